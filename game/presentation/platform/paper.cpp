#include "presentation/platform/paper.hpp"

#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/RenderTexture.hpp>

#include "presentation/platform/display.hpp"

namespace presentation {

struct Paper::Inside {
  sf::RenderTexture texture;
};

Paper::Paper(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Paper::Paper(Paper&&) noexcept = default;
Paper::~Paper() = default;

diagnostic::Result<Paper> Paper::make(unsigned width, unsigned height) {
  const auto display = display_answers();
  if (!display) return display.failure();
  auto inside = std::make_unique<Inside>();
  if (!inside->texture.create(width, height)) return diagnostic::Failure{"failure.window_refused", {}};
  return Paper(std::move(inside));
}

void Paper::activate() { static_cast<void>(inside_->texture.setActive(true)); }

diagnostic::Result<diagnostic::Done> Paper::save(const std::filesystem::path& png) {
  inside_->texture.display();
  if (!inside_->texture.getTexture().copyToImage().saveToFile(png.string()))
    return diagnostic::Failure{"failure.cannot_write", {png.string(), ""}};
  return diagnostic::Done{};
}

}  // namespace presentation
