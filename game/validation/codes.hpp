#pragma once
#include "validation/codes_reading.hpp"

// Every code there is, by area: reading a file, what a scenario says, how its scenes hang together, and the slips of the hand.
