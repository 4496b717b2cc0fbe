#pragma once
#include <filesystem>
#include <functional>
#include <memory>

#include "diagnostic/result.hpp"
#include "presentation/canvas/picture.hpp"
#include "presentation/font/glyph_book.hpp"
#include "presentation/pictures/raster.hpp"
#include "presentation/platform/difference.hpp"
#include "presentation/theme/colour.hpp"

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

  /// Runs `draw` until what it drew is complete, and puts what is new of it into the back buffer of the current target, over the
  /// last frame that lies there. Returns where that is; empty where it is the same picture as the last one. `ground`: what shows
  /// where nothing was drawn; a shape as large as the window would cost software drawing as much as a photograph.
  Area frame(unsigned width, unsigned height, GlyphBook&, Colour ground, const std::function<void(ImDrawList&)>& draw);
  /// The last frame lies there no longer: the next one is drawn whole, if it is drawn.
  void lose_frame();
  /// And it is drawn even where it is the same.
  void lose_picture();

  [[nodiscard]] const PictureSource& pictures() const;
  /// Textures that the last frames did not ask for go.
  void release_unused();

 private:
  Area put(unsigned width, unsigned height, Colour ground);
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace presentation
