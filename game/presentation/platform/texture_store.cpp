#include "presentation/platform/texture_store.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

#include "presentation/pictures/drawing.hpp"
#include "presentation/pictures/raster.hpp"

namespace presentation {
namespace {

/// In pixels. A room this large is alone: the one before it goes before it is drawn, smaller ones may be several in one frame.
constexpr int fills_a_window = 1024 * 600;

}  // namespace

Texture TextureStore::picture(const Picture& picture, int width, int height) {
  const auto wanted = [&](const Kept& kept) {
    return kept.width == width && kept.height == height && look_same(kept.picture, picture);
  };
  auto found = std::ranges::find_if(pictures_, wanted);
  if (found == pictures_.end()) {
    make_room(picture, width, height);
    found = pictures_.insert(pictures_.end(), {picture, width, height, frame_});
    renamed_ = renamed_ || released_;
    const auto unsigned_of = [](int size) { return static_cast<unsigned>(size); };
    found->usable = found->texture.create(unsigned_of(width), unsigned_of(height));
    const auto copy = [&](const Bitmap& band, int top) {
      found->texture.update(band.rgba.data(), unsigned_of(band.width), unsigned_of(band.height), 0, unsigned_of(top));
    };
    found->usable =
        found->usable && rasterise_in_bands(drawing(picture, assets_), width, height, style(picture, assets_), copy).ok();
    found->texture.setSmooth(true);
  }
  found->asked = true;
  found->frame = frame_;
  return found->usable ? found->texture.getNativeHandle() : 0;
}

/// What was there at the same size, and is not there any more: the steps of a change, and glances, when the body moves on; the
/// room one has left. A step of a change that is going on leaves the others alone, so that each redraws the body and no more.
void TextureStore::make_room(const Picture& picture, int width, int height) {
  const auto same_size = [&](const Kept& kept) { return kept.width == width && kept.height == height; };
  if (std::ranges::any_of(pictures_, [&](const Kept& kept) { return same_size(kept) && same_change(kept.picture, picture); }))
    return;
  const long shown = width * height >= fills_a_window ? frame_ : frame_ - 1;
  released_ = std::erase_if(pictures_, [&](const Kept& kept) { return same_size(kept) && kept.frame < shown; }) > 0 || released_;
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

bool TextureStore::take_renamed() {
  if (!renamed_) return false;
  renamed_ = released_ = false;
  return true;
}

void TextureStore::release_unused() {
  const auto wanted = [this](const Kept& kept) {
    return kept.asked || std::ranges::any_of(pictures_, [&](const Kept& other) {
             return other.asked && other.width == kept.width && other.height == kept.height &&
                    same_but_for_lids(other.picture, kept.picture);
           });
  };
  for (auto kept = pictures_.begin(); kept != pictures_.end();) {
    const bool stays = wanted(*kept);
    released_ = released_ || !stays;
    kept = stays ? std::next(kept) : pictures_.erase(kept);
  }
  for (Kept& kept : pictures_) kept.asked = false;
}

}  // namespace presentation
