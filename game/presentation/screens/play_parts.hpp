#pragma once
#include <cstdint>
#include <functional>
#include <string_view>

#include "presentation/screens/play.hpp"
#include "presentation/screens/play_pages.hpp"

/// The pieces of the play screen, each a function of the play and a place. Inside screens.
namespace presentation {

/// Where and when a page of the talk is: the play may have run on to another scene and another day before the trainee has read
/// that far.
struct Standing {
  simulation::Index scene = 0;
  std::int32_t time = 0;
  std::string_view place;  ///< into the story: the scene's, or where its words have moved on to
};
[[nodiscard]] Standing standing(const session::Model&, TalkPage);
[[nodiscard]] PlacePicture setting(const simulation::Story&, const Standing&);

/// Room kept in the header before its menu: in large letters the button for a desk's answer stands there, drawn by `fill`.
struct HeaderPlace {
  float width = 0;  ///< 0: none
  std::function<void(Rect)> fill = {};
};
/// Date, hour, place; the ways to history, notebook and out, or to the menu where that is not at the foot. Returns what is left
/// below. Beside a place that is kept, the ways are icons where words find no room; what finds none even so stands in the menu,
/// and answers to its key.
Rect play_header(Canvas&, const session::Model&, Standing, Messages&, const HeaderPlace& kept = {});
[[nodiscard]] float play_header_height(const Canvas&);
/// Practice, no step-back or replay, and what that means: at the beginning. Its height holds the gap below.
[[nodiscard]] float mode_strip_height(const Canvas&, float width, const session::Model&);
float mode_strip(Canvas&, Rect top, const session::Model&);
/// Promises as they stood on that page, with their due times; nothing where there were none. Where they are written down by hand
/// it always stands, with the way to the notebook. Returns its height with the gap below.
[[nodiscard]] float strip_height(const Canvas&, float width, const session::Model&);  ///< the same on every page of a play
enum class StripHeight { of_any_page, of_this_page };  ///< a desk is a page of its own: nothing moves with its strip
float promise_strip(Canvas&, Rect top, const session::Model&, TalkPage, PlayScratch&, Messages&, StripHeight);
/// Whether a promise that has come up did so in so many entries of the transcript.
[[nodiscard]] bool heard_of(const session::Model&, simulation::Index promise, std::size_t read);
/// The rows as they stood when the page was said: what has changed since has not been read yet.
[[nodiscard]] std::vector<session::PromiseRow> promises_as_read(const session::Model&, TalkPage,
                                                                std::vector<session::PromiseRow> rows = {});
/// How the words are set on their card.
struct TalkLook {
  float type = size::speech;  ///< of what is said
  bool face = false;          ///< the speaker's stands on the card, to the left of the words
  bool tight = false;         ///< with less paper round them
};
[[nodiscard]] float talk_height(const Canvas&, float width, const session::Model&, TalkPage, const TalkLook&);
/// What is said now, up to so many characters; `characters` becomes what is left of them. Returns true where it was pressed.
bool talk_card(Canvas&, Rect, const session::Model&, TalkPage, const TalkLook&, std::size_t& characters, Messages&);
/// Where the face stands on the card.
[[nodiscard]] Rect face_frame(const Canvas&, Rect card);
/// A line of the talk in words, with who says it; empty where it has none.
[[nodiscard]] std::string told_line(const Canvas&, const simulation::Story&, const session::TalkLine&);
/// What keys are good for at the moment. `held`: the answers wait until one's own words were said.
struct KeysGoodFor {
  const Hand& hand;
  bool asked = false, held = false, markable = false, marked = false, read_before = false;
};
[[nodiscard]] float key_bar_height(const Canvas&);
void key_bar(Canvas&, Rect, const session::Model&, const KeysGoodFor&, Messages&);
/// The person, standing on the lower edge; or head and shoulders alone, filling the place. A face changes in a fifth of a second,
/// or at once where motion is reduced.
enum class Figure { whole, head };
void person(Canvas&, Rect, const PlayScratch::Face&, PlayScratch&, Figure = Figure::whole);
/// Above it, nobody's hair or cap is seen of who stands in that place.
[[nodiscard]] float hair_top(Rect);
/// Whose face is seen on a page, and with which feeling: the last who spoke in its scene up to its end. Nobody's before anybody
/// has; nor once the words have moved elsewhere or an hour has gone by: then one is alone, until somebody speaks.
[[nodiscard]] PlayScratch::Face face_on(const session::Model&, TalkPage);

}  // namespace presentation
