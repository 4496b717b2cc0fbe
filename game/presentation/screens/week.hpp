#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "presentation/screens/column.hpp"
#include "presentation/screens/questions.hpp"

/// The days a plan is made for, as a calendar shows them. Inside screens.
namespace presentation {

struct WeekSlot {
  std::uint8_t number = 0;  ///< of the plan, from 0
  std::int32_t begins = 0, ends = 0;
  simulation::Index task = simulation::nowhere;  ///< what stands in it
  bool fixed = false;
  bool too_late = false;                            ///< its task keeps a promise that is due before it is done
  session::Notice refuses = session::Notice::none;  ///< why what is in hand cannot stand here
};

struct DueMark {
  simulation::Index promise = 0;
  std::int32_t at = 0;
};

struct WeekDay {
  std::int32_t day = 0;                            ///< since the start date
  bool works = true;                               ///< no weekend, no holiday
  std::vector<simulation::PersonIndex> away = {};  ///< those with a task in the plan who cannot be seen all day
  std::vector<DueMark> due = {};                   ///< promises still to keep that fall due
  std::vector<WeekSlot> slots = {};
};

/// From the first slot's day to the last one's; weekends only where something stands in them.
[[nodiscard]] std::vector<WeekDay> week_of(const Asking&);

/// The promise a task keeps, or nowhere.
[[nodiscard]] simulation::Index kept_by(const simulation::Story&, simulation::Index task);
/// When a promise is due: as agreed, else as asked for.
[[nodiscard]] std::int32_t due_of(const Asking&, simulation::Index promise);

/// Tasks that can be placed, in the author's order; a task's number is its place here, from 1.
[[nodiscard]] std::vector<simulation::Index> free_tasks(const Asking&);

// --- how a task looks
struct TaskLook {
  std::string title = {}, who = {}, span = {};  ///< span: how long, and the way there
  Icon icon{};
  Colour colour = {}, tint = {};
};
[[nodiscard]] TaskLook task_look(const Canvas&, const Asking&, simulation::Index task);
[[nodiscard]] std::string slot_label(const Canvas&, const Asking&, const WeekSlot&);  ///< "4月7日（火）9:00"
[[nodiscard]] std::string hours_of(const WeekSlot&);                                  ///< "9:00～11:00"
/// What stands beside a day's date: holiday, who is away.
[[nodiscard]] std::vector<std::string> day_notes(const Canvas&, const Asking&, const WeekDay&);
[[nodiscard]] Piece due_piece(const Canvas&, const Asking&, const DueMark&);

/// Before the name of a task that cannot be moved; at 100 %.
inline constexpr float lock_indent = 20;

// --- the two ways to show it, and what both are made of
/// How wide the edge in a task's own colour is.
inline constexpr float task_bar = 5;
/// The ground of a slot: whose task it holds, whether what is in hand could stand here.
void slot_ground(Canvas&, Rect, const Asking&, const WeekSlot&, const Response&);
/// The words on it: its task, or that it is free, or why what is in hand cannot stand here.
[[nodiscard]] Column slot_words(const Canvas&, const Asking&, const WeekSlot&, const Response&);
/// Answers to what a slot was asked this frame: pressed, dropped on, cleared.
void slot_answers(Canvas&, const Asking&, const WeekSlot&, const Response&, Rect seen);
/// What was just picked up by keyboard looks for a place: the focus goes to the first free slot it could stand in, else to the
/// first where it could take another task's place.
void look_for_place(Canvas&, const Asking&, const std::vector<WeekDay>&);
/// Whether days side by side are wide enough for every task that may come to stand in them.
[[nodiscard]] bool grid_fits(const Canvas&, float width, const Asking&, const std::vector<WeekDay>&);
void week_grid(Canvas&, Rect, const Asking&, const std::vector<WeekDay>&);
void week_list(Canvas&, Rect, const Asking&, const std::vector<WeekDay>&);
void task_tray(Canvas&, Rect, const Asking&);

}  // namespace presentation
