#include <algorithm>

#include "command_line/explore_report.hpp"
#include "command_line/score_page.hpp"
#include "simulation/move.hpp"
#include "text/dates.hpp"

namespace command_line {
namespace {

using analysis::Exploration;
using analysis::Target;
using analysis::TargetVerdict;
using analysis::Verdict;
using simulation::Story;

constexpr std::array<const char*, 3> count_keys{"explore.scenes", "explore.options", "explore.outcomes"};

/// The id, and the author's words where there are any others.
std::string called(Paper& paper, const Story& story, Target target) {
  simulation::TextIndex text = simulation::nowhere;
  if (target.kind == Target::Kind::scene) text = story.scenes[target.index].title;
  if (target.kind == Target::Kind::option) text = story.options[target.index].text;
  if (target.kind == Target::Kind::outcome) text = story.outcomes[target.index].title;
  const std::string words = paper.words(simulation::words(story, text, paper.language()));
  const std::string id = analysis::id_of(story, target);
  return words.empty() || words == id ? id : id + " " + words;
}

const char* verdict_line(Verdict verdict) {
  if (verdict == Verdict::unreachable_proved) return "explore.proved";
  return verdict == Verdict::unreachable_enumerated ? "explore.enumerated" : "explore.open";
}

void print_targets(Paper& paper, const Story& story, const Exploration& found) {
  for (const auto kind : {Target::Kind::scene, Target::Kind::option, Target::Kind::outcome}) {
    std::size_t all = 0, reached = 0;
    for (const TargetVerdict& target : found.targets) {
      if (target.target.kind != kind) continue;
      ++all;
      reached += target.verdict == Verdict::reachable ? 1 : 0;
    }
    paper.line(paper.say(count_keys[static_cast<std::size_t>(kind)], {std::to_string(reached), std::to_string(all)}));
    for (const TargetVerdict& target : found.targets)
      if (target.target.kind == kind && target.verdict != Verdict::reachable)
        paper.paragraph("  - ", paper.say(verdict_line(target.verdict), {called(paper, story, target.target)}));
  }
}

std::string command(const Story& story, const analysis::Witness& witness, const std::string& file) {
  std::string moves;
  for (const simulation::Move& move : witness.moves) moves += (moves.empty() ? "" : ",") + simulation::to_text(story, move);
  return "play " + file + " --seed " + std::to_string(witness.seed) + " --moves " + moves;
}

void print_dead_ends(Paper& paper, const Story& story, const Exploration& found, const std::string& file) {
  if (found.stuck == Verdict::unreachable_proved) paper.line(paper.say("explore.never_stuck"));
  if (found.stuck == Verdict::undecided) paper.line(paper.say("explore.maybe_stuck"));
  if (!found.dead_ends.empty()) paper.line(paper.say("explore.stuck", {std::to_string(found.dead_ends.size())}));
  for (const analysis::DeadEnd& end : found.dead_ends) {
    const bool loop = end.kind == analysis::DeadEnd::Kind::endless_loop;
    const std::string where = end.decision == simulation::nowhere ? "" : story.decisions[end.decision].id;
    paper.paragraph("  - ", paper.say(loop ? "explore.endless_loop" : "explore.nothing_on_offer", {where}));
    paper.paragraph("    ", command(story, end.witness, file));
  }
}

void print_variants(Paper& paper, const Exploration& found) {
  if (found.variants == 0) return;
  const std::size_t never = found.variants_never.size(), open = found.variants_unseen.size();
  const auto unless_none = [](std::size_t n) { return n == 0 ? std::string() : std::to_string(n); };
  paper.line(paper.say("explore.variants", {std::to_string(found.variants - never - open), std::to_string(found.variants),
                                            unless_none(never), unless_none(open)}));
}

void print_bounds(Paper& paper, const Exploration& found) {
  paper.heading(paper.say("explore.bounds"));
  for (std::size_t d = 0; d < found.bounds.size(); ++d) {
    const analysis::DimensionBounds& one = found.bounds[d];
    const std::string name = paper.say("play.dimension_" + std::string(rubric::key(static_cast<rubric::Dimension>(d))));
    if (!one.proved_max)
      paper.paragraph("- ", paper.say("explore.bound_none", {name}));
    else if (!one.max)
      paper.paragraph("- ", paper.say("explore.bound_unseen",
                                      {name, text::whole_points(*one.proved_min), text::whole_points(*one.proved_max)}));
    else
      paper.paragraph("- ",
                      paper.say("explore.bound", {name, text::whole_points(*one.min), text::whole_points(*one.max),
                                                  text::whole_points(*one.proved_min), text::whole_points(*one.proved_max)}));
  }
}

}  // namespace

void print_exploration(Paper& paper, const Story& story, const Exploration& found, const std::string& file) {
  const std::string states = std::to_string(found.states);
  paper.title(paper.words(simulation::words(story, story.title, paper.language())));
  paper.line(paper.say(found.complete() ? "explore.complete" : "explore.undecided"));
  paper.line(found.exhaustive ? paper.say("explore.exhaustive", {states})
                              : paper.say("explore.searched", {states, std::to_string(found.seeds.size())}));
  print_targets(paper, story, found);
  print_dead_ends(paper, story, found, file);
  print_variants(paper, found);
  print_bounds(paper, found);
  paper.heading(paper.say("explore.way_to"));
  for (const TargetVerdict& target : found.targets)
    if (target.target.kind == Target::Kind::outcome && target.verdict == Verdict::reachable) {
      paper.paragraph("- ", called(paper, story, target.target));
      paper.paragraph("  ", command(story, target.witness, file));
    }
}

}  // namespace command_line
