// The text of constants: as messages show them, and exactly.
#include <cmath>
#include <cstdio>
#include <limits>

#include "base/check.h"
#include "types/constant.h"
#include "types/constant_values.h"

namespace gopark::types {

using namespace constants;

namespace {

// Length of the well-formed UTF-8 sequence at the start of `text`, its code point in `*rune`; 0 when it is malformed.
size_t decode(std::string_view text, uint32_t* rune) {
  auto byte = [&](size_t i) { return static_cast<uint32_t>(static_cast<unsigned char>(text[i])); };
  uint32_t first = byte(0);
  *rune = first;
  if (first < 0x80) return 1;
  size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || text.size() < length) return 0;
  *rune = first & (0xFFu >> (length + 1));
  for (size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return 0;
    *rune = *rune << 6 | (byte(i) & 0x3F);
  }
  static constexpr uint32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
  if (*rune < kLeast[length] || *rune > 0x10FFFF || (0xD800 <= *rune && *rune <= 0xDFFF)) return 0;
  return length;
}

// Whether a message shows a character as it is. Exact for ASCII and Latin-1, else it knows the invisible blocks only.
bool isPrintable(uint32_t rune) {
  if (rune < 0x7F) return rune >= 0x20;
  if (rune <= 0xA0 || rune == 0xAD) return false;
  if (rune == 0x1680 || (0x2000 <= rune && rune <= 0x200F) || (0x2028 <= rune && rune <= 0x202F)) return false;
  if ((0x205F <= rune && rune <= 0x206F) || rune == 0x3000 || rune == 0xFEFF) return false;
  if ((0xE000 <= rune && rune <= 0xF8FF) || rune >= 0xE0000) return false;
  return (rune & 0xFFFE) != 0xFFFE && !(0xFFF0 <= rune && rune <= 0xFFFB);
}

void appendHex(std::string* out, const char* prefix, uint32_t value, int digits) {
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "%0*x", digits, value);
  *out += prefix;
  *out += buffer;
}

void appendQuotedRune(std::string* out, std::string_view bytes, uint32_t rune) {
  static constexpr std::string_view kEscaped = "\a\b\f\n\r\t\v\"\\";
  static constexpr std::string_view kLetters = "abfnrtv\"\\";
  if (rune < 0x80) {
    if (size_t at = kEscaped.find(static_cast<char>(rune)); at != std::string_view::npos) {
      *out += '\\';
      *out += kLetters[at];
      return;
    }
  }
  if (isPrintable(rune)) {
    *out += bytes;
  } else if (rune < 0x20 || rune == 0x7F) {
    appendHex(out, "\\x", rune, 2);
  } else if (rune < 0x10000) {
    appendHex(out, "\\u", rune, 4);
  } else {
    appendHex(out, "\\U", rune, 8);
  }
}

std::string quotedText(std::string_view text) {
  std::string out = "\"";
  while (!text.empty()) {
    uint32_t rune;
    size_t length = decode(text, &rune);
    if (length == 0) {
      appendHex(&out, "\\x", static_cast<unsigned char>(text[0]), 2);
      length = 1;
    } else {
      appendQuotedRune(&out, text.substr(0, length), rune);
    }
    text.remove_prefix(length);
  }
  return out + '"';
}

// Quoted, and cut to a length that fits into a message.
std::string shortQuotedText(std::string_view text) {
  constexpr size_t kMax = 72;
  std::string result = quotedText(text.substr(0, std::min<size_t>(text.size(), 4 * kMax)));
  size_t runes = 0, cut = 0;
  for (size_t i = 0; i < result.size(); ++i) {
    if ((static_cast<unsigned char>(result[i]) & 0xC0) == 0x80) continue;
    if (runes++ == kMax - 3) cut = i;
  }
  if (runes > kMax) result = result.substr(0, cut) + "...";
  return result;
}

std::string print(const char* format, double value) {
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, format, value);
  return buffer;
}

