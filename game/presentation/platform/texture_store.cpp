#include "presentation/platform/texture_store.hpp"

#include "presentation/pictures/drawing.hpp"
#include "presentation/pictures/raster.hpp"

namespace presentation {

Texture TextureStore::picture(const Picture& picture, int width, int height) {
  const std::string key = picture_key(picture) + " " + std::to_string(width) + "x" + std::to_string(height);
  const auto [found, fresh] = pictures_.try_emplace(key);
  Kept& kept = found->second;
  kept.asked = true;
  if (fresh) {
    const auto bitmap = rasterise(drawing(picture, assets_), width, height, style(picture, assets_));
    kept.usable = bitmap && kept.texture.create(static_cast<unsigned>(width), static_cast<unsigned>(height));
    if (kept.usable) {
      kept.texture.update(bitmap->rgba.data());
      kept.texture.setSmooth(true);
    }
  }
  return kept.usable ? kept.texture.getNativeHandle() : 0;
}

Texture TextureStore::glyph_page(GlyphBook& book) {
  const GlyphBook::Page& page = book.page();
  const auto width = static_cast<unsigned>(page.width), height = static_cast<unsigned>(page.height);
  if (page_.getSize().x != width || page_.getSize().y != height) static_cast<void>(page_.create(width, height));
  if (page.fresh_from < page.fresh_to) {
    const auto from = static_cast<std::size_t>(page.fresh_from) * width, to = static_cast<std::size_t>(page.fresh_to) * width;
    std::vector<std::uint8_t> rows((to - from) * 4, 255);
    for (std::size_t i = from; i < to; ++i) rows[(i - from) * 4 + 3] = page.alpha[i];
    page_.update(rows.data(), width, static_cast<unsigned>(page.fresh_to - page.fresh_from), 0,
                 static_cast<unsigned>(page.fresh_from));
  }
  book.copied();
  return page_.getNativeHandle();
}

void TextureStore::release_unused() {
  std::erase_if(pictures_, [](const auto& entry) { return !entry.second.asked; });
  for (auto& [key, kept] : pictures_) kept.asked = false;
}

}  // namespace presentation
