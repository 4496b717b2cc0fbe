#pragma once
#include <filesystem>

namespace presentation {

/// How the sound libraries are to work (sound.conf), and that they keep quiet. Sets variables of the environment, so it is called
/// before a thread begins.
void set_up_sound_libraries(const std::filesystem::path& assets);
/// What they have to say all the same goes nowhere: a machine without a sound card is no fault, and nothing a trainee could mend.
void quieten_sound_libraries();

}  // namespace presentation
