#include "loading/value.hpp"

#include <algorithm>
#include <array>

namespace loading {

Value::Value(Style style, std::span<const Entry> entries)
    : data_(entries.data()), size_(narrow(entries.size())), kind_(Kind::mapping), style_(style) {}

std::string_view Value::text() const {
  return kind_ == Kind::scalar ? std::string_view(static_cast<const char*>(data_), size_) : std::string_view();
}

std::span<const Value> Value::items() const {
  return kind_ == Kind::sequence ? std::span(static_cast<const Value*>(data_), size_) : std::span<const Value>();
}

std::span<const Entry> Value::entries() const {
  return kind_ == Kind::mapping ? std::span(static_cast<const Entry*>(data_), size_) : std::span<const Entry>();
}

const Value* find(const Value& mapping, std::string_view key) {
  const auto entries = mapping.entries();
  const auto found = std::ranges::find(entries, key, [](const Entry& entry) { return entry.key.text(); });
  return found == entries.end() ? nullptr : &found->value;
}

}  // namespace loading
