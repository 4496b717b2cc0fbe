#pragma once
#include <functional>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The pieces a JSON Schema (draft-07) is put together from.
namespace schema {

using Json = nlohmann::ordered_json;  // as written: equal tables are equal bytes

/// Both spellings of one key.
struct Spelled {
  std::string_view ja, en;
};

/// One key of a mapping: how it may be spelled, and the definition of what stands under it.
struct Field {
  Spelled key;
  std::string definition;
};

[[nodiscard]] Json ref(const std::string& definition);
[[nodiscard]] Json one_of_words(const std::vector<std::string>& words);
/// One, or a list of them that is not empty.
[[nodiscard]] Json one_or_list(const Json& one);
[[nodiscard]] Json list(const Json& item, std::size_t least, std::size_t most);
/// Whole numbers, or the same in (full-width) digits in quotes.
[[nodiscard]] Json number(int least, int most);
[[nodiscard]] Json matching(const std::string& pattern);

/// One of the spellings is there.
[[nodiscard]] Json has_key(Spelled key);
[[nodiscard]] Json has_any(const std::vector<Spelled>& keys);
/// Every spelling, each once.
[[nodiscard]] Json names(const std::vector<Spelled>& keys);

/// A mapping of these keys and no others, none of them in both spellings; the needed ones are there.
[[nodiscard]] Json mapping(const std::vector<Field>& fields, const std::vector<Spelled>& needed = {});
/// A mapping from names to the same kind of thing.
[[nodiscard]] Json table(const Json& each, std::size_t most = 0);
/// "spelled": {"not": {"required": [the other spelling]}} for every key that has two.
[[nodiscard]] Json never_in_both(const std::vector<Field>& fields);

}  // namespace schema
