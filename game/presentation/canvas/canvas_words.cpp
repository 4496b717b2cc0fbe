#include <algorithm>
#include <cmath>

#include "presentation/canvas/canvas.hpp"
#include "presentation/canvas/imgui_bridge.hpp"
#include "presentation/font/utf8.hpp"
#include "text/marks.hpp"

namespace presentation {
namespace {

// Height of the full-width glyphs above and below the baseline, in ems.
constexpr float ascent = .88f, descent = .12f;
/// Between a reading and what stands above it, in ems of its base.
constexpr float clear_of_line_above = .16f;
constexpr float endless = 1e6f;

/// The beginning of the words, and what is left of the characters to be seen after it.
std::string_view seen_part(std::string_view whole, std::size_t& characters) {
  std::size_t seen = 0;
  for (; seen < whole.size() && characters > 0; --characters) next_character(whole, seen);
  return whole.substr(0, seen);
}

bool has_reading(const text::BrokenLine& line) {
  return std::any_of(line.runs.begin(), line.runs.end(), [](const text::Run& run) { return !run.reading.empty(); });
}

char32_t last_character(std::string_view words) {
  constexpr auto goes_on = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; };
  std::size_t at = words.empty() ? 0 : words.size() - 1;
  while (at > 0 && goes_on(words[at])) --at;
  return words.empty() ? U'\0' : next_character(words, at);
}

constexpr std::size_t telling = 3;  // letters of a word cut: as many tell what it was, fewer only disturb

/// Of a mark that the dots would follow.
std::string without_mark(std::string kept) {
  for (const std::string_view mark : {"'", "’", ".", ",", ";", ":"})
    if (kept.ends_with(mark)) kept.resize(kept.size() - mark.size());
  return kept;
}

/// Without the beginning of a word that was cut, where that does not tell the word and more than half stays all the same.
std::string whole_words(const std::string& kept, std::string_view words) {
  if (kept.size() >= words.size() || words[kept.size()] == ' ') return without_mark(kept);
  const std::size_t space = kept.rfind(' ');
  if (space == std::string::npos || space < kept.size() / 2 || kept.size() - space - 1 >= telling) return without_mark(kept);
  return without_mark(kept.substr(0, space));
}

}  // namespace

float Canvas::set_size(const Type& type) const {
  const float pixels = std::round(em(type.size) * extent_.pixels_per_unit);
  return std::max(pixels, 1.f) / extent_.pixels_per_unit;
}

float Canvas::longest_line(const Type& type) const {
  const bool english = look_.language == text::Language::en;
  return set_size(type) * (english ? size::longest_english_line : size::longest_line);
}

std::string_view Canvas::plain(std::string_view words) const {
  if (!text::has_readings(words)) return words;
  return phrases().of({"plain", words}, [words] { return text::plain(words); });
}

float Canvas::width(std::string_view words, const Type& type) const {
  return book_.width(type.weight, spacing(look_.language), plain(words)) * set_size(type);
}

std::string_view Canvas::shortened(std::string_view words, float room, const Type& type) const {
  const auto cut = [&] {
    std::string kept;
    const float dots = width("…", type);
    float used = 0;
    for (std::size_t at = 0; at < words.size();) {
      const std::size_t from = at;
      next_character(words, at);
      const std::string_view one = words.substr(from, at - from);
      if (used + width(one, type) + dots > room) break;
      used += width(one, type);
      kept += one;
    }
    return (look_.language == text::Language::en ? whole_words(kept, words) : kept) + "…";
  };
  return phrases().of({"shortened", words, as_key(room), as_key(type.size), as_key(type.weight), as_key(look_.language)}, cut);
}

/// Half its base. The least that can be read holds on the page, not before enlarging: where letters are large half of them is
/// enough, and a reading wider than its base opens a hole in the line.
float Canvas::reading_size(const Type& type) const {
  const float least = std::round(size::smallest_reading * extent_.pixels_per_unit) / extent_.pixels_per_unit;
  return std::max(set_size({type.size / 2}), least);
}

float Canvas::reading_room(const text::BrokenLine& broken, const Type& type) const {
  const float set = set_size(type), above = reading_size(type) + set * clear_of_line_above;
  return has_reading(broken) ? std::max(0.f, above - (line_height(type) - set) / 2 * 1.5f) : 0;
}

/// What is said has its lines further apart; the larger the letters, the less, since they take the page's room themselves.
float Canvas::line_height(const Type& type) const {
  const float said = std::lerp(5.f / 3, 1.48f, std::clamp(look_.text_size - 1, 0.f, 1.f));
  return set_size(type) * (type.size >= size::speech ? said : 1.5f);
}

Layouts::Wanted Canvas::wanted(std::string_view words, float width, const Type& type) const {
  return {words, {width, set_size(type), reading_size(type), type.weight, look_.language, look_.furigana}};
}

