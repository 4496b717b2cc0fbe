#include "simulation/compile_lines.hpp"

#include <algorithm>
#include <cstdlib>

#include "catalogue/catalogue.hpp"
#include "simulation/client.hpp"

namespace simulation {
namespace {

using condition::Level;

std::string catalogue_id(const std::vector<catalogue::Entry>& entries, const std::string& spelling, std::string_view otherwise) {
  if (spelling.empty()) return std::string(otherwise);
  const std::string_view id = catalogue::find(entries, spelling);
  return id.empty() ? spelling : std::string(id);
}

/// The variant written for the level nearest to `level`; of two equally near, the one closer to the middle.
std::size_t nearest_variant(const std::vector<scenario::Variant>& variants, int level) {
  const int mid = static_cast<int>(Level::mid);
  std::size_t best = 0;
  int best_distance = condition::level_count * 10;
  for (std::size_t i = 0; i < variants.size(); ++i) {
    const int written = static_cast<int>(variants[i].warmth.value_or(Level::mid));
    const int distance = std::abs(written - level) * 10 + std::abs(written - mid);
    if (distance < best_distance) best = i, best_distance = distance;
  }
  return best;
}

void say(Compiling& c, LineInfo& info, const scenario::Line& line) {
  info.person = person_named(c, line.person.text);
  info.feeling = catalogue_id(catalogue::feelings(), line.feeling.text, "neutral");
  info.strength = line.strength;
  std::vector<TextIndex> texts;
  for (const scenario::Variant& variant : line.variants) texts.push_back(add_text(c, variant.text));
  info.varies = texts.size() > 1;
  info.by_warmth.fill(nowhere);
  for (std::size_t level = 0; level < info.by_warmth.size() && !texts.empty(); ++level) {
    info.by_warmth[level] = texts[nearest_variant(line.variants, static_cast<int>(level))];
  }
  if (!line.signal) return;
  info.signal = !line.signal->lure;
  info.lure = line.signal->lure;
  info.signal_text = add_text(c, line.signal->text);
  info.spelled_out_by = find(c.names.facts, line.signal->spelled_out_by.text);
}

PersonIndex first_speaker(const Compiling& c, const scenario::Scene& scene) {
  PersonIndex speaker = nobody;
  scenario::for_each_step(scene.flow, [&](const scenario::Step& step) {
    const auto* line = std::get_if<scenario::Line>(&step.what);
    if (line != nullptr && speaker == nobody) speaker = person_named(c, line->person.text);
  });
  return speaker;
}

PersonIndex person_of(const Compiling& c, const scenario::Scene& scene, std::string_view channel) {
  if (!scene.with.text.empty()) return person_named(c, scene.with.text);
  // At one's own desk nobody hears.
  if (channel == "office") return nobody;
  const auto clients = std::count_if(c.story.people.begin(), c.story.people.end(), [](const PersonInfo& p) { return p.client; });
  if (clients == 1) return c.story.main_client;
  const PersonIndex speaker = first_speaker(c, scene);
  return speaker != nobody ? speaker : c.story.main_client;
}

}  // namespace

Index add_line(Compiling& c, const scenario::Step& step) {
  LineInfo info;
  info.id = step.id;
  info.stretch = c.stretch;
  info.by_warmth.fill(nowhere);
  if (const auto* line = std::get_if<scenario::Line>(&step.what)) {
    say(c, info, *line);
  } else if (const auto* narration = std::get_if<scenario::Narration>(&step.what)) {
    info.by_warmth.fill(add_text(c, narration->text));
    info.place = catalogue_id(catalogue::places(), narration->place.text, "");
  } else if (const auto* inner = std::get_if<scenario::Inner>(&step.what)) {
    info.person = person_named(c, inner->person.text);
    info.by_warmth.fill(add_text(c, inner->text));
  } else if (const auto* discuss = std::get_if<scenario::Discuss>(&step.what)) {
    info.checkpoint = discuss->checkpoint;
    info.by_warmth.fill(add_text(c, discuss->text));
  }
  info.reveals = add_facts(c, step.reveals);
  c.story.lines.push_back(info);
  return static_cast<Index>(c.story.lines.size() - 1);
}

void add_scene(Compiling& c, const scenario::Scene& scene) {
  SceneInfo info;
  info.id = scene.id.text;
  info.title = add_text(c, scene.title);
  info.at = scene.at.value_or(-1);
  info.place = catalogue_id(catalogue::places(), scene.place.text, "");
  info.weather =
      catalogue_id(catalogue::weathers(), scene.weather.text.empty() ? c.scenario.weather.text : scene.weather.text, "");
  info.channel = catalogue_id(catalogue::channels(), scene.channel.text, "visit");
  info.meeting = info.channel == "visit";
  info.person = person_of(c, scene, info.channel);
  c.story.scenes.push_back(info);
}

Index add_task_scene(Compiling& c, const scenario::Choice& plan, const scenario::Option& task, TextIndex title) {
  const PersonIndex person = task.with.text.empty() ? c.story.scenes[c.scene].person : person_named(c, task.with.text);
  if (task.then.empty() && !is_client(c.story, person)) return nowhere;
  SceneInfo info;
  info.id = plan.id + "." + task.id;
  info.title = title;
  info.place = catalogue_id(catalogue::places(), task.place.text, c.story.scenes[c.scene].place);
  info.weather = c.story.scenes[c.scene].weather;
  info.channel = catalogue_id(catalogue::channels(), task.channel.text, is_client(c.story, person) ? "visit" : "office");
  info.meeting = info.channel == "visit";
  info.person = person;
  info.stretch = c.stretch;
  info.node = nowhere;
  c.story.scenes.push_back(info);
  return static_cast<Index>(c.story.scenes.size() - 1);
}

}  // namespace simulation
