// The tables of the natives that only compute (core/compute). Their Go callers see to it that none of them works on more
// than some 64 KiB at a time, or it runs at the speed of memory: others must run, too.
#pragma once

#include "runtime/native.h"

namespace gopark::runtime {

std::span<const NativeEntry> byteNatives();
std::span<const NativeEntry> hashNatives();
std::span<const NativeEntry> cipherNatives();
std::span<const NativeEntry> bigNatives();
std::span<const NativeEntry> mathNatives();

// The bytes of a call's memory, and what else it costs to work on them: `work` times as much as to move them.
inline uint8_t* bytesAt(NativeCall& call, int i, uint64_t size, uint64_t work = 1) {
  char* memory = call.memory(i, size);
  call.touched += size * (work - 1);
  return reinterpret_cast<uint8_t*>(memory);
}

inline NativeStatus number(NativeCall& call, int64_t value) {
  call.set(0, static_cast<uint64_t>(value));
  return NativeStatus::returned;
}

}  // namespace gopark::runtime
