#include <array>
#include <cmath>

#include "presentation/sound/far_sounds.hpp"
#include "presentation/sound/grain.hpp"
#include "presentation/sound/hall.hpp"
#include "presentation/sound/swing.hpp"
#include "presentation/sound/tone.hpp"

namespace presentation {
namespace {

/// Louder and softer so many times a second, never silent.
void waver(Wave& wave, double hz, float depth) {
  Swing swing(hz);
  for (float& sample : wave) sample *= 1 - depth * static_cast<float>(.5 + .5 * swing.next());
}

}  // namespace

Wave lift_bell(Chance&) {
  constexpr auto bell = std::to_array<Partial>({{1, 1, 1.1}, {2, .25, .6}, {3.01, .1, .3}});
  const Wave wave = filtered(struck(784, 1.2, bell, .02), low_pass(1600));
  return in_hall(wave, 1, .6f);
}

Wave hair_dryer(Chance& chance) {
  constexpr double seconds = 5;
  Wave wave = swell(chance, band_pass(620, .7), seconds, 1.1, 1.4);
  Wave motor = gliding({.from_hz = 196, .to_hz = 214, .seconds = seconds, .overtones = 4});
  fade(motor, 1.1, 1.4);
  add(wave, motor, 0, .10f);
  return filtered(filtered(std::move(wave), low_pass(800)), low_pass(1400));
}

Wave clank(Chance& chance) {
  constexpr auto steel = std::to_array<Partial>({{1, 1, .5}, {1.59, .7, .4}, {2.41, .5, .3}, {3.9, .3, .15}, {5.3, .2, .1}});
  Wave wave(samples_in(1.1));
  const double pitch = static_cast<double>(chance.between(380, 430));
  add(wave, struck(pitch, .6, steel, .004), .02, .5f);
  add(wave, struck(pitch * 1.31, .5, steel, .004), .27, .25f);
  add(wave, grain(chance, low_pass(240), .12), .02, .6f);
  return in_hall(filtered(std::move(wave), low_pass(1800)), 1.6, .6f);
}

Wave air_valve(Chance& chance) {
  Wave wave = grain(chance, band_pass(3400, .7), .9);
  fade(wave, .02, .5);
  return in_hall(filtered(std::move(wave), low_pass(4200)), 1.2, .55f);
}

Wave printer(Chance& chance) {
  Wave wave = swell(chance, band_pass(1300, .9), 3, .25, .4);
  waver(wave, 3.2, .85f);
  Wave motor = gliding({.from_hz = 232, .to_hz = 236, .seconds = 3, .overtones = 4});
  waver(motor, 3.2, .5f);
  fade(motor, .3, .4);
  add(wave, motor, 0, .15f);
  return in_hall(filtered(std::move(wave), low_pass(2200)), .5, .3f);
}

Wave trolley(Chance& chance) {
  Wave wave = swell(chance, band_pass(300, .8), 4, 1.6, 1.7);
  waver(wave, 7.3, .5f);
  for (int joint = 0; joint < 9; ++joint)
    add(wave, grain(chance, band_pass(850, 1), .05), .7 + .3 * joint,
        .16f - .03f * std::abs(static_cast<float>(joint) - 4) * .8f);
  return in_hall(wave, .8, .45f);
}

Wave forklift(Chance& chance) {
  // It speeds up and slows down again, one motor fading into the other.
  Wave faster = gliding({.from_hz = 82, .to_hz = 128, .seconds = 1.8, .overtones = 6, .fall = .62});
  Wave slower = gliding({.from_hz = 128, .to_hz = 96, .seconds = 3, .overtones = 6, .fall = .62});
  fade(faster, 1, .4);
  fade(slower, .4, 1.5);
  Wave all(samples_in(4.4));
  add(all, faster, 0, 1);
  add(all, slower, 1.4, 1);
  add(all, swell(chance, band_pass(420, .9), 4.2, 1.4, 1.6), 0, .5f);
  all = filtered(filtered(std::move(all), low_pass(520)), high_pass(70));
  to_full_scale(all);
  return in_hall(all, 1.2, .4f);
}

Wave pallet(Chance& chance) {
  constexpr auto wood = std::to_array<Partial>({{1, 1, .16}, {2.3, .5, .09}, {3.9, .3, .05}});
  Wave wave(samples_in(.9));
  for (const double at : {.02, .26}) {
    add(wave, struck(static_cast<double>(chance.between(135, 155)), .25, wood, .004), at, .6f);
    add(wave, grain(chance, low_pass(420), .14), at, .5f);
  }
  return in_hall(filtered(std::move(wave), low_pass(900)), 1.3, .5f);
}

Wave till(Chance&) {
  Wave wave(samples_in(.7));
  for (const double at : {.02, .42}) {
    Wave beep = gliding({.from_hz = 1318, .to_hz = 1318, .seconds = .11, .overtones = 2, .fall = .2});
    fade(beep, .02, .05);
    add(wave, beep, at, .8f);
  }
  return in_hall(filtered(std::move(wave), low_pass(1700)), .6, .55f);
}

Wave passing_car(Chance& chance) {
  Wave wave = swell(chance, band_pass(260, .6), 4.6, 2, 2.4);
  add(wave, swell(chance, band_pass(900, .7), 2.8, 1.2, 1.5), .8, .45f);
  return wave;
}

}  // namespace presentation
