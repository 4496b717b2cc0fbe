#include "presentation/screens/settings.hpp"

#include <array>
#include <cmath>
#include <initializer_list>
#include <utility>

#include "presentation/screens/volume_settings.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

constexpr float projected_text = 1.75f;
constexpr std::array<int, 5> percents = {100, 125, 150, 175, 200};

float title(Canvas& c, Rect at, std::string_view words) {
  c.text({at.x, at.y, at.width, c.em(28)}, words, {size::body, c.colours().ink, Weight::bold});
  return c.em(28) + 4;
}

float languages(Canvas& c, Rect at, Messages& out) {
  Look look = c.look();
  Flow flow(at, 12, control_height(c));
  // Each language names itself, so that it is found by those who cannot read the other.
  for (const auto& [language, name] : {std::pair{text::Language::ja, "日本語"}, {text::Language::en, "English"}})
    if (pill(c, flow.next(pill_width(c, name)), name, look.language == language)) {
      look.language = language;
      out.push_back(SetLook{look});
    }
  return flow.height();
}

float text_sizes(Canvas& c, Rect at, Messages& out) {
  Look look = c.look();
  const int now = static_cast<int>(std::lround(look.text_size * 100));
  Flow flow(at, 12, control_height(c));
  for (const int percent : percents) {
    const std::string name = std::to_string(percent) + "%";
    if (!pill(c, flow.next(pill_width(c, name)), name, now == percent)) continue;
    look.text_size = static_cast<float>(percent) / 100;
    out.push_back(SetLook{look});
  }
  return flow.height();
}

float sample_height(const Canvas& c) { return c.em(size::speech) * 5 / 3 + 16; }

/// How the sizes look, in words set so.
void sample(Canvas& c, Rect at) {
  c.fill(at, c.colours().paper, size::radius);
  c.text(at.inset(16, 0), say(c, "ui.text_sample"), {size::speech, c.colours().ink});
}

/// Language and text size, with a sample: what is pressed holds at once. Returns the height it took.
float first_questions(Canvas& c, Rect area, Messages& out) {
  Rect at = area;
  const auto down = [&](float by) { at.y += by; };
  down(title(c, at, say(c, "ui.language")));
  down(languages(c, at, out) + size::gutter);
  down(title(c, at, say(c, "ui.text_size")));
  down(text_sizes(c, at, out) + 12);
  sample(c, {at.x, at.y, at.width, sample_height(c)});
  down(sample_height(c) + size::gutter);
  return at.y - area.y;
}

using SwitchRow = std::pair<const char*, bool Look::*>;

float switches(Canvas& c, Rect at, std::initializer_list<SwitchRow> which_ones, Messages& out) {
  const Look look = c.look();
  float y = at.y;
  for (const auto& [key, which] : which_ones) {
    const std::string words = say(c, key);
    const float tall = toggle_height(c, at.width, words);
    if (toggle(c, {at.x, y, at.width, tall}, words, look.*which)) {
      Look changed = look;
      changed.*which = !(look.*which);
      out.push_back(SetLook{changed});
    }
    y += tall + 4;
  }
  return y - at.y;
}

/// How words appear: at once, or as if they were being said.
float speeds(Canvas& c, Rect at, Messages& out) {
  Look look = c.look();
  const float head = title(c, at, say(c, "ui.text_speed"));
  Flow flow({at.x, at.y + head, at.width, 0}, 12, control_height(c));
  for (const auto& [speed, key] : {std::pair{TextSpeed::at_once, "ui.text_speed.at_once"},
                                   {TextSpeed::slow, "ui.text_speed.slow"},
                                   {TextSpeed::normal, "ui.text_speed.normal"},
                                   {TextSpeed::fast, "ui.text_speed.fast"}}) {
    const std::string name = say(c, key);
    if (!pill(c, flow.next(pill_width(c, name)), name, look.text_speed == speed)) continue;
    look.text_speed = speed;
    out.push_back(SetLook{look});
  }
  return head + flow.height() + 12;
}

/// One press for a room full of people: text large enough for the last row, and the person out of its way.
float projector(Canvas& c, Rect at, Messages& out) {
  Look look = c.look();
  const bool on = look.small_portrait && look.text_size >= projected_text;
  const std::string words = say(c, "ui.projector");
  const float tall = toggle_height(c, at.width, words);
  if (toggle(c, {at.x, at.y, at.width, tall}, words, on)) {
    look.small_portrait = !on;
    look.text_size = on ? 1.f : projected_text;
    out.push_back(SetLook{look});
  }
  return tall + 16;
}

/// Readings where there are any, contrast, motion.
float seeing(Canvas& c, Rect at, Messages& out) {
  Rect next = at;
  next.y += title(c, next, say(c, "ui.seeing"));
  if (c.look().language == text::Language::ja) next.y += switches(c, next, {{"ui.furigana", &Look::furigana}}, out);
  next.y += switches(c, next,
                     {{"ui.high_contrast", &Look::high_contrast},
                      {"ui.reduced_motion", &Look::reduced_motion},
                      {"ui.faces_in_words", &Look::faces_in_words}},
                     out);
  return next.y - at.y + 8;
}

/// How a play is read and spoken.
float playing(Canvas& c, Rect at, Messages& out) {
  Rect next = at;
  next.y += title(c, next, say(c, "ui.playing"));
  next.y += switches(
      c, next, {{"ui.automatic", &Look::automatic}, {"ui.speak_first", &Look::speak_first}, {"ui.voicing", &Look::voicing}}, out);
  return next.y - at.y + 8;
}

