// The native command.
#include <malloc.h>
#include <sys/mman.h>

#include <cstdint>
#include <cstdlib>

#include "cli/gopark.h"

namespace {

// A compilation touches some megabytes of heap. Asking for them at once costs a fraction of a page fault each; and one
// arena for all threads grows by large steps (goroutines, which would contend for it, have a pool of their own).
void prepareHeap() {
  constexpr size_t kBytes = 8u << 20;
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_TOP_PAD, kBytes);
  mallopt(M_TRIM_THRESHOLD, 8 * kBytes);
  mallopt(M_MMAP_THRESHOLD, 2 * kBytes);
#ifdef MADV_POPULATE_WRITE
  constexpr size_t kPage = 4096;
  if (auto* memory = static_cast<char*>(std::malloc(kBytes))) {
    auto misalignment = reinterpret_cast<uintptr_t>(memory) % kPage;
    madvise(memory + (kPage - misalignment), kBytes - kPage, MADV_HUGEPAGE);
    madvise(memory + (kPage - misalignment), kBytes - kPage, MADV_POPULATE_WRITE);
    std::free(memory);
  }
#endif
}

}  // namespace

int main(int argc, char** argv) {
  prepareHeap();
  return gopark::cli::gopark(std::vector<std::string>(argv + 1, argv + argc));
}
