// Region: where chunks of the linear heap come from. Natively a reserved range of addresses, committed by chunk; in
// WebAssembly the module's memory, by aligned_alloc. Not thread-safe: the heap's mutex guards it.
#pragma once

#include <cstdint>

#include "runtime/address.h"

namespace gopark::runtime {

class Region {
 public:
  Region();
  ~Region();
  Region(const Region&) = delete;
  Region& operator=(const Region&) = delete;

  char* base() const { return base_; }
  // `count` adjacent chunks, aligned to kChunkBytes. 0: none left. `zeroed`: the memory is known to be zero.
  Address take(uint32_t count, bool& zeroed);
  void giveBack(Address at, uint32_t count);

 private:
  char* base_ = nullptr;
#ifndef __EMSCRIPTEN__
  uint64_t used_[kChunks / 64] = {};       // chunks taken
  uint64_t committed_[kChunks / 64] = {};  // chunks with access rights
  uint32_t searchFrom_ = 1;
#endif
};

}  // namespace gopark::runtime
