#pragma once
#include <string>
#include <vector>

/// What a result rests on beside the answers themselves: enough to fold it again under other weights. Ids and words are those of
/// the scenario and the rubric it was scored by.
namespace records {

/// A moment that counted: one principle in one stretch, or one promise, or the reading of one line.
struct Occasion {
  std::string principle, stretch;
  std::string promise, line;  ///< empty: neither
  bool expected = false;
  bool forfeited = false;  ///< an early end cut it off
  std::string fate;        ///< of the promise: "kept", "broken" …
  std::string put_off;     ///< of the promise: "early", "late"; empty: never
  std::string marks;       ///< how the notebook's marks alone stand: "shown", "partly", "broken"; empty: no marks
  bool operator==(const Occasion&) const = default;
};

/// An act that bore on a principle.
struct Deed {
  std::string principle, act;
  int appraisal = 0;                            ///< which of the act's held, from 0
  std::string verdict;                          ///< "shown", "partly", "broken"
  std::string decision, option, stretch, line;  ///< empty: none
  bool operator==(const Deed&) const = default;
};

struct Evidence {
  std::vector<Occasion> occasions;  ///< in the order of play, forfeited ones last
  std::vector<Deed> deeds;          ///< in the order of play
  bool deceived = false, disclosed = false;
  bool operator==(const Evidence&) const = default;
};

}  // namespace records
