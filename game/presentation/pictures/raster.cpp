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

/// cairo keeps colours multiplied by their alpha, as native 32-bit words; textures want them plain, byte by byte. In its place:
/// a room that fills the window is megabytes, and would lie there twice.
void make_plain(std::vector<std::uint8_t>& pixels) {
  for (std::size_t at = 0; at < pixels.size(); at += 4) {
    const unsigned alpha = pixels[at + 3];
    const auto plain = [&](std::size_t channel) {
      return static_cast<std::uint8_t>(alpha == 0 ? 0u : std::min(255u, (pixels[at + channel] * 255u + alpha / 2) / alpha));
    };
    const std::uint8_t blue = plain(0), red = plain(2);
    pixels[at] = red;
    pixels[at + 1] = plain(1);
    pixels[at + 2] = blue;
  }
}

constexpr int band_rows = 192;

}  // namespace

diagnostic::Result<diagnostic::Done> rasterise_in_bands(std::string_view svg, int width, int height, std::string_view style,
                                                        const TakeBand& take) {
  GError* error = nullptr;
  const Handle handle(rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), &error));
  if (!handle) return refused(error);
  if (!style.empty() &&
      !rsvg_handle_set_stylesheet(handle.get(), reinterpret_cast<const guint8*>(style.data()), style.size(), &error))
    return refused(error);
  for (int top = 0; top < height; top += band_rows) {
    const int rows = std::min(band_rows, height - top);
    Bitmap band{width, rows, std::vector<std::uint8_t>(static_cast<std::size_t>(width) * static_cast<std::size_t>(rows) * 4)};
    const Surface surface(cairo_image_surface_create_for_data(band.rgba.data(), CAIRO_FORMAT_ARGB32, width, rows, width * 4));
    const Context context(cairo_create(surface.get()));
    const RsvgRectangle whole{0, static_cast<double>(-top), static_cast<double>(width), static_cast<double>(height)};
    if (!rsvg_handle_render_document(handle.get(), context.get(), &whole, &error)) return refused(error);
    cairo_surface_finish(surface.get());
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return diagnostic::Failure{"failure.picture", {"cairo"}};
    make_plain(band.rgba);
    take(band, top);
  }
  return diagnostic::Done{};
}

diagnostic::Result<Bitmap> rasterise(std::string_view svg, int width, int height, std::string_view style) {
  Bitmap bitmap{width, height, {}};
  bitmap.rgba.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4);
  const auto add = [&](const Bitmap& band, int) { bitmap.rgba.insert(bitmap.rgba.end(), band.rgba.begin(), band.rgba.end()); };
  if (const auto done = rasterise_in_bands(svg, width, height, style, add); !done) return done.failure();
  return bitmap;
}

}  // namespace presentation
