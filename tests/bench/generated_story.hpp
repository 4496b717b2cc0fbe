#pragma once
#include <string>

#include "rubric/rubric.hpp"

namespace bench {

/// A scenario of so many nodes in our own language, for measuring. Every other node is a line, every other a question: three
/// options with acts of the rubric and a reason each, one of them exemplary; one option in four has a condition. They follow one
/// another, sixteen a scene; some options skip the next scene. Facts, promises, signals and days grow with the number of nodes up
/// to what a scenario may have. Pure: the same numbers give the same bytes. Loads without errors for 100 to 100,000 nodes.
[[nodiscard]] std::string generated_story(int nodes, const rubric::Rubric&);

}  // namespace bench
