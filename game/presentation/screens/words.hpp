#pragma once
#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "presentation/canvas/canvas.hpp"
#include "session/model.hpp"

namespace presentation {

/// A word of the interface in the trainee's language. A Phrase holds for the frame being drawn.
[[nodiscard]] Phrase say(const Canvas&, std::string_view key, std::initializer_list<std::string_view> arguments = {});
[[nodiscard]] Phrase say(const Canvas&, std::string_view key, const std::vector<std::string>& arguments);
/// An author's words in the trainee's language, furigana notation and all; empty where there are none.
[[nodiscard]] Phrase words(const Canvas&, const simulation::Story&, simulation::TextIndex);
/// The same without readings.
[[nodiscard]] Phrase plain(const Canvas&, const simulation::Story&, simulation::TextIndex);
/// The same without readings: for what is small or has been read before.
[[nodiscard]] std::string plain_words(const Canvas&, const simulation::Story&, simulation::TextIndex);
/// "事務所　雨", "Office · Rain": the parts that are there, side by side.
[[nodiscard]] Phrase joined(const Canvas&, std::initializer_list<std::string_view> parts);
[[nodiscard]] std::string joined(const Canvas&, const std::vector<std::string>& parts);
/// "みなと食品　購買課長", "Purchasing manager, Minato Foods".
[[nodiscard]] Phrase position(const Canvas&, std::string_view role, std::string_view company);
/// "みなと食品　購買課長　佐藤恵", "Megumi Sato · Purchasing manager, Minato Foods".
[[nodiscard]] Phrase who(const Canvas&, std::string_view name, std::string_view position);
/// text::moment, text::date and text::duration in the trainee's language.
[[nodiscard]] Phrase moment(const Canvas&, std::chrono::sys_days start, std::int32_t minutes);
[[nodiscard]] Phrase date(const Canvas&, std::chrono::sys_days);
[[nodiscard]] Phrase duration(const Canvas&, std::int32_t minutes);
/// What `area` says of how the play is played: of practice, through, replay.
[[nodiscard]] Phrase say_mode(const Canvas&, std::string_view area, const session::Model&);
/// The name of a place, weather or channel of the catalogue in the trainee's language.
[[nodiscard]] Phrase place_name(const Canvas&, std::string_view place);
[[nodiscard]] Phrase weather_name(const Canvas&, std::string_view weather);
/// As it stands on a line of its own: with a capital, where there are any.
[[nodiscard]] Phrase begun(const Canvas&, Phrase words);
[[nodiscard]] Phrase channel_name(const Canvas&, std::string_view channel);
/// "果たした", "kept".
[[nodiscard]] Phrase promise_state(const Canvas&, condition::PromiseState);
/// session::sentence in the trainee's language; empty where the line is none.
[[nodiscard]] Phrase sentence(const Canvas&, const simulation::Story&, const session::TalkLine&);
/// How somebody looks while saying the line; empty where nothing is to be seen.
[[nodiscard]] Phrase feeling_name(const Canvas&, const simulation::LineInfo&);

}  // namespace presentation
