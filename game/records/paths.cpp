#include "records/paths.hpp"

namespace records {

diagnostic::Result<std::filesystem::path> data_folder(std::string_view xdg_data_home, std::string_view home) {
  if (xdg_data_home.starts_with('/')) return std::filesystem::path(xdg_data_home) / "shinrai";
  if (home.starts_with('/')) return std::filesystem::path(home) / ".local/share/shinrai";
  return diagnostic::Failure{"failure.no_data_folder", {}};
}

std::filesystem::path log_file(const std::filesystem::path& data_folder) { return data_folder / "records.sqlite"; }

}  // namespace records
