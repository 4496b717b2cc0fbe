#include "presentation/screens/kept_record.hpp"

#include <algorithm>

#include "presentation/canvas/mark.hpp"
#include "presentation/screens/column.hpp"
#include "presentation/screens/score_words.hpp"
#include "presentation/screens/words.hpp"
#include "session/self_rating.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

constexpr float kept_indent = 28;

/// In whatever the library still knows of it.
struct Known {
  std::string title, outcome;
};

Known known_of(const Canvas& c, const Shelf& shelf, const session::StoredAttempt& kept) {
  const std::string outcome = kept.result ? kept.result->outcome : std::string();
  for (const Volume& volume : shelf.volumes) {
    if (!volume.story || volume.story->id != kept.scenario) continue;
    const auto& outcomes = volume.story->outcomes;
    const auto found = std::ranges::find(outcomes, outcome, &simulation::OutcomeInfo::id);
    return {text::plain(words(c, *volume.story, volume.story->title)),
            found == outcomes.end() ? outcome : text::plain(words(c, *volume.story, found->title))};
  }
  return {kept.scenario, outcome};
}

void add_scores(const Canvas& c, const session::RecordResult& result, Column& column) {
  for (std::size_t d = 0; d < result.dimensions.size(); ++d) {
    const auto& score = result.dimensions[d];
    if (!score) continue;
    const auto dimension = static_cast<rubric::Dimension>(d);
    const Colour colour = dimension_colour(c.colours(), dimension);
    column.push_back({.words = rubric::name(dimension).in(c.look().language),
                      .type = {size::body, c.colours().ink, Weight::bold},
                      .above = 14,
                      .indent = kept_indent,
                      .beside = dimension_score(c, score->score),
                      .beside_type = {size::body, colour, Weight::bold},
                      .sign = shape(dimension),
                      .sign_colour = colour,
                      .ruled = true});
    if (const std::string earned = earned_words(c, "review.of_moments", score->shown, score->moments); !earned.empty())
      column.push_back({.words = earned, .type = {size::secondary, c.colours().ink2}, .indent = kept_indent});
  }
}

/// "傾聴の見立て：だいたいできた"; plans as they were written. Empty where it was skipped.
std::string in_words(const Canvas& c, const session::Reflection& reflection) {
  if (reflection.words.empty()) return {};
  if (reflection.topic == "plan") return say(c, "plan.quoted", {reflection.words});
  const auto rating = session::rating_from(reflection.words);
  for (int which = 0; rating && which < session::rated_count; ++which) {
    if (reflection.topic != session::rating_topic(which)) continue;
    const bool trust = which == session::rated_trust;
    return say(c, "records.rating",
               {trust ? say(c, "records.trust") : rubric::name(static_cast<rubric::Dimension>(which)).in(c.look().language),
                say(c, (trust ? "rating.trust_" : "rating.score_") + std::to_string(static_cast<int>(*rating)))});
  }
  return {};
}

void add_titled(const Canvas& c, const char* title, const std::vector<std::string>& lines, Column& column) {
  if (lines.empty()) return;
  column.push_back({.words = say(c, title), .type = {size::body, c.colours().ink, Weight::bold}, .above = 24});
  for (const std::string& line : lines) column.push_back({.words = line, .type = {size::list, c.colours().ink}, .above = 6});
}

Column kept_record(const Canvas& c, const Shelf& shelf, const session::StoredAttempt& kept) {
  const Palette& p = c.colours();
  const Known known = known_of(c, shelf, kept);
  Column column{{.words = known.title, .type = {size::section, p.ink, Weight::bold}},
                {.words = text::whole_date(kept.started_at, c.look().language), .type = {size::secondary, p.ink2}, .above = 2},
                {.words = say(c, "kept.why"), .type = {size::list, p.ink}, .above = 14}};
  if (kept.result) {
    column.push_back({.words = say(c, "review.led_to", {known.outcome}), .type = {size::body, p.ink, Weight::bold}, .above = 18});
    add_scores(c, *kept.result, column);
  }
  std::vector<std::string> own, objections;
  for (const session::Reflection& reflection : kept.play.reflections)
    if (std::string words = in_words(c, reflection); !words.empty()) own.push_back(std::move(words));
  for (const session::Disagreement& objection : kept.play.disagreements)
    objections.push_back(say(c, "plan.quoted", {objection.words}));
  add_titled(c, "records.own_words", own, column);
  add_titled(c, "records.disputes", objections, column);
  return column;
}

}  // namespace

void kept_record_panel(Canvas& c, Rect inside, const App& app, const session::StoredAttempt& kept) {
  const Rect at = c.begin_scroll("kept", inside);
  c.end_scroll(set_column(c, {at.x, at.y + 4}, at.width, kept_record(c, app.shelf, kept)) + 16);
}

}  // namespace presentation
