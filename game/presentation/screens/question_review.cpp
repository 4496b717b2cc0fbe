#include <algorithm>

#include "presentation/screens/column.hpp"
#include "presentation/screens/questions.hpp"
#include "presentation/screens/words.hpp"
#include "simulation/forms.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

using simulation::Index;
using simulation::Move;

constexpr float own_line_inset = 16;

/// What was said to the rep before those words, as it was heard: a line alone says little about how it came across.
std::string answered_to(const Canvas& c, const session::Model& model, Index option) {
  using session::TalkKind;
  const auto& talk = model.transcript;
  for (std::size_t i = talk.size(); i-- > 0;) {
    if (talk[i].kind != TalkKind::rep || talk[i].option != option) continue;
    while (i-- > 0 && talk[i].kind != TalkKind::scene)
      if (talk[i].kind == TalkKind::client)
        return text::plain(
            joined({words(c, *model.story, model.story->people[talk[i].person].name), words(c, *model.story, talk[i].text)}));
    break;
  }
  return {};
}

struct Line {
  int number = 0;
  bool marked = false;
  Column words;
};

Line line_of(const Canvas& c, const Asking& asking, Index option, int number) {
  const Palette& p = c.colours();
  Line line{.number = number, .marked = simulation::is_marked(asking.story(), asking.world(), option), .words = {}};
  if (const std::string before = answered_to(c, asking.model, option); !before.empty())
    line.words.push_back({.words = before, .type = {size::metadata, p.ink2}});
  const bool said = asking.story().options[option].kind == scenario::OptionKind::say;
  line.words.push_back({.words = say(c, said ? "ui.own_words" : "ui.own_deed", {option_words(c, asking.story(), option)}),
                        .type = {size::body, p.ink},
                        .above = 2});
  if (line.marked)
    line.words.push_back({.words = say(c, "ui.review.marked"),
                          .type = {size::secondary, p.shu, Weight::bold},
                          .above = 4,
                          .indent = 24,
                          .sign = Icon::alert,
                          .sign_colour = p.shu});
  return line;
}

float own_line_height(const Canvas& c, float width, const Line& line) {
  return std::max(number_width(c), column_height(c, width - 2 * own_line_inset - number_width(c) - 16, line.words)) + 20;
}

bool own_line(Canvas& c, Rect r, const Line& line, std::string_view label, bool enabled) {
  const Palette& p = c.colours();
  c.start_at(c.id(label));
  const Response state = pressable_card(c, r, label, digit(line.number), enabled, size::radius);
  const Canvas::Inside inside(c, r);
  if (line.marked) c.fill({r.x + 2, r.y + 8, 5, r.height - 16}, p.shu, 2);
  number_square(c, {r.x + own_line_inset, r.middle().y}, line.number, state.focused || state.held);
  set_column(c, {r.x + own_line_inset + number_width(c) + 16, r.y + 10}, r.width - 2 * own_line_inset - number_width(c) - 16,
             line.words);
  return state.pressed;
}

}  // namespace

void review_body(Canvas& c, Rect area, const Asking& asking) {
  area.width += 16;  // the bar lies in the margin
  const auto own = simulation::own_answers(asking.story(), asking.model.play.state.world, asking.at());
  const Rect at = c.begin_scroll("own lines", area);
  float y = at.y + 2;
  y += c.paragraph({at.x, y, at.width, 0}, say(c, own.empty() ? "ui.review.none" : "ui.review.how"),
                   {size::list, c.colours().ink2}) +
       10;
  int number = 0;
  for (const Index option : own) {
    const Line line = line_of(c, asking, option, ++number);
    const float tall = own_line_height(c, at.width - 4, line);
    const Canvas::Group group(c, "own " + std::to_string(option));
    if (own_line(c, {at.x + 2, y, at.width - 4, tall}, line, option_words(c, asking.story(), option), asking.answers()))
      asking.arrange({.kind = line.marked ? Move::Kind::drop : Move::Kind::add, .option = option});
    y += tall + size::between_options;
  }
  c.end_scroll(y - at.y);
}

}  // namespace presentation
