#pragma once
#include <cassert>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace diagnostic {

/// The world refused (a file, a display, a database): the key of a message in text's catalogue, and what goes into it.
struct Failure {
  std::string key;
  std::vector<std::string> arguments;
  bool operator==(const Failure&) const = default;
};

/// Either a value or the reason why there is none.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : held_(std::move(value)) {}            // NOLINT: implicit on purpose, `return value;` reads best
  Result(Failure failure) : held_(std::move(failure)) {}  // NOLINT
  [[nodiscard]] bool ok() const { return held_.index() == 0; }
  explicit operator bool() const { return ok(); }
  /// Precondition: ok().
  [[nodiscard]] T& value() {
    assert(ok());
    return std::get<0>(held_);
  }
  [[nodiscard]] const T& value() const {
    assert(ok());
    return std::get<0>(held_);
  }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }
  T& operator*() { return value(); }
  const T& operator*() const { return value(); }
  /// Precondition: !ok().
  [[nodiscard]] const Failure& failure() const {
    assert(!ok());
    return std::get<1>(held_);
  }

 private:
  std::variant<T, Failure> held_;
};

struct Done {
  bool operator==(const Done&) const = default;
};

}  // namespace diagnostic
