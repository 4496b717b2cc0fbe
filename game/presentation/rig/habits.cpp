#include "presentation/rig/habits.hpp"

#include <algorithm>
#include <array>

namespace presentation::rig {
namespace {

struct Row {
  std::string_view person;
  Habits habits;
  Poise poise;
};

/// People of one trade, and people an author brings together, differ in most columns, so that nobody mirrors who stands beside
/// them and no gesture gives a feeling away.
const auto& table() {
  using enum Pose;
  static constexpr auto rows = std::to_array<Row>({
      // rest, welcome, distance, defence, anger, sorrow, relief, gratitude, pondering, weariness, fright, laughter, tilt, right;
      // then what the head does: tilt, right, turn, nod; the figure: lean, uneven; the mouth: smile
      {"purchaser-a",
       {folder, offering, crossed, shield, folded, clasped, chest, both_on_chest, cheek, propped, lips, none, 1},
       {2, 2, 2, -1, .6, 2, .5}},
      {"foreman-b",
       {clasped, none, folded, own_arm, fist, none, chest, chest, chin, propped, palm, belly, .7, true},
       {-1, 0, -6, -2, 0, -2, -1.1}},
      {"colleague-c",
       {tablet, none, folded, tablet, fists, clasped, palms_joined, chest, chin, cupped, palm, none, -1, true},
       {-3, -3, 3, 1, 1, 3, 1.5}},
      {"boss-d",
       {clasped, offering, folded, other_arm, crossed, none, chest, palms_joined, supported, shoulder, chest, belly, -.6},
       {1, 3, 8, -3, -.8, -3, -1.4}},
      {"logistics-e",
       {tablet, tablet, crossed, own_arm, fist, clasped, palms_joined, both_on_chest, chin, shoulder, palm, lips, 1},
       {4, 4, -3, 0, 1.2, 4, 1.2}},
      {"salon-f",
       {clasped, clasped, folded, own_arm, crossed, chest, chest, both_on_chest, cheek, propped, lips, lips, .8},
       {-4, -4, 7, -2, -1.2, -4, 1}},
      {"hospital-g",
       {pen, offering, clasped, shield, fists, clasped, palms_joined, chest, cheek, cupped, lips, lips, -1, true},
       {3, 2, -11, 2, .8, 0, 2}},
      {"plant-h",
       {clasped, offering, crossed, other_arm, fists, clasped, chest, chest, supported, propped, palm, none, 1, true},
       {-2, 0, 0, 4, -.6, 3, -.8}},
      {"farmer-i",
       {clasped, none, folded, own_arm, fist, clasped, palms_joined, both_on_chest, chin, shoulder, chest, belly, -.7},
       {3, 4, 7, 3, 1.5, -5, 1.6}},
      {"shop-j",
       {none, offering, crossed, own_arm, folded, none, chest, palms_joined, supported, propped, palm, belly, 1, true},
       {-2, -3, -10, -1, 0, 2, -1}},
      {"manager-k",
       {pen, offering, folded, other_arm, fist, clasped, palms_joined, chest, cheek, cupped, palm, none, -1},
       {4, 3, 3, -3, -1.2, 3, 2}},
      {"accounts-l",
       {clasped, clasped, crossed, own_arm, fist, clasped, chest, palms_joined, cheek, shoulder, lips, lips, .8, true},
       {-3, -2, 6, 3, .8, 2, -.6}},
      {"clerk-m",
       {pen, pen, clasped, shield, fists, clasped, chest, both_on_chest, pen, cupped, palm, none, -1},
       {3, 5, 8, 2, 1.2, -4, 0}},
      {"receiving-n",
       {tablet, none, folded, tablet, fist, none, palms_joined, both_on_chest, cheek, propped, palm, lips, 1, true},
       {3, 3, 4, 2, -.8, 2, 1.6}},
      {"quality-o",
       {tablet, clasped, crossed, shield, fists, none, chest, chest, chin, cupped, lips, none, -.8, true},
       {-1, -2, 7, -2, .3, 0, -1.4}},
      {"school-p",
       {folder, folder, folded, shield, fists, clasped, palms_joined, chest, cheek, propped, lips, none, 1},
       {-4, -4, -6, 1, -1.2, 4, 1.4}},
      {"teacher-q",
       {pen, offering, clasped, shield, folded, clasped, chest, both_on_chest, chin, shoulder, chest, lips, -.8},
       {1, 0, 4, -4, -.4, 0, .6}},
      {"stationer-r",
       {none, clasped, folded, own_arm, folded, none, chest, palms_joined, supported, cupped, palm, belly, -.8, true},
       {-2, -2, -11, 3, 0, 2, 1}},
      {"sales-s",
       {pen, offering, folded, shield, fist, none, chest, both_on_chest, pen, shoulder, palm, none, -1, true},
       {3, 1, -11, -3, -1, -3, 1.8}},
      {"bookkeeper-t",
       {pen, pen, clasped, other_arm, folded, clasped, palms_joined, chest, supported, propped, chest, none, .8},
       {2, 3, 6, 5, 1.4, -3, -1.2}},
      {"nurse-u",
       {folder, clasped, folded, tablet, crossed, clasped, chest, both_on_chest, supported, propped, palm, none, .8},
       {-1, 0, -6, -3, 0, 1, -.4}},
      {"shipping-v",
       {none, offering, clasped, tablet, fist, none, chest, palms_joined, supported, shoulder, palm, belly, .8, true},
       {2, 1, 5, -2, -.8, 5, -1.1}},
      {"machinist-w",
       {none, none, crossed, other_arm, fists, clasped, chest, chest, chin, cupped, palm, none, -1},
       {-2, -2, -9, 0, .8, -3, -.6}},
      {"engineer-x",
       {clasped, clasped, folded, own_arm, crossed, none, palms_joined, chest, supported, propped, chest, belly, 1},
       {3, 2, -7, 1, 1, 3, 1.8}},
      {"stylist-y",
       {none, offering, crossed, other_arm, fist, none, palms_joined, chest, chin, shoulder, palm, belly, -1, true},
       {-5, -6, 4, -3, 1.5, -6, .8}},
      {"assistant-z",
       {clasped, none, crossed, other_arm, fists, clasped, palms_joined, both_on_chest, cheek, propped, palm, none, 1},
       {5, 4, -2, 3, -.8, 3, 2}},
      {"deli-bb",
       {clasped, offering, crossed, other_arm, fists, clasped, palms_joined, chest, chin, propped, chest, belly, 1, true},
       {-1, 0, 8, -1, .5, -2, 1.2}},
      {"charge-hand-cc",
       {none, clasped, crossed, other_arm, fist, clasped, chest, palms_joined, chin, shoulder, palm, none, -.6},
       {0, -1, -8, -2, -.5, 2, -1.1}},
      {"orders-aa",
       {pen, clasped, clasped, own_arm, folded, clasped, chest, lips, cheek, cupped, lips, lips, -1, true},
       {-4, -3, -12, 0, 1, 2, .4}},
  });
  return rows;
}

}  // namespace

Habits habits_of(std::string_view person) {
  const auto found = std::find_if(table().begin(), table().end(), [&](const Row& row) { return row.person == person; });
  if (found == table().end()) return {};
  Habits out = found->habits;
  out.poise = found->poise;
  return out;
}

}  // namespace presentation::rig
