#include <algorithm>
#include <cmath>
#include <utility>

#include "presentation/canvas/strokes.hpp"
#include "presentation/font/utf8.hpp"
#include "presentation/screens/week.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

using scenario::minutes_per_day;
using simulation::nowhere;

constexpr float narrowest_day = 132, usual_day = 300, slot_inset = 12, between_days = 4, slot_words_top = 6, slot_words_inset = 8,
                way_inset = 4;
constexpr float grid_margin = 20;  // beside the days: edge and scroll bar
constexpr float due_edge = 28;     // how far the line of what falls due reaches into a slot
constexpr int hour = 60;
constexpr float most_of_page = .2f;  // a task's name: a plan is to be seen, not scrolled through

/// Where days and hours lie.
struct Grid {
  Rect inside = {};  ///< the hours; scrolled
  float left = 0, column = 0, per_minute = 0;
  int from = 0;  ///< minutes after midnight
  [[nodiscard]] float x(std::size_t day) const { return left + static_cast<float>(day) * column; }
  [[nodiscard]] float y(std::int32_t time) const {
    return inside.y + static_cast<float>(time % minutes_per_day - from) * per_minute;
  }
};

float gutter_width(const Canvas& c) { return c.em(54); }
float column_width(const Canvas& c, float width, std::size_t days) {
  return (width - grid_margin - gutter_width(c)) / static_cast<float>(days);
}
float title_line(const Canvas& c) { return c.em(slot_title) * 1.5f; }

/// What a task's name takes in a slot so wide.
float name_height(const Canvas& c, float width, const Asking& asking, simulation::Index task) {
  const bool fixed = asking.story().options[task].fixed_slot != simulation::no_slot;
  return c.paragraph_height(width - 2 * slot_inset - (fixed ? c.em(lock_indent) : 0), option_words(c, asking.story(), task),
                            {slot_title, {}, Weight::bold});
}

/// And the longest of those that stand in the plan or may come to.
float longest_task(const Canvas& c, float column, const Asking& asking) {
  float tall = 0;
  for (simulation::Index task = asking.decision().options.begin; task < asking.decision().options.end; ++task)
    tall = std::max(tall, name_height(c, column - 2 * between_days, asking, task));
  return tall;
}

float hour_line(const Canvas& c) { return c.em(size::metadata) * 1.4f; }

std::string day_name(const Canvas& c, const Asking& asking, const WeekDay& day, bool narrow) {
  const auto date = asking.story().start + std::chrono::days{day.day};
  return narrow ? text::narrow_date(date, c.look().language) : text::date(date, c.look().language);
}

/// Date, holiday, who is away, and what falls due, at the head of a day.
Column day_head(const Canvas& c, const Asking& asking, const WeekDay& day, bool narrow) {
  const Palette& p = c.colours();
  const std::string date = day_name(c, asking, day, narrow);
  const Type type{size::body, day.works ? p.ink : p.ink2, Weight::bold};
  Column head{{.words = date, .type = type}};
  for (const std::string& note : day_notes(c, asking, day)) head.push_back({.words = note, .type = {size::metadata, p.ink2}});
  for (const DueMark& mark : day.due) head.push_back(due_piece(c, asking, mark));
  return head;
}

/// As much of the words as the height has room for, ending in ….
std::string shortened(const Canvas& c, Rect r, Piece piece) {
  const std::string whole = std::exchange(piece.words, {});
  std::vector<std::size_t> ends{0};  // of its characters
  for (std::size_t at = 0; at < whole.size(); ends.push_back(at)) static_cast<void>(next_character(whole, at));
  const auto too_many = [&](std::size_t end) {
    piece.words = whole.substr(0, end) + "…";
    return column_height(c, r.width, {piece}) > r.height + 1;
  };
  const auto first = std::partition_point(ends.begin() + 1, ends.end(), [&](std::size_t end) { return !too_many(end); });
  return whole.substr(0, *(first - 1)) + "…";
}

/// The way there and back, drawn as long as it takes where that is long enough to be named.
float least_way(const Canvas& c) { return c.em(size::note) * 1.4f + 2 * way_inset; }

void way(Canvas& c, Rect r, std::int32_t minutes) {
  dashed_outline(c, r.inset(6, way_inset / 2), c.colours().ink2, 1.2f);
  icon(c, Icon::road, {r.x + 14, r.middle().y - c.em(8)}, c.em(16), c.colours().ink2, 1.4f);
  c.text({r.x + 18 + c.em(16), r.y, r.width - 26 - c.em(16), r.height},
         say(c, "ui.plan.on_the_way", {text::duration(minutes, c.look().language)}), {size::note, c.colours().ink2});
}

