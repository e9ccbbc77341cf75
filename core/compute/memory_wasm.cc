// memcmp and memchr for the whole module, in place of those of Emscripten's C library, which look at a byte at a time.
#include <bit>
#include <cstddef>

#include "compute/lanes.h"

using namespace gopark::compute;

extern "C" {

int memcmp(const void* left, const void* right, size_t size) {
  const auto* a = static_cast<const uint8_t*>(left);
  const auto* b = static_cast<const uint8_t*>(right);
  size_t at = 0;
  auto same = [&](size_t i) {
    return reinterpret_cast<Bytes16>(loadAs<Bytes16>(a + at + i) == loadAs<Bytes16>(b + at + i));
  };
  while (size - at >= 64 && highBits((same(0) & same(16)) & (same(32) & same(48))) == 0xFFFF) at += 64;
  for (; size - at >= 16; at += 16) {
    uint32_t equal = highBits(same(0));
    if (equal != 0xFFFF) {
      at += static_cast<size_t>(std::countr_one(equal));
      return a[at] - b[at];
    }
  }
  for (; at < size; at++) {
    if (a[at] != b[at]) return a[at] - b[at];
  }
  return 0;
}

int bcmp(const void* left, const void* right, size_t size) { return memcmp(left, right, size); }

void* memchr(const void* memory, int byte, size_t size) {
  const auto* text = static_cast<const uint8_t*>(memory);
  const Bytes16 wanted = allOf(static_cast<uint8_t>(byte));
  size_t at = 0;
  auto found = [&](size_t place) { return const_cast<uint8_t*>(text) + place; };
  auto matches = [&](size_t i) { return reinterpret_cast<Bytes16>(loadAs<Bytes16>(text + at + i) == wanted); };
  while (size - at >= 64 && !anyHighBit((matches(0) | matches(16)) | (matches(32) | matches(48)))) at += 64;
  for (; size - at >= 16; at += 16) {
    uint32_t equal = highBits(matches(0));
    if (equal != 0) return found(at + static_cast<size_t>(std::countr_zero(equal)));
  }
  for (; at < size; at++) {
    if (text[at] == static_cast<uint8_t>(byte)) return found(at);
  }
  return nullptr;
}

}
