#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "condition/condition.hpp"
#include "diagnostic/place.hpp"
#include "text/language.hpp"

namespace rubric {

enum class Verdict : std::uint8_t { shown, partly, broken };

/// How a line counts for the MITI-inspired figures.
enum class Speech : std::uint8_t {
  other,
  question,
  simple_reflection,
  complex_reflection,
  affirm,
  persuade,
  confront,
  inform,
  silence
};
/// Which part of active-empathic listening an act belongs to.
enum class ListeningPart : std::uint8_t { none, sensing, processing, responding };
/// What an act does to the course of a grievance.
enum class GrievanceStep : std::uint8_t { none, owns, settles };

/// A push on one meter. size is in hundredths of a point, before temperament, repetition and ceilings.
struct Effect {
  condition::Meter meter{};
  int size = 0;
  std::string shape;
  diagnostic::Place where;
};

struct PrincipleMark {
  std::string principle;
  Verdict verdict{};
  diagnostic::Place where;
};

/// One way of taking an act. Of an act's appraisals the first whose condition holds is the one.
struct Appraisal {
  condition::Condition when;
  std::vector<Effect> effects;
  std::vector<PrincipleMark> marks;
  std::map<condition::Meter, int> ceilings;  ///< lowered by so many hundredths of a point, for good (the three beliefs only)
  GrievanceStep step{};
  text::Bilingual note;  ///< why, in a sentence a trainee may read
  std::string source;    ///< id of a Source: what the literature or the article says, or our own choice with its reason
  diagnostic::Place where;
};

/// Something a rep says, does or leaves undone. Acts whose id starts with "event-" are raised by the simulation itself (a promise
/// broken, an arrival late).
struct Act {
  std::string id;        ///< "check-in", "courtesy-apology"
  text::Bilingual name;  ///< both are spellings an author may write; the public name trainees see
  text::Bilingual description;
  std::string family;     ///< repetition is counted by family; the act's own id where none is given
  bool wears_out = true;  ///< whether its gains shrink with repetition; a deed kept up counts every time
  std::string offence;    ///< kind of failure ("lateness"); empty: no offence
  Speech speech{};
  ListeningPart listening{};
  int politeness = 0;                 ///< 0..3, how polite it sounds; for the surface-cue policies only
  int likeability = 0;                ///< 0..3, how likeable it sounds; for the charm policy only
  bool deception = false;             ///< material: caps Honesty (see constants)
  std::vector<Appraisal> appraisals;  ///< the last one is without condition
  diagnostic::Place where;
};

/// Raised by the simulation, not written by an author: its id starts with "event-".
[[nodiscard]] bool is_event(const Act& act);

}  // namespace rubric
