#pragma once
#include <cstddef>
#include <vector>

#include "analysis/explore/likeness.hpp"

namespace analysis {

/// Fingerprints met before; at most half full, so 32 bytes each and as much again while it grows.
class PrintSet {
 public:
  PrintSet() : slots_(1024) {}
  [[nodiscard]] bool has(const Fingerprint& print) const { return slots_[place_of(print)] == print; }
  /// False where it was there.
  bool insert(const Fingerprint& print) {
    if (2 * (count_ + 1) > slots_.size()) grow();
    Fingerprint& slot = slots_[place_of(print)];
    if (slot == print) return false;
    slot = print;
    ++count_;
    return true;
  }

 private:
  /// Where it is, or the free place where it belongs. An all-zero print would be taken for a free place; it never comes up.
  [[nodiscard]] std::size_t place_of(const Fingerprint& print) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = static_cast<std::size_t>(print.low) & mask;
    while (slots_[at] != Fingerprint{} && slots_[at] != print) at = (at + 1) & mask;
    return at;
  }
  void grow() {
    std::vector<Fingerprint> before(slots_.size() * 2);
    before.swap(slots_);
    for (const Fingerprint& print : before)
      if (print != Fingerprint{}) slots_[place_of(print)] = print;
  }
  std::vector<Fingerprint> slots_;
  std::size_t count_ = 0;
};

}  // namespace analysis
