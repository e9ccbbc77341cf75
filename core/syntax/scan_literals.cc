// Numbers, runes and strings (spec, "Integer literals" … "String literals").
#include "base/unicode.h"
#include "syntax/scanner.h"

namespace gopark::syntax {

namespace {

int32_t lower(int32_t c) { return c | 0x20; }
bool isDecimal(int32_t c) { return static_cast<uint32_t>(c - '0') < 10; }
bool isHex(int32_t c) { return isDecimal(c) || static_cast<uint32_t>(lower(c) - 'a') < 6; }

// What `digits` saw.
constexpr int kDigit = 1;
constexpr int kSeparator = 2;

const char* baseName(int base) {
  switch (base) {
    case 2:
      return "binary";
    case 8:
      return "octal";
    case 10:
      return "decimal";
    default:
      return "hexadecimal";
  }
}

// The index of the first '_' that does not separate digits; -1: none.
int invalidSeparator(std::string_view literal) {
  int32_t prefix = ' ';
  char previous;
  char current = '.';  // '_', '0' for any digit, '.' for anything else
  size_t i = 0;
  if (literal.size() >= 2 && literal[0] == '0') {
    prefix = lower(literal[1]);
    if (prefix == 'x' || prefix == 'o' || prefix == 'b') {
      current = '0';  // a prefix counts as a digit
      i = 2;
    }
  }
  for (; i < literal.size(); i++) {
    previous = current;
    current = literal[i];
    if (current == '_') {
      if (previous != '0') return static_cast<int>(i);
    } else if (isDecimal(current) || (prefix == 'x' && isHex(current))) {
      current = '0';
    } else {
      if (previous == '_') return static_cast<int>(i) - 1;
      current = '.';
    }
  }
  return current == '_' ? static_cast<int>(literal.size()) - 1 : -1;
}

}  // namespace

void Scanner::setLiteral(LitKind kind, bool ok) {
  semicolonNext_ = true;
  tok_ = Token::Literal;
  lit_ = segment();
  litKind_ = kind;
  litBad_ = !ok;
}

// Reads digits and separators. In a base up to ten all decimal digits are taken; the index of the first one that is too
// large goes to *invalid unless that is set already.
int Scanner::digits(int base, int* invalid) {
  int seen = 0;
  int32_t limit = '0' + base;
  while (char_ == '_' || (base <= 10 ? isDecimal(char_) : isHex(char_))) {
    if (char_ == '_') {
      seen |= kSeparator;
    } else {
      seen |= kDigit;
      if (base <= 10 && char_ >= limit && invalid != nullptr && *invalid < 0) {
        *invalid = static_cast<int>(offset() - start_);
      }
    }
    nextChar();
  }
  return seen;
}

void Scanner::number(bool seenPoint) {
  bool ok = true;
  LitKind kind = LitKind::Int;
  int base = 10;
  char prefix = 0;  // 0: decimal, '0': octal by a leading zero, 'x', 'o', 'b'
  int seen = 0;
  int invalid = -1;
  if (!seenPoint) {
    if (char_ == '0') {
      nextChar();
      int32_t c = lower(char_);
      if (c == 'x' || c == 'o' || c == 'b') {
        nextChar();
        prefix = static_cast<char>(c);
        base = c == 'x' ? 16 : c == 'o' ? 8 : 2;
      } else {
        base = 8;
        prefix = '0';
        seen = kDigit;
      }
    }
    seen |= digits(base, &invalid);
    if (char_ == '.') {
      if (prefix == 'o' || prefix == 'b') {
        errorHere(std::string("invalid radix point in ") + baseName(base) + " literal");
        ok = false;
      }
      nextChar();
      seenPoint = true;
    }
  }
  if (seenPoint) {
    kind = LitKind::Float;
    seen |= digits(base, &invalid);
  }
  if ((seen & kDigit) == 0 && ok) {
    errorHere(std::string(baseName(base)) + " literal has no digits");
    ok = false;
  }
  if (lower(char_) == 'e' || lower(char_) == 'p') {
    kind = LitKind::Float;
    exponent(ok, seen, prefix);
  } else if (prefix == 'x' && kind == LitKind::Float && ok) {
    errorHere("hexadecimal mantissa requires a 'p' exponent");
    ok = false;
  }
  if (char_ == 'i') {
    kind = LitKind::Imag;
    nextChar();
  }
  setLiteral(kind, ok);
  checkDigits(ok, seen, invalid, base);
  litBad_ = !ok;
}

void Scanner::exponent(bool& ok, int& seen, char prefix) {
  int32_t letter = lower(char_);
  if (ok && letter == 'e' && prefix != 0 && prefix != '0') {
    errorHere(quoteRune(static_cast<uint32_t>(char_)) + " exponent requires decimal mantissa");
    ok = false;
  } else if (ok && letter == 'p' && prefix != 'x') {
    errorHere(quoteRune(static_cast<uint32_t>(char_)) + " exponent requires hexadecimal mantissa");
    ok = false;
  }
  nextChar();
  if (char_ == '+' || char_ == '-') nextChar();
  seen = digits(10, nullptr) | (seen & kSeparator);
  if ((seen & kDigit) == 0 && ok) {
    errorHere("exponent has no digits");
    ok = false;
  }
}

// The checks that need the whole literal, which is in lit_.
void Scanner::checkDigits(bool& ok, int seen, int invalid, int base) {
  if (litKind_ == LitKind::Int && invalid >= 0 && ok) {
    scanError(start_ + invalid, "invalid digit " + quoteRune(static_cast<unsigned char>(lit_[invalid])) + " in " +
                                    baseName(base) + " literal");
    ok = false;
  }
  if ((seen & kSeparator) != 0 && ok) {
    int i = invalidSeparator(lit_);
    if (i >= 0) {
      scanError(start_ + i, "'_' must separate successive digits");
      ok = false;
    }
  }
}

void Scanner::runeLiteral() {
  bool ok = true;
  auto fail = [&](bool atStart, const char* message) {
    if (!ok) return;
    scanError(atStart ? start_ : offset(), message);
    ok = false;
  };
  nextChar();
  for (int count = 0;; count++) {
    if (char_ == '\'') {
      if (count == 0) {
        fail(false, "empty rune literal or unescaped '");
      } else if (count != 1) {
        fail(true, "more than one character in rune literal");
      }
      nextChar();
      break;
    }
    if (char_ == '\\') {
      nextChar();
      if (!escape('\'')) ok = false;
      continue;
    }
    if (char_ == '\n') {
      fail(false, "newline in rune literal");
      break;
    }
    if (char_ < 0) {
      fail(true, "rune literal not terminated");
      break;
    }
    nextChar();
  }
  setLiteral(LitKind::Rune, ok);
}

void Scanner::stringLiteral() {
  bool ok = true;
  nextChar();
  for (;;) {
    if (char_ == '"') {
      nextChar();
      break;
    }
    if (char_ == '\\') {
      nextChar();
      if (!escape('"')) ok = false;
      continue;
    }
    if (char_ == '\n') {
      errorHere("newline in string");
      ok = false;
      break;
    }
    if (char_ < 0) {
      scanError(start_, "string not terminated");
      ok = false;
      break;
    }
    nextChar();
  }
  setLiteral(LitKind::String, ok);
}

// Carriage returns stay in the literal, though they are no part of its value.
void Scanner::rawString() {
  bool ok = true;
  nextChar();
  while (char_ != '`' && char_ >= 0) nextChar();
  if (char_ < 0) {
    scanError(start_, "string not terminated");
    ok = false;
  } else {
    nextChar();
  }
  setLiteral(LitKind::String, ok);
}

// Behind a backslash. At the end of the file it answers true: the caller complains.
bool Scanner::escape(char quote) {
  if (char_ == quote) {
    nextChar();
    return true;
  }
  switch (char_) {
    case 'a':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
    case 'v':
    case '\\':
      nextChar();
      return true;
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
      return escapeDigits(3, 8, 255);
    case 'x':
      nextChar();
      return escapeDigits(2, 16, 255);
    case 'u':
      nextChar();
      return escapeDigits(4, 16, kMaxRune);
    case 'U':
      nextChar();
      return escapeDigits(8, 16, kMaxRune);
    default:
      if (char_ < 0) return true;
      errorHere("unknown escape");
      return false;
  }
}

bool Scanner::escapeDigits(int count, uint32_t base, uint32_t max) {
  uint32_t value = 0;
  for (; count > 0; count--) {
    if (char_ < 0) return true;
    uint32_t digit = base;
    if (isDecimal(char_)) {
      digit = static_cast<uint32_t>(char_ - '0');
    } else if (isHex(char_)) {
      digit = static_cast<uint32_t>(lower(char_) - 'a' + 10);
    }
    if (digit >= base) {
      errorHere("invalid character " + quoteRune(static_cast<uint32_t>(char_)) + " in " +
                baseName(static_cast<int>(base)) + " escape");
      return false;
    }
    value = value * base + digit;
    nextChar();
  }
  if (value > max && base == 8) {
    errorHere("octal escape value " + std::to_string(value) + " > 255");
    return false;
  }
  if (value > max || (value >= 0xD800 && value < 0xE000)) {
    errorHere("escape is invalid Unicode code point " + unicodeNotation(value));
    return false;
  }
  return true;
}

}  // namespace gopark::syntax
