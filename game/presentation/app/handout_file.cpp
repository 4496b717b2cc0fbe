#include "presentation/app/handout_file.hpp"

#include <algorithm>
#include <fstream>

#include "handout/handout.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

/// Without what no name of a file may hold.
std::string as_name(std::string words) {
  std::erase_if(words,
                [](char c) { return std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos || (c >= 0 && c < ' '); });
  return words;
}

std::filesystem::path fresh_file(const std::filesystem::path& folder, const std::string& name) {
  std::error_code ignored;
  std::filesystem::path file = folder / (name + ".html");
  for (int number = 2; std::filesystem::exists(file, ignored); ++number)
    file = folder / (name + " (" + std::to_string(number) + ").html");
  return file;
}

}  // namespace

diagnostic::Result<std::filesystem::path> save_handout(const std::filesystem::path& folder, const session::Model& model,
                                                       const debrief::Debrief& told, const std::string& day,
                                                       text::Language language) {
  const std::string title = text::plain(simulation::words(*model.story, model.story->title, language));
  const std::string date = day.substr(0, day.find('T'));
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  const auto file = fresh_file(folder, as_name(date.empty() ? title : date + " " + title));
  std::ofstream stream(file, std::ios::binary);
  stream << handout::page(model, told, {day.empty() ? std::string() : text::whole_date(day, language), false}, language);
  stream.close();
  if (!stream) return diagnostic::Failure{"failure.cannot_write", {file.string(), error.message()}};
  return file;
}

}  // namespace presentation
