#include <algorithm>

#include "simulation/exemplary.hpp"
#include "simulation/forms.hpp"
#include "support/small_story.hpp"

/// Fact boards and looking back at one's own lines: what an answer comes to, at its borders.
namespace {

using simulation::RefusedBecause;
using simulation::Story;
using support::moments;
using support::played;
using support::refusal;
using support::story_of;
using support::then;

Story asking(const std::string& flow) {
  return story_of("  visit:\n    at: day 1 10:00\n    channel: phone\n    flow:\n" + flow + "      - end: good\n");
}

/// The option taken last, a result here.
std::string came_to(const Story& story, const std::vector<std::string>& moves) {
  std::string last;
  for (const auto& event : simulation::replay(story, 1, moves).events)
    if (const auto* took = std::get_if<simulation::Took>(&event)) last = story.options[took->option].id;
  return last;
}

const std::string board =
    "      - sort:\n"
    "          - {card: nobody called, id: a, sort_as: fact, position: 2}\n"
    "          - {card: late on the 2nd, id: b, sort_as: fact, position: 1}\n"
    "          - {card: they dislike me, id: c, sort_as: guess}\n"
    "          - {card: ashamed, id: d, sort_as: feeling}\n"
    "        id: d1\n"
    "        well: [{narration: clear, id: l1}]\n"
    "        partly: [{narration: half, id: l2}]\n";

std::vector<std::string> laid(const std::string& a, const std::string& b, const std::string& c, const std::string& d) {
  return {"d1:a=" + a, "d1:b=" + b, "d1:c=" + c, "d1:d=" + d, "d1:done"};
}

/// Five answers, of which the first three broke something; then a review of the last `last`.
std::string five_answers(int last) {
  std::string flow;
  for (int i = 1; i <= 5; ++i)
    flow +=
        "      - choose:\n          - {say: kind, id: kind, acts: comfort, exemplary: yes}\n          - {say: rude, id: rude, acts: rude}\n"
        "          - {say: lie, id: lie, acts: lie}\n        id: d" +
        std::to_string(i) + "\n";
  return flow +
         "      - predict:\n          - {think: bad of me, id: bad, acts: rude}\n          - {think: fine, id: fine, acts: comfort, exemplary: yes}\n        id: d6\n" +
         "      - review: What could be taken amiss?\n        id: d7\n        last: " + std::to_string(last) + "\n";
}

const std::vector<std::string> three_bad{"d1:rude", "d2:lie", "d3:rude", "d4:kind", "d5:kind", "d6:bad"};
const std::vector<std::string> all_kind{"d1:kind", "d2:kind", "d3:kind", "d4:kind", "d5:kind", "d6:fine"};

std::string reviewed(const std::vector<std::string>& answers, const std::vector<std::string>& marked) {
  const auto story = asking(five_answers(5));
  std::vector<std::string> moves = answers;
  for (const auto& own : marked) moves.push_back("d7:+" + own);
  moves.push_back("d7:done");
  return came_to(story, moves);
}

}  // namespace

