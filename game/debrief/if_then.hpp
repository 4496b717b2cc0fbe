#pragma once
#include <string>
#include <vector>

#include "debrief/debrief.hpp"

namespace debrief {

/// A plan ready to be taken over with one press and changed after: "if …, then …". A key of the catalogue (messages_if_then.cpp)
/// with what it is about.
struct IfThen {
  std::string key;
  std::vector<std::string> arguments;
  bool operator==(const IfThen&) const = default;
};

inline constexpr std::size_t most_if_thens = 3;

/// Drawn from this play, at most three, no two about the same principle. First what happened in it, at most two of: a promise
/// that went wrong; the first turning point whose other answer is short enough to be remembered, after the client's words that
/// came before it; a change that was missed. Then the principles on which most was lost, a deception before any; where nothing
/// was, those met most often: what went well is worth keeping.
[[nodiscard]] std::vector<IfThen> if_thens(const simulation::Story&, const Debrief&, text::Language);

/// The plan as it is written into the field.
[[nodiscard]] std::string words_of(const IfThen&, text::Language);

}  // namespace debrief
