// UTF-8 as Go decodes and encodes it (spec: "Conversions to and from a string type", "For statements with range").
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gopark::compute {

constexpr int32_t kRuneError = 0xFFFD;

struct DecodedRune {
  int32_t rune;
  uint32_t width;  // bytes; 1 for invalid bytes
};

// The first rune of a text that is not empty. Invalid bytes, surrogates and overlong forms: kRuneError of width 1.
inline DecodedRune decodeRune(std::string_view text) {
  auto byte = [&](size_t i) { return i < text.size() ? static_cast<uint8_t>(text[i]) : uint8_t{0}; };
  auto continues = [&](size_t i) { return (byte(i) & 0xC0) == 0x80; };
  uint8_t first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first >= 0xC2 && first < 0xE0 && continues(1)) return {(first & 0x1F) << 6 | (byte(1) & 0x3F), 2};
  if (first >= 0xE0 && first < 0xF0 && continues(1) && continues(2)) {
    int32_t rune = (first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    if (rune >= 0x800 && (rune < 0xD800 || rune > 0xDFFF)) return {rune, 3};
  }
  if (first >= 0xF0 && first < 0xF5 && continues(1) && continues(2) && continues(3)) {
    int32_t rune = (first & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F);
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
