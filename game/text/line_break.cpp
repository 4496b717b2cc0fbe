#include "text/line_break.hpp"

#include <algorithm>

#include "text/fill.hpp"
#include "text/kinsoku.hpp"
#include "text/phrases.hpp"
#include "text/utf8.hpp"

namespace text {
namespace {

/// One paragraph: its plain text, and the bases that have readings, in bytes of it.
struct Paragraph {
  struct Annotated {
    std::size_t begin = 0, end = 0;
    std::string reading;
  };
  std::string plain;
  std::vector<Annotated> readings;
};

std::vector<Paragraph> paragraphs(std::string_view source) {
  std::vector<Paragraph> all(1);
  for (const Run& run : runs(source)) {
    if (!run.reading.empty()) {
      Paragraph& last = all.back();
      last.readings.push_back({last.plain.size(), last.plain.size() + run.base.size(), run.reading});
      last.plain += run.base;
      continue;
    }
    std::size_t at = 0;
    for (std::size_t end = run.base.find('\n'); end != std::string::npos; end = run.base.find('\n', at)) {
      all.back().plain += run.base.substr(at, end - at);
      all.emplace_back();
      at = end + 1;
    }
    all.back().plain += run.base.substr(at);
  }
  return all;
}

bool splits_a_reading(const Paragraph& paragraph, std::size_t at) {
  return std::ranges::any_of(paragraph.readings, [at](const auto& each) { return each.begin < at && at < each.end; });
}

/// The end of what is drawn: spaces before a break take no room.
std::size_t without_trailing_spaces(std::string_view plain, std::size_t begin, std::size_t end) {
  while (end > begin) {
    const Character last = character_before(plain, end);
    if (last.code != U' ' && last.code != U'　') break;
    end -= last.bytes;
  }
  return end;
}

/// Lays out one paragraph: all its lines at once; from left to right, each as full as it may be, where a phrase is longer than a
/// line.
class Layout {
 public:
  Layout(const Paragraph& paragraph, Language language, float limit, const Measure& measure, const Measure& reading)
      : paragraph_(paragraph),
        plain_(paragraph.plain),
        limit_(limit),
        lonely_(.2f * limit),
        measure_(measure),
        reading_(reading) {
    if (!plain_.empty()) ends_ = phrase_ends(plain_, language);
    std::erase_if(ends_, [&](const PhraseEnd& end) { return splits_a_reading(paragraph, end.at); });
  }

  [[nodiscard]] std::vector<BrokenLine> lines() const {
    if (plain_.empty()) return {BrokenLine{}};
    std::vector<std::size_t> ends = filled();
    if (ends.empty()) {
      for (std::size_t begin = 0; begin < plain_.size(); begin = ends.back()) ends.push_back(end_of_line(begin));
      give_company(ends);
    }
    std::vector<BrokenLine> out;
    for (std::size_t begin = 0; const std::size_t end : ends) {
      out.push_back(line(begin, end));
      begin = end;
    }
    return out;
  }

 private:
  [[nodiscard]] float width(std::size_t begin, std::size_t end) const {
    const std::size_t drawn = without_trailing_spaces(plain_, begin, end);
    float wide = measure_(plain_.substr(begin, drawn - begin));
    if (!reading_) return wide;
    for (const auto& each : paragraph_.readings) {
      if (each.begin < begin || each.end > drawn) continue;
      const ReadingRoom room = room_for(each, begin, drawn);
      wide += room.before + room.after;
    }
    return wide;
  }

