#include "presentation/screens/play.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "presentation/screens/cover.hpp"
#include "presentation/screens/play_pace.hpp"
#include "presentation/screens/play_page.hpp"
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
  else if (talk > scratch.talk_before && (scratch.page + 1 == scratch.pages_before || scratch.page == scratch.pages_before))
    // First of what is new. The page the question stood on may have joined the one before it, now that it has room.
    scratch.page = page_of(pages, scratch.talk_before);
  else if (pages.size() != scratch.pages_before && scratch.page < scratch.pages_before)
    scratch.page = page_of(pages, scratch.shown.first);
  scratch.again.reset();
  scratch.page = std::min(scratch.page, places - 1);
  scratch.pages_before = pages.size();
  scratch.talk_before = talk;
  scratch.desk_after = scratch.page == pages.size() ? answers + 1 : 0;
}

/// The words on a page that the key for marks is about; null where nobody said any.
const session::TalkLine* markable(const session::Model& model, TalkPage page) {
  for (const std::size_t line : shown_on(page))
    if (session::can_be_marked(model.transcript[line])) return &model.transcript[line];
  return nullptr;
}

constexpr float gap_above_keys = 8, foot_without_keys = 12, widest_talk = 1100;

Reading reading(const Canvas& c, Rect column, const session::Model& model, const PlayAids& aids, PlayScratch& scratch) {
  const bool desk = has_desk(model);
  const Rect room{column.x, column.y, column.width, column.height - strip_height(c, column.width, model)};
  const bool below = model.question.has_value() && !desk;
  const auto fits = [&](TalkPage page, bool last) { return page_fits(c, room, model, aids, page, last && below); };
  scratch.whole_pages = talk_pages(model.transcript, std::move(scratch.whole_pages));
  scratch.pages =
      fitted(scratch.whole_pages, std::cref(fits), below ? last_said(model.transcript) : std::nullopt, std::move(scratch.pages));
  const std::vector<TalkPage>& pages = scratch.pages;
  Reading r;
  const std::size_t before = scratch.page, places = pages.size() + (desk ? 1 : 0);
  if (places > 0) follow(scratch, pages, places, model);
  if (scratch.skip)
    while (scratch.page < pages.size() && scratch.page + 1 < places && was_read(model, pages[scratch.page], aids.read))
      ++scratch.page;
  scratch.skip = false;
  // A step back leads to another question, though it may stand at the same place.
  r.turned = scratch.page != before || scratch.answers_before != model.play.before.size();
  scratch.answers_before = model.play.before.size();
  if (r.turned) begin_page(scratch);
  scratch.read_for += c.input().seconds;
  if (!pages.empty()) {
    const std::size_t shown = std::min(scratch.page, pages.size() - 1);
    r.page = pages[shown];
    r.part = part_of(pages, model.transcript, shown);
  }
  scratch.shown = r.page;
  scratch.read_to = std::max(std::min(scratch.read_to, model.transcript.size()), r.page.last);
  r.at_end = places == 0 || scratch.page + 1 == places;
  r.desk = desk && r.at_end;
  r.asked = r.at_end && model.question.has_value();
  r.held = r.asked && c.look().speak_first && is_spoken_answer(model) && scratch.spoken != model.play.before.size() + 1;
  r.read = !r.at_end && was_read(model, r.page, aids.read);
  r.ended = r.at_end && model.phase == session::Phase::debrief;
  return r;
}

constexpr float tall_enough = 290;  // at 100 %: a desk any lower needs its room for the question

void desk_side(Canvas& c, Rect column, const session::Model& model, const Reading& r, PlayScratch& scratch, Messages& out) {
  const auto promises = [&](Rect at) { return promise_strip(c, at, model, r.page, scratch, out, StripHeight::of_this_page); };
  const bool scrolls = is_close(c) && !r.held;
  if (!scrolls && column.height >= c.em(tall_enough)) static_cast<void>(cut_top(column, promises(column)));
  if (!r.held) {
    Asking asking{model, scratch.hand, out};
    if (scrolls) asking.promises = std::cref(promises);
    return desk(c, column, asking);
  }
  const Rect button = cut_bottom(column, main_button_room(c));
  speak_first(c, column, model);
  if (main_button(c, {button.x, button.y + 8, button.width, 0}, say(c, "ui.speak_first.done"))) spoken(c, model, scratch);
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
  const bool close = is_close(c);
  const float left = portrait_width(c), top = play_header_height(c) + (close ? size::unit : size::between_cards);
  Rect column{left + size::margin, top, c.page().width - left - 2 * size::margin, c.page().height - top};
  if (!close) column.width = std::min(column.width, widest_talk);
  Rect keys = cut_bottom(column, close ? foot_without_keys : key_bar_height(c) + 16);
  if (!close) column.height -= gap_above_keys;
  const Reading r = reading(c, column, model, aids, scratch);
  // What was picked up belongs to the question it was picked up at: after a step back another one may be asked.
  if (!r.desk)
    scratch.hand.let_go();
  else if (scratch.hand.question != model.question->decision)
    scratch.hand = Hand{.question = model.question->decision};
  if (!scratch.hand.empty() && c.shortcut(Action::leave)) scratch.hand.let_go();
  if (r.desk) forget_told(c, scratch.hand);

  const Standing stands = standing(model, r.page);
  if (!r.desk && !close) room(c, setting(*model.story, stands), c.page());
  HeaderPlace done;
  if (r.desk && close && !r.held) {
    done.width = done_room(c, {model, scratch.hand, out});
    done.fill = [&](Rect place) { desk_done(c, place, {model, scratch.hand, out}); };
  }
  const Rect below = play_header(c, model, stands, out, done);
  if (r.desk) column.x = keys.x = size::margin, column.width = keys.width = c.page().width - 2 * size::margin;
  const session::TalkLine* const said = r.desk ? nullptr : markable(model, r.page);
  if (!close)
    key_bar(c, {keys.x, keys.y, keys.width, keys.height - 16}, model,
            {.hand = scratch.hand,
             .asked = r.asked && !r.held,
             .held = r.held,
             .markable = said != nullptr,
             .marked = said != nullptr && session::is_marked(model, said->line),
             .read_before = r.read},
            out);
  bool go_on = false;
  if (r.desk)
    desk_side(c, column, model, r, scratch, out);
  else
    go_on = talk_side(c, below, column, model, r, aids, scratch, out);

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
