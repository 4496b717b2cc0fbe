#include "command_line/text_play/debrief_ways.hpp"

#include <array>

#include "command_line/score_page.hpp"
#include "command_line/talk.hpp"
#include "debrief/wording.hpp"
#include "text/dates.hpp"

namespace command_line {
namespace {

using condition::Meter;
using debrief::Sample;
using simulation::nowhere;
using simulation::Story;
using Kind = debrief::SeatEntry::Kind;

constexpr std::size_t most_reactions = 4;

std::string name_of(Paper& paper, const Story& story, simulation::PersonIndex person) {
  return person < story.people.size() ? paper.name(simulation::words(story, story.people[person].name, paper.language())) : "";
}

void print_way(Paper& paper, const Story& story, const debrief::TurningPoint& point, const debrief::Way& way, const char* label) {
  paper.paragraph(paper.say(label), debrief::answer_words(story, way.options, paper.language()));
  for (std::size_t i = 0; i < std::min(most_reactions, way.reactions.size()); ++i) {
    const debrief::Reaction& r = way.reactions[i];
    const std::string words = debrief::heard_words(story, r.line, r.warmth, paper.language());
    const std::string name = name_of(paper, story, story.lines[r.line].person);
    paper.paragraph("   ", paper.say(r.unspoken ? "terminal.inner" : "terminal.spoke", {name, words}));
  }
  const std::string end =
      way.outcome == nowhere ? paper.say("review.no_outcome") : words_of(paper, story, story.outcomes[way.outcome].title);
  const int level = static_cast<int>(simulation::level_of(story, way.trust));
  paper.paragraph("   ", paper.say("terminal.led_to", {end, name_of(paper, story, point.person), text::whole_points(way.trust),
                                                       paper.say("rating.trust_" + std::to_string(level))}));
}

std::string meters_words(const Paper& paper, const debrief::Meters& meters) {
  std::string all;
  for (const Meter meter : {Meter::ability, Meter::benevolence, Meter::integrity, Meter::liking, Meter::irritation}) {
    const auto which = static_cast<std::size_t>(meter);
    all += (all.empty() ? "" : paper.say("told.gap")) +
           paper.say("terminal.meter", {paper.say("told.meter_" + std::to_string(which)), text::whole_points(meters[which])});
  }
  return all;
}

std::string date_of(const Paper& paper, const Story& story, const Sample& sample) {
  constexpr std::int32_t day = 24 * 60;
  const std::int32_t at = sample.kind == Sample::Kind::day_end ? sample.time - 1 : sample.time;
  return text::date(story.start + std::chrono::days{at / day}, paper.language());
}

void print_stop(Paper& paper, const Story& story, const Sample& sample, int number) {
  const std::string moved = debrief::moved(debrief::pushes_of(story, sample.causes), paper.language());
  const std::string when = text::moment(story.start, sample.time, paper.language());
  if (number > 0)
    paper.paragraph(std::to_string(number) + ") ",
                    paper.say("terminal.stop", {when, debrief::answer_words(story, sample.options, paper.language())}));
  else
    paper.paragraph("*  ", paper.say("terminal.stop_by_itself", {when}));
  if (!moved.empty()) paper.paragraph("   ", moved);
  for (const std::string& sentence : debrief::why(story, sample.causes, paper.language())) paper.paragraph("   ", sentence);
}

}  // namespace

void print_turning_points(Paper& paper, const Story& story, const debrief::Debrief& debrief) {
  paper.heading(paper.say("review.turning_points"));
  if (debrief.turning_points.empty()) return paper.line(paper.say("review.no_turning_point"));
  paper.line(paper.say("review.turning_how"));
  if (debrief::nothing_turned(debrief)) paper.line(paper.say("review.turning_same"));
  int number = 0;
  for (const debrief::TurningPoint& point : debrief.turning_points) {
    const simulation::SceneInfo& scene = story.scenes[story.decisions[point.decision].scene];
    paper.heading(
        paper.say("terminal.turning_point", {std::to_string(++number), text::moment(story.start, point.time, paper.language()),
                                             words_of(paper, story, scene.title)}));
    print_way(paper, story, point, point.taken, "terminal.way_taken");
    print_way(paper, story, point, point.instead, "terminal.way_instead");
    paper.paragraph("   ", debrief::how_it_went_on(point, paper.language()));
  }
}

void print_trust(Paper& paper, const Story& story, const debrief::Debrief& debrief, simulation::PersonIndex person) {
  paper.heading(paper.say("review.trust_of", {name_of(paper, story, person)}));
  paper.line(paper.say("terminal.trust_how"));
  for (const Sample* sample : debrief::by_day(debrief.samples, person))
    paper.paragraph(paper.say("terminal.day", {date_of(paper, story, *sample)}), meters_words(paper, sample->meters));
  paper.gap();
  int number = 0;
  for (const Sample* sample : debrief::samples_of(debrief.samples, person)) {
    const bool answer = sample->kind == Sample::Kind::answer;
    if (answer || sample->kind == Sample::Kind::event) print_stop(paper, story, *sample, answer ? ++number : 0);
  }
}

void print_seat(Paper& paper, const Story& story, const debrief::Seat& seat, const debrief::SeatPage& page) {
  const std::string scene =
      page.scene == nowhere ? paper.say("review.seat_after") : words_of(paper, story, story.scenes[page.scene].title);
  paper.heading(paper.say("terminal.seat",
                          {name_of(paper, story, seat.person), text::moment(story.start, page.time, paper.language()), scene}));
  for (const debrief::SeatEntry& e : page.entries) {
    switch (e.kind) {
      case Kind::said:
      case Kind::other: {
        const std::string lead = paper.say("play.speaks", {name_of(paper, story, story.lines[e.line].person), ""});
        paper.paragraph(lead, debrief::heard_words(story, e.line, e.warmth, paper.language()));
        break;
      }
      case Kind::thought:
        paper.paragraph("   ", paper.say("terminal.unspoken", {debrief::heard_words(story, e.line, e.warmth, paper.language())}));
        break;
      case Kind::heard:
        paper.paragraph(paper.say("terminal.heard"), debrief::answer_words(story, {e.option}, paper.language()));
        break;
      case Kind::saw:
        paper.paragraph(paper.say("terminal.saw"), debrief::answer_words(story, {e.option}, paper.language()));
        break;
      case Kind::tone:
      case Kind::meeting:
      case Kind::attend:
      case Kind::reply:
      case Kind::waited:
      case Kind::promise:
      case Kind::came: paper.paragraph("   --  ", debrief::quiet_words(story, e, paper.language())); break;
    }
  }
}

}  // namespace command_line
