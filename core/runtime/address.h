// Address: a Go pointer, a 32-bit offset into the linear heap. In memory and in registers it is zero-extended to 64
// bits. Addresses below kFirstAddress are never valid: a nil check compares with it.
#pragma once

#include <cstdint>

namespace gopark::runtime {

using Address = uint32_t;
inline constexpr Address kFirstAddress = 4096;

inline constexpr uint32_t kChunkShift = 20;
inline constexpr uint32_t kChunkBytes = 1u << kChunkShift;
inline constexpr uint32_t kChunks = 4096;  // 4 GiB

}  // namespace gopark::runtime
