#include "presentation/screens/play_page.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <variant>

#include "presentation/screens/play_answers.hpp"
#include "presentation/screens/play_feedback.hpp"
#include "presentation/screens/play_pace.hpp"
#include "presentation/screens/questions.hpp"
#include "presentation/screens/speak_first.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

/// What a novice is told comes above the person's head: so much is kept free there as long as such words may come, at 100 %.
/// English takes more lines for it. Where even that is too little, whoever stands there is seen from a little higher up.
constexpr float headroom = 130, english_headroom = 153, slip_margin = 16, above_hair = 4;
constexpr std::size_t least_answers = 2;  // that a page of large letters leaves room for, below what it tells

float gap(const Canvas& c, const TalkLook& look) { return is_close(c) || look.tight ? size::unit : size::between_cards; }

/// What gives way where a page has little room: the paper round the words, then the client's words, in steps, until they are as
/// small as the answers, which have one size wherever they stand; then everything scrolls as one. Who has asked for large letters
/// is not given smaller ones again.
struct Fit {
  TalkLook talk;
  bool scrolls = false;
};

/// A face on the card stands beside its own words: beside one's own, or what is told, it would be taken for whose those are.
TalkLook full_size(const Canvas& c, const session::Model& model, TalkPage page) {
  const auto speaks = [&](std::size_t line) { return model.transcript[line].kind == session::TalkKind::client; };
  return {.face = is_close(c) && std::ranges::any_of(shown_on(page), speaks) && !face_on(model, page).person.empty()};
}

/// What a novice is told under the talk, where it has no room beside it.
const debrief::Feedback* told_below(const Canvas& c, const session::Model& model, TalkPage page, const PlayAids& aids) {
  return aids.told != nullptr && slip_under_talk(c) && closes_answer(model.transcript, page, *aids.told) ? aids.told : nullptr;
}

/// All that stands above the answers.
float above_height(const Canvas& c, float width, const session::Model& model, TalkPage page, const debrief::Feedback* told,
                   const TalkLook& look) {
  const float slip = told == nullptr ? 0 : slip_height(c, width, model, *told, page) + gap(c, look);
  return talk_height(c, width, model, page, look) + gap(c, look) + notice_height(c, width, model) + slip;
}

/// What stands below the talk.
float below_height(const Canvas& c, float width, const session::Model& model, const Reading& r) {
  if (r.held) return speak_first_height(c, width, model) + size::between_options;
  return r.asked ? question_height(c, width, model) : 0;
}

Fit fit(const Canvas& c, Rect column, const session::Model& model, const Reading& r, const debrief::Feedback* told) {
  struct Try {
    float type = size::speech;
    bool tight = false;
  };
  constexpr Try tries[] = {{}, {size::speech, true}, {size::name, true}, {size::answer, true}};
  Fit found{.talk = full_size(c, model, r.page)};
  const float below = below_height(c, column.width, model, r);
  for (const Try& next : is_close(c) ? std::span(tries, 1) : std::span(tries)) {
    found.talk.type = next.type;
    found.talk.tight = next.tight;
    const float tall = above_height(c, column.width, model, r.page, told, found.talk) + below;
    if (tall <= column.height + size::between_options) return found;
  }
  return {.talk = full_size(c, model, r.page), .scrolls = true};
}

/// Whether the page says how the play is played: the first one, and of a replay the question it begins at. A page of large
/// letters has its room for the question; the menu says it there.
bool is_beginning(const Canvas& c, const session::Model& model, TalkPage page, bool asked) {
  if (asked && is_close(c)) return false;
  const bool at_fork = model.fork && static_cast<std::size_t>(model.fork->move) == model.play.moves.size();
  return page.first == 0 || (at_fork && asked);
}

/// Why an answer was not taken stands where it was given; what a step back has changed, at the head.
void note(Canvas& c, Rect& at, const session::Model& model) {
  const float tall = notice_height(c, at.width, model);
  if (tall == 0) return;
  const Rect place = cut_top(at, tall);
  notice(c, {place.x, place.y, place.width, tall - 8}, model);
}

