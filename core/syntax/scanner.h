// The scanner: source text in, tokens out, one at a time (spec, "Lexical elements"). Semicolons are inserted here.
// Errors are reported in gc's words at gc's positions, to the derived class; scanning goes on behind them.
//
// A file that is valid UTF-8 without NUL and inner BOM is `clean`: its comments and skipped function bodies need no
// inspection character by character, which is what makes reading the standard library cheap.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "source/source.h"
#include "syntax/ast.h"
#include "syntax/token.h"

namespace gopark::syntax {

class Scanner {
 public:
  virtual ~Scanner() = default;
  Scanner(const Scanner&) = delete;
  Scanner& operator=(const Scanner&) = delete;

 protected:
  // Scans `text`, which must be followed by a NUL.
  explicit Scanner(std::string_view text);
  // Scans it from byte `begin` on; it is known to be clean.
  Scanner(std::string_view cleanText, uint32_t begin);

  // Reads the next token into the members below.
  void next();

  // At a '{' token: moves behind the matching '}' and reads the next token. The result is the byte offset just behind
  // '}'; 0: the file is not clean, or there is none, and nothing has moved.
  uint32_t skipBraces();

  // Makes all that follows the end of the file.
  void stopScanning();

  virtual void scanError(uint32_t offset, std::string message) = 0;
  // A comment that is a `//line`, `/*line` or `//go:` directive, with its delimiters.
  virtual void directive(uint32_t offset, std::string_view comment) = 0;

  // The current token.
  Token tok_ = Token::None;
  Operator op_ = Operator::None;  // of Operator, Star, AssignOp, IncOp
  int prec_ = 0;                  // the same
  LitKind litKind_ = LitKind::Int;
  bool litBad_ = false;
  std::string_view lit_;  // of Name, Literal; of Semi: "semicolon", "newline", "EOF"
  uint32_t start_ = 0;    // its byte offset

 private:
  void nextChar() {
    at_ += width_;
    auto byte = static_cast<unsigned char>(*at_);
    if (byte - 1u < 0x7F) {
      char_ = byte;
      width_ = 1;
    } else {
      nextCharSlow();
    }
  }
  void nextCharSlow();
  void jumpTo(const char* at);
  uint32_t offset() const { return static_cast<uint32_t>(at_ - begin_); }
  std::string_view segment() const { return {begin_ + start_, static_cast<size_t>(at_ - begin_) - start_}; }
  void errorHere(std::string message) { scanError(offset(), std::move(message)); }

  void skipBlanks(bool toNewline);
  bool scanToken(bool semicolonAtNewline);
  bool atIdentifierChar(bool first);
  void identifier();
  void operatorToken(Operator op, int prec);
  void operatorOrAssign(Operator op, int prec);
  void slash(bool semicolonAtNewline, bool& again);
  void dots();

  // scan_literals.cc
  void number(bool seenPoint);
  int digits(int base, int* invalid);
  void checkDigits(bool& ok, int digsep, int invalid, int base);
  void exponent(bool& ok, int& digsep, char prefix);
  void runeLiteral();
  void stringLiteral();
  void rawString();
  bool escape(char quote);
  bool escapeDigits(int count, uint32_t base, uint32_t max);
  void setLiteral(LitKind kind, bool ok);

  // scan_comments.cc
  void lineComment();
  void blockComment();
  bool skipBlockComment();
  void skipLine();
  const char* skipQuoted(const char* at, char quote) const;

  const char* begin_;
  const char* end_;
  const char* at_;    // where char_ starts
  int32_t char_ = 0;  // the most recently read character; -1: end of file
  int width_ = 0;     // of char_ in bytes
  bool clean_ = false;
  bool semicolonNext_ = false;  // newline and end of file become ';'
};

}  // namespace gopark::syntax
