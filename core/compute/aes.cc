// AES (FIPS 197) by tables, and its modes.
#include <algorithm>
#include <bit>

#include "compute/ciphers.h"
#include "compute/words.h"

namespace gopark::compute {

namespace {

constexpr uint8_t doubled(uint8_t x) { return static_cast<uint8_t>(x << 1 ^ (x >> 7) * 0x1B); }

constexpr uint8_t product(uint8_t x, uint8_t y) {
  uint8_t result = 0;
  for (; y != 0; y >>= 1, x = doubled(x)) {
    if ((y & 1) != 0) result ^= x;
  }
  return result;
}

using MixedColumns = uint32_t[4][256];

struct Tables {
  uint8_t box[256] = {};
  uint8_t inverseBox[256] = {};
  // What a byte adds to its column, by its place there: the box, then the mixing of columns.
  MixedColumns mixed = {};
  MixedColumns inverseMixed = {};

  Tables() {
    // 3 generates the field's units, and 0xF6 is its inverse.
    uint8_t x = 1, inverse = 1;
    do {
      x ^= doubled(x);
      inverse = product(inverse, 0xF6);
      uint8_t affine = inverse;
      for (int i = 1; i <= 4; i++) affine ^= std::rotl(inverse, i);
      box[x] = affine ^ 0x63;
    } while (x != 1);
    box[0] = 0x63;
    for (int i = 0; i < 256; i++) inverseBox[box[i]] = static_cast<uint8_t>(i);
    auto column = [](uint8_t a, uint8_t b, uint8_t c, uint8_t d) {
      return uint32_t{a} << 24 | uint32_t{b} << 16 | uint32_t{c} << 8 | d;
    };
    for (int i = 0; i < 256; i++) {
      uint8_t s = box[i], t = inverseBox[i];
      for (int place = 0; place < 4; place++) {
        mixed[place][i] = std::rotr(column(doubled(s), s, s, doubled(s) ^ s), place * 8);
        inverseMixed[place][i] =
            std::rotr(column(product(t, 14), product(t, 9), product(t, 13), product(t, 11)), place * 8);
      }
    }
  }
};

const Tables& tables() {
  static const Tables made;
  return made;
}

template <int place>
uint32_t byteOf(uint32_t word) {
  return word >> (24 - place * 8) & 0xFF;
}

uint32_t substituted(const uint8_t box[256], uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
  return uint32_t{box[byteOf<0>(a)]} << 24 | uint32_t{box[byteOf<1>(b)]} << 16 | uint32_t{box[byteOf<2>(c)]} << 8 |
         box[byteOf<3>(d)];
}

inline uint32_t mixedColumn(const MixedColumns& tables, uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
  return tables[0][byteOf<0>(a)] ^ tables[1][byteOf<1>(b)] ^ tables[2][byteOf<2>(c)] ^ tables[3][byteOf<3>(d)];
}

struct Block {
  uint32_t words[4];
};

// `turn`: how many columns to the right the bytes of the second row come from: 1, or to decrypt 3.
template <int turn>
inline Block transformed(Block x, const uint32_t* keys, int64_t rounds, const MixedColumns& mixed, const uint8_t box[256]) {
  for (int i = 0; i < 4; i++) x.words[i] ^= keys[i];
  for (int64_t round = 1; round < rounds; round++) {
    keys += 4;
    Block next;
#pragma clang loop unroll(full)
    for (int i = 0; i < 4; i++) {
      next.words[i] = keys[i] ^ mixedColumn(mixed, x.words[i], x.words[(i + turn) % 4], x.words[(i + 2) % 4],
                                            x.words[(i + 4 - turn) % 4]);
    }
    x = next;
  }
  keys += 4;
  Block last;
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; i++) {
    last.words[i] = keys[i] ^ substituted(box, x.words[i], x.words[(i + turn) % 4], x.words[(i + 2) % 4],
                                          x.words[(i + 4 - turn) % 4]);
  }
  return last;
}

inline Block load(const uint8_t* from) {
  Block block;
  for (int i = 0; i < 4; i++) block.words[i] = bigEndian<uint32_t>(from + i * 4);
  return block;
}
inline void store(uint8_t* to, Block block) {
  for (int i = 0; i < 4; i++) storeBigEndian(to + i * 4, block.words[i]);
}
inline Block operator^(Block a, const Block& b) {
  for (int i = 0; i < 4; i++) a.words[i] ^= b.words[i];
  return a;
}

// Rounds that are no AES key's would read beyond it.
int64_t roundsOf(const AesKey& key) { return std::clamp<int64_t>(key.rounds, 1, 14); }

inline Block encrypted(const AesKey& key, int64_t rounds, const Tables& t, Block block) {
  return transformed<1>(block, key.encrypt, rounds, t.mixed, t.box);
}

// Calls next() for the counter of each block.
template <typename Next>
void xorStream(const AesKey& key, uint8_t* to, const uint8_t* from, size_t size, const Next& next) {
  const Tables& t = tables();
  int64_t rounds = roundsOf(key);
  for (; size >= kAesBlock; to += kAesBlock, from += kAesBlock, size -= kAesBlock) {
    store(to, load(from) ^ encrypted(key, rounds, t, next()));
  }
  if (size == 0) return;
  uint8_t stream[kAesBlock];
  store(stream, encrypted(key, rounds, t, next()));
  for (size_t i = 0; i < size; i++) to[i] = from[i] ^ stream[i];
}

}  // namespace

