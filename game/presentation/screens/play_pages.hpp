#pragma once
#include <cstddef>
#include <vector>

#include "session/transcript.hpp"

namespace presentation {

/// What is shown at once: entries first..last-1 of the talk. It ends with somebody's words; what leads up to them (narration,
/// one's own words, time that passed) stands above.
struct TalkPage {
  std::size_t first = 0, last = 0;
  bool operator==(const TalkPage&) const = default;
};

/// Cuts the talk into pages: after what somebody says and after an outcome, before a new scene and one's own words, and where
/// more than two things lead up to somebody's words. Pure. A talk that only grows keeps the pages it had, except that its last
/// one may grow.
[[nodiscard]] std::vector<TalkPage> talk_pages(const session::Transcript& talk);

}  // namespace presentation
