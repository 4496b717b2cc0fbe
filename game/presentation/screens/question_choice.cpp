#include <algorithm>

#include "presentation/screens/questions.hpp"
#include "presentation/screens/words.hpp"
#include "text/message.hpp"

namespace presentation {
namespace {

constexpr float prompt_inset = 8;

bool is_prediction(const session::Model& model) {
  return model.story->decisions[model.question->decision].kind == scenario::QuestionKind::predict;
}

Phrase kind_of(const Canvas& c, scenario::OptionKind kind) {
  switch (kind) {
    case scenario::OptionKind::say: return say(c, "ui.option_kind_0");
    case scenario::OptionKind::act: return say(c, "ui.option_kind_1");
    case scenario::OptionKind::wait: return say(c, "ui.option_kind_2");
    case scenario::OptionKind::think: return say(c, "ui.option_kind_3");
  }
  return {};
}

float widest_kind(const Canvas& c) {
  using scenario::OptionKind;
  float widest = 0;
  for (const OptionKind kind : {OptionKind::say, OptionKind::act, OptionKind::wait, OptionKind::think})
    widest = std::max(widest, c.width(kind_of(c, kind), {size::secondary}));
  return widest;
}

OptionLook look_of(const Canvas& c, const session::Model& model, std::size_t number) {
  const auto& option = model.story->options[model.question->offers[number].option];
  return {.number = static_cast<int>(number) + 1,
          .words = words(c, *model.story, option.text),
          .kind = kind_of(c, option.kind),
          .widest_kind = widest_kind(c),
          .enabled = model.pending.empty(),
          .thought = option.kind == scenario::OptionKind::think};
}

/// A prediction says first whose eyes are asked for.
float head_height(const Canvas& c, const session::Model& model) { return is_prediction(model) ? c.em(size::list) * 1.6f : 0; }

float prompt_height(const Canvas& c, float width, const session::Model& model) {
  const std::string_view prompt = words(c, *model.story, model.story->decisions[model.question->decision].prompt);
  const float said =
      prompt.empty() ? 0 : c.paragraph_height(width - 2 * size::speech_inset, prompt, {size::body}) + 2 * prompt_inset;
  const float head = head_height(c, model);
  return head > 0 ? head + std::max(said, prompt_inset) : said;
}

void prompt(Canvas& c, Rect at, const session::Model& model) {
  const Palette& p = c.colours();
  const bool predicts = is_prediction(model);
  c.fill(at, predicts ? p.indigo_tint : p.recess, size::radius);
  float y = at.y + prompt_inset;
  if (predicts) {
    const float line = head_height(c, model), side = c.em(20);
    icon(c, Icon::thought, {at.x + size::speech_inset, y + (line - side) / 2}, side, p.indigo, 1.6f);
    c.text({at.x + size::speech_inset + side + 10, y, at.width - 2 * size::speech_inset - side - 10, line},
           say(c, "ui.question_1"), {size::list, p.indigo, Weight::bold});
    y += line;
  }
  c.paragraph({at.x + size::speech_inset, y, at.width - 2 * size::speech_inset, 0},
              words(c, *model.story, model.story->decisions[model.question->decision].prompt), {size::body, p.ink});
}

}  // namespace

std::string option_words(const Canvas& c, const simulation::Story& story, simulation::Index option) {
  return plain_words(c, story, story.options[option].text);
}

float question_height_to(const Canvas& c, float width, const session::Model& model, std::size_t answers) {
  float tall = prompt_height(c, width, model);
  if (tall > 0) tall += size::between_options;
  const std::size_t first = std::min(answers, model.question->offers.size());
  for (std::size_t i = 0; i < first; ++i) tall += option_height(c, width, look_of(c, model, i)) + size::between_options;
  return tall;
}

float question_height(const Canvas& c, float width, const session::Model& model) {
  return model.question ? question_height_to(c, width, model, model.question->offers.size()) : 0;
}

void question(Canvas& c, Rect at, const session::Model& model, Messages& out) {
  float y = at.y;
  if (const float tall = prompt_height(c, at.width, model); tall > 0) {
    prompt(c, {at.x, y, at.width, tall}, model);
    y += tall + size::between_options;
  }
  const Canvas::Group group(c, "question " + std::to_string(model.question->decision));
  for (std::size_t i = 0; i < model.question->offers.size(); ++i) {
    const OptionLook look = look_of(c, model, i);
    const float tall = option_height(c, at.width, look);
    if (i == 0) c.start_at(c.id(look.words));
    if (option(c, {at.x, y, at.width, tall}, look)) out.push_back(Tell{session::Choose{model.question->offers[i].option}});
    y += tall + size::between_options;
  }
}

}  // namespace presentation
