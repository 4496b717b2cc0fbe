#pragma once
#include "simulation/compile.hpp"

/// What is said, and where. Inside compile.
namespace simulation {

/// The line, narration, inner voice or discussion of a step, added to the story's lines.
[[nodiscard]] Index add_line(Compiling&, const scenario::Step&);

/// Where a task of the plan in the present scene has its talk; nowhere for one without.
[[nodiscard]] Index add_task_scene(Compiling&, const scenario::Choice& plan, const scenario::Option& task, TextIndex title);

/// The scene without its flow.
void add_scene(Compiling&, const scenario::Scene&);

}  // namespace simulation
