#include "text/bunsetsu_words.hpp"

#include <algorithm>
#include <span>

namespace text {
namespace {

/// Words parted by spaces.
using Words = std::u32string_view;

/// Whether `holds` one of them.
template <class Holds>
bool any_of(Words words, const Holds& holds) {
  for (std::size_t from = 0; from < words.size();) {
    const std::size_t end = std::min(words.find(U' ', from), words.size());
    if (holds(words.substr(from, end - from))) return true;
    from = end + 1;
  }
  return false;
}

bool any_at(Words words, std::u32string_view text, std::size_t at) {
  return any_of(words, [rest = text.substr(at)](std::u32string_view word) { return rest.starts_with(word); });
}
bool any_before(Words words, std::u32string_view text, std::size_t at) {
  return any_of(words, [done = text.substr(0, at)](std::u32string_view word) { return done.ends_with(word); });
}

/// Words in kana, and the kana after which they begin a phrase. Left out is what would be found inside other words: いま after が
/// is in うかがいます, もう after か in つかもう.
struct Beginnings {
  std::u32string_view after;
  Words words;
};

constexpr Beginnings dependents[] = {
    // What a clause before it describes: 忘れた~こと, 私の~ほう, 早い~うちに, 同じ~ところ.
    {U"たのるうくすつぬむぶぐいなだじ", U"こと ところ とき ほう うち わけ はず つもり あいだ ほか"},
    {U"たのるういすくなだむぶ", U"もの"},
    {U"のるくうた", U"ため"},
    {U"のるた", U"せいで せいに せいだ うえ ころ"},
    {U"のただ", U"あと"},
    {U"のる", U"たび かわり"},
    // What becomes of it, or is made of it: そのままに~せず, 丁寧に~なった.
    {U"をも", U"せず"},
    {U"に", U"してい してお してく します しませ しまし しな しよう せず する した なる なり なっ なれ"},
};

constexpr Beginnings in_kana[] = {
    // What stands by itself, after a particle: から, けど, けれど, なら too.
    {U"にをがはもとでへやかどばらのて",
     U"まだ また まず まったく すぐ ずっと すべて すこし すっかり ちょっと ちょうど ちゃんと もっと もともと きっと きちんと きれい "
     U"ほとんど ほんとう ゆっくり はっきり やっと やはり やっぱり やがて せめて むしろ いちばん いくら いかが かなら わざ ゆうべ "
     U"どう どの どこ どれ どち どん なぜ この これ ここ こち こんな その それ そこ そち そっち そんな あの あちら みんな わたし"},
    {U"にをがはもとでへやらのて", U"もう"},
    {U"にをがはもと", U"ただ いつ なに あれ みな ふたり ふたつ ひと"},
    {U"がはもに", U"そう こう"},
    {U"がはも", U"たぶん うまく うち"},
    {U"がはもにらと", U"よく"},
    {U"がはもの", U"よそ うそ"},
    {U"てらの", U"ひと"},
    {U"を", U"いま"},
    // Verbs and adjectives. を needs none: a phrase ends after it.
    {U"にがはもと",
     U"やり やめ やる やっ もら いただ くださ うかが いらっしゃ おっしゃ おいで おかけ かか まとめ まちが はじめ しゃべ しまい しまう しまっ"},
    {U"がはもに", U"ある あっ あれば あろ いませ いな する した そろ"},
    {U"がはも", U"ない なく なかっ なけれ いい よい よかっ よけれ よろし おあり わか むずかし ござい つけ つな つく つか つら"},
    {U"がはもにと", U"あり"},
    {U"がにも", U"いる いた。 います"},
    {U"はも", U"してい してお してく します しませ しまし しな しよう せず"},
    {U"とがもう", U"なる なり なっ"},
    {U"とう", U"なれ"},
    {U"に", U"なさ めく なろ かけ かえ とお"},
    {U"がはもにとくで", U"でき"},
    {U"くう", U"おっしゃ"},
    {U"にがは", U"くれ"},
    {U"へ", U"かけ"},
    {U"がも", U"つき ほしい"},
    {U"がで", U"ねら よろし"},
};

constexpr Words after_nouns =
    U"あります ありませ ありまし ありがと あれば ある。 あるん いただ くださ かかる かかり かかっ やって そろ すべて それ そちら そっち "
    U"その こちら この これ もっと やっと ちょう きちん まとめ もらっ もらい もらう いかが ぜんぶ よその なぜ まだ めくる お願い";

constexpr Words auxiliaries =
    U"くださ いただ もら あげ しまい しまう しまっ おり おきま おけ おこ おい おく くれ ほし みま みて みる みた きた きま いく いき いっ くる あり "
    U"ある やり";

constexpr Words taken_whole =
    U"間に合 役に立 気の毒 年の暮れ その後 その間 この間 この前 ふっ素 まん中 つけ根 あめ色 消しゴム 当たり前 向かい合 いい加減 ひな形 ひび割 "
    U"終わり頃 ままにせず 申し訳 ひっくり返 きれい好き なお良 いつもの そのもの そのうえ となりの におい うかがい うかがう うかがわ ちがい ちがう "
    U"にともない 落とし";

constexpr Words names =
    U"みなと みのり あけぼの ひばり つぐみ かわせみ こぶし くるみ すずかけ うろこ さくら ひかり みどり あさひ わかば つばさ のぞみ いずみ "
    U"あおば";

constexpr Words no_verbs =
    U"だけ これ それ どれ あれ とき ため うえ さえ まえ もし しかし やはり あまり つまり かなり っきり っくり っかり っちり うち 少し 再び "
    U"ひとり";

constexpr Words adverbs =
    U"今日 明日 昨日 昨夜 今朝 今夜 毎日 毎月 毎週 毎朝 毎年 今週 来週 先週 今月 来月 先月 今年 来年 去年 本日 先日 全部 一度 二度 三度 "
    U"翌日 翌朝 最近 今後 結局 直接 至急";

bool any_begins(std::span<const Beginnings> all, std::u32string_view text, std::size_t at) {
  return std::ranges::any_of(all, [&](const Beginnings& each) {
    return each.after.find(text[at - 1]) != each.after.npos && any_at(each.words, text, at);
  });
}

/// ど and ら are particles only as the ends of けど, けれど, から, なら, たら.
bool ends_a_particle(std::u32string_view text, std::size_t at) {
  constexpr Words longer = U"けど れど から なら たら";
  return (text[at - 1] != U'ど' && text[at - 1] != U'ら') || any_before(longer, text, at);
}

}  // namespace

bool begins_in_kana(std::u32string_view text, std::size_t at) {
  return ends_a_particle(text, at) && any_begins(in_kana, text, at);
}
bool depends_in_kana(std::u32string_view text, std::size_t at) { return any_begins(dependents, text, at); }
bool begins_after_noun(std::u32string_view text, std::size_t at) { return any_at(after_nouns, text, at); }
bool is_auxiliary(std::u32string_view text, std::size_t at) { return any_at(auxiliaries, text, at); }
bool ends_in_no_verb(std::u32string_view text, std::size_t at) { return any_before(no_verbs, text, at); }
bool ends_in_name(std::u32string_view text, std::size_t at) { return any_before(names, text, at); }
bool ends_in_adverb(std::u32string_view text, std::size_t at) { return any_before(adverbs, text, at); }

bool is_inside_word(std::u32string_view text, std::size_t at) {
  return any_of(taken_whole, [&](std::u32string_view word) {
    for (std::size_t from = at - std::min(at, word.size() - 1); from < at; ++from)
      if (text.substr(from).starts_with(word)) return true;
    return false;
  });
}

}  // namespace text
