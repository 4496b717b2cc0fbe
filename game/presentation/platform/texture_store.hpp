#pragma once
#include <SFML/Graphics/Texture.hpp>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

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
  void release_unused();

 private:
  struct Kept {
    sf::Texture texture;
    bool usable = false, asked = true;
  };
  std::filesystem::path assets_;
  std::map<std::string, Kept> pictures_;
  sf::Texture page_;
};

}  // namespace presentation
