// What C++ code throws when it cannot go on with an instruction of a goroutine. Whoever runs goroutines catches it
// (core/goroutine); nothing else does. What lies in Go memory is data: a program can put anything there by unsafe means,
// or by a race, so addresses, lengths and numbers read from it are checked where C++ code uses them.
#pragma once

#include <cstdint>

namespace gopark::runtime {

// Go's "unexpected fault address": the address is outside the heap, or what lies there is not what it should be.
struct Fault {
  uint64_t address;
};

// The limit on memory is reached. Nothing was changed, and the instruction can be tried again after a collection; but
// not if `final`.
struct OutOfMemory {
  uint64_t bytes;
  bool final = false;
};

// What the runtime keeps in Go memory for itself (maps, channels) has a word of this, so that other memory is not taken
// for it, nor what a program has overwritten.
inline uint32_t seal(const void* object, uint64_t a, uint64_t b, uint64_t c) {
  uint64_t mixed = (reinterpret_cast<uintptr_t>(object) + a) * 0x9E3779B97F4A7C15u ^ b * 0xD6E8FEB86659FD93u ^
                   c * 0xBF58476D1CE4E5B9u;
  return static_cast<uint32_t>(mixed >> 32 ^ mixed) | 1;
}

}  // namespace gopark::runtime
