// CRC-32, its bits reversed. Several words at a time, each with a remainder of its own ("braiding", Kadatch and Jenkins):
// the look-ups of one need not wait for those of another.
#include "compute/hashes.h"
#include "compute/words.h"

namespace gopark::compute {

namespace {

constexpr int kBraids = 4;
constexpr size_t kBlock = kBraids * 8;

class Polynomial {
 public:
  explicit Polynomial(uint32_t polynomial) {
    for (uint32_t byte = 0; byte < 256; byte++) {
      uint32_t crc = byte;
      for (int i = 0; i < 8; i++) crc = crc >> 1 ^ (crc & 1) * polynomial;
      near_[7][byte] = crc;
    }
    for (uint32_t byte = 0; byte < 256; byte++) {
      uint32_t crc = near_[7][byte];
      for (size_t behind = 1; behind < kBlock; behind++) {
        crc = near_[7][crc & 0xFF] ^ crc >> 8;
        if (behind < 8) near_[7 - behind][byte] = crc;
        if (behind >= kBlock - 8) far_[kBlock - 1 - behind][byte] = crc;
      }
    }
  }

  uint32_t update(uint32_t crc, const uint8_t* data, size_t size) const {
    crc = ~crc;
    if (size >= 2 * kBlock) {
      uint32_t crcs[kBraids] = {crc};
      for (; size >= 2 * kBlock; data += kBlock, size -= kBlock) {
#pragma clang loop unroll(full)
        for (int i = 0; i < kBraids; i++) crcs[i] = advance(far_, crcs[i] ^ littleEndian<uint64_t>(data + i * 8));
      }
      crc = 0;
      for (uint32_t braid : crcs) {
        crc = advance(near_, crc ^ braid ^ littleEndian<uint64_t>(data));
        data += 8;
      }
      size -= kBlock;
    }
    for (; size >= 8; data += 8, size -= 8) crc = advance(near_, crc ^ littleEndian<uint64_t>(data));
    for (; size > 0; data++, size--) crc = near_[7][(crc ^ *data) & 0xFF] ^ crc >> 8;
    return ~crc;
  }

 private:
  // By the byte's place in a word: what it makes of the remainder at the end of the word, and one block behind its start.
  using Table = uint32_t[8][256];

  static uint32_t advance(const Table& table, uint64_t word) {
    uint32_t crc = 0;
#pragma clang loop unroll(full)
    for (int i = 0; i < 8; i++) crc ^= table[i][word >> i * 8 & 0xFF];
    return crc;
  }

  Table near_, far_;
};

}  // namespace

uint32_t crc32Ieee(uint32_t crc, const uint8_t* data, size_t size) {
  static const Polynomial polynomial(0xEDB88320);
  return polynomial.update(crc, data, size);
}

uint32_t crc32Castagnoli(uint32_t crc, const uint8_t* data, size_t size) {
  static const Polynomial polynomial(0x82F63B78);
  return polynomial.update(crc, data, size);
}

uint32_t crc32ByTable(uint32_t crc, const uint8_t table[1024], const uint8_t* data, size_t size) {
  crc = ~crc;
  for (size_t i = 0; i < size; i++) crc = littleEndian<uint32_t>(table + ((crc ^ data[i]) & 0xFF) * 4) ^ crc >> 8;
  return ~crc;
}

}  // namespace gopark::compute
