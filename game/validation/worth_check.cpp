#include <algorithm>
#include <map>

#include "validation/codes.hpp"
#include "validation/known.hpp"
#include "validation/slots.hpp"
#include "validation/worth.hpp"

namespace validation {
namespace {

using scenario::Choice;
using scenario::Option;

/// An option of a question with what it can bring.
struct Weighed {
  const Option* option = nullptr;
  int worth = 0;
  std::vector<std::string> counts;
};

class Weighing {
 public:
  explicit Weighing(const Inspection& in) : in_(in), main_(main_client(in.scenario)) {}

  void look_at(const Choice& choice, const scenario::Scene& scene, const Possible& here) const {
    if (scenario::is_chosen(choice.kind)) return compare(weigh(choice, "", scene, here));
    if (!scenario::is_composed(choice.kind)) return;
    std::map<std::string_view, bool> groups;
    for (const Option& part : choice.options)
      if (const std::string& group = part.group.text; !group.empty() && groups.emplace(group, true).second)
        compare(weigh(choice, group, scene, here));
  }

 private:
  /// Those of a question, or of one group of its parts, that can be on offer.
  [[nodiscard]] std::vector<Weighed> weigh(const Choice& choice, std::string_view group, const scenario::Scene& scene,
                                           const Possible& here) const {
    std::vector<Weighed> all;
    for (const Option& option : choice.options) {
      const Asking asking{in_.scenario, in_.ways->numbers, here, judge(option, scene)};
      if (option.group.text != group || option.acts.empty() || (option.when && never(*option.when, true, asking))) continue;
      const Acts acts = acts_of(option);
      all.push_back({&option, best_worth(option, acts, asking), what_counts(option, acts)});
    }
    return all;
  }

  /// Each exemplary option beside the best of the others.
  void compare(const std::vector<Weighed>& all) const {
    const Weighed* best = nullptr;
    for (const Weighed& rival : all)
      if (!rival.option->exemplary && (best == nullptr || rival.worth > best->worth)) best = &rival;
    if (best == nullptr) return;
    for (const Weighed& exemplary : all) {
      if (!exemplary.option->exemplary) continue;
      if (best->worth > exemplary.worth)
        in_.report(codes::rival_earns_more, exemplary.option->where,
                   {exemplary.option->text.source, best->option->text.source, std::to_string(best->option->where.line)});
      for (const Weighed& rival : all)
        if (!rival.option->exemplary && rival.counts == exemplary.counts)
          in_.report(codes::counts_the_same, rival.option->where,
                     {rival.option->text.source, std::to_string(exemplary.option->where.line)});
    }
  }

  [[nodiscard]] Acts acts_of(const Option& option) const {
    Acts acts;
    for (const scenario::Name& name : option.acts)
      if (const auto found = in_.known.acts.find(name.text); found != in_.known.acts.end()) acts.push_back(found->second);
    return acts;
  }

  /// By whose mind it is judged: the client it is for, else the main one.
  [[nodiscard]] std::string_view judge(const Option& option, const scenario::Scene& scene) const {
    const std::string_view whom = option.with.text.empty() ? facing(in_.scenario, scene) : std::string_view(option.with.text);
    return in_.known.clients.contains(whom) ? whom : main_;
  }

  const Inspection& in_;
  std::string_view main_;
};

}  // namespace

void check_worth(const Inspection& in) {
  if (in.ways == nullptr) return;
  const Weighing weighing(in);
  for (const scenario::Scene& scene : in.scenario.scenes) {
    Listener listener;
    listener.step = [&](const scenario::Step& step, const Possible& here) {
      if (const auto* choice = std::get_if<Choice>(&step.what)) weighing.look_at(*choice, scene, here);
    };
    go_through(in.scenario, in.rubric, *in.ways, scene, listener);
  }
}

}  // namespace validation
