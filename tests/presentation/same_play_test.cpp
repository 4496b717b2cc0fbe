#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <istream>
#include <streambuf>

#include "analysis/explore/explore.hpp"
#include "support/command.hpp"
#include "support/picked_answer.hpp"
#include "support/shipped.hpp"
#include "text/message.hpp"

/// One play by mouse and keys in the window, and the same one typed at the terminal: the same moves and the same scores come to
/// stand in the records of both.
namespace {

using namespace presentation;
using namespace support;

/// Goes there by Tab and presses Enter; what lies below the fold is scrolled to.
void press_by_tab(Desk& desk, const std::string& label) {
  desk.frame();
  INFO("the focus never comes to ", label);
  for (int i = 0; i < 400; ++i) {
    const ControlBox* control = find_control(desk.ui.memory, label);
    REQUIRE(control != nullptr);
    if (control->id == desk.ui.memory.focus) return desk.press(Key::enter);
    desk.press(Key::tab);
  }
  FAIL("");
}

/// Makes the move in the window: choices by mouse, the rest by keys.
void make_by_keys(Desk& desk, const Move& move) {
  const simulation::Story& story = *desk.app.play->story;
  switch (move.kind) {
    case Move::Kind::mark:
      desk.press(key('H'));
      press_by_tab(desk, line_words(story, *desk.app.play, move.line));
      return desk.press(Key::escape);
    case Move::Kind::note: {
      const auto waiting = session::promises_to_note(*desk.app.play);
      desk.press(key('P'));
      desk.press(key(static_cast<char>('1' + (std::ranges::find(waiting, move.promise) - waiting.begin()))));
      return desk.press(Key::escape);
    }
    case Move::Kind::choose: {
      if (find_control(desk.ui.memory, words_of(story, move.option)) != nullptr) return desk.click(words_of(story, move.option));
      // Below the fold its number still takes it.
      const auto& offers = desk.app.play->question->offers;
      const auto at = std::ranges::find(offers, move.option, &session::Offer::option) - offers.begin();
      return desk.press(key(static_cast<char>('1' + at)));
    }
    case Move::Kind::add: return press_by_tab(desk, words_of(story, move.option));
    case Move::Kind::sort: {
      const auto shown = simulation::cards_shown(story, desk.app.play->play.state.world, move.decision);
      if (move.position != 0) return desk.press(key(static_cast<char>('3' + move.position)));
      desk.press(key(static_cast<char>('1' + (std::ranges::find(shown, move.card) - shown.begin()))));
      return desk.press(key(static_cast<char>('1' + static_cast<int>(move.card_kind))));
    }
    case Move::Kind::place: press_by_tab(desk, words_of(story, move.option)); return press_by_tab(desk, slot_words(story, move));
    case Move::Kind::done: {
      const std::size_t made = desk.app.play->play.moves.size();
      desk.press(key('D'));
      if (desk.app.play->play.moves.size() == made) desk.press(key('D'));  // something is blank, and was told
      return;
    }
    default: FAIL("no policy makes such a move");
  }
}

/// Somebody at the terminal who reads what is printed and looks for the words of the move they want to make.
class Typist : public std::streambuf {
 public:
  Typist(const std::ostringstream& paper, const simulation::Story& story, std::vector<Move> moves)
      : paper_(paper), story_(story), moves_(std::move(moves)) {}

 protected:
  int_type underflow() override {
    if (begun_ && next_ == moves_.size()) return traits_type::eof();
    line_ = (begun_ ? next_line() : "1") + "\n";
    begun_ = true;
    setg(line_.data(), line_.data(), line_.data() + line_.size());
    return traits_type::to_int_type(line_.front());
  }

