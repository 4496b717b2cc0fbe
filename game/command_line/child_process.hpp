#pragma once
#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Another program, run to its end or to the end of our patience. Inside command_line.
namespace command_line {

/// The program as $PATH finds it; folders that are not absolute are passed over.
[[nodiscard]] std::optional<std::filesystem::path> find_program(std::string_view name, std::string_view path);

struct ChildEnd {
  enum class How { fine, failed, out_of_time } how{};
  std::string out, err;
};

/// Gives it `input` to read and takes what it writes. No shell, and no file in between. One that takes longer, or writes more
/// than 64 MiB, is killed with all it has started.
[[nodiscard]] ChildEnd run_child(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                                 std::string_view input, std::chrono::milliseconds limit);

}  // namespace command_line
