#include <cstdlib>

#include "runtime/region.h"

namespace gopark::runtime {

Region::Region() = default;
Region::~Region() = default;

Address Region::take(uint32_t count, bool& zeroed) {
  zeroed = false;
  void* memory = std::aligned_alloc(kChunkBytes, static_cast<size_t>(count) * kChunkBytes);
  return static_cast<Address>(reinterpret_cast<uintptr_t>(memory));
}

void Region::giveBack(Address at, uint32_t) { std::free(reinterpret_cast<void*>(static_cast<uintptr_t>(at))); }

}  // namespace gopark::runtime
