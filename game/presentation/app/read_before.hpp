#pragma once
#include <cstdint>
#include <filesystem>
#include <set>

#include "diagnostic/result.hpp"
#include "session/transcript.hpp"

namespace presentation {

/// Which lines somebody has read, by what they say: a line an author has rewritten is new again. Losing it loses nothing of a
/// play.
class ReadBefore {
 public:
  /// What the file holds; nothing where it cannot be read.
  [[nodiscard]] static ReadBefore from(const std::filesystem::path& file);

  [[nodiscard]] bool has(const simulation::Story&, const session::TalkLine&) const;
  /// The first `lines` of the talk have been read; from the next attempt on they count as read before.
  void read(const simulation::Story&, const session::Transcript& talk, std::size_t lines);
  /// Another attempt begins.
  void settle();
  /// Adds what is new since the last time to the file; does nothing where `file` is empty.
  [[nodiscard]] diagnostic::Result<diagnostic::Done> keep(const std::filesystem::path& file);

 private:
  std::set<std::uint64_t> before_, now_, unkept_;
};

}  // namespace presentation
