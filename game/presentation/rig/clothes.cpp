#include "presentation/rig/clothes.hpp"

#include <algorithm>

#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace wear {

std::string opening(const Person& p, double tip) {
  const double k = p.neck, a = 240 - k, b = 242 + k;
  return styled(d("M", a - 5, 320, "C", a, 364, 223, tip - 34, 243, tip, "C", 265, tip - 34, b, 364, b + 5, 320, "Z"), "skin") +
         "\n" +
         styled(d("M", 245.7 - .7 * k, 318, "C", 245.4 - .36 * k, 334, 241 + .17 * k, 341, 243 + k * .5, 336, "C", 243 + k * .4,
                  364, 252, tip - 30, 244, tip, "C", 265, tip - 34, b, 364, b + 5, 320, "Z"),
                "shade");
}

std::string collar(double a, double b, double tip, std::string_view near, std::string_view far) {
  return styled(d("M", a - 2, 316, "C", a - 12, 328, a - 17, 342, a - 15, 356, "L", 218, tip + 24, "L", 243, tip, "C", 222,
                  tip - 22, a + 4, 360, a - 2, 316, "Z"),
                std::string(near) + " edge2") +
         "\n" +
         styled(d("M", b + 2, 316, "C", b + 12, 328, b + 17, 342, b + 15, 356, "L", 268, tip + 24, "L", 243, tip, "C", 264,
                  tip - 22, b - 4, 360, b + 2, 316, "Z"),
                std::string(far) + " edge2");
}

std::string pocket_comb(Spot top, int teeth, double length, std::string_view colour) {
  constexpr double back = 5.5, tooth = 11, apart = 4.6, ends = 4;
  std::string fine, first = d("M", top.x + teeth * back, top.y + ends / 2, "h", teeth * tooth);
  for (double down = ends + apart; down < length; down += apart)
    fine += (fine.empty() ? "" : " ") + d("M", top.x + teeth * back, top.y + down, "h", teeth * (tooth - 1));
  const auto drawn = [&](const std::string& data, std::string_view stroke, double width) {
    return path(data, {{"fill", "none"}, {"stroke", std::string(stroke)}, {"stroke-width", width}});
  };
  const std::string spine = d("M", top.x + teeth * back / 2, top.y, "v", length);
  return drawn(spine, ink, back + 3.2) + drawn(first, ink, ends + 3) + drawn(fine, colour, 2.2) +
         drawn(first, colour, ends - .6) + drawn(spine, colour, back - .4);
}

std::string before_arm(const Person& p, double right, const Parts& parts) {
  const double by = std::min(0., 244 + p.shoulder * .95 - 52 - right);
  return group("chest", parts, {{"transform", "translate(" + n(by) + " 0)"}});
}

}  // namespace wear

namespace {

/// On the near breast: not where a hand or a folder would cut it.
bool badge_shows(Pose pose) {
  switch (pose) {
    case Pose::folder:
    case Pose::tablet:
    case Pose::crossed:
    case Pose::folded:
    case Pose::other_arm:
    case Pose::fist:
    case Pose::chest:
    case Pose::both_on_chest:
    case Pose::palms_joined:
    case Pose::propped:
    case Pose::shoulder: return false;
    default: return true;
  }
}

wear::Parts worn(const Person& p, Pose pose) {
  const double a = 240 - p.neck, b = 242 + p.neck;
  const bool across = pose == Pose::own_arm || pose == Pose::other_arm || pose == Pose::crossed || pose == Pose::folded;
  const bool low = pose == Pose::clasped || pose == Pose::fists || pose == Pose::pen;  // below what is worn on a breast
  const bool near_bent = elbow_of(p, pose, Side::near).bent, far_bent = elbow_of(p, pose, Side::far).bent && !low;
  const bool near_hand =
      near_bent && (pose == Pose::fist || pose == Pose::chest || pose == Pose::belly || pose == Pose::offering ||
                    pose == Pose::own_arm || pose == Pose::crossed || pose == Pose::tablet || pose == Pose::shield);
  // Neither an arm before the chest's far side nor a hand on it.
  const bool free = (!far_bent || across) && !near_hand;
  // No arm lies before the apron's pocket.
  const bool pocket_free = pose == Pose::none || pose == Pose::chin || pose == Pose::palm || pose == Pose::propped ||
                           pose == Pose::cupped || pose == Pose::lips || pose == Pose::chest;
  // Of what is on a bib a hand on the breast, or a pad, would leave a scrap.
  const bool mark =
      pose != Pose::pen && pose != Pose::chest && pose != Pose::both_on_chest && pose != Pose::palms_joined && pose != Pose::fist;
  const bool either = pose == Pose::chin || pose == Pose::palm;  // raised on the side that acts
  const bool badge = either ? !near_bent : badge_shows(pose);
  switch (p.clothes) {
    case Clothes::apron: return wear::apron(p, a, b, mark, pocket_free);
    case Clothes::bib: return wear::bib(p, a, b, mark, !low);
    case Clothes::blouson: return wear::blouson(p, a, b, pose, free, badge && !near_hand);
    case Clothes::cardigan:
      return wear::cardigan(p, a, b,
                            !near_bent && !far_bent && pose != Pose::clasped && pose != Pose::pen && pose != Pose::fists);
    case Clothes::jacket: return wear::jacket(p, a, b, !across && pose != Pose::clasped && pose != Pose::offering);
    case Clothes::open_collar: return wear::open_collar(p, a, b, !across && !far_bent);
    case Clothes::open_shirt: return wear::open_shirt(p, a, b, free && !across);
    case Clothes::pullover: return wear::pullover(p, a, b);
    case Clothes::salon: return wear::salon(p, a, b, !near_bent);
    case Clothes::suit: return wear::suit(p, a, b);
    case Clothes::towel: return wear::towel(p, a, b, pose);
    case Clothes::tunic: return wear::tunic(p, a, b, badge, pose != Pose::folder && free && !across);
    case Clothes::vest: return wear::vest(p, a, b, !far_bent && free && !low);
    case Clothes::workwear: return wear::workwear(p, a, b, free, badge, !across);
  }
  return {};
}

}  // namespace

std::string clothes(const Person& p, double shoulders_down, Pose pose) {
  return group("clothes", worn(p, pose), {{"transform", "translate(0 " + n(shoulders_down) + ")"}});
}

}  // namespace presentation::rig
