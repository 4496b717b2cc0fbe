#pragma once
#include <string_view>
#include <vector>

/// People as numbers, one hair and one set of clothes; feelings as numbers that are the same for everybody.
namespace presentation::rig {

enum class Hair { bob, crop, cap, swept, tied };
enum class Clothes { jacket, workwear, suit, open_collar, blouson };

/// Lengths in the picture's own pixels (480 x 600); factors are against the first person drawn. Colours are #RRGGBB; an empty one
/// means the thing is not worn.
struct Person {
  std::string_view id;
  double width = 1, jaw = 1, chin = 1, length = 1;  ///< of the face: factors
  double neck = 33, shoulder = 146;                 ///< half widths
  double eye = 1;                                   ///< opening, a factor
  double lash = 3.4, brow_thickness = 6, brow_y = 0;
  double nose = 1;  ///< width, a factor
  double lips = 0;  ///< 1: lips are drawn; 0: only their line
  double age = 0;   ///< 0 about twenty-five, 1 about sixty
  double room = 1;  ///< share of a brow's rise that cap or fringe leaves
  bool far_ear = false;
  Hair hair_style{};
  Clothes clothes{};
  std::string_view skin{}, shade{}, line{}, blush{}, lip{}, hair{}, sheen{}, strand{}, brows{}, iris{}, cloth{}, cloth2{},
      shirt{};
  std::string_view cap{}, cap2{}, tie{}, glasses{}, earring{};
};

[[nodiscard]] std::vector<Person> people_of_offices();  ///< who sit at desks
[[nodiscard]] std::vector<Person> people_of_trades();   ///< who stand in shops, yards and fields
[[nodiscard]] const std::vector<Person>& people();      ///< both
/// Null for an id nobody has.
[[nodiscard]] const Person* find_person(std::string_view id);

}  // namespace presentation::rig
