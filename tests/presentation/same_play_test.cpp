#include <doctest/doctest.h>

#include <algorithm>
#include <istream>
#include <streambuf>

#include "analysis/policy.hpp"
#include "simulation/forms.hpp"
#include "support/command.hpp"
#include "support/desk.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

/// One play by mouse and keys in the window, and the same one typed at the terminal: the same moves and the same scores come to
/// stand in the records of both.
namespace {

using namespace presentation;
using simulation::Index;
using simulation::Move;
using simulation::nowhere;
using support::Desk;

constexpr auto ja = text::Language::ja;

/// The moves of one answer as both front ends make them: notes first, cards as they are dealt and each before its place in time,
/// slots one after another.
using Answer = std::vector<Move>;

Answer in_order(const simulation::Story& story, const simulation::World& world, const Answer& picked) {
  Answer answer;
  const auto take = [&](auto&& belongs) { std::ranges::copy_if(picked, std::back_inserter(answer), belongs); };
  take([](const Move& move) { return move.kind == Move::Kind::mark || move.kind == Move::Kind::note; });
  if (story.decisions[picked.back().decision].kind == scenario::QuestionKind::sort)
    for (const Index card : simulation::cards_shown(story, world, picked.back().decision))
      for (const Move& move : picked) {
        if (move.kind != Move::Kind::sort || move.card != card) continue;
        answer.push_back(move);
        if (move.position == 0) continue;
        answer.back().position = 0;
        answer.push_back(move);
      }
  for (std::uint8_t slot = 0; slot < simulation::max_slots; ++slot)
    take([&](const Move& move) { return move.kind == Move::Kind::place && move.slot == slot; });
  take([](const Move& move) { return move.kind == Move::Kind::add || simulation::is_answer(move); });
  return answer;
}

Answer picked_answer(const session::Model& model, analysis::Policy policy, analysis::PolicyState& own) {
  const simulation::Story& story = *model.story;
  simulation::State state = model.play.state;
  Answer picked;
  do {
    picked.push_back(analysis::pick(story, state, policy, own, ja));
    REQUIRE(simulation::advance(story, state, picked.back()));
  } while (!simulation::is_answer(picked.back()));
  return in_order(story, model.play.state.world, picked);
}

std::string words_of(const simulation::Story& story, Index option) {
  return text::plain(simulation::words(story, story.options[option].text, ja));
}
/// As the client said it.
std::string line_words(const simulation::Story& story, const session::Model& model, Index line) {
  const auto said = std::ranges::find(model.transcript, line, &session::TalkLine::line);
  REQUIRE(said != model.transcript.end());
  return text::plain(simulation::words(story, said->text, ja));
}
std::string slot_words(const simulation::Story& story, const Move& move) {
  return text::moment(story.start, story.slots[story.decisions[move.decision].slots.begin + move.slot], ja);
}

std::size_t volume_of(const Desk& desk, const std::string& id) {
  const auto& volumes = desk.app.shelf.volumes;
  const auto found = std::ranges::find_if(volumes, [&](const auto& volume) { return volume.story && volume.story->id == id; });
  REQUIRE(found != volumes.end());
  return static_cast<std::size_t>(found - volumes.begin());
}

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
void make(Desk& desk, const Move& move) {
  const simulation::Story& story = *desk.app.play->story;
  switch (move.kind) {
    case Move::Kind::mark:
      desk.press(key('H'));
      press_by_tab(desk, line_words(story, *desk.app.play, move.line));
      return desk.press(Key::escape);
    case Move::Kind::note:
      desk.press(key('P'));
      desk.press(key('1'));
      return desk.press(Key::escape);
    case Move::Kind::choose: return desk.click(words_of(story, move.option));
    case Move::Kind::add: return press_by_tab(desk, words_of(story, move.option));
    case Move::Kind::sort: {
      const auto shown = simulation::cards_shown(story, desk.app.play->play.state.world, move.decision);
      if (move.position != 0) return desk.press(key(static_cast<char>('3' + move.position)));
      desk.press(key(static_cast<char>('1' + (std::ranges::find(shown, move.card) - shown.begin()))));
      return desk.press(key(static_cast<char>('1' + static_cast<int>(move.card_kind))));
    }
    case Move::Kind::place: press_by_tab(desk, words_of(story, move.option)); return press_by_tab(desk, slot_words(story, move));
    case Move::Kind::done: return desk.press(key('D'));
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
      case Move::Kind::note: return finish("w 1");
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

}  // namespace

TEST_SUITE("presentation/same play") {
  TEST_CASE("the window and the terminal give the same moves and scores") {
    struct Case {
      std::string folder, scenario;
      analysis::Policy policy;
    };
    const std::string own = SOURCE_DIR "/tests/playthroughs", shipped = SOURCE_DIR "/scenarios";
    for (const auto& [folder, scenario, policy] :
         {Case{own, "every-question", analysis::Policy::random}, Case{own, "every-question", analysis::Policy::longest},
          Case{shipped, "second-chance", analysis::Policy::model}}) {
      CAPTURE(scenario);
      CAPTURE(analysis::name(policy));
      Options shown = support::options();
      shown.scenarios = {folder};
      Desk desk({}, 1280, 720, shown);
      desk.app.fresh_seed = 3;
      desk.app.chosen = volume_of(desk, scenario);
      update(desk.app, BeginPlay{session::Mode::practice}, desk.world);
      desk.frame();
      REQUIRE(desk.app.play.has_value());
      const simulation::Story& story = *desk.app.play->story;

      analysis::PolicyState hand{.dice = 11, .taken = {}, .answer = {}};
      std::vector<Move> moves;
      while (desk.app.play->question) {
        desk.read_on();
        for (const Move& move : picked_answer(*desk.app.play, policy, hand)) {
          moves.push_back(move);
          INFO(simulation::to_text(story, move));
          make(desk, move);
          CHECK(desk.app.play->play.moves.size() == moves.size());
          CHECK(simulation::to_text(story, desk.app.play->play.moves.back()) == simulation::to_text(story, move));
          REQUIRE(desk.app.play->play.moves == moves);
        }
      }
      const Kept seen = kept_in(*desk.world.log, scenario);

      const support::Machine machine;
      std::ostringstream out, err;
      Typist typist(out, story, moves);
      std::istream in(&typist);
      REQUIRE(command_line::run({"play", folder + "/" + scenario + ".yaml", "--text", "--language", "ja", "--seed", "3"}, in, out,
                                err, machine.environment) == 0);
      auto log = session::Log::open(command_line::data_home(machine.environment));
      REQUIRE(log.ok());
      const Kept typed = kept_in(*log, scenario);

      CHECK(typed.moves == seen.moves);
      CHECK(typed.result == seen.result);
    }
  }
}
