#include "presentation/rig/poses.hpp"

#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {

Pose pose_of(const Person& p, Gesture gesture) {
  switch (gesture) {
    case Gesture::rest: return p.habits.rest;
    case Gesture::welcome: return p.habits.welcome;
    case Gesture::distance: return p.habits.distance;
    case Gesture::defence: return p.habits.defence;
    case Gesture::anger: return p.habits.anger;
    case Gesture::sorrow: return p.habits.sorrow;
    case Gesture::relief: return p.habits.relief;
    case Gesture::gratitude: return p.habits.gratitude;
    case Gesture::pondering: return p.habits.pondering;
    case Gesture::weariness: return p.habits.weariness;
    case Gesture::fright: return p.habits.fright;
    case Gesture::laughter: return p.habits.laughter;
  }
  return Pose::none;
}

std::string hand(const Person& p, const Feeling& f, Pose pose, double shoulders_down) {
  using namespace posed;
  const auto at = [](const Parts& parts, double dy) {
    return group("hand", parts, {{"transform", "translate(0 " + n(dy) + ")"}});
  };
  const double rise = 24 + p.low * .6;  // of what is written on
  switch (pose) {
    case Pose::none: return "";
    case Pose::clasped: return at(clasped(p), shoulders_down);
    case Pose::pen: return at(pen(p, rise), shoulders_down - rise);
    case Pose::fists: return at(fists(p), shoulders_down);
    case Pose::folder: return at(folder(p), shoulders_down);
    case Pose::tablet: return at(tablet(p), shoulders_down);
    case Pose::fist: return at(fist(p), shoulders_down);
    case Pose::shield: return at(shield(p), shoulders_down);
    case Pose::own_arm: return at(own_arm(p, Side::near), shoulders_down);
    case Pose::other_arm: return at(own_arm(p, Side::far), shoulders_down);
    case Pose::crossed: return at(crossed(p, Side::near), shoulders_down);
    case Pose::folded: return at(crossed(p, Side::far), shoulders_down);
    case Pose::belly: return at(belly(p), shoulders_down);
    case Pose::offering: return at(offering(p), shoulders_down);
    case Pose::chest: return at(chest(p), shoulders_down);
    case Pose::both_on_chest: return at(both_on_chest(p), shoulders_down);
    case Pose::palms_joined: return at(palms_joined(p), shoulders_down);
    case Pose::shoulder: return at(shoulder(p), shoulders_down);
    default: return hand_at_face(p, f, pose, shoulders_down);
  }
}

}  // namespace presentation::rig