// As few digits as tell the number from its neighbours, with an exponent from 1e+06 on.
std::string shortest(double value) {
  for (int precision = 0; precision < 17; ++precision) {
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*e", precision, value);
    if (std::strtod(buffer, nullptr) != value) continue;
    int exponent = std::atoi(std::string_view(buffer).substr(std::string_view(buffer).find('e') + 1).data());
    if (exponent >= -4 && exponent < 6) {
      std::snprintf(buffer, sizeof buffer, "%.*f", std::max(precision - exponent, 0), value);
    }
    return buffer;
  }
  return print("%.17g", value);
}

// A number beyond the range of float64: from its binary exponent.
std::string hugeFloat(const BigFloat& x) {
  int64_t exponent = x.binaryExponent();
  BigFloat rounded = x.roundedTo(53, false);
  double mantissa = rounded.mantissa().convert_to<double>();
  mantissa = std::ldexp(mantissa, -bitLength(rounded.mantissa()));
  double digits = static_cast<double>(exponent) * std::log10(2.0);
  int64_t e = static_cast<int64_t>(digits);
  mantissa *= std::pow(10.0, digits - static_cast<double>(e));
  if (std::abs(mantissa) < 1 - 0.5e-6) {
    mantissa *= 10;
    --e;
  } else if (std::abs(mantissa) >= 10) {
    mantissa /= 10;
    ++e;
  }
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, "%.6ge%+lld", mantissa, static_cast<long long>(e));
  return buffer;
}

std::string floatString(const Constant* value) {
  bool exact;
  double d = float64Val(value, &exact);
  if (std::isinf(d) || (d == 0 && sign(value) != 0)) return hugeFloat(floatOf(value));
  std::string result = print("%.6g", d == 0 ? 0 : d);
  if (result.find('.') == std::string::npos && !floatOf(value).isInteger()) result = shortest(d);
  return result;
}

std::string hexFloat(const BigFloat& x) {
  if (x.isZero()) return "0";
  BigInt m = x.sign() < 0 ? BigInt(-x.mantissa()) : x.mantissa();
  // 0x.mantissa with the first bit set.
  unsigned pad = static_cast<unsigned>((4 - bitLength(m) % 4) % 4);
  m <<= pad;
  std::string digits = m.str(0, std::ios_base::hex);
  while (!digits.empty() && digits.back() == '0') digits.pop_back();
  int64_t exponent = x.binaryExponent();
  return (x.sign() < 0 ? "-0x." : "0x.") + digits + (exponent < 0 ? "p-" : "p+") + std::to_string(std::abs(exponent));
}

}  // namespace

std::string constantString(const Constant* value) {
  switch (repOf(value)) {
    case Rep::Unknown:
      return "unknown";
    case Rep::Bool:
      return boolVal(value) ? "true" : "false";
    case Rep::String:
      return shortQuotedText(stringVal(value));
    case Rep::SmallInt:
      return std::to_string(to<SmallInt>(value)->value);
    case Rep::LargeInt:
      return to<LargeInt>(value)->value.str();
    case Rep::Fraction:
    case Rep::LargeFloat:
      return floatString(value);
    case Rep::Complex:
      return "(" + constantString(real(value)) + " + " + constantString(imag(value)) + "i)";
  }
  UNREACHABLE("representation of a constant");
}

std::string exactString(const Constant* value) {
  switch (repOf(value)) {
    case Rep::String:
      return quotedText(stringVal(value));
    case Rep::Fraction: {
      auto* fraction = to<Fraction>(value);
      std::string result = fraction->numerator.str();
      return fraction->denominator == 1 ? result : result + "/" + fraction->denominator.str();
    }
    case Rep::LargeFloat:
      return hexFloat(to<LargeFloat>(value)->value);
    case Rep::Complex:
      return "(" + exactString(real(value)) + " + " + exactString(imag(value)) + "i)";
    default:
      return constantString(value);
  }
}

}  // namespace gopark::types
