#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "command_line/paper.hpp"
#include "debrief/debrief.hpp"

namespace command_line {

/// Receipts about the same thing: one answer, one occasion that passed, one promise, one line, one event. Into
/// Debrief::score.receipts.
using ReceiptGroup = std::vector<std::size_t>;

/// In the order of the receipts, each in one group. Pure.
[[nodiscard]] std::vector<ReceiptGroup> receipt_groups(const simulation::Story& story, const debrief::Debrief& debrief);

/// What was said or done, with the author's reason, once; below it each receipt: its worth and principle, the act and how it was
/// taken, the section of the article and the source.
void print_receipts(Paper& paper, const simulation::Story& story, const debrief::Debrief& debrief, const ReceiptGroup& group);

/// "● 示した": the mark and the word for a receipt.
[[nodiscard]] std::string verdict(const Paper& paper, const simulation::Receipt& receipt);

}  // namespace command_line
