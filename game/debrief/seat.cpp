#include "debrief/seat.hpp"

#include <algorithm>
#include <optional>
#include <variant>

namespace debrief {
namespace {

using condition::PromiseState;
using simulation::nowhere;
using simulation::Story;
using Kind = SeatEntry::Kind;

bool is_waited_for(PromiseState state) {
  return state == PromiseState::requested || state == PromiseState::open || state == PromiseState::renegotiated ||
         state == PromiseState::broken;
}

/// Follows the play and writes down what reached the client.
struct Sitting {
  const Story& story;
  Seat& seat;
  Index scene = nowhere;  ///< of the play
  bool page_is_of_scene = false;
  std::int32_t now = 0, last_contact = -1;
  std::optional<condition::Level> tone;
  std::vector<SeatEntry> meanwhile;  ///< since they last heard from the rep
  std::vector<Index> awaited;

  SeatEntry entry(Kind kind) const {
    SeatEntry e;
    e.kind = kind;
    e.from = e.time = now;
    return e;
  }
  /// Where the client is in touch with the rep: the scene's page, opened with what came before it.
  std::vector<SeatEntry>& in_touch() {
    if (!page_is_of_scene) {
      page_is_of_scene = true;
      SeatPage& page = seat.pages.emplace_back();
      page.time = now;
      page.scene = scene;
      open_with_wait(page.entries);
    }
    last_contact = now;
    return seat.pages.back().entries;
  }
  void open_with_wait(std::vector<SeatEntry>& entries) {
    if (last_contact >= 0 && now - last_contact >= least_wait) {
      SeatEntry waited = entry(Kind::waited);
      waited.from = last_contact;
      waited.promises = awaited;
      entries.push_back(std::move(waited));
    }
    entries.insert(entries.end(), meanwhile.begin(), meanwhile.end());
    meanwhile.clear();
  }
  /// What reaches the client without the rep: on the page while they are together, else in the time between.
  void add_quiet(SeatEntry e) {
    const bool together = page_is_of_scene && now - last_contact < least_wait;
    (together ? seat.pages.back().entries : meanwhile).push_back(std::move(e));
  }

  void operator()(const simulation::SceneEntered& e) {
    now = e.time;
    scene = e.scene;
    page_is_of_scene = false;
    if (story.scenes[scene].person == seat.person) static_cast<void>(in_touch());
  }
  void operator()(const simulation::Spoke& e) {
    now = e.time;
    const bool own = story.lines[e.line].person == seat.person;
    if (!own && !(page_is_of_scene && story.scenes[scene].person == seat.person)) return;
    std::vector<SeatEntry>& entries = in_touch();
    if (own && tone && *tone != e.warmth) {
      SeatEntry changed = entry(Kind::tone);
      changed.before = *tone;
      changed.warmth = e.warmth;
      entries.push_back(std::move(changed));
    }
    if (own) tone = e.warmth;
    SeatEntry said = entry(own ? Kind::said : Kind::other);
    said.line = e.line;
    said.warmth = e.warmth;
    entries.push_back(std::move(said));
  }
  void operator()(const simulation::Thought& e) {
    if (story.lines[e.line].person != seat.person) return;
    SeatEntry thought = entry(Kind::thought);
    thought.line = e.line;
    thought.warmth = e.warmth;
    add_quiet(std::move(thought));
  }
  void operator()(const simulation::Took& e) {
    now = e.time;
    const simulation::OptionInfo& option = story.options[e.option];
    if (option.person != seat.person || option.kind == scenario::OptionKind::think) return;
    SeatEntry heard = entry(option.kind == scenario::OptionKind::say ? Kind::heard : Kind::saw);
    heard.option = e.option;
    in_touch().push_back(std::move(heard));
  }
  void operator()(const simulation::PromiseChanged& e) {
    now = e.time;
    if (story.promises[e.promise].person != seat.person) return;
    std::erase(awaited, e.promise);
    if (is_waited_for(e.after)) awaited.push_back(e.promise);
    SeatEntry changed = entry(Kind::promise);
    changed.promise = e.promise;
    changed.promise_state = e.after;
    add_quiet(std::move(changed));
  }
  void operator()(const simulation::ActTaken& e) {
    const simulation::EventActs& events = story.code.events;
    const bool felt_alone = e.act == events.silence || e.act == events.late_arrival || e.act == events.late_arrival_warned ||
                            e.act == events.deception_discovered;
    if (e.person != seat.person || !felt_alone) return;
    now = e.time;
    SeatEntry came = entry(Kind::came);
    came.cause = {e.act, e.appraisal};
    add_quiet(std::move(came));
  }
  void operator()(const simulation::ConductSeen& e) {
    if (e.person != seat.person) return;
    if (e.meeting != e.usual_meeting) add_amount(Kind::meeting, e.meeting, e.usual_meeting);
    if (e.attend != e.usual_attend) add_amount(Kind::attend, e.attend, e.usual_attend);
  }
  void operator()(const simulation::Replied& e) {
    now = e.time;
    if (e.person == seat.person) add_amount(Kind::reply, e.minutes, e.usual);
  }
  void add_amount(Kind kind, std::int32_t amount, std::int32_t usual) {
    SeatEntry conduct = entry(kind);
    conduct.amount = amount;
    conduct.usual = usual;
    add_quiet(std::move(conduct));
  }
  void operator()(const simulation::TimePassed& e) { now = e.to; }
  void operator()(const simulation::Ended& e) { now = e.time; }
  template <typename Other>
  void operator()(const Other&) {}
};

}  // namespace

Seat seat_of(const Story& story, const Telling& telling, simulation::PersonIndex person) {
  Seat seat;
  seat.person = person;
  Sitting sitting{story, seat, nowhere, false, 0, -1, {}, {}, {}};
  for (const Telling::Chapter& chapter : telling.chapters) {
    if (chapter.taken_back) continue;
    for (const simulation::Event& event : chapter.events) std::visit(sitting, event);
  }
  if (!sitting.meanwhile.empty()) {
    SeatPage& rest = seat.pages.emplace_back();
    rest.time = sitting.now;
    sitting.open_with_wait(rest.entries);
  }
  return seat;
}

}  // namespace debrief
