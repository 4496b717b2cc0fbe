#pragma once
#include <string>

#include "session/model.hpp"

namespace session {

/// What a step back took back, as the end of a key of the catalogue ("ui.taken_back_" + ...), where it was put together: by its
/// kind, or as a plan with nothing in it. `taken`: from taken_back(model).
[[nodiscard]] std::string taken_back_kind(const Model& model, const simulation::Move& taken);

}  // namespace session
