#pragma once
#include <string>
#include <vector>

#include "scenario/written.hpp"
#include "text/language.hpp"

/// Blind reading: the lines alone, for somebody who has not seen the author's key; and the key they make of them.
namespace scenario {

struct BlankOption {
  std::string id, words, group;
};

struct BlankDecision {
  std::string id, prompt;
  std::vector<std::string> before;   ///< what was said and told in the scene up to here, whatever was answered
  std::vector<BlankOption> options;  ///< shuffled
};

struct BlankScenario {
  std::string id, title;
  std::vector<BlankDecision> decisions;  ///< those with options to read, in the order of the file
};

struct BlankForm {
  text::Language language{};
  std::vector<BlankScenario> scenarios;
};

/// What a reader made of an option.
struct ReadOption {
  Name id;
  std::vector<Name> acts;  ///< ids of the rubric's
  bool exemplary = false;
};

struct ReadDecision {
  Name id;
  std::vector<ReadOption> options;
};

struct ReadScenario {
  Name id;
  std::vector<ReadDecision> decisions;
};

/// A form filled in. Every name in it is known.
using SecondKey = std::vector<ReadScenario>;

}  // namespace scenario
