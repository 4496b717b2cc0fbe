#include <nlohmann/json.hpp>

#include "records/columns.hpp"

/// Evidence as it stands in its column. Keys are part of the file's format: they may be added to, never changed.
namespace records {
namespace {

using nlohmann::json;

/// Only what is not empty: most of an occasion is.
void put(json& into, const char* key, const std::string& words) {
  if (!words.empty()) into[key] = words;
}
void put(json& into, const char* key, bool set) {
  if (set) into[key] = true;
}

json as_json(const Occasion& o) {
  json into = {{"principle", o.principle}, {"stretch", o.stretch}};
  put(into, "promise", o.promise);
  put(into, "line", o.line);
  put(into, "expected", o.expected);
  put(into, "forfeited", o.forfeited);
  put(into, "fate", o.fate);
  put(into, "put_off", o.put_off);
  put(into, "marks", o.marks);
  return into;
}

json as_json(const Deed& d) {
  json into = {{"principle", d.principle}, {"act", d.act}, {"appraisal", d.appraisal}, {"verdict", d.verdict}};
  put(into, "decision", d.decision);
  put(into, "option", d.option);
  put(into, "stretch", d.stretch);
  put(into, "line", d.line);
  return into;
}

std::string words(const json& from, const char* key) { return from.value(key, std::string{}); }

Occasion occasion_from(const json& from) {
  return {words(from, "principle"), words(from, "stretch"),        words(from, "promise"),
          words(from, "line"),      from.value("expected", false), from.value("forfeited", false),
          words(from, "fate"),      words(from, "put_off"),        words(from, "marks")};
}

Deed deed_from(const json& from) {
  return {words(from, "principle"), words(from, "act"),    from.value("appraisal", 0), words(from, "verdict"),
          words(from, "decision"),  words(from, "option"), words(from, "stretch"),     words(from, "line")};
}

}  // namespace

std::string written(const std::optional<Evidence>& evidence) {
  if (!evidence) return {};
  json into = {{"occasions", json::array()}, {"deeds", json::array()}};
  for (const Occasion& occasion : evidence->occasions) into["occasions"].push_back(as_json(occasion));
  for (const Deed& deed : evidence->deeds) into["deeds"].push_back(as_json(deed));
  put(into, "deceived", evidence->deceived);
  put(into, "disclosed", evidence->disclosed);
  return into.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<Evidence> evidence_from(const std::string& column) {
  if (column.empty()) return std::nullopt;
  const json from = json::parse(column);
  Evidence evidence;
  for (const json& each : from.at("occasions")) evidence.occasions.push_back(occasion_from(each));
  for (const json& each : from.at("deeds")) evidence.deeds.push_back(deed_from(each));
  evidence.deceived = from.value("deceived", false);
  evidence.disclosed = from.value("disclosed", false);
  return evidence;
}

}  // namespace records
