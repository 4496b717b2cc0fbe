#include "presentation/canvas/phrases.hpp"

#include <utility>

namespace presentation {
namespace {
constexpr std::size_t most_phrases = 4000;  // a long play's history has some hundreds
}

std::string operator+(Phrase a, std::string_view b) { return std::string(a).append(b); }
std::string operator+(std::string a, Phrase b) { return std::move(a.append(b)); }

Phrase Phrases::kept(std::string_view words) {
  return of({words}, [words] { return std::string(words); });
}

bool Phrases::too_many() const { return kept_.size() > most_phrases; }

const std::string* Phrases::find(Parts key, Parts more) {
  key_.clear();
  for (const Parts& parts : {key, more})
    for (const std::string_view part : parts) {
      const std::size_t size = part.size();
      key_.append(as_key(size)).append(part);  // so that no two keys read alike
    }
  const auto found = kept_.find(std::string_view(key_));
  return found == kept_.end() ? nullptr : &found->second;
}

Phrase Phrases::keep(const std::string& key, std::string words) {
  return Phrase(kept_.try_emplace(key, std::move(words)).first->second);
}

}  // namespace presentation
