// Words in bytes, of both orders.
#pragma once

#include <bit>
#include <cstdint>

#include "compute/lanes.h"

namespace gopark::compute {

inline uint32_t swapped(uint32_t word) { return __builtin_bswap32(word); }
inline uint64_t swapped(uint64_t word) { return __builtin_bswap64(word); }

template <typename Word>
inline Word littleEndian(const void* at) {
  Word word = loadAs<Word>(at);
  return std::endian::native == std::endian::little ? word : swapped(word);
}
template <typename Word>
inline Word bigEndian(const void* at) {
  Word word = loadAs<Word>(at);
  return std::endian::native == std::endian::little ? swapped(word) : word;
}
template <typename Word>
inline void storeLittleEndian(void* at, Word word) {
  storeAs(at, std::endian::native == std::endian::little ? word : swapped(word));
}
template <typename Word>
inline void storeBigEndian(void* at, Word word) {
  storeAs(at, std::endian::native == std::endian::little ? swapped(word) : word);
}

}  // namespace gopark::compute
