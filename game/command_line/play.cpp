#include <ostream>

#include "command_line/commands.hpp"
#include "command_line/complain.hpp"
#include "command_line/language_set.hpp"
#include "command_line/named_scenario.hpp"
#include "command_line/play_automatic.hpp"
#include "command_line/story.hpp"
#include "command_line/text_play/text_play.hpp"
#include "command_line/window.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

ExitCode play_in_window(const Play& request, const Common& common, const Environment& environment, const Streams& streams) {
  auto window = window_request(common, environment);
  if (!window) return complain(window.failure(), common, streams);
  window->file = request.file;
  window->seed = request.seed;
  window->fresh = request.fresh;
  window->through = request.through;
  return open_window(*window, common, environment, streams);
}

/// A play speaks one language, in the window and at the terminal: the one asked for, else the one set, else the locale's.
Common as_set(Common common, const Environment& environment) {
  if (!common.language_given) common.language = language_set(environment).value_or(common.language);
  return common;
}

}  // namespace

ExitCode play(const Play& asked_for, const Common& asked, const Environment& environment, const Streams& streams) {
  const Common common = asked_for.text ? as_set(asked, environment) : asked;
  Play request = asked_for;
  request.file = named_scenario(request.file, common, environment);
  // Whatever is wrong with the file is said here, on the terminal it was asked for from, before a window opens.
  const auto read = read_story(request.file, common, environment, streams.err);
  std::error_code ignored;
  if (!read.playable && !std::filesystem::exists(request.file, ignored))
    tell_known_scenarios(request.file, common, environment, streams.err);
  if (!read.playable) return read.code;
  if (request.moves || request.policy) return play_automatically(read.playable->story, request, common, environment, streams);
  if (request.text) return play_in_text(*read.playable, request, common, environment, streams);
  return play_in_window(request, common, environment, streams);
}

}  // namespace command_line
