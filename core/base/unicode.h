// Characters: UTF-8 coding and the Unicode classes that the language speaks of (spec, "Characters", "Letters and
// digits").
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gopark {

constexpr uint32_t kRuneError = 0xFFFD;
constexpr uint32_t kMaxRune = 0x10FFFF;

struct DecodedRune {
  uint32_t rune;  // kRuneError with width 1: invalid encoding
  int width;      // 0: `text` is empty
};

DecodedRune decodeRune(std::string_view text);
// Appends the encoding of `rune`; of U+FFFD where it is a surrogate or too large.
void appendRune(std::string& to, uint32_t rune);

bool isLetterRune(uint32_t rune);     // without '_'
bool isDigitRune(uint32_t rune);      // category Nd
bool isUpperRune(uint32_t rune);      // category Lu
bool isPrintableRune(uint32_t rune);  // Go's strconv.IsPrint

// As Go's fmt writes them: %q of a rune ('x', '\n', '\u0001') and of a string, %#U (U+0040 '@').
std::string quoteRune(uint32_t rune);
std::string quoteString(std::string_view text);
std::string unicodeNotation(uint32_t rune);

}  // namespace gopark
