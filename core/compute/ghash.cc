// GHASH (NIST SP 800-38D): products in GF(2^128), four bits at a time by a table of the key's multiples (Shoup).
#include <algorithm>

#include "compute/ciphers.h"
#include "compute/words.h"

namespace gopark::compute {

namespace {

constexpr size_t kManyBytes = 512;

// A polynomial; the coefficient of 1 is the highest bit of `high`.
struct Element {
  uint64_t high = 0, low = 0;

  Element operator^(const Element& other) const { return {high ^ other.high, low ^ other.low}; }
};

// What four bits that are shifted out below come back as, in the highest 16 bits.
struct Reductions {
  uint64_t value[16] = {};
  constexpr Reductions() {
    for (uint32_t bits = 0; bits < 16; bits++) {
      for (int i = 0; i < 4; i++) {
        if ((bits >> i & 1) != 0) value[bits] ^= uint64_t{0xE100} << 48 >> (3 - i);
      }
    }
  }
};
constexpr Reductions kReductions;

class Multiples {
 public:
  explicit Multiples(Element key) {
    // By the four bits of a factor: the lowest is x^3.
    for (int bit = 8; bit != 0; bit >>= 1) {
      of_[bit] = key;
      key = {key.high >> 1 ^ (key.low & 1) * (uint64_t{0xE1} << 56), key.high << 63 | key.low >> 1};
    }
    for (int bit = 2; bit < 16; bit <<= 1) {
      for (int i = 1; i < bit; i++) of_[bit | i] = of_[bit] ^ of_[i];
    }
  }

  // sum x^4 + the four bits' multiple.
  Element next(Element sum, uint64_t bits) const {
    return Element{sum.high >> 4 ^ kReductions.value[sum.low & 15], sum.high << 60 | sum.low >> 4} ^ of_[bits & 15];
  }

  Element times(Element x) const {
    Element sum;
    for (int i = 0; i < 64; i += 4) sum = next(sum, x.low >> i);
    for (int i = 0; i < 64; i += 4) sum = next(sum, x.high >> i);
    return sum;
  }

 private:
  Element of_[16];
};

Element load(const uint8_t* from) { return {bigEndian<uint64_t>(from), bigEndian<uint64_t>(from + 8)}; }

}  // namespace

void ghash(uint8_t sum[16], const uint8_t key[16], const uint8_t* data, size_t size) {
  const Multiples multiples(load(key));
  Element y = load(sum);
  if (size >= kManyBytes) {
    // By the key's powers four blocks need not wait for each other.
    Element square = multiples.times(load(key)), cube = multiples.times(square);
    const Multiples powers[4] = {Multiples(multiples.times(cube)), Multiples(cube), Multiples(square), multiples};
    for (; size >= 64; data += 64, size -= 64) {
      Element x[4] = {y ^ load(data), load(data + 16), load(data + 32), load(data + 48)}, sums[4];
      for (int i = 0; i < 64; i += 4) {
        for (int j = 0; j < 4; j++) sums[j] = powers[j].next(sums[j], x[j].low >> i);
      }
      for (int i = 0; i < 64; i += 4) {
        for (int j = 0; j < 4; j++) sums[j] = powers[j].next(sums[j], x[j].high >> i);
      }
      y = (sums[0] ^ sums[1]) ^ (sums[2] ^ sums[3]);
    }
  }
  for (; size >= 16; data += 16, size -= 16) y = multiples.times(y ^ load(data));
  if (size > 0) {
    uint8_t last[16] = {};
    std::copy_n(data, size, last);
    y = multiples.times(y ^ load(last));
  }
  storeBigEndian(sum, y.high);
  storeBigEndian(sum + 8, y.low);
}

}  // namespace gopark::compute
