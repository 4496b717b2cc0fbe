#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "simulation/event.hpp"
#include "simulation/ledger.hpp"
#include "simulation/story.hpp"

namespace simulation {

/// A move resolved against a story. Written as text it names stable ids, never positions: "d3:a", "d3:mark=l12",
/// "d3:unmark=l12", "d3:l12=busy", "d3:note=table", "back"; and where an answer takes several moves "d7:+regret", "d7:-regret",
/// "d8:a=fact@2", "w1:s3=visit", "w1:s3=none", "d9:+d3.a", each ended by "d7:done".
struct Move {
  enum class Kind : std::uint8_t {
    choose,
    mark,    ///< a line noticed
    unmark,  ///< and not so after all, before anything was answered
    read,    ///< a reading given to it
    back,    ///< the last answer taken back
    note,    ///< a promise written down
    add,     ///< a part put in; in a review, an own answer marked
    drop,    ///< and taken out again
    sort,    ///< a card laid to its kind and place
    place,   ///< a task put into a slot; option nowhere: the slot is cleared
    done     ///< the answer is given
  };
  Kind kind{};
  Index decision = nowhere;
  Index option = nowhere;  ///< into Story::options: chosen, put in, placed; of a review the own answer, whatever its decision
  Index line = nowhere;
  Reading reading{};
  Index promise = nowhere;
  Index card = nowhere;  ///< into Story::cards
  scenario::CardKind card_kind{};
  std::uint8_t position = 0;    ///< of the card, from 1; 0: none
  std::uint8_t slot = no_slot;  ///< of the plan, from 0
  bool operator==(const Move&) const = default;
};

struct MoveError {
  RefusedBecause because{};
  std::string word;  ///< the part that is wrong
  bool operator==(const MoveError&) const = default;
};

/// Pure. Exactly one of the two is set.
struct ParsedMove {
  std::optional<Move> move;
  std::optional<MoveError> error;
};
[[nodiscard]] ParsedMove parse_move(const Story&, std::string_view written);
[[nodiscard]] std::string to_text(const Story&, const Move&);

/// The move ends an answer: play goes on, and stepping back returns to before it.
[[nodiscard]] constexpr bool is_answer(const Move& move) {
  return move.kind == Move::Kind::choose || move.kind == Move::Kind::done;
}

/// A line is marked, its mark taken off, or read: nothing that comes about hangs on it.
[[nodiscard]] constexpr bool is_about_line(const Move& move) {
  return move.kind == Move::Kind::mark || move.kind == Move::Kind::unmark || move.kind == Move::Kind::read;
}

/// "dissatisfied" and so on; none for any other word.
[[nodiscard]] Reading reading_of(std::string_view word);
[[nodiscard]] std::string_view to_text(Reading);

}  // namespace simulation
