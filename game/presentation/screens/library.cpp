#include "presentation/screens/library.hpp"

#include <algorithm>

#include "presentation/screens/cover.hpp"
#include "presentation/screens/header.hpp"
#include "presentation/screens/words.hpp"
#include "text/message.hpp"

namespace presentation {
namespace {

constexpr float inset = 20, picture_height = 136;

/// Company, role, name: broken between them, not inside.
std::string who(const Canvas& c, const simulation::Story& story) {
  const simulation::PersonInfo* person = face_of(story);
  if (person == nullptr) return {};
  std::string all;
  for (const char letter :
       joined({words(c, story, person->company), words(c, story, person->role), words(c, story, person->name)}))
    all += letter == ' ' ? std::string("\u00A0") : std::string(1, letter);
  return all;
}

std::string about(const Canvas& c, const simulation::Story& story) {
  return words(c, story, story.summary == simulation::nowhere ? story.stake : story.summary);
}

struct State {
  Icon icon;
  std::string words;
  Colour colour;
  bool bold;
};
State state_of(const Canvas& c, const Volume& volume) {
  const Palette& p = c.colours();
  if (volume.unfinished) return {Icon::turn, say(c, "ui.in_the_middle"), p.indigo, true};
  if (volume.due) return {Icon::due, say(c, "return.due_short"), p.shu, true};
  const auto ended =
      std::count_if(volume.past.begin(), volume.past.end(), [](const auto& a) { return a.result.has_value() && !a.fork; });
  if (ended > 0) return {Icon::done, say(c, "ui.played", {std::to_string(ended)}), p.moss, true};
  return {Icon::start, say(c, "ui.first_time"), p.ink2, false};
}

/// Title and length, with whom, what it is about, from the top; returns their height. Drawn only where `draw` is set, so that the
/// cards can be measured first.
float card_words(Canvas& c, Rect at, const simulation::Story& story, bool draw) {
  const Palette& p = c.colours();
  float y = at.y;
  const auto passage = [&](float wide, const std::string& said, const Type& type) {
    if (draw) c.paragraph({at.x, y, wide, 0}, said, type);
    y += c.paragraph_height(wide, said, type);
  };
  const Type title{size::option, p.ink, Weight::bold}, length{size::secondary, p.ink2};
  const std::string minutes = story.minutes > 0 ? say(c, "ui.minutes", {std::to_string(story.minutes)}) : "";
  const float minutes_width = c.width(minutes, length) + 8;
  if (draw) c.text({at.x, y, at.width, c.line_height(title)}, minutes, length, Align::end);
  passage(at.width - minutes_width, words(c, story, story.title), title);
  passage(at.width, text::plain(who(c, story)), {size::metadata, p.ink2});
  y += 4;
  passage(at.width, text::plain(about(c, story)), {size::list, p.ink});
  return y - at.y;
}

float state_width(const Canvas& c, const Volume& volume) {
  return c.em(16) + 6 + c.width(state_of(c, volume).words, {size::metadata, {}, Weight::bold});
}

/// State and dimensions side by side where there is room for both.
bool one_foot(const Canvas& c, const Volume& volume, float width) {
  return state_width(c, volume) + 18 + dimensions_width(c, dimension_words(c, volume)) <= width;
}

int foot_lines(const Canvas& c, const Volume& volume, float width) {
  return one_foot(c, volume, width) ? 1 : dimensions_width(c, dimension_words(c, volume)) <= width ? 2 : 3;
}

/// As tall as the longest among them needs.
float card_height(Canvas& c, const Shelf& shelf, float width) {
  float tall = 0;
  for (const Volume& v : shelf.volumes)
    if (v.story)
      tall = std::max(tall, card_words(c, {0, 0, width - 2 * inset, 0}, *v.story, false) +
                                c.em(26) * static_cast<float>(foot_lines(c, v, width - 2 * inset)));
  return picture_height + std::max(tall, c.em(150)) + 30;
}

void story_card(Canvas& c, Rect r, const Volume& volume, std::size_t number, Messages& out) {
  const Palette& p = c.colours();
  const simulation::Story& story = *volume.story;
  const Response pressed = pressable_card(c, r, text::plain(words(c, story, story.title)));
  cover(c, story, {r.x + 2, r.y + 2, r.width - 4, picture_height}, size::card_radius - 2);
  c.line({r.x + 2, r.y + picture_height + 2}, {r.right() - 2, r.y + picture_height + 2}, p.rule);
  const Canvas::Inside inside(c, r);
  Rect at{r.x + inset, r.y + picture_height + 12, r.width - 2 * inset, r.height - picture_height - 20};
  card_words(c, at, story, true);
  const float line = c.em(26);
  const Rect feet = cut_bottom(at, line * static_cast<float>(foot_lines(c, volume, at.width)));
  const Rect foot{feet.x, feet.y, feet.width, line};
  const State state = state_of(c, volume);
  const float side = c.em(16);
  icon(c, state.icon, {foot.x, foot.middle().y - side / 2}, side, state.colour, 2.4f);
  c.text({foot.x + side + 6, foot.y, foot.width - side - 6, foot.height}, state.words,
         {size::metadata, state.colour, state.bold ? Weight::bold : Weight::regular});
  if (one_foot(c, volume, at.width))
    dimensions(c, dimension_words(c, volume), foot);
  else
    dimensions(c, dimension_words(c, volume),
               {foot.x, foot.y + line, std::min(foot.width, dimensions_width(c, dimension_words(c, volume))), line});
  if (pressed.pressed) out.push_back(OpenScenario{number});
}

/// A file that cannot be played says so where its card would be, with its first finding.
void broken_card(Canvas& c, Rect r, const Volume& volume) {
  const Palette& p = c.colours();
  card(c, r);
  const Canvas::Inside inside(c, r);
  Rect at = r.inset(inset, 16);
  icon(c, Icon::alert, {at.x, at.y + 4}, c.em(20), p.shu, 2);
  c.text({at.x + c.em(28), at.y, at.width - c.em(28), c.em(30)}, volume.file.filename().string(),
         {size::body, p.ink, Weight::bold});
  static_cast<void>(cut_top(at, c.em(36)));
  c.clip(at);
  float y = at.y + c.paragraph(at, say(c, "ui.has_errors"), {size::list, p.ink}) + 8;
  for (const auto& problem : volume.problems)
    if (problem.severity == diagnostic::Severity::error) {
      c.paragraph({at.x, y, at.width, 0}, text::line(problem, c.look().language), {size::metadata, p.ink2});
      break;
    }
  c.unclip();
}

bool passes(const Volume& volume, const LibraryScratch& scratch) {
  if (!volume.story) return !scratch.only;
  if (!scratch.only) return true;
  const auto all = stressed(*volume.story);
  return std::find(all.begin(), all.end(), *scratch.only) != all.end();
}

std::string filter_name(const Canvas& c, int dimension) {
  return dimension < 0 ? say(c, "ui.all")
                       : say(c, "play.dimension_" + std::string(rubric::key(static_cast<rubric::Dimension>(dimension))));
}

float filters_width(const Canvas& c) {
  float wide = -12;
  for (int d = -1; d < rubric::dimension_count; ++d) wide += pill_width(c, filter_name(c, d)) + 12;
  return wide;
}

/// How many there are, and how long they take; nothing where none says.
std::string about_all(const Canvas& c, const Shelf& shelf) {
  std::vector<int> minutes;
  for (const Volume& volume : shelf.volumes)
    if (volume.story && volume.story->minutes > 0) minutes.push_back(volume.story->minutes);
  if (minutes.empty()) return {};
  const auto [least, most] = std::ranges::minmax(minutes);
  return say(c, "ui.library.hint", {std::to_string(shelf.volumes.size()), std::to_string(least), std::to_string(most)});
}

void filters(Canvas& c, Rect line, LibraryScratch& scratch) {
  float x = line.x;
  for (int d = -1; d < rubric::dimension_count; ++d) {
    const std::optional<rubric::Dimension> which = d < 0 ? std::nullopt : std::optional(static_cast<rubric::Dimension>(d));
    const std::string name = filter_name(c, d);
    const float wide = pill_width(c, name);
    if (pill(c, {x, line.y, wide, line.height}, name, scratch.only == which)) scratch.only = which;
    x += wide + 12;
  }
}

}  // namespace

void library_screen(Canvas& c, const App& app, LibraryScratch& scratch, Messages& out) {
  Rect page = header(c, Screen::library, out).inset(size::margin, 0);
  const Palette& p = c.colours();
  static_cast<void>(cut_top(page, 16));
  Rect title = cut_top(page, c.em(36));
  const float wide = c.text(title, say(c, "ui.library.title"), {size::page_title, p.ink, Weight::bold});
  const float filters_wide = filters_width(c);
  const std::string hint = about_all(c, app.shelf);
  if (title.width > wide + filters_wide + c.width(hint, {size::list}) + 48)
    c.text({title.x + wide + 24, title.y, title.width, title.height}, hint, {size::list, p.ink2});
  // Beside the title, or on a line of their own below it.
  if (title.width < wide + filters_wide + 24)
    title = cut_top(page, c.em(40));
  else
    title = cut_right(title, filters_wide);
  filters(c, {title.x, title.y + 2, title.width, title.height - 4}, scratch);
  static_cast<void>(cut_top(page, 12));
  page.width += 16;  // the bar lies in the margin
  const Rect at = c.begin_scroll("library", page);
  const float least = 340 * std::min(c.look().text_size, 1.6f);
  const int columns = std::max(1, static_cast<int>((at.width + size::gutter) / (least + size::gutter)));
  const float card_width = (at.width - size::gutter * static_cast<float>(columns - 1)) / static_cast<float>(columns),
              tall = card_height(c, app.shelf, card_width);
  int shown = 0;
  for (std::size_t i = 0; i < app.shelf.volumes.size(); ++i) {
    const Volume& volume = app.shelf.volumes[i];
    if (!passes(volume, scratch)) continue;
    const Rect place{at.x + static_cast<float>(shown % columns) * (card_width + size::gutter),
                     at.y + 4 + static_cast<float>(shown / columns) * (tall + 18), card_width, tall};
    if (volume.story)
      story_card(c, place, volume, i, out);
    else
      broken_card(c, place, volume);
    ++shown;
  }
  if (shown == 0) c.paragraph({at.x, at.y + 24, at.width, 0}, say(c, "ui.library.none"), {size::body, p.ink2});
  c.end_scroll(4 + static_cast<float>((shown + columns - 1) / columns) * (tall + 18));
}

}  // namespace presentation
