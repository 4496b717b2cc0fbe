#pragma once
#include <filesystem>
#include <map>
#include <string>

namespace records {

/// Which attempts this store may append to. A claim is a lock on one byte of a file beside the log, at the attempt's number: the
/// system drops it with the process, so a crash never leaves an attempt locked. Inside records.
class Writers {
 public:
  /// An empty path: claims within this store only, for a log in memory.
  explicit Writers(std::filesystem::path file);
  Writers(const Writers&) = delete;
  Writers& operator=(const Writers&) = delete;
  ~Writers();

  enum class Claim { ours, elsewhere, impossible };
  /// Impossible: the file cannot be made, or its file system knows no locks.
  [[nodiscard]] Claim claim(const std::string& attempt, long long number);
  void release(const std::string& attempt);
  [[nodiscard]] bool holds(const std::string& attempt) const { return numbers_.contains(attempt); }

 private:
  std::filesystem::path file_;
  int descriptor_ = -1;
  std::map<std::string, long long> numbers_;
};

}  // namespace records
