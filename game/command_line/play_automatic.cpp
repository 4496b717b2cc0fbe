#include "command_line/play_automatic.hpp"

#include <nlohmann/json.hpp>
#include <ostream>
#include <variant>

#include "analysis/policy.hpp"
#include "command_line/findings.hpp"
#include "command_line/play_json.hpp"
#include "command_line/score_page.hpp"
#include "command_line/talk.hpp"
#include "command_line/terminal.hpp"
#include "session/session.hpp"
#include "simulation/forms.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

using text::Language;
using text::message;

/// "d3:a,d4:b" in parts. An empty text has none.
std::vector<std::string> parts(const std::string& moves) {
  std::vector<std::string> all;
  if (moves.empty()) return all;
  for (std::size_t from = 0;;) {
    const auto comma = moves.find(',', from);
    all.push_back(moves.substr(from, comma == moves.npos ? comma : comma - from));
    if (comma == moves.npos) return all;
    from = comma + 1;
  }
}

/// What could have been answered here: "d3:a d3:b", "d7:+regret d7:done".
std::string answers(const session::Model& model) {
  std::string all;
  for (const simulation::Move& move : simulation::form_moves(*model.story, model.play.state))
    all += (all.empty() ? "" : " ") + simulation::to_text(*model.story, move);
  return all;
}

simulation::RefusedBecause why_refused(const session::Model& model, const simulation::Move& move) {
  simulation::Play trial = model.play;
  simulation::Events events;
  (void)simulation::apply(*model.story, trial, move, &events);
  for (const auto& event : events)
    if (const auto* refused = std::get_if<simulation::Refused>(&event)) return refused->because;
  return simulation::RefusedBecause::not_offered;
}

/// Plays the moves as written; the sentence says which one did not fit, or is empty.
std::string play_moves(session::Model& model, const std::vector<std::string>& moves, Language language) {
  const auto refused = [&](std::size_t i, simulation::RefusedBecause because) {
    return message(language, "misuse.move_refused",
                   {std::to_string(i + 1), moves[i], message(language, "refused." + std::to_string(static_cast<int>(because))),
                    answers(model)});
  };
  for (std::size_t i = 0; i < moves.size(); ++i) {
    if (model.phase == session::Phase::debrief) return message(language, "misuse.move_extra", {std::to_string(i + 1), moves[i]});
    const auto parsed = simulation::parse_move(*model.story, moves[i]);
    if (!parsed.move) return refused(i, parsed.error->because);
    if (!session::play_unrecorded(model, *parsed.move)) return refused(i, why_refused(model, *parsed.move));
  }
  if (model.phase != session::Phase::debrief)
    return message(language, "misuse.moves_end_early", {std::to_string(moves.size() + 1), answers(model)});
  return {};
}

/// Empty where the policy reached an end.
std::string play_policy(session::Model& model, analysis::Policy policy, std::uint64_t seed, Language language) {
  const auto play = analysis::play(*model.story, policy, seed, language);
  for (const auto& move : play.moves)
    if (!session::play_unrecorded(model, move)) break;
  if (model.phase == session::Phase::debrief) return {};
  return message(language, "play.policy_found_no_end", {std::string(analysis::name(policy)), std::to_string(play.moves.size())});
}

ExitCode stop(const std::string& sentence, ExitCode code, const Streams& streams) {
  streams.err << sentence << '\n';
  return code;
}

}  // namespace

std::string unknown_policy(const std::string& name, Language language) {
  std::string all;
  for (const auto each : analysis::policy_names()) all += (all.empty() ? "" : " ") + std::string(each);
  return message(language, "misuse.unknown_policy", {name, all});
}

ExitCode play_automatically(const simulation::Story& story, const Play& request, const Common& common,
                            const Environment& environment, const Streams& streams) {
  const std::uint64_t seed = request.seed.value_or(1);
  session::Model model = session::begin(story, seed, session::Mode::practice);
  session::start_unrecorded(model);
  if (request.moves) {
    if (std::string wrong = play_moves(model, parts(*request.moves), common.language); !wrong.empty())
      return stop(wrong, ExitCode::misuse, streams);
  } else {
    const auto policy = analysis::policy_of(*request.policy);
    if (!policy) return stop(unknown_policy(*request.policy, common.language), ExitCode::misuse, streams);
    if (std::string wrong = play_policy(model, *policy, seed, common.language); !wrong.empty())
      return stop(wrong, ExitCode::findings, streams);
  }
  if (request.json) {
    print_json(play_as_json(model), streams.out);
    return ExitCode::fine;
  }
  Paper paper(streams.out, common.language, terminal_style(environment, request.furigana));
  print_talk(paper, model, 0, model.transcript.size());
  print_scores(paper, simulation::score(story, model.play.state));
  return ExitCode::fine;
}

}  // namespace command_line
