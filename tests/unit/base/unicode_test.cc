#include "base/unicode.h"

#include <gtest/gtest.h>

#include "base/name.h"

namespace gopark {
namespace {

TEST(Unicode, DecodesWhatItEncodes) {
  for (uint32_t rune : {0u, 'a' + 0u, 0x7Fu, 0x80u, 0x7FFu, 0x800u, 0xFFFDu, 0xFFFFu, 0x10000u, kMaxRune}) {
    std::string text;
    appendRune(text, rune);
    DecodedRune decoded = decodeRune(text);
    EXPECT_EQ(decoded.rune, rune);
    EXPECT_EQ(decoded.width, static_cast<int>(text.size()));
  }
}

TEST(Unicode, RejectsBadEncodings) {
  for (std::string_view text :
       {"\x80", "\xC0\x80", "\xC3", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF"}) {
    EXPECT_EQ(decodeRune(text).width, 1) << text;
    EXPECT_EQ(decodeRune(text).rune, kRuneError) << text;
  }
  EXPECT_EQ(decodeRune("").width, 0);
  std::string surrogate;
  appendRune(surrogate, 0xD800);
  EXPECT_EQ(surrogate, "\xEF\xBF\xBD");
}

TEST(Unicode, Classes) {
  EXPECT_TRUE(isLetterRune('x') && isLetterRune(0xE9) && isLetterRune(0x4E16) && !isLetterRune('_') &&
              !isLetterRune('1'));
  EXPECT_TRUE(isDigitRune('7') && isDigitRune(0x663) && !isDigitRune('a'));
  EXPECT_TRUE(isUpperRune('X') && isUpperRune(0xC9) && isUpperRune(0x100) && !isUpperRune(0x101) && !isUpperRune('x'));
  EXPECT_TRUE(isPrintableRune(' ') && isPrintableRune(0xE9) && !isPrintableRune(0xA0) && !isPrintableRune(0x7F));
}

TEST(Unicode, Quoting) {
  EXPECT_EQ(quoteRune('x'), "'x'");
  EXPECT_EQ(quoteRune('\n'), "'\\n'");
  EXPECT_EQ(quoteRune('\''), "'\\''");
  EXPECT_EQ(quoteRune(1), "'\\x01'");
  EXPECT_EQ(quoteRune(0xA0), "'\\u00a0'");
  EXPECT_EQ(quoteString("a\"b\xFF\xC3\xA9\t"), "\"a\\\"b\\xff\xC3\xA9\\t\"");
  EXPECT_EQ(unicodeNotation('@'), "U+0040 '@'");
  EXPECT_EQ(unicodeNotation(0xD800), "U+D800");
}

TEST(Name, Interning) {
  EXPECT_EQ(Name("x"), Name(std::string("x")));
  EXPECT_NE(Name("x"), Name("y"));
  EXPECT_TRUE(Name("").empty());
}

TEST(Name, Exported) {
  EXPECT_TRUE(isExported("X") && isExported("\xC3\x89t\xC3\xA9"));
  EXPECT_FALSE(isExported("x") || isExported("_X") || isExported("") || isExported("\xE4\xB8\x96"));
}

}  // namespace
}  // namespace gopark