void slot_cell(Canvas& c, Rect r, Rect view, const Asking& asking, const WeekSlot& slot, float per_minute) {
  const std::string label = slot_label(c, asking, slot);
  const Response state = c.control(r, label, digit(slot.place), asking.answers());
  const Canvas::Inside inside(c, r);
  slot_ground(c, r, asking, slot, state);
  Rect body = r;
  if (slot.task != nowhere) {
    const auto& task = asking.story().options[slot.task];
    const float there = static_cast<float>(task.travel) * per_minute;
    // The task's name comes before the way there.
    const float name = name_height(c, r.width, asking, slot.task) + slot_words_inset;
    if (there >= least_way(c) && static_cast<float>(task.takes) * per_minute >= name) {
      way(c, cut_top(body, there), task.travel);
      Rect rest = body;
      static_cast<void>(cut_top(rest, static_cast<float>(task.takes) * per_minute));
      body.height -= rest.height;
      way(c, cut_top(rest, std::min(rest.height, there)), task.travel);
    }
  }
  const Rect words{body.x + slot_inset, body.y + slot_words_top, body.width - 2 * slot_inset, body.height - slot_words_inset};
  fit_column(c, words, slot_words(c, asking, slot, state, SlotSpace::column));
  slot_digit(c, {words.x, words.y}, slot, state);
  slot_answers(c, asking, slot, state, overlap(r, view));
}

void hours(Canvas& c, const Grid& grid, int to, float right) {
  for (int at = grid.from; at <= to; at += hour) {
    const float y = grid.y(at);
    c.line({grid.left, y}, {right, y}, c.colours().recess);
    c.text({grid.inside.x - size::unit, y - hour_line(c) / 2, grid.left - grid.inside.x, hour_line(c)}, text::time_of_day(at),
           {size::metadata, c.colours().ink2}, Align::end);
  }
}

/// What is over of a day: nothing can be placed there any more.
void past_hours(Canvas& c, Rect r, const Grid& grid, const Asking& asking, const WeekDay& day) {
  const std::int32_t gone = asking.world().now - day.day * minutes_per_day;
  const float until = gone >= minutes_per_day ? r.bottom() : std::min(r.bottom(), grid.y(std::max(gone, grid.from)));
  const float tall = until - r.y;
  if (gone <= grid.from || tall <= 0) return;
  c.fill({r.x, r.y, r.width, tall}, faded(c.colours().recess, .5f));
  const Type type{size::metadata, c.colours().ink2};
  // Between two lines of the hours, where no slot stands.
  const bool clear = std::ranges::none_of(
      day.slots, [&](const WeekSlot& slot) { return slot.begins - day.day * minutes_per_day < grid.from + hour; });
  const float line = c.line_height(type), hour_tall = hour * grid.per_minute;
  if (clear && line + 4 <= std::min(tall, hour_tall))
    c.text({r.x + between_days + slot_inset, r.y + 2, r.width - 2 * (between_days + slot_inset), hour_tall - 4},
           say(c, "ui.plan.past"), type);
}

void day_column(Canvas& c, Rect r, Rect view, const Grid& grid, const Asking& asking, const WeekDay& day) {
  if (!day.works) {
    c.fill(r, faded(c.colours().recess, .5f));
    hatch(c, r, c.colours().rule);
  } else
    past_hours(c, r, grid, asking, day);
  c.line({r.x, r.y}, {r.x, r.bottom()}, c.colours().recess);
  // Behind the slots, and over them at the edge alone: their words are not struck out.
  const auto due = [&](float from) {
    for (const DueMark& mark : day.due)
      if (const float y = grid.y(mark.at); y >= r.y && y <= r.bottom()) c.line({from, y}, {r.right(), y}, c.colours().shu, 3);
  };
  due(r.x);
  for (const WeekSlot& slot : day.slots) {
    const float y = grid.y(slot.begins), tall = static_cast<float>(slot.ends - slot.begins) * grid.per_minute;
    slot_cell(c, {r.x + between_days, y + 2, r.width - 2 * between_days, tall - 4}, view, asking, slot, grid.per_minute);
  }
  due(r.right() - c.em(due_edge));
}

/// A calendar just opened begins an hour before the first hour that is still free on any day.
void open_at_first_free(Canvas& c, const std::vector<WeekDay>& week, const Grid& grid) {
  const auto [scroll, fresh] = c.memory().scroll.try_emplace(c.id("week"), 0.f);
  if (!fresh) return;
  std::int32_t first = minutes_per_day;
  for (const WeekDay& day : week)
    for (const WeekSlot& slot : day.slots)
      if (slot.task == nowhere) first = std::min(first, slot.begins % minutes_per_day);
  if (first < minutes_per_day) scroll->second = static_cast<float>(first - hour - grid.from) * grid.per_minute;
}

