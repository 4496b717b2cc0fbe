#include "presentation/screens/records_columns.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

#include "presentation/screens/score_words.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"

namespace presentation {

/// What was played last comes first, what is no longer here last.
std::vector<Chapter> chapters_of(const Shelf& shelf) {
  std::vector<Chapter> all;
  for (std::size_t i = 0; i < shelf.volumes.size(); ++i)
    if (const Volume& volume = shelf.volumes[i]; volume.story && !volume.past.empty())
      all.push_back({volume.story.get(), i, &volume.past});
  std::ranges::stable_sort(all, std::greater(), [](const Chapter& chapter) { return chapter.past->front().started_at; });
  if (!shelf.elsewhere.empty()) all.push_back({nullptr, 0, &shelf.elsewhere});
  return all;
}

std::string outcome_title(const Canvas& c, const Chapter& chapter, const session::PastAttempt& attempt) {
  if (chapter.story == nullptr) return attempt.scenario;
  if (!attempt.result)
    return say(c, attempt.can_be_resumed ? "ui.unfinished" : "ui.broken_off", {std::to_string(attempt.answers)});
  for (const auto& outcome : chapter.story->outcomes)
    if (outcome.id == attempt.result->outcome) return words(c, *chapter.story, outcome.title);
  return {};
}

std::string day_of(const Canvas& c, const session::PastAttempt& attempt) {
  return text::whole_date(attempt.started_at, c.look().language);
}

Type named_type(Colour colour) { return {size::metadata, colour}; }
Type told_type(const Canvas& c, Colour colour) { return {c.look().points ? size::body : size::metadata, colour, Weight::bold}; }
Type counted_type(const Canvas& c) { return {size::metadata, c.colours().ink2}; }
std::string counted_words(const Canvas& c, const session::RecordResult::Dimension& score) {
  return earned_words(c, "ui.of_moments", score.shown, score.moments);
}

namespace {

constexpr float day_gap = 20, between_scores = 28, most_between = 40;

/// As wide as the longest date.
float day_width(const Canvas& c, const std::vector<Chapter>& chapters) {
  float wide = c.width(say(c, "ui.records.day"), {size::metadata, {}, Weight::bold});
  for (const Chapter& chapter : chapters)
    for (const auto& attempt : *chapter.past) wide = std::max(wide, c.width(day_of(c, attempt), {size::secondary, {}}));
  return wide + day_gap;
}

/// As wide as the widest of all scores, as `width_of` measures them.
template <class WidthOf>
float widest_score(const std::vector<Chapter>& chapters, const WidthOf& width_of) {
  float wide = 0;
  for (const Chapter& chapter : chapters)
    for (const auto& attempt : *chapter.past)
      for (std::size_t d = 0; attempt.result && d < rubric::dimension_count; ++d)
        if (const auto& score = attempt.result->dimensions[d]) wide = std::max(wide, width_of(*score, d) + 1);
  return wide;
}

/// Sign, name and score of a dimension, as wide as its longest score.
float told_width(const Canvas& c, const std::vector<Chapter>& chapters, std::size_t of) {
  const float score = widest_score(chapters, [&](const auto& one, std::size_t d) {
    return d == of ? c.width(score_words(c, one.score), told_type(c, {})) : 0;
  });
  const std::string_view name = rubric::name(static_cast<rubric::Dimension>(of)).in(c.look().language);
  return c.em(sign_room) + c.width(name, named_type({})) + c.em(after_name) + score + 1;
}

/// Below the outcomes the scores stand in columns as wide as the longest words in them, all in sight.
void place_below(const Canvas& c, const std::vector<Chapter>& chapters, float width, RecordColumns& columns) {
  std::array<float, rubric::dimension_count> wide{};
  for (std::size_t d = 0; d < wide.size(); ++d) wide[d] = told_width(c, chapters, d);
  const float gaps = static_cast<float>(wide.size() - 1), all = std::accumulate(wide.begin(), wide.end(), 0.f);
  columns.stacked = all + gaps * size::gutter > width;
  const float gap = std::min(c.em(most_between), (width - all) / gaps);
  for (std::size_t d = 0; d < wide.size(); ++d) columns.below[d + 1] = columns.below[d] + wide[d] + gap;
}

/// In the line of the outcome: sign, score, what it counts, and a gutter.
float cell_width(const Canvas& c, const RecordColumns& columns) {
  return c.em(sign_room) + columns.score + (columns.counted > 0 ? c.em(counted_gap) + columns.counted : 0) + c.em(between_scores);
}

bool in_one_line(const Canvas& c, const std::vector<Chapter>& chapters, const RecordColumns& columns, float width) {
  float title = 0;
  for (const Chapter& chapter : chapters)
    for (const auto& attempt : *chapter.past)
      title = std::max(title, c.width(outcome_title(c, chapter, attempt), {size::list, {}, Weight::bold}));
  return columns.day + c.em(mode_width) + rubric::dimension_count * cell_width(c, columns) + title + size::gutter <= width;
}

}  // namespace

RecordColumns record_columns(const Canvas& c, const std::vector<Chapter>& chapters, float inner) {
  RecordColumns columns{.day = day_width(c, chapters)};
  columns.score = widest_score(
      chapters, [&](const auto& score, std::size_t) { return c.width(score_words(c, score.score), told_type(c, {})); });
  columns.counted =
      widest_score(chapters, [&](const auto& score, std::size_t) { return c.width(counted_words(c, score), counted_type(c)); });
  if (!c.look().points) columns.counted = 0;
  columns.one_line = in_one_line(c, chapters, columns, inner - c.em(chevron_room));
  if (columns.one_line) return columns;
  columns.counted = 0;
  columns.one_line = in_one_line(c, chapters, columns, inner - c.em(chevron_room));
  if (!columns.one_line) place_below(c, chapters, inner, columns);
  return columns;
}

Rect score_cell(const Canvas& c, Rect line, std::size_t d, const RecordColumns& columns) {
  const float before = static_cast<float>(d);
  if (columns.one_line) {
    const float wide = cell_width(c, columns);
    return {line.right() - (static_cast<float>(rubric::dimension_count) - before) * wide, line.y, wide, line.height};
  }
  const float tall = c.em(told_height);
  if (columns.stacked) return {line.x, line.y + before * tall, line.width, tall};
  return {line.x + columns.below[d], line.y, columns.below[d + 1] - columns.below[d], tall};
}

}  // namespace presentation
