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

struct Switch {
  std::string_view name;
  bool Look::*which;
};
constexpr Switch switch_names[] = {{"furigana", &Look::furigana},
                                   {"high_contrast", &Look::high_contrast},
                                   {"reduced_motion", &Look::reduced_motion},
                                   {"auto_advance", &Look::automatic},
                                   {"voice_to_clipboard", &Look::voicing},
                                   {"speak_first", &Look::speak_first},
                                   {"faces_in_words", &Look::faces_in_words},
                                   {"small_portrait", &Look::small_portrait},
                                   {"points", &Look::points}};

struct Speed {
  TextSpeed speed;
  std::string_view name;
};
constexpr Speed speed_names[] = {
    {TextSpeed::at_once, "at once"}, {TextSpeed::slow, "slow"}, {TextSpeed::normal, "normal"}, {TextSpeed::fast, "fast"}};

constexpr std::string_view key_prefix = "key ", pad_prefix = "pad ";

/// "key mark = M", "pad mark = Y".
void take_mapping(Mapping& mapping, std::string_view name, std::string_view value) {
  for (const ActionInfo& each : actions()) {
    if (name.starts_with(key_prefix) && name.substr(key_prefix.size()) == each.name)
      if (const auto key = key_named(value)) mapping.set(each.action, *key);
    if (name.starts_with(pad_prefix) && name.substr(pad_prefix.size()) == each.name)
      if (const auto button = button_named(value)) mapping.set(each.action, *button);
  }
}

/// A file written by hand may give one key to two: then all are as they came.
bool holds_together(const Mapping& mapping) {
  const auto free = [](const Clash& clash) { return clash.why == Clash::Why::none; };
  return std::ranges::all_of(actions(), [&](const ActionInfo& each) {
    const PadButton button = mapping.button(each.action);
    return free(clash(mapping, each.action, mapping.key(each.action))) &&
           (button == PadButton::none || free(clash(mapping, each.action, button)));
  });
}

std::string written(const Mapping& mapping) {
  std::string lines;
  for (const ActionInfo& each : actions()) {
    lines += std::string(key_prefix) + std::string(each.name) + " = " + cap(mapping.key(each.action)) + "\n";
    if (mapping.button(each.action) != PadButton::none)
      lines += std::string(pad_prefix) + std::string(each.name) + " = " + cap(mapping.button(each.action)) + "\n";
  }
  return lines;
}

/// Brought into its bounds; empty where it is no number.
std::optional<int> percent(std::string_view value, int least, int most) {
  int number = 0;
  if (std::from_chars(value.data(), value.data() + value.size(), number).ec != std::errc()) return std::nullopt;
  return std::clamp(number, least, most);
}

int percent_of(float size) { return static_cast<int>(size * 100 + .5f); }

constexpr std::pair<std::string_view, int Volumes::*> volume_names[] = {
    {"volume", &Volumes::whole}, {"volume_rooms", &Volumes::rooms}, {"volume_signals", &Volumes::signals}};

void take(Look& look, std::string_view name, std::string_view value) {
  take_mapping(look.mapping, name, value);
  const bool on = value == "yes";
  for (const auto& [switch_name, which] : switch_names)
    if (name == switch_name) look.*which = on;
  if (const auto* speed = std::ranges::find(speed_names, value, &Speed::name);
      name == "text_speed" && speed != std::end(speed_names))
    look.text_speed = speed->speed;
  if (name == "language") look.language = text::language_of(value).value_or(look.language);
  if (name == "depth") look.depth = debrief::depth_of(value).value_or(debrief::Depth::by_experience);
  if (name == "text_percent")
    look.text_size = static_cast<float>(percent(value, 100, 200).value_or(percent_of(look.text_size))) / 100;
  if (name == "muted") look.volumes.muted = on;
  for (const auto& [key, volume] : volume_names)
    if (name == key) {
      const int written = percent(value, 0, loudest).value_or(look.volumes.*volume);
      look.volumes.*volume = written / volume_step * volume_step;
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
  if (!holds_together(look.mapping)) look.mapping = {};
  return look;
}

std::string written(const Look& look) {
  const auto depth = [&] {
    switch (look.depth) {
      case debrief::Depth::by_experience: return "by experience";
      case debrief::Depth::brief: return "brief";
      case debrief::Depth::full: return "full";
    }
    return "";
  };
  std::string all = "language = " + std::string(text::code(look.language)) +
                    "\ntext_percent = " + std::to_string(percent_of(look.text_size)) +
                    "\ntext_speed = " + std::string(speed_names[static_cast<std::size_t>(look.text_speed)].name) +
                    "\ndepth = " + depth() + "\n";
  for (const auto& [name, which] : switch_names) all += std::string(name) + " = " + (look.*which ? "yes" : "no") + "\n";
  all += std::string("muted = ") + (look.volumes.muted ? "yes" : "no") + "\n";
  for (const auto& [name, volume] : volume_names) all += std::string(name) + " = " + std::to_string(look.volumes.*volume) + "\n";
  return all + written(look.mapping);
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