/// What is said. Returns whether it was pressed.
bool said(Canvas& c, Rect card, const session::Model& model, const Reading& r, const Fit& found, PlayScratch& scratch,
          Messages& out) {
  std::size_t characters = characters_seen(c, scratch);
  const bool pressed = talk_card(c, card, model, r.page, found.talk, characters, out);
  // Nobody is seen without eyes.
  if (const Rect frame = face_frame(c, card); found.talk.face && !c.is_cut(frame.inset(0, frame.height / 4)))
    person(c, frame, face_on(model, r.page), scratch, Figure::head);
  scratch.all_seen = characters > 0;
  return pressed;
}

/// The room is not seen in strips between what is said and the answers. It ends behind the last of these, whose round ends stand
/// out from it.
void paper_between(Canvas& c, Rect at, const session::Model& model, const Reading& r, const debrief::Feedback* told,
                   const Fit& found) {
  const float above = above_height(c, at.width, model, r.page, told, found.talk),
              answers = question_height(c, at.width, model) - size::between_options;
  constexpr float behind_last = 28;
  c.fill({at.x, at.y + size::between_cards, at.width, above + answers - size::between_cards - behind_last}, c.colours().paper);
}

/// One below the other: what is said, why the last answer was not taken, what a novice is told of it, and what is asked; but what
/// is to be said aloud comes before what was told where not all may be in one view, since its button always is. Returns whether
/// what is said was pressed.
bool from_top(Canvas& c, Rect at, const session::Model& model, const Reading& r, const debrief::Feedback* told, const Fit& found,
              PlayScratch& scratch, Messages& out) {
  const bool refused = model.notice != session::Notice::none;
  if (r.asked && !r.held && scratch.all_seen && !is_close(c)) paper_between(c, at, model, r, told, found);
  if (!refused) note(c, at, model);
  const bool pressed = said(c, cut_top(at, talk_height(c, at.width, model, r.page, found.talk)), model, r, found, scratch, out);
  static_cast<void>(cut_top(at, gap(c, found.talk)));
  if (refused) note(c, at, model);
  const bool speaks = r.held && scratch.all_seen, speaks_now = r.held && (found.scrolls || is_close(c));
  if (speaks && speaks_now) speak_first(c, at, model);
  if (speaks_now) static_cast<void>(cut_top(at, below_height(c, at.width, model, r)));
  if (told != nullptr) {
    const Rect slip = cut_top(at, slip_height(c, at.width, model, *told, r.page));
    feedback_slip(c, slip, model, *told, r.page);
    static_cast<void>(cut_top(at, gap(c, found.talk)));
  }
  if (speaks && !speaks_now) speak_first(c, at, model);
  if (r.asked && !r.held && scratch.all_seen) question(c, at, model, out);
  return pressed;
}

/// A page that is longer than its place: what of it has not been in sight is read before anything else is done.
struct Below {
  float* offset = nullptr;  ///< null where nothing of the kind is left
  float to = 0;             ///< where it scrolls on to
};

/// How far it can be scrolled on: what the view left out stands at the head then, with a line of what stood there already.
float furthest(const Canvas& c, std::string_view name, float offset, float view) {
  const auto edges = c.memory().scroll_edges.find(c.id(name));
  const float seen = edges == c.memory().scroll_edges.end() ? view : std::min(view, edges->second.foot);
  return offset + std::max(c.em(size::speech), seen - size::faded_edge - size::mark_strip - c.em(size::speech) * 1.5f);
}

/// So little of a page may be out of sight that it need not be scrolled to: the space below it.
constexpr float out_of_sight = 24;

void read_on(Canvas& c, const Below& below) {
  *below.offset = below.to;
  c.memory().again = true;
}

bool marks_line(const Message& message) {
  const auto* tell = std::get_if<Tell>(&message);
  return tell != nullptr && std::holds_alternative<session::MarkLine>(tell->message);
}

