#include "text/phrases.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <span>
#include <string>

using namespace text;

namespace {

/// '|' where a phrase ends, '~' where one may be parted at need.
std::string marked(const std::string& sentence, Language language = Language::ja) {
  std::string out;
  std::size_t from = 0;
  for (const PhraseEnd& end : phrase_ends(sentence, language)) {
    out += sentence.substr(from, end.at - from) + (end.at == sentence.size() ? "" : end.hold == Hold::none ? "|" : "~");
    from = end.at;
  }
  return out;
}

std::string unmarked(std::string text) {
  std::erase_if(text, [](char each) { return each == '|' || each == '~'; });
  return text;
}

/// Each was once broken inside a word.
constexpr const char* kana_endings[] = {
    "うるおいます",
    "一つも|しゃべりませんでした。",
    "何も|言いませんでした。",
    "それが|聞きたかった。",
    "聞きたくないのかな。",
    "鞄が、|ふくらんでる。",
    "はがれにくい|テープも|ありますよ。",
    "あちらが、|少し|気にしすぎなんですよ。",
    "港南さんに、|うかがいました。",
    "まちがいないです。",
    "コーヒー、|冷めちゃいましたね。",
    "桐谷課長が、|口を|開きかけた。",
    "頼まれて|急がなかった。",
    "規格書なら、|すぐに|お出しできたんですが。",
    "いったん|請求書どおりに|頂戴できますか。",
    "楽にして~あげたい|一言。",
    "開いては~いただけたんですよね。",
    "どちらに|置きましょうか。",
    "木曜なのに、|降りませんでしたねえ。",
    "それだと、|ほかの|業者さんに|負けちゃいそうで。",
    "長年|やってこられたんですから。",
    "『伝えときます』で|止めていました。",
    "書かなくなる。",
    "触れようと~している。",
    "返事を~せずに、|言い訳も~せず、",
};

constexpr const char* whole_words[] = {
    "講習会の|案内",
    "焼菓子工場の|資材課長と、|包装資材の|営業の|一か月。",
    "桐谷課長は|出先で、",
    "品質保証の|三好さんから、|内線。",
    "是正報告書は|4月24日",
    "市民病院用度課の、|水沢です。",
    "次亜塩素酸ソーダ。",
    "あけぼの美材との|取引は|12年、|カラー剤と|パーマ液と|手袋。",
    "正午すぎ、|ひばり丘病院から|一行届いていた。",
    "みなと食品へ|顔を|出す",
    "じゃ、|うどん屋さんを|先に|入れちゃうわ。",
    "量ったら、|ひと袋80グラム。",
    "早瀬さんは、|三分の一で。",
    "もう一度だけ、",
    "四か月、|思い出しも|しなかった。",
    "二つ目の|箱",
    "22回の|機会の~うち|11回ぶん",
    "11月25日（水）|15:00までに",
    "佐藤さんに|電話する。",
    "事実を|整理する",
    "ご丁寧に|恐れ入ります。",
    "お元気そうで|何よりです。",
    "とりよしさんには、|私から|ご説明に|上がりましょう。",
    "うちに、|何か|お怒りなんでしょう？",
    "昨夜のような|お電話が|続く|場合、",
    "なお|電話します",
    "ますので、|ご査収ください。",
    "減るのはにおいで、|漏れでは~ない。",
    "いつ以来だろう。",
    "これ以上は|増やせない。",
    "お詫びの~代わりに、",
    "ふっ素の|袋",
    "まん中で|止まっている",
    "机の|真ん中に|置く",
};

constexpr const char* joined_verbs[] = {
    "15日には|間に合いません。",
    "お役に立ちます",
    "梶さんは、|帽子を|かぶり直した。",
    "荷受け口で|受け取ったら、|報告が",
    "受け取られ方の|ズレを|知る",
    "相手の|見え方を|想像する",
    "かけ直すのを|待つ",
    "何を|くり返さないのか",
    "話は|引き出しに|しまう",
    "言い切ってから、|思い出した。",
    "拾い出して~おく",
    "立て込んで~おりまして",
    "『準備でき次第、~実施予定』と|書く。",
    "落ち着いたって、|誰が|見たんだ。",
    "少し|待つ",
    "それだけ|出す",
    "高い|壁を|見て|回る",
    "持って~来た。",
};

constexpr const char* particles[] = {
    "宮下さんの|シャンプー",
    "いいんですけど。",
    "いらっしゃいますよね。",
    "「はい」という|問いは|ありません",
    "大丈夫です」と|言った。",
    "さしあげたのだから、|胸を|張って",
    "会社として|日を|改めて",
    "相談の|話では~ない。",
    "読んでも~いい",
    "弊社といたしましても、",
    "いつもの|調子で",
    "その後は、|この間の|話",
    "箱そのものには、",
    "どこの|病院です？",
    "この|度の|件では",
    "ひっくり返した。",
    "誰に|知らせたか。",
    "図面を|もらって~おこう、",
    "それをも|見た。",
    "けれど|まだ|来ません。",
    "どうか|ご容赦ください。",
    "三日|かかるように~なり、",
    "来月|審査が|あります",
    "今日中に|送る",
    "よその|66品目も、|うちで|一覧に~しますよ。",
    "まだ、|聞いただけ。",
};

constexpr const char* marks[] = {
    "「検討する」と|「置いといて」。",
    "――予定どおりに|動きはじめる",
    "帰せました。|…私が、|言ったんです。",
    "そう？　|…いいえ。",
    "村瀬さん…|では",
    "察する・~整理する・~返す",
    "こちらは|graphviz（dot）が|要ります",
    "scenarios/~acts.mdに|書く",
    "北浜~シーフーズ~包装資材課",
    "順位は~なく、|点数も~なければ",
};

/// Numbers stay with what they count, titles with names, a compound with itself, where the line can do without.
constexpr const char* english[] = {
    "Good |morning, |Mr. ~Sato",   "You |asked |Ms ~Sato |herself.",        "a |long-~standing |client",
    "it |took |50 ~minutes |more", "forty |portions |for |No. ~2 |Primary", "on |6 ~April |at |10",
};

}  // namespace

TEST_SUITE("text/phrases") {
  TEST_CASE("a Japanese phrase ends where a reader pauses, and never inside a word") {
    for (const auto& table : {std::span<const char* const>(kana_endings), std::span<const char* const>(whole_words),
                              std::span<const char* const>(joined_verbs), std::span<const char* const>(particles),
                              std::span<const char* const>(marks)})
      for (const std::string phrases : table) CHECK(marked(unmarked(phrases)) == phrases);
  }

  TEST_CASE("an English phrase ends after a word") {
    for (const std::string phrases : english) CHECK(marked(unmarked(phrases), Language::en) == phrases);
  }
}
