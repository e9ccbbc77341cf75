// Natives of AES, GCM, ChaCha20 and Poly1305.
#include "compute/ciphers.h"
#include "runtime/natives_compute.h"

namespace gopark::runtime {

namespace {

using compute::AesKey;
using compute::kAesBlock;

constexpr uint64_t kWork = 32;  // of a cipher, in that of moving its bytes

// *blockExpanded, and the structs that begin with one.
AesKey& keyAt(NativeCall& call, int i) { return *reinterpret_cast<AesKey*>(bytesAt(call, i, sizeof(AesKey))); }

// func expandKey(c *blockExpanded, key []byte)
NativeStatus expandKey(NativeCall& call) {
  uint64_t size = call.word(2);
  compute::aesExpandKey(keyAt(call, 0), bytesAt(call, 1, size), size);
  return NativeStatus::returned;
}

// func encryptBlock(c *Block, dst, src *[16]byte)
template <void (*crypt)(const AesKey&, uint8_t*, const uint8_t*)>
NativeStatus aesBlock(NativeCall& call) {
  uint8_t* to = bytesAt(call, 1, kAesBlock);
  crypt(keyAt(call, 0), to, bytesAt(call, 2, kAesBlock));
  return NativeStatus::returned;
}

// func f(b *Block, iv *[16]byte, dst, src *byte, n int)
template <void (*crypt)(const AesKey&, uint8_t*, uint8_t*, const uint8_t*, size_t)>
NativeStatus aesMode(NativeCall& call) {
  uint64_t size = call.word(4);
  uint8_t* iv = bytesAt(call, 1, kAesBlock);
  uint8_t* to = bytesAt(call, 2, size);
  crypt(keyAt(call, 0), iv, to, bytesAt(call, 3, size, kWork), size);
  return NativeStatus::returned;
}

// func ctr(b *Block, dst, src *byte, n int, ivlo, ivhi uint64)
NativeStatus aesCtr(NativeCall& call) {
  uint64_t size = call.word(3);
  uint8_t* to = bytesAt(call, 1, size);
  compute::aesCtr(keyAt(call, 0), call.word(5), call.word(4), to, bytesAt(call, 2, size, kWork), size);
  return NativeStatus::returned;
}

// func ghashBlocks(sum, key *[16]byte, p []byte)
NativeStatus ghash(NativeCall& call) {
  uint64_t size = call.word(3);
  uint8_t* sum = bytesAt(call, 0, 16);
  const uint8_t* key = bytesAt(call, 1, 16);
  compute::ghash(sum, key, bytesAt(call, 2, size, kWork), size);
  return NativeStatus::returned;
}

// func xorBlocks(s *Cipher, dst, src *byte, n int)
NativeStatus chacha20(NativeCall& call) {
  uint64_t size = call.word(3);
  auto* state = reinterpret_cast<uint32_t*>(bytesAt(call, 0, 48));
  uint8_t* to = bytesAt(call, 1, size);
  compute::chacha20Xor(state, to, bytesAt(call, 2, size, kWork / 2), size);
  return NativeStatus::returned;
}

// func block(seed *[4]uint64, blocks *[32]uint64, counter uint32)
NativeStatus chacha8(NativeCall& call) {
  auto* key = reinterpret_cast<const uint32_t*>(bytesAt(call, 0, 32));
  compute::chacha8Blocks(key, call.u32(2), reinterpret_cast<uint32_t(*)[4]>(bytesAt(call, 1, 256)));
  return NativeStatus::returned;
}

// func update(state *macState, msg []byte)
NativeStatus poly1305(NativeCall& call) {
  uint64_t size = call.word(2);
  auto* state = reinterpret_cast<uint64_t*>(bytesAt(call, 0, 56));
  compute::poly1305(state, state + 3, bytesAt(call, 1, size, kWork / 2), size);
  return NativeStatus::returned;
}

constexpr NativeEntry kEntries[] = {
    {"crypto/internal/fips140/aes.expandKey", expandKey},
    {"crypto/internal/fips140/aes.encrypt", aesBlock<compute::aesEncrypt>},
    {"crypto/internal/fips140/aes.decrypt", aesBlock<compute::aesDecrypt>},
    {"crypto/internal/fips140/aes.cbcEncrypt", aesMode<compute::aesCbcEncrypt>},
    {"crypto/internal/fips140/aes.cbcDecrypt", aesMode<compute::aesCbcDecrypt>},
    {"crypto/internal/fips140/aes.ctr", aesCtr},
    {"crypto/internal/fips140/aes/gcm.ctr32", aesMode<compute::aesCtr32>},
    {"crypto/internal/fips140/aes/gcm.ghashBlocks", ghash},
    {"internal/chacha8rand.block", chacha8},
    {"vendor/golang.org/x/crypto/chacha20.xorBlocks", chacha20},
    {"vendor/golang.org/x/crypto/internal/poly1305.update", poly1305},
};

}  // namespace

std::span<const NativeEntry> cipherNatives() { return kEntries; }

}  // namespace gopark::runtime
