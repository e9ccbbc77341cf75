// Hashing: of bytes and of Go values by their type (what map keys need). The same seed and value give the same hash on
// every platform. Values that are equal by == hash alike; NaN hashes at random.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "runtime/abi.h"
#include "runtime/heap.h"
#include "runtime/random.h"

namespace gopark::runtime {

class Worker;

// Two multiplications: enough for tables, not against an attacker who sees hashes.
inline uint64_t mix64(uint64_t a, uint64_t b) {
  uint64_t x = (a ^ b ^ 0x9E3779B97F4A7C15u) * 0xD6E8FEB86659FD93u;
  x ^= x >> 32;
  x *= 0xD6E8FEB86659FD93u;
  return x ^ (x >> 32);
}

inline uint64_t hash64(uint64_t value, uint64_t seed) { return mix64(value, seed); }
uint64_t hashBytes(const void* bytes, size_t size, uint64_t seed);

struct HashResult {
  uint64_t hash = 0;
  Address unhashable = 0;  // != 0: a type inside an interface that cannot be hashed: "hash of unhashable type T"
};

// `value`: memory of type `type` in or outside the heap. What is long spends budget. Throws Fault and OutOfMemory
// (fault.h).
HashResult hashValue(Worker& worker, abi::Type type, const void* value, uint64_t seed);

// Whether hashing can find an unhashable type: the type contains an interface.
bool hashMayFail(abi::Type type);

}  // namespace gopark::runtime
