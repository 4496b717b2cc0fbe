#include "presentation/screens/voice.hpp"

#include "presentation/screens/play_parts.hpp"
#include "presentation/screens/questions.hpp"
#include "presentation/screens/words.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

void add_line(std::string& all, const std::string& line) {
  if (!line.empty()) all += (all.empty() ? "" : "\n") + text::plain(line);
}

}  // namespace

std::string voice_of(const Canvas& c, const session::Model& model, TalkPage page, bool asked) {
  const simulation::Story& story = *model.story;
  std::string all;
  if (!asked || !has_desk(model))
    for (std::size_t i = page.first; i < page.last; ++i) add_line(all, told_line(c, story, model.transcript[i]));
  if (!asked) return all;
  const auto& decision = story.decisions[model.question->decision];
  if (has_desk(model)) add_line(all, say(c, "ui.question_" + std::to_string(static_cast<int>(decision.kind))));
  add_line(all, words(c, story, decision.prompt));
  if (has_desk(model)) return all;
  for (std::size_t i = 0; i < model.question->offers.size(); ++i)
    add_line(all, std::to_string(i + 1) + ". " + option_words(c, story, model.question->offers[i].option));
  return all;
}

}  // namespace presentation
