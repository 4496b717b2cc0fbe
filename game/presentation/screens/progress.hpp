#pragma once
#include "presentation/app/app.hpp"
#include "presentation/canvas/canvas.hpp"

/// One's own finished plays over time: the three scores, principle by principle, when to play again, what one resolved.
namespace presentation {

void progress_screen(Canvas&, const App&, Messages&);

/// The course of one dimension on a card `width` wide. Returns its height; drawn only where `draw` is set.
float trend_card(Canvas&, Point at, float width, const session::Trend&, rubric::Dimension, bool draw);

}  // namespace presentation
