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
  bool over = false;                                ///< its time has passed
  bool too_late = false;                            ///< its task keeps a promise that is due before it is done
  session::Notice refuses = session::Notice::none;  ///< why what is in hand cannot stand here
  int place = 0;                                    ///< the digit that puts it here; 0: none
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
/// Free slots that what is in hand could stand in, by their number in the plan, in the order of the week: their digits.
[[nodiscard]] std::vector<std::uint8_t> open_slots(const session::Model&, const Hand&);

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
[[nodiscard]] std::string hours_of(const WeekSlot&);                                  ///< "9:00–11:00"
/// What stands beside a day's date: holiday, who is away.
[[nodiscard]] std::vector<std::string> day_notes(const Canvas&, const Asking&, const WeekDay&);
[[nodiscard]] Piece due_piece(const Canvas&, const Asking&, const DueMark&);

inline constexpr float lock_indent = 20;  ///< before the name of a task that cannot be moved; at 100 %

// --- the two ways to show it, and what both are made of
inline constexpr float task_bar = 5;  ///< how wide the edge in a task's own colour is
/// Whose a task is, as a bar within its card's left edge, clear of its round corners.
[[nodiscard]] inline Rect task_edge(Rect card) { return {card.x + 3, card.y + 5, task_bar - 1, card.height - 10}; }
/// The ground of a slot: whose task it holds, whether what is in hand could stand here.
void slot_ground(Canvas&, Rect, const Asking&, const WeekSlot&, const Response&);
/// The words on it: its task by its name, or that it is free, or why what is in hand cannot stand here. Whose it is and how long
/// it takes say the tasks: there is not room for it on every slot, and all of them are alike.
enum class SlotSpace { column, row, brief };
[[nodiscard]] Column slot_words(const Canvas&, const Asking&, const WeekSlot&, const Response&, SlotSpace);
inline constexpr float slot_title = size::secondary;  ///< of a task's name there, but for rows as wide as the page
void fit_column(Canvas&, Rect, const Column&);        ///< as much of them as there is room for, ending in …
/// Before the first line of its words: the digit that puts what is in hand there, if one does.
void slot_digit(Canvas&, Point, const WeekSlot&, const Response&);
/// Answers to what a slot was asked this frame: pressed, dropped on, cleared.
void slot_answers(Canvas&, const Asking&, const WeekSlot&, const Response&, Rect seen);
/// The first free slot that what is in hand could stand in, else the first where it could take another task's place.
[[nodiscard]] const WeekSlot* first_place(const Asking&, const std::vector<WeekDay>&);
/// What was just picked up by keyboard looks for a place: the focus goes to the first.
void look_for_place(Canvas&, const Asking&, const std::vector<WeekDay>&);

/// Whether days side by side are wide enough for every task that may come to stand in them.
[[nodiscard]] bool grid_fits(const Canvas&, float width, const Asking&, const std::vector<WeekDay>&);
/// As narrow as days can be with every task in two lines, and as wide as they are told apart by; at most `width`. What is left of
/// the page is the tasks'.
[[nodiscard]] float grid_width(const Canvas&, float width, const Asking&, const std::vector<WeekDay>&);
/// Any lower, and it scrolls.
[[nodiscard]] float least_grid_height(const Canvas&, float width, const Asking&, const std::vector<WeekDay>&);
void week_grid(Canvas&, Rect, const Asking&, const std::vector<WeekDay>&);
/// The days under one another as wide as the page, for what is in hand. Begins at the first place for it.
void week_list(Canvas&, Rect, const Asking&, const std::vector<WeekDay>&);
/// How a brief slot is set: a task in so many lines at most, and as high at least.
struct Brief {
  static constexpr int whole = 99;
  int lines = whole;
  float least = 0;
};
/// And in brief on a panel of its own, each slot as high as what stands in it: beside the tasks, which say the rest. What is
/// fixed is told nowhere else and stands there whole. It is scrolled where it is taller than its place; coming back from the list
/// it shows the slot one was at there.
[[nodiscard]] float brief_week_height(const Canvas&, float width, const Asking&, const std::vector<WeekDay>&, Brief);
void brief_week(Canvas&, Rect panel, const Asking&, const std::vector<WeekDay>&, Brief);
/// As many lines as leave it that high; tasks whole where it is scrolled anyway, and in large letters.
[[nodiscard]] Brief brief_to_fit(const Canvas&, float width, float height, const Asking&, const std::vector<WeekDay>&);

/// When people can be seen, where that is not the usual working day.
[[nodiscard]] Column hours_of_people(const Canvas&, const Asking&);
/// What the tasks take in a tray, or a list, so wide, none of them scrolled.
[[nodiscard]] float task_tray_height(const Canvas&, float width, const Asking&);
[[nodiscard]] float task_list_height(const Canvas&, float width, const Asking&);
/// The tasks in a tray of their own, or below one another in what somebody else scrolls; those return the height.
void task_tray(Canvas&, Rect, const Asking&);
float task_list(Canvas&, Rect at, const Asking&);
/// In large letters, as long as nothing was placed: what is done with tasks.
[[nodiscard]] Column how_to_plan(const Canvas&, const Asking&);
/// What is in hand and stands in the plan can be taken out of it: how wide the button for that is, 0 where it does not.
[[nodiscard]] float take_out_width(const Canvas&, const Asking&);
void take_out(Canvas&, Rect, const Asking&);

}  // namespace presentation
