#pragma once
#include <future>

#include "presentation/app/view.hpp"
#include "presentation/canvas/layouts.hpp"
#include "presentation/font/glyph_book.hpp"
#include "presentation/platform/renderer.hpp"
#include "presentation/platform/window.hpp"

namespace presentation {

/// Everything that draws, for as long as there is something to draw on.
struct Easel {
  Renderer& renderer;
  GlyphBook& glyphs;
  Layouts& layouts;
  Memory memory;
  Scratch scratch;
};

/// Draws the app at a size until it stands still, answering what was asked on the way; what it shows at last lies in the back
/// buffer. Returns where that is new; empty where the picture is the same as before.
Area draw(Easel&, App&, World&, unsigned width, unsigned height, Input input);
/// Brings it to the screen.
void show(Easel&, Window&, Area drawn);

/// Until the window is closed or the trainee leaves. `library`: still being read; without one the app has it. A failure where
/// there is nothing to play by.
[[nodiscard]] std::optional<diagnostic::Failure> run(Easel&, App&, World&, Window&,
                                                     std::future<diagnostic::Result<Shelf>> library);

}  // namespace presentation
