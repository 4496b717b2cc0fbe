#pragma once
#include "simulation/compile.hpp"

/// The groups that an author gives the parts of a message: one part of each is chosen. Inside compile.
namespace simulation {

/// Groups by number, in the order they are first named: the first option of the same group.
[[nodiscard]] std::uint8_t group_of(const scenario::Choice&, std::size_t option);

/// As the author named it, and in another language where its file does; the author's word would not be understood there.
[[nodiscard]] TextIndex group_name(Compiling&, const scenario::Choice&, const scenario::Option& part);

}  // namespace simulation
