#include "presentation/screens/play.hpp"

#include <algorithm>
#include <utility>

#include "presentation/screens/cover.hpp"
#include "presentation/screens/play_feedback.hpp"
#include "presentation/screens/play_pace.hpp"
#include "presentation/screens/play_parts.hpp"
#include "presentation/screens/questions.hpp"
#include "presentation/screens/speak_first.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

/// Follows the talk as it grows, as it is taken back, and as it falls on other pages in another size. `places`: its pages, and
/// the desk behind them where there is one.
void follow(PlayScratch& scratch, const std::vector<TalkPage>& pages, std::size_t places, const session::Model& model) {
  const std::size_t talk = model.transcript.size(), answers = model.play.before.size();
  if (scratch.again)
    scratch.page = page_of(pages, *scratch.again);
  else if (places > pages.size() && scratch.desk_after == answers + 1)
    scratch.page = places - 1;  // still at it
  else if (scratch.pages_before == 0)
    scratch.page = model.play.moves.empty() ? 0 : places - 1;  // opened again: at its question
  else if (talk > scratch.talk_before)
    scratch.page = std::max(scratch.page, page_of(pages, scratch.talk_before));  // first of what is new
  else if (pages.size() != scratch.pages_before && scratch.page < scratch.pages_before)
    scratch.page = page_of(pages, scratch.shown.first);
  scratch.again.reset();
  scratch.page = std::min(scratch.page, places - 1);
  scratch.pages_before = pages.size();
  scratch.talk_before = talk;
  scratch.desk_after = scratch.page == pages.size() ? answers + 1 : 0;
}

bool can_be_marked(const session::Model& model, TalkPage page) {
  const auto begin = model.transcript.begin();
  return std::any_of(begin + static_cast<std::ptrdiff_t>(page.first), begin + static_cast<std::ptrdiff_t>(page.last),
                     session::can_be_marked);
}

constexpr float gap_above_keys = 8;
/// The slip below the portrait reaches so far into the margin beside it.
constexpr float slip_overlap = 8;

/// The page being read, and what stands below it.
struct Reading {
  TalkPage page;
  bool at_end = true;   ///< of the talk so far
  bool asked = false;   ///< the question
  bool desk = false;    ///< and it has the desk
  bool ended = false;   ///< the play is over
  bool turned = false;  ///< another page than in the last frame
  bool held = false;    ///< the answers: until one's own words were said
  bool read = false;    ///< in an earlier attempt, all of it
};

/// Of the page's left: less where the words need it, being large or English.
float portrait_width(const Canvas& c) {
  if (c.look().small_portrait) return std::min(220.f, c.page().width * .18f);
  if (c.look().text_size > 1.4f) return std::min(300.f, c.page().width * .26f);
  return c.look().language == text::Language::en ? std::min(416.f, c.page().width * .325f)
                                                 : std::min(480.f, c.page().width * .375f);
}

float go_on_room(const Canvas& c) { return control_height(c) + 16; }

/// What a novice is told under the talk, where it has no room beside it; 0 elsewhere.
float told_height(const Canvas& c, float width, const session::Model& model, TalkPage page, const debrief::Feedback* told) {
  const bool here = told != nullptr && slip_under_talk(c) && closes_answer(model.transcript, page);
  return here ? slip_height(c, width, model, *told) : 0;
}

/// What is asked, with room for what may have to be said first.
float asked_height(const Canvas& c, float width, const session::Model& model) {
  const float question = question_height(c, width, model);
  const bool speaks = c.look().speak_first && is_spoken_answer(model);
  return speaks ? std::max(question, speak_first_height(c, width, model) + size::between_options) : question;
}

/// What is said on a page and what is asked below it.
float wanted_height(const Canvas& c, float width, const session::Model& model, TalkPage page, bool asked,
                    const debrief::Feedback* told) {
  return talk_height(c, width, model, page) + size::between_cards + told_height(c, width, model, page, told) +
         (asked ? asked_height(c, width, model) : 0) + notice_height(c, width, model);
}

/// Whether the page says how the play is played: the first one, and of a replay the question it begins at.
bool is_beginning(const session::Model& model, TalkPage page, bool asked) {
  const bool at_fork = model.fork && static_cast<std::size_t>(model.fork->move) == model.play.moves.size();
  return page.first == 0 || (at_fork && asked);
}

