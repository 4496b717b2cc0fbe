#include "command_line/grammar.hpp"

#include <algorithm>
#include <array>

#include "text/message.hpp"

namespace command_line {
namespace {

/// By Records::What.
constexpr std::array<const char*, 5> records_commands{"list", "show", "debrief", "progress", "rescore"};

}  // namespace

Grammar::Grammar(Written& w, text::Language language) : w_(w), language_(language), app_(say("about"), "shinrai") {
  app_.set_help_flag("-h,--help", say("help"));
  app_.set_version_flag("--version", "shinrai", say("version"));
  app_.fallthrough();
  app_.require_subcommand(0, 1);
  app_.add_option("--language", w_.language, say("language"))->type_name("ja|en");
  app_.add_option("--assets", w_.assets, say("assets"))->type_name("DIR");
  app_.add_flag("--exit-after-first-frame", w_.first_frame, say("first_frame"));
  add_play();
  add_authoring();
  add_proof();
  add_records();
  add_pictures_and_sounds();
}

void Grammar::parse(std::vector<std::string> arguments) {
  std::ranges::reverse(arguments);  // CLI11 takes them from the back
  app_.parse(arguments);
}

std::size_t Grammar::records_command() const {
  const auto* log = app_.get_subcommand("records");
  std::size_t which = 0;
  while (which + 1 < records_commands.size() && !log->got_subcommand(records_commands[which])) ++which;
  return which;
}

std::string Grammar::say(const std::string& key) const { return text::message(language_, "help." + key); }

void Grammar::add_play() {
  auto* play = app_.add_subcommand("play", say("play"));
  play->add_option("FILE", w_.file, say("play_file"))->required()->type_name("");
  play->add_flag("--text", w_.text, say("text"));
  play->add_option("--moves", w_.moves, say("moves"))->type_name("M,M,...");
  play->add_option("--policy", w_.policy, say("policy"))->type_name("NAME");
  play->add_option("--seed", w_.seed, say("seed"))->type_name("N");
  play->add_flag("--through", w_.through, say("through"));
  play->add_flag("--new", w_.fresh, say("new_attempt"));
  play->add_flag("--json", w_.json, say("json"));
  play->add_flag("--furigana", w_.furigana, say("furigana"));
  play->add_option("--depth", w_.depth, say("depth"))->type_name("brief|full");
}

void Grammar::add_authoring() {
  auto* check = app_.add_subcommand("check", say("check"));
  check->add_option("PATH", w_.paths, say("check_path"))->required()->type_name("");
  check->add_flag("--fix", w_.fix, say("fix"));
  check->add_flag("--json", w_.json, say("json"));
  auto* explore = app_.add_subcommand("explore", say("explore"));
  explore->add_option("FILE", w_.file, say("explore_file"))->required()->type_name("");
  explore->add_option("--limit", w_.limit, say("limit"))->type_name("N");
  explore->add_flag("--json", w_.json, say("json"));
  auto* ids = app_.add_subcommand("ids", say("ids"));
  ids->add_option("FILE", w_.file, say("ids_file"))->required()->type_name("");
  auto* fresh = app_.add_subcommand("new", say("new"));
  fresh->add_option("ID", w_.name, say("new_id"))->required()->type_name("");
  fresh->add_option("--keywords", w_.keywords, say("keywords"))->type_name("ja|en");
  auto* map = app_.add_subcommand("map", say("map"));
  map->add_option("FILE", w_.file, say("map_file"))->required()->type_name("");
  map->add_option("-o,--output", w_.output, say("map_output"))->required()->type_name("map.svg");
}

void Grammar::add_proof() {
  auto* balance = app_.add_subcommand("balance", say("balance"));
  balance->add_option("PATH", w_.paths, say("check_path"))->required()->type_name("");
  balance->add_option("--runs", w_.runs, say("runs"))->type_name("N");
  balance->add_option("--blank-key", w_.blank_key, say("blank_key"))->type_name("FILE");
  balance->add_option("--second-key", w_.second_key, say("second_key"))->type_name("FILE");
  balance->add_flag("--json", w_.json, say("json"));
  auto* simulate = app_.add_subcommand("simulate", say("simulate"));
  simulate->add_option("FILE", w_.file, say("explore_file"))->required()->type_name("");
  simulate->add_option("--policy", w_.policy, say("policy_name"))->required()->type_name("NAME");
  simulate->add_option("--runs", w_.runs, say("plays"))->type_name("N");
  simulate->add_option("--seed", w_.seed, say("first_seed"))->type_name("S");
  simulate->add_flag("--json", w_.json, say("json"));
  auto* coverage = app_.add_subcommand("coverage", say("coverage"));
  coverage->add_option("PATH", w_.paths, say("check_path"))->required()->type_name("");
  coverage->add_flag("--json", w_.json, say("json"));
}

void Grammar::add_records() {
  auto* log = app_.add_subcommand("records", say("records"));
  log->require_subcommand(1);
  for (const char* what : records_commands) {
    auto* command = log->add_subcommand(what, say(std::string("records_") + what));
    command->add_flag("--json", w_.json, say("json"));
    const bool one = what == std::string_view("show") || what == std::string_view("debrief"),
               some = what == std::string_view("rescore");
    if (one || some) {
      auto* id = command->add_option("ID", w_.attempt, say("records_id"))->type_name("");
      if (one) id->required();
    }
    if (some) command->add_flag("--all", w_.all, say("records_all"));
    if (what == std::string_view("debrief")) {
      auto* html = command->add_flag("--html", w_.html, say("handout"));
      command->add_flag("--points", w_.points, say("handout_points"))->needs(html);
    }
  }
}

void Grammar::add_pictures_and_sounds() {
  auto* tour = app_.add_subcommand("tour", say("tour"));
  tour->add_option("-o,--output", w_.folder, say("tour_folder"))->required()->type_name("DIR");
  tour->add_option("--scale", w_.scale, say("scale"))->type_name("1.0-2.0");
  tour->add_option("--only", w_.only, say("tour_only"))->delimiter(',')->type_name("NAME,…");
  auto* sounds = app_.add_subcommand("sounds", say("sounds"));
  sounds->add_option("-o,--output", w_.folder, say("sounds_folder"))->required()->type_name("DIR");
}

}  // namespace command_line
