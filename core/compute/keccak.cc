// The permutation of SHA-3 (FIPS 202).
#include <bit>

#include "compute/hashes.h"
#include "compute/words.h"

namespace gopark::compute {

namespace {

constexpr int kRounds = 24;

// Of each round, from a shift register of eight bits.
struct RoundConstants {
  uint64_t value[kRounds] = {};
  constexpr RoundConstants() {
    uint32_t bits = 1;
    for (uint64_t& constant : value) {
      for (int i = 0; i < 7; i++) {
        if ((bits & 1) != 0) constant |= uint64_t{1} << ((1 << i) - 1);
        bits <<= 1;
        if ((bits & 0x100) != 0) bits ^= 0x171;
      }
    }
  }
};
constexpr RoundConstants kConstants;

}  // namespace

void keccakF1600(uint8_t state[200]) {
  uint64_t a[25];
  for (int i = 0; i < 25; i++) a[i] = littleEndian<uint64_t>(state + i * 8);
#pragma clang loop unroll_count(1)
  for (int round = 0; round < kRounds; round++) {
    uint64_t column[5], b[25];
#pragma clang loop unroll(full)
    for (int x = 0; x < 5; x++) column[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
#pragma clang loop unroll(full)
    for (int x = 0; x < 5; x++) {
      uint64_t both = column[(x + 4) % 5] ^ std::rotl(column[(x + 1) % 5], 1);
#pragma clang loop unroll(full)
      for (int y = 0; y < 5; y++) a[x + y * 5] ^= both;
    }
    b[0] = a[0];
    int x = 1, y = 0;
#pragma clang loop unroll(full)
    for (int step = 1; step < 25; step++) {
      int next = (2 * x + 3 * y) % 5;
      b[y + next * 5] = std::rotl(a[x + y * 5], step * (step + 1) / 2 % 64);
      x = y;
      y = next;
    }
#pragma clang loop unroll(full)
    for (int row = 0; row < 25; row += 5) {
#pragma clang loop unroll(full)
      for (int i = 0; i < 5; i++) a[row + i] = b[row + i] ^ (~b[row + (i + 1) % 5] & b[row + (i + 2) % 5]);
    }
    a[0] ^= kConstants.value[round];
  }
  for (int i = 0; i < 25; i++) storeLittleEndian(state + i * 8, a[i]);
}

}  // namespace gopark::compute
