#pragma once
#include "presentation/app/message.hpp"
#include "presentation/canvas/widgets.hpp"

namespace presentation {

/// Mute, and how loud the whole, the rooms and the signals are. Returns the height it took.
float volume_settings(Canvas&, Rect at, Messages&);

}  // namespace presentation
