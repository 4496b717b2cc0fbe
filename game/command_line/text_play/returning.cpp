#include "command_line/library.hpp"
#include "command_line/text_play/table.hpp"
#include "session/progress.hpp"
#include "text/dates.hpp"
#include "text/message.hpp"

/// What comes after a play: coming back to it, at once or on another day.
namespace command_line {
namespace {

std::string which_next(const Table& table, const session::Return& next, const std::vector<simulation::Story>& library) {
  const text::Language language = table.paper.language();
  if (!next.scenario) return {};
  const std::string title = title_in(library, *next.scenario, language);
  if (!next.principle) return table.paper.say("return.scenario_any", {title});
  const auto* principle = rubric::find_principle(table.model.story->rubric, *next.principle);
  return table.paper.say(next.judged ? "return.scenario" : "return.scenario_lowest",
                         {title, principle == nullptr ? *next.principle : principle->name.in(language)});
}

/// Takes the table to another play, by whose end it is back at this one.
class Aside {
 public:
  explicit Aside(Table& table) : table_(table), before_(table.model), shown_(table.shown), attempt_(table.log.attempt()) {}
  [[nodiscard]] const session::Model& before() const { return before_; }
  [[nodiscard]] const std::string& attempt() const { return attempt_; }
  [[nodiscard]] Left back() const {
    const auto claimed = table_.log.resume(attempt_, table_.played);
    if (!claimed) {
      table_.err << text::sentence(claimed.failure(), table_.paper.language()) << '\n';
      return Left::failed;
    }
    table_.model = before_;
    table_.shown = shown_;
    table_.form = {};
    return Left::on;
  }

 private:
  Table& table_;
  session::Model before_;
  std::size_t shown_;
  std::string attempt_;
};

}  // namespace

void print_return(Table& table) {
  const auto past = table.log.past();
  if (!past) return;
  const auto progress = session::progress_of(*past, session::principle_ids(table.model.story->rubric));
  const auto library = table.library();
  const auto next = session::next_return(progress, teachings(library), table.model.story->id, table.log.now());
  table.paper.gap();
  table.paper.line(
      table.paper.say("terminal.return", {text::whole_date(next.on, table.paper.language()), which_next(table, next, library)}));
  table.paper.line(table.paper.say("return.why"));
}

Left replay(Table& table, std::size_t moves_before) {
  const Aside aside(table);
  table.log.begin(table.played);
  table.model = session::settle(session::begin_replay(aside.before(), moves_before, aside.attempt()), table.log);
  if (table.model.failure) {
    table.err << text::sentence(*table.model.failure, table.paper.language()) << '\n';
    return Left::failed;
  }
  table.paper.gap();
  table.paper.line(table.paper.say("ui.mode.replay"));
  show_from_last_scene(table);
  table.form = {};
  if (const Left left = questions(table); left != Left::on) return left;
  if (const Left left = debriefing(table); left != Left::on) return left;
  table.paper.gap();
  table.paper.line(table.paper.say("terminal.replay_over"));
  return aside.back();
}

}  // namespace command_line
