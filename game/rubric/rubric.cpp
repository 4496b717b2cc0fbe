#include "rubric/rubric.hpp"

#include <algorithm>
#include <cassert>

namespace rubric {
namespace {

template <typename T>
const T* with_id(const std::vector<T>& all, std::string_view id) {
  const auto found = std::ranges::find(all, id, &T::id);
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

const Principle* find_principle(const Rubric& rubric, std::string_view id) { return with_id(rubric.principles, id); }
const Shape* find_shape(const Rubric& rubric, std::string_view id) { return with_id(rubric.shapes, id); }
const Trait* find_trait(const Rubric& rubric, std::string_view id) { return with_id(rubric.traits, id); }
const Source* find_source(const Rubric& rubric, std::string_view id) { return with_id(rubric.sources, id); }

const Act* find_act(const Rubric& rubric, std::string_view id_or_name) {
  if (const Act* act = with_id(rubric.acts, id_or_name)) return act;
  const auto found =
      std::ranges::find_if(rubric.acts, [&](const Act& act) { return act.name.ja == id_or_name || act.name.en == id_or_name; });
  return found == rubric.acts.end() ? nullptr : &*found;
}

int constant(const Rubric& rubric, std::string_view id) {
  const Constant* found = with_id(rubric.constants, id);
  assert(found != nullptr);
  return found == nullptr ? 0 : found->value;
}

bool is_event(const Act& act) { return act.id.starts_with("event-"); }

}  // namespace rubric