/// How much of a play is told: by itself brief at first and full later, or as chosen; and whether scores are told in points.
float depths(Canvas& c, Rect at, Messages& out) {
  Look look = c.look();
  const float head = title(c, at, say(c, "ui.depth"));
  Flow flow({at.x, at.y + head, at.width, 0}, 12, control_height(c));
  for (const auto& [depth, key] : {std::pair{debrief::Depth::by_experience, "ui.depth_by_experience"},
                                   {debrief::Depth::brief, "ui.depth_brief"},
                                   {debrief::Depth::full, "ui.depth_full"}}) {
    const std::string name = say(c, key);
    if (!pill(c, flow.next(pill_width(c, name)), name, look.depth == depth)) continue;
    look.depth = depth;
    out.push_back(SetLook{look});
  }
  const std::string note = say(c, "ui.depth_note");
  float below = head + flow.height() + 6;
  below += c.paragraph({at.x, at.y + below, at.width, 0}, note, {size::secondary, c.colours().ink2}) + 8;
  return below + switches(c, {at.x, at.y + below, at.width, 0}, {{"ui.points", &Look::points}}, out) + 8;
}

/// What all of this is and rests on.
float to_about(Canvas& c, Rect at, Messages& out) {
  const std::string label = say(c, "about.title");
  const float high = control_height(c);
  if (button(c, {at.x, at.y + 12, button_width(c, label), high}, label)) out.push_back(Show{Panel::about});
  return high + 20;
}

}  // namespace

void settings_panel(Canvas& c, Rect inside, Messages& out) {
  const Rect at = c.begin_scroll("settings", inside);
  Rect next{at.x, at.y + 4, at.width, at.height};
  for (const auto part : {first_questions, projector, seeing, playing, speeds, depths, volume_settings, to_about})
    next.y += part(c, next, out);
  c.end_scroll(next.y - at.y + 12);
}

namespace {

constexpr float below_title = 12, below_words = 16, below_pills = 12, first_title = 40;
/// Above and below what scrolls, for the ring of the first and the last of its pills.
constexpr float focus_room = 6;

float language_pills_width(const Canvas& c) { return pill_width(c, "日本語") + 12 + pill_width(c, "English"); }
float sizes_label_width(const Canvas& c) { return c.width(say(c, "ui.text_size"), {size::body, {}, Weight::bold}) + 16; }

/// Everything there is to decide and what one decides it by, all in sight at once in large letters too: the languages stand
/// beside the title, the sizes behind their name. Returns the height; draws only where `draw` is set.
float first_decisions(Canvas& c, Rect at, bool draw, Messages& out) {
  const Palette& p = c.colours();
  const float top = at.y, row = std::max(c.em(first_title), control_height(c));
  const Type words{size::body, p.ink}, promise{size::secondary, p.ink2};
  if (draw) {
    c.text({at.x, at.y, at.width, row}, say(c, "interface.title"), {size::page_title, p.shu, Weight::bold});
    const float wide = language_pills_width(c);
    languages(c, {at.right() - wide, at.y + (row - control_height(c)) / 2, wide + 1, 0}, out);
  }
  at.y += row + below_title;
  if (draw) c.paragraph(at, say(c, "ui.first_run.what"), words);
  at.y += c.paragraph_height(at.width, say(c, "ui.first_run.what"), words) + below_words;
  const float label = sizes_label_width(c);
  Flow sizes({0, 0, at.width - label, 0}, 12, control_height(c));
  for (const int percent : percents) sizes.next(pill_width(c, std::to_string(percent) + "%"));
  if (draw) {
    c.text({at.x, at.y, label, control_height(c)}, say(c, "ui.text_size"), {size::body, p.ink, Weight::bold});
    text_sizes(c, {at.x + label, at.y, at.width - label, 0}, out);
  }
  at.y += sizes.height() + below_pills;
  if (draw) sample(c, {at.x, at.y, at.width, sample_height(c)});
  at.y += sample_height(c) + below_words;
  if (draw) c.paragraph(at, say(c, "ui.first_run.promise"), promise);
  return at.y + c.paragraph_height(at.width, say(c, "ui.first_run.promise"), promise) - top;
}

}  // namespace

void first_run_screen(Canvas& c, Messages& out) {
  const float margin = is_close(c) ? size::unit : size::gutter, inset = is_close(c) ? 16 : size::gutter;
  const float wide = std::min(c.page().width - 2 * size::margin, c.em(720)), inner = wide - 2 * size::margin;
  // As high as what it holds, in the middle; where the text is large, all there is, scrolled.
  const float words = first_decisions(c, {0, 0, inner, 0}, false, out) + 2 * focus_room;
  const float tall = std::min(c.page().height - 2 * margin, words + 16 + control_height(c) + 2 * inset);
  const Rect sheet{(c.page().width - wide) / 2, (c.page().height - tall) / 2, wide, tall};
  card(c, sheet);
  const Rect inside = sheet.inset(size::margin, inset);
  const Rect foot{inside.x, inside.bottom() - control_height(c), inside.width, control_height(c)};
  const Rect words_at{inside.x, inside.y, inside.width, inside.height - foot.height - 16};
  const Rect at = c.begin_scroll("first run", with_bar(words_at), c.colours().card);
  c.end_scroll(first_decisions(c, {at.x, at.y + focus_room, inner, 0}, true, out) + 2 * focus_room);
  const std::string begin = say(c, "ui.first_run.begin");
  const ButtonLook look{.action = Action::go_on, .primary = true};
  const float button_wide = button_width(c, begin, look);
  if (button(c, {foot.right() - button_wide, foot.y, button_wide, foot.height}, begin, look)) {
    out.push_back(SetLook{c.look()});
    out.push_back(GoTo{Screen::home});
  }
}

}  // namespace presentation
