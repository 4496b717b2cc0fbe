#pragma once
#include <cstddef>
#include <filesystem>

namespace presentation {

/// A file as memory, read as far as it is looked at: of a font's several megabytes a screen needs a few hundred characters.
class MappedFile {
 public:
  explicit MappedFile(const std::filesystem::path& file);
  ~MappedFile();
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  /// Null where it cannot be read, or is empty.
  [[nodiscard]] const unsigned char* bytes() const { return bytes_; }

 private:
  const unsigned char* bytes_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace presentation
