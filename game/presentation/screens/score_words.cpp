#include "presentation/screens/score_words.hpp"

#include "presentation/screens/words.hpp"
#include "session/self_rating.hpp"
#include "text/chances.hpp"
#include "text/dates.hpp"

namespace presentation {

std::string score_words(const Canvas& c, int hundredths) {
  if (c.look().points) return text::whole_points(hundredths);
  return say(c, "rating.score_" + std::to_string(static_cast<int>(session::level_of_score(hundredths))));
}

std::string short_score_words(const Canvas& c, int hundredths) {
  if (c.look().points) return text::whole_points(hundredths);
  const auto level = session::level_of_score(hundredths);
  return say(c, level < condition::Level::mid   ? "review.level_low"
                : level > condition::Level::mid ? "review.level_high"
                                                : "review.level_mid");
}

std::string dimension_score(const Canvas& c, int hundredths) {
  const std::string words = score_words(c, hundredths);
  return c.look().points ? std::string(say(c, "review.dimension_points", {words})) : words;
}

std::string earned_words(const Canvas& c, const char* key, int hundredths, int moments) {
  return c.look().points ? say(c, key, {text::chances(hundredths, c.look().language), std::to_string(moments)}) : std::string();
}

std::string level_words(const Canvas& c, const std::string& level, int hundredths) {
  return c.look().points ? std::string(say(c, "rating.step", {level, text::whole_points(hundredths)})) : level;
}

}  // namespace presentation
