// SHA-256 and SHA-512 (FIPS 180-4). Both have the same rounds, on words of 32 and 64 bits.
#include <bit>

#include "compute/hashes.h"
#include "compute/words.h"

namespace gopark::compute {

namespace {

// The first 64 bits of the fractions of the cube roots of the first 80 primes; SHA-256 takes the first 32 of 64 of them.
constexpr uint64_t kConstants[80] = {
    0x428a2f98d728ae22U, 0x7137449123ef65cdU, 0xb5c0fbcfec4d3b2fU, 0xe9b5dba58189dbbcU,
    0x3956c25bf348b538U, 0x59f111f1b605d019U, 0x923f82a4af194f9bU, 0xab1c5ed5da6d8118U,
    0xd807aa98a3030242U, 0x12835b0145706fbeU, 0x243185be4ee4b28cU, 0x550c7dc3d5ffb4e2U,
    0x72be5d74f27b896fU, 0x80deb1fe3b1696b1U, 0x9bdc06a725c71235U, 0xc19bf174cf692694U,
    0xe49b69c19ef14ad2U, 0xefbe4786384f25e3U, 0x0fc19dc68b8cd5b5U, 0x240ca1cc77ac9c65U,
    0x2de92c6f592b0275U, 0x4a7484aa6ea6e483U, 0x5cb0a9dcbd41fbd4U, 0x76f988da831153b5U,
    0x983e5152ee66dfabU, 0xa831c66d2db43210U, 0xb00327c898fb213fU, 0xbf597fc7beef0ee4U,
    0xc6e00bf33da88fc2U, 0xd5a79147930aa725U, 0x06ca6351e003826fU, 0x142929670a0e6e70U,
    0x27b70a8546d22ffcU, 0x2e1b21385c26c926U, 0x4d2c6dfc5ac42aedU, 0x53380d139d95b3dfU,
    0x650a73548baf63deU, 0x766a0abb3c77b2a8U, 0x81c2c92e47edaee6U, 0x92722c851482353bU,
    0xa2bfe8a14cf10364U, 0xa81a664bbc423001U, 0xc24b8b70d0f89791U, 0xc76c51a30654be30U,
    0xd192e819d6ef5218U, 0xd69906245565a910U, 0xf40e35855771202aU, 0x106aa07032bbd1b8U,
    0x19a4c116b8d2d0c8U, 0x1e376c085141ab53U, 0x2748774cdf8eeb99U, 0x34b0bcb5e19b48a8U,
    0x391c0cb3c5c95a63U, 0x4ed8aa4ae3418acbU, 0x5b9cca4f7763e373U, 0x682e6ff3d6b2b8a3U,
    0x748f82ee5defb2fcU, 0x78a5636f43172f60U, 0x84c87814a1f0ab72U, 0x8cc702081a6439ecU,
    0x90befffa23631e28U, 0xa4506cebde82bde9U, 0xbef9a3f7b2c67915U, 0xc67178f2e372532bU,
    0xca273eceea26619cU, 0xd186b8c721c0c207U, 0xeada7dd6cde0eb1eU, 0xf57d4f7fee6ed178U,
    0x06f067aa72176fbaU, 0x0a637dc5a2c898a6U, 0x113f9804bef90daeU, 0x1b710b35131c471bU,
    0x28db77f523047d84U, 0x32caab7b40c72493U, 0x3c9ebe0a15c9bebcU, 0x431d67c49c100d4cU,
    0x4cc5d4becb3e42b6U, 0x597f299cfc657e2aU, 0x5fcb6fab3ad6faecU, 0x6c44198c4a475817U,
};

template <typename Word>
struct Rounds;

template <>
struct Rounds<uint32_t> {
  static constexpr int kCount = 64;
  static constexpr uint32_t constant(int i) { return static_cast<uint32_t>(kConstants[i] >> 32); }
  static uint32_t sum0(uint32_t x) { return std::rotr(x, 2) ^ std::rotr(x, 13) ^ std::rotr(x, 22); }
  static uint32_t sum1(uint32_t x) { return std::rotr(x, 6) ^ std::rotr(x, 11) ^ std::rotr(x, 25); }
  static uint32_t mix0(uint32_t x) { return std::rotr(x, 7) ^ std::rotr(x, 18) ^ x >> 3; }
  static uint32_t mix1(uint32_t x) { return std::rotr(x, 17) ^ std::rotr(x, 19) ^ x >> 10; }
};

template <>
struct Rounds<uint64_t> {
  static constexpr int kCount = 80;
  static constexpr uint64_t constant(int i) { return kConstants[i]; }
  static uint64_t sum0(uint64_t x) { return std::rotr(x, 28) ^ std::rotr(x, 34) ^ std::rotr(x, 39); }
  static uint64_t sum1(uint64_t x) { return std::rotr(x, 14) ^ std::rotr(x, 18) ^ std::rotr(x, 41); }
  static uint64_t mix0(uint64_t x) { return std::rotr(x, 1) ^ std::rotr(x, 8) ^ x >> 7; }
  static uint64_t mix1(uint64_t x) { return std::rotr(x, 19) ^ std::rotr(x, 61) ^ x >> 6; }
};

template <typename Word>
void sha2Blocks(Word state[8], const uint8_t* data, size_t size) {
  using R = Rounds<Word>;
  Word s[8];
  for (int i = 0; i < 8; i++) s[i] = state[i];
  for (; size >= 16 * sizeof(Word); data += 16 * sizeof(Word), size -= 16 * sizeof(Word)) {
    Word w[16];
    for (int i = 0; i < 16; i++) w[i] = bigEndian<Word>(data + i * sizeof(Word));
    Word a = s[0], b = s[1], c = s[2], d = s[3], e = s[4], f = s[5], g = s[6], h = s[7];
#pragma clang loop unroll_count(1)
    for (int base = 0; base < R::kCount; base += 16) {
#pragma clang loop unroll(full)
      for (int i = 0; i < 16; i++) {
        if (base != 0) w[i] += R::mix1(w[(i + 14) % 16]) + w[(i + 9) % 16] + R::mix0(w[(i + 1) % 16]);
        Word first = h + R::sum1(e) + (g ^ (e & (f ^ g))) + R::constant(base + i) + w[i];
        Word second = R::sum0(a) + ((a & b) | (c & (a | b)));
        h = g, g = f, f = e, e = d + first, d = c, c = b, b = a, a = first + second;
      }
    }
    s[0] += a, s[1] += b, s[2] += c, s[3] += d, s[4] += e, s[5] += f, s[6] += g, s[7] += h;
  }
  for (int i = 0; i < 8; i++) state[i] = s[i];
}

}  // namespace

void sha256Blocks(uint32_t state[8], const uint8_t* data, size_t size) { sha2Blocks(state, data, size); }
void sha512Blocks(uint64_t state[8], const uint8_t* data, size_t size) { sha2Blocks(state, data, size); }

}  // namespace gopark::compute
