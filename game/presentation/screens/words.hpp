#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "presentation/canvas/canvas.hpp"
#include "session/model.hpp"

namespace presentation {

/// A word of the interface in the trainee's language.
[[nodiscard]] std::string say(const Canvas&, std::string_view key, const std::vector<std::string>& arguments = {});
/// An author's words in the trainee's language, furigana notation and all; empty where there are none.
[[nodiscard]] std::string words(const Canvas&, const simulation::Story&, simulation::TextIndex);
/// "みなと食品　購買課長": parts that are there, a full-width space between them.
[[nodiscard]] std::string joined(const std::vector<std::string>& parts);
/// `area` and how the play is played: "practice", "through", "replay".
[[nodiscard]] std::string mode_key(std::string_view area, const session::Model&);
/// The name of a place, weather or channel of the catalogue in the trainee's language.
[[nodiscard]] std::string place_name(const Canvas&, std::string_view place);
[[nodiscard]] std::string weather_name(const Canvas&, std::string_view weather);
[[nodiscard]] std::string channel_name(const Canvas&, std::string_view channel);

}  // namespace presentation
