// UTF-8 as Go decodes and encodes it (spec: "Conversions to and from a string type", "For statements with range").
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "compute/words.h"

namespace gopark::compute {

constexpr int32_t kRuneError = 0xFFFD;

struct DecodedRune {
  int32_t rune;
  uint32_t width;  // bytes; 1 for invalid bytes
};

// The first rune of a text that is not empty. Invalid bytes, surrogates and overlong forms: kRuneError of width 1.
inline DecodedRune decodeRune(std::string_view text) {
  // The next four bytes, the first one lowest, zeros behind the end: they continue nothing.
  uint32_t word = 0;
  if (text.size() >= 4) {
    word = littleEndian<uint32_t>(text.data());
  } else {
    for (size_t i = 0; i < text.size(); i++) word |= uint32_t{static_cast<uint8_t>(text[i])} << i * 8;
  }
  auto bits = [word](int byte, uint32_t mask) { return static_cast<int32_t>(word >> byte * 8 & mask); };
  if ((word & 0x80) == 0) return {bits(0, 0x7F), 1};
  if ((word & 0xC0E0) == 0x80C0) {
    int32_t rune = bits(0, 0x1F) << 6 | bits(1, 0x3F);
    if (rune >= 0x80) return {rune, 2};
  } else if ((word & 0xC0C0F0) == 0x8080E0) {
    int32_t rune = bits(0, 0x0F) << 12 | bits(1, 0x3F) << 6 | bits(2, 0x3F);
    if (rune >= 0x800 && (rune < 0xD800 || rune > 0xDFFF)) return {rune, 3};
  } else if ((word & 0xC0C0C0F8) == 0x808080F0) {
    int32_t rune = bits(0, 0x07) << 18 | bits(1, 0x3F) << 12 | bits(2, 0x3F) << 6 | bits(3, 0x3F);
    if (rune >= 0x10000 && rune <= 0x10FFFF) return {rune, 4};
  }
  return {kRuneError, 1};
}

// Whether all of it is UTF-8; how many runes it has, an invalid byte being one.
bool validUtf8(std::string_view text);
size_t countRunes(std::string_view text);
// Writes the text's runes, at most `room` of them; returns how many.
size_t decodeRunes(std::string_view text, int32_t* runes, size_t room);

// Writes up to 4 bytes; returns how many. What is no rune is written as kRuneError.
inline size_t encodeRune(char* to, int32_t rune) {
  if (rune < 0 || rune > 0x10FFFF || (rune >= 0xD800 && rune <= 0xDFFF)) rune = kRuneError;
  if (rune < 0x80) {
    to[0] = static_cast<char>(rune);
    return 1;
  }
  if (rune < 0x800) {
    to[0] = static_cast<char>(0xC0 | rune >> 6);
    to[1] = static_cast<char>(0x80 | (rune & 0x3F));
    return 2;
  }
  if (rune < 0x10000) {
    to[0] = static_cast<char>(0xE0 | rune >> 12);
    to[1] = static_cast<char>(0x80 | (rune >> 6 & 0x3F));
    to[2] = static_cast<char>(0x80 | (rune & 0x3F));
    return 3;
  }
  to[0] = static_cast<char>(0xF0 | rune >> 18);
  to[1] = static_cast<char>(0x80 | (rune >> 12 & 0x3F));
  to[2] = static_cast<char>(0x80 | (rune >> 6 & 0x3F));
  to[3] = static_cast<char>(0x80 | (rune & 0x3F));
  return 4;
}

}  // namespace gopark::compute
