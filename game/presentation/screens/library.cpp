#include "presentation/screens/library.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "presentation/screens/header.hpp"
#include "presentation/screens/library_parts.hpp"
#include "presentation/screens/words.hpp"
#include "text/message.hpp"

namespace presentation {
namespace {

constexpr float picture_height = 136, badge_inset = 10, between_badges = 6, badge_side = 15, badge_room = 24;
constexpr float between_volumes = 18, broken_row = 120;

Type badge_type(Colour colour) { return {size::metadata, colour, Weight::bold}; }
float badge_height(const Canvas& c) { return c.em(24); }

float badge_width(const Canvas& c, const Badge& badge) {
  return c.width(badge.words, badge_type({})) + c.em(badge_side) + badge_room;
}

/// From the right end.
void draw_badge(Canvas& c, Point right_top, const Badge& badge) {
  const float side = c.em(badge_side), wide = badge_width(c, badge), high = badge_height(c);
  const Rect r{right_top.x - wide, right_top.y, wide, high};
  const Colour ink = badge.filled ? c.colours().white : badge.colour;
  c.fill(r, badge.filled ? badge.colour : c.colours().card, high / 2);
  c.outline(r, badge.filled ? badge.colour : c.colours().rule, 1, high / 2);
  icon(c, badge.icon, {r.x + 9, r.middle().y - side / 2}, side, ink, 2.2f);
  c.text({r.x + side + 14, r.y, r.width, r.height}, badge.words, badge_type(ink));
}

/// How often it was played to an end; or that it is being played, as the badge says.
std::string state_of(const Canvas& c, const Volume& volume) {
  if (const int times = times_played(volume); times > 0)
    return say(c, last_words(c, volume).empty() ? "ui.played" : "ui.played_last", {std::to_string(times)});
  return say(c, volume.unfinished ? "ui.in_the_middle_yet" : "ui.first_time");
}

/// Title, with whom, what it is about, from the top; returns their height. Drawn only where `draw` is set, so that the cards can
/// be measured first.
float card_text(Canvas& c, Rect at, const simulation::Story& story, bool draw) {
  const Palette& p = c.colours();
  float y = at.y;
  const auto passage = [&](const std::string& said, const Type& type) {
    if (draw) c.paragraph({at.x, y, at.width, 0}, said, type);
    y += c.paragraph_height(at.width, said, type);
  };
  passage(words(c, story, story.title), {size::name, p.ink, Weight::bold});
  passage(text::plain(with_whom(c, story)), {size::metadata, p.ink2});
  y += 4;
  passage(text::plain(about(c, story)), {size::list, p.ink});
  return y - at.y;
}

/// Which labels have a line of their own: where what one is about does not fit behind it on any card, on all of them, so that
/// what is alike stands on one height.
struct Foot {
  std::array<bool, 2> own_line = {};
  float height = 8;
};
Foot foot_shape(const Canvas& c, const Shelf& shelf, float width) {
  Foot foot;
  for (std::size_t i = 0; i < foot.own_line.size(); ++i) {
    foot.own_line[i] = std::ranges::any_of(shelf.volumes, [&](const Volume& volume) {
      if (!volume.story) return false;
      const FootLine line = foot_of(c, volume)[i];
      return !line.words.empty() && c.width(line.label, foot_type(c)) + 14 + dimensions_width(c, line.words) > width;
    });
    foot.height += foot_line(c) * (foot.own_line[i] ? 2.f : 1.f);
  }
  return foot;
}

void draw_foot(Canvas& c, Rect at, const Volume& volume, const Foot& foot) {
  c.line({at.x, at.y}, {at.right(), at.y}, c.colours().recess);
  float y = at.y + 8;
  const auto lines = foot_of(c, volume);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    c.text({at.x, y, at.width, foot_line(c)}, lines[i].label, foot_type(c));
    if (foot.own_line[i]) y += foot_line(c);
    const float wide = foot.own_line[i] ? dimensions_width(c, lines[i].words) : at.width;
    dimensions(c, lines[i].words, {at.x, y, wide, foot_line(c)});
    y += foot_line(c);
  }
}

/// As tall as the longest among them needs.
float card_height(Canvas& c, const Shelf& shelf, float width, const Foot& foot) {
  float tall = 0;
  for (const Volume& v : shelf.volumes)
    if (v.story) tall = std::max(tall, card_text(c, {0, 0, width - 2 * volume_inset, 0}, *v.story, false));
  return picture_height + tall + foot.height + 32;
}

void story_card(Canvas& c, Rect r, const Volume& volume, std::size_t number, const Foot& foot, Messages& out) {
  const Palette& p = c.colours();
  const simulation::Story& story = *volume.story;
  const std::string title = plain_words(c, story, story.title);
  c.start_at(c.id(title));
  const Response pressed = pressable_card(c, r, title);
  cover(c, story, {r.x + 2, r.y + 2, r.width - 4, picture_height}, size::card_radius - 2);
  c.line({r.x + 2, r.y + picture_height + 2}, {r.right() - 2, r.y + picture_height + 2}, p.rule);
  const Canvas::Inside inside(c, r);
  draw_badges(c, {r.right() - badge_inset, r.y + badge_inset}, badges_of(c, volume));
  Rect at{r.x + volume_inset, r.y + picture_height + 12, r.width - 2 * volume_inset, r.height - picture_height - 20};
  card_text(c, at, story, true);
  draw_foot(c, cut_bottom(at, foot.height), volume, foot);
  if (pressed.pressed) out.push_back(OpenScenario{number});
}

/// A file that cannot be played says so where its card would be, with its first finding.
void broken_card(Canvas& c, Rect r, const Volume& volume) {
  const Palette& p = c.colours();
  card(c, r);
  const Canvas::Inside inside(c, r);
  Rect at = r.inset(volume_inset, 16);
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

/// The scenarios that pass, as cards beside one another. Returns the height they took.
float shelf_of_cards(Canvas& c, Rect at, const Shelf& shelf, const LibraryScratch& scratch, Messages& out) {
  const float least = 340 * std::min(c.look().text_size, 1.6f);
  const int columns = std::max(1, static_cast<int>((at.width + size::gutter) / (least + size::gutter)));
  const float card_width = (at.width - size::gutter * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  const Foot foot = foot_shape(c, shelf, card_width - 2 * volume_inset);
  const float tall = card_height(c, shelf, card_width, foot);
  int shown = 0;
  for (std::size_t i = 0; i < shelf.volumes.size(); ++i) {
    const Volume& volume = shelf.volumes[i];
    if (!passes(volume, scratch)) continue;
    const Rect place{at.x + static_cast<float>(shown % columns) * (card_width + size::gutter),
                     at.y + static_cast<float>(shown / columns) * (tall + between_volumes), card_width, tall};
    if (volume.story)
      story_card(c, place, volume, i, foot, out);
    else
      broken_card(c, place, volume);
    ++shown;
  }
  return static_cast<float>((shown + columns - 1) / columns) * (tall + between_volumes);
}

/// The same under one another, each as high as it needs.
float shelf_of_rows(Canvas& c, Rect at, const Shelf& shelf, const LibraryScratch& scratch, Messages& out) {
  float y = at.y;
  for (std::size_t i = 0; i < shelf.volumes.size(); ++i) {
    const Volume& volume = shelf.volumes[i];
    if (!passes(volume, scratch)) continue;
    if (!volume.story) broken_card(c, {at.x, y, at.width, c.em(broken_row)}, volume);
    y += (volume.story ? volume_row(c, {at.x, y}, at.width, volume, i, out) : c.em(broken_row)) + between_volumes;
  }
  return y - at.y;
}

}  // namespace

std::vector<Badge> badges_of(const Canvas& c, const Volume& volume) {
  const Palette& p = c.colours();
  std::vector<Badge> all;
  if (const int minutes = volume.story->minutes; minutes > 0)
    all.push_back({Icon::wait, say(c, "ui.minutes", {std::to_string(minutes)}), p.ink});
  if (volume.unfinished)
    all.push_back({Icon::start, say(c, "ui.in_the_middle"), p.indigo, true});
  else if (volume.due)
    all.push_back({Icon::due, say(c, "return.due_short"), p.shu, true});
  return all;
}

void draw_badges(Canvas& c, Point right_top, const std::vector<Badge>& badges) {
  for (const Badge& badge : badges) {
    draw_badge(c, right_top, badge);
    right_top.y += badge_height(c) + between_badges;
  }
}

float badges_width(const Canvas& c, const std::vector<Badge>& badges) {
  float wide = 0;
  for (const Badge& badge : badges) wide = std::max(wide, badge_width(c, badge));
  return wide;
}

std::string about(const Canvas& c, const simulation::Story& story) {
  return words(c, story, story.summary == simulation::nowhere ? story.stake : story.summary);
}

std::array<FootLine, 2> foot_of(const Canvas& c, const Volume& volume) {
  return {FootLine{say(c, "ui.card.teaches"), taught_words(c, *volume.story)},
          FootLine{state_of(c, volume), last_words(c, volume)}};
}

Type foot_type(const Canvas& c) { return {size::metadata, c.colours().ink2}; }
float foot_line(const Canvas& c) { return c.em(26); }

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
  const Rect at = c.begin_scroll("library", with_bar(page)), cards{at.x, at.y + 4, at.width, at.height};
  const float tall =
      is_close(c) ? shelf_of_rows(c, cards, app.shelf, scratch, out) : shelf_of_cards(c, cards, app.shelf, scratch, out);
  if (tall == 0) c.paragraph({at.x, at.y + 24, at.width, 0}, say(c, "ui.library.none"), {size::body, p.ink2});
  c.end_scroll(4 + tall);
}

}  // namespace presentation
