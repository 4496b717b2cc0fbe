#pragma once
#include <string>
#include <vector>

#include "presentation/rig/parts.hpp"
#include "presentation/rig/person.hpp"

/// What is worn on the torso, drawn for shoulders at rest. `a` and `b`: where neck and collar meet, near and far.
namespace presentation::rig::wear {

using Parts = std::vector<std::string>;

/// Skin in the opening of a collar, down to its tip, with the chin's shade on it.
[[nodiscard]] std::string opening(const Person&, double tip);
/// Both flaps of a shirt's collar, meeting at `tip`.
[[nodiscard]] std::string collar(double a, double b, double tip, std::string_view near, std::string_view far);

/// A comb that stands in a pocket: its back begins at `top`, its teeth point to the right (1) or the left (-1).
[[nodiscard]] std::string pocket_comb(Spot top, int teeth, double length, std::string_view colour);

/// What lies on the chest, moved so that it ends before the far arm; `right` is where it ends as it is drawn.
[[nodiscard]] std::string before_arm(const Person&, double right, const Parts&);

[[nodiscard]] Parts apron(const Person&, double a, double b, bool marked, bool pen);  ///< an arm before it would leave its tip
/// Hands before its pocket would seem to hold the cloth.
[[nodiscard]] Parts bib(const Person&, double a, double b, bool clips, bool cloth);
/// Its band goes round arms and all, so that it ends nowhere; a hand would leave scraps of the near pocket.
[[nodiscard]] Parts blouson(const Person&, double a, double b, Pose, bool pass, bool pocket);
[[nodiscard]] Parts cardigan(const Person&, double a, double b, bool pockets);
[[nodiscard]] Parts jacket(const Person&, double a, double b, bool pass);        ///< arms before it would leave a scrap
[[nodiscard]] Parts open_collar(const Person&, double a, double b, bool pen);    ///< only its tip would show beside an arm
[[nodiscard]] Parts open_shirt(const Person&, double a, double b, bool pocket);  ///< an arm would leave slivers of comb and clips
[[nodiscard]] Parts pullover(const Person&, double a, double b);
[[nodiscard]] Parts salon(const Person&, double a, double b, bool pouch);  ///< a bent arm would cut the pouch up
[[nodiscard]] Parts suit(const Person&, double a, double b);
[[nodiscard]] Parts towel(const Person&, double a, double b, Pose);  ///< its ends lie above an arm
/// A hand would lie on the corner of the badge, an arm leave scraps of the pocket.
[[nodiscard]] Parts tunic(const Person&, double a, double b, bool badge, bool pocket);
[[nodiscard]] Parts vest(const Person&, double a, double b, bool pass);  ///< hands before it would leave scraps
/// A raised far arm would leave a corner of the name, an arm before a breast scraps of its pocket.
[[nodiscard]] Parts workwear(const Person&, double a, double b, bool name, bool pocket, bool far_pocket);

}  // namespace presentation::rig::wear
