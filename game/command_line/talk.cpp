#include "command_line/talk.hpp"

#include "catalogue/catalogue.hpp"
#include "text/dates.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

using session::TalkKind;
using session::TalkLine;
using simulation::Story;

std::string catalogue_name(const std::vector<catalogue::Entry>& entries, std::string_view id, text::Language language) {
  for (const auto& entry : entries)
    if (entry.id == id) return entry.name.in(language);
  return std::string(id);
}

std::string feeling(const Paper& paper, const simulation::LineInfo& line) {
  if (line.feeling.empty() || line.feeling == "neutral") return {};
  const std::string name = catalogue_name(catalogue::feelings(), line.feeling, paper.language());
  return line.strength <= catalogue::slight_feeling ? paper.say("play.feeling_slight", {name}) : name;
}

void print_scene(Paper& paper, const Story& story, const TalkLine& line) {
  const auto& scene = story.scenes[line.scene];
  const std::string title = words_of(paper, story, line.text);
  const std::string place = catalogue_name(catalogue::places(), scene.place, paper.language());
  const std::string channel = catalogue_name(catalogue::channels(), scene.channel, paper.language());
  // What is written or said over a line has no weather to be named.
  const bool met = catalogue::contact_by(scene.channel) == catalogue::Contact::face_to_face;
  const std::string weather = met ? catalogue_name(catalogue::weathers(), scene.weather, paper.language()) : std::string();
  paper.heading(
      paper.say("play.scene", {text::moment(story.start, line.time, paper.language()), place, channel, title, weather}));
}

/// Where an entry of the talk is; empty where it goes on at the place before it.
std::string_view place_shown(const Story& story, const TalkLine& line) {
  if (line.kind == TalkKind::scene) return story.scenes[line.scene].place;
  return line.kind == TalkKind::narration ? std::string_view(story.lines[line.line].place) : std::string_view{};
}

/// A scene goes on somewhere else: its head named the place it began at.
void print_move(Paper& paper, const session::Model& model, std::size_t at) {
  const Story& story = *model.story;
  const std::string_view place = place_shown(story, model.transcript[at]);
  if (place.empty() || model.transcript[at].kind == TalkKind::scene) return;
  for (std::size_t before = at; before-- > 0;)
    if (const auto last = place_shown(story, model.transcript[before]); !last.empty()) {
      if (last != place) paper.heading(paper.say("play.moved", {catalogue_name(catalogue::places(), place, paper.language())}));
      return;
    }
}

void print_line(Paper& paper, const session::Model& model, const TalkLine& line) {
  const Story& story = *model.story;
  switch (line.kind) {
    case TalkKind::scene: print_scene(paper, story, line); break;
    case TalkKind::narration:
    case TalkKind::client:
    case TalkKind::rep: {
      const bool marked = session::can_be_marked(line) && session::is_marked(model, line.line);
      const std::string lead = '[' + std::to_string(line.number) + "] " + (marked ? paper.say("play.mark_sign") : "");
      const std::string words =
          line.kind == TalkKind::rep ? option_words(paper, story, line.option) : words_of(paper, story, line.text);
      paper.paragraph(lead + speaker(paper, model, line), words);
      break;
    }
    case TalkKind::promise:
      paper.line(paper.say("play.promise_changed",
                           {words_of(paper, story, line.text),
                            paper.say("play.promise_state_" + std::to_string(static_cast<int>(line.promise_state)))}));
      break;
    case TalkKind::passed:
    case TalkKind::noted:
    case TalkKind::conduct:
    case TalkKind::reply:
    case TalkKind::plan:
    case TalkKind::missed: {
      const session::Sentence told = session::sentence(story, line, paper.language());
      paper.line(paper.words(paper.say(told.key, told.arguments)));
      break;
    }
    case TalkKind::discuss: break;  // for groups; alone it is asked in the debrief
    case TalkKind::outcome: {
      const auto& outcome = story.outcomes[line.outcome];
      paper.heading(paper.say("play.outcome", {words_of(paper, story, outcome.title)}));
      paper.line(words_of(paper, story, outcome.text));
      break;
    }
  }
}

}  // namespace

