#include <cmath>
#include <string_view>

#include "validation/codes.hpp"
#include "validation/known.hpp"
#include "validation/surface_cues.hpp"

namespace validation {
namespace {

const Rule& rule_of(Cue cue) {
  switch (cue) {
    case Cue::first: return codes::best_is_first;
    case Cue::last: return codes::best_is_last;
    case Cue::longest: return codes::best_is_longest;
    case Cue::shortest: return codes::best_is_shortest;
    case Cue::most_polite: return codes::best_is_politest;
    case Cue::comes_and_goes: return codes::best_comes_and_goes;
    case Cue::word: return codes::best_has_a_word;
  }
  return codes::best_has_a_word;
}

bool hangs_on_language(Cue cue) { return cue == Cue::longest || cue == Cue::shortest || cue == Cue::word; }

std::string with_one_decimal(double value) {
  const long tenths = std::lround(value * 10);
  return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

/// The first few decisions it shows in, so that an author knows where to begin.
std::string examples(const std::vector<std::string>& decisions) {
  constexpr std::size_t shown = 6;
  std::string list;
  for (std::size_t i = 0; i < decisions.size() && i < shown; ++i) list += (i == 0 ? "" : ", ") + decisions[i];
  return decisions.size() > shown ? list + " …" : list;
}

}  // namespace

void check_cues(const Inspection& in) {
  for (const text::Language language : in.scenario.languages)
    for (const CueFigure& figure : surface_cues(seen_decisions(in.scenario, in.rubric, language), language)) {
      const bool told_already = language != in.scenario.languages.front() && !hangs_on_language(figure.cue);
      if (!figure.beyond_chance || told_already) continue;
      in.report(rule_of(figure.cue), in.scenario.id.where,
                {std::to_string(figure.hits.size()), std::to_string(figure.decisions), with_one_decimal(figure.expected),
                 examples(figure.hits), std::string(text::code(language)), figure.word});
    }
}

}  // namespace validation
