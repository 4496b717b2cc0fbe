#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <variant>

namespace presentation {

/// A face, or what lies between two.
struct PortraitPicture {
  std::string person, feeling = "neutral";
  int strength = 100;       ///< per cent
  std::string before = {};  ///< the feeling it comes from; empty: none
  int before_strength = 100;
  int share = 100;  ///< per cent of the way from `before`
  int lids = 100;   ///< how far they are open, per cent of what the feeling says
  int glance = 0;   ///< aside: -100 to the left, 100 to the right
  int trail = 0;    ///< how far hair hangs behind the head, likewise
  bool operator==(const PortraitPicture&) const = default;
};
/// What the clock makes of a room: by which light it is seen.
enum class Daylight : std::uint8_t { morning, day, afternoon, night };
struct PlacePicture {
  std::string place;
  Daylight light = Daylight::day;
  std::string weather = {};  ///< of the catalogue; empty: clear
  bool operator==(const PlacePicture&) const = default;
};
using Picture = std::variant<PortraitPicture, PlacePicture>;

/// A texture of the graphics card; 0 is none (a test without a window, a picture that could not be drawn).
using Texture = std::uint64_t;
/// Asks for a picture at a size in pixels.
using PictureSource = std::function<Texture(const Picture&, int width, int height)>;

}  // namespace presentation
