#pragma once
#include <cstddef>

#include "presentation/app/message.hpp"
#include "presentation/canvas/canvas.hpp"

/// Home's doors to the other pages. Inside screens/home*.
namespace presentation {

inline constexpr std::size_t door_count = 4;

/// Side by side while every name stands in full, else two and two.
struct DoorRows {
  std::size_t across = door_count;
  float wide = 0, tall = 0;
  [[nodiscard]] float height() const {
    return (tall + size::between_cards) * static_cast<float>((door_count + across - 1) / across);
  }
};
[[nodiscard]] DoorRows door_rows(const Canvas&, float width);
void draw_doors(Canvas&, Point at, const DoorRows&, Messages&);

}  // namespace presentation
