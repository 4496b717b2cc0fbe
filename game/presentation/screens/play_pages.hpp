#pragma once
#include <cstddef>
#include <functional>
#include <optional>
#include <ranges>
#include <vector>

#include "session/transcript.hpp"

namespace presentation {

/// What is shown at once: entries first..last-1 of the talk. It ends with somebody's words; what leads up to them (narration,
/// one's own words, time that passed) stands above.
struct TalkPage {
  std::size_t first = 0, last = 0;
  /// Somebody's words of a page before, shown once more above the rest: they are what a question answers.
  std::optional<std::size_t> recalled = {};
  bool operator==(const TalkPage&) const = default;
};

/// Cuts the talk into pages: after what somebody says (and the promises it settles) and after an outcome, before a new scene and
/// one's own words (those of one answer stay together), and where more than two things lead up to somebody's words. Pure. A talk
/// that only grows keeps the pages it had, except that its last one may grow.
/// `room`: a vector whose memory is used again, so that frames ask for none; what is in it goes.
[[nodiscard]] std::vector<TalkPage> talk_pages(const session::Transcript& talk, std::vector<TalkPage> room = {});

/// Does a page find room on the screen? `last`: with what is asked below it.
using Fits = std::function<bool(TalkPage, bool last)>;
/// The same talk on as many pages as it takes for each to fit, the last one with as much of what led to the question as there is
/// room for. A single line that does not fit stands alone. `answered`: the line that stays in sight on the last page, come what
/// may.
[[nodiscard]] std::vector<TalkPage> fitted(const std::vector<TalkPage>& pages, const Fits& fits,
                                           std::optional<std::size_t> answered = {}, std::vector<TalkPage> room = {});
/// What somebody said last in the scene the talk has come to; nothing where nobody has spoken in it.
[[nodiscard]] std::optional<std::size_t> last_said(const session::Transcript&);
/// The lines a page shows, in the order they happened.
[[nodiscard]] inline auto shown_on(TalkPage page) {
  const std::size_t from = page.recalled ? page.first - 1 : page.first;
  return std::views::iota(from, page.last) |
         std::views::transform([page](std::size_t i) { return i < page.first ? page.recalled.value_or(i) : i; });
}
/// The page a line of the transcript stands on; the last one for a line not written yet. Precondition: there are pages.
[[nodiscard]] std::size_t page_of(const std::vector<TalkPage>& pages, std::size_t line);

/// Where a page stands in a passage that lies on several of them: what is told between what people say, a promise with the words
/// that settled it. `of` is 1 for what lies on one.
struct Part {
  std::size_t number = 1, of = 1;
};
[[nodiscard]] Part part_of(const std::vector<TalkPage>& pages, const session::Transcript&, std::size_t page);

}  // namespace presentation
