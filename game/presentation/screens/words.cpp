#include "presentation/screens/words.hpp"

#include <algorithm>

#include "catalogue/catalogue.hpp"
#include "debrief/wording.hpp"
#include "text/dates.hpp"
#include "text/message.hpp"

namespace presentation {
namespace {

/// Precondition: `entries` is the catalogue's and lasts.
Phrase name_in(const Canvas& c, const std::vector<catalogue::Entry>& entries, std::string_view id) {
  const auto found = std::find_if(entries.begin(), entries.end(), [&](const catalogue::Entry& e) { return e.id == id; });
  return found == entries.end() ? c.phrases().kept(id) : Phrase(found->name.in(c.look().language));
}

template <class Parts>
std::string side_by_side(const Parts& parts, std::string_view gap) {
  std::string all;
  for (const std::string_view part : parts)
    if (!part.empty()) all.append(all.empty() ? "" : gap).append(part);
  return all;
}

}  // namespace

Phrase say(const Canvas& c, std::string_view key, std::initializer_list<std::string_view> arguments) {
  const text::Language language = c.look().language;
  const auto pattern = text::pattern(language, key);
  if (pattern && pattern->find('{') == std::string_view::npos) return Phrase(*pattern);
  const auto make = [&] { return text::message(language, key, {arguments.begin(), arguments.end()}); };
  return c.phrases().of({"say", key, as_key(language)}, arguments, make);
}

Phrase say(const Canvas& c, std::string_view key, const std::vector<std::string>& arguments) {
  return c.phrases().kept(text::message(c.look().language, key, arguments));
}

Phrase words(const Canvas& c, const simulation::Story& story, simulation::TextIndex index) {
  return Phrase(simulation::words(story, index, c.look().language));
}

Phrase plain(const Canvas& c, const simulation::Story& story, simulation::TextIndex index) {
  return Phrase(c.plain(words(c, story, index)));
}

Phrase joined(const Canvas& c, std::initializer_list<std::string_view> parts) {
  const std::string_view gap = say(c, "told.gap");
  return c.phrases().of({"joined", gap}, parts, [&] { return side_by_side(parts, gap); });
}

std::string joined(const Canvas& c, const std::vector<std::string>& parts) { return side_by_side(parts, say(c, "told.gap")); }

Phrase position(const Canvas& c, std::string_view role, std::string_view company) {
  return say(c, "told.position", {role, company});
}

Phrase who(const Canvas& c, std::string_view name, std::string_view position) { return say(c, "told.who", {name, position}); }

std::string plain_words(const Canvas& c, const simulation::Story& story, simulation::TextIndex index) {
  return text::plain(words(c, story, index));
}

Phrase moment(const Canvas& c, std::chrono::sys_days start, std::int32_t minutes) {
  const text::Language language = c.look().language;
  return c.phrases().of({"moment", as_key(start), as_key(minutes), as_key(language)},
                        [&] { return text::moment(start, minutes, language); });
}

Phrase date(const Canvas& c, std::chrono::sys_days day) {
  const text::Language language = c.look().language;
  return c.phrases().of({"date", as_key(day), as_key(language)}, [&] { return text::date(day, language); });
}

Phrase duration(const Canvas& c, std::int32_t minutes) {
  const text::Language language = c.look().language;
  return c.phrases().of({"duration", as_key(minutes), as_key(language)}, [&] { return text::duration(minutes, language); });
}

Phrase say_mode(const Canvas& c, std::string_view area, const session::Model& model) {
  const std::string_view mode = model.fork ? "replay" : model.mode == session::Mode::through ? "through" : "practice";
  return c.phrases().of({"mode", area, mode, as_key(c.look().language)},
                        [&] { return std::string(say(c, std::string(area).append(mode))); });
}

Phrase place_name(const Canvas& c, std::string_view place) { return name_in(c, catalogue::places(), place); }
Phrase weather_name(const Canvas& c, std::string_view weather) { return name_in(c, catalogue::weathers(), weather); }
Phrase channel_name(const Canvas& c, std::string_view channel) { return name_in(c, catalogue::channels(), channel); }

Phrase begun(const Canvas& c, Phrase words) {
  return c.phrases().of({"begun", words}, [&] { return debrief::begun(words); });
}

Phrase promise_state(const Canvas& c, condition::PromiseState state) {
  return c.phrases().of({"promise state", as_key(state), as_key(c.look().language)},
                        [&] { return std::string(say(c, "play.promise_state_" + std::to_string(static_cast<int>(state)))); });
}

Phrase sentence(const Canvas& c, const simulation::Story& story, const session::TalkLine& line) {
  const text::Language language = c.look().language;
  const auto make = [&] {
    const session::Sentence told = session::sentence(story, line, language);
    return told.key.empty() ? std::string() : text::message(language, told.key, told.arguments);
  };
  return c.phrases().of(
      {"sentence", story.id, as_key(line.kind), as_key(line.person), as_key(line.text), as_key(line.from), as_key(line.time)},
      {as_key(line.minutes), as_key(line.usual), as_key(line.attend), as_key(line.usual_attend), as_key(language)}, make);
}

Phrase feeling_name(const Canvas& c, const simulation::LineInfo& line) {
  if (line.feeling.empty() || line.feeling == "neutral") return {};
  const Phrase name = name_in(c, catalogue::feelings(), line.feeling);
  return line.strength <= catalogue::slight_feeling ? say(c, "play.feeling_slight", {name}) : name;
}

}  // namespace presentation
