#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace handout {

/// Writes HTML: every word that goes in is escaped.
class Html {
 public:
  void open(std::string_view tag, std::string_view kind = {});
  void close();
  /// An element that holds words alone. Nothing for no words.
  void words(std::string_view tag, std::string_view said, std::string_view kind = {});
  /// The same for an author's text: readings are written over their words.
  void source(std::string_view tag, std::string_view said, std::string_view kind = {});
  /// As it is.
  void raw(std::string_view html) { written_ += html; }
  /// What is still open is closed.
  [[nodiscard]] std::string done();

 private:
  void element(std::string_view tag, std::string_view kind, std::string_view inside);

  std::string written_;
  std::vector<std::string> open_;
};

[[nodiscard]] std::string escaped(std::string_view words);
/// ｜漢字《かんじ》 as <ruby>.
[[nodiscard]] std::string with_ruby(std::string_view source);

}  // namespace handout
