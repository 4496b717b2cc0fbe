#include "presentation/screens/week.hpp"

#include <algorithm>
#include <array>
#include <chrono>

#include "presentation/screens/words.hpp"
#include "simulation/client.hpp"
#include "simulation/forms.hpp"
#include "simulation/open_hours.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

/// A refusal that is told before anything is asked of the session, as a key of the catalogue.
constexpr std::string_view slot_is_over = "notice.10";
static_assert(static_cast<int>(session::Notice::slot_over) == 10);

using scenario::minutes_per_day;
using simulation::Index;
using simulation::Move;
using simulation::nowhere;
using simulation::PersonIndex;

bool is_weekend(const Asking& asking, std::int32_t day) {
  return std::chrono::weekday{asking.story().start + std::chrono::days{day}}.iso_encoding() > 5;
}

/// Away all day: not to be seen even at the hour they open.
bool is_away(const Asking& asking, PersonIndex person, std::int32_t day) {
  const std::int32_t opens =
      asking.story().people[person].hours.opens.value_or(asking.story().code.constants.workday_start_hour * 60);
  return !simulation::is_open(asking.story(), person, day * minutes_per_day + opens, day * minutes_per_day + opens);
}

std::vector<PersonIndex> people_in(const Asking& asking) {
  std::vector<PersonIndex> people;
  for (Index task = asking.decision().options.begin; task < asking.decision().options.end; ++task) {
    const PersonIndex person = asking.story().options[task].person;
    if (person < asking.story().people.size() && std::ranges::find(people, person) == people.end()) people.push_back(person);
  }
  return people;
}

WeekSlot slot_of(const Asking& asking, std::uint8_t number) {
  const auto& story = asking.story();
  WeekSlot slot{.number = number, .begins = story.slots[asking.decision().slots.begin + number]};
  slot.ends = slot.begins + asking.decision().slot_length;
  slot.over = slot.begins < asking.world().now;
  slot.task = simulation::task_in(story, asking.world(), asking.at(), number);
  if (slot.task != nowhere) {
    slot.fixed = story.options[slot.task].fixed_slot != simulation::no_slot;
    const Index promise = kept_by(story, slot.task);
    const std::int32_t arrives = slot.begins + story.options[slot.task].travel;
    slot.too_late = promise != nowhere && arrives > due_of(asking, promise);
  }
  if (!asking.hand.empty())
    slot.refuses = asking.objection({.kind = Move::Kind::place, .option = asking.hand.holds, .slot = number});
  return slot;
}

std::vector<DueMark> due_on(const Asking& asking, std::int32_t day) {
  using condition::PromiseState;
  std::vector<DueMark> due;
  for (const session::PromiseRow& row : session::promise_rows(asking.model))
    if (row.due / minutes_per_day == day &&
        (row.state == PromiseState::requested || row.state == PromiseState::open || row.state == PromiseState::renegotiated))
      due.push_back({row.promise, row.due});
  return due;
}

}  // namespace

Index kept_by(const simulation::Story& story, Index task) {
  for (Index i = story.options[task].promises.begin; i < story.options[task].promises.end; ++i)
    if (story.promise_steps[i].deed == scenario::PromiseDeed::keep) return story.promise_steps[i].promise;
  return nowhere;
}

std::int32_t due_of(const Asking& asking, Index promise) {
  const std::int32_t agreed = asking.world().promises[promise].due;
  return agreed > 0 ? agreed : asking.story().promises[promise].due;
}

std::vector<Index> free_tasks(const Asking& asking) {
  std::vector<Index> tasks;
  for (const session::Offer& offer : asking.model.question->offers)
    if (asking.story().options[offer.option].fixed_slot == simulation::no_slot) tasks.push_back(offer.option);
  return tasks;
}

std::vector<std::uint8_t> open_slots(const session::Model& model, const Hand& hand) {
  std::vector<std::uint8_t> open;
  if (hand.empty() || !model.question) return open;
  const auto& story = *model.story;
  const simulation::State& state = model.play.state;
  const Index decision = model.question->decision;
  const auto& slots = story.decisions[decision].slots;
  for (std::uint8_t number = 0; number < slots.size(); ++number)
    if (simulation::task_in(story, state.world, decision, number) == nowhere &&
        !simulation::why_not_form(story, state,
                                  {.kind = Move::Kind::place, .decision = decision, .option = hand.holds, .slot = number}))
      open.push_back(number);
  std::ranges::stable_sort(open, {}, [&](std::uint8_t number) { return story.slots[slots.begin + number]; });
  return open;
}

std::vector<WeekDay> week_of(const Asking& asking) {
  const auto& slots = asking.decision().slots;
  const auto [first, last] =
      std::minmax_element(asking.story().slots.begin() + slots.begin, asking.story().slots.begin() + slots.end);
  std::vector<WeekDay> week;
  for (std::int32_t day = *first / minutes_per_day; day <= *last / minutes_per_day; ++day) {
    WeekDay shown{.day = day, .due = due_on(asking, day)};
    const bool weekend = is_weekend(asking, day);
    shown.works = !weekend && !std::ranges::binary_search(asking.story().holidays, day);
    for (std::uint8_t number = 0; number < slots.size(); ++number)
      if (asking.story().slots[slots.begin + number] / minutes_per_day == day) shown.slots.push_back(slot_of(asking, number));
    std::ranges::stable_sort(shown.slots, {}, &WeekSlot::begins);
    if (shown.works)
      for (const PersonIndex person : people_in(asking))
        if (is_away(asking, person, day)) shown.away.push_back(person);
    if (!weekend || !shown.slots.empty() || !shown.due.empty()) week.push_back(std::move(shown));
  }
  int place = 0;
  for (const std::uint8_t number : open_slots(asking.model, asking.hand))
    for (WeekDay& day : week)
      for (WeekSlot& slot : day.slots)
        if (slot.number == number && place < most_digits) slot.place = ++place;
  return week;
}

