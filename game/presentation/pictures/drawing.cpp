#include "presentation/pictures/drawing.hpp"

#include <fstream>
#include <iterator>

#include "presentation/pictures/daylight.hpp"
#include "presentation/rig/life.hpp"
#include "presentation/rig/portrait.hpp"

namespace presentation {
namespace {

std::string draw(const PortraitPicture& p) {
  const rig::Person* person = rig::find_person(p.person);
  if (person == nullptr) return {};
  const rig::Feeling there = rig::at_strength(p.feeling, p.strength / 100.);
  if (p.before.empty()) return rig::portrait(*person, rig::alive(there, p.lids, p.glance, p.trail));
  return rig::portrait(*person, rig::turning(rig::at_strength(p.before, p.before_strength / 100.), there, p.share / 100.));
}

std::string read(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

}  // namespace

std::string drawing(const Picture& picture, const std::filesystem::path& assets) {
  if (const auto* portrait = std::get_if<PortraitPicture>(&picture)) return draw(*portrait);
  const std::string& place = std::get<PlacePicture>(picture).place;
  return place.empty() ? std::string() : read(assets / "places" / (place + ".svg"));
}

std::string style(const Picture& picture, const std::filesystem::path& assets) {
  const auto* place = std::get_if<PlacePicture>(&picture);
  if (place == nullptr) return {};
  std::string sheet;
  if (!place->weather.empty()) sheet = read(assets / "places" / (place->weather + ".css"));
  sheet += read(assets / "places" / (std::string(name(place->light)) + ".css"));
  return sheet;
}

std::string picture_key(const Picture& picture) {
  if (const auto* p = std::get_if<PortraitPicture>(&picture))
    return "portrait " + p->person + " " + p->feeling + " " + std::to_string(p->strength) +
           (p->before.empty() ? " " + std::to_string(p->lids) + " " + std::to_string(p->glance) + " " + std::to_string(p->trail)
                              : " " + p->before + " " + std::to_string(p->before_strength) + " " + std::to_string(p->share));
  const auto& place = std::get<PlacePicture>(picture);
  return "place " + place.place + " " + std::string(name(place.light)) + " " + place.weather;
}

}  // namespace presentation
