#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "presentation/pictures/raster.hpp"
#include "presentation/rig/limb.hpp"
#include "presentation/rig/parts.hpp"
#include "presentation/rig/portrait.hpp"
#include "presentation/rig/svg.hpp"

using namespace presentation::rig;

namespace {

bool is_green(const unsigned char* pixel) { return pixel[0] < 128 && pixel[1] > 128 && pixel[2] < 128 && pixel[3] > 128; }

/// Pieces of a portrait alone, a pixel two units; of classes only those in `green` are filled.
presentation::Bitmap alone(const std::string& pieces_drawn, const std::string& green) {
  const auto picture =
      presentation::rasterise(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 690"><style>path{fill:none})" + green +
                                  "{fill:#0F0}</style>" + pieces_drawn + "</svg>",
                              240, 345);
  REQUIRE(picture.ok());
  return *picture;
}

presentation::Bitmap arms_of(const Person& person, Pose pose, const std::string& green) {
  return alone(hand(person, find_feeling("neutral"), pose, 0), green);
}

/// In which columns, between two rows, there is green.
std::vector<int> green_columns(const presentation::Bitmap& picture, int from, int to) {
  std::vector<int> out;
  for (int x = 0; x < picture.width; ++x)
    for (int y = from; y < to; ++y)
      if (is_green(&picture.rgba[static_cast<std::size_t>((y * picture.width + x) * 4)])) {
        out.push_back(x);
        break;
      }
  return out;
}

}  // namespace

TEST_SUITE("presentation/rig/hands") {
  TEST_CASE("fingers round an arm turn away behind its edge, which they pass by no more than their thickness") {
    const std::set<Pose> round{Pose::own_arm, Pose::other_arm, Pose::crossed, Pose::folded, Pose::supported, Pose::cheek};
    for (const Person& person : people())
      for (const Gesture gesture : {Gesture::distance, Gesture::defence, Gesture::pondering}) {
        const Pose pose = pose_of(person, gesture);
        if (round.count(pose) == 0) continue;
        CAPTURE(person.id);
        CAPTURE(static_cast<int>(pose));
        const presentation::Bitmap arms = arms_of(person, pose, ".skin");
        const presentation::Bitmap figure = alone(path(silhouette(person, 0, pose), {{"class", "figure"}}), ".figure");
        const bool to_left = pose == Pose::other_arm || pose == Pose::folded;
        int most = -arms.width;
        for (int y = 200; y < 320; ++y) {
          const std::vector<int> skin = green_columns(arms, y, y + 1), cloth = green_columns(figure, y, y + 1);
          if (skin.empty() || cloth.empty()) continue;
          const int beyond = to_left ? cloth.front() - skin.front() : skin.back() - cloth.back();
          most = std::max(most, beyond);
        }
        CHECK(most > 0);
        CHECK(most < 9);
      }
  }

  TEST_CASE("of crossed arms one hand is seen, the other is tucked in") {
    for (const Pose pose : {Pose::crossed, Pose::folded}) {
      const std::string arms = hand(people().front(), find_feeling("neutral"), pose, 0);
      CHECK(arms.find("rotate(") != std::string::npos);
      CHECK(arms.find("rotate(") == arms.rfind("rotate("));
    }
  }

  TEST_CASE("hair at the sides of a bare crown and below a cap has the outline all hair has") {
    for (const Person& person : people()) {
      if (person.hair_style != Hair::thinning && person.hair_style != Hair::cap) continue;
      CAPTURE(person.id);
      CHECK(hair_front(person, find_feeling("neutral")).find(R"(class="hair edge2")") != std::string::npos);
    }
  }

  TEST_CASE("whoever writes has forearms: either hand comes out of a sleeve that is seen, the elbows at the sides") {
    for (const Person& person : people()) {
      if (pose_of(person, Gesture::rest) != Pose::pen || person.rolled_sleeves) continue;
      CAPTURE(person.id);
      const presentation::Bitmap arms = arms_of(person, Pose::pen, ".cloth,.cloth2");
      const std::vector<int> sleeves = green_columns(arms, 0, arms.height);
      const auto far = std::partition_point(sleeves.begin(), sleeves.end(), [&](int x) { return x < arms.width / 2; });
      CHECK(far - sleeves.begin() > 40);
      CHECK(sleeves.end() - far > 32);
      // Nor do the arms stand off as a cape does.
      const double shoulders = 244 + person.shoulder * .95 - (240 - person.shoulder);
      CHECK(elbow(person, Side::far, 0, Pose::pen).x - elbow(person, Side::near, 0, Pose::pen).x < shoulders);
    }
  }

  TEST_CASE("a hand that points has its thumb at the forefinger's side, none beside the little finger") {
    const Person& person = people().front();
    const double unit = person.hand / 2;  // of a hand, in pixels
    const auto pointing = alone(hand_shape(person, Shape::edge_on, {240, 340, 0}), ".skin");
    const auto row = [&](double y) { return static_cast<int>(170 + y * unit); };
    const std::vector<int> thumb = green_columns(pointing, row(18), row(26));
    REQUIRE(!thumb.empty());
    CHECK(thumb.back() > 120 + 70 * unit);
    CHECK(green_columns(pointing, 0, row(-51)).empty());
  }

  TEST_CASE("a hand that carries a cheek has no thumb beside it, which would look like another ear") {
    const double unit = people().front().hand / 2;
    const auto loose = alone(hand_shape(people().front(), Shape::loose, {240, 340, 0}), ".skin");
    CHECK(green_columns(loose, 0, static_cast<int>(170 - 32 * unit)).empty());
  }

  TEST_CASE("a hand at the face lies on no hair beside the eyes") {
    const auto hair_above_mouth = [](Person person, Pose pondering) {
      person.hair = person.strand = person.sheen = "#00FF00";
      person.habits.pondering = pondering;
      const auto picture = presentation::rasterise(portrait(person, find_feeling("thinking")), 120, 150);
      REQUIRE(picture.ok());
      std::size_t count = 0;
      for (std::size_t i = 0; i < 120 * 65 * 4; i += 4) count += is_green(&picture->rgba[i]) ? 1U : 0U;
      return count;
    };
    for (const Person& person : people()) {
      const Pose pose = person.habits.pondering;
      if (!is_raised(person, pose, Side::near) && !is_raised(person, pose, Side::far)) continue;
      CAPTURE(person.id);
      CHECK(hair_above_mouth(person, pose) == hair_above_mouth(person, Pose::none));
    }
  }
}
