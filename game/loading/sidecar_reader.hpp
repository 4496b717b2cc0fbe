#pragma once
#include <map>
#include <string>
#include <string_view>

#include "diagnostic/diagnostic.hpp"
#include "scenario/scenario.hpp"

namespace loading {

/// Reads `NAME.en.yaml` into the scenario's translations. `language`: as the file's name says. Places carry the sidecar's name.
void read_sidecar(std::string_view text, const std::string& file_name, std::string_view language, scenario::Scenario& scenario,
                  diagnostic::Diagnostics& problems);

/// "scenarios/x.yaml", "en" -> "scenarios/x.en.yaml"
[[nodiscard]] std::string sidecar_name(std::string_view scenario_file, std::string_view language);

}  // namespace loading
