// BigFloat: a binary floating-point number with a 512-bit mantissa, rounded to nearest even, for constants that are too
// large or too small to be kept as a fraction. The exponent range is that of 32 bits: beyond it values become infinite
// or zero. There is no NaN: the caller excludes 0/0 and the like.
#pragma once

#include <boost/multiprecision/cpp_int.hpp>
#include <cstdint>
#include <string>

namespace gopark::types {

using BigInt = boost::multiprecision::cpp_int;

// Number of bits of |x|; 0 for 0.
int bitLength(const BigInt& x);

class BigFloat {
 public:
  static constexpr int kPrecision = 512;

  BigFloat() = default;                                                          // 0
  BigFloat(const BigInt& mantissa, int64_t exponent);                            // mantissa * 2^exponent, rounded
  static BigFloat quotient(const BigInt& numerator, const BigInt& denominator);  // denominator > 0
  static BigFloat pow5(uint64_t n);

  bool isZero() const { return !infinite_ && mantissa_ == 0; }
  bool isInfinite() const { return infinite_; }
  int sign() const { return infinite_ ? (negative_ ? -1 : 1) : mantissa_.sign(); }
  // e with 2^(e-1) <= |x| < 2^e; 0 for 0.
  int64_t binaryExponent() const;
  bool isInteger() const;
  // The integer nearest in the direction of zero; the exponent must be reasonable.
  BigInt truncate() const;
  // This number with the mantissa cut to `bits`, in the direction of zero or away from it.
  BigFloat roundedTo(int bits, bool awayFromZero) const;

  BigFloat negated() const;
  friend BigFloat operator+(const BigFloat& x, const BigFloat& y);
  friend BigFloat operator-(const BigFloat& x, const BigFloat& y) { return x + y.negated(); }
  friend BigFloat operator*(const BigFloat& x, const BigFloat& y);
  friend BigFloat operator/(const BigFloat& x, const BigFloat& y);
  static int compare(const BigFloat& x, const BigFloat& y);

  // x = mantissa * 2^exponent; the mantissa is odd or 0.
  const BigInt& mantissa() const { return mantissa_; }
  int64_t exponent() const { return exponent_; }

 private:
  static BigFloat infinity(bool negative);
  void normalize(bool sticky);

  BigInt mantissa_ = 0;
  int64_t exponent_ = 0;
  bool infinite_ = false;
  bool negative_ = false;  // of an infinity
};

// The double (or float) nearest to numerator / denominator (ties to even; ±Inf when too large), as a double.
// `mantissaBits` is 53 or 24, `minExponent` the exponent of the smallest denormal: -1074 or -149.
double nearestFloat(const BigInt& numerator, const BigInt& denominator, int mantissaBits, int minExponent,
                    int maxExponent, bool* exact);

}  // namespace gopark::types