/// Everything as one, longer than its place. As long as not every answer has been in sight, the page's main button leads to
/// them; where none is asked for, `below` is told what is still to be read.
bool scrolled(Canvas& c, Rect column, const session::Model& model, const Reading& r, const debrief::Feedback* told,
              const Fit& found, PlayScratch& scratch, Below& below, Messages& out) {
  const float above = above_height(c, column.width, model, r.page, told, found.talk),
              under = below_height(c, column.width, model, r), tall = above + under;
  const std::size_t answers = model.play.before.size();
  const Phrase name = c.phrases().of({"page after", as_key(answers), as_key(r.page.first)}, [&] {
    return "page after " + std::to_string(answers) + ", " + std::to_string(r.page.first);
  });
  float& offset = c.memory().scroll[c.id(name)];
  if (r.turned) offset = 0;
  const float end = std::max(0.f, tall - column.height), button = main_button_room(c);
  NextView next;
  if (r.asked && !r.held && scratch.all_seen)
    next = next_view(parts_of(c, column.width, model, above, under), offset, column.height, button,
                     furthest(c, name, offset, column.height - button));
  const Rect row = next.leads == Leads::nowhere ? Rect() : cut_bottom(column, button);
  if (!r.asked && offset + out_of_sight < end) below = {&offset, std::min(end, furthest(c, name, offset, column.height))};
  const std::size_t asked_before = out.size();
  const Rect content = c.begin_scroll(name, with_bar(column));
  const bool pressed = from_top(c, {content.x, content.y, column.width, tall}, model, r, told, found, scratch, out);
  c.end_scroll(tall);
  if (next.leads != Leads::nowhere && main_button(c, {row.x, row.y + 8, row.width, 0}, say(c, words_for(next.leads))))
    read_on(c, {&offset, next.to});
  // What was marked is seen to be.
  if (std::any_of(out.begin() + static_cast<std::ptrdiff_t>(asked_before), out.end(), marks_line)) offset = 0;
  return pressed && column.contains(c.input().mouse);
}

/// Whether what is said was pressed, and what of it is still to be read.
struct Shown {
  bool pressed = false;
  Below below = {};
};

Shown said_and_asked(Canvas& c, Rect column, const session::Model& model, const Reading& r, const PlayAids& aids,
                     PlayScratch& scratch, Messages& out) {
  const debrief::Feedback* told = told_below(c, model, r.page, aids);
  const Fit found = fit(c, column, model, r, told);
  Shown shown;
  shown.pressed = found.scrolls ? scrolled(c, column, model, r, told, found, scratch, shown.below, out)
                                : from_top(c, column, model, r, told, found, scratch, out);
  return shown;
}

/// The person at the left, and above the head what a novice is told, or how the play is played where the words had no room for
/// it.
void left_side(Canvas& c, Rect place, const session::Model& model, const Reading& r, const PlayAids& aids, bool says_mode,
               PlayScratch& scratch) {
  const bool above = !slip_under_talk(c),
             told = above && aids.told != nullptr && closes_answer(model.transcript, r.page, *aids.told);
  Rect slip{size::margin, place.y + slip_margin, place.width - slip_margin, 0}, stands = place;
  if (told) slip.height = slip_height(c, slip.width, model, *aids.told, r.page);
  if (aids.briefly && above)
    static_cast<void>(cut_top(stands, c.em(c.look().language == text::Language::en ? english_headroom : headroom)));
  if (told) stands.y += std::max(0.f, slip.bottom() + above_hair - hair_top(stands));
  person(c, stands, face_on(model, r.page), scratch);
  if (told) return feedback_slip(c, slip, model, *aids.told, r.page);
  if (above && says_mode) mode_strip(c, slip, model);
}

}  // namespace

float portrait_width(const Canvas& c) {
  if (is_close(c)) return 0;
  if (c.look().small_portrait) return std::min(220.f, c.page().width * .18f);
  if (c.look().text_size > 1.4f) return std::min(300.f, c.page().width * .26f);
  return c.look().language == text::Language::en ? std::min(416.f, c.page().width * .325f)
                                                 : std::min(480.f, c.page().width * .375f);
}