Reading reading(const Canvas& c, Rect column, const session::Model& model, const PlayAids& aids, PlayScratch& scratch) {
  const bool strip = model.story->notes_by_hand || !session::promise_rows(model).empty(), desk = has_desk(model);
  const float room = column.height - (strip ? promise_strip_height(c) : 0);
  const auto pages = fitted(talk_pages(model.transcript), [&](TalkPage page, bool last) {
    const bool asked = last && model.question.has_value() && !desk;
    const float beginning = is_beginning(model, page, asked) ? mode_strip_height(c, column.width, model) : 0;
    return wanted_height(c, column.width, model, page, asked, aids.told) + (asked ? 0 : go_on_room(c)) + beginning <= room;
  });
  Reading r;
  const std::size_t before = scratch.page, places = pages.size() + (desk ? 1 : 0);
  if (places > 0) follow(scratch, pages, places, model);
  if (scratch.skip)
    while (scratch.page < pages.size() && scratch.page + 1 < places && was_read(model, pages[scratch.page], aids.read))
      ++scratch.page;
  scratch.skip = false;
  r.turned = scratch.page != before;
  if (r.turned) begin_page(scratch);
  scratch.read_for += c.input().seconds;
  if (!pages.empty()) r.page = pages[std::min(scratch.page, pages.size() - 1)];
  scratch.shown = r.page;
  r.at_end = places == 0 || scratch.page + 1 == places;
  r.desk = desk && r.at_end;
  r.asked = r.at_end && model.question.has_value();
  r.held = r.asked && c.look().speak_first && is_spoken_answer(model) && scratch.spoken != model.play.before.size() + 1;
  r.read = !r.at_end && was_read(model, r.page, aids.read);
  r.ended = r.at_end && model.phase == session::Phase::debrief;
  return r;
}

void spoken(Canvas& c, const session::Model& model, PlayScratch& scratch) {
  scratch.spoken = model.play.before.size() + 1;
  c.memory().again = true;
}

/// What is said and asked, scrolled where even one line and its answers are too much. Returns where it ends, and whether what is
/// said was pressed.
std::pair<float, bool> said_and_asked(Canvas& c, Rect column, const session::Model& model, const Reading& r,
                                      const debrief::Feedback* told, PlayScratch& scratch, Messages& out) {
  const float talk = talk_height(c, column.width, model, r.page);
  std::size_t characters = characters_seen(c, scratch);
  const float wanted = wanted_height(c, column.width, model, r.page, r.asked, told);
  const bool scrolls = wanted - (r.asked ? size::between_options : 0) > column.height;
  if (r.turned) c.memory().scroll[c.id("talk")] = 0;
  const Rect at = scrolls ? c.begin_scroll("talk", {column.x, column.y, column.width + 16, column.height}) : column;
  float y = at.y;
  const bool pressed = talk_card(c, {at.x, y, column.width, talk}, model, r.page, characters, out);
  scratch.all_seen = characters > 0;
  y += talk + size::between_cards;
  if (const float tall = notice_height(c, column.width, model); tall > 0) {
    notice(c, {at.x, y, column.width, tall - 8}, model);
    y += tall;
  }
  if (const float tall = told_height(c, column.width, model, r.page, told); tall > 0) {
    feedback_slip(c, {at.x, y, column.width, tall}, model, *told);
    y += tall;
  }
  if (r.asked && scratch.all_seen) {
    const Rect below{at.x, y, column.width, 0};
    if (!r.held)
      question(c, below, model, out);
    else if (speak_first(c, below, model))
      spoken(c, model, scratch);
  }
  if (scrolls) c.end_scroll(wanted);
  return {scrolls ? column.bottom() + 8 : y, pressed};
}

/// On to the next page, or from the last one to the debrief. True where it was pressed.
bool go_on_button(Canvas& c, Rect column, float y, bool ended) {
  const std::string label = say(c, ended ? "ui.to_debrief" : "ui.go_on");
  const ButtonLook look{.action = Action::go_on, .primary = true};
  const float wide = button_width(c, label, look);
  return button(c, {column.right() - wide, y, wide, control_height(c)}, label, look) || c.shortcut(Key::space);
}

