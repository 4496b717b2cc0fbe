#pragma once

namespace text {

/// 約物の詰め, by JIS X 4051: by how much, in ems, two full-width marks stand closer than their ems would have them. A bracket or
/// stop is half empty, and where two meet one of the empty halves goes: 」。 （「 ）：. 0 for everything else.
[[nodiscard]] float tightened(char32_t before, char32_t after);

/// How much of a line's last character is blank, in ems: at a right edge, and in the middle, a closing bracket does not count.
[[nodiscard]] float blank_end(char32_t last);

}  // namespace text
