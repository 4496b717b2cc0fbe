#pragma once
#include "command_line/paper.hpp"
#include "debrief/debrief.hpp"

namespace command_line {

/// The turning points, both ways of each: the answer, what was said and thought after it, where it led.
void print_turning_points(Paper& paper, const simulation::Story& story, const debrief::Debrief& debrief);

/// What each client held at the end of each day, and every answer that moved it.
void print_trust(Paper& paper, const simulation::Story& story, const debrief::Debrief& debrief, simulation::PersonIndex person);

/// One page of a client's seat.
void print_seat(Paper& paper, const simulation::Story& story, const debrief::Seat& seat, const debrief::SeatPage& page);

}  // namespace command_line
