#include "presentation/rig/limb.hpp"
#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

/// How cloth hangs on an arm that does: pulled from the armpit towards the shoulder, bent a little at the elbow.
namespace presentation::rig {
namespace {

/// Where the arm's inner edge begins, and which way the arm lies from there.
struct Armpit {
  double x, out;
};

Armpit armpit(const Person& p, Side side) {
  return side == Side::near ? Armpit{240 - p.shoulder + 40, -1} : Armpit{244 + p.shoulder * .95 - 38, 1};
}

/// The inside of the near arm, turned away from the light; the far arm is in shade as a whole.
std::string inside(const Armpit& pit, double dy) {
  return styled(d("M", pit.x, 460 + dy, "C", pit.x + 5, 500, pit.x + 5, 560, pit.x + 4, 690, "L", pit.x - 12, 690, "C",
                  pit.x - 10, 600, pit.x - 8, 530 + dy, pit.x, 460 + dy, "Z"),
                "cloth2");
}

std::string pulls(const Armpit& pit, double dy) {
  const auto at = [&](double by, double y) { return Spot{pit.x + pit.out * by, y + dy}; };
  return pleat(at(0, 462), at(6, 444), at(9, 418)) + " " + pleat(at(-1, 474), at(14, 458), at(23, 436));
}

std::string at_elbow(const Armpit& pit, double dy) {
  const auto at = [&](double by, double y) { return Spot{pit.x + pit.out * by, y + dy}; };
  return pleat(at(-4, 556), at(10, 552), at(22, 538)) + " " + pleat(at(-4, 570), at(8, 570), at(17, 562)) + " " +
         pleat(at(49, 574), at(38, 576), at(28, 566));
}

}  // namespace

std::string drape(const Person& p, Side side, double dy, Pose pose) {
  const Armpit pit = armpit(p, side);
  const bool hangs = !elbow_of(p, pose, side).bent;
  return (hangs && side == Side::near ? inside(pit, dy) + "\n" : "") +
         styled(pulls(pit, dy) + (hangs ? " " + at_elbow(pit, dy) : ""), "fold");
}

}  // namespace presentation::rig
