#include "checked.hpp"
#include "simulation/play.hpp"
#include "simulation/score.hpp"

namespace {

const simulation::Story& story() {
  static const simulation::Story compiled = [] {
    const auto loaded = loading::load_scenario(SOURCE_DIR "/tests/playthroughs/every-question.yaml", fuzz::shipped_rubric());
    return simulation::compile(*loaded->scenario, fuzz::shipped_rubric());
  }();
  return compiled;
}

}  // namespace

/// Moves, one a line, with or without the `> ` of a .play file. Each is refused with a reason or read as a move that is written
/// the same way again; those that are taken rebuild the play.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::uint64_t seed = 7;
  std::string_view input = fuzz::text_of(data, size);
  simulation::Play play = simulation::begin_play(story(), seed);
  std::vector<std::string> taken;
  while (!input.empty()) {
    std::string_view word = input.substr(0, input.find('\n'));
    input.remove_prefix(std::min(input.size(), word.size() + 1));
    if (word.starts_with("> ")) word.remove_prefix(2);
    const simulation::ParsedMove parsed = simulation::parse_move(story(), word);
    fuzz::must(parsed.move.has_value() != parsed.error.has_value(), "a move or an error");
    if (!parsed.move) continue;
    const std::string written = simulation::to_text(story(), *parsed.move);
    fuzz::must(simulation::parse_move(story(), written).move == parsed.move, "a move is read back from its text");
    if (simulation::apply(story(), play, *parsed.move)) taken.push_back(written);
  }
  const auto again = simulation::replay(story(), seed, taken);
  fuzz::must(!again.refused && again.play == play, "moves alone rebuild the play");
  fuzz::must(simulation::score(story(), again.play.state) == simulation::score(story(), play.state), "equal plays score alike");
  return 0;
}
