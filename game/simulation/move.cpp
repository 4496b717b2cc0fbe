#include "simulation/move.hpp"

#include <algorithm>
#include <array>

namespace simulation {
namespace {

constexpr std::array<std::string_view, 5> reading_words{"none", "dissatisfied", "busy", "circumstances", "unknown"};

/// The thing of that id, or nowhere. `order` is sorted by id.
template <typename Things>
Index find(const std::vector<Index>& order, const Things& things, std::string_view id) {
  const auto at =
      std::lower_bound(order.begin(), order.end(), id, [&](Index i, std::string_view wanted) { return things[i].id < wanted; });
  return at != order.end() && things[*at].id == id ? *at : nowhere;
}

ParsedMove wrong(RefusedBecause because, std::string_view word) { return {std::nullopt, MoveError{because, std::string(word)}}; }

ParsedMove about_line(const Story& story, Move move, std::string_view left, std::string_view right) {
  const bool mark = left == "mark";
  const std::string_view id = mark ? right : left;
  move.line = find(story.lines_by_id, story.lines, id);
  if (move.line == nowhere) return wrong(RefusedBecause::unknown_line, id);
  move.kind = mark ? Move::Kind::mark : Move::Kind::read;
  if (mark) return {move, std::nullopt};
  move.reading = reading_of(right);
  if (move.reading == Reading::none) return wrong(RefusedBecause::unknown_option, right);
  return {move, std::nullopt};
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
    return {move, std::nullopt};
  }
  const std::size_t colon = written.find(':');
  move.decision = find(story.decisions_by_id, story.decisions, written.substr(0, colon));
  if (colon == std::string_view::npos || move.decision == nowhere)
    return wrong(RefusedBecause::unknown_decision, written.substr(0, colon));
  const std::string_view rest = written.substr(colon + 1);
  const std::size_t equals = rest.find('=');
  if (equals != std::string_view::npos) return about_line(story, move, rest.substr(0, equals), rest.substr(equals + 1));
  const Range options = story.decisions[move.decision].options;
  for (Index i = options.begin; i < options.end; ++i) {
    if (story.options[i].id == rest) move.option = i;
  }
  if (move.option == nowhere) return wrong(RefusedBecause::unknown_option, rest);
  move.kind = Move::Kind::choose;
  return {move, std::nullopt};
}

std::string to_text(const Story& story, const Move& move) {
  if (move.kind == Move::Kind::back) return "back";
  const std::string decision = story.decisions[move.decision].id + ":";
  switch (move.kind) {
    case Move::Kind::choose: return decision + story.options[move.option].id;
    case Move::Kind::mark: return decision + "mark=" + story.lines[move.line].id;
    case Move::Kind::read: return decision + story.lines[move.line].id + "=" + std::string(to_text(move.reading));
    case Move::Kind::back: break;
  }
  return "back";
}

}  // namespace simulation
