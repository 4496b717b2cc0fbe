#include "simulation/move.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace simulation {
namespace {

constexpr std::array<std::string_view, 5> reading_words{"none", "dissatisfied", "busy", "circumstances", "unknown"};
constexpr std::array<std::string_view, 3> card_words{"fact", "guess", "feeling"};

/// The thing of that id, or nowhere. `order` is sorted by id.
template <typename Things>
Index find(const std::vector<Index>& order, const Things& things, std::string_view id) {
  const auto at =
      std::lower_bound(order.begin(), order.end(), id, [&](Index i, std::string_view wanted) { return things[i].id < wanted; });
  return at != order.end() && things[*at].id == id ? *at : nowhere;
}

template <typename Things>
Index find_in(const Range& range, const Things& things, std::string_view id) {
  for (Index i = range.begin; i < range.end; ++i)
    if (things[i].id == id) return i;
  return nowhere;
}

/// All of the text as a number, or nothing.
std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size() && !text.empty() ? std::optional(value) : std::nullopt;
}

ParsedMove wrong(RefusedBecause because, std::string_view word) { return {std::nullopt, MoveError{because, std::string(word)}}; }
ParsedMove right(const Move& move) { return {move, std::nullopt}; }

ParsedMove about_line(const Story& story, Move move, std::string_view left, std::string_view said) {
  const bool reading = left != "mark" && left != "unmark";
  const std::string_view id = reading ? left : said;
  move.line = find(story.lines_by_id, story.lines, id);
  if (move.line == nowhere) return wrong(RefusedBecause::unknown_line, id);
  move.kind = reading ? Move::Kind::read : left == "mark" ? Move::Kind::mark : Move::Kind::unmark;
  if (!reading) return right(move);
  move.reading = reading_of(said);
  if (move.reading == Reading::none) return wrong(RefusedBecause::unknown_option, said);
  return right(move);
}

ParsedMove note(const Story& story, Move move, std::string_view id) {
  for (std::size_t i = 0; i < story.promises.size(); ++i)
    if (story.promises[i].id == id) move.promise = static_cast<Index>(i);
  if (move.promise == nowhere) return wrong(RefusedBecause::not_promised, id);
  move.kind = Move::Kind::note;
  return right(move);
}

/// "fact@2" laid on a card.
ParsedMove sort(const Story& story, Move move, std::string_view card, std::string_view laid) {
  move.card = find_in(story.decisions[move.decision].cards, story.cards, card);
  if (move.card == nowhere) return wrong(RefusedBecause::unknown_card, card);
  const std::size_t at = laid.find('@');
  const auto kind = std::ranges::find(card_words, laid.substr(0, at));
  if (kind == card_words.end()) return wrong(RefusedBecause::unknown_option, laid);
  move.card_kind = static_cast<scenario::CardKind>(kind - card_words.begin());
  if (at != std::string_view::npos) {
    const auto position = number(laid.substr(at + 1));
    if (!position || *position < 1 || *position > 9) return wrong(RefusedBecause::unknown_option, laid);
    move.position = static_cast<std::uint8_t>(*position);
  }
  move.kind = Move::Kind::sort;
  return right(move);
}

/// "s3" and a task, or "none".
ParsedMove place(const Story& story, Move move, std::string_view slot, std::string_view task) {
  const DecisionInfo& decision = story.decisions[move.decision];
  const auto which = slot.starts_with('s') ? number(slot.substr(1)) : std::nullopt;
  if (!which || *which < 1 || static_cast<Index>(*which) > decision.slots.size())
    return wrong(RefusedBecause::unknown_slot, slot);
  move.slot = static_cast<std::uint8_t>(*which - 1);
  move.kind = Move::Kind::place;
  if (task == "none") return right(move);
  move.option = find_in(decision.options, story.options, task);
  return move.option == nowhere ? wrong(RefusedBecause::unknown_option, task) : right(move);
}

ParsedMove with_equals(const Story& story, const Move& move, std::string_view left, std::string_view said) {
  if (left == "mark" || left == "unmark") return about_line(story, move, left, said);
  if (left == "note") return note(story, move, said);
  // A word for a reading is no kind of card, nor may a task be called one: so a card or a slot is never taken for a line.
  if (reading_of(said) != Reading::none) return about_line(story, move, left, said);
  const scenario::QuestionKind kind = story.decisions[move.decision].kind;
  if (kind == scenario::QuestionKind::sort) return sort(story, move, left, said);
  if (kind == scenario::QuestionKind::plan) return place(story, move, left, said);
  return about_line(story, move, left, said);
}

