#include "command_line/records/parts.hpp"

#include <algorithm>
#include <ostream>

#include "command_line/complain.hpp"
#include "command_line/score_page.hpp"
#include "command_line/terminal.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

namespace command_line {

using nlohmann::ordered_json;

Paper paper_of(const Desk& desk) { return {desk.streams.out, desk.common.language, terminal_style(desk.environment, false)}; }

ExitCode stop(const Desk& desk, const diagnostic::Failure& failure) { return complain(failure, desk.common, desk.streams); }

void print(const Desk& desk, const ordered_json& json) {
  desk.streams.out << json.dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
}

std::string mode_word(records::Mode mode) {
  switch (mode) {
    case records::Mode::practice: return "practice";
    case records::Mode::through: return "through";
    case records::Mode::replay: return "replay";
  }
  return "practice";
}

std::string scores_in_words(const Paper& paper, const records::Scored& scored) {
  std::string all;
  for (int d = 0; d < rubric::dimension_count; ++d) {
    const std::string key(rubric::key(static_cast<rubric::Dimension>(d)));
    const auto found = scored.dimensions.find(key);
    if (found == scored.dimensions.end()) continue;
    all += (all.empty() ? "" : paper.say("terminal.comma")) + paper.say("play.dimension_" + key) + ' ' +
           text::whole_points(found->second.score);
  }
  return all;
}

std::string outcome_title(const Desk& desk, const std::string& scenario, const std::string& outcome) {
  const auto story = std::ranges::find(desk.library, scenario, &simulation::Story::id);
  if (story == desk.library.end()) return outcome;
  const auto found = std::ranges::find(story->outcomes, outcome, &simulation::OutcomeInfo::id);
  return found == story->outcomes.end() ? outcome : text::plain(simulation::words(*story, found->title, desk.common.language));
}

ordered_json or_null(const std::string& words) { return words.empty() ? ordered_json(nullptr) : ordered_json(words); }

ordered_json scores_as_json(const records::Scored& scored) {
  ordered_json json = ordered_json::object();
  for (int d = 0; d < rubric::dimension_count; ++d) {
    auto& entry = json[std::string(rubric::key(static_cast<rubric::Dimension>(d)))];
    if (const auto found = scored.dimensions.find(std::string(rubric::key(static_cast<rubric::Dimension>(d))));
        found != scored.dimensions.end())
      entry = {{"score", hundredths(found->second.score)},
               {"shown", hundredths(found->second.shown)},
               {"moments", found->second.moments}};
  }
  return json;
}

ordered_json result_as_json(const records::Scored& scored) {
  ordered_json json = {{"outcome", or_null(scored.outcome)}, {"outcome_rank", nullptr}, {"scores", scores_as_json(scored)}};
  if (scored.rank > 0) json["outcome_rank"] = scored.rank;
  json["principles"] = ordered_json::object();
  for (const auto& [id, principle] : scored.principles)
    json["principles"][id] = {{"score", hundredths(principle.score)}, {"moments", principle.moments}};
  json["rubric_hash"] = or_null(scored.rubric_hash);
  json["engine_version"] = scored.engine_version;
  json["scored_at"] = scored.scored_at;
  return json;
}

}  // namespace command_line
