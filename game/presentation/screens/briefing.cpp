#include "presentation/screens/briefing.hpp"

#include <algorithm>
#include <array>

#include "presentation/screens/cover.hpp"
#include "presentation/screens/header.hpp"
#include "presentation/screens/usual.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

constexpr float met_width = 60, met_tall = 72;  // at 100 %
constexpr float between_ways = 12;

using simulation::PersonInfo;
using simulation::Story;

/// Title and words of one block; returns its height. Drawn only where `draw` is set, so that a card can be measured first.
float block(Canvas& c, Rect at, const std::string& title, const std::string& body, bool draw, Colour title_colour) {
  if (body.empty()) return 0;
  const float wide = std::min(at.width, c.longest_line({size::body}));
  if (draw) {
    c.text({at.x, at.y, at.width, c.em(24)}, title, {size::secondary, title_colour, Weight::bold});
    c.paragraph({at.x, at.y + c.em(26), wide, 0}, body, {size::body, c.colours().ink});
  }
  return c.em(26) + c.paragraph_height(wide, body, {size::body}) + 14;
}

float usual_block(Canvas& c, Rect at, const Story& story, const PersonInfo& person, bool draw) {
  const float title = c.em(28), rows = usual_rows(c, {at.x, at.y + title}, at.width, story, person, draw);
  if (rows == 0) return 0;
  if (draw) c.text({at.x, at.y, at.width, c.em(24)}, say(c, "ui.usual"), {size::secondary, c.colours().indigo, Weight::bold});
  return title + rows + 14;
}

/// What one person's card holds, from the top; returns the height.
float person_card(Canvas& c, Rect at, const Story& story, const PersonInfo& person, bool draw) {
  const Palette& p = c.colours();
  float y = at.y;
  const std::string name = words(c, story, person.name);
  if (draw) {
    const float wide = c.text({at.x, y, at.width, c.em(40)}, name, {size::name, p.ink, Weight::bold});
    const std::string role = position(c, words(c, story, person.role), words(c, story, person.company));
    c.text({at.x + wide + c.em(16), y + 2, at.width - wide - c.em(16), c.em(40)}, role, {size::secondary, p.ink2});
  }
  y += c.em(44);
  y += block(c, {at.x, y, at.width, 0}, say(c, "ui.briefing.history"), words(c, story, person.history), draw, p.ink2);
  y += usual_block(c, {at.x, y, at.width, 0}, story, person, draw);
  return y - at.y;
}

/// Name, company and role (role and company in English) of those without a history, each in a column of its own; one behind the
/// other where those have no room.
struct Bystanders {
  std::vector<std::array<std::string, 3>> rows;
  std::array<float, 3> wide{};
  [[nodiscard]] float width() const { return wide[0] + wide[1] + wide[2]; }
};

Type bystander_type(const Canvas& c, std::size_t column) {
  return {size::list, column == 0 ? c.colours().ink : c.colours().ink2, column == 0 ? Weight::bold : Weight::regular};
}

Bystanders bystanders_of(const Canvas& c, const Story& story) {
  Bystanders all;
  for (const PersonInfo& person : story.people) {
    if (person.client) continue;
    const std::string role = words(c, story, person.role), company = words(c, story, person.company);
    const bool company_first = c.look().language == text::Language::ja;
    all.rows.push_back({words(c, story, person.name), company_first ? company : role, company_first ? role : company});
  }
  for (const auto& row : all.rows)
    for (std::size_t i = 0; i < row.size(); ++i)
      if (!row[i].empty()) all.wide[i] = std::max(all.wide[i], c.width(row[i], bystander_type(c, i)) + size::gutter);
  return all;
}

