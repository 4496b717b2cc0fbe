#pragma once
#include "presentation/app/message.hpp"
#include "presentation/canvas/widgets.hpp"

namespace presentation {

/// Seal, name and the ways to the other screens. Returns what is left of the page below.
Rect header(Canvas&, Screen active, Messages&);

/// A sheet above the screen with its title and a button that closes it. Returns its inside; everything drawn afterwards lies on
/// it.
Rect sheet(Canvas&, std::string_view title, float width, Messages&);

/// The same bar where nothing leads elsewhere: what ends a play, up to what was resolved at its end. Returns what is left of
/// `page`.
Rect plain_header(Canvas&, Rect page, std::string_view title);
[[nodiscard]] float plain_header_height(const Canvas&);
/// Seal and title at the beginning of a bar.
void brand(Canvas&, float row, std::string_view title);
[[nodiscard]] float brand_end(const Canvas&, std::string_view title);

/// The red seal that stands for the game, at the beginning of every bar.
[[nodiscard]] float seal_side(const Canvas&);
void seal(Canvas&, Rect);

}  // namespace presentation
