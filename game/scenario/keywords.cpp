#include "scenario/keywords.hpp"

#include <algorithm>
#include <array>

namespace scenario {
namespace {

namespace spelled {  // nowhere else are the keywords names without their enumeration

using enum Keyword;

constexpr auto table = std::to_array<Spelling>({
    {scenario, "シナリオ", "scenario"},
    {format, "形式", "format"},
    {title, "題名", "title"},
    {summary, "一行", "summary"},
    {languages, "言語", "languages"},
    {start_date, "開始日", "start_date"},
    {minutes, "分", "minutes"},
    {stake, "賭けられているもの", "stake"},
    {aim, "今日のねらい", "aim"},
    {teaches, "教えること", "teaches"},
    {company, "会社", "company"},
    {holidays, "休日", "holidays"},
    {note_promises, "約束を控える", "note_promises"},
    {people, "登場人物", "people"},
    {facts, "わかること", "facts"},
    {promises, "約束", "promises"},
    {outcomes, "結末", "outcomes"},
    {scenes, "場面", "scenes"},

    {name, "名前", "name"},
    {role, "立場", "role"},
    {company_name, "会社名", "company_name"},
    {history, "経緯", "history"},
    {portrait, "絵", "portrait"},
    {temperament, "気質", "temperament"},
    {trust, "信頼", "trust"},
    {usual, "平常", "usual"},
    {grievance, "わだかまり", "grievance"},
    {real_issue, "本当の問題", "real_issue"},
    {client, "取引先", "client"},
    {hours, "受付時間", "hours"},
    {closed, "休み", "closed"},
    {patience, "忍耐", "patience"},
    {punctuality, "時間", "punctuality"},
    {talkativeness, "話好き", "talkativeness"},
    {directness, "率直さ", "directness"},
    {forgiveness, "許す力", "forgiveness"},
    {loss_weight, "損の重さ", "loss_weight"},
    {ability, "能力", "ability"},
    {benevolence, "善意", "benevolence"},
    {integrity, "誠実", "integrity"},
    {liking, "好感", "liking"},
    {reply, "返信", "reply"},
    {meeting, "面談", "meeting"},
    {attend, "同席", "attend"},
    {small_talk, "雑談", "small_talk"},
    {note, "備考", "note"},

    {what, "内容", "what"},
    {to, "相手", "to"},
    {due, "期限", "due"},
    {needed, "必要", "needed"},
    {acts_when_kept, "果たした行為", "acts_when_kept"},
    {rank, "順位", "rank"},
    {heading, "題", "heading"},
    {text, "語り", "text"},
    {at, "日時", "at"},
    {place, "場所", "place"},
    {weather, "天気", "weather"},
    {channel, "手段", "channel"},
    {with, "相手", "with"},
    {flow, "流れ", "flow"},

    {id, "id", "id"},
    {narration, "地の文", "narration"},
    {inner, "本音", "inner"},
    {choose, "選択", "choose"},
    {predict, "予想", "predict"},
    {compose, "組み立て", "compose"},
    {mail, "メール", "mail"},
    {sort, "整理", "sort"},
    {review, "見直し", "review"},
    {plan, "計画", "plan"},
    {slots, "枠", "slots"},
    {slot_length, "枠の長さ", "slot_length"},
    {last, "候補", "last"},
    {well, "できたら", "well"},
    {partly, "半分なら", "partly"},
    {badly, "外したら", "badly"},
    {prompt, "問い", "prompt"},
    {fixed_order, "順番固定", "fixed_order"},
    {stretch, "区間", "stretch"},
    {if_, "もし", "if"},
    {then_if, "そのとき", "then"},
    {else_, "でなければ", "else"},
    {next, "次", "next"},
    {end, "終わり", "end"},
    {pass, "時間", "pass"},
    {reveals, "わかる", "reveals"},
    {request, "頼まれる", "request"},
    {promise, "約束する", "promise"},
    {keep, "果たす", "keep"},
    {warn, "知らせる", "warn"},
    {renegotiate, "延期する", "renegotiate"},
    {refuse, "断る", "refuse"},
    {happens, "出来事", "happens"},
    {await_reply, "返信を待つ", "await_reply"},
    {discuss, "話し合い", "discuss"},
    {checkpoint, "区切り", "checkpoint"},
    {signal, "変化", "signal"},
    {lure, "まぎれ", "lure"},
    {spelled_out_by, "明かす", "spelled_out_by"},

    {say, "言う", "say"},
    {do_, "する", "do"},
    {wait, "待つ", "wait"},
    {think, "思う", "think"},
    {acts, "行為", "acts"},
    {exemplary, "手本", "exemplary"},
    {when, "条件", "when"},
    {because, "理由", "because"},
    {after, "間を置く", "after"},
    {takes, "かかる", "takes"},
    {group, "組", "group"},
    {travel, "移動", "travel"},
    {fixed, "固定", "fixed"},
    {then, "続き", "then"},
    {card, "札", "card"},
    {sort_as, "種類", "sort_as"},
    {position, "順", "position"},

    {known, "わかった", "known"},
    {meters, "気持ち", "meters"},
    {chose, "選んだ", "chose"},
    {visited, "通った", "visited"},
    {chance, "運", "chance"},
    {any, "いずれか", "any"},
    {all, "すべて", "all"},
    {not_, "でない", "not"},
    {counts, "回数", "counts"},
    {conduct, "様子", "conduct"},

    {warm, "温かい", "warm"},
    {neutral, "普通", "neutral"},
    {cool, "冷たい", "cool"},
    {formal, "よそよそしい", "formal"},

    {translation_of, "翻訳", "translation_of"},
    {language, "言語", "language"},
    {texts, "本文", "texts"},
});

}  // namespace spelled
using spelled::table;

constexpr bool in_order() {
  for (std::size_t i = 0; i < table.size(); ++i)
    if (static_cast<std::size_t>(table[i].keyword) != i) return false;
  return static_cast<std::size_t>(Keyword::texts) + 1 == table.size();
}
static_assert(in_order(), "one row a keyword, in the order of the enumeration");

/// Every spelling by its hash, since reading a file looks one up for every key; a word that several keywords share stands once
/// for each, one behind the other.
class Spellings {
 public:
  constexpr Spellings() {
    for (const Spelling& row : table) {
      add(row.ja, row.keyword);
      if (row.en != row.ja) add(row.en, row.keyword);
    }
  }
  /// The first keyword spelled so that `wanted(keyword)` takes.
  template <typename Wanted>
  [[nodiscard]] constexpr std::optional<Keyword> find(std::string_view word, const Wanted& wanted) const {
    for (std::size_t at = hash(word); slots_[at % size].used; ++at) {
      const Slot& slot = slots_[at % size];
      if (slot.word == word && wanted(slot.keyword)) return slot.keyword;
    }
    return std::nullopt;
  }

