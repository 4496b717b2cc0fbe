#include <optional>
#include <set>

#include "debrief/if_then.hpp"
#include "debrief/wording.hpp"
#include "handout/parts.hpp"

namespace handout {
namespace {

using debrief::Beat;
using simulation::nowhere;

std::string_view line_of(const Sheet& s, const Beat& b) {
  return b.line == nowhere ? std::string_view{} : s.source(s.story().lines[b.line].by_warmth[static_cast<std::size_t>(b.warmth)]);
}

/// What it counted for, and why, each reason once: this is what a group asks about.
void receipts(const Sheet& s, const Beat& b) {
  std::set<std::string> told;
  for (const simulation::Index index : b.receipts) {
    const simulation::Receipt& r = s.told.score.receipts[index];
    const std::string principle =
        r.principle == nowhere ? std::string{} : s.story().rubric.principles[r.principle].name.in(s.language);
    const std::string verdict = debrief::verdict_words(r, s.language);
    s.html.words("p", std::string(sign_of(debrief::went(r))) + " " + s.say("review.verdict", {verdict, principle}), "mark");
    if (r.act == nowhere || r.appraisal >= s.story().rubric.acts[r.act].appraisals.size()) continue;
    const std::string why = debrief::note_on(s.story(), {b.option}, r.act, r.appraisal, s.language);
    if (told.insert(why).second) s.html.words("p", why, "why");
  }
}

void spoke(const Sheet& s, const std::string& who, std::string_view words, const char* kind, bool taken_back) {
  s.html.words("p", taken_back ? who + s.say("told.gap") + s.say("review.taken_back") : who, "who");
  s.html.source("p", words, taken_back ? std::string(kind) + " taken-back" : kind);
}

void beat(const Sheet& s, const Beat& b) {
  switch (b.kind) {
    case Beat::Kind::scene:
      s.html.words("h3", s.say("terminal.scene_again",
                               {s.moment(b.time), b.scene == nowhere ? "" : s.plain(s.story().scenes[b.scene].title)}));
      break;
    case Beat::Kind::narration: s.html.source("p", line_of(s, b), "quiet"); break;
    case Beat::Kind::client: spoke(s, s.name(b.person), line_of(s, b), "", b.taken_back); break;
    case Beat::Kind::inner: s.html.source("p", s.say("review.thought", {std::string(line_of(s, b))}), "unspoken"); break;
    case Beat::Kind::rep:
      spoke(s, s.say("review.you"), s.source(s.story().options[b.option].text), "you", b.taken_back);
      receipts(s, b);
      break;
    case Beat::Kind::promise:
      if (b.promise != nowhere)
        s.html.words(
            "p",
            s.say("play.promise_changed", {s.plain(s.story().promises[b.promise].text),
                                           s.say("play.promise_state_" + std::to_string(static_cast<int>(b.promise_state)))}),
            "quiet");
      break;
    case Beat::Kind::passed: break;  // the headings say when it is
  }
}

/// What was resolved at the end, the last of it.
std::string plan_of(const session::Model& model) {
  std::string plan;
  for (const session::Reflection& reflection : model.reflections)
    if (reflection.topic == "plan" && !reflection.words.empty()) plan = reflection.words;
  return plan;
}

}  // namespace

void write_talk(Sheet& s) {
  s.html.words("h2", s.say("handout.talk"));
  s.html.words("p", s.say("handout.talk_how"), "quiet");
  for (const Beat& b : s.told.beats) beat(s, b);
}

void write_plans(Sheet& s) {
  s.html.words("h2", s.say("review.plan"));
  if (const std::string own = plan_of(s.model); !own.empty()) return s.html.words("p", own);
  s.html.open("ul");
  for (const debrief::IfThen& plan : debrief::if_thens(s.story(), s.told, s.language))
    s.html.words("li", debrief::words_of(plan, s.language));
  s.html.close();
}

}  // namespace handout
