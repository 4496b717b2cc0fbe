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

bool same_change(const Picture& a, const Picture& b) {
  const auto* one = std::get_if<PortraitPicture>(&a);
  const auto* other = std::get_if<PortraitPicture>(&b);
  return one != nullptr && other != nullptr && one->person == other->person && one->feeling == other->feeling &&
         one->strength == other->strength && one->before == other->before &&
         (one->before.empty() || one->before_strength == other->before_strength);
}

bool same_but_for_lids(const Picture& a, const Picture& b) {
  const auto* one = std::get_if<PortraitPicture>(&a);
  const auto* other = std::get_if<PortraitPicture>(&b);
  return same_change(a, b) && one->before.empty() && one->glance == other->glance && one->trail == other->trail;
}

bool look_same(const Picture& a, const Picture& b) {
  const auto* one = std::get_if<PortraitPicture>(&a);
  const auto* other = std::get_if<PortraitPicture>(&b);
  if (one == nullptr || other == nullptr) return a == b;
  if (one->person != other->person || one->feeling != other->feeling || one->strength != other->strength ||
      one->before != other->before)
    return false;
  if (one->before.empty()) return one->lids == other->lids && one->glance == other->glance && one->trail == other->trail;
  return one->before_strength == other->before_strength && one->share == other->share;
}

}  // namespace presentation
