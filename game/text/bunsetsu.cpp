#include "text/bunsetsu.hpp"

#include <algorithm>

#include "text/bunsetsu_words.hpp"
#include "text/kinsoku.hpp"
#include "text/utf8.hpp"

namespace text {
namespace {

enum class Script { hiragana, katakana, kanji, digit, ascii, space, opening, closing, pause, other };

bool is_one_of(std::u32string_view set, char32_t code) { return set.find(code) != set.npos; }

Script script(char32_t code) {
  if (code >= U'ぁ' && code <= U'ゖ') return Script::hiragana;
  if (is_kanji(code)) return Script::kanji;
  if ((code >= U'ァ' && code <= U'ヺ') || code == U'ー') return Script::katakana;
  if ((code >= U'0' && code <= U'9') || (code >= U'０' && code <= U'９')) return Script::digit;
  if (code == U' ' || code == U'　') return Script::space;
  if (is_one_of(U"…‥―—", code)) return Script::pause;
  if (is_one_of(U"、。，．：；？！」』）］｝】〉》〕〗〙〟’”", code)) return Script::closing;
  if (!may_end_line(code)) return Script::opening;
  return code < 0x80 ? Script::ascii : Script::other;
}

bool is_numeral(char32_t code) { return script(code) == Script::digit || is_one_of(U"〇一二三四五六七八九十百千万数何", code); }

/// Sees a text around one place.
struct Place {
  std::u32string_view text;
  std::size_t at;

