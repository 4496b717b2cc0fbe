#include "presentation/screens/words.hpp"

#include <algorithm>

#include "catalogue/catalogue.hpp"
#include "text/message.hpp"

namespace presentation {
namespace {

std::string name_in(const std::vector<catalogue::Entry>& entries, std::string_view id, text::Language language) {
  const auto found = std::find_if(entries.begin(), entries.end(), [&](const catalogue::Entry& e) { return e.id == id; });
  return found == entries.end() ? std::string(id) : found->name.in(language);
}

}  // namespace

std::string say(const Canvas& c, std::string_view key, const std::vector<std::string>& arguments) {
  return text::message(c.look().language, key, arguments);
}

std::string words(const Canvas& c, const simulation::Story& story, simulation::TextIndex index) {
  return std::string(simulation::words(story, index, c.look().language));
}

std::string joined(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts)
    if (!part.empty()) all += (all.empty() ? "" : "　") + part;
  return all;
}

std::string mode_key(std::string_view area, const session::Model& model) {
  const char* mode = model.fork ? "replay" : model.mode == session::Mode::through ? "through" : "practice";
  return std::string(area) + mode;
}

std::string place_name(const Canvas& c, std::string_view place) { return name_in(catalogue::places(), place, c.look().language); }
std::string weather_name(const Canvas& c, std::string_view weather) {
  return name_in(catalogue::weathers(), weather, c.look().language);
}
std::string channel_name(const Canvas& c, std::string_view channel) {
  return name_in(catalogue::channels(), channel, c.look().language);
}

}  // namespace presentation
