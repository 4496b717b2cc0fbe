#pragma once
#include "session/model.hpp"

/// A page of large letters that scrolls as one, talk and answers: where its main button leads. Inside screens/play*.
namespace presentation {

class Canvas;

/// How high the parts of such a page are, each with the gap below it.
struct ScrolledQuestion {
  float above = 0;    ///< all that stands above what is asked
  float prompt = 0;   ///< what is asked, where it is
  float first = 0;    ///< the first answer
  float answers = 0;  ///< all of them
};
/// `below`: how high all is that is asked.
[[nodiscard]] ScrolledQuestion parts_of(const Canvas&, float width, const session::Model&, float above, float below);

enum class Leads {
  nowhere,  ///< every answer has been led to
  on,       ///< to words that have not been in sight
  answers,  ///< to all answers; or to the first of them, where they find no room together
  more      ///< to those not in sight yet
};
[[nodiscard]] const char* words_for(Leads);  ///< on the button, as a key of the catalogue
struct NextView {
  Leads leads{};
  float to = 0;  ///< how far to scroll
};

/// From `offset`; `view`: how high the view is without the button's row, `button`: that row; `furthest`: how far can be scrolled
/// without passing over what is not in sight. What is asked is in sight whole before the answers are led to. Pure.
[[nodiscard]] NextView next_view(const ScrolledQuestion&, float offset, float view, float button, float furthest);

}  // namespace presentation
