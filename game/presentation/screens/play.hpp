#pragma once
#include <cstddef>
#include <optional>
#include <string>

#include "debrief/feedback.hpp"
#include "presentation/app/message.hpp"
#include "presentation/app/read_before.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/hand.hpp"
#include "presentation/screens/play_pages.hpp"
#include "session/model.hpp"

namespace presentation {

/// What the play screen remembers: how far the talk has been read, and the face on its way from one feeling to the next.
struct PlayScratch {
  std::size_t page = 0;
  std::size_t pages_before = 0;               ///< pages there were in the last frame; 0: the play was just opened
  std::size_t talk_before = 0;                ///< lines of talk there were then
  std::size_t answers_before = 0;             ///< and answers that had been given
  std::size_t read_to = 0;                    ///< lines of talk that have been shown
  std::vector<TalkPage> whole_pages, pages;   ///< of the last frame, for their memory: cut from the talk, and as they fit
  std::vector<session::PromiseRow> promises;  ///< likewise: those on the strip
  TalkPage shown;                             ///< the page shown then; the pages change with the size of the text
  std::size_t desk_after = 0;                 ///< the desk was shown: so many answers had been given then, and one; 0: it was not
  float read_for = 0;                         ///< seconds the page has been shown
  bool all_seen = false;                      ///< its words need not appear one by one any more
  bool skip = false;                          ///< on to what is new, or to the question
  std::optional<std::size_t> again;           ///< the line to be read once more, into the transcript
  std::size_t spoken = 0;                     ///< one's own words were said aloud after so many answers, and one; 0: not yet
  std::string voiced;                         ///< the page as last given to the speech program
  struct Face {
    std::string person, feeling = "neutral";
    int strength = 100;
    bool elsewhere = false;  ///< on the telephone, behind a mail: shown as a picture, not standing in the room
    bool operator==(const Face&) const = default;
  };
  Face face, before;
  float moved_for = 1;   ///< seconds since the face began to change
  double alive_for = 0;  ///< seconds since somebody was first seen: they blink and breathe by it
  float left_for = 0;    ///< seconds since anything was last pressed, typed or moved
  Hand hand;             ///< what has been picked up at the question
};

/// What the app knows beside the play.
struct PlayAids {
  const debrief::Feedback* told = nullptr;  ///< what a novice hears after the last answer
  bool briefly = false;                     ///< whether such words come in this play
  const ReadBefore* read = nullptr;         ///< what was read in an earlier attempt and can be skipped
};

/// The talk, page by page; the question once it has been read to its end: below it, or on a desk that is a page of its own.
void play_screen(Canvas&, const session::Model&, const PlayAids&, PlayScratch&, Messages&);

}  // namespace presentation
