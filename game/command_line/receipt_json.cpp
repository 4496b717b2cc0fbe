#include "command_line/receipt_json.hpp"

#include "command_line/hundredths.hpp"

namespace command_line {
namespace {

using nlohmann::ordered_json;
using simulation::Index;
using simulation::nowhere;

std::string_view name(simulation::ReceiptKind kind) {
  switch (kind) {
    case simulation::ReceiptKind::shown: return "shown";
    case simulation::ReceiptKind::partly: return "partly";
    case simulation::ReceiptKind::broken: return "broken";
    case simulation::ReceiptKind::repaired: return "repaired";
    case simulation::ReceiptKind::missed: return "missed";
    case simulation::ReceiptKind::forfeited: return "forfeited";
    case simulation::ReceiptKind::promise: return "promise";
    case simulation::ReceiptKind::signal: return "signal";
    case simulation::ReceiptKind::cap: return "cap";
  }
  return "";
}

/// The id of the thing at `index`, or null.
template <typename Things>
ordered_json id_of(const Things& things, Index index) {
  if (index == nowhere || index >= things.size()) return nullptr;
  return things[index].id;
}

}  // namespace

ordered_json receipt_as_json(const simulation::Story& story, const simulation::Receipt& receipt) {
  return {{"kind", name(receipt.kind)},
          {"principle", id_of(story.rubric.principles, receipt.principle)},
          {"act", id_of(story.rubric.acts, receipt.act)},
          {"decision", id_of(story.decisions, receipt.decision)},
          {"option", id_of(story.options, receipt.option)},
          {"line", id_of(story.lines, receipt.line)},
          {"promise", id_of(story.promises, receipt.promise)},
          {"stretch", id_of(story.stretches, receipt.stretch)},
          {"person", id_of(story.people, receipt.person)},
          {"minute", receipt.time},
          {"mark", hundredths(receipt.mark)}};
}

}  // namespace command_line
