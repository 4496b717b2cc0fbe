#pragma once
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>

namespace presentation {

/// Words that lie somewhere else and stay there at least until the frame is drawn: in the catalogue, in a story, in Phrases.
/// Where they are to last they become a string of their own.
struct Phrase : std::string_view {
  constexpr Phrase() = default;
  constexpr Phrase(const char* literal) : std::string_view(literal) {}  // NOLINT: it stays for good
  constexpr explicit Phrase(std::string_view words) : std::string_view(words) {}
  operator std::string() const { return std::string(data(), size()); }  // NOLINT: that is what it is for
};
[[nodiscard]] std::string operator+(Phrase, std::string_view);
[[nodiscard]] std::string operator+(std::string, Phrase);

/// Words put together from parts, kept from frame to frame: a frame like the last one finds them all and asks for no memory.
class Phrases {
 public:
  using Parts = std::initializer_list<std::string_view>;
  /// What `make` gives for a key of any number of parts; asked for once.
  Phrase of(Parts key, const auto& make) { return of(key, {}, make); }
  Phrase of(Parts key, Parts more, const auto& make) {
    if (const std::string* found = find(key, more)) return Phrase(*found);
    const std::string mine = key_;  // making these may ask for others
    return keep(mine, make());
  }
  /// The words themselves.
  Phrase kept(std::string_view words);
  /// Forgets all of them where there are too many: none is held any more then.
  [[nodiscard]] bool too_many() const;
  void clear() { kept_.clear(); }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view words) const { return std::hash<std::string_view>()(words); }
  };
  const std::string* find(Parts key, Parts more);
  Phrase keep(const std::string& key, std::string words);

  std::unordered_map<std::string, std::string, Hash, std::equal_to<>> kept_;  // a word in it never moves
  std::string key_;                                                           // being looked for
};

/// A number as a part of a key.
template <class Number>
[[nodiscard]] std::string_view as_key(const Number& number) {
  return {reinterpret_cast<const char*>(&number), sizeof number};
}

}  // namespace presentation
