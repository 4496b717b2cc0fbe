#include "command_line/complain.hpp"

#include <ostream>

#include "text/message.hpp"

namespace command_line {

ExitCode complain(const diagnostic::Failure& failure, const Common& common, const Streams& streams) {
  streams.err << text::sentence(failure, common.language) << '\n';
  return ExitCode::world_failed;
}

}  // namespace command_line
