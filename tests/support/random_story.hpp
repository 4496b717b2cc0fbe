#pragma once
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "simulation/chance.hpp"

namespace support {

/// Small scenarios drawn from a seed, as text for support::small_scenario: facts, promises, time, acts, things put together, a
/// week to plan, lines by warmth, ways round, and conditions on all that conditions can ask. Most are small enough that every
/// play can be played.
class RandomStory {
 public:
  RandomStory(std::uint64_t seed, bool with_chance) : dice_(seed), with_chance_(with_chance) {}

  /// What stands between the declarations and the scenes.
  std::string more() { return roll(2) == 0 ? "note_promises: by_hand\n" : ""; }

  std::string scenes() {
    const int count = 2 + roll(3);
    for (int scene = 1; scene <= count; ++scene) {
      line(2, "s" + std::to_string(scene) + ":");
      if (roll(3) == 0) line(4, "at: day " + std::to_string(scene) + " " + std::to_string(9 + roll(6)) + ":00");
      line(4, "flow:");
      for (int left = 2 + roll(3); left > 0; --left) step(6, 2);
      if (scene < count) {
        line(6, "- next: s" + std::to_string(scene + 1));
        continue;
      }
      line(6, "- if: " + condition(2));
      line(6, "  then: [{end: good}]");
      line(6, "- end: bad");
    }
    return text_;
  }

 private:
  int roll(int sides) {
    dice_ = simulation::mix(dice_, 1);
    return static_cast<int>(dice_ % static_cast<std::uint64_t>(sides));
  }
  template <std::size_t count>
  std::string one_of(const char* const (&words)[count]) {
    return words[roll(static_cast<int>(count))];
  }
  void line(int indent, const std::string& words) { text_ += std::string(static_cast<std::size_t>(indent), ' ') + words + "\n"; }

  std::string atom() {
    switch (roll(with_chance_ ? 9 : 8)) {
      case 0: return "{known: " + one_of({"other", "no-word"}) + "}";
      case 1:
        return "{promises: {list: " + one_of({"requested", "open", "kept", "late", "refused", "broken", "renegotiated"}) + "}}";
      case 2:
      case 3:
        return "{meters: {" + one_of({"trust", "liking", "irritation", "openness", "heard", "integrity", "warmth"}) + ": " +
               one_of({"low or less", "mid", "mid or more", "high or more"}) + "}}";
      case 4: return "{grievance: " + one_of({"known or more", "unknown", "owned", "settled"}) + "}";
      case 5: return "{conduct: {sato: " + one_of({"small_talk", "shares_early", "slow_reply"}) + "}}";
      case 6:
      case 7:
        return options_.empty() ? "{visited: s1}"
                                : "{chose: " + options_[static_cast<std::size_t>(roll(static_cast<int>(options_.size())))] + "}";
      default: return "{chance: " + std::to_string(20 + roll(60)) + "%}";
    }
  }
  std::string condition(int depth) {
    const int kind = depth == 0 ? 4 : roll(8);
    if (kind == 0) return "{not: " + condition(depth - 1) + "}";
    if (kind == 1) return "{any: [" + condition(depth - 1) + ", " + condition(depth - 1) + "]}";
    if (kind == 2) return "{all: [" + condition(depth - 1) + ", " + condition(depth - 1) + "]}";
    return atom();
  }

  std::string deeds() {
    std::string all =
        ", acts: [" + one_of({"greet", "ask", "reflect", "sorry", "plan", "rude", "lie", "admit-deception", "comfort"}) + "]";
    switch (roll(9)) {
      case 0: return all + ", promise: list";
      case 1: return all + ", keep: list";
      case 2: return all + ", refuse: list";
      case 3: return all + ", warn: list";
      case 4: return all + ", renegotiate: {list: day 4 12:00}";
      case 5: return all + ", reveals: [other]";
      case 6: return all + ", takes: " + std::to_string(1 + roll(60)) + " h";
      default: return all;
    }
  }

