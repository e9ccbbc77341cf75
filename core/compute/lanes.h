// Sixteen bytes at a time, as SSE2 and WebAssembly's SIMD have them; elsewhere what the compiler makes of it.
#pragma once

#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__wasm_simd128__)
#include <wasm_simd128.h>
#endif

namespace gopark::compute {

using Bytes16 = uint8_t __attribute__((vector_size(16)));
using Words4 = uint32_t __attribute__((vector_size(16)));
using Words2 = uint64_t __attribute__((vector_size(16)));

template <typename T>
inline T loadAs(const void* at) {
  T value;
  __builtin_memcpy(&value, at, sizeof(T));
  return value;
}
template <typename T>
inline void storeAs(void* at, T value) {
  __builtin_memcpy(at, &value, sizeof(T));
}

inline Bytes16 allOf(uint8_t byte) { return Bytes16{} + byte; }

// Bit i: the highest bit of byte i.
inline uint32_t highBits(Bytes16 bytes) {
#if defined(__SSE2__)
  return static_cast<uint32_t>(_mm_movemask_epi8(reinterpret_cast<__m128i>(bytes)));
#elif defined(__wasm_simd128__)
  return wasm_i8x16_bitmask(reinterpret_cast<v128_t>(bytes));
#else
  uint32_t bits = 0;
  for (int i = 0; i < 16; i++) bits |= static_cast<uint32_t>(bytes[i] >> 7) << i;
  return bits;
#endif
}
inline uint32_t equalBits(Bytes16 a, Bytes16 b) { return highBits(reinterpret_cast<Bytes16>(a == b)); }
inline bool anyHighBit(Bytes16 bytes) { return highBits(bytes) != 0; }

}  // namespace gopark::compute
