#pragma once
#include <optional>
#include <string>
#include <vector>

#include "command_line/text_play/table.hpp"
#include "simulation/forms.hpp"

/// The numbered lines of the question in hand. A question answered by several moves is asked piece by piece; 1 always goes on.
namespace command_line {

struct MenuLine {
  std::string words;
  std::optional<session::Message> message;  ///< what choosing it sends; none: it only leads to `then`
  FormStep then;
};

struct Menu {
  std::string head;  ///< which piece is asked for; may be empty
  std::vector<MenuLine> lines;
  std::vector<std::string> before{};  ///< what has to be seen before any piece of it can be answered
};

[[nodiscard]] Menu menu_of(Table& table);
void print_menu(Paper& paper, const Menu& menu);

}  // namespace command_line
