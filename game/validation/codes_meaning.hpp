#pragma once
#include "validation/rule.hpp"

/// S2xx: names that name nothing. S3xx: decisions that cannot be scored as they stand.
namespace validation::codes {

inline constexpr Rule unknown_person = error("S201", "A person who is named is one of the people.");
inline constexpr Rule unknown_scene = error("S202", "A scene that is named is one of the scenes.");
inline constexpr Rule unknown_fact = error("S203", "A fact that is named is one of the facts.");
inline constexpr Rule unknown_promise = error("S204", "A promise that is named is one of the promises.");
inline constexpr Rule unknown_outcome = error("S205", "An outcome that is named is one of the outcomes.");
inline constexpr Rule unknown_act = error("S206", "An act is one of the rubric's.");
inline constexpr Rule unknown_principle = error("S207", "A principle is one of the rubric's.");
inline constexpr Rule unknown_place = error("S208", "A place is one that can be drawn.");
inline constexpr Rule unknown_channel = error("S209", "A channel is one of the catalogue's.");
inline constexpr Rule unknown_portrait = error("S210", "A portrait is one that can be drawn.");
inline constexpr Rule unknown_feeling = error("S211", "A feeling is one that a face can show.");
inline constexpr Rule unknown_option = error("S212", "A condition asks for an option that exists.");
inline constexpr Rule unknown_company_fact = error("S213", "A condition asks for a fact about the company that is given.");
inline constexpr Rule person_is_keyword = error("S214", "No person is called like a word of the language.");
inline constexpr Rule name_has_marks =
    error("S215", "The word for a person has no brackets, dots, colons or commas in it, that for a promise no comma.");
inline constexpr Rule repeated_id = error("S216", "An id belongs to one line, decision or option.");
inline constexpr Rule which_client = error("S217", "With several clients, a condition says whose feeling it asks for.");
inline constexpr Rule event_as_choice = error("S218", "What the play itself raises is not a choice.");
inline constexpr Rule no_client = error("S219", "A scenario has at least one client.");
inline constexpr Rule ambiguous_option = error("S220", "An option is asked for together with its decision.");
inline constexpr Rule not_a_client =
    error("S221", "What is felt, promised and done is felt by, promised to and done to a client.");
inline constexpr Rule reserved_id =
    error("S222", "No option, part, task, card or line is called like a move (done, mark, note, none), no task like a reading.");
inline constexpr Rule unused_person = warning("S223", "Every person takes part somewhere.");
inline constexpr Rule unknown_weather = error("S224", "The weather is one that can be drawn.");

inline constexpr Rule too_few_options = error("S301", "A decision has at least two options.");
inline constexpr Rule all_conditional = error("S302", "A decision has an option without a condition.");
inline constexpr Rule no_exemplary = error("S303", "A decision that is scored has an exemplary option.");
inline constexpr Rule no_reason = warning("S304", "A scored option says why.");
inline constexpr Rule no_acts = warning("S305", "Beside scored options, every option has an act.");
inline constexpr Rule exemplary_hidden = warning("S306", "An exemplary option is on offer without a condition.");
inline constexpr Rule all_exemplary = warning("S307", "Not every option is exemplary.");
inline constexpr Rule same_options = warning("S308", "Options of a decision differ in their words.");
inline constexpr Rule spoken_prediction = error("S309", "The options of a prediction are thoughts.");
inline constexpr Rule exemplary_rivals = error("S310", "Of a group at most one part is exemplary.");
inline constexpr Rule lonely_group = warning("S311", "A group has more than one part.");
inline constexpr Rule too_few_cards = error("S312", "A fact board has at least three cards.");
inline constexpr Rule positions_wrong = error("S313", "Cards in order are numbered 1, 2, 3 …, each once.");
inline constexpr Rule no_slots = error("S314", "A plan has slots, one after another.");
inline constexpr Rule slots_overlap = error("S315", "A slot begins when the one before it is over.");
inline constexpr Rule fixed_elsewhere = error("S316", "A task that is fixed stands at one of the slots, alone.");
inline constexpr Rule task_too_long = error("S317", "A task and the way there and back fit into a slot.");
inline constexpr Rule leaves_plan = error("S318", "A task's flow comes back to the plan: no next, no end, no plan inside.");
inline constexpr Rule counts_the_same = warning("S319", "An option counts otherwise than the exemplary one.");
inline constexpr Rule rival_earns_more = warning("S320", "An exemplary option's acts earn no less than another option's.");
inline constexpr Rule fits_no_slot = warning("S321", "A task fits into one of the plan's slots.");
inline constexpr Rule taught_too_little =
    warning("S322", "What a scenario says it teaches can be shown somewhere, and broken somewhere.");
inline constexpr Rule crowded_scene = warning("S323", "A scene asks at most one question that is not answered by choosing.");
inline constexpr Rule too_many_forms =
    warning("S324", "A scenario has at most two ways of answering beside choosing; four from half an hour on.");

}  // namespace validation::codes
