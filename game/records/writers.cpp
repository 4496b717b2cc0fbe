#include "records/writers.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace records {
namespace {

/// Locks of the open file rather than of the process: a second store in this process is a second writer too.
bool set_lock(int descriptor, long long number, short kind) {
  struct flock one_byte {};
  one_byte.l_type = kind;
  one_byte.l_whence = SEEK_SET;
  one_byte.l_start = static_cast<off_t>(number);
  one_byte.l_len = 1;
  return fcntl(descriptor, F_OFD_SETLK, &one_byte) == 0;
}

}  // namespace

Writers::Writers(std::filesystem::path file) : file_(std::move(file)) {}

Writers::~Writers() {
  if (descriptor_ >= 0) close(descriptor_);
}

Writers::Claim Writers::claim(const std::string& attempt, long long number) {
  if (holds(attempt)) return Claim::ours;
  if (!file_.empty()) {
    if (descriptor_ < 0) descriptor_ = open(file_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor_ < 0) return Claim::impossible;
    if (!set_lock(descriptor_, number, F_WRLCK)) return errno == EAGAIN || errno == EACCES ? Claim::elsewhere : Claim::impossible;
  }
  numbers_[attempt] = number;
  return Claim::ours;
}

void Writers::release(const std::string& attempt) {
  const auto held = numbers_.find(attempt);
  if (held == numbers_.end()) return;
  if (descriptor_ >= 0) set_lock(descriptor_, held->second, F_UNLCK);
  numbers_.erase(held);
}

}  // namespace records