namespace {

bool page_fits_with(const Canvas& c, Rect column, const session::Model& model, const PlayAids& aids, TalkPage page, bool asked,
                    float type) {
  const bool close = is_close(c);
  const float goes_on = close ? size::faded_edge + size::mark_strip : 0;
  // A page of large letters may scroll past it to what is asked.
  const debrief::Feedback* told = close && asked ? nullptr : told_below(c, model, page, aids);
  const float speaks = asked && c.look().speak_first && is_spoken_answer(model)
                           ? speak_first_height(c, column.width, model) + main_button_room(c) + goes_on
                           : 0;
  const float answers = !asked  ? main_button_room(c)
                        : close ? question_height_to(c, column.width, model, least_answers) + goes_on
                                : question_height(c, column.width, model);
  const float beginning = is_beginning(c, model, page, asked) ? mode_strip_height(c, column.width, model) : 0;
  TalkLook look = full_size(c, model, page);
  look.type = type;
  return above_height(c, column.width, model, page, told, look) + std::max(speaks, answers) + beginning <= column.height;
}

/// How the play is played, at its beginning: for it the words may be set as small as the answers, but these need their room.
bool says_mode(const Canvas& c, Rect column, const session::Model& model, const Reading& r, const PlayAids& aids) {
  column.height -= strip_height(c, column.width, model);
  return is_beginning(c, model, r.page, r.asked) &&
         (!r.asked || page_fits_with(c, column, model, aids, r.page, true, size::name));
}

}  // namespace

bool page_fits(const Canvas& c, Rect column, const session::Model& model, const PlayAids& aids, TalkPage page, bool asked) {
  return page_fits_with(c, column, model, aids, page, asked, size::speech);
}

bool talk_side(Canvas& c, Rect below, Rect column, const session::Model& model, const Reading& r, const PlayAids& aids,
               PlayScratch& scratch, Messages& out) {
  const bool in_column = says_mode(c, column, model, r, aids);
  if (const float left = portrait_width(c); left > 0)
    left_side(c, {0, below.y, left, below.height}, model, r, aids, !in_column && is_beginning(c, model, r.page, r.asked),
              scratch);
  if (in_column) static_cast<void>(cut_top(column, mode_strip(c, column, model)));
  // A page of large letters has no line to spare for what another page keeps.
  const StripHeight how = is_close(c) ? StripHeight::of_this_page : StripHeight::of_any_page;
  static_cast<void>(cut_top(column, promise_strip(c, column, model, r.page, scratch, out, how)));
  const bool has_button = !r.asked || r.held;
  if (has_button) column.height -= main_button_room(c);
  const auto [pressed, still] = said_and_asked(c, column, model, r, aids, scratch, out);
  // At the foot however much is said: whoever turns page after page finds it where it was.
  const Rect row{column.x, column.bottom() + 8, column.width, 0};
  const bool more = still.offset != nullptr && scratch.all_seen;
  const Phrase way = say(c, r.held ? "ui.speak_first.done" : more ? "ui.read_on" : r.ended ? "ui.to_debrief" : "ui.go_on");
  const bool on = has_button && main_button(c, row, way);
  if (has_button && !r.held && r.part.of > 1) passage_mark(c, row, way, r.part);
  if (hurried(c, on || pressed, scratch)) return false;
  if (more && (on || pressed)) {
    read_on(c, still);
    return false;
  }
  if (on && r.held) spoken(c, model, scratch);
  if (on && r.ended) out.push_back(GoTo{Screen::debrief});
  if ((on && !r.held) || (pressed && !r.asked && !r.ended)) return true;
  // By itself it goes on from what has all been in sight.
  return c.look().automatic && !r.asked && !r.ended && !more && scratch.all_seen && read_by_now(c, model, r.page, scratch);
}

}  // namespace presentation
