#pragma once
#include <utility>
#include <vector>

#include "command_line/paper.hpp"
#include "debrief/debrief.hpp"

namespace command_line {

/// Beats [first, second) of one page of the talk: a scene, or part of a long one.
using TalkStretch = std::pair<std::size_t, std::size_t>;
[[nodiscard]] std::vector<TalkStretch> talk_stretches(const debrief::Debrief& debrief);

/// The talk as both sides lived it: the inner voices, labelled one way of taking it, and what each answer was worth.
void print_talk_again(Paper& paper, const simulation::Story& story, const debrief::Debrief& debrief, TalkStretch stretch);

}  // namespace command_line
