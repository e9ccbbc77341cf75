// Comments and directives; and skipping whole function bodies.
#include <array>
#include <cstring>

#include "syntax/scanner.h"

namespace gopark::syntax {

namespace {

// The bytes at which skipBraces has to look closer.
constexpr auto kBraceStop = [] {
  std::array<bool, 256> table{};
  for (unsigned char c : {'{', '}', '"', '\'', '`', '/', '\0'}) table[c] = true;
  return table;
}();

}  // namespace

void Scanner::skipLine() {
  if (clean_) {
    const void* newline = std::memchr(at_, '\n', static_cast<size_t>(end_ - at_));
    return jumpTo(newline == nullptr ? end_ : static_cast<const char*>(newline));
  }
  while (char_ >= 0 && char_ != '\n') nextChar();
}

// Behind "//". The newline is left: it may be a semicolon.
void Scanner::lineComment() {
  std::string_view rest{at_, static_cast<size_t>(end_ - at_)};
  bool isDirective = rest.starts_with("go:") || rest.starts_with("line ");
  skipLine();
  if (isDirective) directive(start_, segment());
}

bool Scanner::skipBlockComment() {
  if (clean_) {
    std::string_view rest{at_, static_cast<size_t>(end_ - at_)};
    size_t close = rest.find("*/");
    if (close != std::string_view::npos) {
      jumpTo(at_ + close + 2);
      return true;
    }
  }
  while (char_ >= 0) {
    while (char_ == '*') {
      nextChar();
      if (char_ == '/') {
        nextChar();
        return true;
      }
    }
    nextChar();
  }
  scanError(start_, "comment not terminated");
  return false;
}

// Behind "/*".
void Scanner::blockComment() {
  bool isDirective = std::string_view{at_, static_cast<size_t>(end_ - at_)}.starts_with("line ");
  if (skipBlockComment() && isDirective) directive(start_, segment());
}

// From just behind the opening `quote` to just behind the closing one; null: there is none on the line.
const char* Scanner::skipQuoted(const char* at, char quote) const {
  for (; at < end_; at++) {
    if (*at == quote) return at + 1;
    if (*at == '\n') return nullptr;
    if (*at == '\\') at++;
  }
  return nullptr;
}

uint32_t Scanner::skipBraces() {
  if (!clean_) return 0;
  auto find = [this](const char* from, std::string_view what) -> const char* {
    size_t found = std::string_view{from, static_cast<size_t>(end_ - from)}.find(what);
    return found == std::string_view::npos ? nullptr : from + found + what.size();
  };
  int depth = 1;
  const char* at = begin_ + start_ + 1;
  while (at != nullptr) {
    while (!kBraceStop[static_cast<unsigned char>(*at)]) at++;
    if (at >= end_) return 0;
    char c = *at++;
    if (c == '{') {
      depth++;
    } else if (c == '}') {
      if (--depth == 0) break;
    } else if (c == '"' || c == '\'') {
      at = skipQuoted(at, c);
    } else if (c == '`') {
      at = find(at, "`");
    } else if (c == '/' && *at == '/') {
      at = find(at, "\n");
    } else if (c == '/' && *at == '*') {
      at = find(at + 1, "*/");
    }
  }
  if (at == nullptr) return 0;
  jumpTo(at);
  semicolonNext_ = true;
  auto end = static_cast<uint32_t>(at - begin_);
  next();
  return end;
}

}  // namespace gopark::syntax