std::string option_words(Paper& paper, const Story& story, simulation::Index option) {
  const auto& info = story.options[option];
  const std::string words = words_of(paper, story, info.text);
  // An author may have bracketed a deed already.
  if (words.starts_with("（") || words.starts_with('(')) return words;
  switch (info.kind) {
    case scenario::OptionKind::say: return words;
    case scenario::OptionKind::act: return paper.say("play.option_do", {words});
    case scenario::OptionKind::wait: return paper.say("play.option_wait", {words});
    case scenario::OptionKind::think: return paper.say("play.option_think", {words});
  }
  return words;
}

std::string words_of(Paper& paper, const Story& story, simulation::TextIndex text) {
  return paper.words(simulation::words(story, text, paper.language()));
}

std::string speaker(Paper& paper, const session::Model& model, const TalkLine& line) {
  if (line.kind == TalkKind::narration) return {};
  if (line.kind == TalkKind::rep) return paper.say("play.rep_speaks");
  if (line.person >= model.story->people.size()) return {};
  const std::string name = paper.name(simulation::words(*model.story, model.story->people[line.person].name, paper.language()));
  return paper.say("play.speaks", {name, feeling(paper, model.story->lines[line.line])});
}

void print_talk(Paper& paper, const session::Model& model, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < std::min(to, model.transcript.size()); ++i) {
    print_move(paper, model, i);
    print_line(paper, model, model.transcript[i]);
  }
}

void print_question(Paper& paper, const session::Model& model) {
  if (!model.question) return;
  const Story& story = *model.story;
  paper.gap();
  for (const auto& row : session::promise_rows(model))
    if (row.due_today)
      paper.line(paper.say("play.due_today", {words_of(paper, story, story.promises[row.promise].text),
                                              text::moment(story.start, row.due, paper.language())}));
  if (const auto prompt = story.decisions[model.question->decision].prompt; prompt != simulation::nowhere)
    paper.line(words_of(paper, story, prompt));
}

void print_promises(Paper& paper, const session::Model& model) {
  const auto rows = session::promise_rows(model);
  const auto unwritten = session::promises_to_note(model);
  if (rows.empty() && unwritten.empty()) paper.line(paper.say("play.no_promises"));
  for (const auto& row : rows) {
    const auto& promise = model.story->promises[row.promise];
    const std::string to =
        promise.person < model.story->people.size()
            ? paper.name(simulation::words(*model.story, model.story->people[promise.person].name, paper.language()))
            : std::string{};
    const bool untold = row.state == condition::PromiseState::requested && !row.overdue;
    paper.paragraph("- ",
                    paper.say("play.promise_row", {words_of(paper, *model.story, promise.text), to,
                                                   untold ? "" : text::moment(model.story->start, row.due, paper.language()),
                                                   paper.say("play.promise_state_" + std::to_string(static_cast<int>(row.state))),
                                                   row.due_today ? paper.say("play.today")
                                                   : row.overdue ? paper.say("play.overdue")
                                                                 : ""}));
  }
  if (!unwritten.empty()) paper.line(paper.say("terminal.to_write_down"));
  for (std::size_t i = 0; i < unwritten.size(); ++i)
    paper.paragraph("w " + std::to_string(i + 1) + "  ", words_of(paper, *model.story, model.story->promises[unwritten[i]].text));
}

void print_notebook(Paper& paper, const session::Model& model) {
  const auto rows = session::notebook_rows(model);
  if (rows.empty()) paper.line(paper.say("play.no_marks"));
  for (const auto& row : rows) {
    const session::TalkLine* line = session::numbered(model.transcript, row.number);
    const std::string lead = row.number > 0 ? '[' + std::to_string(row.number) + "] " : "- ";
    const auto text =
        line != nullptr ? line->text : model.story->lines[row.line].by_warmth[static_cast<std::size_t>(condition::Level::mid)];
    paper.paragraph(lead,
                    paper.say("play.notebook_row", {words_of(paper, *model.story, text),
                                                    paper.say("play.reading_" + std::to_string(static_cast<int>(row.reading)))}));
  }
  const auto facts = session::facts_known(model);
  if (!facts.empty()) paper.line(paper.say("play.known"));
  for (const auto fact : facts) paper.paragraph("- ", words_of(paper, *model.story, model.story->facts[fact].text));
}

}  // namespace command_line
