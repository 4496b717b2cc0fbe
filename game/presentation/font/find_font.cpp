#include <array>
#include <string>

#include "presentation/font/face.hpp"

namespace presentation {

diagnostic::Result<std::filesystem::path> find_font(Weight weight, Cut cut, const std::filesystem::path& beside) {
  // The bold of Open Sans is blacker than that of BIZ UDGothic; its semibold stands beside it.
  constexpr std::array<std::array<const char*, 2>, 3> names = {{{"BIZUDGothic-Regular.ttf", "BIZUDGothic-Bold.ttf"},
                                                                {"BIZUDPGothic-Regular.ttf", "BIZUDPGothic-Bold.ttf"},
                                                                {"OpenSans-Regular.ttf", "OpenSans-Semibold.ttf"}}};
  const char* name = names[static_cast<std::size_t>(cut)][static_cast<std::size_t>(weight)];
  // Debian 12 and 13, Fedora, Arch; asking fontconfig would bring in a library for one question.
  const std::array<std::filesystem::path, 8> folders = {beside,
                                                        "/usr/share/fonts/truetype/bizud-gothic",
                                                        "/usr/share/fonts/truetype/morisawa-bizud-gothic",
                                                        "/usr/share/fonts/morisawa-biz-ud-gothic-fonts",
                                                        "/usr/share/fonts/truetype/open-sans",
                                                        "/usr/share/fonts/open-sans",
                                                        "/usr/share/fonts/TTF",
                                                        "/usr/local/share/fonts"};
  for (const auto& folder : folders) {
    std::error_code ignored;
    if (!folder.empty() && std::filesystem::is_regular_file(folder / name, ignored)) return folder / name;
  }
  return diagnostic::Failure{"failure.no_font", {name}};
}

}  // namespace presentation
