#pragma once

namespace presentation {

/// What the sound libraries have to say goes nowhere: a machine without a sound card is no fault, and nothing a trainee could
/// mend. Sets variables of the environment, so it is called before a thread begins.
void quieten_sound_libraries();

}  // namespace presentation