/// What a calendar so wide needs: from when to when, the names of its days, and the least height it can be read in.
struct GridShape {
  int from = minutes_per_day, to = 0;
  float column = 0, head = 0, least_per_minute = 0;
  bool narrow = false;  ///< days are named without their month
  [[nodiscard]] float minutes() const { return static_cast<float>(to - from); }
  [[nodiscard]] float words_wide() const { return column - 2 * between_days; }
};

GridShape shape_of(const Canvas& c, float width, const Asking& asking, const std::vector<WeekDay>& week) {
  GridShape shape{.column = column_width(c, width, week.size())};
  for (const WeekDay& day : week)
    for (const WeekSlot& slot : day.slots) {
      shape.from = std::min(shape.from, slot.begins % minutes_per_day / hour * hour);
      shape.to = std::max(shape.to, slot.begins % minutes_per_day + asking.decision().slot_length);
    }
  shape.to = std::min((shape.to + hour - 1) / hour * hour, minutes_per_day);
  // All days are named alike: without their month where one would not fit its line.
  shape.narrow = std::ranges::any_of(week, [&](const WeekDay& day) {
    return c.width(day_name(c, asking, day, false), {size::body, {}, Weight::bold}) > shape.words_wide();
  });
  for (const WeekDay& day : week)
    shape.head = std::max(shape.head, column_height(c, shape.words_wide(), day_head(c, asking, day, shape.narrow)));
  shape.head += 12;
  // Two lines at least, and any task whole; what else is known of it stands in the tray.
  const float words = std::max(2 * title_line(c), longest_task(c, shape.column, asking)) + 14;
  shape.least_per_minute = words / static_cast<float>(asking.decision().slot_length);
  return shape;
}

/// Beside the hours themselves: half a line above and below them, and clear of the card's edge.
float around_hours(const Canvas& c) { return hour_line(c) + 16; }

}  // namespace

void fit_column(Canvas& c, Rect r, const Column& column) {
  for (Piece piece : column) {
    if (c.line_height(piece.type) > r.height + 1) return;
    if (column_height(c, r.width, {piece}) > r.height + 1) piece.words = shortened(c, r, piece);
    static_cast<void>(cut_top(r, set_column(c, {r.x, r.y}, r.width, {piece})));
  }
}

bool grid_fits(const Canvas& c, float width, const Asking& asking, const std::vector<WeekDay>& week) {
  const float column = column_width(c, width, week.size());
  return column >= c.em(narrowest_day) && longest_task(c, column, asking) <= most_of_page * c.page().height;
}

float grid_width(const Canvas& c, float width, const Asking& asking, const std::vector<WeekDay>& week) {
  const float beside = gutter_width(c) + grid_margin;
  for (float day = c.em(usual_day); beside + day * static_cast<float>(week.size()) < width; day += c.em(size::unit))
    if (longest_task(c, day, asking) <= 2 * title_line(c)) return beside + day * static_cast<float>(week.size());
  return width;
}

float least_grid_height(const Canvas& c, float width, const Asking& asking, const std::vector<WeekDay>& week) {
  const GridShape shape = shape_of(c, width, asking, week);
  return shape.head + shape.least_per_minute * shape.minutes() + around_hours(c);
}

void week_grid(Canvas& c, Rect area, const Asking& asking, const std::vector<WeekDay>& week) {
  card(c, area);
  const GridShape shape = shape_of(c, area.width, asking, week);
  const Rect view{area.x + 10, area.y + shape.head, area.width - 12, area.height - shape.head - 4};
  const float room = (area.height - shape.head - around_hours(c)) / shape.minutes();
  Grid grid{.left = area.x + gutter_width(c), .per_minute = std::max(room, shape.least_per_minute), .from = shape.from};
  grid.column = shape.column;
  for (std::size_t i = 0; i < week.size(); ++i)
    set_column(c, {grid.x(i) + between_days, area.y + 6}, shape.words_wide(), day_head(c, asking, week[i], shape.narrow));
  c.line({area.x + 8, view.y}, {grid.x(week.size()), view.y}, c.colours().recess);
  open_at_first_free(c, week, grid);
  grid.inside = c.begin_scroll("week", view, c.colours().card);
  grid.inside.y += hour_line(c) / 2 + 2;
  look_for_place(c, asking, week);
  const float tall = shape.minutes() * grid.per_minute;
  hours(c, grid, shape.to, grid.x(week.size()));
  for (std::size_t i = 0; i < week.size(); ++i)
    day_column(c, {grid.x(i), grid.inside.y, grid.column, tall}, view, grid, asking, week[i]);
  c.end_scroll(tall + hour_line(c) + 4);
}

}  // namespace presentation
