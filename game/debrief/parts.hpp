#pragma once
#include "debrief/debrief.hpp"

/// The parts of a debrief, each read from the play. Inside debrief().
namespace debrief {

[[nodiscard]] std::vector<Beat> beats_of(const simulation::Story&, const Telling&, const simulation::Score&);
[[nodiscard]] std::vector<SignalReport> signals_of(const simulation::Story&, const simulation::Ledger&);
[[nodiscard]] std::vector<PlainMark> plain_marks_of(const simulation::Story&, const simulation::Ledger&);
[[nodiscard]] std::vector<PromiseReport> promises_of(const simulation::Story&, const Telling&, const simulation::Score&);
[[nodiscard]] Axes axes_of(const simulation::Story&, const simulation::Score&, Index outcome);

/// What the key would have said at the present question: the exemplary choice, parts or tasks on offer; empty where it had none.
[[nodiscard]] std::vector<Index> key_options(const simulation::Story&, const simulation::State&);

/// One answer's part in the listening report: the options taken at one question, `world` the one it was asked in, `key` what the
/// key would have taken.
void add_answer(const simulation::Story&, const simulation::World& world, const std::vector<Index>& options,
                const std::vector<Index>& key, ListeningReport&);

}  // namespace debrief
