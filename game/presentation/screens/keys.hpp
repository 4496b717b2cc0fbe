#pragma once
#include "presentation/app/message.hpp"
#include "presentation/canvas/canvas.hpp"

namespace presentation {

struct KeysScratch {
  Action waiting = Action::none;  ///< the next key or button is to be its
  bool for_pad = false;
  Action refused = Action::none;  ///< the one that could not have
  Key key{};                      ///< this key,
  PadButton button{};             ///< or this button
};

/// What every key and button is good for, as they are set; pressed, each can be exchanged for another. Appends SetLook.
void keys_panel(Canvas&, Rect inside, KeysScratch&, Messages&);

}  // namespace presentation