  /// The character `back` before the place; 1 is the last one before it. None: 0.
  [[nodiscard]] char32_t before(std::size_t back) const { return back <= at ? text[at - back] : 0; }
  [[nodiscard]] char32_t after(std::size_t on = 0) const { return at + on < text.size() ? text[at + on] : 0; }
  [[nodiscard]] bool follows(std::u32string_view word) const { return text.substr(0, at).ends_with(word); }
};

bool is_noun(char32_t code) {
  const Script kind = script(code);
  return code != 0 && (kind == Script::kanji || kind == Script::katakana || kind == Script::digit || kind == Script::ascii ||
                       kind == Script::other);
}

/// お待たせ, ご連絡: but なお、 before kanji is a word by itself.
bool is_honorific(const Place& p) {
  const Script earlier = script(p.before(3));
  const bool begins_with_na = p.before(2) == U'な' && (p.at == 2 || earlier == Script::closing || earlier == Script::space);
  return is_one_of(U"おご", p.before(1)) && script(p.after()) == Script::kanji && !begins_with_na;
}

/// The stem of a verb before another: 振り｜返る, 受け｜取る, 聞き｜方, 数え｜直す. い and て also end adjectives and clauses,
/// so they join only after the verbs often met so; kana by themselves only to what is often joined: やり｜直す, かけ｜直す.
bool joins_verbs(const Place& p) {
  constexpr std::u32string_view stem_ends = U"きしちりみひびぎじけせめれねべげえ",
                                joined = U"方直返込切合出替換終始続過着留止取違逃次物目";
  if (script(p.after()) != Script::kanji || ends_in_no_verb(p.text, p.at)) return false;
  if (p.before(1) == U'い') return is_one_of(U"言思追払買使問食負洗整扱拭拾迷", p.before(2));
  if (p.before(1) == U'て') return is_one_of(U"立捨建当育隔慌", p.before(2));
  if (!is_one_of(stem_ends, p.before(1))) return false;
  return script(p.before(2)) == Script::kanji || (script(p.before(2)) == Script::hiragana && is_one_of(joined, p.after()));
}

/// ひと月, ふた袋; a name in kana before what bears it: くるみ食堂, うろこ屋.
bool goes_on_in_kanji(const Place& p) {
  if (is_one_of(U"屋色", p.after())) return !is_one_of(U"にをがはものとでへてたいなる", p.before(1));
  if (is_one_of(U"側様", p.after())) return is_one_of(U"ちら", p.before(1));
  return script(p.after()) == Script::kanji && (p.follows(U"ひと") || p.follows(U"ふた") || ends_in_name(p.text, p.at));
}

/// 三か｜月, 三つ｜目, 三分の｜一, もう｜一度, あと｜7件.
bool counts_on(const Place& p) {
  const char32_t last = p.before(1), next = p.after();
  if (last == U'か' && is_numeral(p.before(2))) return is_one_of(U"月所年国", next);
  if (last == U'つ') return is_numeral(p.before(2)) && next == U'目';
  if (p.follows(U"分の")) return is_numeral(p.before(3)) && is_numeral(next);
  if (p.follows(U"もう")) return next == U'一' || next == U'少';
  return p.follows(U"あと") && is_numeral(next);
}

/// いつ以来, これ以上.
bool bounds(const Place& p) { return p.after() == U'以' && is_one_of(U"来上下外内降前後", p.after(1)); }

/// What a clause before it describes: 若い~方, 着いた~時, お詫びの~代わりに.
bool depends_in_kanji(const Place& p) {
  if (is_one_of(U"代限", p.after())) return is_one_of(U"わり", p.after(1)) && is_one_of(U"るのた", p.before(1));
  return is_one_of(U"方時頃際事間", p.after()) && script(p.after(1)) != Script::kanji &&
         is_one_of(U"たるのいなうくすつむぶだ", p.before(1));
}

/// Kana before kanji, katakana, a number: a new phrase, but where the word goes on.
Joint after_kana(const Place& p) {
  const bool small_sound = p.before(1) == U'っ' || (p.before(1) == U'ん' && script(p.before(2)) == Script::kanji);
  const bool goes_on = small_sound || is_honorific(p) || joins_verbs(p) || goes_on_in_kanji(p) || counts_on(p) || bounds(p);
  if (goes_on) return Joint::one_word;
  const bool helps = p.before(1) == U'て' && is_one_of(U"行来", p.after());
  return helps || depends_in_kanji(p) ? Joint::loose : Joint::parted;
}

/// お or ご at the place, before kanji: お待たせ.
bool honorific_begins(const Place& p) { return p.at + 1 < p.text.size() && is_honorific({p.text, p.at + 1}); }

/// 嘘では｜ない, 送っても｜いい, 順位は｜なく: two words that say one thing.
bool is_denial(const Place& p) {
  if (!is_one_of(U"はも", p.before(1))) return false;
  const bool lacks = p.after() == U'な' && is_one_of(U"いくかけ", p.after(1)) && p.after(2) != U'な';  // not in なかなか
  return lacks || (is_one_of(U"てで", p.before(2)) && is_one_of(U"ないあ", p.after()));
}

/// 急が｜ない: が is no particle but the verb's.
bool ends_in_stem(const Place& p) {
  return p.before(1) == U'が' && is_one_of(U"急騒防稼継注脱泳", p.before(2)) && p.after() == U'な';
}

/// 書かなく｜なる, 触れようと｜した.
bool becomes(const Place& p) {
  if (p.before(1) == U'く') return p.after() == U'な' && is_one_of(U"るっりら", p.after(1)) && p.before(2) != U'な';
  if (p.before(1) != U'と' || p.before(2) == U'っ' || p.after() != U'し') return false;
  return is_one_of(U"たなま", p.after(1)) || (p.after(1) == U'て' && p.after(2) == U'い');
}

/// ありがとう｜ございました.
bool thanks(const Place& p) { return is_one_of(U"うく", p.before(1)) && p.text.substr(p.at).starts_with(U"ござい"); }

Joint between_kana(const Place& p) {
  if (p.before(1) == U'っ') return Joint::one_word;
  if (depends_in_kana(p.text, p.at)) return Joint::loose;
  if (begins_in_kana(p.text, p.at)) return is_denial(p) ? Joint::loose : ends_in_stem(p) ? Joint::one_word : Joint::parted;
  if (honorific_begins(p)) return Joint::parted;
  if (p.before(1) == U'を') {
    const bool goes_on = is_one_of(U"もとだ", p.after()) && script(p.after(1)) != Script::hiragana;  // をも, but を｜もらう
    return goes_on ? Joint::one_word : Joint::parted;
  }
  if (thanks(p)) return Joint::loose;
  const bool helped = p.before(1) == U'て' || (p.before(1) == U'で' && p.after() != U'き');  // not in できた
  return (helped && is_auxiliary(p.text, p.at)) || becomes(p) ? Joint::loose : Joint::one_word;
}

/// A compound up to this length is one word; lines can bear it.
constexpr std::size_t bearable = 8;

/// Where the kanji, katakana and digits around the place begin and end; looks no further than it takes to know a long compound.
std::size_t noun_begin(const Place& p) {
  std::size_t begin = p.at;
  while (begin > 0 && p.at - begin <= bearable && is_noun(p.text[begin - 1])) --begin;
  return begin;
}
std::size_t noun_end(const Place& p) {
  std::size_t end = p.at;
  while (end < p.text.size() && end - p.at <= bearable && is_noun(p.text[end])) ++end;
  return end;
}

/// 三日｜かかる, but 聞いただけ, and ご確認ください, which are one.
bool begins_after(const Place& p) {
  const std::size_t begin = noun_begin(p);
  const bool polite = begin > 0 && is_one_of(U"おご", p.text[begin - 1]);
  return p.at - begin > 1 && !polite && begins_after_noun(p.text, p.at);
}

/// お電話~しませんでした, 確認~しておきます: what is done, and that it is.
bool is_done(const Place& p) {
  if (p.at - noun_begin(p) < 2 || p.after() != U'し') return false;
  if (p.after(1) == U'ま') return is_one_of(U"しせ", p.after(2));
  return p.after(1) == U'て' && is_one_of(U"いおくほもしみ", p.after(2));
}

/// Within kanji, katakana, digits.
Joint within_noun(const Place& p) {
  constexpr std::u32string_view suffixes = U"中末分度曜付間目号版限上下後前初頃以的着用化性";
  const std::size_t begin = noun_begin(p);
  if (begin + 2 == p.at && ends_in_adverb(p.text, p.at) && !is_one_of(suffixes, p.after())) return Joint::parted;
  const Script last = script(p.before(1)), next = script(p.after());
  if (p.before(1) == U'・') return next == Script::katakana ? Joint::one_word : Joint::compound;
  if (noun_end(p) - begin <= bearable || last == Script::digit) return Joint::one_word;
  if (last == Script::ascii && next == Script::ascii)
    return p.before(1) == U'/' && p.after() != U'/' ? Joint::compound : Joint::one_word;
  return last != next ? Joint::compound : Joint::one_word;
}

/// A pause that begins a sentence belongs to it: …私が; one that ends a clause may end the line.
Joint after_pause(const Place& p) {
  std::size_t from = p.at;
  while (from > 0 && script(p.text[from - 1]) == Script::pause) --from;
  if (from == 0) return Joint::one_word;
  const Script earlier = script(p.text[from - 1]);
  const bool begins = earlier == Script::opening || earlier == Script::space || is_one_of(U"。？！」』）", p.text[from - 1]);
  return begins || script(p.after()) == Script::ascii ? Joint::one_word : Joint::parted;
}

/// A remark of a word or two stays with what it is about: 25日（水）.
Joint before_bracket(const Place& p) {
  constexpr std::size_t short_remark = 4;
  const bool remark = is_one_of(U"（(", p.after()) && is_noun(p.before(1));
  const bool is_short = p.text.substr(p.at, short_remark + 1).find_first_of(U"）)") != p.text.npos;
  return remark && is_short ? Joint::one_word : Joint::parted;
}

}  // namespace

Joint joint(std::u32string_view text, std::size_t at) {
  const Place p{text, at};
  const Script last = script(p.before(1)), next = script(p.after());
  if (next == Script::space || next == Script::closing || last == Script::opening) return Joint::one_word;
  if (last == Script::space) return text.find_first_not_of(U" 　") < at ? Joint::parted : Joint::one_word;
  if (last == Script::pause) return after_pause(p);
  if (next == Script::pause) return Joint::parted;
  if (next == Script::opening) return before_bracket(p);
  if (last == Script::closing) {
    const bool goes_on = next == Script::hiragana && is_one_of(U"」』）］】〉》〕’”", p.before(1));
    return goes_on ? Joint::one_word : Joint::parted;
  }
  if (is_inside_word(text, at)) return Joint::one_word;
  if (next != Script::hiragana) return last == Script::hiragana ? after_kana(p) : within_noun(p);
  if (last == Script::hiragana) return between_kana(p);
  if (honorific_begins(p) || begins_after(p)) return Joint::parted;
  return is_done(p) ? Joint::loose : Joint::one_word;
}

}  // namespace text
