#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "debrief/debrief.hpp"
#include "debrief/wording.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"

/// A finished play's own words, as they stand in a sentence about it. Inside debrief/.
namespace debrief {

/// As it stands between quotation marks: without the full stop that would end the sentence around it.
[[nodiscard]] inline std::string quotable(std::string words) {
  for (const std::string_view stop : {"。", "."}) {
    if (words.ends_with(stop) && !words.ends_with("..")) words.resize(words.size() - stop.size());
  }
  return words;
}

/// What is needed to speak of a receipt.
struct Speaker {
  const simulation::Story& story;
  const Debrief& debrief;
  text::Language language;

  std::string say(simulation::TextIndex index) const { return text::plain(simulation::words(story, index, language)); }
  std::string option(Index i) const { return i == simulation::nowhere ? std::string{} : quotable(say(story.options[i].text)); }
  /// Of an answer in parts: the parts, one after the other.
  std::string options(const std::vector<Index>& all) const { return quotable(answer_words(story, all, language)); }
  std::string line(Index i) const {
    return quotable(say(story.lines[i].by_warmth[static_cast<std::size_t>(condition::Level::mid)]));
  }
  std::string principle(Index i) const { return story.rubric.principles[i].name.in(language); }
  std::string promise(Index i) const { return say(story.promises[i].text); }
  std::string when(std::int32_t minutes) const { return text::moment(story.start, minutes, language); }

  /// What was taken where the receipt belongs, or simulation::nowhere.
  Index taken_at(Index decision) const {
    for (const Beat& beat : debrief.beats) {
      if (beat.kind == Beat::Kind::rep && beat.decision == decision) return beat.option;
    }
    return simulation::nowhere;
  }
  /// What the key had there instead.
  std::string key_at(Index decision) const {
    const auto key = debrief.key_answers.find(decision);
    return key == debrief.key_answers.end() || key->second.empty() ? std::string{} : options(key->second);
  }
  /// The wording the trainee heard: a line is said differently by warmth.
  std::string heard(Index line_index) const {
    for (const Beat& beat : debrief.beats) {
      if (beat.kind == Beat::Kind::client && beat.line == line_index)
        return quotable(say(story.lines[line_index].by_warmth[static_cast<std::size_t>(beat.warmth)]));
    }
    return line(line_index);
  }
};

}  // namespace debrief
