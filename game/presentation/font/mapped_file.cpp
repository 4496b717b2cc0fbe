#include "presentation/font/mapped_file.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace presentation {

MappedFile::MappedFile(const std::filesystem::path& file) {
  const int opened = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (opened < 0) return;
  struct stat about {};
  if (::fstat(opened, &about) == 0 && about.st_size > 0) {
    size_ = static_cast<std::size_t>(about.st_size);
    void* at = ::mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, opened, 0);
    if (at != MAP_FAILED) bytes_ = static_cast<const unsigned char*>(at);
  }
  ::close(opened);
}

MappedFile::~MappedFile() {
  if (bytes_ != nullptr) ::munmap(const_cast<unsigned char*>(bytes_), size_);
}

}  // namespace presentation
