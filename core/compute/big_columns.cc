// The product of numbers that are not too long, by columns, for machines whose widest product is of 32 bits. Words become
// limbs of 28 bits: so 256 products add up in 64 bits, and carries are for later.
#include <algorithm>

#include "compute/big.h"
#include "compute/lanes.h"

namespace gopark::compute {

namespace {

constexpr int kLimbBits = 28;
constexpr uint64_t kLimb = (1 << kLimbBits) - 1;
constexpr size_t kMostLimbs = kMostColumnWords * 64 / kLimbBits;
static_assert(kMostLimbs <= 256);

using Pair = uint32_t __attribute__((vector_size(8)));

inline Words2 wide(Pair pair) { return __builtin_convertvector(pair, Words2); }

size_t limbsOf(size_t words) { return (words * 64 + kLimbBits - 1) / kLimbBits; }

// The limbs of x, each by its number.
template <typename Put>
void split(const uint64_t* x, size_t size, const Put& put) {
  size_t count = limbsOf(size);
  for (size_t i = 0; i < count; i++) {
    size_t bit = i * kLimbBits, word = bit / 64, shift = bit % 64;
    uint64_t limb = x[word] >> shift;
    if (shift > 64 - kLimbBits && word + 1 < size) limb |= x[word + 1] << (64 - shift);
    put(i, static_cast<uint32_t>(limb & kLimb));
  }
}

}  // namespace

void multiplyByColumns(uint64_t* z, const uint64_t* x, size_t xSize, const uint64_t* y, size_t ySize) {
  // Behind both lie zeros, for all is read by fours. That of y goes from its last limb to its first.
  uint32_t left[kMostLimbs + 4], right[kMostLimbs + 4];
  const size_t n = limbsOf(xSize), m = limbsOf(ySize);
  std::fill_n(left + n, 4, 0);
  std::fill_n(right + m, 4, 0);
  split(x, xSize, [&](size_t i, uint32_t limb) { left[i] = limb; });
  split(y, ySize, [&](size_t i, uint32_t limb) { right[m - 1 - i] = limb; });

  uint64_t carry = 0, word = 0;
  size_t bits = 0, at = 0;
  for (size_t column = 0; at < xSize + ySize; column++) {
    Words2 even{}, odd{};
    if (column < n + m - 1) {
      size_t from = column < m ? 0 : column - (m - 1), to = std::min(column, n - 1);
      const uint32_t* a = left + from;
      const uint32_t* b = right + (m - 1 + from - column);
      for (size_t i = from; i <= to; i += 4, a += 4, b += 4) {
        auto four = loadAs<Words4>(a), others = loadAs<Words4>(b);
        even += wide(__builtin_shufflevector(four, four, 0, 1)) * wide(__builtin_shufflevector(others, others, 0, 1));
        odd += wide(__builtin_shufflevector(four, four, 2, 3)) * wide(__builtin_shufflevector(others, others, 2, 3));
      }
    }
    // The sum has all of 64 bits: the carry is added to its parts.
    even += odd;
    uint64_t sum = even[0] + even[1];
    uint64_t low = (sum & kLimb) + (carry & kLimb);
    carry = (sum >> kLimbBits) + (carry >> kLimbBits) + (low >> kLimbBits);
    low &= kLimb;
    word |= low << bits;
    bits += kLimbBits;
    if (bits >= 64) {
      z[at++] = word;
      bits -= 64;
      word = bits == 0 ? 0 : low >> (kLimbBits - bits);
    }
  }
}

}  // namespace gopark::compute
