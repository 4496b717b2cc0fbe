#pragma once

/// 禁則: which characters may not begin or end a line.
namespace text {

/// 、。」）ー… and the small kana: a line that begins with one reads as a slip.
[[nodiscard]] bool may_begin_line(char32_t code);
/// 「（ and what else leaves a line hanging open.
[[nodiscard]] bool may_end_line(char32_t code);
/// A full-width opening bracket, whose left half is empty: at a line's start it hangs into the margin.
[[nodiscard]] bool hangs(char32_t code);

}  // namespace text
