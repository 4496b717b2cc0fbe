#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <ostream>
#include <thread>

#include "command_line/commands.hpp"
#include "command_line/explore_report.hpp"
#include "command_line/findings.hpp"
#include "command_line/story.hpp"
#include "command_line/terminal.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

/// One line that is written over again and again, and gone at the end.
class ProgressLine {
 public:
  ProgressLine(std::ostream& err, text::Language language) : err_(err), language_(language) {}
  void tell(std::uint64_t states, std::size_t reached, std::size_t all) {
    constexpr std::uint64_t step = 100'000;
    if (told_ && states / step == *told_) return;
    told_ = states / step;
    err_ << '\r'
         << text::message(language_, "explore.progress", {std::to_string(states), std::to_string(reached), std::to_string(all)})
         << std::flush;
  }
  void clear() {
    if (told_) err_ << "\r\x1b[K" << std::flush;
  }

 private:
  std::ostream& err_;
  text::Language language_;
  std::optional<std::uint64_t> told_;
};

}  // namespace

ExitCode explore(const Explore& request, const Common& common, const Environment& environment, const Streams& streams) {
  const ReadStory read = read_story(request.file, common, environment, streams.err);
  if (!read.playable) return read.code;
  const simulation::Story& story = read.playable->story;
  ProgressLine progress(streams.err, common.language);
  analysis::ExploreRequest asked;
  asked.limit = request.limit.value_or(analysis::default_states);
  asked.threads = std::max(1U, std::thread::hardware_concurrency());
  if (environment.err_is_terminal)
    asked.progress = [&](std::uint64_t states, std::size_t reached, std::size_t all) { progress.tell(states, reached, all); };
  const analysis::Exploration found = analysis::explore(story, asked);
  progress.clear();
  if (request.json) {
    print_json(exploration_as_json(story, found), streams.out);
  } else {
    Paper paper(streams.out, common.language, terminal_style(environment, false));
    print_exploration(paper, story, found, request.file.string());
  }
  return found.has_findings() ? ExitCode::findings : ExitCode::fine;
}

}  // namespace command_line
