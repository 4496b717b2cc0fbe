#include "command_line/arguments.hpp"

#include <charconv>

#include "command_line/grammar.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

using text::Language;
using text::message;

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
      request.what = Records{what, w.attempt, w.all, w.json, w.html, w.points};
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
