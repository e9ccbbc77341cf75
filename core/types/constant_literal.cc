// From the text of a literal to its value (spec, "Lexical elements"). The scanner has established the syntax; what is
// malformed nevertheless answers Unknown.
#include <cmath>

#include "base/check.h"
#include "syntax/ast.h"
#include "types/constant.h"
#include "types/constant_values.h"

namespace gopark::types {

using namespace constants;

namespace {

int digitValue(char c) {
  if ('0' <= c && c <= '9') return c - '0';
  if ('a' <= c && c <= 'f') return c - 'a' + 10;
  if ('A' <= c && c <= 'F') return c - 'A' + 10;
  return 16;
}

char lower(char c) { return static_cast<char>(c | ('x' - 'X')); }

// Reads the prefix 0b, 0o or 0x; 10 when there is none.
int radixPrefix(std::string_view* text) {
  if (text->size() < 2 || (*text)[0] != '0') return 10;
  int radix = 10;
  switch (lower((*text)[1])) {
    case 'b':
      radix = 2;
      break;
    case 'o':
      radix = 8;
      break;
    case 'x':
      radix = 16;
      break;
    default:
      return 10;
  }
  text->remove_prefix(2);
  return radix;
}

// Appends digits to `value`, many at a time.
class Digits {
 public:
  explicit Digits(int radix) : radix_(static_cast<uint64_t>(radix)) {}
  void add(int digit) {
    chunk_ = chunk_ * radix_ + static_cast<uint64_t>(digit);
    scale_ *= radix_;
    if (scale_ >= uint64_t{1} << 58) flush();
  }
  BigInt take() {
    flush();
    return std::move(value_);
  }

