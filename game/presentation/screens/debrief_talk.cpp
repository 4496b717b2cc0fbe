#include <algorithm>
#include <cmath>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_parts.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

using debrief::Beat;
using simulation::nowhere;

constexpr float scene_inset = 24, rep_inset = 16, answers_beside_from = 900, between_said = 14;

/// One row of the talk: what was said, and beside it what went unsaid and what was scored.
struct Said {
  const Beat* beat = nullptr;
  Column words, thoughts, receipts;
  /// What stands beside the words: first what went unsaid, then what was scored.
  [[nodiscard]] Column beside() const {
    Column both = thoughts;
    both.insert(both.end(), receipts.begin(), receipts.end());
    return both;
  }
};

std::string line_words(const DebriefView& v, const Canvas& c, const Beat& b) {
  return words(c, v.story(), v.story().lines[b.line].by_warmth[static_cast<std::size_t>(b.warmth)]);
}

Column said_words(const DebriefView& v, const Canvas& c, const Beat& b) {
  const Palette& p = c.colours();
  const Type name{size::metadata, p.ink2, Weight::bold}, words{size::body, p.ink};
  const std::string again = b.taken_back ? say(c, "review.taken_back") : std::string{};
  switch (b.kind) {
    case Beat::Kind::scene: {
      const simulation::SceneInfo& scene = v.story().scenes[b.scene];
      return {{.words = words_of(v, c, scene.title),
               .type = title_type(c),
               .beside = time_of(v, c, b.time),
               .beside_type = label_type(c)}};
    }
    case Beat::Kind::narration: return {{.words = line_words(v, c, b), .type = {size::list, p.ink2}}};
    case Beat::Kind::client:
      return {{.words = name_of(v, c, b.person), .type = name, .beside = again, .beside_type = label_type(c)},
              {.words = line_words(v, c, b), .type = words}};
    case Beat::Kind::rep:
      return {{.words = say(c, "review.you"),
               .type = {size::metadata, p.indigo, Weight::bold},
               .beside = again,
               .beside_type = label_type(c)},
              {.words = presentation::words(c, v.story(), v.story().options[b.option].text), .type = words}};
    case Beat::Kind::promise:
      return {{.words = say(c, "play.promise_changed",
                            {words_of(v, c, v.story().promises[b.promise].text), promise_state(c, b.promise_state)}),
               .type = {size::secondary, p.ink},
               .indent = 24,
               .sign = b.promise_state == condition::PromiseState::broken ? Icon::alert
                       : b.promise_state == condition::PromiseState::kept ? Icon::done
                                                                          : Icon::due,
               .sign_colour = p.ink2}};
    case Beat::Kind::passed: return {{.words = say(c, "review.until", {time_of(v, c, b.time)}), .type = label_type(c)}};
    case Beat::Kind::inner: return {};
  }
  return {};
}

void add_receipts(const DebriefView& v, const Canvas& c, const Beat& b, Column& column) {
  for (const simulation::Index i : b.receipts) {
    const simulation::Receipt& r = v.told.score.receipts[i];
    const Verdict verdict = verdict_of(c, r);
    const std::string principle = r.principle < v.story().rubric.principles.size()
                                      ? v.story().rubric.principles[r.principle].name.in(c.look().language)
                                      : std::string{};
    column.push_back({.words = say(c, "review.verdict", {verdict.word, principle}),
                      .type = {size::secondary, c.colours().ink},
                      .above = 4,
                      .indent = 24,
                      .sign = verdict.mark,
                      .sign_colour = dimension_colour(c.colours(), dimension_of(v, r.principle))});
  }
}

Piece thought(const DebriefView& v, const Canvas& c, const Beat& b, bool first) {
  return {.words = say(c, "review.thought", {line_words(v, c, b)}),
          .type = {size::list, c.colours().plum},
          .above = first ? 0.f : 4.f};
}

/// A thought stands beside what it came with; one that comes first in a scene has a row of its own.
std::vector<std::vector<Said>> scenes_of(const DebriefView& v, const Canvas& c) {
  std::vector<std::vector<Said>> scenes;
  for (const Beat& b : v.told.beats) {
    if (b.kind == Beat::Kind::scene || scenes.empty()) scenes.emplace_back();
    std::vector<Said>& scene = scenes.back();
    if (b.kind == Beat::Kind::inner) {
      if (scene.empty() || scene.back().beat->kind == Beat::Kind::scene) scene.push_back({&b, {}, {}, {}});
      scene.back().thoughts.push_back(thought(v, c, b, scene.back().thoughts.empty()));
      continue;
    }
    Said said{&b, said_words(v, c, b), {}, {}};
    add_receipts(v, c, b, said.receipts);
    scene.push_back(std::move(said));
  }
  return scenes;
}

struct TalkColumns {
  bool beside = false;
  float left = 0, right = 0;
};

float indent_of(const Said& s) { return s.beat->kind == Beat::Kind::rep ? rep_inset : 0; }

/// A scene's heading runs across both columns.
float words_width(const TalkColumns& columns, const Said& s) {
  const bool across = columns.beside && s.beat->kind == Beat::Kind::scene;
  return columns.left - 2 * indent_of(s) + (across ? size::gutter + columns.right : 0);
}

float words_height(const Canvas& c, const TalkColumns& columns, const Said& s) {
  return column_height(c, words_width(columns, s), s.words) + (indent_of(s) > 0 ? 16 : 0);
}

