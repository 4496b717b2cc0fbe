#include <algorithm>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/cover.hpp"
#include "presentation/screens/debrief_parts.hpp"
#include "presentation/screens/score_words.hpp"

namespace presentation {
namespace {

constexpr float least_outcome_picture = 100, outcome_face_width = 44, outcome_face_tall = 52;

/// What a sentence to take away is about: a sign for each, and the word for it.
struct Lead {
  Sign sign;
  Colour colour;
  const char* word;
};
Lead lead_of(const Canvas& c, const debrief::Takeaway& t) {
  const Palette& p = c.colours();
  const auto is = [&](std::string_view beginning) { return t.key.starts_with(beginning); };
  if (t.good) return {Icon::done, p.moss, "review.lead_good"};
  if (is("takeaway.turning")) return {Icon::turn, p.shu, "review.lead_turning"};
  if (is("takeaway.promise") || is("takeaway.request") || is("takeaway.unwritten"))
    return {Icon::due, p.shu, "review.lead_promise"};
  if (is("takeaway.empty_hours")) return {Icon::calendar, p.shu, "review.lead_plan"};
  if (is("takeaway.deception")) return {Icon::alert, p.shu, "review.lead_deception"};
  // As the moments' own marks have it, on every other page.
  if (is("takeaway.broken")) return {Mark::broken, p.ink2, "review.broken"};
  return {Mark::missed, p.ink2, "review.missed"};
}

/// The word stands between the sign and the sentence, in large letters over it.
Column takeaways_column(const DebriefView& v, const Canvas& c) {
  constexpr float after_sign = 28, after_word = 12;
  Column column{{.words = say(c, "review.takeaways"), .type = title_type(c)}};
  const auto told = debrief::takeaways(v.story(), v.told, c.look().language);
  const Type word_type{size::secondary, {}, Weight::bold}, words_type{size::body, c.colours().ink};
  float widest = 0, above = 12;
  for (const debrief::Takeaway& t : told) widest = std::max(widest, c.width(say(c, lead_of(c, t).word), word_type) / c.em(1));
  for (const debrief::Takeaway& t : told) {
    const Lead lead = lead_of(c, t);
    Piece piece{.words = say(c, t.key, t.arguments), .type = words_type, .above = above, .indent = after_sign};
    Piece word{.words = say(c, lead.word), .type = word_type, .above = above, .indent = after_sign};
    word.type.colour = lead.colour;
    (is_close(c) ? word : piece).sign = lead.sign;
    (is_close(c) ? word : piece).sign_colour = lead.colour;
    if (is_close(c)) {
      piece.above = 2;
      column.push_back(word);
    } else {
      piece.indent += widest + after_word;
      piece.lead = word.words;
      piece.lead_type = word.type;
    }
    column.push_back(piece);
    above = 10;
  }
  return column;
}

/// How the play ended is a story, and no note: set as what is worth remembering, in every play.
Column outcome_column(const DebriefView& v, const Canvas& c) {
  Column column{{.words = say(c, "review.outcome"), .type = label_type(c)}};
  if (v.told.outcome == simulation::nowhere) {
    column.push_back({.words = say(c, "review.no_outcome"), .type = list_type(c), .above = 4});
    return column;
  }
  const simulation::OutcomeInfo& outcome = v.story().outcomes[v.told.outcome];
  column.push_back({.words = words_of(v, c, outcome.title), .type = {size::name, c.colours().ink, Weight::bold}, .above = 2});
  column.push_back({.words = words(c, v.story(), outcome.text), .type = {size::body, c.colours().ink}, .above = 6});
  return column;
}

/// Two cards side by side, or one under the other.
struct Pair {
  bool beside = false;
  float left = 0, right = 0;
};
/// Two columns of the three that the page has: the left card ends where the second score does.
Pair pair_of(const Canvas& c, float width) {
  if (!side_by_side(c, width)) return {false, width, width};
  const float right = score_card_width(c, width);
  return {true, width - size::gutter - right, right};
}

/// What a card has to spare goes between its entries, as far as they still belong together.
Column spread(Column column, float spare) {
  constexpr float most = 20;
  const auto is_entry = [](const Piece& piece) { return piece.sign.index() != 0; };
  const auto entries = std::ranges::count_if(column, is_entry);
  for (Piece& piece : column)
    if (is_entry(piece)) piece.above += std::min(most, spare / static_cast<float>(entries + 1));
  return column;
}

/// How whoever is on the story's card looked when they last spoke: the face of the ending. Empty where they never did.
std::string last_feeling(const DebriefView& v) {
  const simulation::Story& story = v.story();
  const simulation::PersonInfo* person = face_of(story);
  const auto& beats = v.told.beats;
  const auto said = std::find_if(beats.rbegin(), beats.rend(), [&](const debrief::Beat& beat) {
    return beat.kind == debrief::Beat::Kind::client && !beat.taken_back && person == &story.people[story.lines[beat.line].person];
  });
  return said == beats.rend() ? std::string() : story.lines[said->line].feeling;
}

/// An ending with a face beside its title: the story under both.
struct FacedOutcome {
  Column head, body;
  float beside = 0, face = 0, above = 0, height = 0;  ///< what the face takes of the width; its height, that of both, the card's
};
FacedOutcome faced_outcome(const DebriefView& v, const Canvas& c, float width) {
  FacedOutcome faced;
  faced.head = outcome_column(v, c);
  faced.face = c.em(outcome_face_tall);
  const float inner = width - 2 * size::card_inset;
  faced.body.assign(faced.head.end() - 1, faced.head.end());
  faced.head.pop_back();
  faced.beside = c.em(outcome_face_width) + size::card_inset / 2;
  faced.above = std::max(column_height(c, inner - faced.beside, faced.head), faced.face);
  faced.height = faced.above + column_height(c, inner, faced.body) + 2 * size::card_inset - size::unit;
  return faced;
}

float faced_outcome_card(const DebriefView& v, Canvas& c, Rect r, const simulation::PersonInfo& person) {
  const FacedOutcome faced = faced_outcome(v, c, r.width);
  card(c, r);
  const Canvas::Inside inside(c, r);
  const Rect at = r.inset(size::card_inset, size::card_inset - size::unit / 2);
  const std::string feeling = last_feeling(v);
  head_and_shoulders(c, {at.right() - c.em(outcome_face_width), at.y, c.em(outcome_face_width), faced.face},
                     {.person = person.portrait, .feeling = feeling.empty() ? first_feeling(v.story(), person) : feeling});
  set_column(c, {at.x, at.y}, at.width - faced.beside, faced.head);
  set_column(c, {at.x, at.y + faced.above}, at.width, faced.body);
  return r.height;
}

/// Room and face of the story over its ending, where what stands beside it is that much longer; else the face alone.
float outcome_card(const DebriefView& v, Canvas& c, Point at, float width, float least) {
  const Column outcome = outcome_column(v, c);
  const float words = column_card_height(c, width, outcome), spare = least - words;
  const simulation::PersonInfo* person = face_of(v.story());
  if (spare < least_outcome_picture && person != nullptr) return faced_outcome_card(v, c, {at.x, at.y, width, least}, *person);
  if (spare < least_outcome_picture) return column_card(c, at, width, outcome, least);
  const Rect r{at.x, at.y, width, least};
  card(c, r);
  cover(c, v.story(), {r.x + 2, r.y + 2, r.width - 4, spare - 2}, size::card_radius - 2, last_feeling(v));
  c.line({r.x + 2, r.y + spare}, {r.right() - 2, r.y + spare}, c.colours().rule);
  const Canvas::Inside inside(c, r);
  set_column(c, {r.x + size::card_inset, r.y + spare + size::card_inset - size::unit / 2}, width - 2 * size::card_inset, outcome);
  return least;
}

float opening_cards(const DebriefView& v, Canvas& c, Point at, float width) {
  const Pair pair = pair_of(c, width);
  const Column takeaways = takeaways_column(v, c);
  const float first = column_card_height(c, pair.left, takeaways);
  if (pair.beside) {
    const float words = column_card_height(c, pair.right, outcome_column(v, c));
    const bool covered = first - words >= least_outcome_picture || face_of(v.story()) == nullptr;
    const float tall = std::max(first, covered ? words : faced_outcome(v, c, pair.right).height);
    column_card(c, at, pair.left, spread(takeaways, tall - first), tall);
    return outcome_card(v, c, {at.x + pair.left + size::gutter, at.y}, pair.right, tall);
  }
  column_card(c, at, pair.left, takeaways);
  return first + size::between_cards + column_card(c, {at.x, at.y + first + size::between_cards}, width, outcome_column(v, c));
}

/// "傾聴 66、誠実 56"
std::string scores_of(const Canvas& c, const session::RecordResult& result) {
  std::string all;
  for (std::size_t d = 0; d < result.dimensions.size(); ++d)
    if (const auto& score = result.dimensions[d]) {
      if (!all.empty()) all += say(c, "review.scored_gap");
      all += say(c, "review.scored",
                 {rubric::name(static_cast<rubric::Dimension>(d)).in(c.look().language), score_words(c, score->score)});
    }
  return all;
}

/// What has changed since the play that is told again; nothing where nothing has.
Column since_column(const DebriefView& v, const Canvas& c) {
  Column column;
  const auto add = [&](const std::string& words) {
    column.push_back({.words = words,
                      .type = list_type(c),
                      .above = column.empty() ? 0.f : 8.f,
                      .indent = 28,
                      .sign = column.empty() ? Sign(Icon::alert) : Sign(),
                      .sign_colour = c.colours().ink2});
  };
  if (v.retold == nullptr) return column;
  if (v.retold->from == session::MadeFrom::stored) add(say(c, "review.made_stored"));
  if (v.retold->from == session::MadeFrom::present) add(say(c, "review.made_present"));
  if (const auto& then = v.retold->otherwise) {
    const auto& outcomes = v.story().outcomes;
    const auto outcome = std::ranges::find(outcomes, then->outcome, &simulation::OutcomeInfo::id);
    add(say(c, "review.scored_otherwise",
            {scores_of(c, *then), outcome == outcomes.end() ? std::string() : words_of(v, c, outcome->title)}));
  }
  return column;
}

/// The plan that was written at its end.
Column plan_column(const DebriefView& v, const Canvas& c) {
  Column column;
  for (const session::Reflection& reflection : v.model.reflections) {
    if (v.retold == nullptr || reflection.topic != "plan" || reflection.words.empty()) continue;
    if (column.empty()) column.push_back({.words = say(c, "review.plan_then"), .type = title_type(c)});
    column.push_back({.words = say(c, "plan.quoted", {reflection.words}),
                      .type = {size::body, c.colours().ink},
                      .above = 8,
                      .indent = 28,
                      .sign = Icon::resolve,
                      .sign_colour = c.colours().indigo});
  }
  return column;
}

/// One's own view, the turning points and the plan of that day on the left, process and outcome on the right; where the left is
/// shorter than those, one card for both.
float looking_back(const DebriefView& v, Canvas& c, Point at, float width, DebriefScratch& scratch) {
  const Pair pair = pair_of(c, width);
  const Column plan = plan_column(v, c);
  const float own = own_view_height(v, c, pair.left), turning = turning_teaser_height(v, c, pair.left);
  const float above = own > 0 ? own + size::between_cards : 0;
  const float below = plan.empty() ? 0 : size::between_cards + column_card_height(c, pair.left, plan);
  const float axes = axes_card_height(v, c, pair.right);
  if (pair.beside && own <= 0 && turning + below < axes) {
    const float both = wide_axes_card(v, c, at, width, scratch);
    if (plan.empty()) return both;
    return both + size::between_cards + column_card(c, {at.x, at.y + both + size::between_cards}, width, plan);
  }
  const float tall = pair.beside ? std::max(axes, above + turning + below) : above + turning + below;
  if (own > 0) own_view_card(v, c, {at.x, at.y, pair.left, own});
  turning_teaser(v, c, {at.x, at.y + above, pair.left, tall - above - below}, scratch);
  if (!plan.empty()) column_card(c, {at.x, at.y + tall - below + size::between_cards}, pair.left, plan);
  if (pair.beside) {
    axes_card(v, c, {at.x + pair.left + size::gutter, at.y, pair.right, tall});
    return tall;
  }
  axes_card(v, c, {at.x, at.y + tall + size::between_cards, width, axes});
  return tall + size::between_cards + axes;
}

}  // namespace

float debrief_summary(const DebriefView& v, Canvas& c, Point at, float width, DebriefScratch& scratch, Messages& out) {
  float y = at.y;
  if (const Column since = since_column(v, c); !since.empty()) y += column_card(c, {at.x, y}, width, since) + size::between_cards;
  y += opening_cards(v, c, {at.x, y}, width) + size::between_cards;
  y += score_cards(v, c, {at.x, y}, width) + size::between_cards;
  y += looking_back(v, c, {at.x, y}, width, scratch);
  y += size::between_cards;
  const std::string save = say(c, "handout.save");
  const float wide = button_width(c, save);
  if (button(c, {at.x + width - wide, y, wide, control_height(c)}, save)) out.push_back(SaveHandout{});
  return y + control_height(c) - at.y;
}

}  // namespace presentation
