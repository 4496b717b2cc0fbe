#include "presentation/screens/play_pages.hpp"

#include <algorithm>
#include <utility>

namespace presentation {
namespace {
// Above somebody's words, so that they and four answers find room below each other; more is read on a page of its own.
constexpr std::size_t most_lead_ins = 2;
constexpr int most_narration = 4;

bool is_of_promise(session::TalkKind kind) { return kind == session::TalkKind::promise || kind == session::TalkKind::noted; }
bool is_said(session::TalkKind kind) {
  return kind == session::TalkKind::client || kind == session::TalkKind::outcome || kind == session::TalkKind::discuss;
}

/// What the page begins with goes on where the one before it ended.
bool goes_on(const session::Transcript& talk, TalkPage page) {
  using session::TalkKind;
  if (page.first == 0) return false;
  const TalkKind next = talk[page.first].kind;
  if (is_of_promise(next)) return true;
  std::size_t before = page.first;
  while (before > 0 && is_of_promise(talk[before - 1].kind)) --before;
  const TalkKind last = talk[before > 0 ? before - 1 : 0].kind;
  const bool begins = next == TalkKind::scene || is_said(next) || (next == TalkKind::rep && last != TalkKind::rep);
  return !begins && !is_said(last);
}

}  // namespace

std::vector<TalkPage> talk_pages(const session::Transcript& talk, std::vector<TalkPage> room) {
  using session::TalkKind;
  std::vector<TalkPage> pages = std::move(room);
  pages.clear();
  std::size_t first = 0;
  int narrated = 0;
  bool spoken = false;  // somebody has, and what follows belongs to it
  const auto cut = [&](std::size_t at) {
    if (at > first) pages.push_back({first, at});
    first = at;
    narrated = 0;
  };
  for (std::size_t i = 0; i < talk.size(); ++i) {
    const TalkKind kind = talk[i].kind;
    // One's own words begin what they lead to; a scene begins a page of its own.
    const bool headed = i > first && talk[i - 1].kind == TalkKind::scene;  // a task of a plan
    const bool own = kind == TalkKind::rep && !headed && (i == 0 || talk[i - 1].kind != TalkKind::rep);
    // That a week begins as planned stands above its first task.
    const bool begins_week = kind == TalkKind::plan, first_task = i > 0 && i - 1 == first && talk[first].kind == TalkKind::plan;
    const bool other_scene = kind == TalkKind::scene && !first_task;
    if (other_scene || own || begins_week || (kind == TalkKind::narration && narrated == most_narration)) cut(i);
    if (kind == TalkKind::client && i - first > most_lead_ins) cut(i);
    if (kind == TalkKind::narration) ++narrated;
    const bool says = is_said(kind);
    // What becomes of a promise by somebody's words stands below them, and so does what was written down of it.
    const bool goes_on = i + 1 < talk.size() && is_of_promise(talk[i + 1].kind);
    spoken = says || (spoken && is_of_promise(kind));
    if (spoken && !goes_on) cut(i + 1);
  }
  cut(talk.size());
  return pages;
}

std::optional<std::size_t> last_said(const session::Transcript& talk) {
  for (std::size_t i = talk.size(); i-- > 0;) {
    if (talk[i].kind == session::TalkKind::client) return i;
    if (talk[i].kind == session::TalkKind::scene) break;
  }
  return std::nullopt;
}

std::vector<TalkPage> fitted(const std::vector<TalkPage>& pages, const Fits& fits, std::optional<std::size_t> answered,
                             std::vector<TalkPage> room) {
  std::vector<TalkPage> all = std::move(room);
  all.clear();
  const auto lay_out = [&](TalkPage page) {
    while (page.first < page.last) {
      TalkPage part = page;
      while (part.last > part.first + 1 && !fits(part, false)) --part.last;
      all.push_back(part);
      page.first = part.last;
    }
  };
  for (std::size_t i = 0; i < pages.size(); ++i) {
    TalkPage end{pages[i].last, pages[i].last};
    if (i + 1 == pages.size()) {
      const auto begin_at = [&](std::size_t first) {
        end.first = first;
        if (answered && *answered < first) end.recalled = answered;
      };
      begin_at(pages[i].first);
      while (end.first + 1 < end.last && !fits(end, true)) begin_at(end.first + 1);
    }
    lay_out({pages[i].first, end.first});
    if (end.first < end.last) all.push_back(end);
  }
  return all;
}

Part part_of(const std::vector<TalkPage>& pages, const session::Transcript& talk, std::size_t page) {
  Part part;
  for (std::size_t i = page; i > 0 && goes_on(talk, pages[i]); --i) ++part.number;
  part.of = part.number;
  for (std::size_t i = page + 1; i < pages.size() && goes_on(talk, pages[i]); ++i) ++part.of;
  return part;
}

std::size_t page_of(const std::vector<TalkPage>& pages, std::size_t line) {
  const auto found = std::find_if(pages.begin(), pages.end(), [&](TalkPage page) { return line < page.last; });
  return found == pages.end() ? pages.size() - 1 : static_cast<std::size_t>(found - pages.begin());
}

}  // namespace presentation
