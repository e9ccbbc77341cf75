#include "mutate.h"

#include <array>
#include <cstddef>
#include <random>
#include <vector>

namespace gopark::fuzz {

namespace {

using Tokens = std::vector<std::string_view>;

constexpr auto kDictionary = std::to_array<std::string_view>({
    "break",
    "case",
    "chan",
    "const",
    "continue",
    "default",
    "defer",
    "else",
    "fallthrough",
    "for",
    "func",
    "go",
    "goto",
    "if",
    "import",
    "interface",
    "map",
    "package",
    "range",
    "return",
    "select",
    "struct",
    "switch",
    "type",
    "var",
    "+",
    "-",
    "*",
    "/",
    "%",
    "&",
    "|",
    "^",
    "<<",
    ">>",
    "&^",
    "+=",
    "<<=",
    "&&",
    "||",
    "<-",
    "++",
    "--",
    "==",
    "<",
    "=",
    "!",
    "~",
    "!=",
    "<=",
    ":=",
    "...",
    "(",
    "[",
    "{",
    ",",
    ".",
    ")",
    "]",
    "}",
    ";",
    ":",
    "\n",
    "any",
    "bool",
    "byte",
    "comparable",
    "complex128",
    "error",
    "float64",
    "int",
    "int8",
    "uint64",
    "rune",
    "string",
    "uintptr",
    "true",
    "false",
    "iota",
    "nil",
    "append",
    "cap",
    "clear",
    "close",
    "complex",
    "copy",
    "delete",
    "imag",
    "len",
    "make",
    "max",
    "min",
    "new",
    "panic",
    "print",
    "real",
    "recover",
    "unsafe",
    "_",
    "init",
    "main",
    "T",
    "x",
    "0",
    "1",
    "-1",
    "1<<62",
    "1e1000",
    "0x1p-2",
    "'a'",
    "1i",
    "\"s\"",
    "`r`",
    "10000000000000000000000",
    "3.0",
    "func(){}",
    "struct{}",
    "interface{}",
    "[...]int",
    "[]T",
    "map[T]T",
    "chan<- T",
    "<-chan T",
    "[T any]",
    "*T",
    "[P interface{~int}]",
    "T[T]",
    "(T)",
    "x.x",
    "x[x]",
    "x[:]",
    "x.(T)",
    "x.(type)",
    "x...",
    "T{}",
    "&T{}",
    "if x := x; x {}",
    "for range x {}",
    "for x := range x {}",
    "switch x := x.(type) {}",
    "select {}",
    "L:",
    "goto L",
    "defer func(){}()",
    "package p\n",
    "import . \"fmt\"\n",
    "import \"unsafe\"\n",
    "type T = T\n",
    "//go:embed x\n",
    "\n//go:linkname\n",
    "\n//go:linkname x y\n",
    "\n//go:noinline\n",
    "\n//go:build x\n",
    "\n//line x:1:2\n",
});

bool isWord(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80) != 0;
}

// Where the literal or comment that begins at `i` ends; `i` if there is none.
size_t endOfQuoted(std::string_view text, size_t i) {
  if (text.substr(i, 2) == "//") return std::min(text.find('\n', i), text.size());
  if (text.substr(i, 2) == "/*") {
    size_t end = text.find("*/", i + 2);
    return end == std::string_view::npos ? text.size() : end + 2;
  }
  char quote = text[i];
  if (quote != '"' && quote != '\'' && quote != '`') return i;
  for (size_t k = i + 1; k < text.size(); k++) {
    if (text[k] == quote) return k + 1;
    if (text[k] == '\\' && quote != '`') k++;
  }
  return text.size();
}

// Words, literals, comments with the blanks before them; every other byte by itself.
Tokens split(std::string_view text) {
  Tokens tokens;
  size_t start = 0;
  while (start < text.size()) {
    size_t i = start;
    while (i < text.size() && (text[i] == ' ' || text[i] == '\t')) i++;
    if (i == text.size()) break;
    size_t end = endOfQuoted(text, i);
    if (end == i && isWord(text[i])) {
      while (end < text.size() && isWord(text[end])) end++;
    }
    if (end == i) end++;
    tokens.push_back(text.substr(start, end - start));
    start = end;
  }
  return tokens;
}

class Mutation {
 public:
  Mutation(Tokens tokens, Tokens other, uint32_t seed)
      : tokens_(std::move(tokens)), other_(std::move(other)), random_(seed) {}

