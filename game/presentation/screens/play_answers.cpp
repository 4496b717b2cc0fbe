#include "presentation/screens/play_answers.hpp"

#include <algorithm>

#include "presentation/screens/questions.hpp"

namespace presentation {
namespace {

constexpr float past_edge = size::faded_edge + size::mark_strip;  // of the view, at an edge where there is more
constexpr float rounding = 2;

}  // namespace

ScrolledQuestion parts_of(const Canvas& c, float width, const session::Model& model, float above, float below) {
  const float prompt = question_height_to(c, width, model, 0);
  return {above, prompt, question_height_to(c, width, model, 1) - prompt, below - prompt};
}

const char* words_for(Leads leads) {
  return leads == Leads::on ? "ui.read_on" : leads == Leads::answers ? "ui.to_answers" : "ui.more_answers";
}

NextView next_view(const ScrolledQuestion& q, float offset, float view, float button, float furthest) {
  const float end = std::max(0.f, q.above + q.prompt + q.answers - view);
  if (offset >= end - rounding) return {};
  const float first_at_head = std::min(end, q.above + q.prompt - past_edge);
  const float at_answers = q.answers + past_edge <= view ? end : first_at_head;
  const float seen = offset + view - button - past_edge, asked = q.above + q.prompt;
  const bool prompt_is_cut = q.prompt > 0 && asked - size::between_options > seen;
  NextView next{Leads::more, end};
  if (prompt_is_cut)
    next = {Leads::on, std::min(at_answers, std::max(0.f, q.above - past_edge))};
  else if (offset < at_answers - rounding)
    next = {asked + q.first - size::between_options <= seen ? Leads::more : Leads::answers, at_answers};
  if (next.to <= furthest) return next;
  return {asked > seen ? Leads::on : next.leads, std::max(furthest, offset + past_edge)};
}

}  // namespace presentation