/// The person, the talk, and a choice below it. True where the next page is wanted.
bool talk_side(Canvas& c, Rect below, Rect column, const session::Model& model, const Reading& r, const debrief::Feedback* told,
               PlayScratch& scratch, Messages& out) {
  const float left = column.x - size::margin;
  person(c, {0, below.y, left, below.height}, face_on(model, r.page), scratch);
  if (told != nullptr && !slip_under_talk(c) && closes_answer(model.transcript, r.page))
    feedback_slip(c, {0, below.y, left + slip_overlap, below.height}, model, *told);
  if (is_beginning(model, r.page, r.asked)) static_cast<void>(cut_top(column, mode_strip(c, column, model)));
  static_cast<void>(cut_top(column, promise_strip(c, column, model, r.page, out)));
  if (!r.asked) column.height -= go_on_room(c);
  const auto [end, pressed] = said_and_asked(c, column, model, r, told, scratch, out);
  bool go_on = pressed && !r.asked && !r.ended;
  const bool on = !r.asked && go_on_button(c, column, end, r.ended);
  if (hurried(c, on || pressed, scratch)) return false;
  if (on) {
    if (r.ended) out.push_back(GoTo{Screen::debrief});
    go_on = true;
  }
  return go_on;
}

constexpr float tall_enough = 440;  // at 100 %: a desk any lower needs its room for the question

void desk_side(Canvas& c, Rect column, const session::Model& model, const Reading& r, PlayScratch& scratch, Messages& out) {
  if (column.height >= c.em(tall_enough)) static_cast<void>(cut_top(column, promise_strip(c, column, model, r.page, out)));
  if (!r.held) return desk(c, column, {model, scratch.hand, out});
  if (speak_first(c, column, model)) spoken(c, model, scratch);
}

void reading_keys(Canvas& c, const session::Model& model, const Reading& r, PlayScratch& scratch, Messages& out) {
  if (c.shortcut(Action::automatic)) {
    Look look = c.look();
    look.automatic = !look.automatic;
    out.push_back(SetLook{look});
  }
  if (r.read && c.shortcut(Action::skip)) scratch.skip = c.memory().again = true;
  const bool again = c.shortcut(Action::again);
  if (again) begin_page(scratch);
  give_voice(c, model, r.page, r.asked && !r.held, again, scratch);
}

}  // namespace

void play_screen(Canvas& c, const session::Model& model, const PlayAids& aids, PlayScratch& scratch, Messages& out) {
  const float left = portrait_width(c), top = play_header_height(c) + size::between_cards;
  Rect column{left + size::margin, top, std::min(c.page().width - left - 2 * size::margin, 1100.f), c.page().height - top};
  Rect keys = cut_bottom(column, key_bar_height(c) + 16);
  column.height -= gap_above_keys;
  const Reading r = reading(c, column, model, aids, scratch);
  // What was picked up belongs to the question it was picked up at: after a step back another one may be asked.
  if (!r.desk)
    scratch.hand.let_go();
  else if (scratch.hand.question != model.question->decision)
    scratch.hand = Hand{.question = model.question->decision};
  if (!scratch.hand.empty() && c.shortcut(Action::leave)) scratch.hand.let_go();

  const Standing stands = standing(model, r.page);
  c.fill(c.page(), c.colours().paper);
  if (!r.desk) room(c, setting(*model.story, model.story->scenes[stands.scene], stands.time), c.page());
  const Rect below = play_header(c, model, stands, out);
  if (r.desk) column.x = keys.x = size::margin, column.width = keys.width = c.page().width - 2 * size::margin;
  key_bar(c, {keys.x, keys.y, keys.width, keys.height - 16}, model,
          {.hand = scratch.hand, .asked = r.asked, .markable = !r.desk && can_be_marked(model, r.page), .read_before = r.read},
          out);
  bool go_on = false;
  if (r.desk)
    desk_side(c, column, model, r, scratch, out);
  else
    go_on = talk_side(c, below, column, model, r, aids.told, scratch, out);

  if (c.look().automatic && !r.asked && !r.ended && scratch.all_seen && read_by_now(c, model, r.page, scratch)) go_on = true;
  if (go_on && !r.at_end) {
    ++scratch.page;
    begin_page(scratch);
    c.memory().again = true;
  }
  reading_keys(c, model, r, scratch, out);
  if (c.shortcut(Action::step_back) && session::can_step_back(model)) out.push_back(Tell{session::StepBack{}});
  if (model.story->notes_by_hand && c.shortcut(Action::note)) out.push_back(Show{Panel::notebook});
}

}  // namespace presentation
