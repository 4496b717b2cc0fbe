#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "records/evidence.hpp"
#include "simulation/score.hpp"

/// Between a play's ledger and what the log keeps of it. Pure. Inside session.
namespace session {

[[nodiscard]] records::Evidence evidence_of(const simulation::Story& story, const simulation::Ledger& ledger,
                                            const simulation::Score& score);

// The words in the log, read back. A word that no version of ours has written is nothing.
[[nodiscard]] std::optional<simulation::PromiseMemory> promise_from(std::string_view fate, std::string_view put_off);
[[nodiscard]] std::optional<rubric::Verdict> verdict_from(std::string_view word);

}  // namespace session
