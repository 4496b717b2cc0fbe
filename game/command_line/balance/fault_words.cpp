#include "command_line/balance/fault_words.hpp"

#include "command_line/balance/balance_json.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

namespace command_line {

using text::message;

bool is_in_points(analysis::Condition condition) {
  switch (condition) {
    case analysis::Condition::model_scores:
    case analysis::Condition::worst_fails:
    case analysis::Condition::blind_near_random:
    case analysis::Condition::one_sided_falls_short: return true;
    case analysis::Condition::every_play_ends:
    case analysis::Condition::model_succeeds:
    case analysis::Condition::one_sided_never_succeeds:
    case analysis::Condition::taught_is_met:
    case analysis::Condition::taught_is_shown:
    case analysis::Condition::taught_is_broken: return false;
  }
  return false;
}

std::string fault_sentence(const simulation::Story& story, const analysis::Fault& fault, text::Language language) {
  const auto figure = [&](int value) { return is_in_points(fault.condition) ? text::points(value) : std::to_string(value); };
  std::string about;
  if (fault.dimension) about = rubric::name(*fault.dimension).in(language);
  if (fault.principle != simulation::nowhere) about = story.rubric.principles[fault.principle].name.in(language);
  std::string outcome;
  if (fault.outcome != simulation::nowhere)
    outcome = text::plain(simulation::words(story, story.outcomes[fault.outcome].title, language));
  return message(language, "balance." + std::string(analysis::name(fault.condition)),
                 {player_key(story, fault.player), about, figure(fault.figure), figure(fault.limit), outcome});
}

std::string why_omitted(analysis::Policy policy, text::Language language) {
  return message(language, "omitted." + std::string(analysis::name(policy)));
}

}  // namespace command_line
