#include "rubric/principle.hpp"

#include <algorithm>
#include <array>

namespace rubric {
namespace {

struct Required {
  std::string_view id;
  Dimension dimension{};
};

using enum Dimension;

// The order of the article, which is also the order people meet them in.
constexpr auto required = std::to_array<Required>({
    {"notice-signals", listening},
    {"good-terms-are-not-trust", listening},
    {"analyse-before-blaming", honesty},
    {"perception-gap", listening},
    {"sort-out-facts", listening},
    {"check-before-apology", listening},
    {"listen-for-the-real-issue", listening},
    {"own-the-mistake", honesty},
    {"no-cover-up", honesty},
    {"concrete-improvement", follow_through},
    {"change-behaviour", follow_through},
    {"persist", follow_through},
    {"punctual", follow_through},
    {"respond-fast", follow_through},
    {"learn-their-business", listening},
    {"no-unreasonable-proposal", honesty},
    {"share-useful-knowledge", follow_through},
    {"keep-small-promises", follow_through},
    {"useful-before-liked", honesty},
    {"review-own-conduct", follow_through},
    {"seek-feedback", follow_through},
    {"sense-their-feelings", listening},
    {"client-viewpoint", listening},
    {"mistake-as-chance", follow_through},
});

}  // namespace

std::string_view key(Dimension dimension) {
  constexpr std::array<std::string_view, dimension_count> keys{"listening", "honesty", "follow_through"};
  return keys[static_cast<std::size_t>(dimension)];
}

const text::Bilingual& name(Dimension dimension) {
  static const std::array<text::Bilingual, dimension_count> names{
      {{"傾聴", "Listening"}, {"誠実", "Honesty"}, {"実行", "Follow-through"}}};
  return names[static_cast<std::size_t>(dimension)];
}

const std::vector<std::string_view>& required_principles() {
  static const std::vector<std::string_view> ids = [] {
    std::vector<std::string_view> made;
    for (const Required& row : required) made.push_back(row.id);
    return made;
  }();
  return ids;
}

std::optional<Dimension> required_dimension(std::string_view principle) {
  const auto row = std::ranges::find(required, principle, &Required::id);
  if (row == required.end()) return std::nullopt;
  return row->dimension;
}

}  // namespace rubric
