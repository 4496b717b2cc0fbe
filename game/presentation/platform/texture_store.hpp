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
  /// Said before each frame: what this one and the last do not show is let go where something new needs room.
  void begin_frame() { ++frame_; }
  /// The page of glyphs, with what is new in it copied over.
  Texture glyph_page(GlyphBook&);
  /// Lets go what was not asked for since the last time, but for a shown body's blink.
  void release_unused();
  /// True once where a number known from before may stand for another picture now.
  [[nodiscard]] bool take_renamed();

 private:
  struct Kept {
    Picture picture;
    int width = 0, height = 0;
    long frame = 0;  ///< that asked last
    sf::Texture texture = {};
    bool usable = false, asked = true;
  };
  void make_room(const Picture&, int width, int height);
  std::filesystem::path assets_;
  std::list<Kept> pictures_;  // few: looked through, so that a frame asks for no memory
  sf::Texture page_;
  long frame_ = 0;
  bool released_ = false, renamed_ = false;
};

}  // namespace presentation
