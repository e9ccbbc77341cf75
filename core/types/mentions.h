// Looks for names in source text that has not been parsed.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace gopark::types {

// What a byte of source text can be part of.
enum class ByteClass : unsigned char { Other, Letter, Digit };
inline constexpr auto kByteClasses = [] {
  std::array<ByteClass, 256> classes{};
  for (size_t c = 0; c < 256; c++) {
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    classes[c] = letter ? ByteClass::Letter : c >= '0' && c <= '9' ? ByteClass::Digit : ByteClass::Other;
  }
  return classes;
}();
inline ByteClass byteClass(char c) { return kByteClasses[static_cast<unsigned char>(c)]; }

// An identifier in source text, or a keyword.
struct Mention {
  std::string_view name;
  bool afterDot;          // a selector
  bool inParens;          // between () or [] (of the innermost block)
  char before;            // the character before it, blanks left out
  std::string_view rest;  // the text behind it
};

// Calls f(Mention) for the identifiers in Go source text; strings and comments are skipped.
template <typename F>
void forEachIdentifier(std::string_view text, F f) {
  char before = 0;
  int parens = 0;
  std::vector<int> outer;  // parens of the blocks around
  for (size_t i = 0; i < text.size();) {
    char c = text[i];
    ByteClass kind = byteClass(c);
    if (kind == ByteClass::Letter) {
      size_t start = i;
      while (i < text.size() && byteClass(text[i]) != ByteClass::Other) i++;
      f(Mention{text.substr(start, i - start), before == '.', parens > 0, before, text.substr(i)});
      before = 'a';
    } else if (kind == ByteClass::Digit) {
      while (i < text.size() && (byteClass(text[i]) != ByteClass::Other || text[i] == '.')) i++;
      before = '0';
    } else if (c == '"' || c == '\'') {
      for (i++; i < text.size() && text[i] != c; i++) {
        if (text[i] == '\\') i++;
      }
      i++;
      before = c;
    } else if (c == '`') {
      i = text.find('`', i + 1);
      i = i == std::string_view::npos ? text.size() : i + 1;
      before = c;
    } else if (c == '/' && i + 1 < text.size() && (text[i + 1] == '/' || text[i + 1] == '*')) {
      std::string_view end = text[i + 1] == '/' ? "\n" : "*/";
      i = text.find(end, i + 2);
      i = i == std::string_view::npos ? text.size() : i + end.size();
    } else {
      if (c == '(' || c == '[') parens++;
      if (c == ')' || c == ']') parens--;
      if (c == '{') outer.push_back(std::exchange(parens, 0));
      if (c == '}' && !outer.empty()) {
        parens = outer.back();
        outer.pop_back();
      }
      if (c != ' ' && c != '\t' && c != '\n') before = c;
      i++;
    }
  }
}

}  // namespace gopark::types
