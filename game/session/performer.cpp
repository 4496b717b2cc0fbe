#include "session/performer.hpp"

#include <chrono>
#include <ctime>
#include <string_view>
#include <utility>
#include <variant>

#include "records/identity.hpp"
#include "records/paths.hpp"

namespace session {

using diagnostic::Done;
using diagnostic::Result;

namespace {

records::Mode as_recorded(bool through) { return through ? records::Mode::through : records::Mode::practice; }

records::MoveKind kind_of(std::string_view move) {
  if (move == "back") return records::MoveKind::step_back;
  const std::string_view made = move.substr(std::min(move.find(':'), move.size() - 1) + 1);
  if (made.starts_with("mark=")) return records::MoveKind::mark;
  if (made.starts_with("unmark=")) return records::MoveKind::unmark;
  if (made.starts_with("note=")) return records::MoveKind::note;
  if (made.starts_with('+') || made.starts_with('-')) return records::MoveKind::arrangement;
  const std::size_t equals = made.find('=');
  if (equals == made.npos) return records::MoveKind::answer;
  const bool reading = simulation::reading_of(made.substr(equals + 1)) != simulation::Reading::none;
  return reading ? records::MoveKind::reading : records::MoveKind::arrangement;
}

}  // namespace

std::string utc_now() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm parts{};
  ::gmtime_r(&now, &parts);
  char written[32];
  const std::size_t length = std::strftime(written, sizeof written, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return {written, length};
}

std::string local_time(const std::string& utc) {
  std::tm parts{};
  const char* end = ::strptime(utc.c_str(), "%Y-%m-%dT%H:%M:%S", &parts);
  if (end == nullptr || *end != 'Z') return utc;
  const std::time_t at = ::timegm(&parts);
  if (::localtime_r(&at, &parts) == nullptr || parts.tm_gmtoff == 0) return utc;
  char written[40];
  return {written, std::strftime(written, sizeof written, "%Y-%m-%dT%H:%M:%S%z", &parts)};
}

/// One effect, kind by kind, on the attempt in hand.
struct Performing {
  Log& log;

  Result<Done> operator()(const BeginAttempt& effect) const {
    records::Attempt attempt;
    attempt.id = {records::new_uuid()};
    attempt.scenario = log.played_.scenario;
    attempt.seed = effect.seed;
    attempt.mode = effect.fork ? records::Mode::replay : session::as_recorded(effect.through);
    if (effect.fork) attempt.fork = records::Fork{{effect.fork->parent}, effect.fork->move};
    attempt.engine_version = log.played_.engine_version;
    attempt.structural_hash = log.played_.structure;
    attempt.started_at = log.now_();
    for (const PlayedText& text : log.played_.texts) attempt.texts.push_back({text.role, text.name, text.body});
    std::vector<records::RecordedMove> repeated;
    for (const AppendMove& move : effect.repeated) repeated.push_back(as_recorded(move));
    auto begun = log.store_.begin_attempt(attempt, repeated);
    if (!begun) return begun;
    log.attempt_ = attempt.id;
    close_those_before();
    return begun;
  }
  Result<Done> operator()(const AppendMove& effect) const { return log.store_.append(log.attempt_, as_recorded(effect)); }
  Result<Done> operator()(const AppendReflection& effect) const {
    return log.store_.append(log.attempt_, records::Reflection{effect.topic, effect.words, log.now_()});
  }
  Result<Done> operator()(const AppendDispute& effect) const {
    return log.store_.append(log.attempt_, records::Dispute{disputed(effect), effect.words, log.now_()});
  }
  Result<Done> operator()(const RecordResult& effect) const {
    records::Scored scored = scored_of(effect);
    scored.engine_version = log.played_.engine_version;
    scored.scored_at = log.now_();
    if (const PlayedText* rubric = find_text(log.played_.texts, "rubric")) scored.rubric_hash = records::text_hash(rubric->body);
    return log.store_.append(log.attempt_, scored);
  }
  Result<Done> operator()(const LeaveAttempt&) const {
    return log.store_.finish(log.attempt_, records::Ending::left, log.now_());
  }