 private:
  void flush() {
    value_ *= scale_;
    value_ += chunk_;
    chunk_ = 0;
    scale_ = 1;
  }
  uint64_t radix_, chunk_ = 0, scale_ = 1;
  BigInt value_ = 0;
};

const Constant* integerLiteral(std::string_view text) {
  int radix = radixPrefix(&text);
  if (radix == 10 && text.size() > 1 && text[0] == '0') radix = 8;  // 0644
  if (text.empty()) return makeUnknown();
  Digits digits(radix);
  for (char c : text) {
    if (c == '_') continue;
    int digit = digitValue(c);
    if (digit >= radix) return makeUnknown();
    digits.add(digit);
  }
  return makeInt(digits.take());
}

struct FloatText {  // mantissa * 2^exponent2 * 10^exponent10
  BigInt mantissa;
  int64_t exponent2 = 0;
  int64_t exponent10 = 0;
};

// Reads the exponent behind e or p; false on malformed or absurd ones.
bool readExponent(std::string_view text, int64_t* exponent) {
  bool negative = false;
  if (!text.empty() && (text[0] == '+' || text[0] == '-')) {
    negative = text[0] == '-';
    text.remove_prefix(1);
  }
  if (text.empty()) return false;
  *exponent = 0;
  for (char c : text) {
    if (c == '_') continue;
    if (c < '0' || c > '9') return false;
    *exponent = *exponent * 10 + (c - '0');
    if (*exponent > int64_t{1} << 50) return false;
  }
  if (negative) *exponent = -*exponent;
  return true;
}

bool readFloat(std::string_view text, FloatText* result) {
  int radix = radixPrefix(&text);
  Digits digits(radix);
  int64_t fraction = 0;  // number of digits behind the point
  bool seenPoint = false, seenDigit = false;
  size_t i = 0;
  for (; i < text.size(); ++i) {
    char c = text[i];
    if (c == '_') continue;
    if (c == '.' && !seenPoint) {
      seenPoint = true;
      continue;
    }
    int digit = digitValue(c);
    if (digit >= radix) break;
    seenDigit = true;
    if (seenPoint) ++fraction;
    digits.add(digit);
  }
  if (!seenDigit) return false;
  result->mantissa = digits.take();
  int64_t exponent = 0;
  bool binary = false;
  if (i < text.size()) {
    binary = lower(text[i]) == 'p';
    if (!binary && !(lower(text[i]) == 'e' && radix == 10)) return false;
    if (!readExponent(text.substr(i + 1), &exponent)) return false;
  }
  if (radix == 10) {
    result->exponent10 = -fraction;
  } else {
    result->exponent2 = -fraction * (radix == 16 ? 4 : radix == 8 ? 3 : 1);
  }
  (binary ? result->exponent2 : result->exponent10) += exponent;
  return true;
}

// The number in floating point: correctly rounded, but for absurd exponents, whose numbers are of no use anyhow.
BigFloat scaled(const FloatText& f) {
  constexpr int64_t kExact = 20000;
  int64_t exponent2 = f.exponent2 + f.exponent10;  // 10^e = 5^e * 2^e
  if (std::abs(f.exponent10) <= kExact) {
    BigInt power = pow(BigInt(5), static_cast<unsigned>(std::abs(f.exponent10)));
    if (f.exponent10 >= 0) return BigFloat(f.mantissa * power, exponent2);
    return BigFloat::quotient(f.mantissa, power) * BigFloat(1, exponent2);
  }
  BigFloat power = BigFloat::pow5(static_cast<uint64_t>(std::abs(f.exponent10)));
  BigFloat value(f.mantissa, exponent2);
  return f.exponent10 > 0 ? value * power : value / power;
}

// Null where the value is beyond all bounds.
const Constant* floatLiteral(std::string_view text) {
  FloatText f;
  if (!readFloat(text, &f)) return nullptr;
  if (f.mantissa == 0) return store<Fraction>(0, 1);
  double log2 =
      bitLength(f.mantissa) + static_cast<double>(f.exponent2) + static_cast<double>(f.exponent10) * std::log2(10.0);
  bool fraction = std::abs(log2) < kMaxFractionBits - 2;
  if (!fraction) {
    // 10^e = 5^e * 2^e
    if (std::abs(log2) > 1e18) return nullptr;
    BigFloat value = scaled(f);
    if (value.isZero()) return store<Fraction>(0, 1);  // underflow
    fraction = isReasonable(value);
    if (!fraction) return value.isInfinite() ? nullptr : makeLargeFloat(value);
  }
  // The exponents are bounded by the value's size and the length of the text.
  BigInt numerator = f.mantissa, denominator = 1;
  (f.exponent2 > 0 ? numerator : denominator) <<= static_cast<unsigned>(std::abs(f.exponent2));
  (f.exponent10 > 0 ? numerator : denominator) *= pow(BigInt(10), static_cast<unsigned>(std::abs(f.exponent10)));
  // A literal is exact, however long it is.
  BigInt divisor = gcd(numerator, denominator);
  return store<Fraction>(numerator / divisor, denominator / divisor);
}

void appendUtf8(std::string* out, uint32_t rune) {
  if (rune > 0x10FFFF || (0xD800 <= rune && rune <= 0xDFFF)) rune = 0xFFFD;
  if (rune < 0x80) {
    out->push_back(static_cast<char>(rune));
  } else if (rune < 0x800) {
    out->push_back(static_cast<char>(0xC0 | (rune >> 6)));
    out->push_back(static_cast<char>(0x80 | (rune & 0x3F)));
  } else if (rune < 0x10000) {
    out->push_back(static_cast<char>(0xE0 | (rune >> 12)));
    out->push_back(static_cast<char>(0x80 | ((rune >> 6) & 0x3F)));
    out->push_back(static_cast<char>(0x80 | (rune & 0x3F)));
  } else {
    out->push_back(static_cast<char>(0xF0 | (rune >> 18)));
    out->push_back(static_cast<char>(0x80 | ((rune >> 12) & 0x3F)));
    out->push_back(static_cast<char>(0x80 | ((rune >> 6) & 0x3F)));
    out->push_back(static_cast<char>(0x80 | (rune & 0x3F)));
  }
}

// An escape sequence behind the backslash. `isByte`: \x and octal ones in a string stand for a byte.
bool readEscape(std::string_view* text, char quote, uint32_t* value, bool* isByte) {
  if (text->empty()) return false;
  char c = text->front();
  text->remove_prefix(1);
  *isByte = false;
  static constexpr std::string_view kSimple = "abfnrtv\\";
  static constexpr std::string_view kValues = "\a\b\f\n\r\t\v\\";
  if (size_t at = kSimple.find(c); at != std::string_view::npos) {
    *value = static_cast<uint32_t>(kValues[at]);
    return true;
  }
  if (c == quote) {
    *value = static_cast<uint32_t>(c);
    return true;
  }
  size_t count;
  int radix = 16;
  if (c == 'x') {
    count = 2;
  } else if (c == 'u') {
    count = 4;
  } else if (c == 'U') {
    count = 8;
  } else if ('0' <= c && c <= '7') {
    count = 2;
    radix = 8;
  } else {
    return false;
  }
  uint32_t v = radix == 8 ? static_cast<uint32_t>(c - '0') : 0;
  if (text->size() < count) return false;
  for (size_t i = 0; i < count; ++i) {
    int digit = digitValue((*text)[i]);
    if (digit >= radix) return false;
    v = v * static_cast<uint32_t>(radix) + static_cast<uint32_t>(digit);
  }
  text->remove_prefix(count);
  *isByte = c == 'x' || radix == 8;
  *value = v;
  return !(radix == 8 && v > 255) && (*isByte || (v <= 0x10FFFF && !(0xD800 <= v && v <= 0xDFFF)));
}

const Constant* stringLiteral(std::string_view text) {
  if (text.size() < 2 || text.front() != text.back()) return makeUnknown();
  char quote = text.front();
  text = text.substr(1, text.size() - 2);
  std::string result;
  result.reserve(text.size());
  if (quote == '`') {
    for (char c : text) {
      if (c != '\r') result.push_back(c);
    }
    return makeString(result);
  }
  while (!text.empty()) {
    char c = text.front();
    text.remove_prefix(1);
    if (c != '\\') {
      result.push_back(c);
      continue;
    }
    uint32_t value;
    bool isByte;
    if (!readEscape(&text, quote, &value, &isByte)) return makeUnknown();
    if (isByte) {
      result.push_back(static_cast<char>(value));
    } else {
      appendUtf8(&result, value);
    }
  }
  return makeString(result);
}

// The code point of well-formed UTF-8; the replacement character otherwise.
uint32_t decodeRune(std::string_view text) {
  auto byte = [&](size_t i) { return static_cast<uint32_t>(static_cast<unsigned char>(text[i])); };
  uint32_t first = byte(0);
  if (first < 0x80) return first;
  size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || text.size() < length) return 0xFFFD;
  uint32_t rune = first & (0xFFu >> (length + 1));
  for (size_t i = 1; i < length; ++i) rune = rune << 6 | (byte(i) & 0x3F);
  return rune;
}

const Constant* runeLiteral(std::string_view text) {
  if (text.size() < 3) return makeUnknown();
  text = text.substr(1, text.size() - 2);
  if (text.front() != '\\') return makeInt64(decodeRune(text));
  text.remove_prefix(1);
  uint32_t value;
  bool isByte;
  if (!readEscape(&text, '\'', &value, &isByte)) return makeUnknown();
  return makeInt64(value);
}

}  // namespace

const Constant* makeFromLiteral(std::string_view text, int litKind) {
  switch (static_cast<syntax::LitKind>(litKind)) {
    case syntax::LitKind::Int:
      return integerLiteral(text);
    case syntax::LitKind::Float: {
      const Constant* result = floatLiteral(text);
      return result != nullptr ? result : makeUnknown();
    }
    case syntax::LitKind::Imag: {
      if (text.empty() || text.back() != 'i') return makeUnknown();
      const Constant* result = floatLiteral(text.substr(0, text.size() - 1));
      return result != nullptr ? makeComplex(makeInt64(0), result) : makeUnknown();
    }
    case syntax::LitKind::Rune:
      return runeLiteral(text);
    case syntax::LitKind::String:
      return stringLiteral(text);
  }
  UNREACHABLE("kind of a literal");
}

}  // namespace gopark::types
