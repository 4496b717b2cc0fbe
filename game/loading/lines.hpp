#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace loading {

/// A text as lines, for the tools that mend and stamp files without writing them anew.
class Lines {
 public:
  explicit Lines(std::string_view text);

  [[nodiscard]] std::size_t size() const { return starts_.size(); }
  /// Without its end; the byte order mark is no part of the first line. Precondition: index < size().
  [[nodiscard]] std::string_view at(std::size_t index) const;
  /// Byte of the text at which the line begins.
  [[nodiscard]] std::size_t start(std::size_t index) const { return starts_[index]; }
  /// The byte of a character; columns count from 1.
  [[nodiscard]] std::size_t offset(std::size_t index, int column) const;

 private:
  std::string_view text_;
  std::vector<std::size_t> starts_;
};

/// Bytes of spaces the line begins with.
[[nodiscard]] std::size_t indentation(std::string_view line);
/// Nothing but white space, or a comment.
[[nodiscard]] bool is_blank(std::string_view line);

}  // namespace loading
