#pragma once
#include <SFML/Graphics/Texture.hpp>
#include <filesystem>
#include <list>

#include "presentation/canvas/picture.hpp"
#include "presentation/font/glyph_book.hpp"

namespace presentation {

/// Textures by what they show and how large; drawn by librsvg when first asked for.
class TextureStore {
 public:
  explicit TextureStore(std::filesystem::path assets) : assets_(std::move(assets)) {}
  Texture picture(const Picture&, int width, int height);
  /// The page of glyphs, with what is new in it copied over.
  Texture glyph_page(GlyphBook&);
  /// Lets go what was not asked for since the last time, but for what a body that is shown may do the next moment.
  void release_unused();
  /// True once where a number known from before may stand for another picture now.
  [[nodiscard]] bool take_renamed();

 private:
  struct Kept {
    Picture picture;
    int width = 0, height = 0;
    sf::Texture texture = {};
    bool usable = false, asked = true;
  };
  std::filesystem::path assets_;
  std::list<Kept> pictures_;  // few: looked through, so that a frame asks for no memory
  sf::Texture page_;
  bool released_ = false, renamed_ = false;
};

}  // namespace presentation
