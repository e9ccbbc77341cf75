// Size classes of the heap: the sizes are those of Go 1.27, because programs see them in cap() after append.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace gopark::runtime {

inline constexpr int kSizeClasses = 67;
inline constexpr uint32_t kMaxSmallSize = 32768;
inline constexpr uint32_t kPageSize = 8192;
// More than a Go program can ever allocate at once: make panics beyond it, instead of running out of memory.
inline constexpr uint64_t kMaxAllocation = uint64_t{1} << 32;

// Bytes of an object.
inline constexpr std::array<uint16_t, kSizeClasses> kClassSizes = {
    8,    16,   24,    32,    48,    64,    80,    96,    112,   128,   144,   160,   176,   192,   208,   224,  240,
    256,  288,  320,   352,   384,   416,   448,   480,   512,   576,   640,   704,   768,   896,   1024,  1152, 1280,
    1408, 1536, 1792,  2048,  2304,  2688,  3072,  3200,  3456,  4096,  4864,  5376,  6144,  6528,  6784,  6912, 8192,
    9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768};

namespace size_class_detail {

template <size_t N>
constexpr std::array<uint8_t, N> classTable(uint32_t from, uint32_t step) {
  std::array<uint8_t, N> result{};
  size_t sizeClass = 0;
  for (size_t i = 0; i < N; ++i) {
    uint32_t size = from + static_cast<uint32_t>(i) * step;
    while (kClassSizes[sizeClass] < size) ++sizeClass;
    result[i] = static_cast<uint8_t>(sizeClass);
  }
  return result;
}

// The smallest span that wastes at most an eighth of itself.
constexpr std::array<uint8_t, kSizeClasses> pageTable() {
  std::array<uint8_t, kSizeClasses> result{};
  for (size_t i = 0; i < kSizeClasses; ++i) {
    uint32_t pages = 1;
    while (pages * kPageSize < kClassSizes[i] || pages * kPageSize % kClassSizes[i] > pages * kPageSize / 8) ++pages;
    result[i] = static_cast<uint8_t>(pages);
  }
  return result;
}

}  // namespace size_class_detail

inline constexpr auto kClassPages = size_class_detail::pageTable();                        // of a span
inline constexpr auto kSmallSizeToClass = size_class_detail::classTable<129>(0, 8);        // ceil(size / 8)
inline constexpr auto kMediumSizeToClass = size_class_detail::classTable<249>(1024, 128);  // ceil((size - 1024) / 128)

// The class of a size in (0, kMaxSmallSize].
inline size_t sizeClassOf(uint32_t size) {
  return size <= 1024 ? kSmallSizeToClass[(size + 7) >> 3] : kMediumSizeToClass[(size - 1024 + 127) >> 7];
}

// The bytes Go's append may use when it asks for `size`: what growslice rounds capacities up to. (gc puts a word of its
// own in front of objects with pointers above 512 bytes; programs see that in capacities.)
constexpr uint64_t roundUpSize(uint64_t size, bool noPointers) {
  uint64_t header = !noPointers && size > 512 ? 8 : 0;
  if (size == 0) return 0;
  if (size <= kMaxSmallSize - 8) {
    uint32_t needed = static_cast<uint32_t>(size + header);
    size_t sizeClass =
        needed <= 1024 ? kSmallSizeToClass[(needed + 7) >> 3] : kMediumSizeToClass[(needed - 1024 + 127) >> 7];
    return kClassSizes[sizeClass] - header;
  }
  uint64_t rounded = size + kPageSize - 1;
  return rounded < size ? size : rounded & ~uint64_t{kPageSize - 1};
}

// The capacity of a slice of `old` elements of `size` > 0 bytes after append has made room for `wanted`. 0: too large.
constexpr int64_t grownCapacity(int64_t wanted, int64_t old, uint64_t size, bool noPointers) {
  constexpr int64_t kThreshold = 256;
  int64_t capacity = old + old;
  if (wanted > capacity) {
    capacity = wanted;
  } else if (old >= kThreshold) {
    // From doubling to growing by a quarter, smoothly.
    for (capacity = old; capacity < wanted;) capacity += (capacity + 3 * kThreshold) >> 2;
  }
  if (static_cast<uint64_t>(capacity) > kMaxAllocation / size) return 0;
  return static_cast<int64_t>(roundUpSize(static_cast<uint64_t>(capacity) * size, noPointers) / size);
}

}  // namespace gopark::runtime