  void choose(int indent, int depth) {
    const std::string id = "q" + std::to_string(++questions_);
    line(indent, "- choose:");
    const int count = 2 + roll(2);
    std::vector<std::string> mine;
    for (int i = 0; i < count; ++i) {
      const std::string option(1, static_cast<char>('a' + i));
      line(indent + 4, "- say: words of " + id + option);
      fields(indent + 6, "id: " + option + deeds());
      if (i == 0) line(indent + 6, "exemplary: yes");
      line(indent + 6, "because: so it is");
      if (i > 0 && roll(2) == 0) line(indent + 6, "when: " + condition(1));
      if (roll(3) == 0 && depth > 0) {
        line(indent + 6, "then:");
        step(indent + 8, depth - 1);
      }
      mine.push_back(id + "." + option);
    }
    if (roll(4) == 0) {
      line(indent + 4, "- say: once more");
      line(indent + 6, "id: again");
      line(indent + 6, "because: so it is");
      line(indent + 6, "acts: [greet]");
      line(indent + 6, "when: {not: {chose: " + id + ".again}}");
      line(indent + 6, "then: [{next: s1}]");
    }
    line(indent, "  id: " + id);
    options_.insert(options_.end(), mine.begin(), mine.end());
  }

  /// "a: b, c: d" one below the other; nothing in brackets is taken apart.
  void fields(int indent, const std::string& written) {
    std::size_t from = 0;
    int depth = 0;
    for (std::size_t i = 0; i <= written.size(); ++i) {
      const char c = i < written.size() ? written[i] : ',';
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      if (c != ',' || depth != 0) continue;
      line(indent, written.substr(from, i - from));
      from = i + 2;
    }
  }

  void compose(int indent) {
    const std::string id = "q" + std::to_string(++questions_);
    line(indent, "- compose:");
    for (int i = 0; i < 3; ++i) {
      line(indent + 4, "- say: part " + std::to_string(i) + " of " + id);
      fields(indent + 6, "id: " + std::string(1, static_cast<char>('a' + i)) + deeds());
      if (i == 0) line(indent + 6, "exemplary: yes");
      line(indent + 6, "because: so it is");
      if (i == 2 && roll(2) == 0) line(indent + 6, "when: " + condition(0));
    }
    line(indent, "  id: " + id);
    options_.push_back(id + ".b");
  }

  /// A week of two slots, at most one a story: what the first scene's second day leaves of it.
  void plan(int indent, int depth) {
    planned_ = true;
    const std::string id = "q" + std::to_string(++questions_);
    line(indent, "- plan:");
    for (int i = 0; i < 3; ++i) {
      line(indent + 4, "- do: task " + std::to_string(i) + " of " + id);
      std::string what = deeds();
      if (const auto takes = what.find(", takes"); takes != std::string::npos) what.erase(takes);
      fields(indent + 6, "id: " + std::string(1, static_cast<char>('a' + i)) + what + ", takes: 1 h");
      if (i == 0) line(indent + 6, "exemplary: yes");
      line(indent + 6, "because: so it is");
      if (roll(2) == 0) line(indent + 6, "with: sato");
      if (roll(3) == 0) line(indent + 6, "travel: 40 min");
      if (i == 1 && roll(3) == 0) line(indent + 6, "fixed: 2026-04-08 13:00");
      if (i == 2 && roll(2) == 0) line(indent + 6, "when: " + condition(0));
      if (roll(2) == 0) {
        line(indent + 6, "then:");
        step(indent + 8, std::min(depth, 1));
      }
    }
    line(indent, "  slots: [\"2026-04-07 9:00\", \"2026-04-08 13:00\"]");
    line(indent, "  slot_length: 3 h");
    line(indent, "  id: " + id);
    options_.push_back(id + ".c");
  }

  void branch(int indent, int depth) {
    line(indent, "- if: " + condition(2));
    line(indent, "  then:");
    step(indent + 4, depth - 1);
    if (roll(2) == 0) return;
    line(indent, "  else:");
    step(indent + 4, depth - 1);
  }

  void step(int indent, int depth) {
    if (depth == 2 && !planned_ && roll(6) == 0) return plan(indent, depth);
    switch (roll(depth > 0 ? 13 : 7)) {
      case 0: return line(indent, "- {sato: Nobody called., reveals: [no-word]}");
      case 1: return line(indent, "- {narration: It is said., reveals: [other]}");
      case 2:
      case 3: return line(indent, "- sato: {warm: Ah., neutral: Good day., cool: Yes., formal: How do you do.}");
      case 4: return line(indent, "- pass: " + std::to_string(1 + roll(40)) + " h");
      case 5: return line(indent, "- request: list");
      case 6: return line(indent, "- happens: " + one_of({"rude", "greet"}));
      case 7:
      case 8: return branch(indent, depth);
      case 9: return compose(indent);
      default: return choose(indent, depth);
    }
  }

  std::uint64_t dice_;
  bool with_chance_;
  bool planned_ = false;
  int questions_ = 0;
  std::string text_;
  std::vector<std::string> options_;
};

}  // namespace support
