#pragma once

namespace presentation {

/// The C library keeps what was freed for a next time, and the more the larger it was. Pictures and sounds are megabytes, and
/// come seldom: from here on what is large goes back to the system at once. Said at the beginning.
void keep_no_large_memory();
/// So does what is free just now, in many small pieces: after the library was read.
void give_back_spare_memory();

}  // namespace presentation
