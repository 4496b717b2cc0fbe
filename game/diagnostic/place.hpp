#pragma once
#include <string>

namespace diagnostic {

/// A place in an author's file. Lines and columns count from 1, columns in characters (not bytes); 0 means unknown.
struct Place {
  std::string file;
  int line = 0;
  int column = 0;
  auto operator<=>(const Place&) const = default;
};

}  // namespace diagnostic
