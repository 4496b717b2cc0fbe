#pragma once
#include <cstddef>
#include <vector>

#include "simulation/play.hpp"

/// Many worlds of one story, without the room it leaves unused: promises and people it does not have, and all of the Ledger.
namespace analysis {

class PackedWorlds {
 public:
  explicit PackedWorlds(const simulation::Story&);
  [[nodiscard]] std::size_t size() const { return count_; }
  void push(const simulation::State&);
  void push_from(const PackedWorlds& other, std::size_t i);
  void clear();
  /// The state's Ledger is left as it is.
  void read(std::size_t i, simulation::State&) const;

 private:
  std::size_t promises_ = 0, clients_ = 0;  ///< bytes
  std::size_t count_ = 0;
  std::vector<std::byte> bytes_;
};

}  // namespace analysis