 private:
  struct Slot {
    std::string_view word;
    Keyword keyword{};
    bool used = false;
  };
  static constexpr std::size_t size = 1024;
  static_assert(table.size() * 4 <= size, "at most half full");
  static constexpr std::size_t hash(std::string_view word) {
    std::uint32_t h = 0;
    for (const char c : word) h = (h ^ static_cast<unsigned char>(c)) * 0x01000193U;
    return h ^ h >> 15;
  }
  constexpr void add(std::string_view word, Keyword keyword) {
    std::size_t at = hash(word);
    while (slots_[at % size].used) ++at;
    slots_[at % size] = {word, keyword, true};
  }
  std::array<Slot, size> slots_{};
};
constexpr Spellings every_spelling;

}  // namespace

std::span<const Spelling> spellings() { return table; }

const Spelling& spelling(Keyword keyword) { return table[static_cast<std::size_t>(keyword)]; }

std::optional<Keyword> find_keyword(std::span<const Keyword> allowed, std::string_view word) {
  return every_spelling.find(word, [&](Keyword keyword) { return std::ranges::find(allowed, keyword) != allowed.end(); });
}

std::vector<std::string> spellings_of(std::span<const Keyword> allowed) {
  std::vector<std::string> words;
  for (const Keyword keyword : allowed) {
    words.emplace_back(spelling(keyword).ja);
    if (spelling(keyword).en != spelling(keyword).ja) words.emplace_back(spelling(keyword).en);
  }
  return words;
}

bool is_keyword(std::string_view word) {
  return every_spelling.find(word, [](Keyword) { return true; }).has_value();
}

}  // namespace scenario
