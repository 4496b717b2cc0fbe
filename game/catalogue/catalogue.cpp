#include "catalogue/catalogue.hpp"

#include <algorithm>

namespace catalogue {

const std::vector<Entry>& portraits() {
  static const std::vector<Entry> all = {
      {"purchaser-a", {"購買A", "purchaser A"}, {"購買課長A"}},   // a purchasing manager, woman in her forties
      {"foreman-b", {"職長B", "foreman B"}, {"工場長B"}},         // a plant foreman, man near sixty
      {"colleague-c", {"同僚C", "colleague C"}, {}},              // a young colleague
      {"boss-d", {"上司D", "boss D"}, {"課長D"}},                 // the rep's section head, man in his fifties
      {"logistics-e", {"配車E", "logistics E"}, {"物流E"}},       // a dispatcher in a warehouse jacket, woman of about thirty
      {"salon-f", {"美容室F", "salon F"}, {"美容師F"}},           // owner of a hair salon, woman in her fifties
      {"hospital-g", {"病院G", "hospital G"}, {"用度課長G"}},     // head of a hospital's supply office, woman of about fifty
      {"plant-h", {"社長H", "plant H"}, {"町工場H"}},             // owner of a small plant, man of about sixty
      {"farmer-i", {"農家I", "farmer I"}, {}},                    // a farmer, man near seventy
      {"shop-j", {"店主J", "shopkeeper J"}, {"shop J"}},          // a shopkeeper, man of about fifty
      {"manager-k", {"店長K", "manager K"}, {}},                  // manager of a restaurant, woman in her thirties
      {"accounts-l", {"経理L", "accounts L"}, {"accountant L"}},  // an accountant, woman of about sixty
      {"clerk-m", {"事務M", "clerk M"}, {"事務員M"}},             // a clerk, man of about forty
      {"receiving-n", {"荷受けN", "receiving N"}, {}},            // receives goods at a food factory, woman of about fifty
      {"quality-o", {"品質保証O", "quality O"}, {"品証O"}},       // quality assurance, woman of about forty
      {"school-p", {"学校事務P", "school P"}, {}},                // clerk of a primary school, young man
      {"teacher-q", {"教員Q", "teacher Q"}, {"先生Q"}},           // a teacher, woman in her fifties
      {"stationer-r", {"店長R", "stationer R"}, {"文具店R"}},     // keeper of a stationer's, man near sixty
      {"sales-s", {"営業S", "sales S"}, {}},                      // a sales rep, man in his forties
      {"bookkeeper-t", {"経理T", "bookkeeper T"}, {}},            // an accountant, man near sixty
      {"nurse-u", {"看護師長U", "nurse U"}, {"師長U"}},           // a head nurse, woman in her fifties
      {"shipping-v", {"出荷V", "shipping V"}, {"出荷班長V"}},     // leads a shipping crew, man of about fifty
      {"machinist-w", {"工員W", "machinist W"}, {"旋盤W"}},       // works at a lathe or an assembly line, young man
      {"engineer-x", {"工務X", "engineer X"}, {}},                // keeps a food factory's machines running, man of about fifty
      {"stylist-y", {"美容師Y", "stylist Y"}, {}},                // a hair stylist, man of about thirty
      {"assistant-z", {"アシスタントZ", "assistant Z"}, {}},      // a salon's assistant, woman of about twenty
      {"deli-bb", {"惣菜店BB", "deli BB"}, {}},                   // keeper of a delicatessen, man of about fifty
      {"charge-hand-cc", {"職長CC", "charge hand CC"}, {}},       // charge hand of a small plant, man past sixty, lean
      {"orders-aa", {"営業事務AA", "orders AA"}, {}},             // takes orders at a sales office, woman of about thirty
  };
  return all;
}

const std::vector<Entry>& places() {
  static const std::vector<Entry> all = {
      {"reception", {"受付", "reception"}, {"玄関", "ロビー"}},
      {"meeting-room", {"応接室", "meeting room"}, {"会議室", "商談室"}},
      {"own-office", {"営業所", "own office"}, {"自社", "事務所", "自席"}},
      {"warehouse-dock", {"荷受け場", "warehouse dock"}, {"倉庫", "入荷口", "荷さばき場"}},
      {"car", {"車内", "car"}, {"営業車", "車"}},
      {"phone", {"電話口", "phone"}, {"電話"}},
      {"mail-desk", {"メールの画面", "mail desk"}, {"メール", "パソコン"}},
      {"chat", {"スマートフォン", "smartphone"}, {"スマホ", "チャットの画面", "chat screen"}},
      {"salon", {"美容室", "salon"}, {"美容院", "サロン"}},
      {"hospital-office", {"用度課", "hospital office"}, {"病院", "資材課"}},
      {"plant-floor", {"工場", "plant floor"}, {"現場", "作業場"}},
      {"shop", {"売り場", "shop"}, {"店", "店舗", "店先"}},
      {"deli", {"惣菜売り場", "deli counter"}, {"惣菜屋"}},
      {"kitchen", {"厨房", "kitchen"}, {"調理場", "食堂", "弁当屋"}},
  };
  return all;
}

const std::vector<Entry>& weathers() {
  static const std::vector<Entry> all = {
      {"clear", {"晴れ", "clear"}, {"晴", "快晴", "sunny"}},
      {"overcast", {"曇り", "overcast"}, {"曇", "くもり", "cloudy"}},
      {"rain", {"雨", "rain"}, {"小雨"}},
      {"snow", {"雪", "snow"}, {}},
  };
  return all;
}

const std::vector<Entry>& feelings() {
  static const std::vector<Entry> all = {
      {"neutral", {"普通", "neutral"}, {"平静", "平"}},
      {"warm", {"温かい", "warm"}, {"温", "にこやか"}},
      {"cool", {"冷たい", "cool"}, {"冷", "そっけない"}},
      {"guarded", {"身構え", "guarded"}, {"身構える", "警戒"}},
      {"irritated", {"苛立ち", "irritated"}, {"苛", "いらだち", "苛立つ"}},
      {"hurt", {"傷ついた", "hurt"}, {"傷", "傷つき"}},
      {"surprised", {"驚き", "surprised"}, {"驚", "驚いた"}},
      {"relieved", {"ほっとした", "relieved"}, {"安堵", "ほっと"}},
      {"amused", {"可笑しい", "amused"}, {"笑", "笑い", "おかしい"}},
      {"thinking", {"考え込む", "thinking"}, {"考", "思案"}},
      {"tired", {"疲れ", "tired"}, {"疲", "疲れた"}},
      {"moved", {"胸を打たれた", "moved"}, {"感", "感動"}},
  };
  return all;
}

const std::vector<Entry>& channels() {
  static const std::vector<Entry> all = {
      {"visit", {"訪問", "visit"}, {"面談"}},
      {"phone", {"電話", "phone"}, {"通話"}},
      {"voicemail", {"留守番電話", "voicemail"}, {"留守電"}},
      {"mail", {"メール", "mail"}, {"email"}},
      {"chat", {"チャット", "chat"}, {}},
      {"fax", {"FAX", "fax"}, {"ＦＡＸ", "ファックス", "ファクス"}},
      {"slip", {"納品書のひとこと", "slip"}, {"納品書", "伝票"}},
      {"passing", {"立ち話", "passing"}, {"すれ違い", "ひとこと"}},
      {"office", {"社内", "office"}, {"自席", "自社"}},
  };
  return all;
}

Contact contact_by(std::string_view channel) {
  if (channel == "visit" || channel == "passing") return Contact::face_to_face;
  if (channel == "phone" || channel == "voicemail") return Contact::telephone;
  if (channel == "mail" || channel == "chat" || channel == "fax") return Contact::written;
  return Contact::none;
}

Ground ground_of(std::string_view place) {
  if (place == "own-office" || place == "car") return Ground::own;
  if (place == "phone" || place == "mail-desk" || place == "chat") return Ground::line;
  return Ground::others;
}

std::string_view find(const std::vector<Entry>& entries, std::string_view spelling) {
  const auto written_so = [spelling](const Entry& entry) {
    return entry.id == spelling || entry.name.ja == spelling || entry.name.en == spelling ||
           std::ranges::find(entry.also, spelling) != entry.also.end();
  };
  const auto found = std::ranges::find_if(entries, written_so);
  return found == entries.end() ? std::string_view{} : found->id;
}

std::vector<std::string> spellings(const std::vector<Entry>& entries) {
  std::vector<std::string> all;
  for (const Entry& entry : entries) {
    all.push_back(entry.name.ja);
    all.push_back(entry.name.en);
    if (entry.name.en != entry.id) all.emplace_back(entry.id);
    all.insert(all.end(), entry.also.begin(), entry.also.end());
  }
  return all;
}

}  // namespace catalogue