  std::string mutate() {
    for (size_t n = 1 + below(4); n > 0; n--) once();
    std::string text;
    for (std::string_view token : tokens_) text += token;
    return text;
  }

 private:
  struct Span {
    size_t begin = 0;
    size_t end = 0;
  };

  size_t below(size_t n) { return n == 0 ? 0 : random_() % n; }

  // A few tokens, or a bracketed group, or all up to the end of a line.
  Span span(const Tokens& tokens) {
    size_t begin = below(tokens.size());
    size_t kind = below(4);
    if (kind == 0) return {begin, std::min(begin + 1 + below(8), tokens.size())};
    int depth = 0;
    for (size_t i = begin; i < tokens.size(); i++) {
      char last = tokens[i].back();
      if (last == '(' || last == '[' || last == '{') depth++;
      if (last == ')' || last == ']' || last == '}') depth--;
      if (depth < 0) return {begin, i};
      bool ends = kind == 1 ? last == '\n' : last == '\n' || last == ',' || last == ';';
      if (depth == 0 && (ends || (kind == 2 && i > begin))) return {begin, i + 1};
    }
    return {begin, std::min(begin + 1, tokens.size())};
  }

  Tokens cut(const Tokens& tokens, Span span) {
    return {tokens.begin() + static_cast<std::ptrdiff_t>(span.begin),
            tokens.begin() + static_cast<std::ptrdiff_t>(span.end)};
  }
  void replace(Span span, const Tokens& by) {
    auto at = tokens_.erase(tokens_.begin() + static_cast<std::ptrdiff_t>(span.begin),
                            tokens_.begin() + static_cast<std::ptrdiff_t>(span.end));
    tokens_.insert(at, by.begin(), by.end());
  }

  std::string_view word(const Tokens& tokens) {
    for (int i = 0; i < 20; i++) {
      std::string_view token = tokens[below(tokens.size())];
      if (isWord(token.back())) return token;
    }
    return " x";
  }

  void once() {
    if (tokens_.empty()) tokens_.push_back("package p\n");
    switch (below(9)) {
      case 0:
        return replace(span(tokens_), {});
      case 1: {
        Tokens copy = cut(tokens_, span(tokens_));
        size_t at = below(tokens_.size());
        return replace({at, at}, copy);
      }
      case 2:
        return replace(span(tokens_), cut(tokens_, span(tokens_)));
      case 3:
        if (other_.empty()) return;
        return replace(span(tokens_), cut(other_, span(other_)));
      case 4: {
        if (other_.empty()) return;
        size_t at = below(tokens_.size());
        return replace({at, at}, cut(other_, span(other_)));
      }
      case 5: {
        size_t at = below(tokens_.size());
        return replace({at, at + below(2)}, {" ", kDictionary[below(kDictionary.size())], " "});
      }
      case 6: {  // one name for another
        size_t at = below(tokens_.size());
        for (size_t i = at; i < tokens_.size(); i++) {
          if (isWord(tokens_[i].back())) return replace({i, i + 1}, {word(tokens_)});
        }
        return;
      }
      case 7: {  // brackets around something
        constexpr std::string_view kPairs[][2] = {{"(", ")"}, {"[", "]"}, {"{", "}"}, {"func() {", "}()"}, {"T[", "]"}};
        const auto& pair = kPairs[below(std::size(kPairs))];
        Span inner = span(tokens_);
        Tokens wrapped = cut(tokens_, inner);
        wrapped.insert(wrapped.begin(), pair[0]);
        wrapped.push_back(pair[1]);
        return replace(inner, wrapped);
      }
      default: {  // all of one name for another's
        std::string_view from = word(tokens_);
        std::string_view to = word(below(2) == 0 || other_.empty() ? tokens_ : other_);
        for (std::string_view& token : tokens_) {
          if (token == from) token = to;
        }
        return;
      }
    }
  }

  Tokens tokens_;
  Tokens other_;
  std::mt19937 random_;
};

}  // namespace

std::string mutateTokens(std::string_view text, std::string_view other, uint32_t seed) {
  return Mutation(split(text), split(other), seed).mutate();
}

}  // namespace gopark::fuzz
