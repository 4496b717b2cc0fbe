#pragma once
#include "presentation/screens/play.hpp"
#include "presentation/screens/play_pages.hpp"

/// How fast a page is read: as its words appear, by itself, past what is known, and aloud. Inside screens/play*.
namespace presentation {

void begin_page(PlayScratch&);
/// How many characters of the page are seen by now.
[[nodiscard]] std::size_t characters_seen(const Canvas&, const PlayScratch&);
/// Words that are still appearing: all of them at the first press, and the next page only at the second. True where it was that.
bool hurried(Canvas&, bool go_on, PlayScratch&);
/// Whether the page has been shown for as long as it takes to read; asks to be woken then.
[[nodiscard]] bool read_by_now(Canvas&, const session::Model&, TalkPage, const PlayScratch&);
/// In an earlier attempt, all of it.
[[nodiscard]] bool was_read(const session::Model&, TalkPage, const ReadBefore*);
/// To a speech program, once for every page and again when asked.
void give_voice(Canvas&, const session::Model&, TalkPage, bool asked, bool again, PlayScratch&);

}  // namespace presentation
