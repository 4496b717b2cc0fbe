#include <algorithm>
#include <array>

#include "debrief/wording.hpp"
#include "handout/parts.hpp"
#include "session/self_rating.hpp"
#include "text/chances.hpp"
#include "text/dates.hpp"

namespace handout {
namespace {

using simulation::nowhere;

constexpr std::array<std::string_view, rubric::dimension_count> shapes{"○", "◇", "□"};

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string all;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!all.empty()) all += between;
    all += part;
  }
  return all;
}

std::string dimension_name(const Sheet& s, std::size_t d) {
  return s.say("play.dimension_" + std::string(rubric::key(static_cast<rubric::Dimension>(d))));
}

/// "●●◐–": its moments in the order of play.
std::string signs(const Sheet& s, std::size_t d) {
  std::string row;
  for (const simulation::Moment& m : s.told.score.moments)
    if (s.story().rubric.principles[m.principle].dimension == static_cast<rubric::Dimension>(d)) row += sign_of(debrief::went(m));
  return row;
}

void way(const Sheet& s, const char* label, const debrief::Way& way) {
  s.html.words("p", s.say(label), "who");
  s.html.words("p", debrief::answer_words(s.story(), way.options, s.language), "you");
  for (const debrief::Reaction& r : way.reactions) {
    const std::string heard = debrief::heard_words(s.story(), r.line, r.warmth, s.language);
    const std::string who = s.name(s.story().lines[r.line].person);
    s.html.words("p", s.say(r.unspoken ? "terminal.inner" : "terminal.spoke", {who, heard}), r.unspoken ? "unspoken" : "");
  }
  if (way.outcome != nowhere) s.html.words("p", s.say("play.outcome", {s.plain(s.story().outcomes[way.outcome].title)}), "quiet");
}

}  // namespace

std::string_view sign_of(debrief::Went went) {
  switch (went) {
    case debrief::Went::shown: return "●";
    case debrief::Went::partly: return "◐";
    case debrief::Went::missed: return "–";
    case debrief::Went::broken: break;
  }
  return "⊗";
}

void write_head(Sheet& s, const Occasion& occasion) {
  s.html.source("h1", s.source(s.story().title));
  std::vector<std::string> about;
  if (const auto client = s.story().main_client; client != simulation::nobody) {
    const auto& person = s.story().people[client];
    about = {s.say("told.who", {s.plain(person.name), s.say("told.position", {s.plain(person.role), s.plain(person.company)})})};
  }
  about.push_back(s.say(s.model.fork ? "ui.replay" : s.model.mode == session::Mode::practice ? "ui.practice" : "ui.through"));
  about.push_back(occasion.played_on);
  s.html.words("p", joined(about, s.say("told.gap")), "quiet");
  s.html.words("h2", s.say("review.outcome"));
  if (s.told.outcome == nowhere) return s.html.words("p", s.say("review.no_outcome"));
  const simulation::OutcomeInfo& outcome = s.story().outcomes[s.told.outcome];
  s.html.source("h3", s.source(outcome.title));
  s.html.source("p", s.source(outcome.text));
}

void write_takeaways(Sheet& s) {
  s.html.words("h2", s.say("review.takeaways"));
  s.html.open("ul");
  for (const debrief::Takeaway& each : debrief::takeaways(s.story(), s.told, s.language))
    s.html.words("li", s.say(each.key, each.arguments));
  s.html.close();
}

void write_dimensions(Sheet& s, bool with_points) {
  s.html.words("h2", s.say("handout.dimensions"));
  s.html.open("table");
  for (std::size_t d = 0; d < shapes.size(); ++d) {
    const auto& score = s.told.score.dimensions[d];
    s.html.open("tr");
    s.html.words("th", std::string(shapes[d]) + " " + dimension_name(s, d));
    s.html.words("td", score
                           ? s.say("review.of_moments", {text::chances(score->shown, s.language), std::to_string(score->moments)})
                           : s.say("review.no_moments"));
    s.html.words("td", signs(s, d));
    if (with_points && score) s.html.words("td", s.say("handout.points", {text::whole_points(score->score)}));
    s.html.close();
  }
  s.html.close();
  s.html.words("p", s.say("handout.signs"), "quiet");
}

void write_own_view(Sheet& s) {
  bool first = true;
  const auto gaps = session::gaps(s.model);
  for (std::size_t which = 0; which < gaps.size(); ++which) {
    const session::Gap& gap = gaps[which];
    if (!gap.own || !gap.actual) continue;
    if (std::exchange(first, false)) s.html.words("h2", s.say("rating.title"));
    const bool trust = which == session::rated_trust;
    const std::string about = trust ? s.say("rating.trust_of", {s.name(s.story().main_client)}) : dimension_name(s, which);
    const auto step = [&](condition::Level level) {
      return s.say((trust ? "rating.trust_" : "rating.score_") + std::to_string(static_cast<int>(level)));
    };
    s.html.words("p", s.say("rating.row", {about, step(*gap.own), step(*gap.actual), s.say(session::gap_key(gap))}));
  }
}

void write_turning_points(Sheet& s) {
  s.html.words("h2", s.say("review.turning_points"));
  if (s.told.turning_points.empty()) return s.html.words("p", s.say("review.no_turning_point"));
  if (debrief::nothing_turned(s.told)) s.html.words("p", s.say("review.turning_same"));
  int number = 0;
  for (const debrief::TurningPoint& point : s.told.turning_points) {
    const simulation::SceneInfo& scene = s.story().scenes[s.story().decisions[point.decision].scene];
    s.html.words("h3", s.say("terminal.turning_point", {std::to_string(++number), s.moment(point.time), s.plain(scene.title)}));
    way(s, "review.way_taken", point.taken);
    way(s, "review.way_instead", point.instead);
    s.html.words("p", debrief::how_it_went_on(point, s.language), "quiet");
  }
}

void write_promises(Sheet& s) {
  if (s.told.promises.empty()) return;
  s.html.words("h2", s.say("review.promises"));
  for (const debrief::PromiseReport& report : s.told.promises) {
    s.html.words("h3",
                 s.say("terminal.promise_report", {s.plain(s.story().promises[report.promise].text), s.moment(report.due)}));
    for (const std::string& step : debrief::life_of(s.story(), report, s.language)) s.html.words("p", step);
    s.html.words("p", debrief::worth_words(report, s.language), "quiet");
  }
}

}  // namespace handout
