#pragma once
#include <string_view>
#include <vector>

#include "presentation/rig/habits.hpp"

/// People as numbers, one hair and one set of clothes; feelings as numbers that are the same for everybody.
namespace presentation::rig {

enum class Hair {
  bob,
  bun,
  cap,
  crew_cut,
  crop,
  curtains,
  flip,
  fringe,
  kerchief,
  perm,
  pixie,
  receding,
  side_part,
  straight,
  swept,
  thinning,
  tied,
  tousled,
  wave
};
enum class Clothes {
  apron,
  bib,
  blouson,
  cardigan,
  jacket,
  open_collar,
  open_shirt,
  pullover,
  salon,
  suit,
  towel,
  tunic,
  vest,
  workwear
};

/// Lengths in the picture's own pixels (480 x 600); factors are against the first person drawn. Colours are #RRGGBB; an empty one
/// means the thing is not worn.
struct Person {
  std::string_view id;
  double width = 1, jaw = 1, cheek = 1, chin = 1, length = 1;  ///< of the face: factors
  double skull = 102;                                          ///< height of the skin above the eyes
  double neck = 33, shoulder = 146;                            ///< half widths
  double slope = 0;                                            ///< of the shoulders: down +
  double low = 0;                                              ///< how much smaller than others: the whole figure, down
  double stoop = 0;                                            ///< head before and below the shoulders
  double hand = 1;                                             ///< size, a factor
  double eye = 1;                                              ///< opening, a factor
  double eye_width = 1;
  double eye_tilt = 0;  ///< outer corner, down +
  double lash = 3.4, brow_thickness = 6, brow_y = 0;
  double nose = 1, nose_length = 1, mouth = 1;  ///< factors
  double lips = 0;                              ///< 1: lips are drawn; 0: only their line
  double age = 0;                               ///< 0 about twenty-five, 1 about sixty
  double room = 1;                              ///< share of a brow's rise that cap or fringe leaves
  double stubble = 0;
  bool far_ear = false, moustache = false, rolled_sleeves = false;
  Hair hair_style{};
  Clothes clothes{};
  Habits habits{};
  std::string_view skin{}, shade{}, line{}, blush{}, lip{}, hair{}, sheen{}, strand{}, brows{}, iris{}, cloth{}, cloth2{},
      shirt{};
  std::string_view over{}, over2{};  ///< what is worn over it: apron, vest, towel, kerchief, cap
  std::string_view tie{}, glasses{}, earring{};
};

[[nodiscard]] std::vector<Person> people_of_offices();   ///< who sit at desks
[[nodiscard]] std::vector<Person> people_of_trades();    ///< who stand in shops, yards and fields
[[nodiscard]] std::vector<Person> people_of_care();      ///< who look after others: at a school, on a ward, in a salon
[[nodiscard]] std::vector<Person> people_of_works();     ///< who make, test, receive and send
[[nodiscard]] std::vector<Person> people_of_counters();  ///< who sell and keep the books
[[nodiscard]] const std::vector<Person>& people();       ///< all of them
/// Null for an id nobody has.
[[nodiscard]] const Person* find_person(std::string_view id);
/// Whether it moves when the head turns.
[[nodiscard]] bool hair_is_loose(const Person&);

}  // namespace presentation::rig
