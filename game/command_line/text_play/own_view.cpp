#include <algorithm>

#include "command_line/talk.hpp"
#include "command_line/text_play/table.hpp"
#include "session/self_rating.hpp"
#include "text/furigana.hpp"

/// How one sees it oneself, before anything is revealed.
namespace command_line {
namespace {

std::string question(Table& table, int which) {
  if (which != session::rated_trust)
    return table.paper.say("rating.question", {table.paper.say("play.dimension_" +
                                                               std::string(rubric::key(static_cast<rubric::Dimension>(which))))});
  const auto& story = *table.model.story;
  const auto client = story.main_client;
  return table.paper.say(
      "rating.trust", {client == simulation::nobody ? "" : text::plain(words_of(table.paper, story, story.people[client].name))});
}

/// Lowest first, as in the window; 1 skips.
Left ask_one(Table& table, int which) {
  const std::string topic = session::rating_topic(which);
  if (std::ranges::find(table.model.reflections, topic, &session::Reflection::topic) != table.model.reflections.end())
    return Left::on;
  const std::string words = which == session::rated_trust ? "rating.trust_" : "rating.score_";
  for (;;) {
    const Typed typed = ask(table, [&] {
      table.paper.gap();
      table.paper.line(question(table, which));
      table.paper.paragraph("1. ", table.paper.say("rating.skip"));
      for (int i = 0; i < condition::level_count; ++i)
        table.paper.paragraph(std::to_string(i + 2) + ". ", table.paper.say(words + std::to_string(i)));
    });
    if (typed.kind == Typed::Kind::end_of_input) return Left::end_of_input;
    if (typed.kind == Typed::Kind::number && typed.number == 1) return send(table, session::Reflect{topic, ""});
    if (typed.kind == Typed::Kind::number && typed.number >= 2 && typed.number <= condition::level_count + 1)
      return send(table, session::Reflect{topic, session::written(static_cast<condition::Level>(typed.number - 2))});
    // The last answer led here: who would take it back is told why not.
    if (typed.kind == Typed::Kind::command && typed.letter == 'b')
      table.paper.line(table.paper.say("terminal.no_way_back"));
    else
      not_understood(table, condition::level_count + 1);
  }
}

}  // namespace

Left rate_oneself(Table& table) {
  if (!session::to_be_rated(table.model)) return Left::on;
  table.paper.gap();
  table.paper.line(table.paper.say("rating.before"));
  for (int which = 0; which < session::rated_count; ++which)
    if (const Left left = ask_one(table, which); left != Left::on) return left;
  return Left::on;
}

}  // namespace command_line
