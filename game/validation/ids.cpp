#include <algorithm>
#include <unordered_map>

#include "validation/codes.hpp"
#include "validation/known.hpp"

namespace validation {
namespace {

using FirstUse = std::unordered_map<std::string_view, int>;  // id -> line it was first used on

void use(const Inspection& in, FirstUse& used, const std::string& id, const scenario::Place& where) {
  const auto [first, is_new] = used.emplace(id, where.line);
  if (!is_new) in.report(codes::repeated_id, where, {id, std::to_string(first->second)});
}

std::string stem(std::string_view file) {
  file.remove_prefix(file.rfind('/') + 1);
  return std::string(file.substr(0, file.rfind('.')));
}

}  // namespace

void check_ids(const Inspection& in) {
  FirstUse used;
  int unstamped = 0;
  scenario::Place first_unstamped;
  const auto count = [&](bool stamped, const scenario::Place& where) {
    if (!stamped && unstamped++ == 0) first_unstamped = where;
  };
  scenario::for_each_step(in.scenario, [&](const scenario::Step& step) {
    if (step.id.empty()) return;
    use(in, used, step.id, step.where);
    count(step.stamped, step.where);
    const auto* choice = std::get_if<scenario::Choice>(&step.what);
    if (choice == nullptr) return;
    FirstUse options;
    for (const scenario::Option& option : choice->options) {
      use(in, options, option.id, option.where);
      count(option.stamped, option.where);
    }
    for (const scenario::Card& card : choice->cards) {
      use(in, options, card.id, card.where);
      count(card.stamped, card.where);
    }
  });
  if (unstamped > 0) in.report(codes::unstamped, first_unstamped, {std::to_string(unstamped)});
  if (const std::string name = stem(in.scenario.file); !name.empty() && name != in.scenario.id.text)
    in.report(codes::id_unlike_file, in.scenario.id.where, {in.scenario.id.text, name});
}

}  // namespace validation