  /// Each stretch is measured once, or whole lines where a reading takes another room at a line's beginning; what comes out is
  /// measured as it is drawn. Empty where that does not fit, or a phrase is longer than a line.
  [[nodiscard]] std::vector<std::size_t> filled() const {
    const std::size_t count = ends_.size();
    const auto place = [&](std::size_t number) { return number == 0 ? 0 : ends_[number - 1].at; };
    if (count == 1) return width(0, plain_.size()) <= limit_ ? std::vector{plain_.size()} : std::vector<std::size_t>{};
    std::vector<float> whole(count + 1), drawn(count + 1);  // up to each place, with the spaces before it and without
    for (std::size_t i = 1; i <= count; ++i) {
      const std::size_t begin = place(i - 1), end = place(i), inked = without_trailing_spaces(plain_, begin, end);
      drawn[i] = whole[i - 1] + measure_(plain_.substr(begin, inked - begin));
      whole[i] = inked == end ? drawn[i] : drawn[i] + measure_(plain_.substr(inked, end - inked));
    }
    const bool exact = reading_ && !paragraph_.readings.empty();
    std::vector<std::size_t> ends = fill(ends_, limit_, [&](std::size_t from, std::size_t to) {
      return exact ? width(place(from), place(to)) : drawn[to] - whole[from];
    });
    for (std::size_t i = 0; i < ends.size(); ++i)
      if (width(i == 0 ? 0 : ends[i - 1], ends[i]) > limit_) return {};
    return ends;
  }

  [[nodiscard]] bool has_reading(std::size_t at, bool begins) const {
    return std::ranges::any_of(paragraph_.readings, [&](const auto& each) { return (begins ? each.begin : each.end) == at; });
  }

  /// How far a reading may hang over the character beside its base: not over kanji; two readings share what stands between them.
  [[nodiscard]] float over(const Character& beside, std::size_t from, bool shared, float one_of_reading) const {
    if (beside.bytes == 0 || is_kanji(beside.code)) return 0;
    const float wide = measure_(plain_.substr(from, beside.bytes));
    return std::min(one_of_reading, shared ? wide / 2 : wide);
  }

  [[nodiscard]] ReadingRoom room_for(const Paragraph::Annotated& each, std::size_t begin, std::size_t end) const {
    const float base = measure_(plain_.substr(each.begin, each.end - each.begin)), wide = reading_(each.reading);
    const float longer = wide - base;
    if (longer <= 0) return {.reading_from = -longer / 2};
    const float one = wide / static_cast<float>(length(each.reading));
    const Character next = each.end < end ? character_at(plain_, each.end) : Character{};
    const float over_next = over(next, each.end, has_reading(each.end + next.bytes, true), one);
    if (each.begin == begin) return {.after = std::max(0.f, longer - over_next)};
    const Character last = character_before(plain_, each.begin);
    const std::size_t from = each.begin - last.bytes;
    const float over_last = over(last, from, has_reading(from, false), one);
    return {.before = std::max(0.f, longer / 2 - over_last),
            .after = std::max(0.f, longer / 2 - over_next),
            .reading_from = -longer / 2};
  }

  /// The phrases that end after `begin`.
  [[nodiscard]] auto phrases_after(std::size_t begin) const { return std::ranges::upper_bound(ends_, begin, {}, &PhraseEnd::at); }

  /// The last phrase end that fits, but a later place where the line would end early for it; else a place inside the first
  /// phrase.
  [[nodiscard]] std::size_t end_of_line(std::size_t begin) const {
    constexpr float full_enough = .8f, half_empty = .55f, worth_it = .08f;
    std::size_t fits = begin, loose = begin, firm = begin;
    for (auto end = phrases_after(begin); end != ends_.end() && width(begin, end->at) <= limit_; ++end)
      (end->hold == Hold::none ? fits : end->hold == Hold::loose ? loose : firm) = end->at;
    const auto prefer = [&](std::size_t at, float enough) {
      if (at <= fits) return;
      const float full = fits == begin ? 0 : width(begin, fits);
      if (full < enough * limit_ && width(begin, at) - full >= worth_it * limit_) fits = at;
    };
    prefer(loose, full_enough);
    prefer(firm, half_empty);
    return fits > begin ? fits : end_inside_phrase(begin);
  }