/// Colleagues and others: one line each.
float bystanders(Canvas& c, Rect at, const Bystanders& all, bool draw) {
  float y = at.y;
  if (draw)
    c.text({at.x, y, at.width, c.em(24)}, say(c, "ui.briefing.others"), {size::secondary, c.colours().ink2, Weight::bold});
  y += c.em(28);
  const bool in_columns = all.width() <= at.width, has_readings = c.look().furigana && c.look().language == text::Language::ja;
  const float row_tall = c.em(has_readings ? 38 : 32);  // a reading stands clear of the row above
  for (const auto& row : all.rows) {
    const std::string line = joined(c, {row[0], row[1], row[2]});
    const float tall = in_columns ? row_tall : c.paragraph_height(at.width, line, {size::list}) + 6;
    if (draw && !in_columns) c.paragraph({at.x, y, at.width, 0}, line, {size::list, c.colours().ink});
    float x = at.x;
    for (std::size_t i = 0; draw && in_columns && i < row.size(); ++i) {
      c.text({x, y, all.wide[i], tall}, row[i], bystander_type(c, i));
      x += all.wide[i];
    }
    y += tall;
  }
  return y - at.y + 10;
}

/// The client in the room where it begins, framed at the page's left. Returns how much of it that takes.
float standing_client(Canvas& c, Rect page, const Story& story) {
  const Rect frame{size::margin, page.y + 16, c.look().text_size > 1.4f ? 260.f : 352.f, page.height - 32};
  standing(c, frame, story, "neutral", Canvas::all_corners);
  c.outline(frame, c.colours().rule, size::border, size::card_radius);
  return frame.right();
}

/// What it is, and its title; beside them the client's face where there was no room to stand. Returns the height.
float head(Canvas& c, Rect at, const Story& story) {
  const PersonInfo* person = is_close(c) ? face_of(story) : nullptr;
  const Rect frame{at.x, at.y, c.em(met_width), c.em(met_tall)};
  if (person != nullptr) {
    head_and_shoulders(c, frame, PortraitPicture{.person = person->portrait, .feeling = "neutral"});
    static_cast<void>(cut_left(at, frame.width + size::gutter));
  }
  const float both = c.em(24) + c.em(40), y = at.y + (person != nullptr ? (frame.height - both) / 2 : 0);
  c.text({at.x, y, at.width, c.em(24)}, say(c, "ui.briefing"), {size::secondary, c.colours().shu, Weight::bold});
  c.text({at.x, y + c.em(24), at.width, c.em(40)}, words(c, story, story.title), {size::speech, c.colours().ink, Weight::bold});
  return person != nullptr ? frame.height : both;
}

struct WayIn {
  const char* key;
  Action action;
  Message to;
};

/// The ways into the play; the one that leads has the main button.
std::vector<WayIn> ways_in(const App& app, std::size_t number) {
  const bool unfinished = app.shelf.volumes[number].unfinished;
  std::vector<WayIn> ways;
  if (unfinished) ways.push_back({"ui.home.continue", Action::go_on, GoOn{number}});
  const auto action = [&](bool through) {
    return !unfinished && app.through_first == through ? Action::go_on : through ? Action::through : Action::practice;
  };
  ways.push_back({unfinished ? "ui.briefing.anew" : "ui.briefing.practice", action(false), BeginPlay{session::Mode::practice}});
  ways.push_back({"ui.briefing.through", action(true), BeginPlay{session::Mode::through}});
  return ways;
}

/// The page's foot, cut off it: in one row, without the keys' names where only the words find room in it, or in two.
void feet(Canvas& c, Rect& page, const App& app, std::size_t number, Messages& out) {
  const auto ways = ways_in(app, number);
  const float room = page.width - 2 * size::margin;
  const auto look_of = [](const WayIn& way, bool keys) {
    return ButtonLook{.action = way.action, .primary = way.action == Action::go_on, .shows_key = keys};
  };
  float wide = between_ways * static_cast<float>(ways.size() - 1);
  for (const WayIn& way : ways) wide += button_width(c, say(c, way.key), look_of(way, true));
  const bool keys = wide <= room;
  const auto each = [&](Rect at, const auto& draw) {
    Flow flow(at, between_ways, control_height(c));
    for (const WayIn& way : ways) draw(way, flow.next(button_width(c, say(c, way.key), look_of(way, keys))));
    return flow.height();
  };
  const float tall = each({0, 0, room, 0}, [](const WayIn&, Rect) {}) + 24;
  const Rect bar = cut_bottom(page, tall);
  c.fill(bar, c.colours().card);
  c.line({bar.x, bar.y}, {bar.right(), bar.y}, c.colours().rule);
  each(bar.inset(size::margin, 12), [&](const WayIn& way, Rect at) {
    if (button(c, at, say(c, way.key), look_of(way, keys))) out.push_back(way.to);
  });
}

