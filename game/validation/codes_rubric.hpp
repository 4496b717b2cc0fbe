#pragma once
#include "validation/rule.hpp"

/// R1xx: the rubric's own rules. What is wrong with its YAML as such has the S codes of any file.
namespace validation::codes {

// Reading
inline constexpr Rule unknown_word = error("R101", "A word with a fixed meaning is one of those its key knows.");
inline constexpr Rule not_an_effect = error("R102", "An effect is a size and a shape such as 120 お詫び.");
inline constexpr Rule not_a_point = error("R103", "A point of a shape is a time and a share such as [3日, 500].");
inline constexpr Rule not_a_row_of_levels = error("R104", "A trait or a way of conduct has five numbers, one a level.");
inline constexpr Rule unknown_shape = error("R105", "An effect has a shape of the rubric.");
inline constexpr Rule unknown_principle_marked = error("R106", "A mark is on a principle of the rubric.");
inline constexpr Rule unknown_source = error("R107", "Whatever moves a score or a client names a source of the rubric.");

// What must be there
inline constexpr Rule missing_principle = error("R110", "The rubric has the article's 24 principles.");
inline constexpr Rule extra_principle = error("R111", "The rubric has no principle beside the article's 24.");
inline constexpr Rule wrong_dimension = error("R112", "A principle belongs to its dimension.");
inline constexpr Rule principle_never_shown = error("R113", "Every principle is shown by some act.");
inline constexpr Rule principle_never_broken = error("R114", "Every principle is broken by some act.");
inline constexpr Rule missing_constant = error("R115", "The rubric has every constant the simulation reads.");
inline constexpr Rule extra_constant = error("R116", "A constant nobody reads would deceive whoever changes it.");
inline constexpr Rule missing_event = error("R117", "The rubric has every act the simulation raises by itself.");
inline constexpr Rule unknown_event = error("R118", "An act called event-… is one the simulation raises.");
inline constexpr Rule missing_trait = error("R119", "The rubric has every trait of temperament.");
inline constexpr Rule extra_trait = error("R120", "A trait nobody reads would deceive whoever changes it.");

// Names
inline constexpr Rule name_taken = error("R121", "A name means one thing, in either language.");
inline constexpr Rule name_is_keyword = error("R122", "An act is not called like a keyword.");

// Appraisals
inline constexpr Rule no_last_resort = error("R123", "The last appraisal of an act is without condition.");
inline constexpr Rule appraisal_unreachable = error("R124", "Only the last appraisal of an act is without condition.");
inline constexpr Rule condition_of_story = error("R125", "An appraisal asks only about the client in question.");
inline constexpr Rule effect_out_of_range = error("R126", "An effect pushes at most 3,000 hundredths, and not by nothing.");
inline constexpr Rule meter_not_pushed = error("R127", "Trust and warmth follow from other meters.");
inline constexpr Rule marked_twice = error("R128", "An appraisal marks a principle once.");
inline constexpr Rule ceiling_not_of_belief = error("R129", "Only the three beliefs have ceilings.");
inline constexpr Rule ceiling_out_of_range = error("R130", "A ceiling is lowered by 1 to 10,000 hundredths.");

// Convictions of the model
inline constexpr Rule liking_feeds_trust = error("R131", "What is done to be liked raises no belief.");
inline constexpr Rule losses_too_light = error("R132", "A loss weighs at least as much as a gain.");
inline constexpr Rule floor_costs = error("R133", "Safety, law and dignity never cost integrity or score.");
inline constexpr Rule deception_unmarked = error("R134", "A deception breaks a principle of honesty, however it is taken.");
inline constexpr Rule part_without_mark = error("R135", "An act of a part of listening bears on a principle of listening.");
inline constexpr Rule event_chosen =
    error("R136", "What simulation raises by itself is neither polite nor likeable: nobody chooses it.");

// Tables
inline constexpr Rule shape_from_start = error("R140", "A shape begins at minute 0 and ascends.");
inline constexpr Rule shape_too_long = error("R141", "A shape has at most 16 points.");
inline constexpr Rule share_out_of_range = error("R142", "A share is 0 to 1,000 permille.");
inline constexpr Rule bands_not_ascending = error("R143", "The levels ascend to 10,000, and each starts within itself.");
inline constexpr Rule repetition_grows = error("R144", "Repetition makes an act worth no more than it was.");
inline constexpr Rule too_many_families = error("R145", "Families are at most 64, kinds of failure at most 8.");
inline constexpr Rule source_unused = warning("R146", "A source is named by something.");

// Conduct
inline constexpr Rule missing_conduct = error("R150", "The rubric has every way in which trust shows.");
inline constexpr Rule extra_conduct = error("R151", "A way of conduct nobody reads would deceive whoever changes it.");
inline constexpr Rule conduct_not_monotone = error("R152", "Warmer never means slower, shorter or more formal.");
inline constexpr Rule conduct_not_usual = error("R153", "In the middle of what they hold a client is as usual.");
inline constexpr Rule conduct_reads_wrong = error("R154", "Conduct follows trust, its parts, openness or warmth.");

}  // namespace validation::codes
