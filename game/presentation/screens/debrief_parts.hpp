#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "presentation/screens/column.hpp"
#include "presentation/screens/debrief.hpp"
#include "presentation/screens/words.hpp"

/// The pages of the debrief and what they share. Inside screens/debrief*.
namespace presentation {

struct DebriefView {
  const session::Model& model;
  const debrief::Debrief& told;
  float room = 0;  ///< what can be seen of a page without scrolling
  [[nodiscard]] const simulation::Story& story() const { return *model.story; }
  bool in_brief = false;                    ///< the seat is the last page there is
  const session::Retold* retold = nullptr;  ///< out of the records
};

/// A page is drawn from `at` on, `width` wide, and returns how far down it went.
float debrief_summary(const DebriefView&, Canvas&, Point at, float width, DebriefScratch&, Messages&);
float debrief_turning(const DebriefView&, Canvas&, Point at, float width, Messages&);
float debrief_trust(const DebriefView&, Canvas&, Point at, float width, DebriefScratch&, Messages&);
float debrief_seat(const DebriefView&, Canvas&, Point at, float width, DebriefScratch&, Messages&);
float debrief_receipts(const DebriefView&, Canvas&, Point at, float width, DebriefScratch&, Messages&);
float debrief_talk(const DebriefView&, Canvas&, Point at, float width, Messages&);
float debrief_promises(const DebriefView&, Canvas&, Point at, float width);
float debrief_listening(const DebriefView&, Canvas&, Point at, float width);

/// Parts of the summary.
float score_cards(const DebriefView&, Canvas&, Point at, float width);
[[nodiscard]] float score_card_width(const Canvas&, float width);  ///< of one: the page's column
/// One's own view beside what came of it; 0 where all was skipped: then there is no card to draw.
[[nodiscard]] float own_view_height(const DebriefView&, const Canvas&, float width);
void own_view_card(const DebriefView&, Canvas&, Rect);
[[nodiscard]] float axes_card_height(const DebriefView&, const Canvas&, float width);
void axes_card(const DebriefView&, Canvas&, Rect);
/// As wide as the page, with the turning points in the room that leaves. Returns the height.
float wide_axes_card(const DebriefView&, Canvas&, Point at, float width, DebriefScratch&);
/// The turning points, each by its answer and where that was given; pressed, it turns to their page.
[[nodiscard]] Column teaser_column(const DebriefView&, const Canvas&);
[[nodiscard]] float turning_teaser_height(const DebriefView&, const Canvas&, float width);
void turning_teaser(const DebriefView&, Canvas&, Rect, DebriefScratch&);
/// The part of a card on which they stand, to be pressed; nothing where there are none.
void press_teaser(const DebriefView&, Canvas&, Rect, DebriefScratch&);

/// Which client's curves and seat are shown, chosen by pill or key where there are several. Returns its height with the gap
/// below.
float client_pills(const DebriefView&, Canvas&, Point at, float width, DebriefScratch&);
[[nodiscard]] simulation::PersonIndex client_of(const DebriefView&, const DebriefScratch&);

// --- words
/// A text of the story without readings: what stands here is small and has been read before.
[[nodiscard]] std::string words_of(const DebriefView&, const Canvas&, simulation::TextIndex);
[[nodiscard]] std::string time_of(const DebriefView&, const Canvas&, std::int32_t minutes);
/// "4/8"
[[nodiscard]] std::string short_day(const DebriefView&, const Canvas&, std::int32_t minutes);
/// 4月8日（水） / Wed 8 April: where 4/8 could be read as a score.
[[nodiscard]] std::string whole_day(const DebriefView&, const Canvas&, std::int32_t minutes);
/// Where in the talk a question was: by its scene's heading.
[[nodiscard]] std::string place_of(const DebriefView&, const Canvas&, simulation::Index decision);
[[nodiscard]] std::string title_of(const DebriefView&, const Canvas&, simulation::Index outcome);
[[nodiscard]] std::string name_of(const DebriefView&, const Canvas&, simulation::PersonIndex);

/// How a receipt counts, as its sign and its word.
struct Verdict {
  Mark mark{};
  std::string word;
};
[[nodiscard]] Verdict verdict_of(const Canvas&, const simulation::Receipt&);
[[nodiscard]] Mark mark_of(const simulation::Moment&);
[[nodiscard]] rubric::Dimension dimension_of(const DebriefView&, simulation::Index principle);
/// An act made it: then it is told by that act, else by the principle there was a chance for.
[[nodiscard]] bool shown_by_act(const DebriefView&, const simulation::Receipt&);
/// What the receipt is about, in a few words: the act, or the promise, or the change.
[[nodiscard]] std::string subject_of(const DebriefView&, const Canvas&, const simulation::Receipt&);
/// The line, deed or promise itself.
[[nodiscard]] std::string evidence_of(const DebriefView&, const Canvas&, const simulation::Receipt&);

// --- type
inline constexpr float big_figure = 28;   ///< of a number that is a card's whole point
inline constexpr float sign_indent = 28;  ///< words beside a sign
[[nodiscard]] Type title_type(const Canvas&);
[[nodiscard]] Type list_type(const Canvas&);
[[nodiscard]] Type strong_type(const Canvas&);

}  // namespace presentation
