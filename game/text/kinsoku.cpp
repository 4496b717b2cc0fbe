#include "text/kinsoku.hpp"

#include <string_view>

namespace text {
namespace {

// JIS X 4051, the classes of closing marks, small kana, sound marks and dividing marks.
constexpr std::u32string_view never_first =
    U"、。，．・：；？！‼⁇⁈⁉‥…ー―—〜～ヽヾゝゞ々〻〃゛゜"
    U"」』）］｝】〉》〕〗〙〟’”"
    U"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
    U",.:;?!)]}%％‰℃°";
constexpr std::u32string_view full_width_opening = U"「『（［｛【〈《〔〖〘〝";
constexpr std::u32string_view other_opening = U"‘“([{¥￥$＄#＃№";

bool contains(std::u32string_view set, char32_t code) { return set.find(code) != set.npos; }

}  // namespace

bool may_begin_line(char32_t code) { return !contains(never_first, code); }
bool may_end_line(char32_t code) { return !contains(full_width_opening, code) && !contains(other_opening, code); }
bool hangs(char32_t code) { return contains(full_width_opening, code); }

}  // namespace text
