#include "handout/handout.hpp"

#include <set>
#include <string_view>

#include "debrief/wording.hpp"
#include "handout/html.hpp"
#include "support/finished_play.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

using handout::Html;
using handout::Occasion;
using support::finished;
using support::Finished;
using text::Language;

namespace {

std::string page_of(const Finished& f, const Occasion& occasion = {}, Language language = Language::ja) {
  return handout::page(f.model, f.told, occasion, language);
}

bool has(const std::string& page, std::string_view words) { return page.find(words) != std::string::npos; }

/// What a reader sees: tags left out, readings too.
std::string seen(const std::string& html) {
  std::string words;
  bool in_tag = false;
  std::string tag;
  bool reading = false;
  for (const char c : html) {
    if (c == '<') {
      in_tag = true;
      tag.clear();
    } else if (c == '>') {
      in_tag = false;
      if (tag == "rt" || tag == "rp" || tag == "style") reading = true;
      if (tag == "/rt" || tag == "/rp" || tag == "/style") reading = false;
    } else if (in_tag) {
      tag += c;
    } else if (!reading) {
      words += c;
    }
  }
  return words;
}

/// Every element that is opened is closed, in order; empty where so, else the first that is not.
std::string out_of_order(const std::string& html) {
  const std::set<std::string> alone{"meta", "br", "!DOCTYPE"};
  std::vector<std::string> open;
  for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
    const bool closes = html[at + 1] == '/';
    const std::size_t from = at + (closes ? 2 : 1);
    const std::string tag = html.substr(from, html.find_first_of(" >", from) - from);
    if (alone.contains(tag)) continue;
    if (!closes) {
      open.push_back(tag);
    } else {
      if (open.empty() || open.back() != tag) return tag;
      open.pop_back();
    }
  }
  return open.empty() ? std::string{} : open.back();
}

}  // namespace

TEST_SUITE("handout") {
  TEST_CASE("words are escaped, readings stand over them, and what is open is closed") {
    Html html;
    html.open("main", "a\"b");
    html.words("p", "<b>&'\"");
    html.words("p", "");
    html.source("p", "｜佐藤《さとう》<");
    CHECK(html.done() ==
          "<main class=\"a&quot;b\">\n<p>&lt;b&gt;&amp;&#39;&quot;</p>\n"
          "<p><ruby>佐藤<rp>（</rp><rt>さとう</rt><rp>）</rp></ruby>&lt;</p>\n</main>\n");
  }

  TEST_CASE("the page holds the outcome, what to remember, and everything that was said, in both languages") {
    for (const auto policy : {analysis::Policy::model, analysis::Policy::random}) {
      const Finished f = finished(policy);
      for (const Language language : {Language::ja, Language::en}) {
        const std::string html = page_of(f, {"2026-11-27", false}, language), words = seen(html);
        CHECK(out_of_order(html) == "");
        CHECK(has(html, language == Language::ja ? "<html lang=\"ja\">" : "<html lang=\"en\">"));
        CHECK(has(words, "2026-11-27"));
        const auto plain = [&](simulation::TextIndex text) {
          return handout::escaped(text::plain(simulation::words(*f.story, text, language)));
        };
        REQUIRE(f.told.outcome != simulation::nowhere);
        CHECK(has(words, plain(f.story->outcomes[f.told.outcome].title)));
        for (const auto& takeaway : debrief::takeaways(*f.story, f.told, language))
          CHECK(has(words, handout::escaped(text::message(language, takeaway.key, takeaway.arguments))));
        for (const debrief::Beat& beat : f.told.beats)
          if (beat.kind == debrief::Beat::Kind::rep) CHECK(has(words, plain(f.story->options[beat.option].text)));
        CHECK(has(words, text::message(language, "terminal.not_for_personnel", {})));
      }
    }
  }

  TEST_CASE("points stand on it only where they are asked for") {
    const Finished f = finished(analysis::Policy::model);
    const auto& score = f.told.score.dimensions.front();
    REQUIRE(score.has_value());
    const std::string points = text::message(Language::ja, "handout.points", {std::to_string((score->score + 50) / 100)});
    CHECK_FALSE(has(seen(page_of(f)), points));
    CHECK(has(seen(page_of(f, {"", true})), points));
  }

  TEST_CASE("why an answer counted stands under it") {
    const Finished f = finished(analysis::Policy::model);
    const std::string words = seen(page_of(f));
    int reasons = 0;
    for (const debrief::Beat& beat : f.told.beats)
      for (const simulation::Index index : beat.receipts) {
        const simulation::Receipt& r = f.told.score.receipts[index];
        if (beat.kind != debrief::Beat::Kind::rep || r.act == simulation::nowhere) continue;
        if (r.appraisal >= f.story->rubric.acts[r.act].appraisals.size()) continue;
        ++reasons;
        CHECK(has(words, handout::escaped(debrief::note_on(*f.story, {beat.option}, r.act, r.appraisal, Language::ja))));
      }
    CHECK(reasons > 5);
  }

  TEST_CASE("equal plays give equal bytes, and nothing is fetched from outside") {
    const Finished one = finished(analysis::Policy::random), other = finished(analysis::Policy::random);
    CHECK(page_of(one) == page_of(other));
    for (const char* fetched : {"http", "src=", "url(", "<script", "<link"}) CHECK_FALSE(has(page_of(one), fetched));
  }
}
