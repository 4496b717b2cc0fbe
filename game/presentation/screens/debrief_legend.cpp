#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_frame.hpp"

namespace presentation {
namespace {

constexpr float legend_sign_room = 20, between_meanings = 12, legend_radius = 5;

enum class LegendSign { answer, turning, event, other_way, weekend, step };
struct Entry {
  LegendSign sign;
  const char* key;
};

std::vector<Entry> entries_of(const DebriefView& v, const Canvas& c, const Curves& curves) {
  std::vector<Entry> all{{LegendSign::answer, "review.legend_answer"}};
  if (!v.told.turning_points.empty()) all.push_back({LegendSign::turning, "review.legend_turning"});
  all.push_back({LegendSign::event, "review.legend_event"});
  if (curves.other_way != nullptr) all.push_back({LegendSign::other_way, "review.legend_other"});
  if (shows_weekend(v, curves)) all.push_back({LegendSign::weekend, "review.legend_weekend"});
  // Large letters leave no room for what everybody finds out.
  if (!is_close(c)) all.push_back({LegendSign::step, "review.legend_step"});
  return all;
}

Type entry_type(const Canvas& c) { return {size::metadata, c.colours().ink2}; }

float entry_width(const Canvas& c, const Entry& entry) {
  return (entry.sign == LegendSign::step ? 0 : c.em(legend_sign_room)) + c.width(say(c, entry.key), entry_type(c)) + 1;
}

void draw_legend_sign(Canvas& c, Point middle, LegendSign sign) {
  const Palette& p = c.colours();
  switch (sign) {
    case LegendSign::answer: return c.disc(middle, c.em(legend_radius), p.ink);
    case LegendSign::turning: return turning_sign(c, middle, c.em(legend_radius));
    case LegendSign::event: return event_sign(c, middle, c.em(legend_radius), p.edge);
    case LegendSign::other_way: {
      const float half = c.em(legend_sign_room) / 3;
      return c.curve({{middle.x - half, middle.y}, {middle.x + half, middle.y}}, p.ink2, c.em(2.4f), {c.em(2), c.em(5)});
    }
    case LegendSign::weekend: {
      const float half = c.em(legend_radius + 1);
      return c.fill({middle.x - half, middle.y - half, 2 * half, 2 * half}, p.recess);
    }
    case LegendSign::step: return;
  }
}

float line_of(const Canvas& c) { return c.line_height(entry_type(c)); }

}  // namespace

float legend_height(const DebriefView& v, const Canvas& c, float width, const Curves& curves) {
  Flow flow({0, 0, width, 0}, c.em(between_meanings), line_of(c));
  for (const Entry& entry : entries_of(v, c, curves)) flow.next(entry_width(c, entry));
  return flow.height();
}

void draw_legend(const DebriefView& v, Canvas& c, Rect at, const Curves& curves) {
  Flow flow(at, c.em(between_meanings), line_of(c));
  for (const Entry& entry : entries_of(v, c, curves)) {
    Rect r = flow.next(entry_width(c, entry));
    if (entry.sign != LegendSign::step) {
      const Rect sign = cut_left(r, c.em(legend_sign_room));
      draw_legend_sign(c, {sign.x + c.em(legend_radius + 2), sign.middle().y}, entry.sign);
    }
    c.text(r, say(c, entry.key), entry_type(c));
  }
}

}  // namespace presentation
