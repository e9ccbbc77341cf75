// Ciphers and the checksums that go with them.
#pragma once

#include <cstddef>
#include <cstdint>

namespace gopark::compute {

constexpr size_t kAesBlock = 16;

// An expanded key as Go's crypto/aes keeps it: round keys in words, the first byte the highest; those for decryption in
// the order of their use, for the equivalent inverse cipher.
struct AesKey {
  int64_t rounds;
  uint32_t encrypt[60];
  uint32_t decrypt[60];
};

// `rounds` is set.
void aesExpandKey(AesKey& key, const uint8_t* bytes, size_t size);
void aesEncrypt(const AesKey& key, uint8_t to[kAesBlock], const uint8_t from[kAesBlock]);
void aesDecrypt(const AesKey& key, uint8_t to[kAesBlock], const uint8_t from[kAesBlock]);

// The modes; `to` may be `from`.
void aesCbcEncrypt(const AesKey& key, uint8_t iv[kAesBlock], uint8_t* to, const uint8_t* from, size_t size);
void aesCbcDecrypt(const AesKey& key, uint8_t iv[kAesBlock], uint8_t* to, const uint8_t* from, size_t size);
// With a counter of 128 bits.
void aesCtr(const AesKey& key, uint64_t high, uint64_t low, uint8_t* to, const uint8_t* from, size_t size);
// With a counter of 32 bits, the last of a block, which counts on.
void aesCtr32(const AesKey& key, uint8_t counter[kAesBlock], uint8_t* to, const uint8_t* from, size_t size);

// GCM's hash: of `sum` and the data, whose last block zeros complete.
void ghash(uint8_t sum[16], const uint8_t key[16], const uint8_t* data, size_t size);

// The state without its constants: key, counter, nonce. `size` is a multiple of 64.
void chacha20Xor(uint32_t state[12], uint8_t* to, const uint8_t* from, size_t size);
// Four blocks as internal/chacha8rand wants them: their words side by side, the key added to its own.
void chacha8Blocks(const uint32_t key[8], uint32_t counter, uint32_t blocks[16][4]);

// h = (h + each block) r mod 2^130 - 5, about. A last block that is not full has a 1 behind it.
void poly1305(uint64_t h[3], const uint64_t r[2], const uint8_t* data, size_t size);

}  // namespace gopark::compute
