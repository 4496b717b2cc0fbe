#include "presentation/app/read_before.hpp"

#include <algorithm>
#include <fstream>

#include "simulation/chance.hpp"

namespace presentation {
namespace {

/// What a line tells, however it came to be told: the same in every run and on every machine.
std::uint64_t fingerprint(const simulation::Story& story, const session::TalkLine& line) {
  std::uint64_t told = simulation::mix(simulation::hash_of(story.id), static_cast<std::uint64_t>(line.kind));
  const auto number = [&](std::uint64_t part) { told = simulation::mix(told, part); };
  const auto words = [&](simulation::TextIndex index) {
    if (index != simulation::nowhere) number(simulation::hash_of(simulation::words(story, index, text::Language::ja)));
  };
  const bool own_title = line.kind == session::TalkKind::scene && line.text == story.scenes[line.scene].title;
  if (!own_title) words(line.text);
  if (line.option != simulation::nowhere) words(story.options[line.option].text);
  if (line.scene != simulation::nowhere) words(story.scenes[line.scene].title);
  if (line.outcome != simulation::nowhere) words(story.outcomes[line.outcome].text);
  if (line.promise != simulation::nowhere) {
    number(simulation::hash_of(story.promises[line.promise].id));
    number(static_cast<std::uint64_t>(line.promise_state));
  }
  for (const std::int32_t measured : {line.minutes, line.usual, line.attend, line.usual_attend})
    number(static_cast<std::uint64_t>(measured));
  return told;
}

}  // namespace

ReadBefore ReadBefore::from(const std::filesystem::path& file) {
  ReadBefore all;
  std::ifstream stream(file);
  for (std::uint64_t one = 0; stream >> std::hex >> one;) all.before_.insert(one);
  return all;
}

bool ReadBefore::has(const simulation::Story& story, const session::TalkLine& line) const {
  return before_.contains(fingerprint(story, line));
}

void ReadBefore::read(const simulation::Story& story, const session::Transcript& talk, std::size_t lines) {
  for (std::size_t i = 0; i < std::min(lines, talk.size()); ++i) {
    const std::uint64_t one = fingerprint(story, talk[i]);
    if (now_.insert(one).second && !before_.contains(one)) unkept_.insert(one);
  }
}

void ReadBefore::settle() { before_.merge(now_); }

diagnostic::Result<diagnostic::Done> ReadBefore::keep(const std::filesystem::path& file) {
  if (file.empty() || unkept_.empty()) return diagnostic::Done{};
  std::ofstream stream(file, std::ios::app);
  for (const std::uint64_t one : unkept_) stream << std::hex << one << '\n';
  stream.close();
  if (!stream) return diagnostic::Failure{"failure.cannot_write", {file.string(), ""}};
  unkept_.clear();
  return diagnostic::Done{};
}

}  // namespace presentation
