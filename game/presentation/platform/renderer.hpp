#pragma once
#include <filesystem>
#include <functional>
#include <memory>

#include "diagnostic/result.hpp"
#include "presentation/canvas/picture.hpp"
#include "presentation/font/glyph_book.hpp"
#include "presentation/pictures/raster.hpp"

struct ImDrawList;

namespace presentation {

/// Draw lists to the graphics card: Dear ImGui's context, its OpenGL back end, and the textures. One at a time, with a current
/// OpenGL context.
class Renderer {
 public:
  explicit Renderer(std::filesystem::path assets);
  ~Renderer();
  Renderer(const Renderer&) = delete;
  Renderer& operator=(const Renderer&) = delete;

  /// Runs `draw` until what it drew is complete, and puts the result into the back buffer of the current target. False where it
  /// is the same picture as the last one and `even_if_same` is not asked for: nothing was drawn then.
  bool frame(unsigned width, unsigned height, GlyphBook&, bool even_if_same, const std::function<void(ImDrawList&)>& draw);

  [[nodiscard]] const PictureSource& pictures() const;
  /// Textures that the last frames did not ask for go.
  void release_unused();

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace presentation
