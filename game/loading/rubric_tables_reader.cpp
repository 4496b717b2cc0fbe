#include <array>

#include "loading/rubric_parts.hpp"
#include "loading/times.hpp"
#include "scenario/words.hpp"

/// The tables of the rubric: sources, scale, shapes, temperament, constants.
namespace loading::rubric_file {
namespace {

constexpr int any_number = 1'000'000;   // what a table may hold is the checks' business; this only keeps sums far from overflow
constexpr int largest_in_row = 10'000;  // permille, or steps

std::optional<rubric::Shape::Point> read_point(const Value& value, const Entry& list, Diagnostics& problems) {
  const auto items = value.items();
  if (items.size() == 2 && items[0].is_scalar() && items[1].is_scalar()) {
    const auto time = duration_in(items[0].text());
    const auto share = number_in(items[1].text());
    if (time && share) return rubric::Shape::Point{*time, *share};
  }
  report(problems, codes::not_a_point, value, {std::string(list.key.text()), quoted(value)});
  return std::nullopt;
}

std::vector<rubric::Shape::Point> read_points(const Entry& entry, Diagnostics& problems) {
  std::vector<rubric::Shape::Point> points;
  if (!expect_list(entry.value, entry.key.text(), problems)) return points;
  for (const Value& item : entry.value.items())
    if (const auto point = read_point(item, entry, problems)) points.push_back(*point);
  return points;
}

/// Five numbers, one a level.
void read_row(const Entry& entry, int least, std::array<int, condition::level_count>& row, Diagnostics& problems) {
  const std::size_t before = problems.size();
  const auto numbers = read_numbers(entry, least, largest_in_row, problems);
  if (numbers.size() == row.size())
    std::ranges::copy(numbers, row.begin());
  else if (problems.size() == before)
    report(problems, codes::not_a_row_of_levels, entry.value, {std::to_string(numbers.size())});
}

}  // namespace

rubric::Source read_source(const Entry& entry, Diagnostics& problems) {
  rubric::Source source;
  source.text = read_bilingual(entry, problems);
  return source;
}

rubric::Shape read_shape(const Entry& entry, Diagnostics& problems) {
  rubric::Shape shape;
  read_pairs(entry, vocabulary::shape, problems, [&](Key key, const Entry& field) {
    if (key == Key::name) shape.name = read_bilingual(field, problems);
    if (key == Key::points) shape.points = read_points(field, problems);
    if (key == Key::source) shape.source = read_word(field, problems);
  });
  return shape;
}

rubric::Trait read_trait(const Entry& entry, Diagnostics& problems) {
  rubric::Trait trait;
  read_pairs(entry, vocabulary::trait, problems, [&](Key key, const Entry& field) {
    if (key == Key::name) trait.name = read_bilingual(field, problems);
    if (key == Key::governs) trait.governs = read_bilingual(field, problems);
    if (key == Key::multipliers) read_row(field, 1, trait.permille, problems);
    if (key == Key::source) trait.source = read_word(field, problems);
  });
  return trait;
}

rubric::Constant read_constant(const Entry& entry, Diagnostics& problems) {
  rubric::Constant constant;
  read_pairs(entry, vocabulary::constant, problems, [&](Key key, const Entry& field) {
    if (key == Key::value) constant.value = read_number(field, 0, any_number, problems).value_or(0);
    if (key == Key::unit) constant.unit = read_word(field, problems);
    if (key == Key::meaning) constant.meaning = read_bilingual(field, problems);
    if (key == Key::source) constant.source = read_word(field, problems);
  });
  return constant;
}

rubric::Conduct read_conduct(const Entry& entry, Diagnostics& problems) {
  rubric::Conduct conduct;
  read_pairs(entry, vocabulary::conduct, problems, [&](Key key, const Entry& field) {
    if (key == Key::name) conduct.name = read_bilingual(field, problems);
    if (key == Key::reads && expect_text(field.value, field.key.text(), problems))
      conduct.reads = read_meter(field.value, problems).value_or(condition::Meter::warmth);
    if (key == Key::usual) conduct.usual = read_number(field, 0, any_number, problems).value_or(0);
    if (key == Key::by_level) read_row(field, -largest_in_row, conduct.by_level, problems);
    if (key == Key::source) conduct.source = read_word(field, problems);
  });
  return conduct;
}

void read_bands(const Entry& entry, rubric::Rubric& into, Diagnostics& problems) {
  std::array<bool, condition::level_count> seen{};
  if (!expect_mapping(entry.value, entry.key.text(), problems)) return;
  for (const Entry& band : entry.value.entries()) {
    const auto level = scenario::level_named(band.key.text());
    if (!level) {
      report(problems, codes::not_a_level, band.key,
             {quoted(band.key), diagnostic::nearest(band.key.text(), scenario::level_words())});
      continue;
    }
    const auto at = static_cast<std::size_t>(*level);
    seen[at] = true;
    read_pairs(band, vocabulary::band, problems, [&](Key key, const Entry& field) {
      (key == Key::upper ? into.band_ceiling : into.start_value)[at] = read_number(field, 0, 10'000, problems).value_or(0);
    });
  }
  for (std::size_t at = 0; at < seen.size(); ++at)
    if (!seen[at]) {
      const std::string id(scenario::level_id(static_cast<condition::Level>(at)));
      report(problems, codes::missing_key, entry.key, {std::string(entry.key.text()), id, id});
    }
}

}  // namespace loading::rubric_file
