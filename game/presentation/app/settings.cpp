#include "presentation/app/settings.hpp"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <sstream>

namespace presentation {
namespace {

std::filesystem::path file_in(const std::filesystem::path& folder) { return folder / "settings"; }

std::string_view trimmed(std::string_view word) {
  const auto first = word.find_first_not_of(" \t\r");
  return first == std::string_view::npos ? std::string_view() : word.substr(first, word.find_last_not_of(" \t\r") + 1 - first);
}

void take(Look& look, std::string_view name, std::string_view value) {
  const bool on = value == "yes";
  if (name == "language") look.language = text::language_of(value).value_or(look.language);
  if (name == "furigana") look.furigana = on;
  if (name == "high_contrast") look.high_contrast = on;
  if (name == "reduced_motion") look.reduced_motion = on;
  if (name == "depth") look.depth = debrief::depth_of(value).value_or(debrief::Depth::by_experience);
  if (name == "text_percent") {
    int percent = 0;
    if (std::from_chars(value.data(), value.data() + value.size(), percent).ec == std::errc())
      look.text_size = static_cast<float>(std::clamp(percent, 100, 200)) / 100;
  }
}

}  // namespace

Look look_from(std::string_view written, Look look) {
  while (!written.empty()) {
    const auto end = std::min(written.find('\n'), written.size());
    const std::string_view line = written.substr(0, end);
    if (const auto equals = line.find('='); equals != std::string_view::npos)
      take(look, trimmed(line.substr(0, equals)), trimmed(line.substr(equals + 1)));
    written.remove_prefix(std::min(end + 1, written.size()));
  }
  return look;
}

std::string written(const Look& look) {
  const auto yes = [](bool on) { return std::string(on ? "yes" : "no"); };
  const auto depth = [&] {
    switch (look.depth) {
      case debrief::Depth::by_experience: return "by experience";
      case debrief::Depth::brief: return "brief";
      case debrief::Depth::full: return "full";
    }
    return "";
  };
  return "language = " + std::string(text::code(look.language)) +
         "\ntext_percent = " + std::to_string(static_cast<int>(look.text_size * 100 + .5f)) +
         "\nfurigana = " + yes(look.furigana) + "\nhigh_contrast = " + yes(look.high_contrast) +
         "\nreduced_motion = " + yes(look.reduced_motion) + "\ndepth = " + depth() + "\n";
}

std::optional<Look> read_settings(const std::filesystem::path& folder, const Look& otherwise) {
  std::ifstream stream(file_in(folder), std::ios::binary);
  if (!stream) return std::nullopt;
  return look_from(std::string(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()), otherwise);
}

diagnostic::Result<diagnostic::Done> keep_settings(const std::filesystem::path& folder, const Look& look) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  // Written beside and moved over: a full disk leaves the old settings whole.
  const std::filesystem::path beside = file_in(folder).string() + ".new";
  std::ofstream stream(beside, std::ios::binary | std::ios::trunc);
  stream << written(look);
  stream.close();
  if (stream) std::filesystem::rename(beside, file_in(folder), error);
  if (!stream || error) return diagnostic::Failure{"failure.cannot_write", {file_in(folder).string(), error.message()}};
  return diagnostic::Done{};
}

}  // namespace presentation
