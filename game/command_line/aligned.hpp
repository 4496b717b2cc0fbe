#pragma once
#include <string>
#include <vector>

#include "command_line/paper.hpp"

namespace command_line {

/// Rows of cells under one another: the first column flush left, the others flush right, two columns between; full-width
/// characters count two. Rows are never wrapped: a table
/// torn apart is none.
void print_aligned(Paper& paper, const std::vector<std::vector<std::string>>& rows);

}  // namespace command_line
