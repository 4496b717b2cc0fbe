#pragma once
#include <functional>
#include <string>
#include <vector>

#include "presentation/app/message.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/hand.hpp"
#include "session/model.hpp"

/// The questions of a play. What is chosen stands below the talk; what is put together has the desk: a page of its own behind the
/// talk. Inside screens/.
namespace presentation {

/// What a question on the desk is drawn from and answers to. Precondition: model.question is set.
struct Asking {
  const session::Model& model;
  Hand& hand;
  Messages& out;
  /// In large letters the strip of promises scrolls with the desk: draws it from there on, and returns its height.
  std::function<float(Rect)> promises = {};

  [[nodiscard]] const simulation::Story& story() const { return *model.story; }
  [[nodiscard]] const simulation::World& world() const { return model.play.state.world; }
  [[nodiscard]] simulation::Index at() const { return model.question->decision; }
  [[nodiscard]] const simulation::DecisionInfo& decision() const { return story().decisions[at()]; }
  /// Nothing is being written, so that an answer would be taken.
  [[nodiscard]] bool answers() const { return model.pending.empty(); }
  void arrange(simulation::Move move) const {
    hand.notice_read = false;
    out.push_back(Tell{session::Arrange{move}});
  }
  /// Why the move cannot be made now, if it cannot.
  [[nodiscard]] session::Notice objection(simulation::Move move) const;
};

[[nodiscard]] bool has_desk(const session::Model&);
/// How it stands at the head of a desk: as ever, or as what was just done needs it.
enum class DeskTone { quiet, hint, refusal };
/// What a desk says of how things stand on it: what to do next; or what is in hand, and what to do with that.
struct DeskSays {
  std::string aside = {}, in_hand = {}, how = {};
  DeskTone tone = DeskTone::quiet;  ///< of aside or how: it may tell why what was just pressed changed nothing
};
[[nodiscard]] DeskSays board_says(const Canvas&, const Asking&);
[[nodiscard]] DeskSays plan_says(const Canvas&, const Asking&);
[[nodiscard]] DeskSays parts_says(const Canvas&, const Asking&);
/// Of a desk so wide, with what was just refused.
[[nodiscard]] DeskSays desk_says(const Canvas&, float width, const Asking&);
/// What the answer put together still lacks, as a key of the catalogue; empty: nothing.
[[nodiscard]] std::string_view lacking(const Asking&);

/// Head, body and the button that gives the answer, which in large letters stands in the header (desk_done). While something is
/// in hand, that stands at the head in place of what is asked.
void desk(Canvas&, Rect, const Asking&);
/// The room for that button, whatever it comes to say.
[[nodiscard]] float done_room(const Canvas&, const Asking&);
void desk_done(Canvas&, Rect, const Asking&);
/// In large letters every body begins what it scrolls with this: promises, and what is asked. Returns its height, 0 elsewhere.
float scrolled_head(Canvas&, Rect at, const Asking&);

/// The bodies, one a kind.
void parts_body(Canvas&, Rect, const Asking&);
void board_body(Canvas&, Rect, const Asking&);
void review_body(Canvas&, Rect, const Asking&);
void plan_body(Canvas&, Rect, const Asking&);

/// A choice or a prediction, below the talk.
[[nodiscard]] float question_height(const Canvas&, float width, const session::Model&);
/// Of it: what is asked, and so many of the first answers.
[[nodiscard]] float question_height_to(const Canvas&, float width, const session::Model&, std::size_t answers);
void question(Canvas&, Rect, const session::Model&, Messages&);

/// What to press, and what it does just now as a key of the catalogue.
struct KeyHint {
  std::string cap;
  std::string_view meaning;
};
using KeyHints = Few<KeyHint, 12>;
[[nodiscard]] KeyHints question_keys(const Canvas&, const session::Model&, const Hand&);

/// Why the last message changed nothing, or what the last step back took back; height 0 where there is nothing to tell.
[[nodiscard]] float notice_height(const Canvas&, float width, const session::Model&);
void notice(Canvas&, Rect, const session::Model&);

// On a desk it stands at the head where there is room for it, else above what scrolls, and goes with the next thing done.
[[nodiscard]] float desk_notice_height(const Canvas&, float width, const Asking&);
void desk_notice(Canvas&, Rect, const Asking&);
/// Before anything of a desk is drawn: where something was pressed, what was told of the press before goes.
void forget_told(const Canvas&, Hand&);
/// Why the last press changed nothing, or what it needs first; empty: nothing to tell.
[[nodiscard]] Phrase told_at_desk(const Canvas&, const Asking&);
/// What the desk says with that in its place; `room`: for a line beside what is asked.
[[nodiscard]] DeskSays with_told(const Canvas&, DeskSays, const Asking&, float room);
[[nodiscard]] Type tone_type(const Canvas&, DeskTone);

/// A number in its square, filled where it is lit: it survives greyscale. It stands beside the first line of what it numbers: of
/// a card cut at the foot it is seen for as long as its words are.
[[nodiscard]] float number_width(const Canvas&);
void number_square(Canvas&, Point left_middle, int number, bool lit);
inline constexpr int most_digits = 9;
[[nodiscard]] Key digit(int number);  ///< 1–9; none beyond
/// What is seen of what scrolls under that name: the rows at its edges may be left out.
[[nodiscard]] Rect seen_of(const Canvas&, std::string_view scrolled, Rect view);
/// Something on a desk that has a number, and what can be seen of the desk.
struct Numbered {
  ControlId id = 0;
  Rect rect, view;
};
/// Its digit. Where it is out of sight, the digit brings it into sight first, and chooses it after that.
[[nodiscard]] Key digit_in_sight(Canvas&, const Numbered&, int number);
/// What was chosen by a key stays in sight, and arrows go on from there.
void stay_at(Canvas&, ControlId);
/// An option's words without readings, where they stand small.
[[nodiscard]] std::string option_words(const Canvas&, const simulation::Story&, simulation::Index option);

}  // namespace presentation
