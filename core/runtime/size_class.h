// Size classes of the heap: the sizes are those of Go 1.27, because programs see them in cap() after append.
#pragma once

#include <cstdint>

namespace gopark::runtime {

inline constexpr int kSizeClasses = 67;
inline constexpr uint32_t kMaxSmallSize = 32768;
inline constexpr uint32_t kPageSize = 8192;

extern const uint16_t kClassSizes[kSizeClasses];  // bytes of an object, ascending
extern const uint8_t kClassPages[kSizeClasses];   // pages of a span
extern const uint8_t kSmallSizeToClass[129];      // index: ceil(size / 8), size <= 1024
extern const uint8_t kMediumSizeToClass[249];     // index: ceil((size - 1024) / 128)

// The class of a size in (0, kMaxSmallSize].
inline int sizeClassOf(uint32_t size) {
  return size <= 1024 ? kSmallSizeToClass[(size + 7) >> 3] : kMediumSizeToClass[(size - 1024 + 127) >> 7];
}

// The bytes Go's append may use when it asks for `size`: what growslice rounds capacities up to.
uint64_t roundUpSize(uint64_t size, bool noPointers);

}  // namespace gopark::runtime
