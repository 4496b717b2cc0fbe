#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "presentation/sound/clip.hpp"

namespace presentation {

/// Everything that can be heard. First the rooms, by the places of the catalogue; then the signals.
enum class Sound : std::uint8_t {
  reception,
  meeting_room,
  salon,
  plant_floor,
  hospital_office,
  warehouse_dock,
  shop,
  deli,
  kitchen,
  car,
  own_office,
  phone,
  mail_desk,
  chat,
  door_chime,  ///< arriving at a client's
  telephone,   ///< a call begins
  mail,        ///< a letter or an answer has come
  page,        ///< read on
  choice,      ///< an answer, or a part of one, given
  mark,        ///< a line noticed
  day_end      ///< a day of the play is over, or the play
};
constexpr Sound first_signal = Sound::door_chime;
[[nodiscard]] constexpr bool is_room(Sound sound) { return sound < first_signal; }

[[nodiscard]] std::vector<Sound> all_sounds();
/// "plant-floor", "door-chime": for rooms, the place's id.
[[nodiscard]] std::string_view id_of(Sound);
/// The tone of a place of the catalogue.
[[nodiscard]] std::optional<Sound> room_of(std::string_view place);

/// The sound itself. The same for the same seed, which changes what chance there is in it and nothing else.
[[nodiscard]] Clip synthesise(Sound, std::uint64_t seed);
constexpr std::uint64_t usual_seed = 1;

}  // namespace presentation