 private:
  /// All that was printed since the line before was typed.
  [[nodiscard]] std::string read() const {
    const std::string all = paper_.str();
    const auto prompt = all.rfind("\n> ");
    const auto before = prompt == 0 ? std::string::npos : all.rfind("\n> ", prompt - 1);
    return all.substr(before == std::string::npos ? 0 : before);
  }
  [[nodiscard]] static std::string number_before(const std::string& list, const std::string& words) {
    const auto at = list.rfind(words);
    REQUIRE_MESSAGE(at != std::string::npos, words << " in" << list);
    const auto begin = list.rfind('\n', at) + 1;
    return list.substr(begin, list.find('.', begin) - begin);
  }
  std::string next_line() {
    const Move& move = moves_[next_];
    const std::string list = read();
    const auto finish = [&](std::string typed) { return ++next_, typed; };
    switch (move.kind) {
      case Move::Kind::mark: return finish("m " + number_of(move.line));
      case Move::Kind::note: {
        const std::string promise = text::plain(simulation::words(story_, story_.promises[move.promise].text, ja));
        const auto waiting = list.find(text::message(ja, "terminal.to_write_down", {}));
        const auto at = waiting == std::string::npos ? waiting : list.find("  " + promise, waiting);
        if (at == std::string::npos) return "p";  // shows what waits, by number
        const auto begin = list.rfind('\n', at) + 1;
        return finish(list.substr(begin, at - begin));
      }
      case Move::Kind::choose:
      case Move::Kind::add: return finish(number_before(list, words_of(story_, move.option)));
      case Move::Kind::sort:
        return finish(std::to_string(move.position != 0 ? move.position : static_cast<int>(move.card_kind) + 1));
      case Move::Kind::place:
        if (list.rfind(slot_words(story_, move)) == std::string::npos || !is_asked(list, move)) return "1";
        return finish(number_before(list, words_of(story_, move.option)));
      case Move::Kind::done: {
        const bool plan = story_.decisions[move.decision].kind == scenario::QuestionKind::plan;
        if (plan && list.find(text::message(ja, "terminal.plan_go", {})) == std::string::npos) return "1";
        return finish("1");
      }
      default: FAIL("no policy makes such a move"); return "1";
    }
  }
  /// The number that stands before the line, the last one so said.
  [[nodiscard]] std::string number_of(Index line) const {
    const std::string all = paper_.str();
    auto at = std::string::npos;
    for (const auto words : story_.lines[line].by_warmth) {
      const std::string said = text::plain(simulation::words(story_, words, ja));
      for (auto found = all.find(said); found != std::string::npos; found = all.find(said, found + 1))
        at = at == std::string::npos ? found : std::max(at, found);
    }
    REQUIRE(at != std::string::npos);
    const auto begin = all.rfind('[', at) + 1;
    return all.substr(begin, all.find(']', begin) - begin);
  }
  [[nodiscard]] bool is_asked(const std::string& list, const Move& move) const {
    return list.find(text::message(ja, "terminal.slot", {slot_words(story_, move)})) != std::string::npos;
  }

