#include "records/connection.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

namespace records {

diagnostic::Failure failure_of(const std::exception& error, const std::filesystem::path& file) {
  // Ours, from columns that do not hold what was written.
  if (dynamic_cast<const soci::soci_error*>(&error) == nullptr) return {"failure.database_damaged", {file.string()}};
  const auto* from_sqlite = dynamic_cast<const soci::sqlite3_soci_error*>(&error);
  const int code =
      from_sqlite == nullptr ? SQLITE_ERROR : from_sqlite->result() & 0xFF;  // the rest of an extended code is detail
  switch (code) {
    case SQLITE_FULL: return {"failure.disk_full", {file.string()}};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return {"failure.database_unwritable", {file.string()}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return {"failure.database_damaged", {file.string()}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {"failure.database_busy", {file.string()}};
    default: return {"failure.database_other", {file.string(), error.what()}};
  }
}

Transaction::Transaction(soci::session& sql, For purpose) : sql_(sql) {
  sql_ << (purpose == For::writing ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
  if (!open_) return;
  try {
    sql_ << "ROLLBACK";
  } catch (const std::exception&) {
    // A full disk has SQLite roll back by itself, and then there is nothing left to undo.
  }
}

void Transaction::commit() {
  sql_ << "COMMIT";
  open_ = false;
}

std::optional<long long> number_of(soci::session& sql, const AttemptId& attempt) {
  long long number = 0;
  sql << "SELECT number FROM attempts WHERE id = :id", soci::into(number), soci::use(attempt.text);
  return sql.got_data() ? std::optional(number) : std::nullopt;
}

}  // namespace records
