#include <set>

#include "validation/codes.hpp"
#include "validation/known.hpp"

namespace validation {
namespace {

using scenario::QuestionKind;

/// What has to be learned to answer a question other than by choosing: a prediction is chosen like any option, and a mail is put
/// together like an apology.
enum class Form { none, parts, board, review, plan };

Form form_of(QuestionKind kind) {
  switch (kind) {
    case QuestionKind::choose:
    case QuestionKind::predict: return Form::none;
    case QuestionKind::compose:
    case QuestionKind::mail: return Form::parts;
    case QuestionKind::sort: return Form::board;
    case QuestionKind::review: return Form::review;
    case QuestionKind::plan: return Form::plan;
  }
  return Form::none;
}

/// A scenario of half an hour or more is for people who have played others.
constexpr int minutes_of_a_long_one = 30;
constexpr std::size_t most_forms = 2, most_forms_of_a_long_one = 4;

}  // namespace

void check_variety(const Inspection& in) {
  const std::size_t most = in.scenario.minutes >= minutes_of_a_long_one ? most_forms_of_a_long_one : most_forms;
  std::set<Form> forms;
  for (const scenario::Scene& scene : in.scenario.scenes) {
    int asked = 0;
    scenario::for_each_step(scene.flow, [&](const scenario::Step& step) {
      const auto* choice = std::get_if<scenario::Choice>(&step.what);
      const Form form = choice == nullptr ? Form::none : form_of(choice->kind);
      if (form == Form::none) return;
      if (++asked == 2) in.report(codes::crowded_scene, step.where, {scene.id.text});
      if (forms.insert(form).second && forms.size() == most + 1)
        in.report(codes::too_many_forms, step.where, {std::to_string(most), std::to_string(minutes_of_a_long_one)});
    });
  }
}

}  // namespace validation
