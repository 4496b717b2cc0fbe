#pragma once
#include <unistd.h>

namespace command_line {

/// A descriptor that is closed whatever happens. Inside command_line.
class OpenFile {
 public:
  explicit OpenFile(int descriptor) : descriptor_(descriptor) {}
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() { (void)close_now(); }
  [[nodiscard]] int get() const { return descriptor_; }
  /// A full disk may be told as late as here.
  [[nodiscard]] bool close_now() {
    const int descriptor = descriptor_;
    descriptor_ = -1;
    return descriptor < 0 || ::close(descriptor) == 0;
  }

 private:
  int descriptor_;
};

}  // namespace command_line
