#pragma once
#include <cstdint>
#include <vector>

#include "simulation/story.hpp"

/// What is counted and never read by the World: marks in the notebook, receipts, what each stretch still expects.
namespace simulation {

enum class ReceiptKind : std::uint8_t { shown, partly, broken, repaired, missed, forfeited, promise, signal, cap };

/// One point of the score and where it comes from.
struct Receipt {
  ReceiptKind kind{};
  Index principle = nowhere;  ///< into rubric.principles
  Index act = nowhere;        ///< into rubric.acts; nowhere: none (missed)
  Index decision = nowhere;   ///< where it happened, or where it was expected
  Index option = nowhere;     ///< into Story::options
  Index line = nowhere;       ///< signals: the line
  Index promise = nowhere;
  Index stretch = 0;
  Index appraisal = nowhere;  ///< of the act: its note says why
  std::int32_t time = 0;
  std::uint8_t person = 255;
  int mark = 0;               ///< worth in per cent of a moment: 100, 50, 0 …
  bool operator==(const Receipt&) const = default;
};

/// One principle in one stretch of play (or one promise, or the reading of one signal).
struct Moment {
  Index stretch = 0, principle = 0;
  bool expected = false, was_shown = false, was_partly = false, was_broken = false, repaired = false, forfeited = false;
  bool counted = true;        ///< false: closed off by chance alone
  int value = 0;              ///< per cent, settled when it closes
  bool closed = false;
  Index promise = nowhere;    ///< a promise's own moment
  bool operator==(const Moment&) const = default;
};

enum class Reading : std::uint8_t { none, dissatisfied, busy, circumstances, unknown };

struct MarkedLine { Index line = 0; std::int32_t time = 0; Index decision = 0; Reading reading{}; bool in_time = true; bool operator==(const MarkedLine&) const = default; };

struct Ledger {
  std::vector<Receipt> receipts;
  std::vector<Moment> moments;
  std::vector<MarkedLine> marks;
  std::vector<Index> shown_lines;        ///< in the order they appeared
  std::vector<Index> answered;           ///< decisions whose first answer has been scored, sorted
  bool deceived = false, deception_disclosed = false;
  bool operator==(const Ledger&) const = default;
};

}  // namespace simulation
