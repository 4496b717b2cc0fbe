#include <algorithm>
#include <utility>
#include <vector>

#include "presentation/screens/column.hpp"
#include "presentation/screens/question_blank.hpp"
#include "presentation/screens/words.hpp"
#include "simulation/forms.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

using simulation::Index;
using simulation::Move;

constexpr float own_line_inset = 16, own_line_above = 10, group_indent = 12;

/// What was said to the rep before those words, as it was heard: a line alone says little about how it came across.
std::string answered_to(const Canvas& c, const session::Model& model, Index option) {
  using session::TalkKind;
  const auto& talk = model.transcript;
  for (std::size_t i = talk.size(); i-- > 0;) {
    if (talk[i].kind != TalkKind::rep || talk[i].option != option) continue;
    while (i-- > 0 && talk[i].kind != TalkKind::scene)
      if (talk[i].kind == TalkKind::client)
        return text::plain(
            joined(c, {words(c, *model.story, model.story->people[talk[i].person].name), words(c, *model.story, talk[i].text)}));
    break;
  }
  return {};
}

/// Own lines that answered the same words, in the order they were said. A line that answered none stands alone; the first of a
/// run of those, and the first of a column, says so, so that cards begin on one height.
struct Answered {
  std::string to;
  std::vector<Index> lines = {};
  bool titled = true;
};

std::vector<Answered> answered(const Canvas& c, const Asking& asking) {
  std::vector<Answered> all;
  for (const Index option : simulation::own_answers(asking.story(), asking.world(), asking.at())) {
    const std::string to = answered_to(c, asking.model, option);
    const bool goes_on = !all.empty() && to.empty() && all.back().to.empty();
    if (all.empty() || to.empty() || all.back().to != to) all.push_back({.to = to, .titled = !goes_on});
    all.back().lines.push_back(option);
  }
  return all;
}

struct Line {
  int number = 0;
  bool marked = false;
  Column words;
};

Line line_of(const Canvas& c, const Asking& asking, Index option, int number) {
  const Palette& p = c.colours();
  Line line{.number = number, .marked = simulation::is_marked(asking.story(), asking.world(), option), .words = {}};
  const bool said = asking.story().options[option].kind == scenario::OptionKind::say;
  line.words.push_back({.words = say(c, said ? "ui.own_words" : "ui.own_deed", {option_words(c, asking.story(), option)}),
                        .type = {size::body, p.ink}});
  if (line.marked)
    line.words.push_back({.words = say(c, "ui.review.marked"),
                          .type = {size::secondary, p.shu, Weight::bold},
                          .above = 4,
                          .indent = 24,
                          .sign = Icon::alert,
                          .sign_colour = p.shu});
  return line;
}

float own_words_width(const Canvas& c, float width) { return width - 2 * own_line_inset - number_width(c) - 16; }

float own_line_height(const Canvas& c, float width, const Line& line) {
  return std::max(number_width(c), column_height(c, own_words_width(c, width), line.words)) + 2 * own_line_above;
}

bool own_line(Canvas& c, Rect r, Rect view, const Line& line, std::string_view label, bool enabled) {
  const Palette& p = c.colours();
  const ControlId me = c.id(label);
  c.start_at(me);
  const Response state = pressable_card(c, r, label, digit_in_sight(c, {me, r, view}, line.number), enabled, size::radius);
  if (state.pressed) stay_at(c, me);
  const Canvas::Inside inside(c, r);
  if (line.marked) c.fill({r.x + 2, r.y + 8, 5, r.height - 16}, p.shu, 2);
  const float first = r.y + own_line_above + c.line_height(line.words.front().type) / 2;
  number_square(c, {r.x + own_line_inset, first}, line.number, state.focused || state.held);
  set_column(c, {r.x + own_line_inset + number_width(c) + 16, r.y + own_line_above}, own_words_width(c, r.width), line.words);
  return state.pressed;
}

Column heard(const Canvas& c, const Answered& group) {
  const std::string words = group.to.empty() ? std::string(say(c, "ui.review.unasked")) : group.to;
  return {{.words = words, .type = {.size = size::metadata, .colour = c.colours().ink2, .heads = true}}};
}
constexpr float below_heard = 4;

float answers_height(const Canvas& c, float width, const Asking& asking, const Answered& group) {
  const float inner = width - group_indent;
  float tall = !group.titled ? 0 : column_height(c, inner, heard(c, group)) + below_heard;
  for (const Index option : group.lines) tall += own_line_height(c, inner, line_of(c, asking, option, 0)) + size::between_options;
  return tall;
}

/// The words answered once, and what was answered below them, held together by a line. All lines stand equally far in. `number`
/// goes on.
void answers_to(Canvas& c, Rect at, Rect view, const Asking& asking, const Answered& group, int& number) {
  float y = at.y;
  at = {at.x + group_indent, at.y, at.width - group_indent, at.height};
  if (group.titled) y += set_column(c, {at.x, y}, at.width, heard(c, group)) + below_heard;
  for (const Index option : group.lines) {
    const Line line = line_of(c, asking, option, ++number);
    const Rect r{at.x, y, at.width, own_line_height(c, at.width, line)};
    const Canvas::Group own(c, "own " + std::to_string(option));
    if (own_line(c, r, view, line, option_words(c, asking.story(), option), asking.answers()) &&
        !enter_leaves_in(c, asking, line.marked))
      asking.arrange({.kind = line.marked ? Move::Kind::drop : Move::Kind::add, .option = option});
    y += r.height + size::between_options;
  }
  if (!group.to.empty()) c.fill({at.x - group_indent, at.y + 4, 3, y - at.y - size::between_options - 4}, c.colours().edge, 1.5f);
}

/// In two columns where a line is read in half the page, one after the other. Returns the height.
float all_answers(Canvas& c, Rect at, Rect view, const Asking& asking, std::vector<Answered> groups) {
  const bool two = !is_close(c) && side_by_side(c, at.width) && groups.size() > 1;
  const float wide = two ? (at.width - size::gutter) / 2 : at.width;
  std::vector<float> heights;
  for (const Answered& group : groups) heights.push_back(answers_height(c, wide, asking, group) + size::between_options);
  const std::size_t first = two ? in_first_column(heights) : groups.size();
  if (first < groups.size() && !std::exchange(groups[first].titled, true))
    heights[first] = answers_height(c, wide, asking, groups[first]) + size::between_options;
  Point next{at.x, at.y};
  float tall = 0;
  int number = 0;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (i == first) next = {at.x + wide + size::gutter, at.y};
    answers_to(c, {next.x, next.y, wide, 0}, view, asking, groups[i], number);
    next.y += heights[i];
    tall = std::max(tall, next.y - at.y);
  }
  return tall;
}

}  // namespace

void review_body(Canvas& c, Rect area, const Asking& asking) {
  area = with_bar(area);
  const auto groups = answered(c, asking);
  const Rect at = c.begin_scroll("own lines", area);
  float y = at.y + scrolled_head(c, at, asking) + 2;
  y += c.paragraph({at.x, y, at.width, 0}, say(c, groups.empty() ? "ui.review.none" : "ui.review.how"),
                   {size::list, c.colours().ink2}) +
       10;
  y += all_answers(c, {at.x, y, at.width, 0}, seen_of(c, "own lines", area), asking, groups);
  c.end_scroll(y - at.y);
}

}  // namespace presentation
