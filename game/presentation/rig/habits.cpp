#include "presentation/rig/habits.hpp"

#include <algorithm>
#include <array>

namespace presentation::rig {
namespace {

struct Row {
  std::string_view person;
  Habits habits;
};

/// People of one trade, and people an author brings together, differ in most columns, so that nobody mirrors who stands beside
/// them and no gesture gives a feeling away.
const auto& table() {
  using enum Pose;
  static constexpr auto rows = std::to_array<Row>({
      // rest, welcome, distance, defence, anger, sorrow, relief, gratitude, pondering, weariness, fright, laughter, tilt, right
      {"purchaser-a", {folder, offering, crossed, shield, folded, clasped, chest, both_on_chest, cheek, propped, lips, none, 1}},
      {"foreman-b", {none, none, none, own_arm, fist, none, chest, chest, chin, propped, palm, belly, .7, true}},
      {"colleague-c", {tablet, none, folded, tablet, fists, clasped, palms_joined, chest, chin, on_fist, palm, none, -1, true}},
      {"boss-d",
       {clasped, offering, folded, other_arm, crossed, none, chest, palms_joined, supported, on_fist, chest, belly, -.6}},
      {"logistics-e", {tablet, tablet, crossed, own_arm, fist, none, palms_joined, both_on_chest, chin, propped, palm, lips, 1}},
      {"salon-f", {clasped, clasped, folded, own_arm, crossed, chest, chest, both_on_chest, cheek, propped, lips, lips, .8}},
      {"hospital-g", {pen, offering, clasped, shield, fists, clasped, palms_joined, chest, cheek, on_fist, lips, lips, -1, true}},
      {"plant-h", {clasped, offering, crossed, other_arm, fists, none, chest, chest, supported, propped, palm, none, 1, true}},
      {"farmer-i",
       {clasped, none, folded, own_arm, fist, clasped, palms_joined, both_on_chest, chin, on_fist, chest, belly, -.7}},
      {"shop-j", {none, offering, crossed, own_arm, folded, none, chest, palms_joined, supported, propped, palm, belly, 1, true}},
      {"manager-k", {pen, offering, folded, other_arm, fist, clasped, palms_joined, chest, cheek, on_fist, palm, none, -1}},
      {"accounts-l",
       {clasped, clasped, crossed, own_arm, fist, clasped, chest, palms_joined, cheek, propped, lips, lips, .8, true}},
      {"clerk-m", {pen, pen, clasped, shield, fists, none, chest, both_on_chest, pen, on_fist, palm, none, -1}},
      {"receiving-n",
       {tablet, none, folded, tablet, fist, none, palms_joined, both_on_chest, cheek, propped, palm, lips, 1, true}},
      {"quality-o", {tablet, clasped, crossed, shield, fists, none, chest, chest, chin, on_fist, lips, none, -.8, true}},
      {"school-p", {folder, folder, folded, shield, fists, clasped, palms_joined, chest, cheek, propped, lips, none, 1}},
      {"teacher-q", {pen, offering, clasped, shield, folded, none, chest, both_on_chest, chin, on_fist, chest, lips, -.8}},
      {"stationer-r",
       {none, clasped, folded, own_arm, folded, none, chest, palms_joined, supported, on_fist, palm, belly, -.8, true}},
      {"sales-s", {pen, offering, folded, shield, fist, none, chest, both_on_chest, pen, on_fist, palm, none, -1, true}},
      {"bookkeeper-t", {pen, pen, clasped, other_arm, folded, clasped, palms_joined, chest, supported, propped, chest, none, .8}},
      {"nurse-u", {folder, clasped, folded, tablet, crossed, clasped, chest, both_on_chest, supported, propped, palm, none, .8}},
      {"shipping-v", {none, offering, none, tablet, fist, none, chest, palms_joined, supported, propped, palm, belly, .8, true}},
      {"machinist-w", {none, none, crossed, other_arm, fists, clasped, chest, chest, chin, on_fist, palm, none, -1}},
      {"engineer-x",
       {clasped, clasped, folded, own_arm, crossed, none, palms_joined, chest, supported, propped, chest, belly, 1}},
      {"stylist-y", {none, offering, crossed, other_arm, fist, none, palms_joined, chest, chin, on_fist, palm, belly, -1, true}},
      {"assistant-z",
       {clasped, none, crossed, other_arm, fists, clasped, palms_joined, both_on_chest, cheek, propped, palm, none, 1}},
      {"deli-bb",
       {clasped, offering, crossed, other_arm, fists, none, palms_joined, chest, chin, propped, chest, belly, 1, true}},
      {"charge-hand-cc", {none, clasped, crossed, other_arm, fist, none, chest, palms_joined, chin, on_fist, palm, none, -.6}},
      {"orders-aa", {pen, clasped, clasped, own_arm, folded, clasped, chest, lips, cheek, on_fist, lips, lips, -1, true}},
  });
  return rows;
}

}  // namespace

Habits habits_of(std::string_view person) {
  const auto found = std::find_if(table().begin(), table().end(), [&](const Row& row) { return row.person == person; });
  return found == table().end() ? Habits{} : found->habits;
}

}  // namespace presentation::rig
