#include "command_line/arguments.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <charconv>

#include "text/message.hpp"

namespace command_line {
namespace {

using text::Language;
using text::message;

/// The texts options are read into before they are judged.
struct Written {
  std::string language, assets, file, moves, policy, seed, depth, keywords, name, folder, output, attempt, limit, runs, blank_key,
      second_key, scale = "1";
  std::vector<std::string> paths, only;
  bool text = false, fresh = false, json = false, furigana = false, through = false, fix = false, first_frame = false,
       all = false;
};

/// The language for help and for complaints about the arguments themselves, which must be known before they are understood.
Language language_for(const std::vector<std::string>& arguments, const Environment& environment) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i].starts_with("--language=")) return text::language_of(arguments[i].substr(11)).value_or(Language::ja);
    if (arguments[i] == "--language" && i + 1 < arguments.size())
      return text::language_of(arguments[i + 1]).value_or(Language::ja);
  }
  return text::language_from_locale(variable(environment, "LC_ALL"), variable(environment, "LC_MESSAGES"),
                                    variable(environment, "LANG"));
}

template <typename Number>
std::optional<Number> number(const std::string& written) {
  Number value{};
  const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), value);
  if (error != std::errc{} || end != written.data() + written.size() || written.empty()) return std::nullopt;
  return value;
}

/// Each play is kept for its figures: a million take some hundred megabytes.
constexpr std::size_t most_runs = 1'000'000;

/// By Records::What.
constexpr std::array<const char*, 4> records_commands{"list", "show", "progress", "rescore"};

/// The command line's grammar, writing into `w`.
class Grammar {
 public:
  Grammar(Written& w, Language language) : w_(w), language_(language), app_(say("about"), "shinrai") {
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
    auto* tour = app_.add_subcommand("tour", say("tour"));
    tour->add_option("-o,--output", w_.folder, say("tour_folder"))->required()->type_name("DIR");
    tour->add_option("--scale", w_.scale, say("scale"))->type_name("1.0-2.0");
    tour->add_option("--only", w_.only, say("tour_only"))->delimiter(',')->type_name("NAME,…");
    auto* sounds = app_.add_subcommand("sounds", say("sounds"));
    sounds->add_option("-o,--output", w_.folder, say("sounds_folder"))->required()->type_name("DIR");
  }

  void parse(std::vector<std::string> arguments) {
    std::ranges::reverse(arguments);  // CLI11 takes them from the back
    app_.parse(arguments);
  }
  [[nodiscard]] std::string help() const { return app_.help(); }
  [[nodiscard]] bool asked(const char* command) const { return app_.got_subcommand(command); }
  /// Which of the records commands, into records_commands.
  [[nodiscard]] std::size_t records_command() const {
    const auto* log = app_.get_subcommand("records");
    std::size_t which = 0;
    while (which + 1 < records_commands.size() && !log->got_subcommand(records_commands[which])) ++which;
    return which;
  }
  [[nodiscard]] bool given(const char* command, const char* option) const {
    return app_.get_subcommand(command)->count(option) > 0;
  }

 private:
  [[nodiscard]] std::string say(const std::string& key) const { return message(language_, "help." + key); }

