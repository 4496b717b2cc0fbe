#include "records/columns.hpp"

#include <array>
#include <charconv>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

namespace records {
namespace {

template <typename Value, std::size_t count>
using Words = std::array<std::pair<Value, std::string_view>, count>;

constexpr Words<Mode, 3> mode_words{{{Mode::practice, "practice"}, {Mode::through, "through"}, {Mode::replay, "replay"}}};
constexpr Words<MoveKind, 7> kind_words{{{MoveKind::answer, "answer"},
                                         {MoveKind::mark, "mark"},
                                         {MoveKind::reading, "reading"},
                                         {MoveKind::step_back, "step-back"},
                                         {MoveKind::arrangement, "arrangement"},
                                         {MoveKind::note, "note"},
                                         {MoveKind::unmark, "unmark"}}};
constexpr Words<Ending, 2> ending_words{{{Ending::left, "left"}, {Ending::abandoned, "abandoned"}}};

template <typename Value, std::size_t count>
std::string word_of(const Words<Value, count>& words, Value value) {
  for (const auto& [each, word] : words)
    if (each == value) return std::string(word);
  throw std::logic_error("a value without a word");
}

template <typename Value, std::size_t count>
Value value_of(const Words<Value, count>& words, std::string_view column) {
  for (const auto& [value, word] : words)
    if (word == column) return value;
  throw std::runtime_error("unknown word '" + std::string(column) + "'");
}

/// Words come from scenarios and people; bytes that are no UTF-8 must not keep a move from being written.
std::string dumped(const nlohmann::json& json) { return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace); }

}  // namespace

std::string written(Mode mode) { return word_of(mode_words, mode); }
std::string written(MoveKind kind) { return word_of(kind_words, kind); }
std::string written(Ending ending) { return word_of(ending_words, ending); }
std::string written(const std::vector<std::string>& list) { return dumped(nlohmann::json(list)); }

std::string written(const std::vector<Vote>& votes) {
  nlohmann::json list = nlohmann::json::array();
  for (const Vote& vote : votes) list.push_back({{"participant", vote.participant.text}, {"option", vote.option}});
  return dumped(list);
}

std::string written(const std::vector<int>& list) { return dumped(nlohmann::json(list)); }

Mode mode_from(std::string_view column) { return value_of(mode_words, column); }
MoveKind kind_from(std::string_view column) { return value_of(kind_words, column); }
Ending ending_from(std::string_view column) { return value_of(ending_words, column); }

std::vector<std::string> list_from(const std::string& column) {
  return nlohmann::json::parse(column).get<std::vector<std::string>>();
}

std::vector<Vote> votes_from(const std::string& column) {
  std::vector<Vote> votes;
  for (const nlohmann::json& vote : nlohmann::json::parse(column))
    votes.push_back({{vote.at("participant").get<std::string>()}, vote.at("option").get<std::string>()});
  return votes;
}

std::vector<int> numbers_from(const std::string& column) { return nlohmann::json::parse(column).get<std::vector<int>>(); }

std::optional<ParticipantId> participant_from(const std::string& column) {
  return column.empty() ? std::nullopt : std::optional(ParticipantId{column});
}

std::uint64_t seed_from(const std::string& column) {
  std::uint64_t seed = 0;
  const auto [end, error] = std::from_chars(column.data(), column.data() + column.size(), seed);
  if (error != std::errc() || end != column.data() + column.size()) throw std::runtime_error("seed '" + column + "'");
  return seed;
}

}  // namespace records
