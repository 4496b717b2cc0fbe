#include "presentation/sound/sound.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "presentation/sound/rooms.hpp"
#include "presentation/sound/signals.hpp"

namespace presentation {
namespace {

constexpr auto ids = std::to_array<std::pair<Sound, std::string_view>>({
    {Sound::reception, "reception"},
    {Sound::meeting_room, "meeting-room"},
    {Sound::salon, "salon"},
    {Sound::plant_floor, "plant-floor"},
    {Sound::hospital_office, "hospital-office"},
    {Sound::warehouse_dock, "warehouse-dock"},
    {Sound::shop, "shop"},
    {Sound::deli, "deli"},
    {Sound::kitchen, "kitchen"},
    {Sound::car, "car"},
    {Sound::own_office, "own-office"},
    {Sound::phone, "phone"},
    {Sound::mail_desk, "mail-desk"},
    {Sound::chat, "chat"},
    {Sound::door_chime, "door-chime"},
    {Sound::telephone, "telephone"},
    {Sound::mail, "mail"},
    {Sound::page, "page"},
    {Sound::choice, "choice"},
    {Sound::mark, "mark"},
    {Sound::day_end, "day-end"},
});

}  // namespace

std::vector<Sound> all_sounds() {
  std::vector<Sound> all;
  for (const auto& [sound, id] : ids) all.push_back(sound);
  return all;
}

std::string_view id_of(Sound sound) { return std::ranges::find(ids, sound, &std::pair<Sound, std::string_view>::first)->second; }

std::optional<Sound> room_of(std::string_view place) {
  const auto found = std::ranges::find(ids, place, &std::pair<Sound, std::string_view>::second);
  return found != ids.end() && is_room(found->first) ? std::optional(found->first) : std::nullopt;
}

Clip synthesise(Sound sound, std::uint64_t seed) { return is_room(sound) ? room_tone(sound, seed) : signal(sound, seed); }

}  // namespace presentation
