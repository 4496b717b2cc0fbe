#include <algorithm>
#include <cmath>

#include "presentation/rig/life.hpp"
#include "presentation/rig/portrait.hpp"
#include "presentation/screens/cover.hpp"
#include "presentation/screens/play_parts.hpp"

namespace presentation {
namespace {

constexpr float blend_seconds = .2f;
constexpr int blend_steps = 5;
/// Nobody looks at a window that was left: whoever stands in it keeps still, and it costs nothing. Our choice.
constexpr float still_after = 30;

bool touched(const Input& input) {
  return input.pressed || input.released || input.mouse_moved || input.wheel != 0 || !input.keys.empty() ||
         !input.buttons.empty() || !input.typed.empty();
}

/// Head and shoulders in a frame: somebody who is heard or read, but not here.
void photograph(Canvas& c, Rect area, const PortraitPicture& picture) {
  constexpr Rect head{.05f, .06f, .9f, .72f};  // square, of a picture of 4 by 5
  const float side = std::min(area.width * .62f, area.height * .5f), mat = 10;
  const Rect frame{area.x + (area.width - side) / 2, area.y + area.height * .2f, side, side};
  c.fill({frame.x - mat, frame.y - mat, side + 2 * mat, side + 2 * mat}, c.colours().card, 10);
  c.outline({frame.x - mat, frame.y - mat, side + 2 * mat, side + 2 * mat}, c.colours().rule, size::border, 10);
  c.fill(frame, c.colours().recess, size::radius);
  c.picture(picture, frame, head, size::radius);
}

float figure_height(Rect area) { return std::min(area.height * .96f, area.width * 1.325f); }

/// Standing on the lower edge. Breathing moves the figure by whole pixels, so that it stays sharp and needs no other texture.
void standing(Canvas& c, Rect area, const PortraitPicture& picture, bool lifted) {
  constexpr auto box = rig::blink_box;
  constexpr float across = rig::portrait_width, down = rig::portrait_height;
  constexpr Rect eyes{box.x / across, box.y / down, box.width / across, box.height / down};
  PortraitPicture around = picture;
  if (picture.trail == 0) around.lids = 100;  // hair that moves is not drawn a second time for the blink that hides it
  const float tall = figure_height(area), wide = tall * .8f;
  const float sunk = lifted ? 0 : std::max(1.f, std::round(tall / c.pixel() / 400)) * c.pixel();
  c.picture(around, picture, eyes, {area.x + (area.width - wide) / 2, area.bottom() - tall + sunk, wide, tall - sunk},
            {0, 0, 1, 1 - sunk / tall});
}

}  // namespace

float hair_top(Rect area) {
  constexpr float highest_cap = .02f;  // of a picture's height, the head thrown back
  return area.bottom() - figure_height(area) * (1 - highest_cap);
}

void person(Canvas& c, Rect area, const PlayScratch::Face& face, PlayScratch& scratch, Figure figure) {
  if (!(face == scratch.face)) {
    scratch.before = scratch.face;
    scratch.face = face;
    scratch.moved_for = 0;
  } else {
    scratch.moved_for += c.input().seconds;
  }
  scratch.alive_for += static_cast<double>(c.input().seconds);
  scratch.left_for = touched(c.input()) ? 0 : scratch.left_for + c.input().seconds;
  if (face.person.empty()) return;
  PortraitPicture picture{.person = face.person, .feeling = face.feeling, .strength = face.strength};
  if (scratch.moved_for < blend_seconds && !c.look().reduced_motion && scratch.before.person == face.person) {
    const int step = static_cast<int>(scratch.moved_for / blend_seconds * blend_steps) + 1;
    picture.before = scratch.before.feeling;
    picture.before_strength = scratch.before.strength;
    picture.share = step * 100 / (blend_steps + 1);
    c.wake_in(blend_seconds / blend_steps);
  }
  if (face.elsewhere) return figure == Figure::head ? head_and_shoulders(c, area, picture) : photograph(c, area, picture);
  rig::Life life;
  if (!c.look().reduced_motion && scratch.left_for < still_after) {
    life = rig::life_at(scratch.alive_for, face.person);
    c.wake_in(static_cast<float>(life.next));
  }
  picture.lids = life.lids;
  picture.glance = life.glance;
  picture.trail = life.trail;
  if (figure == Figure::head) return head_and_shoulders(c, area, picture);
  standing(c, area, picture, life.lifted);
}

}  // namespace presentation
