#include "syntax/scanner.h"

#include <array>
#include <cstring>

#include "base/unicode.h"

namespace gopark::syntax {

namespace {

constexpr uint32_t kByteOrderMark = 0xFEFF;

constexpr auto kIdentifierByte = [] {
  std::array<bool, 256> table{};
  for (int c = 0; c < 128; c++) {
    table[c] = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }
  return table;
}();

bool isAsciiLetter(int32_t c) { return static_cast<uint32_t>((c | 0x20) - 'a') < 26 || c == '_'; }
bool isDecimal(int32_t c) { return static_cast<uint32_t>(c - '0') < 10; }

struct Keywords {
  static uint32_t hash(std::string_view s) {
    return ((static_cast<uint32_t>(s[0]) << 4 ^ static_cast<uint32_t>(s[1])) + static_cast<uint32_t>(s.size())) & 63;
  }
  Keywords() {
    for (int i = static_cast<int>(Token::Break); i <= static_cast<int>(Token::Var); i++) {
      auto token = static_cast<Token>(i);
      Token& slot = slots[hash(text(token))];
      CHECK_MSG(slot == Token::None, "two keywords have one hash");
      slot = token;
    }
  }
  Token find(std::string_view s) const {
    if (s.size() < 2) return Token::None;
    Token token = slots[hash(s)];
    return token != Token::None && text(token) == s ? token : Token::None;
  }
  Token slots[64] = {};
};

const Keywords kKeywords;

// Whether `text` is UTF-8 without NUL, and without BOM except at its start.
bool isClean(std::string_view text) {
  size_t i = 0;
  while (i < text.size()) {
    uint64_t word;
    if (i + 8 <= text.size()) {
      std::memcpy(&word, text.data() + i, 8);
      // No byte has its top bit set, and none is zero.
      if ((word & 0x8080808080808080u) == 0 && ((word - 0x0101010101010101u) & 0x8080808080808080u) == 0) {
        i += 8;
        continue;
      }
    }
    DecodedRune next = decodeRune(text.substr(i, 4));
    if (next.rune == 0 || (next.rune == kRuneError && next.width == 1)) return false;
    if (next.rune == kByteOrderMark && i != 0) return false;
    i += next.width;
  }
  return true;
}

}  // namespace

Scanner::Scanner(std::string_view text)
    : begin_(text.data()), end_(text.data() + text.size()), at_(text.data()), clean_(isClean(text)) {}

Scanner::Scanner(std::string_view cleanText, uint32_t begin)
    : begin_(cleanText.data()), end_(cleanText.data() + cleanText.size()), at_(begin_ + begin), clean_(true) {}

void Scanner::jumpTo(const char* at) {
  at_ = at;
  width_ = 0;
  nextChar();
}

void Scanner::nextCharSlow() {
  for (;; at_ += width_) {
    if (at_ >= end_) {
      at_ = end_;
      char_ = -1;
      width_ = 0;
      return;
    }
    DecodedRune next = decodeRune({at_, static_cast<size_t>(end_ - at_)});
    char_ = static_cast<int32_t>(next.rune);
    width_ = next.width;
    if (next.rune == 0 && at_ != begin_) {  // gc words it otherwise for the first character
      errorHere("invalid NUL character");
    } else if (next.rune == kRuneError && next.width == 1) {
      errorHere("invalid UTF-8 encoding");
    } else if (next.rune == kByteOrderMark) {
      if (at_ != begin_) errorHere("invalid BOM in the middle of the file");
    } else {
      return;
    }
  }
}

void Scanner::stopScanning() {
  end_ = at_;
  char_ = -1;
  width_ = 0;
  semicolonNext_ = false;
  tok_ = Token::Eof;
}

void Scanner::skipBlanks(bool toNewline) {
  while (char_ == ' ' || char_ == '\t' || (char_ == '\n' && !toNewline) || char_ == '\r') nextChar();
}

void Scanner::next() {
  if (tok_ == Token::None) jumpTo(at_);  // the first token
  bool semicolonAtNewline = semicolonNext_;
  semicolonNext_ = false;
  do {
    skipBlanks(semicolonAtNewline);
    start_ = offset();
  } while (!scanToken(semicolonAtNewline));
}

// Answers false where there was no token: a comment, or a character that may not be here.
bool Scanner::scanToken(bool semicolonAtNewline) {
  if (isAsciiLetter(char_) || (char_ >= 0x80 && atIdentifierChar(true))) {
    identifier();
    return true;
  }
  auto single = [this](Token token) {
    nextChar();
    tok_ = token;
    return true;
  };
  auto closing = [this](Token token) {
    nextChar();
    semicolonNext_ = true;
    tok_ = token;
    return true;
  };
  // `c` may be followed by '=', which makes another token of it.
  auto follows = [this](char c) {
    if (char_ != c) return false;
    nextChar();
    return true;
  };
  switch (char_) {
    case -1:
      tok_ = semicolonAtNewline ? Token::Semi : Token::Eof;
      lit_ = "EOF";
      return true;
    case '\n':
      lit_ = "newline";
      return single(Token::Semi);
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
      number(false);
      return true;
    case '"':
      stringLiteral();
      return true;
    case '`':
      rawString();
      return true;
    case '\'':
      runeLiteral();
      return true;
    case '(':
      return single(Token::Lparen);
    case '[':
      return single(Token::Lbrack);
    case '{':
      return single(Token::Lbrace);
    case ',':
      return single(Token::Comma);
    case ';':
      lit_ = "semicolon";
      return single(Token::Semi);
    case ')':
      return closing(Token::Rparen);
    case ']':
      return closing(Token::Rbrack);
    case '}':
      return closing(Token::Rbrace);
    case ':':
      nextChar();
      tok_ = follows('=') ? Token::Define : Token::Colon;
      return true;
    case '.':
      nextChar();
      dots();
      return true;
    case '+':
    case '-': {
      char c = static_cast<char>(char_);
      Operator op = c == '+' ? Operator::Add : Operator::Sub;
      nextChar();
      if (!follows(c)) {
        operatorOrAssign(op, kPrecAdd);
        return true;
      }
      op_ = op;
      prec_ = kPrecAdd;
      semicolonNext_ = true;
      tok_ = Token::IncOp;
      return true;
    }
    case '*':
      nextChar();
      operatorOrAssign(Operator::Mul, kPrecMul);
      if (tok_ == Token::Operator) tok_ = Token::Star;
      return true;
    case '/': {
      bool again = false;
      nextChar();
      slash(semicolonAtNewline, again);
      return !again;
    }
    case '%':
      nextChar();
      operatorOrAssign(Operator::Rem, kPrecMul);
      return true;
    case '&':
      nextChar();
      if (follows('&')) {
        operatorToken(Operator::AndAnd, kPrecAndAnd);
      } else {
        operatorOrAssign(follows('^') ? Operator::AndNot : Operator::And, kPrecMul);
      }
      return true;
    case '|':
      nextChar();
      if (follows('|')) {
        operatorToken(Operator::OrOr, kPrecOrOr);
      } else {
        operatorOrAssign(Operator::Or, kPrecAdd);
      }
      return true;
    case '^':
      nextChar();
      operatorOrAssign(Operator::Xor, kPrecAdd);
      return true;
    case '<':
      nextChar();
      if (follows('=')) {
        operatorToken(Operator::Leq, kPrecCmp);
      } else if (follows('<')) {
        operatorOrAssign(Operator::Shl, kPrecMul);
      } else if (follows('-')) {
        tok_ = Token::Arrow;
      } else {
        operatorToken(Operator::Lss, kPrecCmp);
      }
      return true;
    case '>':
      nextChar();
      if (follows('=')) {
        operatorToken(Operator::Geq, kPrecCmp);
      } else if (follows('>')) {
        operatorOrAssign(Operator::Shr, kPrecMul);
      } else {
        operatorToken(Operator::Gtr, kPrecCmp);
      }
      return true;
    case '=':
      nextChar();
      if (follows('=')) {
        operatorToken(Operator::Eql, kPrecCmp);
      } else {
        tok_ = Token::Assign;
      }
      return true;
    case '!':
      nextChar();
      if (follows('=')) {
        operatorToken(Operator::Neq, kPrecCmp);
      } else {
        operatorToken(Operator::Not, 0);
      }
      return true;
    case '~':
      nextChar();
      operatorToken(Operator::Tilde, 0);
      return true;
    default:
      errorHere("invalid character " + unicodeNotation(static_cast<uint32_t>(char_)));
      nextChar();
      // The blank rule of the token before is kept: a newline behind the bad character still ends the statement.
      return false;
  }
}

void Scanner::operatorToken(Operator op, int prec) {
  op_ = op;
  prec_ = prec;
  tok_ = Token::Operator;
}

void Scanner::operatorOrAssign(Operator op, int prec) {
  operatorToken(op, prec);
  if (char_ == '=') {
    nextChar();
    tok_ = Token::AssignOp;
  }
}

// Behind a '/'.
void Scanner::slash(bool semicolonAtNewline, bool& again) {
  if (char_ == '/') {
    nextChar();
    lineComment();
    again = true;
  } else if (char_ == '*') {
    nextChar();
    blockComment();
    // A comment of several lines acts like a newline.
    if (semicolonAtNewline && segment().find('\n') != std::string_view::npos) {
      lit_ = "newline";
      tok_ = Token::Semi;
    } else {
      again = true;
    }
  } else {
    operatorOrAssign(Operator::Div, kPrecMul);
  }
}

// Behind a '.'.
void Scanner::dots() {
  if (isDecimal(char_)) return number(true);
  tok_ = Token::Dot;
  if (char_ == '.' && at_ + 1 < end_ && at_[1] == '.') {
    nextChar();
    nextChar();
    tok_ = Token::DotDotDot;
  }
}

// Reports characters that may not stand in an identifier, and accepts them.
bool Scanner::atIdentifierChar(bool first) {
  if (char_ < 0) return false;
  auto c = static_cast<uint32_t>(char_);
  if (isLetterRune(c) || c == '_') return true;
  if (isDigitRune(c)) {
    if (first) errorHere("identifier cannot begin with digit " + unicodeNotation(c));
    return true;
  }
  if (c < 0x80) return false;
  errorHere("invalid character " + unicodeNotation(c) + " in identifier");
  return true;
}

void Scanner::identifier() {
  const char* at = at_ + width_;
  while (kIdentifierByte[static_cast<unsigned char>(*at)]) at++;
  jumpTo(at);
  while (isAsciiLetter(char_) || isDecimal(char_)) nextChar();  // behind bytes that are skipped with an error
  if (char_ >= 0x80) {
    while (atIdentifierChar(false)) nextChar();
  }
  lit_ = segment();
  Token keyword = kKeywords.find(lit_);
  if (keyword != Token::None) {
    tok_ = keyword;
    semicolonNext_ = keyword == Token::Break || keyword == Token::Continue || keyword == Token::Fallthrough ||
                     keyword == Token::Return;
    return;
  }
  semicolonNext_ = true;
  tok_ = Token::Name;
}

}  // namespace gopark::syntax
