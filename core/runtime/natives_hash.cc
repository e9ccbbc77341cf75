// Natives of hash/crc32, crypto/md5, crypto/sha1 and crypto's internal packages of SHA-2 and SHA-3.
#include "compute/hashes.h"
#include "runtime/natives_compute.h"

namespace gopark::runtime {

namespace {

// func blocks(state *[N]uint32, p []byte)
template <typename Word, int words, void (*blocks)(Word*, const uint8_t*, size_t)>
NativeStatus hashBlocks(NativeCall& call) {
  auto* state = reinterpret_cast<Word*>(bytesAt(call, 0, words * sizeof(Word)));
  uint64_t size = call.word(2);
  blocks(state, bytesAt(call, 1, size, 16), size);
  return NativeStatus::returned;
}

// func addX(crc uint32, p []byte) uint32
template <uint32_t (*update)(uint32_t, const uint8_t*, size_t)>
NativeStatus crc32(NativeCall& call) {
  uint64_t size = call.word(2);
  return number(call, update(call.u32(0), bytesAt(call, 1, size, 4), size));
}

// func addByTable(crc uint32, table *Table, p []byte) uint32
NativeStatus crc32ByTable(NativeCall& call) {
  uint64_t size = call.word(3);
  const uint8_t* table = bytesAt(call, 1, 1024);
  return number(call, compute::crc32ByTable(call.u32(0), table, bytesAt(call, 2, size, 16), size));
}

NativeStatus keccakF1600(NativeCall& call) {
  compute::keccakF1600(bytesAt(call, 0, 200));
  return NativeStatus::returned;
}

constexpr NativeEntry kEntries[] = {
    {"hash/crc32.addIeee", crc32<compute::crc32Ieee>},
    {"hash/crc32.addCastagnoli", crc32<compute::crc32Castagnoli>},
    {"hash/crc32.addByTable", crc32ByTable},
    {"crypto/md5.blocks", hashBlocks<uint32_t, 4, compute::md5Blocks>},
    {"crypto/sha1.blocks", hashBlocks<uint32_t, 5, compute::sha1Blocks>},
    {"crypto/internal/fips140/sha256.blocks", hashBlocks<uint32_t, 8, compute::sha256Blocks>},
    {"crypto/internal/fips140/sha512.blocks", hashBlocks<uint64_t, 8, compute::sha512Blocks>},
    {"crypto/internal/fips140/sha3.keccakF1600", keccakF1600},
};

}  // namespace

std::span<const NativeEntry> hashNatives() { return kEntries; }

}  // namespace gopark::runtime
