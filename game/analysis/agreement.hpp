#pragma once
#include <optional>
#include <span>

#include "rubric/rubric.hpp"
#include "scenario/scenario.hpp"
#include "scenario/second_key.hpp"

/// How far a second reader, who saw the lines alone, agrees with the author.
namespace analysis {

/// Cohen's kappa of two readers who each say yes or no to `items` things: agreement beyond what their yeses and noes would give
/// by chance. Source: Cohen (1960), Educational and Psychological Measurement 20(1).
struct Kappa {
  std::size_t items = 0, both_yes = 0, both_no = 0, author_only = 0, reader_only = 0;
  /// In thousandths, -1,000 to 1,000; nothing where there are no items or chance alone explains all.
  [[nodiscard]] std::optional<int> thousandths() const;
  bool operator==(const Kappa&) const = default;
};

/// An option they see differently.
struct Disagreement {
  std::size_t scenario = 0;  ///< into the scenarios compared
  std::string decision, option;
  bool author_exemplary = false, reader_exemplary = false;
  std::vector<std::string> author_acts, reader_acts;  ///< ids that only the one or only the other sees in it, sorted
};

struct Agreement {
  std::size_t decisions = 0;                ///< with options to read
  std::size_t read = 0;                     ///< with at least one option the reader called exemplary
  std::size_t options = 0;                  ///< with at least one act the reader gave
  Kappa exemplary;                          ///< every option of the decisions read
  Kappa acts;                               ///< every act an author may use, of each of those options
  std::vector<Disagreement> disagreements;  ///< in the order of the scenarios
};

/// Decisions and options left blank are no disagreement: they are not counted.
[[nodiscard]] Agreement agreement(std::span<const scenario::Scenario>, const rubric::Rubric&, const scenario::SecondKey&);

}  // namespace analysis
