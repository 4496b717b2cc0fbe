#pragma once
#include <array>
#include <bitset>
#include <cstdint>
#include <vector>

#include "simulation/index.hpp"
#include "simulation/world.hpp"

/// What is counted and never read by the World: marks in the notebook, receipts, what each stretch still expects.
namespace simulation {

enum class ReceiptKind : std::uint8_t { shown, partly, broken, repaired, missed, forfeited, promise, signal, cap };

/// One point of the score and where it comes from.
struct Receipt {
  ReceiptKind kind{};
  PersonIndex person = nobody;
  Index principle = nowhere;  ///< into rubric.principles
  Index act = nowhere;        ///< into rubric.acts; nowhere: none (missed)
  Index decision = nowhere;   ///< where it happened, or where it was expected
  Index option = nowhere;     ///< into Story::options: what was taken; of a missed one: what would have shown it
  Index line = nowhere;       ///< signals: the line
  Index promise = nowhere;
  Index stretch = 0;
  Index appraisal = nowhere;  ///< of the act, from 0: its note says why
  std::int32_t time = 0;
  int mark = 0;  ///< worth in per cent of a moment: 100, 50, 0 …
  bool operator==(const Receipt&) const = default;
};

/// How a moment stands after what was done so far.
enum class Standing : std::uint8_t { untouched, partly, shown, broken, repaired };

/// One principle in one stretch of play (or one promise, or the reading of one signal).
struct Moment {
  Index stretch = 0, principle = 0;
  Index promise = nowhere;                     ///< a promise's own moment
  Index line = nowhere;                        ///< the own moment of a reading given to this line
  Index decision = nowhere, option = nowhere;  ///< where it was first expected or touched; an expected one: the exemplary option
  std::int32_t time = 0;                       ///< when it was first expected or touched
  Standing standing{};
  bool expected = false, forfeited = false;
  PromiseMemory memory;  ///< of the promise, as last scored
  int value = 0;         ///< per cent; settled by score()
  bool operator==(const Moment&) const = default;
};

enum class Reading : std::uint8_t { none, dissatisfied, busy, circumstances, unknown };

struct MarkedLine {
  Index line = 0, decision = 0;
  std::int32_t time = 0;
  Reading reading{};
  bool in_time = true;  ///< before it was spelled out
  bool operator==(const MarkedLine&) const = default;
};

struct ShownLine {
  Index line = 0;
  bool scored = true;  ///< false: first met on the way of an answer taken back
  bool operator==(const ShownLine&) const = default;
};

/// A set of indices, fast to ask.
struct IndexSet {
  std::vector<std::uint64_t> words;
  [[nodiscard]] bool has(Index i) const { return i / 64 < words.size() && ((words[i / 64] >> (i % 64)) & 1U) != 0; }
  void set(Index i, bool on) {
    if (i / 64 >= words.size()) words.resize(i / 64 + 1);
    const std::uint64_t bit = std::uint64_t{1} << (i % 64);
    words[i / 64] = on ? words[i / 64] | bit : words[i / 64] & ~bit;
  }
  bool operator==(const IndexSet&) const = default;
};

struct Ledger {
  std::vector<Receipt> receipts;
  std::vector<Moment> moments;
  std::vector<MarkedLine> marks;
  Index standing_marks = 0;            ///< so many of them from the first were there when an answer was given: they stay
  std::vector<ShownLine> shown_lines;  ///< in the order they first appeared
  IndexSet shown;                      ///< the same lines, to be asked
  std::vector<Index> moment_at;        ///< by stretch, and in it by principle: the moment, or nowhere; see find_moment
  std::array<Index, max_promises> promise_moment{};  ///< by promise: its own moment, or nowhere
  IndexSet answered;                                 ///< decisions whose first answer has been scored
  IndexSet taken_back;                               ///< decisions whose answer was taken back and that wait for another
  IndexSet planned;                                  ///< tasks of plans that were first answers, still to be taken
  std::bitset<max_facts> ever_known;                 ///< facts the trainee has come to know, taken back or not
  bool deceived = false, deception_disclosed = false, deception_came_out = false;
  Receipt deception;  ///< the first material deception, where there was one
  bool operator==(const Ledger&) const = default;
};

}  // namespace simulation
