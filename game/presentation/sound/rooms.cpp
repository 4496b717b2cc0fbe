#include "presentation/sound/rooms.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

#include "presentation/sound/far_sounds.hpp"
#include "presentation/sound/filter.hpp"
#include "presentation/sound/swing.hpp"

namespace presentation {
namespace {

/// Moving air, traffic, a fan: noise through a filter, swelling and ebbing a whole number of times in the loop.
struct Air {
  Filter filter;
  double decibels;  ///< RMS
  int swells;
  float depth;
};
/// A motor or a transformer that never stops.
struct Hum {
  double hz, decibels;
  int overtones = 3;
};
struct Far {
  Wave (*sound)(Chance&);
  double at, decibels;  ///< its peak
  float pan;            ///< -1 left, 1 right
};
struct Place {
  Sound sound;
  double seconds;
  std::vector<Air> air;
  std::vector<Hum> hums;
  std::vector<Far> far;
  double loudest = -18;  ///< decibels of its peak
};

std::vector<Place> places() {
  return {
      {Sound::reception,
       9,
       {{band_pass(300, .5), -36, 1, .25f}, {band_pass(1200, .6), -45, 2, .3f}},
       {},
       {{footsteps, 1.6, -24, -.5f}, {lift_bell, 6.1, -28, .6f}}},
      {Sound::meeting_room,
       11,
       {{low_pass(150), -37, 2, .3f}, {band_pass(420, .6), -44, 1, .3f}},
       {},
       {{murmur, 2.2, -26, .7f}, {cup, 8.4, -26, -.3f}}},
      {Sound::salon,
       12,
       {{band_pass(560, .6), -44, 2, .3f}, {band_pass(2200, .6), -49, 3, .35f}},
       {},
       {{hair_dryer, 1.2, -21, .6f}, {scissors, 8.2, -27, -.4f}}},
      {Sound::plant_floor,
       12,
       {{band_pass(160, .6), -37, 3, .2f}, {band_pass(950, .8), -41, 24, .45f}, {band_pass(2600, .8), -47, 2, .4f}},
       {{50, -41, 4}, {148, -44, 3}},
       {{clank, 2.5, -21, -.6f}, {air_valve, 8.3, -24, .5f}}},
      {Sound::hospital_office,
       10,
       {{band_pass(640, .6), -41, 1, .12f}, {low_pass(130), -44, 1, .15f}},
       {{120, -38, 4}},
       {{printer, 1.5, -26, .5f}, {trolley, 5.2, -25, -.6f}}},
      {Sound::warehouse_dock,
       12,
       {{low_pass(95), -35, 2, .45f}, {band_pass(290, .7), -37, 3, .4f}},
       {},
       {{forklift, 1.4, -21, -.5f}, {pallet, 8.6, -22, .5f}}},
      {Sound::shop,
       10,
       {{band_pass(1500, .5), -43, 2, .25f}, {band_pass(3200, .8), -50, 1, .2f}},
       {{100, -41, 4}},
       {{till, 2.3, -26, .5f}, {rustle, 6.4, -25, -.4f}}},
      // A cooled show-case, paper round what was bought.
      {Sound::deli,
       10,
       {{band_pass(820, .5), -43, 2, .25f}, {low_pass(140), -43, 1, .15f}},
       {{100, -40, 5}},
       {{rustle, 2.1, -25, .4f}, {murmur, 6.2, -27, -.5f}}},
      // The hood's fan, something in hot oil, a dish set down.
      {Sound::kitchen,
       11,
       {{low_pass(190), -38, 1, .12f}, {band_pass(3400, .5), -47, 6, .5f}},
       {},
       {{cup, 2.4, -26, .5f}, {cup, 7.9, -28, -.3f}}},
      {Sound::car,
       12,
       {{low_pass(75), -32, 2, .3f}, {band_pass(480, .5), -39, 3, .4f}},
       {{58, -37, 5}},
       {{passing_car, 1.6, -22, .7f}, {passing_car, 7, -25, .5f}}},
      {Sound::own_office,
       10,
       {{band_pass(220, .6), -39, 1, .2f}, {band_pass(2000, .7), -47, 2, .2f}},
       {{233, -54, 2}},
       {{typing, 1.1, -20, -.6f}, {typing, 6.2, -23, .4f}}},
      {Sound::phone,
       8,
       {{band_pass(850, .7), -41, 2, .25f}, {band_pass(1900, 1), -47, 1, .2f}},
       {},
       {{breath, 3.1, -26, 0}},
       -22},
      {Sound::mail_desk,
       8,
       {{band_pass(400, .8), -41, 1, .12f}},
       {{171, -45, 3}, {342, -52, 3}},
       {{mouse_click, 1.4, -22, .3f}, {typing, 3.4, -24, .1f}}},
      // A room at home in the evening: a refrigerator next door, a cup.
      {Sound::chat,
       10,
       {{band_pass(260, .6), -42, 1, .15f}, {low_pass(120), -41, 1, .2f}},
       {{100, -47, 3}},
       {{cup, 5.3, -26, .4f}}},
  };
}

constexpr double lowest_hz = 30;
/// Nothing of a room is heard above: kept at half the rate, it takes half the memory.
constexpr double highest_hz = 10000;

/// How loud the air is through the loop; about 1.
void ebb(Wave& air, const Air& how, Chance& chance) {
  const double first = static_cast<double>(chance.between(0, 1)), second = static_cast<double>(chance.between(0, 1));
  const double loop = seconds_of(air);
  Swing slow(how.swells / loop, full_turn * first), other((how.swells + 2) / loop, full_turn * second);
  for (float& sample : air) sample *= 1 + how.depth * static_cast<float>(.7 * slow.next() + .3 * other.next());
}

Wave air_of(const Air& how, double seconds, Chance& chance) {
  const auto seed = static_cast<std::uint64_t>(chance.between(0, 1 << 24));
  // Twice, for steep flanks: what hisses above is no air of a room.
  Wave air = filtered_round(filtered_round(white_noise(seconds, seed), how.filter), how.filter);
  scale(air, gain_of(how.decibels) / std::max(rms(air), 1e-6f));
  ebb(air, how, chance);
  return air;
}

/// A whole number of swings fits into the loop.
Wave hum_of(const Hum& how, double seconds, double phase) {
  Wave hum(samples_in(seconds));
  const double swings = std::round(how.hz * seconds);
  double level = static_cast<double>(gain_of(how.decibels)) * std::numbers::sqrt2;
  for (int overtone = 1; overtone <= how.overtones; ++overtone, level *= .5) {
    Swing swing(swings * overtone / seconds_of(hum), phase * overtone);
    for (float& sample : hum) sample += static_cast<float>(level * swing.next());
  }
  return hum;
}

/// Every other moment, when nothing is left that so few could not say.
Wave halved(Wave wave) {
  for (int times = 0; times < 3; ++times) wave = filtered_round(std::move(wave), low_pass(highest_hz));
  for (std::size_t i = 0; i < wave.size() / 2; ++i) wave[i] = wave[2 * i];
  wave.resize(wave.size() / 2);
  return wave;
}

struct Sides {
  Wave left, right;
};

Sides mixed(const Place& place, std::uint64_t seed) {
  Chance chance(seed);
  Sides all{Wave(samples_in(place.seconds)), Wave(samples_in(place.seconds))};
  // Other noise on each side: the air is all around.
  for (Wave* side : {&all.left, &all.right}) {
    for (const Air& air : place.air) add(*side, air_of(air, place.seconds, chance), 0, 1);
    for (const Hum& hum : place.hums) add(*side, hum_of(hum, place.seconds, side == &all.left ? 0 : .4), 0, 1);
  }
  for (const Far& far : place.far) {
    const Wave sound = far.sound(chance);
    const float loud = gain_of(far.decibels) / std::max(peak(sound), 1e-6f);
    const double angle = (static_cast<double>(far.pan) + 1) * std::numbers::pi / 4;
    add(all.left, sound, far.at, loud * static_cast<float>(std::cos(angle)), Beyond::round);
    add(all.right, sound, far.at, loud * static_cast<float>(std::sin(angle)), Beyond::round);
  }
  return all;
}

}  // namespace

Clip room_tone(Sound sound, std::uint64_t seed) {
  const auto all = places();
  const Place& place = *std::ranges::find(all, sound, &Place::sound);
  Sides sides = mixed(place, seed);
  for (Wave* side : {&sides.left, &sides.right}) {
    *side = filtered_round(std::move(*side), high_pass(lowest_hz));
    *side = halved(std::move(*side));
  }
  const float highest = std::max(peak(sides.left), peak(sides.right));
  for (Wave* side : {&sides.left, &sides.right}) scale(*side, gain_of(place.loudest) / std::max(highest, 1e-6f));
  return loop_of(sides.left, sides.right, sample_rate / 2);
}

}  // namespace presentation