/// How far one can step back, how often this was played, and since when it is being played.
float hints(Canvas& c, Point at, float width, const Volume& volume) {
  const Type type{size::secondary, c.colours().ink2};
  float y = at.y + c.paragraph({at.x, at.y, width, 0}, say(c, "ui.briefing.hint"), type) + 6;
  const auto day = [&](const session::PastAttempt& attempt) { return text::whole_date(attempt.started_at, c.look().language); };
  if (const session::PastAttempt* last = last_play(volume))
    y += c.paragraph({at.x, y, width, 0}, say(c, "ui.briefing.past", {std::to_string(times_played(volume)), day(*last)}), type);
  const auto begun = std::ranges::find_if(volume.past, &session::PastAttempt::can_be_resumed);
  if (begun != volume.past.end()) y += c.paragraph({at.x, y, width, 0}, say(c, "ui.briefing.in_progress", {day(*begun)}), type);
  return y - at.y;
}

}  // namespace

void briefing_screen(Canvas& c, const App& app, Messages& out) {
  const Volume& volume = app.shelf.volumes[*app.chosen];
  const Story& story = *volume.story;
  Rect page = header(c, Screen::library, out);
  const Palette& p = c.colours();
  feet(c, page, app, *app.chosen, out);
  if (c.shortcut(Action::leave)) out.push_back(GoTo{Screen::library});
  const float left = is_close(c) ? 0 : standing_client(c, page, story);
  const float from = left + (left > 0 ? size::gutter : size::margin);
  const Rect at = c.begin_scroll("briefing", with_bar({from, page.y, page.width - from - size::margin, page.height}));
  float y = at.y + 16;
  y += head(c, {at.x, y, at.width, 0}, story) + 12;
  const auto framed = [&](const auto& content) {
    const float tall = content(Rect{at.x + size::card_inset, y + 18, at.width - 2 * size::card_inset, 0}, false) + 22;
    const Rect frame{at.x, y, at.width, tall};
    card(c, frame);
    const Canvas::Inside inside(c, frame);
    content(Rect{at.x + size::card_inset, y + 18, at.width - 2 * size::card_inset, 0}, true);
    y += tall + 16;
  };
  framed([&](Rect r, bool draw) {
    const float stake = block(c, r, say(c, "ui.briefing.stake"), words(c, story, story.stake), draw, p.shu);
    return stake + block(c, {r.x, r.y + stake, r.width, 0}, say(c, "ui.briefing.aim"), words(c, story, story.aim), draw, p.moss);
  });
  if (const session::PastWords* plan = plan_for(app.shelf, story.id))
    framed(
        [&](Rect r, bool draw) { return block(c, r, say(c, "plan.last"), say(c, "plan.quoted", {plan->words}), draw, p.ink2); });
  for (const PersonInfo& person : story.people)
    if (person.client) framed([&](Rect r, bool draw) { return person_card(c, r, story, person, draw); });
  if (const Bystanders others = bystanders_of(c, story); !others.rows.empty())
    framed([&](Rect r, bool draw) { return bystanders(c, r, others, draw); });
  y += hints(c, {at.x, y}, at.width, volume);
  c.end_scroll(y - at.y + 16);
}

}  // namespace presentation
