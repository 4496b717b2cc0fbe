#include "checked.hpp"
#include "random_play.hpp"

/// A scenario file; behind a form feed, which no file may hold, its English sidecar.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input = fuzz::text_of(data, size);
  const std::size_t cut = input.find('\f');
  const std::string_view text = input.substr(0, cut);
  std::vector<std::pair<std::string, std::string>> sidecars;
  if (cut != std::string_view::npos) sidecars.emplace_back("en", input.substr(cut + 1));

  const auto loaded = loading::parse_scenario(std::string(text), "fuzz.yaml", fuzz::shipped_rubric(), sidecars);
  fuzz::must(loaded.scenario.has_value() != diagnostic::has_errors(loaded.problems),
             "a scenario exactly where there is no error");
  const loading::Fixed fixed = loading::fix_slips(text, "fuzz.yaml");
  fuzz::must(loading::fix_slips(fixed.text, "fuzz.yaml").text == fixed.text, "what was mended needs no mending");
  if (!loaded.scenario) return 0;
  const std::string stamped = loading::stamp_ids(text, "fuzz.yaml");
  const auto again = loading::parse_scenario(stamped, "fuzz.yaml", fuzz::shipped_rubric(), sidecars);
  fuzz::must(again.scenario.has_value(), "stamping ids breaks nothing");
  fuzz::must(loading::stamp_ids(stamped, "fuzz.yaml") == stamped, "ids are stamped once");
  fuzz::play_at_random(*loaded.scenario, fuzz::shipped_rubric());
  return 0;
}
