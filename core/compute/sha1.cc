// SHA-1 (FIPS 180-4).
#include <bit>

#include "compute/hashes.h"
#include "compute/words.h"

namespace gopark::compute {

void sha1Blocks(uint32_t state[5], const uint8_t* data, size_t size) {
  uint32_t s[5];
  for (int i = 0; i < 5; i++) s[i] = state[i];
  for (; size >= 64; data += 64, size -= 64) {
    uint32_t w[16];
    for (int i = 0; i < 16; i++) w[i] = bigEndian<uint32_t>(data + i * 4);
    uint32_t a = s[0], b = s[1], c = s[2], d = s[3], e = s[4];
    // The twenty steps from `from` on.
    auto round = [&](auto from, uint32_t constant, auto mix) {
#pragma clang loop unroll(full)
      for (int i = from; i < from + 20; i++) {
        uint32_t word = w[i % 16];
        if (i >= 16) word = w[i % 16] = std::rotl(w[(i + 13) % 16] ^ w[(i + 8) % 16] ^ w[(i + 2) % 16] ^ word, 1);
        uint32_t next = std::rotl(a, 5) + mix(b, c, d) + e + constant + word;
        e = d, d = c, c = std::rotl(b, 30), b = a, a = next;
      }
    };
    round(0, 0x5A827999, [](uint32_t x, uint32_t y, uint32_t z) { return z ^ (x & (y ^ z)); });
    round(20, 0x6ED9EBA1, [](uint32_t x, uint32_t y, uint32_t z) { return x ^ y ^ z; });
    round(40, 0x8F1BBCDC, [](uint32_t x, uint32_t y, uint32_t z) { return (x & y) | (z & (x | y)); });
    round(60, 0xCA62C1D6, [](uint32_t x, uint32_t y, uint32_t z) { return x ^ y ^ z; });
    s[0] += a, s[1] += b, s[2] += c, s[3] += d, s[4] += e;
  }
  for (int i = 0; i < 5; i++) state[i] = s[i];
}

}  // namespace gopark::compute
