#include "presentation/screens/usual.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "presentation/screens/words.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

using simulation::PersonInfo;
using simulation::Story;

constexpr float label_room = 110, row_tall = 26;

std::vector<std::pair<std::string, std::string>> usually(const Canvas& c, const Story& story, const PersonInfo& person) {
  const auto language = c.look().language;
  const auto& u = person.usual;
  std::vector<std::pair<std::string, std::string>> rows;
  if (u.reply) rows.emplace_back(say(c, "ui.usual.reply"), text::duration(*u.reply, language));
  if (u.meeting) rows.emplace_back(say(c, "ui.usual.meeting"), text::duration(*u.meeting, language));
  if (u.attend) rows.emplace_back(say(c, "ui.usual.attend"), say(c, "ui.usual.people", {std::to_string(*u.attend)}));
  if (u.small_talk) rows.emplace_back(say(c, "ui.usual.small_talk"), say(c, *u.small_talk ? "ui.usual.yes" : "ui.usual.no"));
  if (const std::string note = words(c, story, person.usual_note); !note.empty())
    rows.emplace_back(say(c, "ui.usual.note"), note);
  return rows;
}

}  // namespace

float usual_rows(Canvas& c, Point at, float width, const Story& story, const PersonInfo& person, bool draw) {
  const float label = c.em(label_room), wide = std::min(width - label, c.longest_line({size::list}));
  float y = at.y;
  for (const auto& [name, value] : usually(c, story, person)) {
    const float tall = std::max(c.em(row_tall), c.paragraph_height(wide, value, {size::list}) + 4);
    if (draw) {
      c.text({at.x, y, label - 8, c.em(row_tall)}, name, {size::list, c.colours().ink2});
      c.paragraph({at.x + label, y + 2, wide, 0}, value, {size::list, c.colours().ink});
      c.line({at.x, y + tall}, {at.x + width, y + tall}, c.colours().recess);
    }
    y += tall;
  }
  return y - at.y;
}

}  // namespace presentation
