#pragma once
#include <cstddef>

#include "command_line/paper.hpp"
#include "debrief/debrief.hpp"

namespace command_line {

/// One receipt from the line to the source: what was said or done, the act it is, the principle, the section of the article, the source.
void print_receipt(Paper& paper, const simulation::Story& story, const debrief::Debrief& debrief, std::size_t receipt);

/// "● 示した": the mark and the word for a receipt.
[[nodiscard]] std::string verdict(const Paper& paper, const simulation::Receipt& receipt);

}  // namespace command_line
