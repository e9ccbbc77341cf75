// Lower-case letters, which the names of tests must not begin with behind "Test".
#pragma once

#include "base/unicode.h"

namespace gopark {

// Category Ll of the scripts that have cases: Latin, Greek, Cyrillic, Armenian, Georgian.
inline bool isLowerRune(uint32_t rune) {
  if (rune < 0x80) return rune - 'a' < 26;
  bool hasCase = rune < 0x530 || (rune >= 0x560 && rune < 0x589) || (rune >= 0x10D0 && rune < 0x1100) ||
                 (rune >= 0x1E00 && rune < 0x2000);
  bool isTitle = rune == 0x1C5 || rune == 0x1C8 || rune == 0x1CB || rune == 0x1F2 ||
                 (rune >= 0x1F88 && rune < 0x1F90) || (rune >= 0x1F98 && rune < 0x1FA0) ||
                 (rune >= 0x1FA8 && rune < 0x1FB0) || rune == 0x1FBC || rune == 0x1FCC || rune == 0x1FFC;
  bool isOther = rune == 0xAA || rune == 0xBA || rune == 0x1BB || (rune >= 0x1C0 && rune < 0x1C4) || rune == 0x294 ||
                 rune == 0x295 || (rune >= 0x2B0 && rune < 0x371) || rune == 0x374 || rune == 0x37A || rune == 0x10FC;
  return hasCase && !isTitle && !isOther && isLetterRune(rune) && !isUpperRune(rune);
}

}  // namespace gopark
