#include "session/self_rating.hpp"

#include <algorithm>

#include "simulation/score.hpp"

namespace session {
namespace {

constexpr std::string_view topic = "self.", of_five = "/5";

const Reflection* reflection(const Model& model, const std::string& wanted) {
  const auto found = std::ranges::find(model.reflections, wanted, &Reflection::topic);
  return found == model.reflections.end() ? nullptr : &*found;
}

}  // namespace

std::string rating_topic(int which) {
  return std::string(topic) +
         (which == rated_trust ? std::string("trust") : std::string(rubric::key(static_cast<rubric::Dimension>(which))));
}

std::string written(condition::Level rating) { return std::to_string(static_cast<int>(rating) + 1) + std::string(of_five); }

std::optional<condition::Level> rating_from(std::string_view words) {
  if (words.size() != 1 + of_five.size() || !words.ends_with(of_five) || words[0] < '1' || words[0] > '5') return std::nullopt;
  return static_cast<condition::Level>(words[0] - '1');
}

bool to_be_rated(const Model& model) {
  if (model.phase != Phase::debrief || model.fork || model.over) return false;
  for (int which = 0; which < rated_count; ++which)
    if (reflection(model, rating_topic(which)) == nullptr) return true;
  return false;
}

condition::Level level_of_score(int hundredths) {
  return static_cast<condition::Level>(std::clamp(hundredths / 2000, 0, condition::level_count - 1));
}

std::array<Gap, rated_count> gaps(const Model& model) {
  std::array<Gap, rated_count> all;
  const auto score = simulation::score(*model.story, model.play.state);
  for (int which = 0; which < rated_count; ++which) {
    Gap& gap = all[static_cast<std::size_t>(which)];
    if (const Reflection* own = reflection(model, rating_topic(which))) gap.own = rating_from(own->words);
    if (which == rated_trust) {
      if (model.story->main_client == simulation::nobody) continue;
      gap.points = simulation::meter(*model.story, model.play.state.world, model.story->main_client, condition::Meter::trust);
      gap.actual = simulation::level_of(*model.story, gap.points);
    } else if (const auto& dimension = score.dimensions[static_cast<std::size_t>(which)]) {
      gap.points = dimension->score;
      gap.actual = level_of_score(gap.points);
    }
  }
  return all;
}

const char* gap_key(const Gap& gap) {
  if (gap.own == gap.actual) return "rating.gap_same";
  return *gap.own > *gap.actual ? "rating.gap_over" : "rating.gap_under";
}

}  // namespace session
