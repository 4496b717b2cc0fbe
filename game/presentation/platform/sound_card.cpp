#include "presentation/platform/sound_card.hpp"

#include <dlfcn.h>

#include <algorithm>

namespace presentation {
namespace {

constexpr float fade_seconds = .9f;
constexpr std::size_t most_at_once = 4;
constexpr float full_volume = 100;  // SFML's loudest

/// SFML does not tell whether it found a device; OpenAL, which it stands on, does.
bool device_answers() {
  using Current = void* (*)();
  const auto current = reinterpret_cast<Current>(dlsym(RTLD_DEFAULT, "alcGetCurrentContext"));
  return current != nullptr && current() != nullptr;
}

void load(sf::SoundBuffer& buffer, Sound sound) {
  const Clip clip = synthesise(sound, usual_seed);
  static_cast<void>(buffer.loadFromSamples(clip.samples.data(), clip.samples.size(), clip.channels, clip.rate));
}

}  // namespace

std::unique_ptr<SoundCard> SoundCard::open() {
  std::unique_ptr<SoundCard> card(new SoundCard);
  return device_answers() ? std::move(card) : nullptr;
}

void SoundCard::set(const Volumes& volumes) {
  volumes_ = volumes;
  for (sf::Sound& sound : playing_) sound.setVolume(full_volume * signal_gain(volumes_));
}

void SoundCard::enter(std::optional<Sound> room) {
  room_ = room;
  // What nobody would hear is not made.
  if (!room || silent_rooms()) return;
  if (std::ranges::find(tones_, *room, &Tone::room) != tones_.end()) return;
  Tone& tone = tones_.emplace_back();
  tone.room = *room;
  load(tone.buffer, *room);
  tone.sound.setBuffer(tone.buffer);
  tone.sound.setLoop(true);
  tone.sound.setVolume(0);
  tone.sound.play();
}

void SoundCard::play(Sound signal) {
  playing_.remove_if([](const sf::Sound& sound) { return sound.getStatus() == sf::Sound::Stopped; });
  if (signal_gain(volumes_) == 0 || playing_.size() >= most_at_once) return;
  const auto [found, fresh] = signals_.try_emplace(signal);
  if (fresh) load(found->second, signal);
  sf::Sound& sound = playing_.emplace_back(found->second);
  sound.setVolume(full_volume * signal_gain(volumes_));
  sound.play();
}

bool SoundCard::fade(float seconds) {
  bool moving = false;
  for (Tone& tone : tones_) {
    const float goal = room_ == tone.room && !silent_rooms() ? 1 : 0, step = seconds / fade_seconds;
    tone.level = std::clamp(goal, tone.level - step, tone.level + step);
    tone.sound.setVolume(full_volume * tone.level * room_gain(volumes_));
    moving = moving || tone.level != goal;
  }
  tones_.remove_if([this](const Tone& tone) { return tone.level == 0 && (room_ != tone.room || silent_rooms()); });
  return moving;
}

bool SoundCard::silent() const {
  return tones_.empty() && std::ranges::all_of(playing_, [](const sf::Sound& s) { return s.getStatus() == sf::Sound::Stopped; });
}

}  // namespace presentation
