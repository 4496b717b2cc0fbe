#pragma once
#include <string>

#include "presentation/screens/questions.hpp"

/// What may be given with nothing in it, and could be by mistake: the first press tells of it, the second gives it so.
namespace presentation {

struct LeftBlank {
  std::size_t parts = 0;
  std::string_view told = {};  ///< a key of the catalogue; {0}: blank_names
};
[[nodiscard]] LeftBlank left_blank(const Asking&);
/// Of a composed answer: the groups nothing was chosen of, as their headings name them.
[[nodiscard]] std::string blank_names(const Canvas&, const Asking&);
/// Enter goes on, all through a play: on what is in it takes nothing out again, and it is told what does. True where that was
/// pressed.
[[nodiscard]] bool enter_leaves_in(Canvas&, const Asking&, bool in);
/// The button for the answer was pressed. Precondition: the answer would be taken.
void give_or_tell_blank(Canvas&, const Asking&);

}  // namespace presentation
