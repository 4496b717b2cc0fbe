#pragma once
#include <doctest/doctest.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "session/session.hpp"
#include "simulation/score.hpp"
#include "text/dates.hpp"

/// A scripted play, as it stands in a .play file: what is played, and what must come of it.
namespace playthroughs {

struct Script {
  std::string scenario;
  std::uint64_t seed = 0;
  std::vector<std::string> moves;
  std::string expected;
};

/// "scenario: …", "seed: …", a "> move" a line, then what is expected.
inline Script read_script(const std::filesystem::path& file) {
  Script script;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("scenario: "))
      script.scenario = line.substr(10);
    else if (line.starts_with("seed: "))
      script.seed = std::stoull(line.substr(6));
    else if (line.starts_with("> "))
      script.moves.push_back(line.substr(2));
    else if (!line.empty() && !line.starts_with('#'))
      script.expected += line + '\n';
  }
  return script;
}

inline void write_script(const std::filesystem::path& file, const Script& script, const std::string& expected) {
  std::ifstream in(file);
  std::string comments;
  for (std::string line; std::getline(in, line);)
    if (line.starts_with('#')) comments += line + '\n';
  std::ofstream out(file);
  out << comments << "scenario: " << script.scenario << "\nseed: " << script.seed << '\n';
  for (const auto& move : script.moves) out << "> " << move << '\n';
  out << expected;
}

inline simulation::Move move_of(const simulation::Story& story, const std::string& written) {
  const auto parsed = simulation::parse_move(story, written);
  CAPTURE(written);
  REQUIRE(parsed.move.has_value());
  return *parsed.move;
}

/// Without effects, from the first question to the last.
inline session::Model played_straight(const simulation::Story& story, const Script& script) {
  session::Model model = session::begin(story, script.seed, session::Mode::practice);
  session::start_unrecorded(model);
  for (const auto& move : script.moves) {
    CAPTURE(move);
    REQUIRE(session::play_unrecorded(model, move_of(story, move)));
  }
  return model;
}

/// Who said what when, by id: another wording of a line is the same talk.
inline std::string talk_by_id(const session::Model& model) {
  const auto& story = *model.story;
  const auto id = [](const auto& things, simulation::Index index) {
    return index == simulation::nowhere ? std::string("-") : things[index].id;
  };
  std::ostringstream out;
  for (const auto& line : model.transcript)
    out << static_cast<int>(line.kind) << ' ' << line.number << ' ' << id(story.lines, line.line) << ' '
        << static_cast<int>(line.warmth) << ' ' << id(story.decisions, line.decision) << ' ' << id(story.options, line.option)
        << ' ' << id(story.scenes, line.scene) << ' ' << id(story.promises, line.promise) << ' '
        << static_cast<int>(line.promise_state) << ' ' << id(story.outcomes, line.outcome) << ' ' << line.from << ' ' << line.time
        << '\n';
  return out.str();
}

/// FNV-1a, 64 bits: short enough to stand in a file, and any other talk gives another.
inline std::string digest(const std::string& text) {
  std::uint64_t hash = 14695981039346656037u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  std::ostringstream out;
  out << std::hex << hash;
  return out.str();
}

inline std::string came_to(const session::Model& model) {
  const auto& story = *model.story;
  const auto& node = story.nodes[model.play.state.world.node];
  std::ostringstream out;
  out << "outcome: " << (node.kind == simulation::NodeKind::end ? story.outcomes[node.a].id : "none") << '\n';
  const auto score = simulation::score(story, model.play.state);
  for (std::size_t d = 0; d < score.dimensions.size(); ++d) {
    out << rubric::key(static_cast<rubric::Dimension>(d)) << ": ";
    if (const auto& dimension = score.dimensions[d])
      out << text::points(dimension->score) << ", " << text::points(dimension->shown) << " of " << dimension->moments << '\n';
    else
      out << "not offered\n";
  }
  out << "talk: " << model.transcript.size() << " entries, digest " << digest(talk_by_id(model)) << '\n';
  return out.str();
}

}  // namespace playthroughs
