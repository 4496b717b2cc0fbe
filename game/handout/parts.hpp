#pragma once
#include "debrief/wording.hpp"
#include "handout/handout.hpp"
#include "handout/html.hpp"

/// The parts of the page, in the order in which they stand on it. Inside handout alone.
namespace handout {

struct Sheet {
  const session::Model& model;
  const debrief::Debrief& told;
  text::Language language;
  Html& html;
  [[nodiscard]] const simulation::Story& story() const { return *model.story; }
  [[nodiscard]] std::string say(std::string_view key, const std::vector<std::string>& arguments = {}) const;
  /// An author's text with its readings, and without.
  [[nodiscard]] std::string_view source(simulation::TextIndex) const;
  [[nodiscard]] std::string plain(simulation::TextIndex) const;
  [[nodiscard]] std::string name(simulation::PersonIndex) const;
  [[nodiscard]] std::string moment(std::int32_t minutes) const;
};

void write_head(Sheet&, const Occasion&);
void write_takeaways(Sheet&);
void write_dimensions(Sheet&, bool with_points);
void write_own_view(Sheet&);
void write_turning_points(Sheet&);
void write_promises(Sheet&);
void write_talk(Sheet&);
void write_plans(Sheet&);

/// "●" shown, "◐" partly, "–" missed, "⊗" broken.
[[nodiscard]] std::string_view sign_of(debrief::Went);

}  // namespace handout
