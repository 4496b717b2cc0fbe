#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The words of the scenario language. Each has one Japanese and one English spelling; which of them may stand where is a
/// context.
namespace scenario {

enum class Keyword : std::uint8_t {
  // the file
  scenario,
  format,
  title,
  summary,
  languages,
  start_date,
  minutes,
  stake,
  aim,
  teaches,
  company,
  holidays,
  note_promises,
  people,
  facts,
  promises,
  outcomes,
  scenes,
  // a person
  name,
  role,
  company_name,
  history,
  portrait,
  temperament,
  trust,
  usual,
  grievance,
  real_issue,
  client,
  hours,
  closed,
  patience,
  punctuality,
  talkativeness,
  directness,
  forgiveness,
  loss_weight,
  ability,
  benevolence,
  integrity,
  liking,
  reply,
  meeting,
  attend,
  small_talk,
  note,
  // a promise, an outcome, a scene
  what,
  to,
  due,
  needed,
  acts_when_kept,
  rank,
  heading,
  text,
  at,
  place,
  weather,
  channel,
  with,
  flow,
  // steps
  id,
  narration,
  inner,
  choose,
  predict,
  compose,
  mail,
  sort,
  review,
  plan,
  slots,
  slot_length,
  last,
  well,
  partly,
  badly,
  prompt,
  fixed_order,
  stretch,
  if_,
  then_if,
  else_,
  next,
  end,
  pass,
  reveals,
  request,
  promise,
  keep,
  warn,
  renegotiate,
  refuse,
  happens,
  await_reply,
  discuss,
  checkpoint,
  signal,
  lure,
  spelled_out_by,
  // options
  say,
  do_,
  wait,
  think,
  acts,
  exemplary,
  when,
  because,
  after,
  takes,
  group,
  travel,
  fixed,
  then,
  card,
  sort_as,
  position,
  // conditions
  known,
  meters,
  chose,
  visited,
  chance,
  any,
  all,
  not_,
  counts,
  conduct,
  // ways of saying a line
  warm,
  neutral,
  cool,
  formal,
  // sidecars
  translation_of,
  language,
  texts
};

struct Spelling {
  Keyword keyword{};
  std::string_view ja, en;
};

/// One row a keyword, in the order of the enumeration.
[[nodiscard]] std::span<const Spelling> spellings();
[[nodiscard]] const Spelling& spelling(Keyword keyword);

/// The keyword, where one of `allowed` is spelled so. Two contexts may give a word to two keywords: 相手 is `with` in a scene and
/// `to` in a promise.
[[nodiscard]] std::optional<Keyword> find_keyword(std::span<const Keyword> allowed, std::string_view word);
/// Both spellings of each, for "did you mean".
[[nodiscard]] std::vector<std::string> spellings_of(std::span<const Keyword> allowed);

/// Any keyword in any context: no person may be called so.
[[nodiscard]] bool is_keyword(std::string_view word);

}  // namespace scenario
