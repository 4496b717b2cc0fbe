#include "loading/speaker.hpp"

#include <algorithm>
#include <array>

namespace loading {
namespace {

void trim(std::string_view& text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
}

bool ends_in_digit(std::string_view text, std::size_t& size) {
  constexpr std::array<std::string_view, 10> wide{"０", "１", "２", "３", "４", "５", "６", "７", "８", "９"};
  if (!text.empty() && text.back() >= '0' && text.back() <= '9') return size = 1, true;
  return size = 3, text.size() >= 3 && std::ranges::find(wide, text.substr(text.size() - 3)) != wide.end();
}

}  // namespace

Speaker speaker_in(std::string_view key) {
  std::size_t open = key.find('(');
  std::size_t inside = open + 1;
  if (const std::size_t wide = key.find("（"); wide < open) open = wide, inside = wide + std::string_view("（").size();
  if (open == std::string_view::npos) return {key, {}, {}};
  std::string_view rest = key.substr(inside);
  if (rest.ends_with(')'))
    rest.remove_suffix(1);
  else if (rest.ends_with("）"))
    rest.remove_suffix(std::string_view("）").size());
  else
    return {key, {}, {}};

  Speaker speaker{key.substr(0, open), rest, {}};
  trim(speaker.word);
  trim(speaker.feeling);
  for (const std::string_view sign : {"%", "％"})
    if (speaker.feeling.ends_with(sign)) speaker.feeling.remove_suffix(sign.size());
  std::size_t digits = 0, size = 0;
  while (ends_in_digit(speaker.feeling.substr(0, speaker.feeling.size() - digits), size)) digits += size;
  if (digits > 0) speaker.strength = speaker.feeling.substr(speaker.feeling.size() - digits);
  speaker.feeling.remove_suffix(digits);
  trim(speaker.feeling);
  return speaker;
}

}  // namespace loading
