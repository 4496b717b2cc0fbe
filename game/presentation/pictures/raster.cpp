#include "presentation/pictures/raster.hpp"

#include <cairo.h>
#include <librsvg/rsvg.h>

#include <algorithm>
#include <memory>

namespace presentation {
namespace {

template <auto Free>
struct Freed {
  template <typename T>
  void operator()(T* held) const {
    Free(held);
  }
};
using Handle = std::unique_ptr<RsvgHandle, Freed<g_object_unref>>;
using Surface = std::unique_ptr<cairo_surface_t, Freed<cairo_surface_destroy>>;
using Context = std::unique_ptr<cairo_t, Freed<cairo_destroy>>;
using Error = std::unique_ptr<GError, Freed<g_error_free>>;

diagnostic::Failure refused(GError* error) {
  const Error held(error);
  return {"failure.picture", {held ? held->message : ""}};
}

/// cairo keeps colours multiplied by their alpha, as native 32-bit words; textures want them plain, byte by byte.
void copy_plain(const unsigned char* row, int width, std::uint8_t* out) {
  for (int x = 0; x < width; ++x, row += 4, out += 4) {
    const unsigned alpha = row[3];
    const auto plain = [&](unsigned char channel) {
      return static_cast<std::uint8_t>(alpha == 0 ? 0u : std::min(255u, (channel * 255u + alpha / 2) / alpha));
    };
    out[0] = plain(row[2]);
    out[1] = plain(row[1]);
    out[2] = plain(row[0]);
    out[3] = static_cast<std::uint8_t>(alpha);
  }
}

}  // namespace

diagnostic::Result<Bitmap> rasterise(std::string_view svg, int width, int height, std::string_view style) {
  GError* error = nullptr;
  const Handle handle(rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &error));
  if (!handle) return refused(error);
  if (!style.empty() &&
      !rsvg_handle_set_stylesheet(handle.get(), reinterpret_cast<const guint8*>(style.data()), style.size(), &error))
    return refused(error);
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height));
  const Context context(cairo_create(surface.get()));
  const RsvgRectangle whole{0, 0, static_cast<double>(width), static_cast<double>(height)};
  if (!rsvg_handle_render_document(handle.get(), context.get(), &whole, &error)) return refused(error);
  cairo_surface_flush(surface.get());
  Bitmap bitmap{width, height, std::vector<std::uint8_t>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4)};
  const unsigned char* pixels = cairo_image_surface_get_data(surface.get());
  const int stride = cairo_image_surface_get_stride(surface.get());
  if (pixels == nullptr) return diagnostic::Failure{"failure.picture", {"cairo"}};
  for (int y = 0; y < height; ++y)
    copy_plain(pixels + y * stride, width, bitmap.rgba.data() + static_cast<std::ptrdiff_t>(y) * width * 4);
  return bitmap;
}

}  // namespace presentation