TEST_SUITE("simulation/boards") {
  TEST_CASE("a board is whole once every card has a kind, and as many a place in time as lie where one is asked for") {
    const auto story = asking(board);
    CHECK(refusal(story, {}, "d1:done") == RefusedBecause::not_finished);
    CHECK(refusal(story, {"d1:a=fact@2", "d1:b=fact@1", "d1:c=guess"}, "d1:done") == RefusedBecause::not_finished);
    CHECK(refusal(story, {"d1:a=fact", "d1:b=fact@1", "d1:c=guess", "d1:d=fact"}, "d1:done") == RefusedBecause::not_finished);
    CHECK(refusal(story, {"d1:a=guess", "d1:b=guess", "d1:c=fact", "d1:d=guess"}, "d1:done") == RefusedBecause::not_finished);
    CHECK(played(story, laid("guess", "guess", "fact@1", "guess")).state.world.ended == 1);
    CHECK(played(story, laid("guess", "guess", "guess", "feeling")).state.world.ended == 1);
  }

  TEST_CASE("an answer given while a place in time was the card's, wherever it lay, can still be given") {
    const auto story = asking(board);
    CHECK(played(story, laid("guess@1", "guess@1", "fact", "fact")).state.world.ended == 1);
    CHECK(came_to(story, laid("guess@2", "fact@1", "guess", "feeling")) == "partly");
    CHECK(came_to(story, laid("guess@1", "fact@2", "guess", "feeling")) == "badly");  // three of six
  }

  TEST_CASE("a place is one of as many as there are cards in order, for whatever lies where one is asked for") {
    const auto story = asking(board);
    CHECK_FALSE(refusal(story, {}, "d1:a=fact@2"));
    CHECK(refusal(story, {}, "d1:a=fact@3") == RefusedBecause::unknown_option);
    CHECK_FALSE(refusal(story, {}, "d1:c=fact@1"));
    CHECK(refusal(story, {}, "d1:c=fact@3") == RefusedBecause::unknown_option);
  }

  TEST_CASE("whether a place in time is asked for tells nothing of the card: of every card laid as a fact, and of no other") {
    const auto story = asking(board);
    CHECK(simulation::asks_place(story, 0, scenario::CardKind::fact));
    CHECK_FALSE(simulation::asks_place(story, 0, scenario::CardKind::guess));
    CHECK_FALSE(simulation::asks_place(story, 0, scenario::CardKind::feeling));
    for (const std::string id : {"a", "b", "c", "d"}) {
      const auto waits = [&](const std::vector<std::string>& moves) {
        const auto state = played(story, moves).state;
        for (simulation::Index card = 0; card < story.cards.size(); ++card)
          if (story.cards[card].id == id) return simulation::waits_for_place(story, state.world, card);
        return false;
      };
      CAPTURE(id);
      CHECK(waits({"d1:" + id + "=fact"}));
      CHECK_FALSE(waits({"d1:" + id + "=fact@1"}));
      CHECK_FALSE(waits({"d1:" + id + "=guess"}));
      CHECK_FALSE(waits({}));
    }
    const auto full = played(story, {"d1:a=fact@1", "d1:b=fact@2", "d1:c=fact"}).state;
    CHECK_FALSE(simulation::waits_for_place(story, full.world, 2));  // no place is left
  }

  TEST_CASE("what lies where no place is asked for misses none") {
    const auto story = asking(board);
    CHECK(came_to(story, laid("guess", "fact@1", "guess", "feeling")) == "partly");  // four of five
    CHECK(came_to(story, laid("guess", "feeling", "guess", "feeling")) == "badly");  // two of four
    CHECK(came_to(story, laid("fact@2", "fact@1", "fact", "feeling")) == "partly");  // five of six
  }

  TEST_CASE("a card laid again lies as it was laid last") {
    const auto story = asking(board);
    const auto state = played(story, {"d1:a=guess@1", "d1:a=fact@2"}).state;
    const auto lies = simulation::laid_card(story, state.world, story.decisions[0].cards.begin);
    CHECK(lies.placed);
    CHECK(lies.kind == scenario::CardKind::fact);
    CHECK(lies.position == 2);
  }

  TEST_CASE("all right is well, two of three right is half, less is wrong; kinds and places count alike") {
    const auto story = asking(board);
    CHECK(came_to(story, laid("fact@2", "fact@1", "guess", "feeling")) == "well");
    CHECK(came_to(story, laid("fact@2", "fact@1", "guess", "guess")) == "partly");    // five of six
    CHECK(came_to(story, laid("fact@1", "fact@2", "guess", "feeling")) == "partly");  // four of six
    CHECK(came_to(story, laid("fact@1", "fact@2", "guess", "guess")) == "badly");     // three of six
    CHECK(moments(story, laid("fact@2", "fact@1", "guess", "feeling")) == "sort-out-facts@visit shown 100");
    CHECK(moments(story, laid("fact@1", "fact@2", "guess", "feeling")) == "sort-out-facts@visit partly 50");
    CHECK(moments(story, laid("fact@1", "fact@2", "fact", "fact")) == "sort-out-facts@visit broken 0");
  }

  TEST_CASE("what follows is what it came to, and nobody feels it") {
    const auto story = asking(board);
    const auto told = [&](const std::vector<std::string>& moves) {
      std::string out;
      for (const auto& event : simulation::replay(story, 1, moves).events)
        if (const auto* narrated = std::get_if<simulation::Narrated>(&event)) out += story.lines[narrated->line].id;
      return out;
    };
    CHECK(told(laid("fact@2", "fact@1", "guess", "feeling")) == "l1");
    CHECK(told(laid("fact@1", "fact@2", "guess", "feeling")) == "l2");
    CHECK(told(laid("fact@1", "fact@2", "fact", "fact")).empty());
    const auto before = simulation::begin(story, 1);
    CHECK(played(story, laid("fact@1", "fact@2", "fact", "fact")).state.world.clients == before.world.clients);
  }

  TEST_CASE("cards are shown in an order of the seed, each once, or as the author has them") {
    const auto story = asking(board);
    const auto fixed = asking(board + "        fixed_order: yes\n");
    std::vector<std::vector<simulation::Index>> orders;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      auto shown = simulation::cards_shown(story, simulation::begin(story, seed).world, 0);
      orders.push_back(shown);
      std::ranges::sort(shown);
      CHECK(shown == std::vector<simulation::Index>{0, 1, 2, 3});
      CHECK(simulation::cards_shown(fixed, simulation::begin(fixed, seed).world, 0) == shown);
    }
    std::ranges::sort(orders);
    CHECK(std::unique(orders.begin(), orders.end()) - orders.begin() > 5);
  }

  TEST_CASE("a review finds two of three, with no more wrong than right, is well; one found is half; none is wrong") {
    CHECK(reviewed(three_bad, {"d1.rude", "d2.lie", "d3.rude"}) == "well");
    CHECK(reviewed(three_bad, {"d1.rude", "d2.lie"}) == "well");
    CHECK(reviewed(three_bad, {"d1.rude", "d2.lie", "d4.kind", "d5.kind"}) == "well");
    CHECK(reviewed(three_bad, {"d1.rude"}) == "partly");
    CHECK(reviewed(three_bad, {"d1.rude", "d4.kind", "d5.kind"}) == "partly");
    CHECK(reviewed(three_bad, {"d4.kind"}) == "badly");
    CHECK(reviewed(three_bad, {}) == "badly");
  }

  TEST_CASE("where nothing was to be found, marking nothing is well, a mark or two half") {
    CHECK(reviewed(all_kind, {}) == "well");
    CHECK(reviewed(all_kind, {"d1.kind", "d2.kind"}) == "partly");
    CHECK(reviewed(all_kind, {"d1.kind", "d2.kind", "d3.kind"}) == "badly");
  }

  TEST_CASE("only the latest lines are looked at, thoughts and what was never said are not") {
    const auto story = asking(five_answers(2));
    CHECK_FALSE(refusal(story, three_bad, "d7:+d4.kind"));
    CHECK(refusal(story, three_bad, "d7:+d1.rude") == RefusedBecause::not_offered);
    CHECK(refusal(story, three_bad, "d7:+d6.bad") == RefusedBecause::not_offered);
    CHECK(refusal(story, three_bad, "d7:+d4.rude") == RefusedBecause::not_offered);
    CHECK(refusal(story, then(three_bad, {"d7:+d4.kind"}), "d7:+d4.kind") == RefusedBecause::not_offered);
    CHECK(refusal(story, three_bad, "d7:-d4.kind") == RefusedBecause::not_offered);
    CHECK(came_to(story, then(three_bad, {"d7:done"})) == "well");  // neither of the two was amiss
    const auto timed = asking(
        "      - mail:\n          - {wait: at once, id: now}\n          - {say: hello, id: hello, acts: rude}\n"
        "          - {wait: sit on it, id: sit, acts: sit-on-it}\n          - {say: kind, id: kind, acts: comfort, exemplary: yes}\n"
        "        id: d1\n      - review: What of it?\n        id: d7\n");
    const std::vector<std::string> sent{"d1:+now", "d1:+hello", "d1:+sit", "d1:done"};
    CHECK(refusal(timed, sent, "d7:+d1.now") == RefusedBecause::not_offered);
    CHECK(came_to(timed, then(sent, {"d7:+d1.hello", "d7:+d1.sit", "d7:done"})) == "well");
  }

  TEST_CASE("after stepping back, what stands is looked at: an answer given again in place of the first, nothing of later") {
    const auto story = asking(five_answers(5));
    const std::vector<std::string> again{"d1:kind", "d2:kind", "d3:kind", "d4:kind", "d5:kind", "back", "d5:rude", "d6:fine"};
    const auto own = [&](const std::vector<std::string>& moves) {
      std::string out;
      const auto state = played(story, moves).state;
      for (const auto option : simulation::own_answers(story, state.world, simulation::decision_at(story, state.world)))
        out += story.decisions[story.options[option].decision].id + "." + story.options[option].id +
               (simulation::was_misread(state.world, option) ? "! " : " ");
      return out;
    };
    CHECK(own(again) == "d1.kind d2.kind d3.kind d4.kind d5.rude! ");
    CHECK(own({"d1:rude", "d2:kind", "back", "back", "d1:kind"}) == "d1.kind ");
    // Marks go with the draft, and come back with it.
    const auto marked = then(three_bad, {"d7:+d1.rude", "d7:+d4.kind"});
    CHECK(played(story, then(marked, {"back", "d6:fine"})).state.world.draft == simulation::World{}.draft);
    CHECK(played(story, then(marked, {"d7:done", "back"})).state.world == played(story, marked).state.world);
  }

  TEST_CASE("own lines tell Worlds apart only where a review looks back at them, and only as far as it looks") {
    const std::string same =
        "      - choose: [{say: one, id: one, acts: comfort, exemplary: yes}, {say: two, id: two, acts: comfort}]\n        id: d1\n";
    const std::string more =
        "      - choose: [{say: a, id: a, acts: comfort, exemplary: yes}, {say: b, id: b, acts: rude}]\n        id: d2\n"
        "      - choose: [{say: a, id: a, acts: comfort, exemplary: yes}, {say: b, id: b, acts: rude}]\n        id: d3\n";
    const auto world = [](const Story& story, const std::vector<std::string>& moves) { return played(story, moves).state.world; };
    const auto unasked = asking(same + more);
    CHECK(world(unasked, {"d1:one"}) == world(unasked, {"d1:two"}));
    CHECK(world(unasked, {"d1:one"}).own == simulation::World{}.own);
    const auto asked = asking(same + more + "      - review: What of it?\n        id: d4\n        last: 2\n");
    CHECK_FALSE(world(asked, {"d1:one"}) == world(asked, {"d1:two"}));
    CHECK(world(asked, {"d1:one", "d2:a", "d3:a"}) == world(asked, {"d1:two", "d2:a", "d3:a"}));
  }

  TEST_CASE("an answer that comes again is looked at once, as the latest, and stays misread") {
    const auto story = asking(
        "      - choose: [{say: rude, id: rude, acts: rude}, {say: kind, id: kind, acts: comfort, exemplary: yes}]\n        id: d1\n"
        "      - choose: [{say: go on, id: on, acts: comfort, exemplary: yes}, {say: again, id: again, acts: greet, then: [{next: visit}]}]\n        id: d2\n"
        "      - review: What of it?\n        id: d3\n        last: 3\n");
    const auto own = [&](const std::vector<std::string>& moves) {
      std::string out;
      const auto world = played(story, moves).state.world;
      for (const auto option : simulation::own_answers(story, world, simulation::decision_at(story, world)))
        out += story.options[option].id + (simulation::was_misread(world, option) ? "! " : " ");
      return out;
    };
    CHECK(own({"d1:rude", "d2:again", "d1:kind", "d2:on"}) == "again kind on ");
    CHECK(own({"d1:rude", "d2:again", "d1:rude", "d2:on"}) == "again rude! on ");
    CHECK(own({"d1:kind", "d2:again", "d1:kind", "d2:again", "d1:kind", "d2:on"}) == "again kind on ");
  }
}