void aesExpandKey(AesKey& key, const uint8_t* bytes, size_t size) {
  const Tables& t = tables();
  auto substitute = [&](uint32_t word) { return substituted(t.box, word, word, word, word); };
  size_t given = std::clamp<size_t>(size / 4, 4, 8);
  size_t count = static_cast<size_t>(roundsOf(key) + 1) * 4;
  for (size_t i = 0; i < given; i++) key.encrypt[i] = bigEndian<uint32_t>(bytes + i * 4);
  uint8_t power = 1;
  for (size_t i = given; i < count; i++) {
    uint32_t word = key.encrypt[i - 1];
    if (i % given == 0) {
      word = substitute(std::rotl(word, 8)) ^ uint32_t{power} << 24;
      power = doubled(power);
    } else if (given > 6 && i % given == 4) {
      word = substitute(word);
    }
    key.encrypt[i] = key.encrypt[i - given] ^ word;
  }
  for (size_t i = 0; i < count; i++) {
    uint32_t word = key.encrypt[count - 4 - i / 4 * 4 + i % 4];
    if (i >= 4 && i + 4 < count) {
      uint32_t boxed = substitute(word);
      word = mixedColumn(t.inverseMixed, boxed, boxed, boxed, boxed);
    }
    key.decrypt[i] = word;
  }
}

void aesEncrypt(const AesKey& key, uint8_t to[kAesBlock], const uint8_t from[kAesBlock]) {
  store(to, encrypted(key, roundsOf(key), tables(), load(from)));
}

void aesDecrypt(const AesKey& key, uint8_t to[kAesBlock], const uint8_t from[kAesBlock]) {
  const Tables& t = tables();
  store(to, transformed<3>(load(from), key.decrypt, roundsOf(key), t.inverseMixed, t.inverseBox));
}

void aesCbcEncrypt(const AesKey& key, uint8_t iv[kAesBlock], uint8_t* to, const uint8_t* from, size_t size) {
  const Tables& t = tables();
  int64_t rounds = roundsOf(key);
  Block last = load(iv);
  for (; size >= kAesBlock; to += kAesBlock, from += kAesBlock, size -= kAesBlock) {
    last = encrypted(key, rounds, t, last ^ load(from));
    store(to, last);
  }
  store(iv, last);
}

void aesCbcDecrypt(const AesKey& key, uint8_t iv[kAesBlock], uint8_t* to, const uint8_t* from, size_t size) {
  const Tables& t = tables();
  int64_t rounds = roundsOf(key);
  Block last = load(iv);
  for (; size >= kAesBlock; to += kAesBlock, from += kAesBlock, size -= kAesBlock) {
    Block block = load(from);
    store(to, last ^ transformed<3>(block, key.decrypt, rounds, t.inverseMixed, t.inverseBox));
    last = block;
  }
  store(iv, last);
}

void aesCtr(const AesKey& key, uint64_t high, uint64_t low, uint8_t* to, const uint8_t* from, size_t size) {
  xorStream(key, to, from, size, [&] {
    Block counter = {{static_cast<uint32_t>(high >> 32), static_cast<uint32_t>(high), static_cast<uint32_t>(low >> 32),
                      static_cast<uint32_t>(low)}};
    if (++low == 0) high++;
    return counter;
  });
}

void aesCtr32(const AesKey& key, uint8_t counter[kAesBlock], uint8_t* to, const uint8_t* from, size_t size) {
  Block block = load(counter);
  xorStream(key, to, from, size, [&] {
    Block now = block;
    block.words[3]++;
    return now;
  });
  store(counter, block);
}

}  // namespace gopark::compute
