#include "presentation/screens/play.hpp"

#include <algorithm>

#include "presentation/screens/cover.hpp"
#include "presentation/screens/play_parts.hpp"
#include "presentation/screens/words.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

namespace presentation {
namespace {

constexpr float blend_seconds = .2f;
constexpr int blend_steps = 5;
constexpr float characters_a_second = 450.f / 60, least_reading = 1.5f;

Icon icon_of(scenario::OptionKind kind) {
  switch (kind) {
    case scenario::OptionKind::say: return Icon::speech;
    case scenario::OptionKind::act: return Icon::act;
    case scenario::OptionKind::wait: return Icon::wait;
    case scenario::OptionKind::think: return Icon::book;
  }
  return Icon::speech;
}

OptionLook look_of(const Canvas& c, const session::Model& model, std::size_t number, std::string& said, std::string& kind) {
  const auto& option = model.story->options[model.question->offers[number].option];
  said = words(c, *model.story, option.text);
  kind = say(c, "ui.option_kind_" + std::to_string(static_cast<int>(option.kind)));
  return {.number = static_cast<int>(number) + 1,
          .words = said,
          .kind = kind,
          .icon = icon_of(option.kind),
          .enabled = model.pending.empty()};
}

/// Head and shoulders in a frame: somebody who is heard or read, but not here.
void photograph(Canvas& c, Rect area, const PortraitPicture& picture) {
  constexpr Rect head{.05f, .06f, .9f, .72f};  // square, of a picture of 4 by 5
  const float side = std::min(area.width * .62f, area.height * .5f), mat = 10;
  const Rect frame{area.x + (area.width - side) / 2, area.y + area.height * .2f, side, side};
  c.fill({frame.x - mat, frame.y - mat, side + 2 * mat, side + 2 * mat}, c.colours().card, 10);
  c.outline({frame.x - mat, frame.y - mat, side + 2 * mat, side + 2 * mat}, c.colours().rule, size::border, 10);
  c.fill(frame, c.colours().recess, size::radius);
  c.picture(picture, frame, head, size::radius);
}

/// The person at the left, standing on the lower edge. A face changes in a fifth of a second, or at once where motion is reduced.
void person(Canvas& c, Rect area, const PlayScratch::Face& face, PlayScratch& scratch) {
  if (!(face == scratch.face)) {
    scratch.before = scratch.face;
    scratch.face = face;
    scratch.moved_for = 0;
  } else {
    scratch.moved_for += c.input().seconds;
  }
  if (face.person.empty()) return;
  const float tall = std::min(area.height * .96f, area.width * 1.325f), wide = tall * .8f;
  PortraitPicture picture{.person = face.person, .feeling = face.feeling, .strength = face.strength};
  if (scratch.moved_for < blend_seconds && !c.look().reduced_motion && scratch.before.person == face.person) {
    const int step = static_cast<int>(scratch.moved_for / blend_seconds * blend_steps) + 1;
    picture.before = scratch.before.feeling;
    picture.before_strength = scratch.before.strength;
    picture.share = step * 100 / (blend_steps + 1);
    c.wake_in(blend_seconds / blend_steps);
  }
  if (face.elsewhere) {
    photograph(c, area, picture);
    return;
  }
  c.picture(picture, {area.x + (area.width - wide) / 2, area.bottom() - tall, wide, tall});
}

float reading_time(const Canvas& c, const session::Model& model, TalkPage page) {
  std::size_t characters = 0;
  for (std::size_t i = page.first; i < page.last; ++i)
    if (model.transcript[i].text != simulation::nowhere)
      characters += text::length(words(c, *model.story, model.transcript[i].text));
  return least_reading + static_cast<float>(characters) / characters_a_second;
}

/// Follows the talk as it grows and as it is taken back.
void follow(PlayScratch& scratch, std::size_t pages, bool just_begun) {
  if (pages == 0) return;
  if (scratch.pages_before == 0)
    scratch.page = just_begun ? 0 : pages - 1;  // opened again: at its question
  else if (pages > scratch.pages_before)
    scratch.page = std::max(scratch.page, scratch.pages_before);  // first of what is new
  if (scratch.page >= pages) scratch.page = pages - 1;
  scratch.pages_before = pages;
}

float notice_height(const Canvas& c, const session::Model& model) {
  return model.notice == session::Notice::none ? 0 : c.em(size::list) * 1.5f + 20;
}

void notice(Canvas& c, Rect at, const session::Model& model) {
  const Palette& p = c.colours();
  c.fill(at, p.shu_tint, size::radius);
  c.outline(at, p.shu, size::border, size::radius);
  icon(c, Icon::alert, {at.x + 12, at.middle().y - c.em(9)}, c.em(18), p.shu, 2);
  std::string words = say(c, "notice." + std::to_string(static_cast<int>(model.notice)));
  if (model.failure) words = joined({words, text::sentence(*model.failure, c.look().language)});
  c.text({at.x + c.em(40), at.y, at.width - c.em(48), at.height}, words, {size::list, p.shu});
}

}  // namespace

float question_height(const Canvas& c, float width, const session::Model& model) {
  if (!model.question) return 0;
  float tall = 0;
  const std::string prompt = words(c, *model.story, model.story->decisions[model.question->decision].prompt);
  if (!prompt.empty())
    tall += c.paragraph_height(width - 2 * size::speech_inset, prompt, {size::body}) + 16 + size::between_options;
  for (std::size_t i = 0; i < model.question->offers.size(); ++i) {
    std::string said, kind;
    tall += option_height(c, width, look_of(c, model, i, said, kind)) + size::between_options;
  }
  return tall;
}

void question(Canvas& c, Rect at, const session::Model& model, Messages& out) {
  const Palette& p = c.colours();
  const std::string prompt = words(c, *model.story, model.story->decisions[model.question->decision].prompt);
  float y = at.y;
  if (!prompt.empty()) {
    const float tall = c.paragraph_height(at.width - 2 * size::speech_inset, prompt, {size::body}) + 16;
    c.fill({at.x, y, at.width, tall}, p.recess, size::radius);
    c.paragraph({at.x + size::speech_inset, y + 8, at.width - 2 * size::speech_inset, tall}, prompt, {size::body, p.ink});
    y += tall + size::between_options;
  }
  const Canvas::Group group(c, "question " + std::to_string(model.question->decision));
  for (std::size_t i = 0; i < model.question->offers.size(); ++i) {
    std::string said, kind;
    const OptionLook look = look_of(c, model, i, said, kind);
    const float tall = option_height(c, at.width, look);
    if (option(c, {at.x, y, at.width, tall}, look)) out.push_back(Tell{session::Choose{model.question->offers[i].option}});
    y += tall + size::between_options;
  }
}

void play_screen(Canvas& c, const session::Model& model, bool trying, PlayScratch& scratch, Messages& out) {
  const auto pages = talk_pages(model.transcript);
  const std::size_t shown_before = scratch.page;
  follow(scratch, pages.size(), model.play.moves.empty());
  if (scratch.page != shown_before) scratch.read_for = 0;
  scratch.read_for += c.input().seconds;
  const TalkPage page = pages.empty() ? TalkPage{} : pages[scratch.page];
  const bool at_end = pages.empty() || scratch.page + 1 == pages.size();
  const bool asked = at_end && model.question.has_value();
  const bool ended = at_end && model.phase == session::Phase::debrief;

  const float left = c.look().text_size > 1.4f ? std::min(300.f, c.page().width * .26f) : std::min(480.f, c.page().width * .375f);
  const Standing stands = standing(model, page);
  c.fill(c.page(), c.colours().paper);
  room(c, model.story->scenes[stands.scene].place, c.page());
  const Rect below = play_header(c, model, stands, trying, out);
  person(c, {0, below.y, left, below.height}, face_on(model, page), scratch);

  Rect column{left + size::margin, below.y + size::between_cards, std::min(c.page().width - left - 2 * size::margin, 1100.f),
              below.height - size::between_cards};
  const Rect keys = cut_bottom(column, std::max(32.f, c.em(20) + 12) + 16);
  key_bar(c, {keys.x, keys.y, keys.width, keys.height - 16}, model, asked, scratch.automatic);
  static_cast<void>(cut_top(column, promise_strip(c, column, model, page)));

  const float button_room = asked ? 0 : control_height(c) + 16;
  const float talk = talk_height(c, column.width, model, page);
  const float wanted =
      talk + size::between_cards + (asked ? question_height(c, column.width, model) : 0) + notice_height(c, model);
  const bool scrolls = wanted + button_room > column.height;
  const Rect view{column.x, column.y, column.width + (scrolls ? 16 : 0), column.height - button_room};
  if (scratch.page != shown_before) c.memory().scroll[c.id("talk")] = 0;
  const Rect at = scrolls ? c.begin_scroll("talk", view) : view;
  float y = at.y;
  bool go_on = talk_card(c, {at.x, y, column.width, talk}, model, page, out) && !asked;
  y += talk + size::between_cards;
  if (model.notice != session::Notice::none) {
    notice(c, {at.x, y, column.width, notice_height(c, model) - 8}, model);
    y += notice_height(c, model);
  }
  if (asked) question(c, {at.x, y, column.width, 0}, model, out);
  if (scrolls) c.end_scroll(wanted);

  if (!asked) {
    const std::string label = say(c, ended ? "ui.to_debrief" : "ui.go_on");
    const ButtonLook look{.key_cap = "Enter", .shortcut = Key::enter, .primary = true};
    const float wide = button_width(c, label, look);
    const Rect place{column.right() - wide, scrolls ? view.bottom() + 8 : y, wide, control_height(c)};
    const bool pressed = button(c, place, label, look) || c.shortcut(Key::space);
    if (pressed && ended) out.push_back(GoTo{Screen::debrief});
    go_on = (go_on || pressed) && !ended;
  }
  if (c.shortcut(key('A'))) scratch.automatic = !scratch.automatic;
  if (scratch.automatic && !asked && !ended) {
    const float rest = reading_time(c, model, page) - scratch.read_for;
    if (rest <= 0)
      go_on = true;
    else
      c.wake_in(rest);
  }
  if (go_on && !at_end) {
    ++scratch.page;
    scratch.read_for = 0;
    c.memory().again = true;
  }
  if (c.shortcut(key('Z')) && session::can_step_back(model)) out.push_back(Tell{session::StepBack{}});
}

}  // namespace presentation
