#pragma once
#include <array>

#include "loading/rubric_keywords.hpp"
#include "rubric/rubric.hpp"

/// Which keys and which fixed words may stand where in the rubric's file. The readers go by it, and the JSON Schema is made from
/// it.
namespace loading::rubric_file::vocabulary {

inline constexpr int newest_version = 1;

namespace listed {
using enum Key;
inline constexpr std::array file{version, sources, bands, repetition, shapes, traits, constants, conduct, principles, acts};
inline constexpr std::array both_languages{ja, en};
inline constexpr std::array band{upper, start};
inline constexpr std::array shape{name, points, source};
inline constexpr std::array trait{name, governs, multipliers, source};
inline constexpr std::array constant{value, unit, meaning, source};
inline constexpr std::array a_conduct{name, reads, usual, by_level, source};
inline constexpr std::array principle{name, dimension, section, shown, broken, source, weight};
inline constexpr std::array act{name,   description, appraisals, family,      every_time, offence,
                                speech, listening,   politeness, likeability, deception};
inline constexpr std::array appraisal{note, source, when, effects, shown, partly, broken, ceilings, step};
}  // namespace listed

inline constexpr Keys file{listed::file, listed::file.size()};
inline constexpr Keys both_languages{listed::both_languages, 2};
inline constexpr Keys band{listed::band, 2};
inline constexpr Keys shape{listed::shape, 3};
inline constexpr Keys trait{listed::trait, 4};
inline constexpr Keys constant{listed::constant, 4};
inline constexpr Keys conduct{listed::a_conduct, 5};
inline constexpr Keys principle{listed::principle, 6};
inline constexpr Keys act{listed::act, 3};
inline constexpr Keys appraisal{listed::appraisal, 2};

/// A word with a fixed meaning, in either spelling.
template <typename T>
struct Word {
  T value{};
  std::string_view ja, en;
};

inline constexpr std::array dimensions{Word<rubric::Dimension>{rubric::Dimension::listening, "傾聴", "listening"},
                                       Word<rubric::Dimension>{rubric::Dimension::honesty, "誠実", "honesty"},
                                       Word<rubric::Dimension>{rubric::Dimension::follow_through, "実行", "follow_through"}};
inline constexpr std::array speeches{
    Word<rubric::Speech>{rubric::Speech::question, "質問", "question"},
    Word<rubric::Speech>{rubric::Speech::simple_reflection, "そのまま返す", "simple_reflection"},
    Word<rubric::Speech>{rubric::Speech::complex_reflection, "言い換えて返す", "complex_reflection"},
    Word<rubric::Speech>{rubric::Speech::affirm, "認める", "affirm"},
    Word<rubric::Speech>{rubric::Speech::persuade, "説得", "persuade"},
    Word<rubric::Speech>{rubric::Speech::confront, "対決", "confront"},
    Word<rubric::Speech>{rubric::Speech::inform, "伝える", "inform"},
    Word<rubric::Speech>{rubric::Speech::silence, "沈黙", "silence"},
    Word<rubric::Speech>{rubric::Speech::other, "その他", "other"}};
inline constexpr std::array listening_parts{
    Word<rubric::ListeningPart>{rubric::ListeningPart::sensing, "察する", "sensing"},
    Word<rubric::ListeningPart>{rubric::ListeningPart::processing, "整理する", "processing"},
    Word<rubric::ListeningPart>{rubric::ListeningPart::responding, "返す", "responding"}};
inline constexpr std::array grievance_steps{Word<rubric::GrievanceStep>{rubric::GrievanceStep::owns, "認める", "owns"},
                                            Word<rubric::GrievanceStep>{rubric::GrievanceStep::settles, "片づく", "settles"}};

}  // namespace loading::rubric_file::vocabulary
