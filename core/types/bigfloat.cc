#include "types/bigfloat.h"

#include <cmath>
#include <limits>

namespace gopark::types {

namespace {

constexpr int64_t kMaxExponent = std::numeric_limits<int32_t>::max();
constexpr int64_t kMinExponent = std::numeric_limits<int32_t>::min();

BigInt magnitude(const BigInt& x) { return x < 0 ? BigInt(-x) : x; }

// x / 2^bits for x >= 0, rounded to nearest even; `sticky` stands for a non-zero part below x.
BigInt shiftRounded(const BigInt& x, unsigned bits, bool sticky) {
  if (bits == 0) return x;
  BigInt result = x >> bits;
  bool half = bit_test(x, bits - 1);
  if (!half) return result;
  bool below = sticky || (bits > 1 && lsb(x) < bits - 1);
  if (below || bit_test(result, 0)) ++result;
  return result;
}

}  // namespace

int bitLength(const BigInt& x) {
  if (x == 0) return 0;
  return static_cast<int>(msb(magnitude(x))) + 1;
}

BigFloat::BigFloat(const BigInt& mantissa, int64_t exponent) : mantissa_(mantissa), exponent_(exponent) {
  normalize(false);
}

BigFloat BigFloat::infinity(bool negative) {
  BigFloat result;
  result.infinite_ = true;
  result.negative_ = negative;
  return result;
}

// Rounds to the precision, strips trailing zero bits, and applies the exponent's limits.
void BigFloat::normalize(bool sticky) {
  if (mantissa_ == 0) {
    exponent_ = 0;
    return;
  }
  bool negative = mantissa_ < 0;
  BigInt m = magnitude(mantissa_);
  int length = bitLength(m);
  if (length > kPrecision) {
    unsigned drop = static_cast<unsigned>(length - kPrecision);
    m = shiftRounded(m, drop, sticky);
    exponent_ += drop;
  }
  unsigned zeros = static_cast<unsigned>(lsb(m));
  m >>= zeros;
  exponent_ += zeros;
  int64_t e = exponent_ + bitLength(m);
  if (e > kMaxExponent) {
    *this = infinity(negative);
  } else if (e < kMinExponent) {
    *this = BigFloat();
  } else {
    mantissa_ = negative ? BigInt(-m) : m;
  }
}

BigFloat BigFloat::quotient(const BigInt& numerator, const BigInt& denominator) {
  if (numerator == 0) return BigFloat();
  BigInt n = magnitude(numerator);
  int shift = kPrecision + 2 + bitLength(denominator) - bitLength(n);
  BigInt d = denominator;
  if (shift > 0) {
    n <<= static_cast<unsigned>(shift);
  } else {
    d <<= static_cast<unsigned>(-shift);
  }
  BigFloat result;
  BigInt remainder;
  divide_qr(n, d, result.mantissa_, remainder);
  if (numerator < 0) result.mantissa_ = -result.mantissa_;
  result.exponent_ = -static_cast<int64_t>(shift);
  result.normalize(remainder != 0);
  return result;
}

BigFloat BigFloat::pow5(uint64_t n) {
  BigFloat result(1, 0);
  BigFloat base(5, 0);
  for (; n != 0 && !result.isInfinite(); n >>= 1) {
    if ((n & 1) != 0) result = result * base;
    if (n > 1) base = base * base;
  }
  return result;
}

int64_t BigFloat::binaryExponent() const { return mantissa_ == 0 ? 0 : exponent_ + bitLength(mantissa_); }

bool BigFloat::isInteger() const { return !infinite_ && exponent_ >= 0; }

BigInt BigFloat::truncate() const {
  if (exponent_ >= 0) return mantissa_ << static_cast<unsigned>(exponent_);
  if (binaryExponent() <= 0) return 0;
  BigInt result = magnitude(mantissa_) >> static_cast<unsigned>(-exponent_);
  return mantissa_ < 0 ? BigInt(-result) : result;
}

BigFloat BigFloat::roundedTo(int bits, bool awayFromZero) const {
  BigInt m = magnitude(mantissa_);
  int drop = bitLength(m) - bits;
  if (infinite_ || drop <= 0) return *this;
  m >>= static_cast<unsigned>(drop);  // the mantissa is odd, so bits are lost
  if (awayFromZero) ++m;
  return BigFloat(mantissa_ < 0 ? BigInt(-m) : m, exponent_ + drop);
}

BigFloat BigFloat::negated() const {
  BigFloat result = *this;
  result.mantissa_ = -result.mantissa_;
  result.negative_ = !negative_;
  return result;
}

BigFloat operator+(const BigFloat& x, const BigFloat& y) {
  if (x.infinite_ || y.isZero()) return x;
  if (y.infinite_ || x.isZero()) return y;
  if (x.exponent_ < y.exponent_) return y + x;
  // Far apart: the smaller one is below half a unit of the larger one's last place, even after cancellation.
  if (x.binaryExponent() - y.binaryExponent() > 4 * BigFloat::kPrecision) return x;
  if (y.binaryExponent() - x.binaryExponent() > 4 * BigFloat::kPrecision) return y;
  return BigFloat((x.mantissa_ << static_cast<unsigned>(x.exponent_ - y.exponent_)) + y.mantissa_, y.exponent_);
}

BigFloat operator*(const BigFloat& x, const BigFloat& y) {
  if (x.isZero() || y.isZero()) return BigFloat();
  if (x.infinite_ || y.infinite_) return BigFloat::infinity(x.sign() * y.sign() < 0);
  return BigFloat(x.mantissa_ * y.mantissa_, x.exponent_ + y.exponent_);
}

BigFloat operator/(const BigFloat& x, const BigFloat& y) {
  if (x.isZero() || y.infinite_) return BigFloat();
  if (x.infinite_ || y.isZero()) return BigFloat::infinity(x.sign() < 0);
  BigFloat result = BigFloat::quotient(y.mantissa_ < 0 ? BigInt(-x.mantissa_) : x.mantissa_, magnitude(y.mantissa_));
  return BigFloat(result.mantissa_, result.exponent_ + x.exponent_ - y.exponent_);
}

int BigFloat::compare(const BigFloat& x, const BigFloat& y) {
  int sx = x.sign(), sy = y.sign();
  if (sx != sy) return sx < sy ? -1 : 1;
  if (sx == 0) return 0;
  if (x.infinite_ || y.infinite_) return x.infinite_ == y.infinite_ ? 0 : (x.infinite_ ? sx : -sx);
  int64_t ex = x.binaryExponent(), ey = y.binaryExponent();
  if (ex != ey) return ex < ey ? -sx : sx;
  // Equal magnitudes: the exponents differ by less than the precision.
  int64_t low = std::min(x.exponent_, y.exponent_);
  return BigInt(x.mantissa_ << static_cast<unsigned>(x.exponent_ - low))
      .compare(BigInt(y.mantissa_ << static_cast<unsigned>(y.exponent_ - low)));
}

double nearestFloat(const BigInt& numerator, const BigInt& denominator, int mantissaBits, int minExponent,
                    int maxExponent, bool* exact) {
  *exact = true;
  if (numerator == 0) return 0;
  bool negative = numerator < 0;
  BigInt n = magnitude(numerator);
  // The quotient gets at least mantissaBits + 2 bits.
  int shift = mantissaBits + 2 + bitLength(denominator) - bitLength(n);
  BigInt d = denominator;
  if (shift > 0) {
    n <<= static_cast<unsigned>(shift);
  } else {
    d <<= static_cast<unsigned>(-shift);
  }
  BigInt q, remainder;
  divide_qr(n, d, q, remainder);
  int exponent = -shift;  // value = q * 2^exponent
  int drop = std::max(bitLength(q) - mantissaBits, minExponent - exponent);
  if (drop > bitLength(q) + 1) {
    *exact = false;
    return negative ? -0.0 : 0.0;
  }
  if (drop < 0) drop = 0;
  BigInt rounded = shiftRounded(q, static_cast<unsigned>(drop), remainder != 0);
  *exact = remainder == 0 && (rounded << static_cast<unsigned>(drop)) == q;
  exponent += drop;
  double result;
  if (bitLength(rounded) + exponent > maxExponent) {
    *exact = false;
    result = std::numeric_limits<double>::infinity();
  } else {
    result = std::ldexp(static_cast<double>(rounded.convert_to<uint64_t>()), exponent);
  }
  return negative ? -result : result;
}

}  // namespace gopark::types
