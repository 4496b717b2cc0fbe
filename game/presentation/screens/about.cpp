#include "presentation/screens/about.hpp"

#include "presentation/canvas/mark.hpp"
#include "presentation/screens/column.hpp"
#include "presentation/screens/words.hpp"
#include "session/practice_rules.hpp"

namespace presentation {
namespace {

/// A library or font, and its licence, as they call themselves.
struct Work {
  const char *name, *licence;
};
constexpr Work works[] = {{"BIZ UDGothic", "SIL Open Font License 1.1"},
                          {"Open Sans", "Apache License 2.0"},
                          {"SFML", "zlib"},
                          {"Dear ImGui", "MIT"},
                          {"stb", "MIT / public domain"},
                          {"cairo", "LGPL 2.1 / MPL 1.1"},
                          {"librsvg", "LGPL 2.1"},
                          {"Xlib", "MIT"},
                          {"ICU", "Unicode License"},
                          {"yaml-cpp", "MIT"},
                          {"SQLite", "public domain"},
                          {"SOCI", "Boost Software License 1.0"},
                          {"OpenSSL", "Apache License 2.0"},
                          {"JSON for Modern C++", "MIT"},
                          {"CLI11", "BSD 3-Clause"}};

class Page {
 public:
  explicit Page(const Canvas& c) : c_(c) {}

  void title(const char* key) {
    column_.push_back(
        {.words = say(c_, key), .type = {size::section, c_.colours().ink, Weight::bold}, .above = column_.empty() ? 0.f : 32.f});
  }
  void passage(std::string words) {
    column_.push_back({.words = std::move(words), .type = {size::list, c_.colours().ink}, .above = 6});
  }
  /// Whose finding, and what was found below it: a list to look something up in, not a wall of text.
  void source(std::string_view words) {
    const std::string_view colon = c_.look().language == text::Language::ja ? "：" : ": ";
    const std::size_t at = words.find(colon);
    column_.push_back({.words = std::string(words.substr(0, at)),
                       .type = {size::secondary, c_.colours().ink, Weight::bold},
                       .above = between_sources});
    if (at == words.npos) return;
    column_.push_back(
        {.words = std::string(words.substr(at + colon.size())), .type = {size::secondary, c_.colours().ink2}, .above = 1});
  }
  void work(const Work& one) {
    const Type type{size::secondary, c_.colours().ink};
    column_.push_back({.words = one.name, .type = type, .above = 4, .beside = one.licence, .beside_type = type});
  }
  /// The principles of one dimension, by name.
  void principles(const rubric::Rubric& rubric, rubric::Dimension dimension) {
    const Palette& p = c_.colours();
    column_.push_back({.words = rubric::name(dimension).in(c_.look().language),
                       .type = {size::list, p.ink, Weight::bold},
                       .above = 12,
                       .indent = indent,
                       .sign = shape(dimension),
                       .sign_colour = dimension_colour(p, dimension)});
    std::string names;
    for (const rubric::Principle& principle : rubric.principles)
      if (principle.dimension == dimension)
        names += (names.empty() ? "" : say(c_, "about.list_gap")) + principle.name.in(c_.look().language);
    column_.push_back({.words = names, .type = {size::list, p.ink}, .above = 2, .indent = indent});
  }
  [[nodiscard]] const Column& column() const { return column_; }

 private:
  static constexpr float indent = 26, between_sources = 10;
  const Canvas& c_;
  Column column_;
};

Column about(const Canvas& c, const App& app) {
  namespace practice = session::practice;
  const rubric::Rubric& rubric = app.shelf.rubric;
  Page page(c);
  page.title("about.what_title");
  page.passage(say(c, "about.what", {std::to_string(rubric.principles.size())}));
  for (int d = 0; d < rubric::dimension_count; ++d) page.principles(rubric, static_cast<rubric::Dimension>(d));
  page.title("about.limits_title");
  page.passage(say(c, "ui.first_run.promise"));
  page.passage(say(c, "about.not_validated"));
  page.title("about.score_title");
  page.passage(say(c, "about.score"));
  page.passage(say(c, "about.levels", {std::to_string(practice::least_moments), std::to_string(practice::least_scenarios)}));
  page.passage(say(c, "about.return", {std::to_string(practice::days_to_return)}));
  page.title("about.sources_title");
  page.passage(say(c, "about.sources"));
  for (const rubric::Source& source : rubric.sources) page.source(source.text.in(c.look().language));
  page.title("about.practice_title");
  for (const char* study : practice::studies) page.source(say(c, study));
  page.title("about.made_title");
  page.passage(say(c, "about.own"));
  for (const Work& one : works) page.work(one);
  page.title("about.version_title");
  page.passage(say(c, "about.version", {app.version, std::to_string(rubric.version)}));
  return page.column();
}

}  // namespace

void about_panel(Canvas& c, Rect inside, const App& app) {
  const Rect at = c.begin_scroll("about", inside);
  c.end_scroll(set_column(c, {at.x, at.y + 4}, at.width, about(c, app)) + 16);
}

}  // namespace presentation
