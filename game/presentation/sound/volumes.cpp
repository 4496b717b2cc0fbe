#include "presentation/sound/volumes.hpp"

#include <cmath>

namespace presentation {
namespace {

float gain(const Volumes& volumes, int part) {
  const float share = static_cast<float>(volumes.whole * part) / (loudest * loudest);
  return volumes.muted ? 0 : std::pow(share, 1.5f);
}

}  // namespace

float room_gain(const Volumes& volumes) { return gain(volumes, volumes.rooms); }
float signal_gain(const Volumes& volumes) { return gain(volumes, volumes.signals); }

}  // namespace presentation