  const std::ostringstream& paper_;
  const simulation::Story& story_;
  std::vector<Move> moves_;
  std::size_t next_ = 0;
  bool begun_ = false;
  std::string line_;
};

/// What a log holds of the play that is not yet left.
struct Kept {
  std::vector<std::string> moves;
  session::RecordResult result;
};

Kept kept_in(session::Log& log, const std::string& scenario) {
  const auto stored = log.unfinished(scenario);
  REQUIRE(stored.ok());
  REQUIRE(stored->has_value());
  const auto past = log.past(scenario);
  REQUIRE(past.ok());
  REQUIRE(past->size() == 1);
  REQUIRE(past->front().result.has_value());
  return {(*stored)->play.moves, *past->front().result};
}

/// What to answer next, in the order both front ends make it in; at the last question of a script, what comes after it.
using Picker = std::function<Answer(const session::Model&)>;

Picker by_policy(analysis::Policy policy) {
  return [policy, own = analysis::PolicyState{.dice = 11, .taken = {}, .answer = {}}](const session::Model& model) mutable {
    return picked_answer(model, policy, own);
  };
}

/// Two cards at one place in time, which the rules bear and no hand can lay: the one laid first goes to a place that is free.
void part_cards(Answer& answer) {
  const auto taken = [&](std::uint8_t position) {
    return std::ranges::count(answer, position, &Move::position) + (position == 0 ? 2 : 0);
  };
  for (Move& move : answer) {
    if (move.kind != Move::Kind::sort || taken(move.position) < 2 || move.position == 0) continue;
    for (move.position = 1; taken(move.position) > 1;) ++move.position;
  }
}

Picker by_script(const std::vector<Move>& script) {
  return [left = script](const session::Model& model) mutable {
    const auto end = std::ranges::find_if(left, simulation::is_answer);
    REQUIRE(end != left.end());
    Answer picked(left.begin(), end + 1);
    left.erase(left.begin(), end + 1);
    part_cards(picked);
    return in_order(*model.story, model.play.state.world, picked);
  };
}

struct Setting {
  std::string folder, scenario;
  std::uint64_t seed = 3;
};

Kept played_in_the_window(const Setting& setting, Picker pick, std::vector<Move>& moves) {
  Options shown = support::options();
  shown.scenarios = {setting.folder};
  Desk desk({}, 1280, 720, shown);
  desk.app.fresh_seed = setting.seed;
  desk.app.chosen = volume_of(desk, setting.scenario);
  update(desk.app, BeginPlay{session::Mode::practice}, desk.world);
  desk.frame();
  REQUIRE(desk.app.play.has_value());
  const simulation::Story& story = *desk.app.play->story;
  while (desk.app.play->question) {
    desk.read_on();
    for (const Move& move : pick(*desk.app.play)) {
      moves.push_back(move);
      INFO(simulation::to_text(story, move));
      make_by_keys(desk, move);
      CHECK(desk.app.play->play.moves.size() == moves.size());
      CHECK(simulation::to_text(story, desk.app.play->play.moves.back()) == simulation::to_text(story, move));
      REQUIRE(desk.app.play->play.moves == moves);
    }
  }
  return kept_in(*desk.world.log, setting.scenario);
}

Kept typed_at_the_terminal(const Setting& setting, const simulation::Story& story, const std::vector<Move>& moves) {
  const support::Machine machine;
  std::ostringstream out, err;
  Typist typist(out, story, moves);
  std::istream in(&typist);
  REQUIRE(command_line::run({"play", setting.folder + "/" + setting.scenario + ".yaml", "--text", "--language", "ja", "--seed",
                             std::to_string(setting.seed)},
                            in, out, err, machine.environment) == 0);
  auto log = session::Log::open(command_line::data_home(machine.environment));
  REQUIRE(log.ok());
  return kept_in(*log, setting.scenario);
}

/// Plays it twice; what the window's record says of it.
session::RecordResult played_twice(const Setting& setting, const simulation::Story& story, Picker pick) {
  CAPTURE(setting.scenario);
  std::vector<Move> moves;
  const Kept seen = played_in_the_window(setting, std::move(pick), moves);
  const Kept typed = typed_at_the_terminal(setting, story, moves);
  CHECK(typed.moves == seen.moves);
  CHECK(typed.result == seen.result);
  return seen.result;
}

}  // namespace

TEST_SUITE("presentation/same play") {
  TEST_CASE("the window and the terminal give the same moves and scores") {
    const std::string own = SOURCE_DIR "/tests/playthroughs", shipped = SOURCE_DIR "/scenarios";
    for (const auto policy : {analysis::Policy::random, analysis::Policy::longest}) {
      CAPTURE(analysis::name(policy));
      played_twice({own, "every-question"}, support::shipped_story(own + "/every-question.yaml"), by_policy(policy));
    }
    played_twice({shipped, "second-chance"}, support::shipped_story(shipped + "/second-chance.yaml"),
                 by_policy(analysis::Policy::model));
  }

  // The shortest alone, since the others take minutes: SHINRAI_EVERY_OUTCOME=1 plays all that is shipped.
  TEST_CASE("every outcome can be played to in the window and at the terminal, by the way exploration found") {
    const bool all = std::getenv("SHINRAI_EVERY_OUTCOME") != nullptr;
    for (const auto& file : support::shipped_files()) {
      const std::string scenario = file.stem().string();
      if (!all && scenario != "first-signs") continue;
      const simulation::Story story = support::shipped_story(file);
      std::size_t outcomes = 0;
      for (const auto& target : analysis::explore(story, {}).targets) {
        if (target.target.kind != analysis::Target::Kind::outcome) continue;
        const auto& wanted = story.outcomes[target.target.index];
        CAPTURE(wanted.id);
        REQUIRE(target.verdict == analysis::Verdict::reachable);
        const auto result =
            played_twice({file.parent_path().string(), scenario, target.witness.seed}, story, by_script(target.witness.moves));
        CHECK(result.outcome == wanted.id);
        ++outcomes;
      }
      CHECK(outcomes == story.outcomes.size());
      if (all) MESSAGE(scenario, ": ", outcomes, " outcomes");
    }
  }
}
