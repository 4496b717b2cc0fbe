#include "command_line/hundredths.hpp"

namespace command_line {

nlohmann::ordered_json hundredths(int value) {
  if (value % 100 == 0) return value / 100;
  return value / 100.0;
}

}  // namespace command_line
