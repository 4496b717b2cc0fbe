#pragma once
#include <soci/soci.h>

#include <exception>
#include <filesystem>
#include <optional>
#include <string>

#include "diagnostic/result.hpp"
#include "records/attempt.hpp"
#include "records/writers.hpp"

/// One open log. Inside records; with the .cpp files here, the only place that knows SOCI.
namespace records {

struct Connection {
  std::filesystem::path file;
  soci::session sql;
  Writers writers;
};

/// What a library's exception means to the reader of a sentence.
[[nodiscard]] diagnostic::Failure failure_of(const std::exception& error, const std::filesystem::path& file);

/// Runs `act`, which returns some Result, and turns whatever a library throws into a Failure.
template <typename Act>
[[nodiscard]] auto guarded(const std::filesystem::path& file, const Act& act) -> decltype(act()) {
  try {
    return act();
  } catch (const std::exception& error) {
    return failure_of(error, file);
  }
}

/// Calls `row()` for every row, the columns standing in the variables given to the statement's into().
template <typename Row>
void for_each_row(soci::statement statement, const Row& row) {
  statement.execute();
  while (statement.fetch()) row();
}

/// All or nothing: what is not committed when this goes is undone.
class Transaction {
 public:
  /// Reading sees one state throughout. Writing takes its turn at once, so that what it reads first cannot be outdated by the
  /// time it writes.
  enum class For { reading, writing };
  Transaction(soci::session& sql, For purpose);
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();
  void commit();

 private:
  soci::session& sql_;
  bool open_ = true;
};

/// The attempt's number in this file; empty: the log does not know it.
[[nodiscard]] std::optional<long long> number_of(soci::session& sql, const AttemptId& attempt);

}  // namespace records