TaskLook task_look(const Canvas& c, const Asking& asking, Index task) {
  const Palette& p = c.colours();
  const auto& story = asking.story();
  const simulation::OptionInfo& info = story.options[task];
  const bool met = info.person < story.people.size(), client = simulation::is_client(story, info.person);
  TaskLook look{.title = option_words(c, story, task), .icon = Icon::act, .colour = p.moss, .tint = p.moss_tint};
  if (met) look.who = plain_words(c, story, story.people[info.person].name);
  look.icon = info.travel > 0 ? Icon::visit : client ? Icon::speech : met ? Icon::person : Icon::office;
  if (client) {
    // The first client is blue, the second ochre, the third plum; their names stand beside.
    const std::array<Colour, 3> by_client = {p.indigo, p.ochre, p.plum};
    const auto before =
        std::count_if(story.people.begin(), story.people.begin() + info.person, [](const auto& q) { return q.client; });
    look.colour = by_client[static_cast<std::size_t>(before) % by_client.size()];
    look.tint = between(p.card, look.colour, .12f);
  }
  const text::Language language = c.look().language;
  look.span = joined(c, {info.takes > 0 ? text::duration(info.takes, language) : "",
                         info.travel > 0 ? say(c, "ui.plan.travel", {text::duration(info.travel, language)}) : ""});
  return look;
}

std::string slot_label(const Canvas& c, const Asking& asking, const WeekSlot& slot) {
  return text::moment(asking.story().start, slot.begins, c.look().language);
}

std::string hours_of(const WeekSlot& slot) {
  return text::time_of_day(slot.begins % minutes_per_day) + "–" + text::time_of_day(slot.ends % minutes_per_day);
}

std::vector<std::string> day_notes(const Canvas& c, const Asking& asking, const WeekDay& day) {
  std::vector<std::string> notes;
  if (!day.works) notes.push_back(say(c, "ui.plan.day_off"));
  for (const PersonIndex person : day.away)
    notes.push_back(say(c, "ui.plan.person_off", {plain_words(c, asking.story(), asking.story().people[person].name)}));
  return notes;
}

Piece due_piece(const Canvas& c, const Asking& asking, const DueMark& mark) {
  const Palette& p = c.colours();
  const std::string what = plain_words(c, asking.story(), asking.story().promises[mark.promise].text);
  return {.words = say(c, "ui.plan.due", {what, text::time_of_day(mark.at % minutes_per_day)}),
          .type = {size::metadata, p.shu, Weight::bold},
          .indent = 20,
          .sign = Icon::alert,
          .sign_colour = p.shu};
}

const WeekSlot* first_place(const Asking& asking, const std::vector<WeekDay>& week) {
  const WeekSlot* found = nullptr;
  for (const WeekDay& day : week)
    for (const WeekSlot& slot : day.slots) {
      if (slot.refuses != session::Notice::none || slot.fixed || asking.hand.has(slot.task)) continue;
      const bool better = found == nullptr || (found->task != nowhere && slot.task == nowhere);
      if (better) found = &slot;
    }
  return found;
}

void look_for_place(Canvas& c, const Asking& asking, const std::vector<WeekDay>& week) {
  if (!asking.hand.look_for_place) return;
  if (const WeekSlot* found = first_place(asking, week); found != nullptr) c.focus(c.id(slot_label(c, asking, *found)));
}

void slot_answers(Canvas& c, const Asking& asking, const WeekSlot& slot, const Response& state, Rect seen) {
  Hand& hand = asking.hand;
  const Move clear{.kind = Move::Kind::place, .slot = slot.number};
  const bool clears = state.focused && slot.task != nowhere && (c.shortcut(Action::clear) || c.shortcut(Key::backspace));
  if (clears) {
    if (hand.has(slot.task)) hand.let_go();
    return asking.arrange(clear);
  }
  const bool dropped = dropped_on(c, hand, seen);
  if (!hand.empty() && !hand.has(slot.task) && (dropped || (state.pressed && !hand.dragged))) {
    asking.arrange({.kind = Move::Kind::place, .option = hand.holds, .slot = slot.number});
    // What was refused stays in hand for another place; the notice says why.
    if (slot.refuses != session::Notice::none) return;
    hand.let_go();
    stay_at(c, c.id(slot_label(c, asking, slot)));
    return;
  }
  if (slot.task == nowhere) {
    if (!state.pressed || !hand.empty()) return;
    hand.remark = slot.over ? slot_is_over : "ui.plan.take_first";
    c.memory().again = true;
    return;
  }
  if (!slot.fixed) return can_be_taken(c, hand, state, slot.task);
  if (state.pressed) asking.arrange(clear);  // refused, and told so
}

}  // namespace presentation
