#pragma once
#include <array>
#include <cassert>
#include <cstddef>
#include <initializer_list>
#include <utility>

namespace presentation {

/// A few things in a row, at most `most` of them, in place: a frame is drawn without asking for memory.
template <class Thing, std::size_t most>
class Few {
 public:
  Few() = default;
  Few(std::initializer_list<Thing> things) {
    for (const Thing& thing : things) push_back(thing);
  }
  void push_back(Thing thing) {
    assert(count_ < most);
    things_[count_++] = std::move(thing);
  }
  void pop_back() { --count_; }
  void clear() { count_ = 0; }
  bool operator==(const Few&) const = default;  ///< of what was never taken out of
  [[nodiscard]] Thing& back() { return things_[count_ - 1]; }
  [[nodiscard]] const Thing& back() const { return things_[count_ - 1]; }
  [[nodiscard]] bool empty() const { return count_ == 0; }
  [[nodiscard]] std::size_t size() const { return count_; }
  [[nodiscard]] Thing& operator[](std::size_t number) { return things_[number]; }
  [[nodiscard]] const Thing& operator[](std::size_t number) const { return things_[number]; }
  [[nodiscard]] auto begin() const { return things_.begin(); }
  [[nodiscard]] auto end() const { return things_.begin() + static_cast<std::ptrdiff_t>(count_); }

 private:
  std::array<Thing, most> things_{};
  std::size_t count_ = 0;
};

}  // namespace presentation
