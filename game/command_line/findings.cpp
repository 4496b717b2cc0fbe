#include "command_line/findings.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "text/message.hpp"

namespace command_line {

void print_findings(const diagnostic::Diagnostics& problems, text::Language language, std::ostream& out) {
  const std::size_t shown = std::min(problems.size(), most_findings_of_a_file);
  for (std::size_t i = 0; i < shown; ++i) {
    out << text::line(problems[i], language) << '\n';
    if (const std::string help = text::help(problems[i], language); !help.empty()) out << "    " << help << '\n';
  }
  if (shown < problems.size())
    out << text::message(language, "diagnostic.more", {std::to_string(problems.size() - shown)}) << '\n';
}

nlohmann::ordered_json as_json(const diagnostic::Diagnostic& problem, text::Language language) {
  return {{"severity", text::word(problem.severity)},
          {"code", problem.code.text},
          {"file", problem.where.file},
          {"line", problem.where.line},
          {"column", problem.where.column},
          {"message", text::sentence(problem, language)},
          {"help", text::help(problem, language)}};
}

void print_json(const nlohmann::ordered_json& json, std::ostream& out) {
  out << json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
}

}  // namespace command_line
