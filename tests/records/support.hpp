#pragma once
#include <unistd.h>

#include <filesystem>
#include <string>

#include "records/identity.hpp"
#include "records/records.hpp"

namespace records_test {

/// A folder of its own for a test, gone afterwards.
class Folder {
 public:
  Folder() : path_(std::filesystem::temp_directory_path() / ("shinrai-records-" + records::new_uuid())) {
    std::filesystem::create_directories(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }
  [[nodiscard]] std::filesystem::path log() const { return path_ / "records.sqlite"; }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

inline records::Attempt an_attempt(const std::string& id = "00000000-0000-4000-8000-000000000001") {
  records::Attempt attempt;
  attempt.id = {id};
  attempt.scenario = "appointed-hour";
  attempt.seed = 18446744073709551615ULL;  // does not fit a signed column
  attempt.mode = records::Mode::practice;
  attempt.engine_version = "0.1.0";
  attempt.structural_hash = "abc";
  attempt.started_at = "2026-04-06T05:10:00Z";
  attempt.texts = {{"scenario", "appointed-hour.yaml", "シナリオ: appointed-hour\n題名: '約束: \"時刻\"'\n"},
                   {"rubric", "rubric.yaml", "version: 1\n"},
                   {"sidecar.en", "appointed-hour.en.yaml", "texts: {}\n"}};
  return attempt;
}

inline records::RecordedMove a_move(int index) {
  records::RecordedMove move;
  move.index = index;
  move.kind = records::MoveKind::answer;
  move.decision = "d" + std::to_string(index + 1);
  move.move = move.decision + ":a";
  move.made_at = "2026-04-06T05:11:00Z";
  move.offers = {{"b", {}, false}, {"a", {"courtesy-apology", "check-in"}, true, {0, 3}, true}};
  move.stretch = "visit";
  return move;
}

/// The key of the failure, or "done".
template <typename T>
std::string outcome(const diagnostic::Result<T>& result) {
  return result.ok() ? "done" : result.failure().key;
}

}  // namespace records_test
