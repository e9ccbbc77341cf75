// Poly1305 (RFC 8439), in five limbs of 26 bits: their products have room in 64.
#include <algorithm>

#include "compute/ciphers.h"
#include "compute/words.h"

namespace gopark::compute {

namespace {

constexpr uint64_t kLimb = (1 << 26) - 1;

struct Limbs {
  uint64_t at[5];
};

// low + 2^64 high + 2^128 top
Limbs split(uint64_t low, uint64_t high, uint64_t top) {
  return {{low & kLimb, low >> 26 & kLimb, (low >> 52 | high << 12) & kLimb, high >> 14 & kLimb, high >> 40 | top << 24}};
}

}  // namespace

void poly1305(uint64_t h[3], const uint64_t r[2], const uint8_t* data, size_t size) {
  const Limbs factor = split(r[0], r[1], 0);
  Limbs sum = split(h[0], h[1], h[2]);
  auto multiply = [&] {
    const auto& [a0, a1, a2, a3, a4] = sum.at;
    const auto& [r0, r1, r2, r3, r4] = factor.at;
    // What reaches 2^130 comes back five times.
    uint64_t s1 = r1 * 5, s2 = r2 * 5, s3 = r3 * 5, s4 = r4 * 5;
    uint64_t d0 = a0 * r0 + a1 * s4 + a2 * s3 + a3 * s2 + a4 * s1;
    uint64_t d1 = a0 * r1 + a1 * r0 + a2 * s4 + a3 * s3 + a4 * s2;
    uint64_t d2 = a0 * r2 + a1 * r1 + a2 * r0 + a3 * s4 + a4 * s3;
    uint64_t d3 = a0 * r3 + a1 * r2 + a2 * r1 + a3 * r0 + a4 * s4;
    uint64_t d4 = a0 * r4 + a1 * r3 + a2 * r2 + a3 * r1 + a4 * r0;
    d1 += d0 >> 26, d2 += d1 >> 26, d3 += d2 >> 26, d4 += d3 >> 26;
    uint64_t first = (d0 & kLimb) + (d4 >> 26) * 5;
    sum = {{first & kLimb, (d1 & kLimb) + (first >> 26), d2 & kLimb, d3 & kLimb, d4 & kLimb}};
  };
  auto add = [&](const uint8_t* block, uint64_t top) {
    Limbs more = split(littleEndian<uint64_t>(block), littleEndian<uint64_t>(block + 8), top);
    for (int i = 0; i < 5; i++) sum.at[i] += more.at[i];
    multiply();
  };
  for (; size >= 16; data += 16, size -= 16) add(data, 1);
  if (size > 0) {
    uint8_t last[16] = {};
    std::copy_n(data, size, last);
    last[size] = 1;
    add(last, 0);
  }
  // Back to words, each limb but the last of 26 bits.
  sum.at[0] += (sum.at[4] >> 26) * 5;
  sum.at[4] &= kLimb;
  for (int i = 0; i < 4; i++) {
    sum.at[i + 1] += sum.at[i] >> 26;
    sum.at[i] &= kLimb;
  }
  h[0] = sum.at[0] | sum.at[1] << 26 | sum.at[2] << 52;
  h[1] = sum.at[2] >> 12 | sum.at[3] << 14 | sum.at[4] << 40;
  h[2] = sum.at[4] >> 24;
}

}  // namespace gopark::compute
