#pragma once
#include <string>
#include <vector>

#include "rubric/rubric.hpp"
#include "validation/satisfiable.hpp"

/// What an option can earn by the rubric, as far as that shows before it is played.
namespace validation {

/// The acts the option's words stand for; unknown ones left out.
using Acts = std::vector<const rubric::Act*>;

/// The most it can bring, in half marks: of every principle 2 for shown, 1 for partly, -2 for broken; and 2 for a promise the
/// client needs that is made, kept or refused. Each act as it would best be taken, of the ways that can come about where it is
/// asked. Pure.
[[nodiscard]] int best_worth(const scenario::Option&, const Acts&, const Asking&);

/// Everything about it that is scored or moves a client; equal where two options differ in words only.
[[nodiscard]] std::vector<std::string> what_counts(const scenario::Option&, const Acts&);

}  // namespace validation
