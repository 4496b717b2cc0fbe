#pragma once
#include "simulation/turn.hpp"

/// How a client takes an act: the first appraisal that holds, its effects on the mind, its marks on the score.
namespace simulation {

/// The client whose mind decides how an act is taken: the person themselves, or the main client where they are none (a boss,
/// one's own desk).
[[nodiscard]] PersonIndex judged_by(const Story&, PersonIndex person);

/// Which appraisal of the act holds now, from 0.
[[nodiscard]] Index appraisal_of(const Story&, const World&, Index act, PersonIndex person);

/// How much of an act is felt: all of it; or, by one who only looks ahead to acts that hang on no meter, all but what it presses.
enum class Felt : std::uint8_t { wholly, but_in_meters };

/// Changes the mind of whoever feels the act and nothing else; tells which appraisal held (from 0).
Index feel(const Story&, World&, Index act, PersonIndex person, Felt = Felt::wholly);

/// Whether the promise's own moment answers for keep-small-promises, so that the act's marks on it stay out.
enum class PromiseMarks : std::uint8_t { all, only_broken, none };

/// An act takes place: felt, told, judged. An act the rubric lacks (nowhere) is nothing. Whether it broke a principle, counted or
/// not.
bool take_act(Turn&, Index act, PersonIndex person, PromiseMarks = PromiseMarks::all);

/// The act's marks under that appraisal.
[[nodiscard]] Range marks_of(const Story&, Index act, Index appraisal);

}  // namespace simulation
