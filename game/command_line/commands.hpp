#pragma once
#include <iosfwd>

#include "command_line/environment.hpp"
#include "command_line/exit_code.hpp"
#include "command_line/request.hpp"

/// The commands, one file each. Inside command_line.
namespace command_line {

/// Where a command reads and writes.
struct Streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
};

[[nodiscard]] ExitCode check(const Check& request, const Common& common, const Environment& environment, const Streams& streams);
[[nodiscard]] ExitCode explore(const Explore& request, const Common& common, const Environment& environment,
                               const Streams& streams);
[[nodiscard]] ExitCode stamp_ids(const StampIds& request, const Common& common, const Environment& environment,
                                 const Streams& streams);
[[nodiscard]] ExitCode new_scenario(const NewScenario& request, const Common& common, const Environment& environment,
                                    const Streams& streams);
[[nodiscard]] ExitCode draw_map(const DrawMap& request, const Common& common, const Environment& environment,
                                const Streams& streams);
[[nodiscard]] ExitCode balance(const Balance& request, const Common& common, const Environment& environment,
                               const Streams& streams);
[[nodiscard]] ExitCode simulate(const Simulate& request, const Common& common, const Environment& environment,
                                const Streams& streams);
[[nodiscard]] ExitCode coverage(const Coverage& request, const Common& common, const Environment& environment,
                                const Streams& streams);
[[nodiscard]] ExitCode show_records(const Records& request, const Common& common, const Environment& environment,
                                    const Streams& streams);
[[nodiscard]] ExitCode play(const Play& request, const Common& common, const Environment& environment, const Streams& streams);
[[nodiscard]] ExitCode open_window(const OpenWindow& request, const Common& common, const Environment& environment,
                                   const Streams& streams);
[[nodiscard]] ExitCode sounds(const Sounds& request, const Common& common, const Environment& environment,
                              const Streams& streams);
[[nodiscard]] ExitCode tour(const Tour& request, const Common& common, const Environment& environment, const Streams& streams);

}  // namespace command_line
