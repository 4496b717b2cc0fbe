#pragma once
#include <array>
#include <cstdint>
#include <string>

#include "scenario/scenario.hpp"
#include "simulation/index.hpp"

/// Who takes part, what can be learned and promised, and how it can end.
namespace simulation {

/// By the order of rubric::required_traits().
enum class TraitIndex : std::uint8_t { patience, punctuality, talkativeness, directness, forgiveness, loss_weight };
inline constexpr int trait_count = 6;

struct PersonInfo {
  std::string id, portrait;
  TextIndex name = nowhere, role = nowhere, company = nowhere, history = nowhere, grievance = nowhere, usual_note = nowhere;
  bool client = true;
  std::array<int, 4> start{};  ///< ability, benevolence, integrity, liking in hundredths
  std::array<int, trait_count> trait_permille{1000, 1000, 1000, 1000, 1000, 1000};
  Range real_issue;  ///< into Story::fact_lists
  scenario::Usual usual;
  scenario::Hours hours;
  [[nodiscard]] int trait(TraitIndex which) const { return trait_permille[static_cast<std::size_t>(which)]; }
};

struct PromiseStepInfo {
  scenario::PromiseDeed deed{};
  Index promise = 0;
  std::int32_t due = -1;
};

struct PromiseInfo {
  std::string id;
  TextIndex text = nowhere;
  PersonIndex person = nobody;
  std::int32_t due = 0;
  bool needed = true;
  Range acts_when_kept;  ///< into Story::act_lists
};

struct OutcomeInfo {
  std::string id;
  int rank = 0;
  TextIndex title = nowhere, text = nowhere;
};
struct FactInfo {
  std::string id;
  TextIndex text = nowhere;
};

}  // namespace simulation
