#include "presentation/platform/spare_memory.hpp"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace presentation {

void keep_no_large_memory() {
#ifdef __GLIBC__
  constexpr int large = 256 * 1024;
  mallopt(M_MMAP_THRESHOLD, large);  // set, it does not grow with what is freed
#endif
}

void give_back_spare_memory() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

}  // namespace presentation
