#include "base/unicode.h"

#include <algorithm>
#include <cstdio>
#include <iterator>

#include "base/name.h"
#include "base/unicode_tables.h"

namespace gopark {

namespace {

template <size_t N>
bool contains(const RuneRange (&table)[N], uint32_t rune) {
  const RuneRange* after = std::upper_bound(std::begin(table), std::end(table), rune,
                                            [](uint32_t r, const RuneRange& x) { return r < x.low; });
  if (after == std::begin(table)) return false;
  const RuneRange& range = *(after - 1);
  return rune <= range.high && (rune - range.low) % range.stride == 0;
}

bool isContinuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

// Appends `rune` as it stands in a literal quoted by `quote`.
void appendQuoted(std::string& to, uint32_t rune, char quote) {
  if (rune == static_cast<uint32_t>(quote) || rune == '\\') {
    to += '\\';
    to += static_cast<char>(rune);
    return;
  }
  if (isPrintableRune(rune)) return appendRune(to, rune);
  constexpr std::string_view kControls = "\a\b\f\n\r\t\v";
  size_t at = rune < 0x80 ? kControls.find(static_cast<char>(rune)) : std::string_view::npos;
  if (at != std::string_view::npos) {
    to += '\\';
    to += "abfnrtv"[at];
    return;
  }
  char text[16];
  const char* format = rune < ' ' || rune == 0x7F ? "\\x%02x" : rune < 0x10000 ? "\\u%04x" : "\\U%08x";
  std::snprintf(text, sizeof text, format, rune);
  to += text;
}

}  // namespace

DecodedRune decodeRune(std::string_view text) {
  if (text.empty()) return {kRuneError, 0};
  auto byte = [&](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  uint32_t first = byte(0);
  if (first < 0x80) return {first, 1};
  int width = first >= 0xC2 && first < 0xE0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
  if (width == 0) return {kRuneError, 1};
  uint32_t rune = first & (0x7F >> width);
  for (int i = 1; i < width; i++) {
    if (!isContinuation(byte(i))) return {kRuneError, 1};
    rune = rune << 6 | (byte(i) & 0x3F);
  }
  constexpr uint32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
  if (rune < kSmallest[width] || rune > kMaxRune || (rune >= 0xD800 && rune < 0xE000)) return {kRuneError, 1};
  return {rune, width};
}

void appendRune(std::string& to, uint32_t rune) {
  if (rune > kMaxRune || (rune >= 0xD800 && rune < 0xE000)) rune = kRuneError;
  auto put = [&](uint32_t byte) { to += static_cast<char>(byte); };
  if (rune < 0x80) {
    put(rune);
  } else if (rune < 0x800) {
    put(0xC0 | rune >> 6);
    put(0x80 | (rune & 0x3F));
  } else if (rune < 0x10000) {
    put(0xE0 | rune >> 12);
    put(0x80 | (rune >> 6 & 0x3F));
    put(0x80 | (rune & 0x3F));
  } else {
    put(0xF0 | rune >> 18);
    put(0x80 | (rune >> 12 & 0x3F));
    put(0x80 | (rune >> 6 & 0x3F));
    put(0x80 | (rune & 0x3F));
  }
}

bool isLetterRune(uint32_t rune) {
  if (rune < 0x80) return (rune | 0x20) - 'a' < 26;
  return contains(kLetters, rune);
}

bool isDigitRune(uint32_t rune) {
  if (rune < 0x80) return rune - '0' < 10;
  return contains(kDigits, rune);
}

bool isUpperRune(uint32_t rune) {
  if (rune < 0x80) return rune - 'A' < 26;
  return contains(kUpper, rune);
}

bool isPrintableRune(uint32_t rune) {
  if (rune < 0x80) return rune >= ' ' && rune < 0x7F;
  return contains(kPrintable, rune);
}

std::string quoteRune(uint32_t rune) {
  if (rune > kMaxRune || (rune >= 0xD800 && rune < 0xE000)) rune = kRuneError;
  std::string result = "'";
  appendQuoted(result, rune, '\'');
  return result + "'";
}

std::string quoteString(std::string_view text) {
  std::string result = "\"";
  while (!text.empty()) {
    DecodedRune next = decodeRune(text);
    if (next.rune == kRuneError && next.width == 1) {
      char escaped[8];
      std::snprintf(escaped, sizeof escaped, "\\x%02x", static_cast<unsigned char>(text[0]));
      result += escaped;
    } else {
      appendQuoted(result, next.rune, '"');
    }
    text.remove_prefix(next.width);
  }
  return result + "\"";
}

std::string unicodeNotation(uint32_t rune) {
  char text[16];
  std::snprintf(text, sizeof text, "U+%04X", rune);
  std::string result = text;
  if (isPrintableRune(rune)) {
    result += " '";
    appendRune(result, rune);
    result += "'";
  }
  return result;
}

bool isExported(std::string_view name) { return isUpperRune(decodeRune(name).rune) && !name.empty(); }

}  // namespace gopark
