#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "rubric/rubric.hpp"
#include "scenario/scenario.hpp"

/// Could the best option be picked without reading? Over one scenario, or a whole library: join what was seen of each.
namespace validation {

/// What shows of an option before anybody has thought about it.
struct SeenOption {
  std::string text;  ///< plain, in the language looked at
  int characters = 0;
  int politeness = 0;
  bool conditional = false;  ///< not always on offer
  bool exemplary = false;
};

/// A question that one of several options answers, some but not all of them exemplary.
struct SeenDecision {
  std::string id;
  bool fixed_order = false;  ///< else options come in an order of their own in each play, and their place tells nothing
  std::vector<SeenOption> options;
};

/// By what one option stands out among the others. A decision counts for a cue only where exactly one does.
enum class Cue : std::uint8_t {
  first,  ///< in an order the author fixed
  last,
  longest,  ///< in characters
  shortest,
  most_polite,     ///< by the rubric's politeness of its acts
  comes_and_goes,  ///< the only one under a condition
  word             ///< the only one with a certain word
};

struct CueFigure {
  Cue cue{};
  std::string word;               ///< Cue::word: which
  int decisions = 0;              ///< where one option stands out so
  std::vector<std::string> hits;  ///< the decisions where it is exemplary
  double expected = 0;            ///< hits of somebody who picks by chance
  double standard_error = 0;
  /// More hits than chance explains: beyond two standard errors, and (few decisions make those unsure) exactly no likelier than
  /// that. For a word also when it is remembered how many words were tried: of a hundred some stand out by chance.
  bool beyond_chance = false;
};

/// Pure. Decisions as they look in `language`.
[[nodiscard]] std::vector<SeenDecision> seen_decisions(const scenario::Scenario&, const rubric::Rubric&, text::Language);

/// Pure. One figure for every cue but words, in their order; then the words beyond chance, in the order of the alphabet.
[[nodiscard]] std::vector<CueFigure> surface_cues(const std::vector<SeenDecision>&, text::Language);

}  // namespace validation
