#pragma once
#include "diagnostic/diagnostic.hpp"
#include "rubric/rubric.hpp"

/// The rules about a rubric, by what they look at. Inside validation; check(Rubric) asks them all.
namespace validation {

using diagnostic::Diagnostics;

/// What is wrong of the rubric as a whole has no place of its own; the first line stands in.
[[nodiscard]] inline diagnostic::Place whole_file() { return {{}, 1, 1}; }

/// What simulation and score rely on is there, and nothing that nobody reads.
void check_rubric_parts(const rubric::Rubric&, Diagnostics&);
/// One name, one thing.
void check_rubric_names(const rubric::Rubric&, Diagnostics&);
/// Every act can be taken, within bounds.
void check_rubric_appraisals(const rubric::Rubric&, Diagnostics&);
/// What the model believes about people, as far as a table can betray it.
void check_rubric_convictions(const rubric::Rubric&, Diagnostics&);
/// Shapes, levels, repetition and how much simulation can count.
void check_rubric_tables(const rubric::Rubric&, Diagnostics&);

}  // namespace validation
