#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "text/language.hpp"

/// What the product's assets offer by name, as values, so that check can refuse a name nobody can draw.
namespace catalogue {

struct Entry {
  std::string_view id;
  text::Bilingual name;                ///< both are spellings an author may write
  std::vector<std::string_view> also;  ///< further spellings, such as 冷 for 冷たい
};

[[nodiscard]] const std::vector<Entry>& portraits();  ///< people the rig can draw
[[nodiscard]] const std::vector<Entry>& places();     ///< rooms and other backgrounds
[[nodiscard]] const std::vector<Entry>& weathers();   ///< clear overcast rain snow
[[nodiscard]] const std::vector<Entry>&
feelings();  ///< neutral warm cool guarded irritated hurt surprised relieved amused thinking tired moved
inline constexpr int slight_feeling = 60;            ///< up to this strength it is only a shade of itself
[[nodiscard]] const std::vector<Entry>& channels();  ///< visit phone voicemail mail chat fax slip passing office (one's own desk)

/// How a channel brings people together: visit and passing face to face; phone and voicemail; mail, chat and fax in writing; by
/// the others nobody is met.
enum class Contact { face_to_face, telephone, written, none };
[[nodiscard]] Contact contact_by(std::string_view channel);

/// Whose a place is: one where others are met; one's own (office, car); none at all, but a telephone, a mail or a chat, behind
/// which everybody is somewhere else.
enum class Ground { others, own, line };
[[nodiscard]] Ground ground_of(std::string_view place);

/// The id for any of an entry's spellings, or empty.
[[nodiscard]] std::string_view find(const std::vector<Entry>& entries, std::string_view spelling);
/// Every spelling of every entry, for "did you mean".
[[nodiscard]] std::vector<std::string> spellings(const std::vector<Entry>& entries);

}  // namespace catalogue
