#include "compute/bytes.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "base/unicode.h"
#include "compute/utf8.h"

namespace gopark::compute {
namespace {

const uint8_t* bytes(const std::string& text) { return reinterpret_cast<const uint8_t*>(text.data()); }

ptrdiff_t found(size_t place) { return place == std::string::npos ? -1 : static_cast<ptrdiff_t>(place); }

TEST(Bytes, SearchingFindsWhatAStringFinds) {
  std::mt19937 random(1);
  for (int i = 0; i < 20000; i++) {
    std::string text(random() % 200, 'a');
    for (char& c : text) c = static_cast<char>('a' + random() % (2 + static_cast<unsigned>(i % 3)));
    std::string part = text.substr(text.empty() ? 0 : random() % text.size(), 1 + random() % 12);
    if (random() % 3 == 0 || part.empty()) part += 'b';
    EXPECT_EQ(indexOf(bytes(text), text.size(), bytes(part), part.size()), found(text.find(part)));
    EXPECT_EQ(indexByte(bytes(text), text.size(), 'b'), found(text.find('b')));
    EXPECT_EQ(lastIndexByte(bytes(text), text.size(), 'b'), found(text.rfind('b')));
    EXPECT_EQ(countByte(bytes(text), text.size(), 'b'), static_cast<size_t>(std::count(text.begin(), text.end(), 'b')));
  }
}

TEST(Bytes, SearchingForWhatIsNearlyEverywhereEnds) {
  std::string text(1 << 20, 'a'), part(1 << 14, 'a');
  part[part.size() / 2] = 'b';
  EXPECT_EQ(indexOf(bytes(text), text.size(), bytes(part), part.size()), -1);
  text += part;
  EXPECT_EQ(indexOf(bytes(text), text.size(), bytes(part), part.size()),
            static_cast<ptrdiff_t>(text.size() - part.size()));
}

TEST(Bytes, CountsBeyondALanesRoom) {
  std::string text(100'000, 'x');
  EXPECT_EQ(countByte(bytes(text), text.size(), 'x'), text.size());
}

TEST(Utf8, RunesAreThoseOfTheFrontEnd) {
  const std::string some = "a\x7F\x80\xBF\xC0\xC1\xC2\xDF\xE0\xED\xEF\xF0\xF4\xF5\xFF\x9F\xA0\x8F\x90";
  for (char a : some) {
    for (char b : some) {
      for (char c : some) {
        for (char d : some) {
          for (size_t size = 1; size <= 4; size++) {
            std::string text = std::string({a, b, c, d}).substr(0, size);
            gopark::DecodedRune expected = gopark::decodeRune(text);
            DecodedRune rune = decodeRune(text);
            ASSERT_EQ(static_cast<uint32_t>(rune.rune), expected.rune);
            ASSERT_EQ(rune.width, static_cast<uint32_t>(expected.width));
          }
        }
      }
    }
  }
}

}  // namespace
}  // namespace gopark::compute
