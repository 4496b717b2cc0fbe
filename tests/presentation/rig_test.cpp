#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <vector>

#include "catalogue/catalogue.hpp"
#include "presentation/pictures/raster.hpp"
#include "presentation/rig/life.hpp"
#include "presentation/rig/parts.hpp"
#include "presentation/rig/portrait.hpp"

using namespace presentation::rig;

namespace {

using Pixels = std::vector<unsigned char>;

Pixels pixels_of(const Person& person, const Feeling& feeling) {
  const auto picture = presentation::rasterise(portrait(person, feeling), 120, 150);
  REQUIRE(picture.ok());
  return {picture->rgba.begin(), picture->rgba.end()};
}

/// How much of the picture the brows take.
std::size_t brows_in(Person person, const Feeling& feeling) {
  person.brows = "#00FF00";
  person.moustache = false;  // of the same colour
  const Pixels picture = pixels_of(person, feeling);
  std::size_t count = 0;
  for (std::size_t i = 0; i < picture.size(); i += 4)
    if (picture[i] < 128 && picture[i + 1] > 128 && picture[i + 2] < 128) ++count;
  return count;
}

/// How many bytes of two pictures differ by more than a shade.
std::size_t difference(const Pixels& one, const Pixels& other) {
  REQUIRE(one.size() == other.size());
  std::size_t count = 0;
  for (std::size_t i = 0; i < one.size(); ++i)
    if (std::abs(one[i] - other[i]) > 24) ++count;
  return count;
}

/// How many pieces a picture consists of that touch each other nowhere.
int pieces(const presentation::Bitmap& picture) {
  const int width = picture.width, height = picture.height;
  std::vector<char> seen(static_cast<std::size_t>(width * height));
  int count = 0;
  std::vector<int> open;
  for (int start = 0; start < width * height; ++start) {
    open.assign(1, start);
    bool first = true;
    while (!open.empty()) {
      const int at = open.back();
      open.pop_back();
      const auto i = static_cast<std::size_t>(at);
      if (seen[i] != 0 || picture.rgba[i * 4 + 3] == 0) continue;
      seen[i] = 1;
      count += first ? 1 : 0;
      first = false;
      const int x = at % width, y = at / width;
      if (x > 0) open.push_back(at - 1);
      if (x + 1 < width) open.push_back(at + 1);
      if (y > 0) open.push_back(at - width);
      if (y + 1 < height) open.push_back(at + width);
    }
  }
  return count;
}

}  // namespace