/// What stands beside begins on the line of the words themselves, below whoever says them.
float beside_from(const Canvas& c, const TalkColumns& columns, const Said& s, const Column& beside) {
  if (beside.empty() || s.words.empty()) return 0;
  const auto baseline = [&](float width, const Piece& piece) {
    return piece.above + c.first_baseline(width - c.em(piece.indent), piece.words, piece.type);
  };
  const Column above(s.words.begin(), s.words.end() - 1);
  return std::max(0.f, column_height(c, words_width(columns, s), above) + baseline(words_width(columns, s), s.words.back()) -
                           baseline(columns.right, beside.front()));
}

float row_height(const Canvas& c, const TalkColumns& columns, const Said& s) {
  const float words = words_height(c, columns, s);
  const Column noted = s.beside();
  const float beside = column_height(c, columns.right, noted);
  if (columns.beside) return std::max(words, beside + beside_from(c, columns, s, noted) + (indent_of(s) > 0 ? 8 : 0));
  return words + (beside > 0 && words > 0 ? 6 : 0) + beside;
}

void draw_row(Canvas& c, const TalkColumns& columns, Point at, const Said& s) {
  const float indent = indent_of(s);
  const float words = words_height(c, columns, s);
  if (indent > 0) {
    c.keep_whole({at.x, at.y, columns.left, words});
    c.fill({at.x, at.y, columns.left, words}, c.colours().indigo_tint, size::button_radius);
    c.fill({at.x, at.y, 4, words}, c.colours().indigo, 2);
  }
  const float down = indent > 0 ? 8 : 0;
  set_column(c, {at.x + indent, at.y + down}, words_width(columns, s), s.words);
  const Column beside = s.beside();
  if (columns.beside)
    set_column(c, {at.x + columns.left + size::gutter, at.y + down + beside_from(c, columns, s, beside)}, columns.right, beside);
  else
    set_column(c, {at.x + size::gutter, at.y + words + (words > 0 ? 6 : 0)}, columns.right, beside);
}

/// The number of moves that lead up to the answer that stands at this decision, or nothing where none does.
std::optional<std::size_t> moves_before(const DebriefView& v, const Beat& b) {
  std::vector<std::pair<simulation::Index, std::size_t>> standing;  // decision, and where its answer begins
  std::size_t begins = 0;
  const auto& moves = v.model.play.moves;
  for (std::size_t i = 0; i < moves.size(); ++i) {
    const bool back = moves[i].kind == simulation::Move::Kind::back;
    if (back && !standing.empty()) standing.pop_back();
    if (simulation::is_answer(moves[i])) standing.emplace_back(moves[i].decision, begins);
    // What was marked beside an answer leads up to it.
    if (back || simulation::is_answer(moves[i]) || !debrief::answers(moves[i])) begins = i + 1;
  }
  const auto answer = std::find_if(standing.begin(), standing.end(), [&](const auto& each) { return each.first == b.decision; });
  if (answer == standing.end()) return {};
  return answer->second;
}

/// Practise again from the first answer of this scene.
void try_again(const DebriefView& v, Canvas& c, const std::vector<Said>& scene, Point right_top, float height, Messages& out) {
  for (const Said& s : scene) {
    if (s.beat->kind != Beat::Kind::rep || s.beat->taken_back) continue;
    const std::optional<std::size_t> before = moves_before(v, *s.beat);
    if (!before) return;
    const Canvas::Group group(c, "scene" + std::to_string(*before));
    const std::string label = say(c, "review.try_scene");
    const float wide = button_width(c, label, {.type = size::secondary});
    if (button(c, {right_top.x - wide, right_top.y, wide, height}, label, {.type = size::secondary}))
      out.push_back(TryFrom{*before});
    return;
  }
}

bool has_answer(const DebriefView& v, const std::vector<Said>& scene) {
  return std::any_of(scene.begin(), scene.end(), [&](const Said& s) {
    return s.beat->kind == Beat::Kind::rep && !s.beat->taken_back && moves_before(v, *s.beat);
  });
}

float scene_card(const DebriefView& v, Canvas& c, Point at, float width, const std::vector<Said>& scene, Messages& out) {
  const float inner = width - 2 * scene_inset;
  TalkColumns columns{side_by_side(c, width, answers_beside_from), inner, inner - size::gutter};
  if (columns.beside) {
    columns.left = std::round((inner - size::gutter) * .6f);
    columns.right = inner - size::gutter - columns.left;
  }
  const bool again = has_answer(v, scene);
  const float foot = again ? std::max(size::least_control, c.em(size::secondary) + 16) : 0;
  float tall = 2 * scene_inset - size::unit + (again ? foot + between_said : 0);
  for (const Said& s : scene) tall += row_height(c, columns, s) + between_said;
  const Rect r{at.x, at.y, width, tall - between_said};
  card(c, r);
  const Canvas::Inside inside(c, r);
  float y = r.y + scene_inset - size::unit / 2;
  for (const Said& s : scene) {
    draw_row(c, columns, {r.x + scene_inset, y}, s);
    y += row_height(c, columns, s) + between_said;
  }
  if (again) try_again(v, c, scene, {r.right() - scene_inset, r.bottom() - scene_inset + size::unit / 2 - foot}, foot, out);
  return r.height;
}

}  // namespace

float debrief_talk(const DebriefView& v, Canvas& c, Point at, float width, Messages& out) {
  float y = at.y;
  y += c.paragraph({at.x, y, width, 0},
                   say(c, side_by_side(c, width, answers_beside_from) ? "review.talk_how" : "review.talk_how_below"),
                   label_type(c)) +
       12;
  for (const auto& scene : scenes_of(v, c)) y += scene_card(v, c, {at.x, y}, width, scene, out) + size::between_cards;
  return y - at.y;
}

}  // namespace presentation
