#include "presentation/sound/signals.hpp"

#include <array>
#include <numbers>

#include "presentation/sound/grain.hpp"
#include "presentation/sound/hall.hpp"
#include "presentation/sound/swing.hpp"
#include "presentation/sound/tone.hpp"

namespace presentation {
namespace {

// Equal temperament, from A4 = 440 Hz.
constexpr double c5 = 523.25, e5 = 659.26, g5 = 783.99, d6 = 1174.66, a5 = 880, e4 = 329.63;

constexpr auto bell = std::to_array<Partial>({{1, 1, 1.5}, {2, .35, .9}, {2.76, .12, .5}, {4.07, .06, .3}});
constexpr auto marimba = std::to_array<Partial>({{1, 1, .45}, {3.93, .22, .14}, {9.2, .06, .05}});

Wave door_chime(Chance&) {
  Wave wave(samples_in(1.7));
  add(wave, struck(e5, 1, bell, .006), 0, .8f);
  add(wave, struck(c5, 1.2, bell, .006), .48, .8f);
  return in_hall(filtered(std::move(wave), low_pass(3600)), .7, .25f);
}

/// Two rings of a desk telephone: one tone, sixteen times a second louder and softer.
Wave telephone(Chance&) {
  Wave ring = gliding({.from_hz = 415, .to_hz = 415, .seconds = .9, .overtones = 4, .fall = .42});
  Swing sixteen(16, std::numbers::pi * 1.5);
  for (float& sample : ring) sample *= static_cast<float>(.55 + .45 * sixteen.next());
  fade(ring, .04, .12);
  Wave wave(samples_in(2.5));
  add(wave, ring, 0, .8f);
  add(wave, ring, 1.45, .8f);
  return in_hall(filtered(std::move(wave), low_pass(2200)), .4, .2f);
}

Wave mail(Chance&) {
  Wave wave(samples_in(.9));
  add(wave, struck(g5, .6, marimba, .004), 0, .7f);
  add(wave, struck(d6, .7, marimba, .004), .13, .6f);
  return in_hall(wave, .6, .25f);
}

/// Paper lifted, then laid.
Wave page(Chance& chance) {
  Wave wave(samples_in(.36));
  add(wave, swell(chance, band_pass(2600, .8), .2, .12, .06), 0, .6f);
  add(wave, grain(chance, band_pass(1500, .7), .13), .18, .7f);
  return filtered(std::move(wave), low_pass(5000));
}

Wave choice(Chance&) {
  constexpr auto wood = std::to_array<Partial>({{1, 1, .2}, {2.9, .3, .08}, {5.4, .1, .04}});
  return in_hall(struck(e4 * 1.5, .26, wood, .003), .25, .2f);
}

/// Two strokes of a pencil and a string touched: something is written down.
Wave mark(Chance& chance) {
  Wave wave(samples_in(.75));
  add(wave, swell(chance, band_pass(3000, 1.1), .08, .02, .05), 0, .22f);
  add(wave, swell(chance, band_pass(2400, 1.1), .11, .02, .07), .11, .26f);
  add(wave, plucked({.hz = a5, .seconds = .6, .bright = .25, .ring = .55}, 7), .14, .8f);
  return in_hall(wave, .3, .2f);
}

/// A koto goes down the yo scale to its resting note: E, D, B, A, and A below it.
Wave day_end(Chance& chance) {
  struct Note {
    double at, hz;
    float loud;
  };
  constexpr auto notes =
      std::to_array<Note>({{0, 659.26, .62f}, {.38, 587.33, .6f}, {.76, 493.88, .62f}, {1.24, 440, .75f}, {1.28, 220, .5f}});
  Wave wave(samples_in(3.4));
  for (const Note& note : notes) {
    const double late = static_cast<double>(chance.between(0, .012f));
    const auto seed = static_cast<std::uint64_t>(note.hz);
    add(wave, plucked({.hz = note.hz, .seconds = 2, .bright = .3, .ring = 2.2}, seed), note.at + late, note.loud);
  }
  return in_hall(filtered(std::move(wave), low_pass(4200)), 1.1, .3f);
}

struct Recipe {
  Sound sound;
  Wave (*play)(Chance&);
  double decibels;  ///< of its peak; what is heard at every step is softer
};
constexpr auto recipes = std::to_array<Recipe>({{Sound::door_chime, door_chime, -10},
                                                {Sound::telephone, telephone, -12},
                                                {Sound::mail, mail, -10},
                                                {Sound::page, page, -17},
                                                {Sound::choice, choice, -13},
                                                {Sound::mark, mark, -12},
                                                {Sound::day_end, day_end, -10}});

}  // namespace

Clip signal(Sound sound, std::uint64_t seed) {
  const Recipe* recipe = recipes.data();
  while (recipe->sound != sound) ++recipe;
  Chance chance(seed);
  // Nothing below what small loudspeakers give, and so no mean; the filter's own start and end are smoothed away.
  Wave wave = filtered(recipe->play(chance), high_pass(60));
  fade(wave, .002, .03);
  to_full_scale(wave);
  scale(wave, gain_of(recipe->decibels));
  return clip_of(wave);
}

}  // namespace presentation