TEST_SUITE("presentation/rig") {
  TEST_CASE("everybody and every feeling an author may name can be drawn") {
    for (const auto& entry : catalogue::portraits()) {
      CAPTURE(entry.id);
      CHECK(find_person(entry.id) != nullptr);
    }
    CHECK(people().size() == catalogue::portraits().size());
    for (const auto& entry : catalogue::feelings()) {
      CAPTURE(entry.id);
      const bool drawn =
          std::any_of(feelings().begin(), feelings().end(), [&](const NamedFeeling& f) { return f.id == entry.id; });
      CHECK(drawn);
    }
    CHECK(feelings().size() == catalogue::feelings().size());
  }

  TEST_CASE("a blush stays on the face, also on a cheek that is turned away") {
    for (const auto& entry : catalogue::portraits())
      for (const char* name : {"moved", "warm"}) {
        CAPTURE(entry.id);
        CAPTURE(name);
        Feeling pale = find_feeling(name), full = pale;
        pale.blush = 0;
        full.blush = 1;
        const Pixels without = pixels_of(*find_person(entry.id), pale), reddened = pixels_of(*find_person(entry.id), full);
        std::size_t beyond = 0;
        for (std::size_t i = 3; i < reddened.size(); i += 4)
          if (reddened[i] > without[i] + 24) ++beyond;  // less is the soft edge of the contour
        CHECK(beyond == 0);
      }
  }

  TEST_CASE("every person with every feeling is a picture with something in it") {
    for (const Person& person : people())
      for (const NamedFeeling& named : feelings()) {
        CAPTURE(person.id);
        CAPTURE(named.id);
        const auto bitmap = presentation::rasterise(portrait(person, named.feeling), 48, 60);
        REQUIRE(bitmap.ok());
        const auto face = static_cast<std::size_t>((20 * 48 + 24) * 4);  // about the bridge of the nose
        CHECK(bitmap->rgba[face + 3] == 255);
        CHECK(bitmap->rgba[3] == 0);  // the corner is empty
      }
  }

  TEST_CASE("at every strength of a feeling hands, sleeves and what is held hang together") {
    for (const Person& person : people())
      for (const NamedFeeling& named : feelings())
        for (const double strength : {.5, .75, 1.}) {
          CAPTURE(person.id);
          CAPTURE(named.id);
          CAPTURE(strength);
          const Feeling felt = at_strength(named.id, strength);
          const Pose pose = pose_of(person, felt.hand);
          const auto arms = presentation::rasterise(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 690">)" +
                                                        hand(person, felt, pose, felt.shoulders) + "</svg>",
                                                    96, 138);
          REQUIRE(arms.ok());
          CHECK(pieces(*arms) == (pose == Pose::none ? 0 : pose == Pose::fists ? 2 : 1));
        }
  }

  TEST_CASE("no ear comes off, whichever way a face is turned") {
    for (const Person& person : people())
      for (const NamedFeeling& named : feelings()) {
        CAPTURE(person.id);
        CAPTURE(named.id);
        const Feeling felt = held(person, named.feeling);
        const auto drawn = presentation::rasterise(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="-120 -140 240 280">)" +
                                                       ears(person, felt) + head(person, felt) + "</svg>",
                                                   240, 280);
        REQUIRE(drawn.ok());
        CHECK(pieces(*drawn) == 1);
      }
  }

  TEST_CASE("nobody who wears red holds something red before it") {
    CHECK(is_red("#A0432F"));
    CHECK_FALSE(is_red("#D9A441"));
    CHECK_FALSE(is_red(""));
    const Feeling& rest = find_feeling("neutral");
    const auto pen = [&](const char* id) {
      const Person& person = *find_person(id);
      REQUIRE(pose_of(person, rest.hand) == Pose::pen);
      return hand(person, rest, Pose::pen, 0);
    };
    CHECK(pen("clerk-m").find("#A0432F") != std::string::npos);
    CHECK(pen("manager-k").find("#A0432F") == std::string::npos);
  }

  TEST_CASE("no pose gives a feeling away: each comes in at least two, as people have it in them") {
    std::map<Gesture, std::set<Pose>> poses;
    for (const NamedFeeling& named : feelings())
      for (const Person& person : people()) poses[named.feeling.hand].insert(pose_of(person, named.feeling.hand));
    REQUIRE(poses.size() == feelings().size());
    for (const auto& [gesture, some] : poses) CHECK(some.size() >= 2);
  }

  TEST_CASE("whoever leans to the far side lays no cheek in the near hand") {
    for (const Person& person : people()) {
      CAPTURE(person.id);
      CHECK((person.habits.weariness != Pose::propped || person.habits.tilt > 0));
    }
  }

  TEST_CASE("equal input gives equal bytes") {
    for (const Person& person : people()) CHECK(portrait(person, find_feeling("hurt")) == portrait(person, find_feeling("hurt")));
  }

  TEST_CASE("no feeling at all is rest, the whole of it is itself") {
    for (const NamedFeeling& named : feelings()) {
      CAPTURE(named.id);
      CHECK(at_strength(named.id, 0) == find_feeling("neutral"));
      CHECK(at_strength(named.id, 1) == named.feeling);
      CHECK(blend(find_feeling("warm"), named.feeling, 0) == find_feeling("warm"));
      CHECK(blend(find_feeling("warm"), named.feeling, 1) == named.feeling);
    }
  }

  TEST_CASE("half way lies between both ends in every number, and the gesture changes at the middle") {
    const Feeling& rest = find_feeling("neutral");
    const Feeling& angry = find_feeling("irritated");
    const Feeling half = blend(rest, angry, .5);
    CHECK(half.brow[0] == doctest::Approx((rest.brow[0] + angry.brow[0]) / 2));
    CHECK(half.mouth[1] == doctest::Approx((rest.mouth[1] + angry.mouth[1]) / 2));
    CHECK(half.hand == Gesture::anger);
    CHECK(blend(rest, angry, .49).hand == Gesture::rest);
  }

  TEST_CASE("feelings look different from each other in every person") {
    for (const Person& person : people()) {
      std::vector<Pixels> faces;
      for (const NamedFeeling& named : feelings()) faces.push_back(pixels_of(person, named.feeling));
      for (std::size_t i = 0; i < feelings().size(); ++i)
        for (std::size_t j = i + 1; j < feelings().size(); ++j) {
          CAPTURE(person.id);
          CAPTURE(feelings()[i].id);
          CAPTURE(feelings()[j].id);
          CHECK(difference(faces[i], faces[j]) > 100);
        }
    }
  }

  TEST_CASE("brows can be seen in every feeling: neither fringe nor cap takes them all, nor a hand both") {
    for (const Person& person : people()) {
      const std::size_t at_rest = brows_in(person, find_feeling("neutral"));
      REQUIRE(at_rest > 12);
      for (const NamedFeeling& named : feelings()) {
        CAPTURE(person.id);
        CAPTURE(named.id);
        CHECK(brows_in(person, named.feeling) * 3 > at_rest);
      }
    }
  }

  TEST_CASE("people look different from each other at rest, even small") {
    std::vector<Pixels> all;
    for (const Person& person : people()) all.push_back(pixels_of(person, find_feeling("neutral")));
    for (std::size_t i = 0; i < people().size(); ++i)
      for (std::size_t j = i + 1; j < people().size(); ++j) {
        CAPTURE(people()[i].id);
        CAPTURE(people()[j].id);
        CHECK(difference(all[i], all[j]) > 4000);  // of 72000: not the same figure in another colour
      }
  }

  TEST_CASE("no two people hold head and shoulders alike at rest, and a feeling takes the place of how they do") {
    const auto carried = [](const Person& person, std::string_view feeling) {
      const Feeling f = held(person, find_feeling(feeling));
      return std::vector<double>{f.head[0], f.head[1], f.angle[0], f.angle[1], f.lean[0], person.habits.poise.uneven};
    };
    std::set<std::vector<double>> seen;
    for (const Person& person : people()) {
      CAPTURE(person.id);
      CHECK(seen.insert(carried(person, "neutral")).second);
      CHECK(std::abs(carried(person, "guarded")[2] - find_feeling("guarded").angle[0]) < 1);
      CHECK(std::abs(carried(person, "cool")[3] - find_feeling("cool").angle[1]) < 1);
    }
  }

  TEST_CASE("everybody blinks every four to seven seconds, an eighth of a second, and seldom looks away") {
    for (const Person& person : people()) {
      CAPTURE(person.id);
      double last = -1, away = 0;
      int changes = 0;
      for (double at = 0; at < 300; ++changes) {
        const Life life = life_at(at, person.id);
        REQUIRE(life.next > 0);
        if (life.lids == 0) {
          if (last >= 0) {
            CHECK(at - last > 3.9);
            CHECK(at - last < 7.1);
          }
          last = at;
          CHECK(life.next < .125);
        }
        if (life.glance != 0) away += life.next;
        at += life.next + 1e-9;
      }
      CHECK(last > 290);
      CHECK(away > 5);
      CHECK(away < 45);
      CHECK(changes < 145);  // every change is a whole frame
    }
  }

  TEST_CASE("a blink changes nothing outside its box, whoever blinks and whatever they feel") {
    constexpr int small = 5, width = portrait_width / small, height = portrait_height / small;
    const auto outside = [](int x, int y) {
      return (x + 1) * small <= blink_box.x || x * small >= blink_box.x + blink_box.width || (y + 1) * small <= blink_box.y ||
             y * small >= blink_box.y + blink_box.height;
    };
    for (const Person& person : people())
      for (const NamedFeeling& named : feelings()) {
        CAPTURE(person.id);
        CAPTURE(named.id);
        const auto open = presentation::rasterise(portrait(person, named.feeling), width, height);
        const auto shut = presentation::rasterise(portrait(person, alive(named.feeling, 0, 0, 0)), width, height);
        bool same = true;
        for (int i = 0; i < width * height; ++i)
          same = same && (!outside(i % width, i / width) ||
                          std::equal(open->rgba.begin() + i * 4, open->rgba.begin() + i * 4 + 4, shut->rgba.begin() + i * 4));
        CHECK(same);
      }
  }

  TEST_CASE("life is a function of the time and the person, and stays the same until it says it changes") {
    CHECK(life_at(123.4, "boss-d") == life_at(123.4, "boss-d"));
    CHECK(!(life_at(123.4, "boss-d") == life_at(123.4, "clerk-m")));
    for (double at = 0; at < 60; at += .37) {
      const Life now = life_at(at, "salon-f"), then = life_at(at + now.next * .99, "salon-f");
      CHECK(now.lids == then.lids);
      CHECK(now.glance == then.glance);
      CHECK(now.trail == then.trail);
      CHECK(now.lifted == then.lifted);
    }
  }

  TEST_CASE("closed lids and a glance show; open ones looking ahead are the feeling itself") {
    const Person& somebody = people().front();
    const Feeling& rest = find_feeling("neutral");
    CHECK(alive(rest, 100, 0, 0) == rest);
    CHECK(difference(pixels_of(somebody, rest), pixels_of(somebody, alive(rest, 0, 0, 0))) > 60);
    CHECK(difference(pixels_of(somebody, rest), pixels_of(somebody, alive(rest, 100, 60, 0))) > 60);
  }

  TEST_CASE("loose hair hangs behind a head on its way to another feeling and is there when the head is") {
    const Feeling &rest = find_feeling("neutral"), &guarded = find_feeling("guarded");
    CHECK(turning(rest, guarded, 0) == rest);
    CHECK(turning(rest, guarded, 1) == guarded);
    CHECK(turning(rest, guarded, .5).trail < -.5);  // it turns to the right
    CHECK(turning(guarded, rest, .5).trail > .5);
    Feeling half = turning(rest, guarded, .5), stiff = half;
    stiff.trail = 0;
    for (const Person& person : people()) {
      CAPTURE(person.id);
      CHECK((portrait(person, half) != portrait(person, stiff)) == hair_is_loose(person));
    }
  }

  TEST_CASE("aside, loose hair comes after the head; back, it settles as the lids open; short hair stays") {
    for (const Person& person : people()) {
      CAPTURE(person.id);
      int behind = 0, before = 0;
      for (double at = 0; at < 300;) {
        const Life life = life_at(at, person.id);
        if (life.trail != 0) {
          CHECK(life.next < .16);
          ++(life.lids == 0 ? before : behind);
          if (life.lids != 0) CHECK(life.trail == -life.glance);
          CHECK(life_at(at + life.next + 1e-9, person.id).trail == 0);
        }
        at += life.next + 1e-9;
      }
      CHECK((behind > 3) == hair_is_loose(person));
      CHECK((before > 3) == hair_is_loose(person));
    }
  }

  TEST_CASE("a feeling nobody knows is rest; a person nobody knows is nobody") {
    CHECK(find_feeling("no such feeling") == find_feeling("neutral"));
    CHECK(find_person("nobody") == nullptr);
  }
}
