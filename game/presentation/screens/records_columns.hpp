#pragma once
#include <array>
#include <string>
#include <vector>

#include "presentation/app/shelf.hpp"
#include "presentation/canvas/canvas.hpp"

/// The columns of the list of past attempts: what stands in them, and where. Inside screens/records*.
namespace presentation {

/// The attempts at one scenario, newest first.
struct Chapter {
  const simulation::Story* story = nullptr;  ///< null: those at scenarios that are no longer here
  std::size_t number = 0;                    ///< into the shelf's volumes
  const std::vector<session::PastAttempt>* past = nullptr;
};

[[nodiscard]] std::vector<Chapter> chapters_of(const Shelf&);
[[nodiscard]] std::string day_of(const Canvas&, const session::PastAttempt&);
/// How it ended; of one that did not, how far it went.
[[nodiscard]] std::string outcome_title(const Canvas&, const Chapter&, const session::PastAttempt&);

/// What all rows share: the room of the day, and whether the scores stand behind the outcome, or below it where the text is too
/// large for that: beside one another, or each on a line of its own.
struct RecordColumns {
  float day = 0;
  float score = 0, counted = 0;  ///< a score and what it counts, as wide as the longest; counted 0: left out
  bool one_line = false, stacked = false;
  std::array<float, rubric::dimension_count + 1> below = {};  ///< from where to where each has its room, below the outcome
};

inline constexpr float mode_width = 88, counted_gap = 12, chevron_room = 24;  // at 100 %
inline constexpr float told_height = 32, sign_room = 20, after_name = 8;
/// All in one line, in narrow windows without what the scores count, which stands in the debrief; else below the outcomes.
[[nodiscard]] RecordColumns record_columns(const Canvas&, const std::vector<Chapter>&, float inner);
/// Where the scores of a dimension stand: in the line of the outcome from its right end, below it from the left one.
[[nodiscard]] Rect score_cell(const Canvas&, Rect line, std::size_t dimension, const RecordColumns&);

[[nodiscard]] Type named_type(Colour);
[[nodiscard]] Type told_type(const Canvas&, Colour);
[[nodiscard]] Type counted_type(const Canvas&);
[[nodiscard]] std::string counted_words(const Canvas&, const session::RecordResult::Dimension&);

}  // namespace presentation
