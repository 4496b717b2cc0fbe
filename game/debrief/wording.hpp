#pragma once
#include <string>
#include <vector>

#include "debrief/debrief.hpp"
#include "debrief/feedback.hpp"

/// What window and terminal both say of a finished play, in the trainee's language.
namespace debrief {

/// What stands on a line of its own begins with a capital, where there are any.
[[nodiscard]] std::string begun(std::string words);

/// How the other way was gone on with: what was assumed.
[[nodiscard]] std::string how_it_went_on(const TurningPoint&, text::Language);

/// "善意↑　苛立ち↓": which way a client was pressed; empty where no way.
[[nodiscard]] std::string moved(const std::vector<Push>&, text::Language);

/// The acts and how they were taken, a sentence each.
[[nodiscard]] std::vector<std::string> why(const simulation::Story&, const std::vector<Cause>&, text::Language);

/// An answer's words; of one in parts, the parts; of a plan to which nothing was added, that. Readings left out.
[[nodiscard]] std::string answer_words(const simulation::Story&, const std::vector<Index>& options, text::Language);
/// The wording of a line that was heard. Readings left out.
[[nodiscard]] std::string heard_words(const simulation::Story&, Index line, condition::Level warmth, text::Language);

/// What reached the client without words: tone, waited, promise, came. Empty for any other entry.
[[nodiscard]] std::string quiet_words(const simulation::Story&, const SeatEntry&, text::Language);

/// "4月6日（月）14:30　約束した" …: the promise's life, a step each.
[[nodiscard]] std::vector<std::string> life_of(const simulation::Story&, const PromiseReport&, text::Language);
/// Why the promise is worth what it is.
[[nodiscard]] std::string worth_words(const PromiseReport&, text::Language);

/// Why an answer's act was taken as it was: in the author's words on that very option, else what the act does in general.
[[nodiscard]] std::string note_on(const simulation::Story&, const std::vector<Index>& options, Index act, Index appraisal,
                                  text::Language);

/// How a moment went, or a receipt counts: ● ◐ – ⊗ on every page that shows it.
enum class Went : std::uint8_t { shown, partly, missed, broken };
[[nodiscard]] Went went(const simulation::Moment&);
[[nodiscard]] Went went(const simulation::Receipt&);
/// The receipt in a word: "示した", "逃した" …
[[nodiscard]] std::string verdict_words(const simulation::Receipt&, text::Language);

/// What a novice is told after an answer: the inner voice, and what was shown or broken and why; empty where there is none.
[[nodiscard]] std::string inner_words(const simulation::Story&, const Feedback&, text::Language);
[[nodiscard]] std::string receipt_words(const simulation::Story&, const Feedback&, text::Language);
/// Those of the two there are. No numbers.
[[nodiscard]] std::vector<std::string> feedback_words(const simulation::Story&, const Feedback&, text::Language);

/// What a client held at the ends of the days, for a table: the last reading of each day on which anything was read.
[[nodiscard]] std::vector<const Sample*> by_day(const std::vector<Sample>&, simulation::PersonIndex person);

}  // namespace debrief
