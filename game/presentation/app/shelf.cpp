#include "presentation/app/shelf.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>

#include "loading/loading.hpp"

namespace presentation {

diagnostic::Result<Volume> read_volume(const std::filesystem::path& file, const Shelf& shelf) {
  auto loaded = loading::load_scenario(file, shelf.rubric);
  if (!loaded) return loaded.failure();
  Volume volume;
  volume.file = file;
  volume.problems = std::move(loaded->problems);
  if (loaded->scenario) {
    volume.story = std::make_unique<const simulation::Story>(simulation::compile(*loaded->scenario, shelf.rubric));
    volume.source = std::move(loaded->source);
    volume.sidecars = std::move(loaded->sidecars);
  }
  return volume;
}

std::vector<session::PlayedText> texts_of(const Volume& volume, const Shelf& shelf) {
  return session::played_texts(volume.file.string(), volume.source, volume.sidecars, shelf.rubric_source);
}

diagnostic::Result<Shelf> read_shelf(const std::filesystem::path& assets, const std::vector<std::filesystem::path>& folders) {
  const auto loaded = loading::load_rubric(assets / "rubric.yaml");
  if (!loaded) return loaded.failure();
  if (!loaded->rubric) return diagnostic::Failure{"failure.broken_rubric", {(assets / "rubric.yaml").string()}};
  Shelf shelf;
  shelf.rubric = *loaded->rubric;
  shelf.rubric_source = loaded->source;
  for (const auto& folder : folders) {
    const auto files = loading::scenario_files(folder);
    if (!files) continue;
    for (const auto& file : *files)
      if (auto volume = read_volume(file, shelf)) shelf.volumes.push_back(std::move(*volume));
  }
  // Whoever has never played meets the shortest first; what cannot be played, or says no length, comes last.
  std::ranges::stable_sort(shelf.volumes, {}, [](const Volume& volume) {
    return volume.story && volume.story->minutes > 0 ? volume.story->minutes : std::numeric_limits<int>::max();
  });
  return shelf;
}

std::optional<diagnostic::Failure> look_up_past(Shelf& shelf, const session::Log& log) {
  const auto read = log.past();
  if (!read) return read.failure();
  auto plans = log.plans();
  if (!plans) return plans.failure();
  const std::vector<session::PastAttempt>& all = *read;
  shelf.finished_plays = session::finished_plays(all);
  shelf.elsewhere = all;
  for (Volume& volume : shelf.volumes) {
    volume.past.clear();
    if (!volume.story) continue;
    std::copy_if(all.begin(), all.end(), std::back_inserter(volume.past),
                 [&](const session::PastAttempt& a) { return a.scenario == volume.story->id; });
    std::erase_if(shelf.elsewhere, [&](const session::PastAttempt& a) { return a.scenario == volume.story->id; });
    volume.unfinished =
        std::any_of(volume.past.begin(), volume.past.end(), [](const session::PastAttempt& a) { return a.can_be_resumed; });
  }
  shelf.progress = session::progress_of(all, session::principle_ids(shelf.rubric));
  shelf.plans = std::move(*plans);
  shelf.today = log.now();
  for (Volume& volume : shelf.volumes)
    volume.due = volume.story && session::is_due(shelf.progress, volume.story->id, shelf.today);
  return {};
}

const session::PastWords* plan_for(const Shelf& shelf, const std::string& scenario) {
  if (shelf.plans.empty()) return nullptr;
  const auto here = std::find_if(shelf.plans.begin(), shelf.plans.end(),
                                 [&](const session::PastWords& plan) { return plan.scenario == scenario; });
  return here == shelf.plans.end() ? &shelf.plans.front() : &*here;
}

std::vector<session::Teaching> teachings(const Shelf& shelf) {
  std::vector<session::Teaching> all;
  for (const Volume& volume : shelf.volumes)
    if (volume.story) all.push_back(session::teaching_of(*volume.story));
  return all;
}

std::vector<rubric::Dimension> stressed(const simulation::Story& story) {
  const auto& principles = story.rubric.principles;
  std::array<std::size_t, rubric::dimension_count> there_are{}, taught{};
  for (const rubric::Principle& principle : principles) ++there_are[static_cast<std::size_t>(principle.dimension)];
  for (const simulation::Index principle : story.teaches) ++taught[static_cast<std::size_t>(principles[principle].dimension)];
  std::vector<rubric::Dimension> most;
  for (std::size_t d = 0; d < taught.size(); ++d)
    if (taught[d] > 0 && taught[d] * principles.size() >= story.teaches.size() * there_are[d])
      most.push_back(static_cast<rubric::Dimension>(d));
  return most;
}

int times_played(const Volume& volume) { return static_cast<int>(std::ranges::count_if(volume.past, session::counts)); }

const session::PastAttempt* last_play(const Volume& volume) {
  const auto last = std::ranges::find_if(volume.past, session::counts);
  return last == volume.past.end() ? nullptr : &*last;
}

const simulation::PersonInfo* face_of(const simulation::Story& story) {
  const auto has_face = [](const simulation::PersonInfo& p) { return p.client && !p.portrait.empty(); };
  const auto client = std::find_if(story.people.begin(), story.people.end(), has_face);
  if (client != story.people.end()) return &*client;
  const auto anybody = std::find_if(story.people.begin(), story.people.end(), [](const auto& p) { return !p.portrait.empty(); });
  return anybody == story.people.end() ? nullptr : &*anybody;
}

std::string first_feeling(const simulation::Story& story, const simulation::PersonInfo& person) {
  const auto number = static_cast<std::size_t>(&person - story.people.data());
  for (const simulation::LineInfo& line : story.lines)
    if (line.person == number && !line.feeling.empty()) return line.feeling;
  return "neutral";
}

std::optional<simulation::Story> story_of(const std::vector<session::PlayedText>& texts) {
  const auto* scenario = session::find_text(texts, "scenario");
  const auto* rubric = session::find_text(texts, "rubric");
  if (scenario == nullptr || rubric == nullptr) return std::nullopt;
  const auto with = loading::parse_rubric(rubric->body, rubric->name);
  if (!with.rubric) return std::nullopt;
  const auto read = loading::parse_scenario(scenario->body, scenario->name, *with.rubric, session::sidecars_in(texts));
  if (!read.scenario) return std::nullopt;
  return simulation::compile(*read.scenario, *with.rubric);
}

}  // namespace presentation
