#include "presentation/app/read_before.hpp"

#include <algorithm>
#include <fstream>
#include <string_view>

namespace presentation {
namespace {

class Hash {  // FNV-1a: the same in every run and on every machine
 public:
  Hash& operator<<(std::string_view words) {
    for (const char c : words) *this << static_cast<unsigned char>(c);
    return *this << std::uint64_t{0x1f};
  }
  Hash& operator<<(std::uint64_t part) {
    value_ = (value_ ^ part) * 1099511628211u;
    return *this;
  }
  [[nodiscard]] std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 1469598103934665603u;
};

/// What a line tells, however it came to be told.
std::uint64_t fingerprint(const simulation::Story& story, const session::TalkLine& line) {
  Hash hash;
  hash << story.id << static_cast<std::uint64_t>(line.kind);
  const auto words = [&](simulation::TextIndex index) {
    if (index != simulation::nowhere) hash << simulation::words(story, index, text::Language::ja);
  };
  words(line.text);
  if (line.option != simulation::nowhere) words(story.options[line.option].text);
  if (line.scene != simulation::nowhere) words(story.scenes[line.scene].title);
  if (line.outcome != simulation::nowhere) words(story.outcomes[line.outcome].text);
  if (line.promise != simulation::nowhere)
    hash << story.promises[line.promise].id << static_cast<std::uint64_t>(line.promise_state);
  for (const std::int32_t number : {line.minutes, line.usual, line.attend, line.usual_attend})
    hash << static_cast<std::uint64_t>(number);
  return hash.value();
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
