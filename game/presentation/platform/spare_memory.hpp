#pragma once

namespace presentation {

/// What was needed to read the library or to make a sound goes back to the system: the C library would keep it for a next time
/// that seldom comes.
void give_back_spare_memory();

}  // namespace presentation
