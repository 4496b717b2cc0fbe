#pragma once
#include <string>

#include "debrief/debrief.hpp"
#include "session/model.hpp"

/// The debrief as a page to keep: read in a group, printed, put into a folder.
namespace handout {

/// What the play itself does not know.
struct Occasion {
  std::string played_on;     ///< the day, as the reader's language writes it; empty: not said
  bool with_points = false;  ///< else how often something was shown, in words and signs, and no points: others will read it
};

/// One whole HTML file in that language, with its style and without anything from outside. Readings stand over their words. Holds
/// what was said, what it was taken for and why, in the order of the play. Equal plays give equal bytes.
[[nodiscard]] std::string page(const session::Model&, const debrief::Debrief&, const Occasion&, text::Language);

}  // namespace handout