void Canvas::glyphs(Point baseline, std::string_view words, float set, Weight weight, Colour colour) {
  const float u = extent_.pixels_per_unit;
  const FontKey font{weight, spacing(look_.language), static_cast<int>(std::lround(set * u))};
  const auto& page = book_.page();
  float pen = baseline.x * u;
  const float line = std::round(baseline.y * u);
  const ImU32 ink = packed(colour);
  char32_t last = 0;
  for (std::size_t at = 0; at < words.size();) {
    const char32_t character = next_character(words, at);
    pen -= text::tightened(last, character) * set * u;
    last = character;
    const Glyph& g = book_.glyph(font, character);
    if (g.width > 0) {
      const float x = std::round(pen) + static_cast<float>(g.left);
      const float y = line + static_cast<float>(g.top);
      const auto across = static_cast<float>(page.width), down = static_cast<float>(page.height);
      list_.PrimReserve(6, 4);
      list_.PrimRectUV({x, y}, {x + g.width, y + g.height}, {static_cast<float>(g.x) / across, static_cast<float>(g.y) / down},
                       {static_cast<float>(g.x + g.width) / across, static_cast<float>(g.y + g.height) / down}, ink);
    }
    pen += book_.advance(weight, font.spacing, character) * set * u;
  }
}

void Canvas::set_line(Point baseline, const text::BrokenLine& broken, const Type& type, bool tight, float blank) {
  const float set = set_size(type), above = reading_size(type);
  float x = baseline.x - broken.hang;
  // What is set bold is a title, or whoever speaks.
  // Half a reading cannot be read.
  const float over = has_reading(broken) ? above : 0;
  const bool cut = is_cut({x, baseline.y - set * ascent - over, std::max(0.f, broken.width), set + over},
                          type.heads || type.weight == Weight::bold);
  std::string words;
  for (std::size_t i = 0; i < broken.runs.size(); ++i) {
    if (unseen_after_ == 0) break;
    const text::Run& run = broken.runs[i];
    const text::ReadingRoom room = i < broken.rooms.size() ? broken.rooms[i] : text::ReadingRoom{};
    std::string_view base = run.base;
    if (unseen_after_ != std::string::npos) base = seen_part(base, unseen_after_);
    if (!tight) x += room.before;
    if (!cut) glyphs({x, baseline.y}, base, set, type.weight, type.colour);
    if (!cut && !run.reading.empty() && base.size() == run.base.size()) {
      glyphs({x + room.reading_from, baseline.y - set * ascent - above * descent}, run.reading, above, Weight::regular,
             colours().ink2);
    }
    x += book_.width(type.weight, spacing(look_.language), base) * set + (tight ? 0 : room.after);
    if (memory_.notes_words) words += base;
  }
  if (!words.empty())
    texts_.push_back(
        {std::move(words), {baseline.x, baseline.y - set * ascent, x - baseline.x - blank, set}, boxes_.back(), cut});
}

float Canvas::text(Rect box, std::string_view words, const Type& type, Align align) {
  if (words.empty()) return 0;
  const float set = set_size(type), wide = width(words, type);
  const bool too_long = wide > box.width + .5f;
  const std::string_view part = too_long ? shortened(plain(words), box.width, type) : words;
  const text::BrokenLine& line = layouts_.lines(wanted(part, endless, type), book_).front();
  // Rather a reading over its neighbours than words cut off.
  const bool tight = too_long || line.width > box.width + .5f;
  const float across = too_long ? width(part, type) : tight ? wide : line.width;
  const float baseline = box.y + (box.height - set) / 2 + set * ascent;
  if (align == Align::start) {
    set_line({box.x, baseline}, line, type, tight);
    return across;
  }
  // What is blank of the brackets it begins and ends with stands beyond the edge.
  const float blank = line.runs.empty() ? 0 : text::blank_end(last_character(line.runs.back().base)) * set;
  const float seen = across - line.hang - blank;
  set_line({align == Align::middle ? box.x + (box.width - seen) / 2 : box.right() - seen, baseline}, line, type, tight, blank);
  return seen;
}

float Canvas::paragraph(Rect box, std::string_view words, const Type& type) {
  if (words.empty()) return 0;
  const float set = set_size(type), step = line_height(type);
  const auto& lines = layouts_.lines(wanted(words, std::min(box.width, longest_line(type)), type), book_);
  float y = box.y;
  for (const text::BrokenLine& broken : lines) {
    y += reading_room(broken, type);
    // Lines that are left out at an edge are asked for all the same, so that it stays where it is.
    Rect view = scrolls_.empty() ? visible() : scrolls_.back().view;
    if (!scrolls_.empty()) view.height += looked_ahead;
    const Rect seen = overlap(view, {box.x - set, y, box.width + 2 * set, step});
    if (seen.height > 0) set_line({box.x, y + (step - set) / 2 + set * ascent}, broken, type);
    y += step;
  }
  return y - box.y;
}

float Canvas::paragraph_height(float width, std::string_view words, const Type& type) const {
  if (words.empty()) return 0;
  const auto& lines = layouts_.lines(wanted(words, std::min(width, longest_line(type)), type), book_);
  float height = static_cast<float>(lines.size()) * line_height(type);
  for (const text::BrokenLine& broken : lines) height += reading_room(broken, type);
  return height;
}

float Canvas::first_line_middle(float width, std::string_view words, const Type& type) const {
  const float half = line_height(type) / 2;
  if (words.empty()) return half;
  return half + reading_room(layouts_.lines(wanted(words, std::min(width, longest_line(type)), type), book_).front(), type);
}

float Canvas::first_baseline(float width, std::string_view words, const Type& type) const {
  return first_line_middle(width, words, type) + (ascent - .5f) * set_size(type);
}

}  // namespace presentation
