#pragma once
#include <filesystem>
#include <string>

#include "debrief/debrief.hpp"
#include "diagnostic/result.hpp"
#include "session/model.hpp"

namespace presentation {

/// Writes the debrief as a page to print into `folder`, which is made where it is missing, and returns the file. It is named by
/// the day ("2026-04-06…", from the records' clock) and the scenario's title; one that is there already stays, and the next gets
/// a number.
[[nodiscard]] diagnostic::Result<std::filesystem::path> save_handout(const std::filesystem::path& folder, const session::Model&,
                                                                     const debrief::Debrief&, const std::string& day,
                                                                     text::Language);

}  // namespace presentation
