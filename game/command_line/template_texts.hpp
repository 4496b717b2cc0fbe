#pragma once
#include <string_view>

/// The two templates as written, "@ID@" where the scenario's id goes. Inside command_line.
namespace command_line {

[[nodiscard]] std::string_view template_in_japanese();
[[nodiscard]] std::string_view template_in_english();

}  // namespace command_line
