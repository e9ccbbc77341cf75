#include <sys/mman.h>

#include "base/check.h"
#include "runtime/region.h"

namespace gopark::runtime {

namespace {

// Twice what addresses can reach: base + 32-bit address + 32-bit offset stays within.
constexpr uint64_t kReserved = 8ull << 30;

bool bit(const uint64_t* bits, uint32_t i) { return (bits[i / 64] >> (i % 64) & 1) != 0; }
void setBit(uint64_t* bits, uint32_t i) { bits[i / 64] |= uint64_t{1} << (i % 64); }
void clearBit(uint64_t* bits, uint32_t i) { bits[i / 64] &= ~(uint64_t{1} << (i % 64)); }

}  // namespace

Region::Region() {
  void* memory = mmap(nullptr, kReserved, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  CHECK_MSG(memory != MAP_FAILED, "cannot reserve the address range of the heap");
  base_ = static_cast<char*>(memory);
  setBit(used_, 0);  // the first chunk stays out of reach: nil, and small offsets from it
}

Region::~Region() { munmap(base_, kReserved); }

Address Region::take(uint32_t count, bool& zeroed) {
  uint32_t run = 0;
  for (uint32_t i = searchFrom_; i < kChunks; ++i) {
    run = bit(used_, i) ? 0 : run + 1;
    if (run < count) continue;
    uint32_t first = i + 1 - count;
    for (uint32_t chunk = first; chunk <= i; ++chunk) {
      setBit(used_, chunk);
      if (bit(committed_, chunk)) continue;
      if (mprotect(base_ + uint64_t{chunk} * kChunkBytes, kChunkBytes, PROT_READ | PROT_WRITE) != 0) {
        for (uint32_t taken = first; taken <= chunk; ++taken) clearBit(used_, taken);
        return 0;
      }
      setBit(committed_, chunk);
    }
    if (first == searchFrom_) searchFrom_ = i + 1;
    zeroed = true;
    return first << kChunkShift;
  }
  return 0;
}

void Region::giveBack(Address at, uint32_t count) {
  uint32_t first = at >> kChunkShift;
  madvise(base_ + at, uint64_t{count} * kChunkBytes, MADV_DONTNEED);  // zero when it is touched again
  for (uint32_t chunk = first; chunk < first + count; ++chunk) clearBit(used_, chunk);
  if (first < searchFrom_) searchFrom_ = first;
}

}  // namespace gopark::runtime