  void add_play() {
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

  void add_authoring() {
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

  void add_proof() {
    auto* balance = app_.add_subcommand("balance", say("balance"));
    balance->add_option("PATH", w_.paths, say("check_path"))->required()->type_name("");
    balance->add_option("--runs", w_.runs, say("runs"))->type_name("N");
    balance->add_option("--blank-key", w_.blank_key, say("blank_key"))->type_name("FILE");
    balance->add_option("--second-key", w_.second_key, say("second_key"))->type_name("FILE");
    balance->add_flag("--json", w_.json, say("json"));
    auto* simulate = app_.add_subcommand("simulate", say("simulate"));
    simulate->add_option("FILE", w_.file, say("play_file"))->required()->type_name("");
    simulate->add_option("--policy", w_.policy, say("policy_name"))->required()->type_name("NAME");
    simulate->add_option("--runs", w_.runs, say("plays"))->type_name("N");
    simulate->add_option("--seed", w_.seed, say("first_seed"))->type_name("S");
    simulate->add_flag("--json", w_.json, say("json"));
    auto* coverage = app_.add_subcommand("coverage", say("coverage"));
    coverage->add_option("PATH", w_.paths, say("check_path"))->required()->type_name("");
    coverage->add_flag("--json", w_.json, say("json"));
  }

  void add_records() {
    auto* log = app_.add_subcommand("records", say("records"));
    log->require_subcommand(1);
    for (const char* what : records_commands) {
      auto* command = log->add_subcommand(what, say(std::string("records_") + what));
      command->add_flag("--json", w_.json, say("json"));
      const bool one = what == std::string_view("show"), some = what == std::string_view("rescore");
      if (one || some) {
        auto* id = command->add_option("ID", w_.attempt, say("records_id"))->type_name("");
        if (one) id->required();
      }
      if (some) command->add_flag("--all", w_.all, say("records_all"));
    }
  }

  Written& w_;
  Language language_;
  CLI::App app_;
};

/// Why a number or a name among the options is not one, or empty.
std::string bad_value(const Written& w, Language language) {
  const auto bad = [language](const char* option, const std::string& value) {
    return message(language, "misuse.bad_value", {option, value});
  };
  if (!w.language.empty() && !text::language_of(w.language)) return bad("--language", w.language);
  if (!w.keywords.empty() && !text::language_of(w.keywords)) return bad("--keywords", w.keywords);
  if (!w.seed.empty() && !number<std::uint64_t>(w.seed)) return bad("--seed", w.seed);
  const auto limit = number<std::uint64_t>(w.limit);
  if (!w.limit.empty() && (!limit || *limit == 0)) return bad("--limit", w.limit);
  const auto runs = number<std::size_t>(w.runs);
  if (!w.runs.empty() && (!runs || *runs == 0 || *runs > most_runs)) return bad("--runs", w.runs);
  if (!w.depth.empty() && !debrief::depth_of(w.depth)) return bad("--depth", w.depth);
  const auto scale = number<double>(w.scale);
  if (!scale || *scale < 1.0 || *scale > 2.0) return bad("--scale", w.scale);
  return {};
}

std::string conflict(const Play& play, Language language) {
  const int ways = (play.text ? 1 : 0) + (play.moves ? 1 : 0) + (play.policy ? 1 : 0);
  if (ways > 1) return message(language, "misuse.one_way_to_play");
  if (play.depth != debrief::Depth::by_experience && !play.text) return message(language, "misuse.depth_needs_text");
  if (play.through && (play.moves || play.policy)) return message(language, "misuse.through_is_played");
  if (play.json && !play.moves && !play.policy) return message(language, "misuse.json_needs_moves");
  return {};
}

Play as_play(const Written& w, const Grammar& grammar) {
  Play play{w.file, w.text, w.fresh, w.json, w.furigana, w.through, {}, {}, {}, {}};
  if (grammar.given("play", "--moves")) play.moves = w.moves;
  if (grammar.given("play", "--policy")) play.policy = w.policy;
  if (!w.seed.empty()) play.seed = number<std::uint64_t>(w.seed);
  play.depth = debrief::depth_of(w.depth).value_or(debrief::Depth::by_experience);
  return play;
}

Balance as_balance(const Written& w) {
  Balance balance;
  balance.paths.assign(w.paths.begin(), w.paths.end());
  balance.runs = number<std::size_t>(w.runs).value_or(balance.runs);
  balance.json = w.json;
  if (!w.blank_key.empty()) balance.blank_key = w.blank_key;
  if (!w.second_key.empty()) balance.second_key = w.second_key;
  return balance;
}

Simulate as_simulate(const Written& w) {
  Simulate simulate;
  simulate.file = w.file;
  simulate.policy = w.policy;
  simulate.runs = number<std::size_t>(w.runs).value_or(simulate.runs);
  simulate.seed = number<std::uint64_t>(w.seed).value_or(simulate.seed);
  simulate.json = w.json;
  return simulate;
}

void fill_in(Request& request, const Written& w, const Grammar& grammar) {
  const Language language = request.common.language;
  if (std::string bad = bad_value(w, language); !bad.empty()) {
    request.what = Misused{std::move(bad)};
  } else if (grammar.asked("play")) {
    Play play = as_play(w, grammar);
    std::string wrong = conflict(play, language);
    if (wrong.empty())
      request.what = std::move(play);
    else
      request.what = Misused{std::move(wrong)};
  } else if (grammar.asked("check")) {
    request.what = Check{{w.paths.begin(), w.paths.end()}, w.fix, w.json};
  } else if (grammar.asked("explore")) {
    request.what = Explore{w.file, number<std::uint64_t>(w.limit), w.json};
  } else if (grammar.asked("ids")) {
    request.what = StampIds{w.file};
  } else if (grammar.asked("new")) {
    request.what = NewScenario{w.name, w.keywords.empty() ? std::nullopt : text::language_of(w.keywords)};
  } else if (grammar.asked("map")) {
    request.what = DrawMap{w.file, w.output};
  } else if (grammar.asked("balance")) {
    if (!w.blank_key.empty() && !w.second_key.empty())
      request.what = Misused{message(language, "misuse.one_key")};
    else
      request.what = as_balance(w);
  } else if (grammar.asked("simulate")) {
    request.what = as_simulate(w);
  } else if (grammar.asked("coverage")) {
    request.what = Coverage{{w.paths.begin(), w.paths.end()}, w.json};
  } else if (grammar.asked("records")) {
    const auto what = static_cast<Records::What>(grammar.records_command());
    if (what == Records::What::rescore && w.all == !w.attempt.empty())
      request.what = Misused{message(language, "misuse.one_or_all")};
    else
      request.what = Records{what, w.attempt, w.all, w.json};
  } else if (grammar.asked("sounds")) {
    request.what = Sounds{w.folder};
  } else if (grammar.asked("tour")) {
    request.what = Tour{w.folder, *number<double>(w.scale), w.only};
  } else {
    request.what = OpenWindow{w.first_frame};
  }
}

/// CLI11's own sentences are English and name its types; ours say what was wrong and where help is.
std::string sentence_for(const CLI::ParseError& error, Language language) {
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
    const std::string what = error.what();
    const auto colon = what.find(": ");
    return message(language, "misuse.not_understood", {colon == what.npos ? what : what.substr(colon + 2)});
  }
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
    const std::string what = error.what();
    if (what.starts_with("A subcommand")) return message(language, "misuse.records_what");
    return message(language, "misuse.missing", {what.substr(0, what.find(' '))});
  }
  return message(language, "misuse.other", {error.what()});
}

}  // namespace

Request understand(const std::vector<std::string>& arguments, const Environment& environment) {
  Request request;
  const Language language = language_for(arguments, environment);
  request.common.language = language;
  Written w;
  Grammar grammar(w, language);
  try {
    grammar.parse(arguments);
    request.common.language_given = !w.language.empty();
    if (!w.assets.empty()) request.common.assets = w.assets;
    fill_in(request, w, grammar);
  } catch (const CLI::CallForHelp&) {
    request.what = PrintOut{grammar.help()};
  } catch (const CLI::CallForVersion&) {
    request.what = PrintOut{"shinrai " + environment.version + "\n"};
  } catch (const CLI::ParseError& error) {
    request.what = Misused{sentence_for(error, language)};
  }
  return request;
}

}  // namespace command_line
