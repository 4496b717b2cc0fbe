#pragma once
#include <string_view>

namespace presentation::rig {

/// What the arms do.
enum class Pose {
  none,
  folder,
  pen,
  clasped,
  tablet,
  offering,
  shield,
  own_arm,
  other_arm,  ///< own arm, the other way round
  crossed,
  folded,  ///< crossed the other way round
  fist,
  fists,
  belly,
  chest,
  both_on_chest,
  palms_joined,
  shoulder,  ///< the far hand on the near one
  chin,
  supported,  ///< the same, the elbow in the other hand
  cheek,
  propped,  ///< the near cheek in the hand
  cupped,   ///< the far one
  lips,
  palm
};

/// How somebody stands who feels nothing in particular; a feeling that moves the same thing takes its place.
struct Poise {
  double tilt = 0, right = 0;  ///< the head: degrees, and how far beside the shoulders' middle
  double turn = 0, nod = 0;    ///< where the face points: features right, down
  double lean = 0;             ///< of the whole figure, degrees
  double uneven = 0;           ///< how much higher the near shoulder is, the far one as much lower
  double smile = 0;            ///< corners of the mouth, up +
};

/// How a person carries themselves: what they do with their arms when they feel something.
struct Habits {
  Pose rest = Pose::none;
  Pose welcome = Pose::none;
  Pose distance = Pose::crossed;
  Pose defence = Pose::own_arm;
  Pose anger = Pose::fist;
  Pose sorrow = Pose::none;
  Pose relief = Pose::chest;
  Pose gratitude = Pose::both_on_chest;
  Pose pondering = Pose::chin;
  Pose weariness = Pose::propped;
  Pose fright = Pose::palm;
  Pose laughter = Pose::none;
  double tilt = 1;     ///< of the head, a factor; below 0 it goes to the other side, and no cheek lies in the near hand
  bool right = false;  ///< one hand alone that is closed, offered or laid on the body is the right one, near in the picture
  Poise poise{};
};

/// By a person's id; what most people do for an id nobody has.
[[nodiscard]] Habits habits_of(std::string_view person);

}  // namespace presentation::rig