  /// A word alone on the last line looks lost, and so do two where words are short: words of the line before keep them company,
  /// as many as leave no hole there.
  void give_company(std::vector<std::size_t>& ends) const {
    constexpr float spares = .7f;
    if (ends.size() < 2) return;
    std::size_t& last = ends[ends.size() - 2];
    const std::size_t begin = ends.size() > 2 ? ends[ends.size() - 3] : 0;
    const auto enough = [&](std::size_t from) { return width(from, plain_.size()) >= lonely_; };
    if (enough(last)) return;
    for (auto end = std::ranges::lower_bound(ends_, last, {}, &PhraseEnd::at); end != ends_.begin();) {
      --end;
      if (end->at <= begin || width(begin, end->at) < spares * limit_ || width(end->at, plain_.size()) > limit_) return;
      if (end->hold != Hold::none) continue;
      last = end->at;
      if (enough(last)) return;
    }
  }

  /// A phrase wider than the limit: as many characters as fit, keeping kinsoku where that is possible, and without leaving one
  /// alone. At least one character, or one base with its reading, even if that is too wide, since a line must hold something.
  [[nodiscard]] std::size_t end_inside_phrase(std::size_t begin) const {
    const std::size_t phrase = phrases_after(begin)->at;
    const std::size_t last_character = phrase - character_before(plain_, phrase).bytes;
    std::size_t first = 0, fits = 0, fits_by_the_rules = 0, leaves_two = 0;
    for (std::size_t at = begin; at < phrase;) {
      at += character_at(plain_, at).bytes;
      if (at < phrase && (splits_a_reading(paragraph_, at) || is_combining(character_at(plain_, at).code))) continue;
      if (first == 0) first = at;
      if (width(begin, at) > limit_) break;
      fits = at;
      if (at == phrase || may_part(plain_, at)) fits_by_the_rules = at;
      if (fits_by_the_rules == at && at < last_character) leaves_two = at;
    }
    if (fits_by_the_rules == last_character && leaves_two != 0) return leaves_two;
    return fits_by_the_rules != 0 ? fits_by_the_rules : fits != 0 ? fits : first;
  }

  [[nodiscard]] BrokenLine line(std::size_t begin, std::size_t end) const {
    const std::size_t drawn = without_trailing_spaces(plain_, begin, end);
    const Character first = character_at(plain_, begin);
    const float hang = hangs(first.code) ? measure_(plain_.substr(begin, first.bytes)) / 2 : 0;
    BrokenLine all{.width = width(begin, end), .hang = hang};
    const auto add = [&](Run run, ReadingRoom room) {
      all.runs.push_back(std::move(run));
      if (reading_) all.rooms.push_back(room);
    };
    std::size_t at = begin;
    for (const auto& each : paragraph_.readings) {
      if (each.begin < begin || each.end > drawn) continue;
      if (each.begin > at) add({plain_between(at, each.begin), ""}, {});
      add({plain_between(each.begin, each.end), each.reading}, reading_ ? room_for(each, begin, drawn) : ReadingRoom{});
      at = each.end;
    }
    if (at < drawn) add({plain_between(at, drawn), ""}, {});
    return all;
  }

  [[nodiscard]] std::string plain_between(std::size_t from, std::size_t to) const {
    return std::string(plain_.substr(from, to - from));
  }

  const Paragraph& paragraph_;
  std::string_view plain_;
  float limit_, lonely_;
  const Measure &measure_, &reading_;
  std::vector<PhraseEnd> ends_;
};

}  // namespace

std::vector<BrokenLine> break_lines(std::string_view source, Language language, float limit, const Measure& measure,
                                    const Measure& reading) {
  std::vector<BrokenLine> all;
  for (const Paragraph& paragraph : paragraphs(source)) {
    const auto lines = Layout(paragraph, language, limit, measure, reading).lines();
    all.insert(all.end(), lines.begin(), lines.end());
  }
  return all;
}

float terminal_columns(std::string_view plain_text) {
  int columns = 0;
  for (std::size_t at = 0; at < plain_text.size();) {
    const Character character = character_at(plain_text, at);
    columns += is_combining(character.code) ? 0 : is_wide(character.code) ? 2 : 1;
    at += character.bytes;
  }
  return static_cast<float>(columns);
}

}  // namespace text
