#include "presentation/screens/play_pages.hpp"

namespace presentation {
namespace {
// Above somebody's words, so that they and four answers find room below each other; more is read on a page of its own.
constexpr std::size_t most_lead_ins = 2;
constexpr int most_narration = 4;
}  // namespace

std::vector<TalkPage> talk_pages(const session::Transcript& talk) {
  using session::TalkKind;
  std::vector<TalkPage> pages;
  std::size_t first = 0;
  int narrated = 0;
  const auto cut = [&](std::size_t at) {
    if (at > first) pages.push_back({first, at});
    first = at;
    narrated = 0;
  };
  for (std::size_t i = 0; i < talk.size(); ++i) {
    const TalkKind kind = talk[i].kind;
    // One's own words begin what they lead to; a scene begins a page of its own.
    if (kind == TalkKind::scene || kind == TalkKind::rep || (kind == TalkKind::narration && narrated == most_narration)) cut(i);
    if (kind == TalkKind::client && i - first > most_lead_ins) cut(i);
    if (kind == TalkKind::narration) ++narrated;
    if (kind == TalkKind::client || kind == TalkKind::outcome || kind == TalkKind::discuss) cut(i + 1);
  }
  cut(talk.size());
  return pages;
}

}  // namespace presentation
