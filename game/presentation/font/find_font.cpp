#include <array>
#include <string>

#include "presentation/font/face.hpp"

namespace presentation {

diagnostic::Result<std::filesystem::path> find_font(Weight weight, Spacing spacing, const std::filesystem::path& beside) {
  const std::string name = std::string(spacing == Spacing::em_grid ? "BIZUDGothic" : "BIZUDPGothic") +
                           (weight == Weight::bold ? "-Bold.ttf" : "-Regular.ttf");
  // Debian 12 and 13, Fedora, Arch; asking fontconfig would bring in a library for one question.
  const std::array<std::filesystem::path, 6> folders = {beside,
                                                        "/usr/share/fonts/truetype/bizud-gothic",
                                                        "/usr/share/fonts/truetype/morisawa-bizud-gothic",
                                                        "/usr/share/fonts/morisawa-biz-ud-gothic-fonts",
                                                        "/usr/share/fonts/TTF",
                                                        "/usr/local/share/fonts"};
  for (const auto& folder : folders) {
    std::error_code ignored;
    if (!folder.empty() && std::filesystem::is_regular_file(folder / name, ignored)) return folder / name;
  }
  return diagnostic::Failure{"failure.no_font", {name}};
}

}  // namespace presentation
