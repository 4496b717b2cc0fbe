#pragma once
#include "presentation/font/face.hpp"
#include "presentation/theme/colour.hpp"

namespace presentation {

enum class Align { start, middle, end };

/// How words are set: size in units at 100 %.
struct Type {
  float size = 16;
  Colour colour = {};
  Weight weight = Weight::regular;
  bool heads = false;  ///< it heads what stands below it, as what is set bold does
};

}  // namespace presentation
