// Checksums and hashes, by whole blocks.
#pragma once

#include <cstddef>
#include <cstdint>

namespace gopark::compute {

// crc of what has come before and of `data`. The polynomials are those of hash/crc32, their bits reversed.
uint32_t crc32Ieee(uint32_t crc, const uint8_t* data, size_t size);
uint32_t crc32Castagnoli(uint32_t crc, const uint8_t* data, size_t size);
// Of any polynomial, by its table for one byte.
uint32_t crc32ByTable(uint32_t crc, const uint8_t table[1024], const uint8_t* data, size_t size);

// `size` is a multiple of the block's; what is left of it is not looked at.
void md5Blocks(uint32_t state[4], const uint8_t* data, size_t size);
void sha1Blocks(uint32_t state[5], const uint8_t* data, size_t size);
void sha256Blocks(uint32_t state[8], const uint8_t* data, size_t size);
void sha512Blocks(uint64_t state[8], const uint8_t* data, size_t size);
void keccakF1600(uint8_t state[200]);

}  // namespace gopark::compute
