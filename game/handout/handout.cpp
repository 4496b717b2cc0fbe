#include "handout/handout.hpp"

#include "handout/parts.hpp"
#include "handout/style.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

namespace handout {

std::string Sheet::say(std::string_view key, const std::vector<std::string>& arguments) const {
  return text::message(language, key, arguments);
}
std::string_view Sheet::source(simulation::TextIndex index) const { return simulation::words(story(), index, language); }
std::string Sheet::plain(simulation::TextIndex index) const { return text::plain(source(index)); }
std::string Sheet::name(simulation::PersonIndex person) const {
  return person < story().people.size() ? plain(story().people[person].name) : std::string{};
}
std::string Sheet::moment(std::int32_t minutes) const { return text::moment(story().start, minutes, language); }

std::string page(const session::Model& model, const debrief::Debrief& told, const Occasion& occasion, text::Language language) {
  Html html;
  Sheet sheet{model, told, language, html};
  html.raw("<!DOCTYPE html>\n<html lang=\"" + std::string(text::code(language)) + "\">\n");
  html.open("head");
  html.raw("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
  html.words("title", sheet.plain(sheet.story().title));
  html.raw("<style>" + std::string(style) + "</style>\n");
  html.close();
  html.open("body");
  html.open("main");
  write_head(sheet, occasion);
  write_takeaways(sheet);
  write_dimensions(sheet, occasion.with_points);
  write_own_view(sheet);
  write_turning_points(sheet);
  write_promises(sheet);
  write_talk(sheet);
  write_plans(sheet);
  html.words("footer", sheet.say("terminal.not_for_personnel"));
  return html.done() + "</html>\n";
}

}  // namespace handout
