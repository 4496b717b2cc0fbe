#pragma once
#include "validation/rule.hpp"

/// S6xx: texts and their translations. S7xx: how much there may be. S8xx: slips of the hand.
namespace validation::codes {

inline constexpr Rule translation_missing = error("S601", "Every text is there in every language the scenario declares.");
inline constexpr Rule translation_of_nothing = warning("S602", "A translation belongs to a text.");
inline constexpr Rule sidecar_missing = error("S603", "A language that is declared has its file.");
inline constexpr Rule sidecar_undeclared = warning("S604", "A file of translations is for a language that is declared.");
inline constexpr Rule sidecar_of_another = error("S605", "A file of translations names the scenario it stands beside.");
inline constexpr Rule sidecar_language = error("S606", "A file of translations is in the language its name says.");
inline constexpr Rule beyond_plane = warning("S607", "Every character can be drawn.");
inline constexpr Rule furigana_unbalanced = warning("S608", "A reading stands between 《 and 》, behind its word.");
inline constexpr Rule id_unlike_file = warning("S609", "A scenario's id is its file's name.");
inline constexpr Rule unstamped = note("S610", "Lines, decisions and options have stable ids.");
inline constexpr Rule line_too_long = warning("S611", "What is said at once fits three screens.");
inline constexpr Rule minutes_too_few = warning("S612", "The minutes promised are enough to read the exemplary way.");
inline constexpr Rule minutes_too_many =
    warning("S613", "The minutes promised are no more than three times what there is to read.");

inline constexpr Rule too_many =
    error("S701", "There are no more people, facts, promises, outcomes and scenes than a play can hold.");
inline constexpr Rule too_many_options = error("S702", "A decision has at most nine options.");
inline constexpr Rule too_many_steps = error("S703", "A scene has at most 4,000 steps.");
inline constexpr Rule text_too_long = error("S704", "A text has at most 1,200 characters.");
inline constexpr Rule too_many_acts = error("S705", "An option carries at most eight acts.");
inline constexpr Rule too_many_asked = error("S706", "Conditions ask about at most 128 different options and scenes.");
inline constexpr Rule too_many_chances = error("S707", "At most 32 conditions ask for chance.");
inline constexpr Rule too_many_tasks = error("S708", "A plan has at most 15 tasks.");
inline constexpr Rule too_many_slots = error("S709", "A plan has at most 20 slots.");
inline constexpr Rule too_many_cards = error("S710", "A fact board has at most nine cards.");

inline constexpr Rule full_width_colon = error("S801", "A key ends in a narrow colon and a space.");
inline constexpr Rule full_width_space = error("S802", "Indentation is made of narrow spaces.");
inline constexpr Rule tab = error("S803", "Indentation is made of spaces, not tabs.");
inline constexpr Rule swallowed = warning("S804", "A # in a text does not swallow the rest of the line.");
inline constexpr Rule colon_in_text = error("S805", "A text with a colon and a space in it stands in quotes.");
inline constexpr Rule special_start = error("S806", "A text that begins with a sign YAML keeps for itself stands in quotes.");
inline constexpr Rule curly_quotes = warning("S807", "Quotes around a text are straight.");
inline constexpr Rule no_space_after_colon = error("S808", "A colon after a key is followed by a space.");
inline constexpr Rule crooked_indent = error("S809", "Keys of one mapping stand in one column.");
inline constexpr Rule no_space_after_dash = error("S810", "A dash before an item is followed by a space.");

}  // namespace validation::codes
