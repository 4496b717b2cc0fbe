#pragma once
#include <filesystem>
#include <memory>

#include "diagnostic/result.hpp"

namespace presentation {

/// Something to draw on that nobody sees, and that becomes a PNG. Needs a display all the same: SFML has no other way to OpenGL.
class Paper {
 public:
  static diagnostic::Result<Paper> make(unsigned width, unsigned height);
  Paper(Paper&&) noexcept;
  ~Paper();
  void activate();
  [[nodiscard]] diagnostic::Result<diagnostic::Done> save(const std::filesystem::path& png);

 private:
  struct Inside;
  explicit Paper(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace presentation
