#include "command_line/balance/balance_page.hpp"

#include "command_line/aligned.hpp"
#include "command_line/balance/balance_json.hpp"
#include "command_line/balance/fault_words.hpp"
#include "command_line/talk.hpp"
#include "command_line/text_play/receipts.hpp"
#include "text/dates.hpp"

namespace command_line {
namespace {

using simulation::nowhere;
using simulation::Story;
using Rows = std::vector<std::vector<std::string>>;

/// Points to one place: what a table compares needs no more.
std::string points(int value) {
  const int tenths = analysis::rounded_mean(value, 10);
  return std::string(tenths < 0 ? "-" : "") + std::to_string(std::abs(tenths) / 10) + "." + std::to_string(std::abs(tenths) % 10);
}

std::string points_or_dash(const std::optional<int>& value) { return value ? points(*value) : "-"; }

/// "47.3 ±8.1 (12.0-71.4)"
std::string spread(const std::optional<analysis::Spread>& spread) {
  if (!spread) return "-";
  if (spread->least == spread->most) return points(spread->mean);
  return points(spread->mean) + " ±" + points(spread->deviation) + " (" + points(spread->least) + "-" + points(spread->most) +
         ")";
}

std::string ranks(const analysis::Figures& figures) {
  if (!figures.best_rank) return "-";
  const std::string best = std::to_string(*figures.best_rank), worst = std::to_string(*figures.worst_rank);
  return best == worst ? best : best + "-" + worst;
}

std::vector<std::string> headings(const Paper& paper) {
  std::vector<std::string> row{paper.say("balance.policy")};
  for (int d = 0; d < rubric::dimension_count; ++d)
    row.push_back(rubric::name(static_cast<rubric::Dimension>(d)).in(paper.language()));
  return row;
}

void print_rows(Paper& paper, const Story& story, const analysis::ScenarioBalance& balance) {
  Rows rows{headings(paper)};
  rows.front().push_back(paper.say("balance.mean"));
  rows.front().push_back(paper.say("balance.rank"));
  for (const auto& row : balance.rows) {
    if (row.omitted) continue;
    auto& cells = rows.emplace_back();
    cells.push_back(player_key(story, row.player));
    for (const auto& dimension : row.figures.dimensions) cells.push_back(spread(dimension));
    cells.push_back(points_or_dash(analysis::mean_over_dimensions(row.figures)));
    cells.push_back(ranks(row.figures));
  }
  print_aligned(paper, rows);
  for (const auto& row : balance.rows)
    if (row.omitted)
      paper.paragraph(
          "", paper.say("balance.omitted", {player_key(story, row.player), why_omitted(row.player.policy, paper.language())}));
}

/// "d3:a", "l12", a promise's id: how the author finds the place in the file.
std::string place_of(const Story& story, const simulation::Receipt& receipt) {
  if (receipt.promise != nowhere) return story.promises[receipt.promise].id;
  if (receipt.line != nowhere) return story.lines[receipt.line].id;
  if (receipt.decision == nowhere) return {};
  std::string place = story.decisions[receipt.decision].id;
  if (receipt.option != nowhere) place += ":" + story.options[receipt.option].id;
  return place;
}

std::string words_at(Paper& paper, const Story& story, const simulation::Receipt& receipt) {
  if (receipt.promise != nowhere) return words_of(paper, story, story.promises[receipt.promise].text);
  if (receipt.line != nowhere)
    return words_of(paper, story, story.lines[receipt.line].by_warmth[static_cast<std::size_t>(condition::Level::mid)]);
  return receipt.option == nowhere ? std::string{} : option_words(paper, story, receipt.option);
}

void print_where(Paper& paper, const Story& story, const simulation::Receipt& receipt) {
  std::string act, principle;
  if (receipt.act != nowhere) act = story.rubric.acts[receipt.act].name.in(paper.language());
  if (receipt.principle != nowhere) principle = story.rubric.principles[receipt.principle].name.in(paper.language());
  paper.paragraph("    " + place_of(story, receipt) + "  ",
                  paper.say("balance.where", {verdict(paper, receipt), principle, act, words_at(paper, story, receipt)}));
}

/// How to see it again.
std::string again(const Story& story, const std::filesystem::path& file, const analysis::Fault& fault) {
  std::string command = "shinrai play " + file.string() + " --policy " + std::string(analysis::name(fault.player.policy)) +
                        " --seed " + std::to_string(fault.seed);
  if (fault.player.language != story.languages.front())
    command += " --language " + std::string(text::code(fault.player.language));
  return command;
}

void print_fault(Paper& paper, const Story& story, const std::filesystem::path& file, const analysis::Fault& fault) {
  paper.paragraph("× ", fault_sentence(story, fault, paper.language()));
  if (fault.seed != 0) paper.paragraph("    ", again(story, file, fault));
  for (const auto& receipt : fault.where) print_where(paper, story, receipt);
}

void print_pooled(Paper& paper, const Story& first, const analysis::Balance& balance) {
  Rows rows{headings(paper)};
  for (const char* key : {"balance.mean", "balance.from_random", "balance.scenarios"}) rows.front().push_back(paper.say(key));
  for (const auto& row : balance.pooled) {
    if (row.scenarios == 0) continue;
    auto& cells = rows.emplace_back();
    cells.push_back(player_key(first, row.player));
    for (const auto& dimension : row.dimensions) cells.push_back(points_or_dash(dimension));
    cells.push_back(points_or_dash(row.mean));
    cells.push_back((row.from_random.value_or(0) > 0 ? "+" : "") + points_or_dash(row.from_random));
    cells.push_back(std::to_string(row.scenarios));
  }
  print_aligned(paper, rows);
}

}  // namespace

void print_balance(Paper& paper, std::span<const Story> stories, std::span<const std::filesystem::path> files,
                   const analysis::Balance& balance) {
  for (std::size_t i = 0; i < stories.size(); ++i) {
    if (i > 0) paper.gap();
    paper.title(paper.say("balance.scenario", {words_of(paper, stories[i], stories[i].title), stories[i].id}));
    print_rows(paper, stories[i], balance.scenarios[i]);
    for (const auto& fault : balance.scenarios[i].faults) print_fault(paper, stories[i], files[i], fault);
  }
  if (stories.empty()) return;
  paper.heading(paper.say("balance.pooled"));
  print_pooled(paper, stories.front(), balance);
  for (const auto& [scenario, fault] : balance.pooled_faults) print_fault(paper, stories[scenario], files[scenario], fault);
}

}  // namespace command_line
