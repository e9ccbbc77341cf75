#include "compute/utf8.h"

#include <algorithm>
#include <bit>

#include "compute/lanes.h"

namespace gopark::compute {

namespace {

// How many of the text's first bytes are ASCII.
inline size_t asciiPrefix(std::string_view text) {
  size_t at = 0;
  auto block = [&](size_t i) { return loadAs<Bytes16>(text.data() + at + i); };
  while (text.size() - at >= 64 && !anyHighBit((block(0) | block(16)) | (block(32) | block(48)))) at += 64;
  for (; text.size() - at >= 16; at += 16) {
    uint32_t others = highBits(block(0));
    if (others != 0) return at + static_cast<size_t>(std::countr_zero(others));
  }
  while (at < text.size() && static_cast<int8_t>(text[at]) >= 0) at++;
  return at;
}

// Calls ascii(count) for a stretch of ASCII, one(rune) for what is none, until one of them says false.
template <typename Ascii, typename One>
inline bool eachRune(std::string_view text, const Ascii& ascii, const One& one) {
  while (!text.empty()) {
    if (static_cast<int8_t>(text[0]) >= 0) {
      size_t count = asciiPrefix(text);
      if (!ascii(count)) return false;
      text.remove_prefix(count);
    } else {
      DecodedRune rune = decodeRune(text);
      if (!one(rune)) return false;
      text.remove_prefix(rune.width);
    }
  }
  return true;
}

}  // namespace

bool validUtf8(std::string_view text) {
  return eachRune(text, [](size_t) { return true; }, [](DecodedRune rune) { return rune.width > 1; });
}

size_t countRunes(std::string_view text) {
  size_t count = 0;
  auto ascii = [&](size_t more) {
    count += more;
    return true;
  };
  eachRune(text, ascii, [&](DecodedRune) { return ascii(1); });
  return count;
}

size_t decodeRunes(std::string_view text, int32_t* runes, size_t room) {
  if (room == 0) return 0;
  const char* at = text.data();
  size_t count = 0;
  auto ascii = [&](size_t more) {
    more = std::min(more, room - count);
    for (size_t i = 0; i < more; i++) runes[count + i] = static_cast<uint8_t>(at[i]);
    count += more;
    at += more;
    return count < room;
  };
  eachRune(text, ascii, [&](DecodedRune rune) {
    runes[count++] = rune.rune;
    at += rune.width;
    return count < room;
  });
  return count;
}

}  // namespace gopark::compute
