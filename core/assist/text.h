// Looking at source text without understanding it. Offsets are in bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gopark::assist {

struct Range {
  uint32_t begin = 0;
  uint32_t end = 0;
  bool operator==(const Range&) const = default;
};

// In place of what stands in `range`.
struct Edit {
  Range range;
  std::string text;
};

bool isNameByte(char c);  // letters, digits, '_', all beyond ASCII
// The name around or just before the offset; empty where there is none.
Range nameAt(std::string_view text, uint32_t offset);
// What an error at this offset is about: a name, a string, a number, or one character.
Range tokenAt(std::string_view text, uint32_t offset);
uint32_t lineStart(std::string_view text, uint32_t offset);
uint32_t lineEnd(std::string_view text, uint32_t offset);  // of the newline, or the text's end

// The first paragraph of the comment that documents what is declared in the line of `offset`: the one above it, or else
// the one at the line's end.
std::string docAt(std::string_view text, uint32_t offset);

// The byte of the '(' of the call that `offset` is an argument of, and which argument: looks at the text before it
// alone. False: it is in none.
bool openCall(std::string_view text, uint32_t offset, uint32_t* parenthesis, int* argument);

// Between bytes and UTF-16 code units, which JavaScript counts.
uint32_t toUtf16(std::string_view text, uint32_t byteOffset);
uint32_t fromUtf16(std::string_view text, uint32_t unitOffset);

}  // namespace gopark::assist
