#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "presentation/sound/far_sounds.hpp"
#include "presentation/sound/grain.hpp"
#include "presentation/sound/hall.hpp"
#include "presentation/sound/tone.hpp"

namespace presentation {

Wave footsteps(Chance& chance) {
  Wave wave(samples_in(3));
  double at = .05;
  for (int step = 0; step < 5; ++step, at += .5 + static_cast<double>(chance.between(-.03f, .03f))) {
    const float loud = .55f + .1f * static_cast<float>(step % 3);
    add(wave, grain(chance, low_pass(260), .11), at, loud);
    add(wave, grain(chance, band_pass(1100, 1.2), .04), at + .012, loud * .25f);
  }
  return in_hall(wave, .7, .5f);
}

Wave murmur(Chance& chance) {
  Wave wave(samples_in(3.6));
  double at = .1;
  while (at < 3.1) {
    const double length = static_cast<double>(chance.between(.13f, .3f));
    const double pitch = static_cast<double>(chance.between(118, 165));
    Wave syllable = gliding({.from_hz = pitch, .to_hz = pitch * .93, .seconds = length, .overtones = 9, .fall = .78});
    fade(syllable, length * .35, length * .5);
    add(wave, syllable, at, chance.between(.5f, 1));
    at += length + static_cast<double>(chance.between(0, 1) < .2f ? chance.between(.25f, .45f) : chance.between(.0f, .06f));
  }
  // A wall takes everything that would make a word of it.
  wave = filtered(filtered(std::move(wave), low_pass(380)), high_pass(110));
  to_full_scale(wave);
  return in_hall(wave, .5, .4f);
}

Wave typing(Chance& chance) {
  Wave wave(samples_in(2.6));
  double at = .05;
  while (at < 2.3) {
    const float loud = chance.between(.4f, .9f);
    add(wave, grain(chance, band_pass(1500, .9), .03), at, loud * .5f);
    add(wave, grain(chance, low_pass(240), .05), at + .004, loud * .7f);
    at += static_cast<double>(chance.between(0, 1) < .15f ? chance.between(.3f, .5f) : chance.between(.09f, .19f));
  }
  wave = filtered(std::move(wave), low_pass(2200));
  return in_hall(wave, .35, .3f);
}

Wave cup(Chance& chance) {
  constexpr auto china = std::to_array<Partial>({{1, 1, .18}, {2.72, .5, .12}, {5.1, .2, .06}});
  Wave wave(samples_in(.6));
  const double pitch = static_cast<double>(chance.between(1500, 1700));
  add(wave, struck(pitch, .3, china, .002), .02, .8f);
  add(wave, struck(pitch * 1.06, .25, china, .002), .14, .35f);
  add(wave, grain(chance, low_pass(300), .06), .02, .4f);
  return in_hall(filtered(std::move(wave), low_pass(3000)), .5, .35f);
}

Wave scissors(Chance& chance) {
  Wave wave(samples_in(1.9));
  double at = .05;
  for (int cut = 0; cut < 4; ++cut, at += .36 + static_cast<double>(chance.between(-.05f, .07f))) {
    add(wave, grain(chance, band_pass(4200, 2), .05), at, .5f);
    add(wave, grain(chance, band_pass(5600, 3), .03), at + .075, .8f);
  }
  return in_hall(filtered(std::move(wave), low_pass(5200)), .5, .4f);
}

Wave rustle(Chance& chance) {
  Wave wave(samples_in(1.3));
  for (int crease = 0; crease < 22; ++crease)
    add(wave, grain(chance, band_pass(static_cast<double>(chance.between(1800, 4200)), 1), .05),
        static_cast<double>(chance.between(0, 1.1f)), chance.between(.1f, .5f));
  fade(wave, .15, .3);
  return in_hall(filtered(std::move(wave), low_pass(4500)), .4, .3f);
}

Wave mouse_click(Chance& chance) {
  Wave wave(samples_in(.25));
  add(wave, grain(chance, band_pass(1900, 1.5), .012), .01, .8f);
  add(wave, grain(chance, band_pass(2400, 1.5), .010), .10, .5f);
  return in_hall(filtered(std::move(wave), low_pass(3200)), .25, .25f);
}

Wave breath(Chance& chance) {
  Wave wave = swell(chance, band_pass(900, .6), 2.4, .9, 1.3);
  return filtered(std::move(wave), high_pass(350));
}

}  // namespace presentation
