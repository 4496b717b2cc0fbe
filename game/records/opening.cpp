#include <soci/sqlite3/soci-sqlite3.h>

#include <system_error>
#include <thread>
#include <utility>

#include "records/connection.hpp"
#include "records/records.hpp"
#include "records/schema.hpp"

namespace records {
namespace {

using diagnostic::Failure;

/// SOCI's notation: a value may stand in quotation marks, and a string without '=' is the name itself.
std::optional<std::string> connection_string(const std::filesystem::path& file) {
  const std::string name = file.string();
  if (name.find('"') == std::string::npos) return "dbname=\"" + name + '"';
  if (name.find('=') == std::string::npos) return name;
  return std::nullopt;
}

sqlite_api::sqlite3* handle(soci::session& sql) { return static_cast<soci::sqlite3_session_backend*>(sql.get_backend())->conn_; }

template <typename Value>
Value pragma(soci::session& sql, const std::string& name) {
  Value value{};
  sql << "PRAGMA " + name, soci::into(value);
  return value;
}

/// Closing the last connection would move the write-ahead log into the file: not while we do not know whether the file is ours
/// and sound.
void keep_hands_off(soci::session& sql, bool off) {
  sqlite_api::sqlite3_db_config(handle(sql), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, off ? 1 : 0, nullptr);
}

bool is_empty(soci::session& sql) {
  int things = 0;
  sql << "SELECT COUNT(*) FROM sqlite_master", soci::into(things);
  return things == 0 && pragma<int>(sql, "application_id") == 0 && pragma<int>(sql, "user_version") == 0;
}

/// Reads only. Why this file must not be written, if there is a reason.
std::optional<Failure> objection(soci::session& sql, const std::string& file) {
  if (!is_empty(sql)) {
    if (pragma<int>(sql, "application_id") != application_id) return Failure{"failure.database_foreign", {file}};
    const int version = pragma<int>(sql, "user_version");
    if (version > schema_version)
      return Failure{"failure.database_newer", {file, std::to_string(version), std::to_string(schema_version)}};
    if (version < oldest_readable_version) return Failure{"failure.database_older", {file, std::to_string(version)}};
    if (pragma<std::string>(sql, "quick_check(1)") != "ok") return Failure{"failure.database_damaged", {file}};
  }
  if (sqlite_api::sqlite3_db_readonly(handle(sql), "main") == 1) return Failure{"failure.database_unwritable", {file}};
  return std::nullopt;
}

/// SQLite does not wait by itself here: two processes that make the same new log would meet.
void use_write_ahead_log(soci::session& sql, std::chrono::milliseconds patience) {
  constexpr std::chrono::milliseconds pause{10};
  for (auto waited = pause;; waited += pause) {
    try {
      pragma<std::string>(sql, "journal_mode=WAL");
      return;
    } catch (const soci::sqlite3_soci_error& error) {
      if ((error.result() & 0xFF) != SQLITE_BUSY || waited > patience) throw;
    }
    std::this_thread::sleep_for(pause);
  }
}

void set_up(soci::session& sql, const Opening& opening) {
  use_write_ahead_log(sql, opening.patience);
  sql << "PRAGMA synchronous=FULL";  // durable when the call returns, not a moment later
  sql << "PRAGMA foreign_keys=ON";
  sql << "PRAGMA secure_delete=ON";  // what is forgotten leaves no trace in the file
  if (opening.most_pages > 0) pragma<int>(sql, "max_page_count=" + std::to_string(opening.most_pages));
}

void bring_up_to_date(soci::session& sql) {
  if (pragma<int>(sql, "user_version") == schema_version) return;
  Transaction transaction(sql, Transaction::For::writing);
  // Asked again, now that it is our turn: another process may have done it meanwhile.
  for (int version = pragma<int>(sql, "user_version") + 1; version <= schema_version; ++version)
    for (const std::string_view statement : steps_to(version)) sql << std::string(statement);
  sql << "PRAGMA application_id=" + std::to_string(application_id);
  sql << "PRAGMA user_version=" + std::to_string(schema_version);
  transaction.commit();
}

}  // namespace

RecordStore::RecordStore(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
RecordStore::RecordStore(RecordStore&&) noexcept = default;
RecordStore& RecordStore::operator=(RecordStore&&) noexcept = default;
RecordStore::~RecordStore() = default;

Result<RecordStore> RecordStore::open(const Opening& opening) {
  const std::string file = opening.file.string();
  const bool in_memory = file == ":memory:";
  return guarded(opening.file, [&]() -> Result<RecordStore> {
    const auto connect = connection_string(opening.file);
    if (!connect) return Failure{"failure.database_name", {file}};
    if (!in_memory && opening.file.has_parent_path()) {
      std::error_code refused;
      std::filesystem::create_directories(opening.file.parent_path(), refused);
      if (refused) return Failure{"failure.database_unwritable", {file}};
    }
    auto connection = std::unique_ptr<Connection>(
        new Connection{opening.file, soci::session(soci::sqlite3, *connect), Writers(in_memory ? "" : file + "-writers")});
    soci::session& sql = connection->sql;
    sqlite_api::sqlite3_busy_timeout(handle(sql), static_cast<int>(opening.patience.count()));
    keep_hands_off(sql, true);
    if (const auto reason = objection(sql, file)) return *reason;
    keep_hands_off(sql, false);
    set_up(sql, opening);
    bring_up_to_date(sql);
    return RecordStore(std::move(connection));
  });
}

}  // namespace records
