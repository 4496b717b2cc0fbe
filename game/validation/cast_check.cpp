#include "validation/codes.hpp"
#include "validation/known.hpp"

namespace validation {
namespace {

using namespace scenario;

/// Everybody who speaks, thinks, is spoken to, is met or is waited for. Views into the scenario.
struct Cast {
  std::unordered_set<std::string_view>& present;

  void operator()(const Line& line) const { present.insert(line.person.text); }
  void operator()(const Inner& inner) const { present.insert(inner.person.text); }
  void operator()(const Happens& happening) const { present.insert(happening.with.text); }
  void operator()(const AwaitReply& awaited) const { present.insert(awaited.person.text); }
  void operator()(const Choice& choice) const {
    for (const Option& option : choice.options) present.insert(option.with.text);
  }
  void operator()(const auto&) const {}
};

}  // namespace

void check_cast(const Inspection& in) {
  std::unordered_set<std::string_view> present;
  for_each_step(in.scenario, [&](const Step& step) { std::visit(Cast{present}, step.what); });
  for (const Scene& scene : in.scenario.scenes) present.insert(scene.with.text);
  // The only client is who options are for, whether or not they say a word.
  if (in.known.clients.size() == 1) present.insert(*in.known.clients.begin());
  for (const Person& person : in.scenario.people)
    if (!present.contains(person.id.text)) in.report(codes::unused_person, person.where, {person.id.text});
}

}  // namespace validation
