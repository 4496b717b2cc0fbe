#include "debrief/seat.hpp"

#include "support/visit.hpp"

namespace {

using debrief::SeatEntry;
using EntryKind = SeatEntry::Kind;
using support::told;
using support::visit;

/// "visit: l1 l3 (ask) …": own lines by id, thoughts in brackets, what was heard in quotes, what the rep did after *.
std::string lived(const simulation::Story& story, const debrief::Seat& seat) {
  std::string out;
  for (const auto& page : seat.pages) {
    out += (out.empty() ? "" : " / ") + (page.scene == simulation::nowhere ? std::string("after") : story.scenes[page.scene].id) +
           ":";
    for (const SeatEntry& e : page.entries) {
      switch (e.kind) {
        case EntryKind::said: out += " " + story.lines[e.line].id; break;
        case EntryKind::tone: out += " tone"; break;
        case EntryKind::thought: out += " (" + story.lines[e.line].id + ")"; break;
        case EntryKind::heard: out += " '" + story.options[e.option].id + "'"; break;
        case EntryKind::saw: out += " *" + story.options[e.option].id; break;
        case EntryKind::other: out += " other"; break;
        case EntryKind::waited:
          out += " waited" + std::to_string((e.time - e.from) / 60) + "h" + (e.promises.empty() ? "" : "!");
          break;
        case EntryKind::promise: out += " promise" + std::to_string(static_cast<int>(e.promise_state)); break;
        case EntryKind::meeting: out += " meeting" + std::to_string(e.amount); break;
        case EntryKind::attend: out += " attend" + std::to_string(e.amount); break;
        case EntryKind::reply: out += " reply" + std::to_string(e.amount); break;
        case EntryKind::came: out += " " + story.rubric.acts[e.cause.act].id; break;
      }
    }
  }
  return out;
}

}  // namespace

TEST_SUITE("debrief/seat") {
  TEST_CASE("the client lives what they say, think and hear, the waiting, and what becomes of a promise") {
    const auto story = visit();
    const auto kept = told(story, {"d1:ask", "d2:reflect", "d3:keep"});
    REQUIRE(kept.seats.size() == 1);
    CHECK(lived(story, kept.seats[0]) == "visit: l2 (l3) 'ask' l4 'reflect' promise2 / deed: waited48h! *keep promise4");
    CHECK(lived(story, told(story, {"d1:ask", "d2:reflect", "d3:wait"}).seats[0]) ==
          "visit: l2 (l3) 'ask' l4 'reflect' promise2 / deed: waited48h! *wait / after: waited48h! promise8");
  }

  TEST_CASE("what was taken back was not lived") {
    const auto story = visit();
    CHECK(told(story, {"d1:rude", "back", "d1:ask", "d2:reflect", "d3:keep"}).seats ==
          told(story, {"d1:ask", "d2:reflect", "d3:keep"}).seats);
  }

  TEST_CASE("what happens where the client is not is no part of it, but the time it takes is") {
    const auto story = support::story_of(
        "  call:\n    at: day 1 10:00\n    with: sato\n    channel: phone\n    flow:\n      - {sato: Nobody called., id: l1, reveals: no-word}\n"
        "      - choose:\n          - {say: at once, id: now, acts: answer-fast, exemplary: yes}\n          - {do: let it lie, id: lie, acts: sit-on-it}\n        id: d1\n"
        "      - next: desk\n"
        "  desk:\n    at: day 2 10:00\n    with: mori\n    flow:\n      - {mori: Well., id: l2}\n      - {inner(mori): Hm., id: l3}\n"
        "      - choose:\n          - {say: wait, id: wait, acts: greet, exemplary: yes}\n          - {say: no, id: no, acts: greet}\n        id: d2\n"
        "      - next: again\n"
        "  again:\n    at: day 3 10:00\n    with: sato\n    flow:\n      - {sato: Yes., id: l4}\n      - end: good\n",
        {}, "  mori: {name: Mori, role: dispatch, client: no}\n");
    CHECK(lived(story, told(story, {"d1:lie", "d2:wait"}).seats[0]) ==
          "call: l1 *lie / again: waited48h event-silence event-silence l4");
    CHECK(lived(story, told(story, {"d1:now", "d2:wait"}).seats[0]) == "call: l1 'now' / again: waited48h l4");
  }

  TEST_CASE("a change in how they speak is told before the words it first shows in") {
    const auto story = support::story_of(
        "  visit:\n    at: day 1 10:00\n    flow:\n      - {sato: {neutral: Well., cool: I see.}, id: l1}\n"
        "      - choose:\n          - {say: hm, id: rude, acts: [rude, rude, rude]}\n          - {say: ask, id: ask, acts: ask, exemplary: yes}\n        id: d1\n"
        "      - pass: 1 h\n      - {sato: {neutral: Right., cool: I see.}, id: l2}\n      - end: good\n");
    const auto seat = told(story, {"d1:rude"}).seats[0];
    CHECK(lived(story, seat) == "visit: l1 'rude' tone l2");
    for (const SeatEntry& e : seat.pages[0].entries)
      if (e.kind == EntryKind::tone) CHECK(e.warmth < e.before);
  }
}
