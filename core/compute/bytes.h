// Searching and counting in bytes. Indexes, or -1.
#pragma once

#include <cstddef>
#include <cstdint>

namespace gopark::compute {

ptrdiff_t indexByte(const uint8_t* text, size_t size, uint8_t byte);
ptrdiff_t lastIndexByte(const uint8_t* text, size_t size, uint8_t byte);
size_t countByte(const uint8_t* text, size_t size, uint8_t byte);

// Where `part` begins first in `text`, in time linear in both.
ptrdiff_t indexOf(const uint8_t* text, size_t size, const uint8_t* part, size_t partSize);

// In a time that does not depend on what they are.
bool equalInConstantTime(const uint8_t* a, const uint8_t* b, size_t size);
// to[i] = a[i] ^ b[i]; `to` may be one of them.
void xorBytes(uint8_t* to, const uint8_t* a, const uint8_t* b, size_t size);

}  // namespace gopark::compute
