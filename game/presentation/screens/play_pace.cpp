#include "presentation/screens/play_pace.hpp"

#include <string>
#include <utility>

#include "presentation/screens/voice.hpp"
#include "presentation/screens/words.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

constexpr float characters_a_second = 450.f / 60, least_reading = 1.5f;
constexpr float reveal_step = 1.f / 30;

float reading_time(const Canvas& c, const session::Model& model, TalkPage page) {
  std::size_t characters = 0;
  for (std::size_t i = page.first; i < page.last; ++i)
    if (model.transcript[i].text != simulation::nowhere)
      characters += text::length(words(c, *model.story, model.transcript[i].text));
  return least_reading + static_cast<float>(characters) / characters_a_second;
}

}  // namespace

void begin_page(PlayScratch& scratch) {
  scratch.read_for = 0;
  scratch.all_seen = false;
}

std::size_t characters_seen(const Canvas& c, const PlayScratch& scratch) {
  constexpr float a_second[] = {0, 12, 25, 50};  // by TextSpeed; a word of English is longer
  const Look& look = c.look();
  if (look.text_speed == TextSpeed::at_once || look.reduced_motion || scratch.all_seen) return std::string::npos;
  const float faster = look.language == text::Language::en ? 2.f : 1.f;
  return static_cast<std::size_t>(scratch.read_for * faster * a_second[static_cast<std::size_t>(look.text_speed)]) + 1;
}

bool hurried(Canvas& c, bool go_on, PlayScratch& scratch) {
  if (scratch.all_seen) return false;
  c.wake_in(reveal_step);
  if (!go_on && !c.shortcut(Action::go_on)) return false;
  scratch.all_seen = c.memory().again = true;
  return true;
}

bool read_by_now(Canvas& c, const session::Model& model, TalkPage page, const PlayScratch& scratch) {
  const float rest = reading_time(c, model, page) - scratch.read_for;
  if (rest > 0) c.wake_in(rest);
  return rest <= 0;
}

bool was_read(const session::Model& model, TalkPage page, const ReadBefore* before) {
  if (before == nullptr || page.first == page.last) return false;
  for (std::size_t i = page.first; i < page.last; ++i)
    if (!before->has(*model.story, model.transcript[i])) return false;
  return true;
}

void give_voice(Canvas& c, const session::Model& model, TalkPage page, bool asked, bool again, PlayScratch& scratch) {
  if (!c.look().voicing) return;
  std::string words = voice_of(c, model, page, asked);
  if (!again && words == scratch.voiced) return;
  c.voice(words);
  scratch.voiced = std::move(words);
}

}  // namespace presentation