/// A part; in a review, an own answer as "d3.a".
ParsedMove put(const Story& story, Move move, bool in, std::string_view id) {
  Range options = story.decisions[move.decision].options;
  std::string_view name = id;
  if (story.decisions[move.decision].kind == scenario::QuestionKind::review) {
    const std::size_t dot = id.rfind('.');
    const Index decision = find(story.decisions_by_id, story.decisions, id.substr(0, dot));
    if (dot == std::string_view::npos || decision == nowhere) return wrong(RefusedBecause::unknown_option, id);
    options = story.decisions[decision].options;
    name = id.substr(dot + 1);
  }
  move.option = find_in(options, story.options, name);
  if (move.option == nowhere) return wrong(RefusedBecause::unknown_option, id);
  move.kind = in ? Move::Kind::add : Move::Kind::drop;
  return right(move);
}

std::string part(const Story& story, const Move& move) {
  const OptionInfo& option = story.options[move.option];
  if (story.decisions[move.decision].kind != scenario::QuestionKind::review) return option.id;
  return story.decisions[option.decision].id + "." + option.id;
}

std::string laid(const Story& story, const Move& move) {
  std::string text = story.cards[move.card].id + "=" + std::string(card_words[static_cast<std::size_t>(move.card_kind)]);
  if (move.position != 0) text += "@" + std::to_string(move.position);
  return text;
}

}  // namespace

Reading reading_of(std::string_view word) {
  for (std::size_t i = 1; i < reading_words.size(); ++i) {
    if (reading_words[i] == word) return static_cast<Reading>(i);
  }
  return Reading::none;
}

std::string_view to_text(Reading reading) { return reading_words[static_cast<std::size_t>(reading)]; }

ParsedMove parse_move(const Story& story, std::string_view written) {
  Move move;
  if (written == "back") {
    move.kind = Move::Kind::back;
    return right(move);
  }
  const std::size_t colon = written.find(':');
  move.decision = find(story.decisions_by_id, story.decisions, written.substr(0, colon));
  if (colon == std::string_view::npos || move.decision == nowhere)
    return wrong(RefusedBecause::unknown_decision, written.substr(0, colon));
  const std::string_view rest = written.substr(colon + 1);
  if (rest == "done") {
    move.kind = Move::Kind::done;
    return right(move);
  }
  if (rest.starts_with('+') || rest.starts_with('-')) return put(story, move, rest.front() == '+', rest.substr(1));
  const std::size_t equals = rest.find('=');
  if (equals != std::string_view::npos) return with_equals(story, move, rest.substr(0, equals), rest.substr(equals + 1));
  move.option = find_in(story.decisions[move.decision].options, story.options, rest);
  return move.option == nowhere ? wrong(RefusedBecause::unknown_option, rest) : right(move);
}

std::string to_text(const Story& story, const Move& move) {
  if (move.kind == Move::Kind::back) return "back";
  const std::string decision = story.decisions[move.decision].id + ":";
  switch (move.kind) {
    case Move::Kind::choose: return decision + story.options[move.option].id;
    case Move::Kind::mark: return decision + "mark=" + story.lines[move.line].id;
    case Move::Kind::unmark: return decision + "unmark=" + story.lines[move.line].id;
    case Move::Kind::read: return decision + story.lines[move.line].id + "=" + std::string(to_text(move.reading));
    case Move::Kind::note: return decision + "note=" + story.promises[move.promise].id;
    case Move::Kind::add: return decision + "+" + part(story, move);
    case Move::Kind::drop: return decision + "-" + part(story, move);
    case Move::Kind::sort: return decision + laid(story, move);
    case Move::Kind::place:
      return decision + "s" + std::to_string(move.slot + 1) + "=" +
             (move.option == nowhere ? "none" : story.options[move.option].id);
    case Move::Kind::done: return decision + "done";
    case Move::Kind::back: break;
  }
  return "back";
}

}  // namespace simulation