 private:
  records::RecordedMove as_recorded(const AppendMove& effect) const {
    records::RecordedMove move;
    move.index = effect.index;
    move.kind = kind_of(effect.move);
    move.decision = effect.decision;
    move.move = effect.move;
    move.made_at = log.now_();
    move.stretch = effect.stretch;
    for (const RecordedOffer& offer : effect.offers)
      move.offers.push_back({offer.option, offer.acts, offer.exemplary, offer.appraisals, offer.promises});
    return move;
  }
  /// Where another window is still playing one, it stays open: it is that window's to end.
  void close_those_before() const {
    for (const records::AttemptId& before : log.instead_of_) {
      if (!log.store_.claim(before)) continue;
      [[maybe_unused]] const auto closed = log.store_.finish(before, records::Ending::abandoned, log.now_());
    }
    log.instead_of_.clear();
  }
};

Log::Log(records::RecordStore store, std::function<std::string()> now) : store_(std::move(store)), now_(std::move(now)) {}

Result<Log> Log::open(const std::filesystem::path& data_folder, std::function<std::string()> now) {
  auto store = records::RecordStore::open({records::log_file(data_folder)});
  if (!store) return store.failure();
  return Log(std::move(*store), std::move(now));
}

Result<Log> Log::in_memory(std::function<std::string()> now) {
  auto store = records::RecordStore::open({":memory:"});
  if (!store) return store.failure();
  return Log(std::move(*store), std::move(now));
}

Result<std::vector<PastAttempt>> Log::past() const {
  auto all = past_attempts(store_);
  if (all)
    for (PastAttempt& attempt : *all) attempt.started_at = local_time(attempt.started_at);
  return all;
}

Result<std::vector<PastAttempt>> Log::past(const std::string& scenario) const {
  auto all = past();
  if (all) std::erase_if(*all, [&](const PastAttempt& attempt) { return attempt.scenario != scenario; });
  return all;
}

Result<std::vector<PastWords>> Log::plans() const {
  auto all = past_plans(store_);
  if (all)
    for (PastWords& words : *all) words.written_at = local_time(words.written_at);
  return all;
}

Result<std::optional<StoredAttempt>> Log::unfinished(const std::string& scenario) const {
  const auto id = store_.unfinished(scenario);
  if (!id) return id.failure();
  if (!*id) return std::optional<StoredAttempt>{};
  auto whole = stored((*id)->text);
  if (!whole) return whole.failure();
  return std::optional(std::move(*whole));
}

Result<StoredAttempt> Log::stored(const std::string& attempt) const {
  const auto whole = store_.load({attempt});
  if (!whole) return whole.failure();
  StoredAttempt stored = stored_attempt(*whole);
  stored.started_at = local_time(stored.started_at);
  return stored;
}

void Log::begin(PlayedScenario played) {
  played_ = std::move(played);
  attempt_ = {};
  instead_of_.clear();
}

void Log::begin_anew(PlayedScenario played) {
  begin(std::move(played));
  // A list that cannot be read closes nothing: what is unfinished stays so.
  if (const auto attempts = past(played_.scenario))
    for (const PastAttempt& attempt : *attempts)
      if (attempt.can_be_resumed) instead_of_.push_back({attempt.id});
}

Result<Done> Log::resume(const std::string& attempt, PlayedScenario played) {
  auto claimed = store_.claim({attempt});
  if (!claimed) return claimed;
  played_ = std::move(played);
  attempt_ = {attempt};
  instead_of_.clear();
  return claimed;
}

void Log::look_back(const std::string& attempt, PlayedScenario played) {
  begin(std::move(played));
  attempt_ = {attempt};
}

Result<Done> Log::perform(const Effect& effect) { return std::visit(Performing{*this}, effect); }

Message Log::perform(const Pending& pending) {
  const auto done = perform(pending.effect);
  if (done) return Written{pending.number};
  return NotWritten{pending.number, done.failure()};
}

Model settle(Updated updated, Log& log) {
  std::vector<Pending> effects = std::move(updated.effects);
  for (std::size_t next = 0; next < effects.size(); ++next) {
    const Message answer = log.perform(effects[next]);
    updated = update(std::move(updated.model), answer);
    if (std::holds_alternative<NotWritten>(answer)) break;
    effects.insert(effects.end(), updated.effects.begin(), updated.effects.end());
  }
  return std::move(updated.model);
}

}  // namespace session
