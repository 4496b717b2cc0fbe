#pragma once
#include <string>

#include "diagnostic/diagnostic.hpp"

/// The end of reading a file. Inside loading.
namespace loading {

/// What was found in one file: a place that names none is in this one; in order, each finding once.
void settle(diagnostic::Diagnostics& problems, const std::string& file);

}  // namespace loading
