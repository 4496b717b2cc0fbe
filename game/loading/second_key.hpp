#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "diagnostic/diagnostic.hpp"
#include "rubric/rubric.hpp"
#include "scenario/scenario.hpp"
#include "scenario/second_key.hpp"

/// The form of a blind reading as a file: written blank, read filled in.
namespace loading {

/// The form, with how to fill it in and the acts there are above it, in the form's language. What it writes it can read.
[[nodiscard]] std::string write_blank_form(const scenario::BlankForm&, const rubric::Rubric&);

/// There is a key exactly when there is no error.
struct LoadedSecondKey {
  std::optional<scenario::SecondKey> key;
  diagnostic::Diagnostics problems;  ///< sorted by place
};
/// Never throws. `scenarios`: those the form may be about.
[[nodiscard]] LoadedSecondKey parse_second_key(std::string_view text, const std::string& file_name,
                                               std::span<const scenario::Scenario> scenarios, const rubric::Rubric&);

}  // namespace loading
