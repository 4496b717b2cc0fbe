#pragma once
#include <SFML/Audio/Sound.hpp>
#include <SFML/Audio/SoundBuffer.hpp>
#include <list>
#include <map>
#include <memory>
#include <optional>

#include "presentation/sound/sound.hpp"
#include "presentation/sound/volumes.hpp"

namespace presentation {

/// The device and what sounds on it: the tone of one room, fading over from the one before, and signals. For one thread alone;
/// making a sound or opening the device takes it a moment.
class SoundCard {
 public:
  /// Null where there is none, or none that answers.
  [[nodiscard]] static std::unique_ptr<SoundCard> open();

  void set(const Volumes&);
  /// Nothing: silence. The tones of rooms that were left are forgotten once they have faded.
  void enter(std::optional<Sound> room);
  void play(Sound signal);
  /// Fades go on by so much; false where all of them have come to their end.
  bool fade(float seconds);
  /// Nothing sounds: the device can be let go.
  [[nodiscard]] bool silent() const;

 private:
  struct Tone {
    Sound room;
    sf::SoundBuffer buffer;
    sf::Sound sound;
    float level = 0;
  };
  SoundCard() = default;
  [[nodiscard]] bool silent_rooms() const { return room_gain(volumes_) == 0; }

  sf::SoundBuffer first_;  // the device lives as long as anything of it does
  Volumes volumes_;
  std::optional<Sound> room_;
  std::list<Tone> tones_;
  std::map<Sound, sf::SoundBuffer> signals_;
  std::list<sf::Sound> playing_;
};

}  // namespace presentation
