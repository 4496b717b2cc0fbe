#pragma once
#include <string>

#include "presentation/rig/person.hpp"

/// What of each hair (or of what is worn on it) lies before the face.
namespace presentation::rig::hair {

[[nodiscard]] std::string bob(const Person&);
[[nodiscard]] std::string bun(const Person&);
[[nodiscard]] std::string cap(const Person&);
[[nodiscard]] std::string crew_cut(const Person&);
[[nodiscard]] std::string crop(const Person&);
[[nodiscard]] std::string curtains(const Person&);
[[nodiscard]] std::string flip(const Person&);
[[nodiscard]] std::string fringe(const Person&);
[[nodiscard]] std::string kerchief(const Person&);
[[nodiscard]] std::string perm(const Person&);
[[nodiscard]] std::string pixie(const Person&);
[[nodiscard]] std::string receding(const Person&);
[[nodiscard]] std::string side_part(const Person&);
[[nodiscard]] std::string straight(const Person&);
[[nodiscard]] std::string swept(const Person&);
[[nodiscard]] std::string thinning(const Person&);
[[nodiscard]] std::string tied(const Person&);
[[nodiscard]] std::string tousled(const Person&);
[[nodiscard]] std::string wave(const Person&);

/// What of it lies behind the head.
[[nodiscard]] std::string flip_back();
[[nodiscard]] std::string fringe_back();
[[nodiscard]] std::string straight_back();

}  // namespace presentation::rig::hair
