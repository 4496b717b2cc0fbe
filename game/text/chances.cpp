#include "text/chances.hpp"

#include <algorithm>

#include "text/message.hpp"

namespace text {

std::string chances(int hundredths, Language language) {
  constexpr int half = 50;
  const int halves = hundredths <= 0 ? 0 : std::max(1, (hundredths + half / 2) / half), whole = halves / 2;
  const char* key = halves % 2 == 0 ? "chances.whole" : whole > 0 ? "chances.and_a_half" : "chances.half";
  const std::string said = message(language, key, {std::to_string(whole)});
  return hundredths > 0 && hundredths != halves * half ? message(language, "chances.about", {said}) : said;
}

}  // namespace text
