#include "text/furigana.hpp"

#include "text/utf8.hpp"

namespace text {
namespace {

constexpr std::string_view base_mark = "｜", reading_opens = "《", reading_closes = "》";

/// A reading in `source` with the base it stands over; all positions in bytes.
struct Annotation {
  std::size_t begin = 0, base = 0, reading = 0, end = 0;  ///< begin differs from base where a ｜ stands between
};

std::size_t kanji_before(std::string_view source, std::size_t end, std::size_t begin) {
  std::size_t at = end;
  while (at > begin) {
    const Character before = character_before(source, at);
    if (!is_kanji(before.code)) break;
    at -= before.bytes;
  }
  return at;
}

/// The next whole annotation at or after `from`; its end is npos where there is none.
Annotation next_annotation(std::string_view source, std::size_t from) {
  for (std::size_t opens = source.find(reading_opens, from); opens != source.npos;
       opens = source.find(reading_opens, opens + 1)) {
    const std::size_t reading = opens + reading_opens.size();
    const std::size_t closes = source.find(reading_closes, reading);
    if (closes == source.npos) break;
    const std::string_view inside = source.substr(reading, closes - reading);
    if (inside.empty() || inside.find('\n') != inside.npos || inside.find(reading_opens) != inside.npos) continue;
    const std::string_view before = source.substr(from, opens - from);
    const std::size_t mark = before.rfind(base_mark);
    const bool marked = mark != before.npos && before.find('\n', mark) == before.npos && mark + base_mark.size() < before.size();
    const std::size_t begin = marked ? from + mark : kanji_before(source, opens, from);
    const std::size_t base = marked ? begin + base_mark.size() : begin;
    if (base < opens) return {begin, base, opens, closes + reading_closes.size()};
  }
  return {source.size(), source.size(), source.size(), source.npos};
}

}  // namespace

std::vector<Run> runs(std::string_view source) {
  std::vector<Run> all;
  std::size_t at = 0;
  while (at < source.size()) {
    const Annotation found = next_annotation(source, at);
    if (found.begin > at) all.push_back({std::string(source.substr(at, found.begin - at)), ""});
    if (found.end == source.npos) break;
    const std::size_t reading = found.reading + reading_opens.size();
    all.push_back({std::string(source.substr(found.base, found.reading - found.base)),
                   std::string(source.substr(reading, found.end - reading_closes.size() - reading))});
    at = found.end;
  }
  return all;
}

bool has_readings(std::string_view source) { return source.find(reading_opens) != source.npos; }

std::string plain(std::string_view source) {
  if (!has_readings(source)) return std::string(source);
  std::string out;
  for (const Run& run : runs(source)) out += run.base;
  return out;
}

std::string with_readings_in_brackets(std::string_view source) {
  std::string out;
  for (const Run& run : runs(source)) out += run.reading.empty() ? run.base : run.base + '(' + run.reading + ')';
  return out;
}

std::size_t length(std::string_view source) {
  const std::string text = plain(source);
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at += character_at(text, at).bytes) ++count;
  return count;
}

}  // namespace text
