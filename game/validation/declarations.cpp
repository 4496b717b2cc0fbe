#include "scenario/keywords.hpp"
#include "validation/codes.hpp"
#include "validation/names.hpp"

namespace validation {
namespace {

void check_person(const Inspection& in, const scenario::Person& person) {
  const std::string& word = person.id.text;
  if (scenario::is_keyword(word)) in.report(codes::person_is_keyword, person.where, {word});
  for (const std::string_view mark : {"(", ")", "（", "）", ".", ",", ":", "：", "="})
    if (word.find(mark) != std::string::npos) {
      in.report(codes::name_has_marks, person.where, {word, std::string(mark)});
      break;
    }
  expect_portrait(in, person.portrait);
  expect_facts(in, person.real_issue);
}

void check_promise(const Inspection& in, const scenario::Promise& promise) {
  // Moves that name it are written one after the other with commas.
  if (promise.id.text.find(',') != std::string::npos) in.report(codes::name_has_marks, promise.where, {promise.id.text, ","});
  expect_person(in, promise.to);
  (void)expect_acts(in, promise.acts_when_kept);
  if (in.known.people.contains(promise.to.text) && !in.known.clients.contains(promise.to.text))
    in.report(codes::not_a_client, promise.to.where, {promise.to.text});
  if (promise.to.text.empty() && in.known.clients.size() > 1) in.report(codes::which_client, promise.where, {promise.id.text});
}

void check_scene_names(const Inspection& in, const scenario::Scene& scene) {
  expect_place(in, scene.place);
  expect_weather(in, scene.weather);
  expect_channel(in, scene.channel);
  expect_person(in, scene.with);
}

}  // namespace

void check_declarations(const Inspection& in) {
  for (const scenario::Person& person : in.scenario.people) check_person(in, person);
  if (in.known.clients.empty() && !in.scenario.people.empty()) in.report(codes::no_client, in.scenario.people.front().where);
  for (const scenario::Promise& promise : in.scenario.promises) check_promise(in, promise);
  expect_weather(in, in.scenario.weather);
  for (const scenario::Scene& scene : in.scenario.scenes) check_scene_names(in, scene);
  for (const scenario::Name& principle : in.scenario.teaches) expect_principle(in, principle);
}

}  // namespace validation
