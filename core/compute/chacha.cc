// ChaCha (RFC 8439), four blocks at a time: a vector holds the same word of each.
#include <algorithm>

#include "compute/ciphers.h"
#include "compute/words.h"

namespace gopark::compute {

namespace {

constexpr uint32_t kConstants[4] = {0x61707865, 0x3320646E, 0x79622D32, 0x6B206574};

inline Words4 rotated(Words4 x, int bits) { return x << bits | x >> (32 - bits); }

inline void quarter(Words4& a, Words4& b, Words4& c, Words4& d) {
  a += b, d = rotated(d ^ a, 16);
  c += d, b = rotated(b ^ c, 12);
  a += b, d = rotated(d ^ a, 8);
  c += d, b = rotated(b ^ c, 7);
}

inline void doubleRounds(Words4 x[16], int count) {
#pragma clang loop unroll_count(1)
  for (int i = 0; i < count; i++) {
    quarter(x[0], x[4], x[8], x[12]);
    quarter(x[1], x[5], x[9], x[13]);
    quarter(x[2], x[6], x[10], x[14]);
    quarter(x[3], x[7], x[11], x[15]);
    quarter(x[0], x[5], x[10], x[15]);
    quarter(x[1], x[6], x[11], x[12]);
    quarter(x[2], x[7], x[8], x[13]);
    quarter(x[3], x[4], x[9], x[14]);
  }
}

}  // namespace

void chacha20Xor(uint32_t state[12], uint8_t* to, const uint8_t* from, size_t size) {
  while (size >= 64) {
    Words4 start[16], x[16];
    for (int i = 0; i < 4; i++) start[i] = Words4{} + kConstants[i];
    for (int i = 0; i < 12; i++) start[i + 4] = Words4{} + state[i];
    start[12] += Words4{0, 1, 2, 3};
    for (int i = 0; i < 16; i++) x[i] = start[i];
    doubleRounds(x, 10);
    size_t blocks = std::min<size_t>(size / 64, 4);
    // From a word of four blocks to four words of one.
    uint8_t stream[4][64];
#pragma clang loop unroll(full)
    for (int i = 0; i < 16; i += 4) {
      Words4 a = x[i] + start[i], b = x[i + 1] + start[i + 1], c = x[i + 2] + start[i + 2], d = x[i + 3] + start[i + 3];
      Words4 ab = __builtin_shufflevector(a, b, 0, 4, 1, 5), cd = __builtin_shufflevector(c, d, 0, 4, 1, 5);
      Words4 abHigh = __builtin_shufflevector(a, b, 2, 6, 3, 7), cdHigh = __builtin_shufflevector(c, d, 2, 6, 3, 7);
      storeAs(stream[0] + i * 4, __builtin_shufflevector(ab, cd, 0, 1, 4, 5));
      storeAs(stream[1] + i * 4, __builtin_shufflevector(ab, cd, 2, 3, 6, 7));
      storeAs(stream[2] + i * 4, __builtin_shufflevector(abHigh, cdHigh, 0, 1, 4, 5));
      storeAs(stream[3] + i * 4, __builtin_shufflevector(abHigh, cdHigh, 2, 3, 6, 7));
    }
    for (size_t i = 0; i < blocks * 64; i += 16) {
      storeAs(to + i, loadAs<Words4>(from + i) ^ loadAs<Words4>(stream[0] + i));
    }
    state[8] += static_cast<uint32_t>(blocks);
    to += blocks * 64, from += blocks * 64, size -= blocks * 64;
  }
}

void chacha8Blocks(const uint32_t key[8], uint32_t counter, uint32_t blocks[16][4]) {
  Words4 x[16];
  for (int i = 0; i < 4; i++) x[i] = Words4{} + kConstants[i];
  for (int i = 0; i < 8; i++) x[i + 4] = Words4{} + key[i];
  x[12] = Words4{0, 1, 2, 3} + counter;
  x[13] = x[14] = x[15] = Words4{};
  doubleRounds(x, 4);
  for (int i = 0; i < 8; i++) x[i + 4] += key[i];
  for (int i = 0; i < 16; i++) storeAs(blocks[i], x[i]);
}

}  // namespace gopark::compute
