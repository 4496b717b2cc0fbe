#include <algorithm>
#include <cmath>

#include "debrief/wording.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_frame.hpp"
#include "simulation/meters.hpp"

namespace presentation {
namespace {

using debrief::Sample;

constexpr float card_share = .32f;

/// The dotted line is the chosen turning point's, else the first one's.
const debrief::TurningPoint* other_way(const DebriefView& v, const Stop* chosen) {
  if (chosen != nullptr)
    if (const auto* t = turning_at(v, *chosen->sample)) return t;
  return v.told.turning_points.empty() ? nullptr : &v.told.turning_points.front();
}

/// The first inner voice the answer brought about.
std::string inner_voice(const DebriefView& v, const Canvas& c, const Sample& s) {
  const auto& beats = v.told.beats;
  const auto answer = std::find_if(beats.begin(), beats.end(), [&](const debrief::Beat& b) {
    return b.kind == debrief::Beat::Kind::rep && !b.taken_back && b.decision == s.decision && b.time >= s.time;
  });
  for (auto b = answer; b != beats.end(); ++b) {
    // Words put together are several beats of one answer.
    const bool another = b->kind == debrief::Beat::Kind::rep && b->decision != s.decision;
    if (another || (b != answer && b->kind == debrief::Beat::Kind::scene)) return {};
    if (b->kind == debrief::Beat::Kind::inner && b->person == s.person)
      return debrief::heard_words(v.story(), b->line, b->warmth, c.look().language);
  }
  return {};
}

void add_label(Column& column, const Canvas& c, const char* key) {
  column.push_back({.words = say(c, key), .type = {size::metadata, c.colours().ink2, Weight::bold}, .above = 12});
}

/// How far the client believed in one from then on, in words: the curves show how much it moved.
void add_beliefs(const DebriefView& v, const Canvas& c, const Sample& s, Column& column) {
  add_label(column, c, "review.beliefs_then");
  for (const CurveName& line : beliefs) {
    const int level = static_cast<int>(simulation::level_of(v.story(), value(s.meters, line.meter)));
    column.push_back({.words = say(c, line.key),
                      .type = list_type(c),
                      .above = 2,
                      .beside = say(c, "rating.trust_" + std::to_string(level)),
                      .beside_type = list_type(c)});
  }
}

void add_other_way(const DebriefView& v, const Canvas& c, const debrief::TurningPoint& t, Column& column) {
  add_label(column, c, "review.way_instead");
  column.push_back(
      {.words = debrief::answer_words(v.story(), t.instead.options, c.look().language), .type = list_type(c), .above = 2});
}

/// Day, answer, what moved and why.
Column stop_column(const DebriefView& v, const Canvas& c, const Stop& stop, bool with_other_way) {
  const Palette& p = c.colours();
  const Sample& s = *stop.sample;
  const auto language = c.look().language;
  const bool turning = stop.number > 0 && turning_at(v, s) != nullptr;
  const std::string title = stop.number == 0 ? say(c, "review.by_itself")
                            : turning        ? say(c, "review.answer_turning", {std::to_string(stop.number)})
                                             : say(c, "review.answer_n", {std::to_string(stop.number)});
  Column column{{.words = title, .type = {size::section, turning ? p.shu : p.ink, Weight::bold}},
                {.words = time_of(v, c, s.time), .type = label_type(c)}};
  if (stop.number > 0) {
    column.push_back({.words = place_of(v, c, s.decision), .type = label_type(c)});
    column.push_back({.words = debrief::answer_words(v.story(), s.options, language), .type = {size::body, p.ink}, .above = 8});
  }
  add_label(column, c, "review.moved");
  const std::string moved = debrief::moved(debrief::pushes_of(v.story(), s.causes), language);
  column.push_back({.words = moved.empty() ? say(c, "review.moved_nothing") : moved, .type = strong_type(c), .above = 2});
  if (!s.causes.empty()) add_label(column, c, "review.taken_as");
  for (const std::string& sentence : debrief::why(v.story(), s.causes, language))
    column.push_back({.words = sentence, .type = list_type(c), .above = 2});
  if (const std::string thought = stop.number > 0 ? inner_voice(v, c, s) : std::string{}; !thought.empty()) {
    add_label(column, c, "review.inner");
    column.push_back({.words = say(c, "review.thought", {thought}), .type = {size::list, p.plum}, .above = 2});
  }
  add_beliefs(v, c, s, column);
  if (turning && with_other_way) add_other_way(v, c, *turning_at(v, s), column);
  return column;
}

/// The seat's page on which this moment stands.
std::size_t page_at(const DebriefView& v, simulation::PersonIndex person, std::int32_t time) {
  for (const debrief::Seat& seat : v.told.seats) {
    if (seat.person != person) continue;
    std::size_t page = 0;
    for (std::size_t i = 0; i < seat.pages.size(); ++i)
      if (seat.pages[i].time <= time) page = i;
    return page;
  }
  return 0;
}

/// Room around the words of a stop's card: its edges and the button below them.
float around_stop(const Canvas& c) { return 16 + control_height(c) + 2 * size::card_inset - size::unit; }

/// Beside the curves the other path is told where it does not make the page longer; the dotted line shows it in any case.
Column fitting_column(const DebriefView& v, const Canvas& c, float width, const Stop& stop, float room) {
  Column whole = stop_column(v, c, stop, true);
  const float tall = column_height(c, width - 2 * size::card_inset, whole) + around_stop(c);
  return tall <= room ? whole : stop_column(v, c, stop, false);
}

float stop_card(const DebriefView& v, Canvas& c, Point at, float width, const Column& column, const Stop& stop, float least,
                DebriefScratch& scratch) {
  const std::string seat = say(c, "review.to_seat", {name_of(v, c, stop.sample->person)});
  const float inner = width - 2 * size::card_inset, words = column_height(c, inner, column), high = control_height(c);
  const Rect r{at.x, at.y, width, std::max(least, words + around_stop(c))};
  card(c, r);
  const Canvas::Inside inside(c, r);
  set_column(c, {r.x + size::card_inset, r.y + size::card_inset - size::unit / 2}, inner, column);
  const ButtonLook look{.type = size::list};
  const Rect press{r.x + size::card_inset, r.bottom() - size::card_inset + size::unit / 2 - high,
                   std::min(inner, button_width(c, seat, look)), high};
  if (button(c, press, seat, look)) {
    scratch.tab = DebriefTab::seat;
    scratch.seat_page = page_at(v, stop.sample->person, stop.sample->time);
  }
  return r.height;
}

/// Where the page opens: at the first turning point, else at the first answer.
std::size_t first_stop(const DebriefView& v, const std::vector<Stop>& stops) {
  for (std::size_t i = 0; i < stops.size() && !v.told.turning_points.empty(); ++i)
    if (turning_at(v, *stops[i].sample) == &v.told.turning_points.front()) return i;
  return 0;
}

}  // namespace

simulation::PersonIndex client_of(const DebriefView& v, const DebriefScratch& scratch) {
  return scratch.client == simulation::nobody ? v.story().main_client : scratch.client;
}

float client_pills(const DebriefView& v, Canvas& c, Point at, float width, DebriefScratch& scratch) {
  if (v.told.seats.size() < 2) return 0;
  const float high = std::max(size::least_control, c.em(size::list) + 16);
  Flow flow({at.x, at.y, width, 0}, 12, high);
  const auto now = client_of(v, scratch);
  const auto choose = [&](simulation::PersonIndex person) {
    scratch.client = person;
    scratch.stop.reset();
    scratch.seat_page = 0;
  };
  std::size_t here = 0;
  for (std::size_t i = 0; i < v.told.seats.size(); ++i) {
    const auto person = v.told.seats[i].person;
    const std::string name = name_of(v, c, person);
    if (person == now) here = i;
    if (pill(c, flow.next(pill_width(c, name)), name, person == now)) choose(person);
  }
  if (c.shortcut(Action::other_client)) choose(v.told.seats[(here + 1) % v.told.seats.size()].person);
  return flow.height() + 12;
}

float debrief_trust(const DebriefView& v, Canvas& c, Point at, float width, DebriefScratch& scratch, Messages&) {
  float y = at.y + client_pills(v, c, at, width, scratch);
  Curves curves;
  curves.person = client_of(v, scratch);
  curves.samples = debrief::samples_of(v.told.samples, curves.person);
  if (curves.samples.empty()) return y - at.y;
  const std::vector<Stop> stops = stops_of(curves);
  std::size_t chosen = std::min(scratch.stop.value_or(first_stop(v, stops)), stops.empty() ? 0 : stops.size() - 1);
  const Stop* stop = stops.empty() ? nullptr : &stops[chosen];
  curves.other_way = other_way(v, stop);
  const bool beside = side_by_side(c, width) && stop != nullptr;
  const float right = beside ? std::round(width * card_share) : width, left = beside ? width - size::gutter - right : width;
  // What goes on below fades in at the window's edge.
  const float room = v.room - (y - at.y) - (beside ? 0 : size::faded_edge + size::mark_strip);
  float tall = curves_height(v, c, left, room, curves);
  Column words;
  if (stop != nullptr) words = beside ? fitting_column(v, c, right, *stop, room) : stop_column(v, c, *stop, true);
  if (beside) tall = std::max(tall, column_height(c, right - 2 * size::card_inset, words) + around_stop(c));
  // In large letters the upper chart alone is as high as the page.
  curves_card(v, c, {at.x, y, left, is_close(c) ? room : tall}, curves, chosen);
  if (stop != nullptr && scratch.stop != chosen) {
    c.memory().again = c.memory().again || scratch.stop.has_value();
    scratch.stop = chosen;
  }
  if (stop == nullptr) return y + tall - at.y;
  if (beside) {
    stop_card(v, c, {at.x + left + size::gutter, y}, right, words, *stop, tall, scratch);
    return y + tall - at.y;
  }
  y += tall + size::between_cards;
  return y + stop_card(v, c, {at.x, y}, width, words, *stop, 0, scratch) - at.y;
}

}  // namespace presentation
