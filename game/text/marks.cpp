#include "text/marks.hpp"

#include <string_view>

#include "text/kinsoku.hpp"

namespace text {
namespace {

constexpr std::u32string_view closing = U"、。，．」』）］｝】〉》〕〗〙〟";  // their right half is empty
constexpr std::u32string_view middle = U"・：；！？";                         // they stand in the middle of their em

bool is_in(std::u32string_view marks, char32_t code) { return marks.find(code) != marks.npos; }

/// Most of a text is none: it is told apart without a search.
bool may_be_mark(char32_t code) { return (code >= U'、' && code <= U'〟') || code == U'・' || (code >= U'！' && code <= U'｠'); }

}  // namespace

float tightened(char32_t before, char32_t after) {
  if (!may_be_mark(before) || !may_be_mark(after)) return 0;
  const bool closes = is_in(closing, before) && (is_in(closing, after) || is_in(middle, after) || hangs(after));
  const bool opens = (hangs(before) || is_in(middle, before)) && hangs(after);
  return closes || opens ? .5f : 0;
}

float blank_end(char32_t last) { return may_be_mark(last) && is_in(closing, last) ? .5f : 0; }

}  // namespace text
