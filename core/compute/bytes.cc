#include "compute/bytes.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "compute/lanes.h"

namespace gopark::compute {

ptrdiff_t indexByte(const uint8_t* text, size_t size, uint8_t byte) {
  if (size == 0) return -1;
  const void* found = std::memchr(text, byte, size);
  return found == nullptr ? -1 : static_cast<const uint8_t*>(found) - text;
}

ptrdiff_t lastIndexByte(const uint8_t* text, size_t size, uint8_t byte) {
  const Bytes16 wanted = allOf(byte);
  size_t end = size;
  for (; end >= 16; end -= 16) {
    uint32_t found = equalBits(loadAs<Bytes16>(text + end - 16), wanted);
    if (found != 0) return static_cast<ptrdiff_t>(end - 16 + std::bit_width(found) - 1);
  }
  while (end > 0) {
    if (text[--end] == byte) return static_cast<ptrdiff_t>(end);
  }
  return -1;
}

namespace {

// Of all bytes, by lanes that get wider.
size_t sumOf(Bytes16 a, Bytes16 b, Bytes16 c, Bytes16 d) {
  using Halves = uint16_t __attribute__((vector_size(16)));
  Halves halves{};
  for (Bytes16 bytes : {a, b, c, d}) {
    auto pairs = reinterpret_cast<Halves>(bytes);
    halves += (pairs & 0xFF) + (pairs >> 8);
  }
  auto words = reinterpret_cast<Words4>(halves);
  words = (words & 0xFFFF) + (words >> 16);
  return size_t{words[0]} + words[1] + words[2] + words[3];
}

}  // namespace

size_t countByte(const uint8_t* text, size_t size, uint8_t byte) {
  constexpr size_t kMost = 255;  // of additions, before a lane of 8 bits overflows
  const Bytes16 wanted = allOf(byte);
  size_t count = 0, at = 0;
  while (size - at >= 64) {
    Bytes16 a{}, b{}, c{}, d{};
    for (size_t blocks = std::min((size - at) / 64, kMost); blocks > 0; blocks--, at += 64) {
      a -= reinterpret_cast<Bytes16>(loadAs<Bytes16>(text + at) == wanted);
      b -= reinterpret_cast<Bytes16>(loadAs<Bytes16>(text + at + 16) == wanted);
      c -= reinterpret_cast<Bytes16>(loadAs<Bytes16>(text + at + 32) == wanted);
      d -= reinterpret_cast<Bytes16>(loadAs<Bytes16>(text + at + 48) == wanted);
    }
    count += sumOf(a, b, c, d);
  }
  for (; size - at >= 16; at += 16) {
    count += static_cast<size_t>(std::popcount(equalBits(loadAs<Bytes16>(text + at), wanted)));
  }
  for (; at < size; at++) count += text[at] == byte;
  return count;
}

namespace {

// By a hash of as many bytes as the part has, which moves along the text (Rabin and Karp). From `at` on.
ptrdiff_t indexByHash(const uint8_t* text, size_t size, const uint8_t* part, size_t partSize, size_t at) {
  constexpr uint32_t kBase = 16777619;
  uint32_t wanted = 0, hash = 0, highest = 1;
  for (size_t i = 0; i < partSize; i++) {
    wanted = wanted * kBase + part[i];
    hash = hash * kBase + text[at + i];
    highest *= kBase;
  }
  for (;; at++) {
    if (hash == wanted && std::memcmp(text + at, part, partSize) == 0) return static_cast<ptrdiff_t>(at);
    if (at + partSize == size) return -1;
    hash = hash * kBase + text[at + partSize] - highest * text[at];
  }
}

}  // namespace

ptrdiff_t indexOf(const uint8_t* text, size_t size, const uint8_t* part, size_t partSize) {
  if (partSize == 0) return 0;
  if (partSize > size) return -1;
  if (partSize == 1) return indexByte(text, size, part[0]);
  // Where the part's first and last byte are, each as far from the other as they should be, the rest is compared; the
  // work that this costs in vain must stay in proportion to the text.
  const Bytes16 first = allOf(part[0]), last = allOf(part[partSize - 1]);
  const size_t places = size - partSize + 1;
  size_t at = 0, work = 0;
  auto isAt = [&](size_t place) { return std::memcmp(text + place + 1, part + 1, partSize - 2) == 0; };
  auto candidates = [&](size_t block) {
    return reinterpret_cast<Bytes16>((loadAs<Bytes16>(text + block) == first) &
                                     (loadAs<Bytes16>(text + block + partSize - 1) == last));
  };
  while (at + 16 <= places) {
    while (at + 64 <= places &&
           !anyHighBit((candidates(at) | candidates(at + 16)) | (candidates(at + 32) | candidates(at + 48)))) {
      at += 64;
    }
    if (at + 16 > places) break;
    if (work > 8 * at + 4096) return indexByHash(text, size, part, partSize, at);
    for (uint32_t found = highBits(candidates(at)); found != 0; found &= found - 1) {
      size_t place = at + static_cast<size_t>(std::countr_zero(found));
      if (isAt(place)) return static_cast<ptrdiff_t>(place);
      work += partSize;
    }
    at += 16;
  }
  for (; at < places; at++) {
    if (text[at] == part[0] && text[at + partSize - 1] == part[partSize - 1] && isAt(at)) {
      return static_cast<ptrdiff_t>(at);
    }
  }
  return -1;
}

bool equalInConstantTime(const uint8_t* a, const uint8_t* b, size_t size) {
  uint8_t differences = 0;
  for (size_t i = 0; i < size; i++) differences |= a[i] ^ b[i];
  return differences == 0;
}

void xorBytes(uint8_t* to, const uint8_t* a, const uint8_t* b, size_t size) {
  size_t at = 0;
  for (; size - at >= 16; at += 16) {
    storeAs(to + at, loadAs<Bytes16>(a + at) ^ loadAs<Bytes16>(b + at));
  }
  for (; at < size; at++) to[at] = a[at] ^ b[at];
}

}  // namespace gopark::compute
