// Making constants, looking into them, and converting between their kinds. Operations are in constant_ops.cc, literals
// in constant_literal.cc, text in constant_format.cc.
#include "types/constant.h"

#include <bit>
#include <cmath>
#include <limits>
#include <mutex>
#include <vector>

#include "base/check.h"
#include "types/constant_values.h"

namespace gopark::types {

using namespace constants;

namespace constants {

Store& Store::instance() {
  static Store* store = new Store;  // never destroyed: constants are used until the very end
  return *store;
}

bool isReasonable(const BigFloat& x) {
  if (x.isInfinite()) return false;
  int64_t e = x.binaryExponent();
  return -kMaxFractionBits < e && e < kMaxFractionBits;
}

const Constant* makeInt(const BigInt& value) {
  if (bitLength(value) <= 63) return makeInt64(value.convert_to<int64_t>());
  if (value == std::numeric_limits<int64_t>::min()) return makeInt64(std::numeric_limits<int64_t>::min());
  return store<LargeInt>(value);
}

const Constant* makeFraction(BigInt numerator, BigInt denominator) {
  BigInt divisor = gcd(numerator, denominator);
  if (divisor != 1) {
    numerator /= divisor;
    denominator /= divisor;
  }
  if (denominator < 0) {
    numerator = -numerator;
    denominator = -denominator;
  }
  if (bitLength(numerator) < kMaxFractionBits && bitLength(denominator) < kMaxFractionBits) {
    return store<Fraction>(std::move(numerator), std::move(denominator));
  }
  return store<LargeFloat>(BigFloat::quotient(numerator, denominator));
}

const Constant* makeLargeFloat(const BigFloat& value) {
  if (value.isInfinite()) return makeUnknown();
  return store<LargeFloat>(value);
}

const Constant* makeComplex(const Constant* real, const Constant* imag) {
  if (real->kind() == ConstantKind::Unknown || imag->kind() == ConstantKind::Unknown) return makeUnknown();
  return store<ComplexValue>(real, imag);
}

BigInt intOf(const Constant* value) {
  if (repOf(value) == Rep::SmallInt) return to<SmallInt>(value)->value;
  CHECK(repOf(value) == Rep::LargeInt);
  return to<LargeInt>(value)->value;
}

BigFloat floatOf(const Constant* value) {
  switch (repOf(value)) {
    case Rep::SmallInt:
    case Rep::LargeInt:
      return BigFloat(intOf(value), 0);
    case Rep::Fraction:
      return BigFloat::quotient(to<Fraction>(value)->numerator, to<Fraction>(value)->denominator);
    case Rep::LargeFloat:
      return to<LargeFloat>(value)->value;
    default:
      UNREACHABLE("not a number");
  }
}

}  // namespace constants

// ---------------------------------------------------------------------------------------------------------- making

const Constant* makeUnknown() {
  static const UnknownValue unknown;
  return &unknown;
}

const Constant* makeBool(bool value) {
  static const BoolValue values[] = {BoolValue(false), BoolValue(true)};
  return &values[value ? 1 : 0];
}

const Constant* makeString(std::string_view value) {
  static const StringValue empty{std::string()};
  if (value.empty()) return &empty;
  return store<StringValue>(std::string(value));
}

namespace {

// Constants live as long as the process: the common small ones exist once.
struct SmallInts {
  static constexpr int64_t kMin = -16, kMax = 1024;
  std::vector<SmallInt> values;
  SmallInts() {
    for (int64_t i = kMin; i <= kMax; ++i) values.emplace_back(i);
  }
};

}  // namespace

const Constant* makeInt64(int64_t value) {
  static const SmallInts small;
  if (SmallInts::kMin <= value && value <= SmallInts::kMax) {
    return &small.values[static_cast<size_t>(value - SmallInts::kMin)];
  }
  return store<SmallInt>(value);
}

const Constant* makeFloat64(double value) {
  if (!std::isfinite(value)) return makeUnknown();
  if (value == 0) return store<Fraction>(0, 1);
  int exponent;
  double mantissa = std::frexp(value, &exponent);
  BigInt numerator = static_cast<int64_t>(std::ldexp(mantissa, 53));
  exponent -= 53;
  if (exponent >= 0) return store<Fraction>(numerator << static_cast<unsigned>(exponent), 1);
  return makeFraction(numerator, BigInt(1) << static_cast<unsigned>(-exponent));
}

// --------------------------------------------------------------------------------------------------------- looking

bool boolVal(const Constant* value) {
  if (value->kind() == ConstantKind::Unknown) return false;
  CHECK(value->kind() == ConstantKind::Bool);
  return to<BoolValue>(value)->value;
}

namespace {

std::mutex stringsMutex;

// Replaces a concatenation by its text. Iterative to the left, where long sums are deep, and with a stack of its own.
void flatten(const StringValue* value) {
  std::string text(static_cast<size_t>(value->length), '\0');
  size_t end = text.size();
  std::vector<const StringValue*> pending = {value};
  while (!pending.empty()) {  // from right to left
    const StringValue* part = pending.back();
    pending.pop_back();
    if (part->left != nullptr) {
      pending.push_back(part->left);
      pending.push_back(part->right);
    } else {
      end -= part->text.size();
      part->text.copy(text.data() + end, part->text.size());
    }
  }
  value->text = std::move(text);
  value->left = value->right = nullptr;
}

}  // namespace

const std::string& stringVal(const Constant* value) {
  static const std::string empty;
  if (value->kind() == ConstantKind::Unknown) return empty;
  CHECK(value->kind() == ConstantKind::String);
  auto* text = to<StringValue>(value);
  std::lock_guard lock(stringsMutex);
  if (text->left != nullptr) flatten(text);
  return text->text;
}

int64_t stringLen(const Constant* value) {
  if (value->kind() == ConstantKind::Unknown) return 0;
  CHECK(value->kind() == ConstantKind::String);
  return to<StringValue>(value)->length;
}

int64_t int64Val(const Constant* value, bool* exact) {
  switch (repOf(value)) {
    case Rep::SmallInt:
      *exact = true;
      return to<SmallInt>(value)->value;
    case Rep::LargeInt:
    case Rep::Unknown:
      *exact = false;
      return 0;
    default:
      UNREACHABLE("int64Val of a constant that is not an Int");
  }
}

uint64_t uint64Val(const Constant* value, bool* exact) {
  switch (repOf(value)) {
    case Rep::SmallInt:
      *exact = to<SmallInt>(value)->value >= 0;
      return static_cast<uint64_t>(to<SmallInt>(value)->value);
    case Rep::LargeInt: {
      const BigInt& big = to<LargeInt>(value)->value;
      *exact = big > 0 && bitLength(big) <= 64;
      return *exact ? big.convert_to<uint64_t>() : 0;
    }
    case Rep::Unknown:
      *exact = false;
      return 0;
    default:
      UNREACHABLE("uint64Val of a constant that is not an Int");
  }
}

namespace {

// 2^exponent * mantissa as a fraction, for exponents within a double's reach; others answer 0 or infinity.
double nearest(const BigFloat& x, int mantissaBits, int minExponent, int maxExponent, bool* exact) {
  if (x.isZero()) {
    *exact = true;
    return 0;
  }
  if (x.binaryExponent() > maxExponent || x.binaryExponent() < minExponent - 1) {
    *exact = false;
    double result = x.binaryExponent() > 0 ? std::numeric_limits<double>::infinity() : 0.0;
    return x.sign() < 0 ? -result : result;
  }
  BigInt n = x.mantissa(), d = 1;
  if (x.exponent() > 0) {
    n <<= static_cast<unsigned>(x.exponent());
  } else {
    d <<= static_cast<unsigned>(-x.exponent());
  }
  return nearestFloat(n, d, mantissaBits, minExponent, maxExponent, exact);
}

double floatVal(const Constant* value, int mantissaBits, int minExponent, int maxExponent, bool* exact) {
  switch (repOf(value)) {
    case Rep::SmallInt:
    case Rep::LargeInt:
      return nearestFloat(intOf(value), 1, mantissaBits, minExponent, maxExponent, exact);
    case Rep::Fraction:
      return nearestFloat(to<Fraction>(value)->numerator, to<Fraction>(value)->denominator, mantissaBits, minExponent,
                          maxExponent, exact);
    case Rep::LargeFloat:
      return nearest(to<LargeFloat>(value)->value, mantissaBits, minExponent, maxExponent, exact);
    case Rep::Unknown:
      *exact = false;
      return 0;
    default:
      UNREACHABLE("float value of a constant that is not a number");
  }
}

}  // namespace

double float64Val(const Constant* value, bool* exact) { return floatVal(value, 53, -1074, 1024, exact); }

float float32Val(const Constant* value, bool* exact) {
  return static_cast<float>(floatVal(value, 24, -149, 128, exact));
}

int sign(const Constant* value) {
  switch (repOf(value)) {
    case Rep::Unknown:
      return 1;  // so that nobody complains of a division by zero
    case Rep::SmallInt: {
      int64_t v = to<SmallInt>(value)->value;
      return v < 0 ? -1 : v > 0;
    }
    case Rep::LargeInt:
      return to<LargeInt>(value)->value.sign();
    case Rep::Fraction:
      return to<Fraction>(value)->numerator.sign();
    case Rep::LargeFloat:
      return to<LargeFloat>(value)->value.sign();
    case Rep::Complex:
      return sign(to<ComplexValue>(value)->real) | sign(to<ComplexValue>(value)->imag);
    default:
      UNREACHABLE("sign of a constant that is not a number");
  }
}

int bitLen(const Constant* value) {
  switch (repOf(value)) {
    case Rep::Unknown:
      return 0;
    case Rep::SmallInt: {
      int64_t v = to<SmallInt>(value)->value;
      uint64_t magnitude = v < 0 ? 0 - static_cast<uint64_t>(v) : static_cast<uint64_t>(v);
      return std::bit_width(magnitude);
    }
    default:
      return bitLength(intOf(value));
  }
}

const Constant* real(const Constant* value) {
  return repOf(value) == Rep::Complex ? to<ComplexValue>(value)->real : value;
}

const Constant* imag(const Constant* value) {
  switch (repOf(value)) {
    case Rep::Unknown:
      return value;
    case Rep::Complex:
      return to<ComplexValue>(value)->imag;
    default:
      return makeInt64(0);
  }
}

const Constant* makeImag(const Constant* value) { return makeComplex(makeInt64(0), value); }

// ----------------------------------------------------------------------------------------------------- conversions

namespace {

// An integer that a computation in floating point has missed by a few bits counts as that integer.
const Constant* floatToInt(const BigFloat& x) {
  constexpr int kSlack = 4;  // bits
  if (!isReasonable(x)) return makeUnknown();
  if (x.isInteger()) return makeInt(x.truncate());
  for (bool away : {false, true}) {
    BigFloat rounded = x.roundedTo(BigFloat::kPrecision - kSlack, away);
    if (rounded.isInteger()) return makeInt(rounded.truncate());
  }
  return makeUnknown();
}

}  // namespace

const Constant* toInt(const Constant* value) {
  switch (repOf(value)) {
    case Rep::SmallInt:
    case Rep::LargeInt:
      return value;
    case Rep::Fraction:
      return to<Fraction>(value)->denominator == 1 ? makeInt(to<Fraction>(value)->numerator) : makeUnknown();
    case Rep::LargeFloat:
      return floatToInt(to<LargeFloat>(value)->value);
    case Rep::Complex: {
      const Constant* real = toFloat(value);
      return real->kind() == ConstantKind::Float ? toInt(real) : makeUnknown();
    }
    default:
      return makeUnknown();
  }
}

const Constant* toFloat(const Constant* value) {
  switch (repOf(value)) {
    case Rep::SmallInt:
      return store<Fraction>(to<SmallInt>(value)->value, 1);
    case Rep::LargeInt: {
      const BigInt& big = to<LargeInt>(value)->value;
      if (bitLength(big) < kMaxFractionBits) return store<Fraction>(big, 1);
      return makeLargeFloat(BigFloat(big, 0));
    }
    case Rep::Fraction:
    case Rep::LargeFloat:
      return value;
    case Rep::Complex:
      return sign(to<ComplexValue>(value)->imag) == 0 ? toFloat(to<ComplexValue>(value)->real) : makeUnknown();
    default:
      return makeUnknown();
  }
}

const Constant* toComplex(const Constant* value) {
  switch (repOf(value)) {
    case Rep::SmallInt:
    case Rep::LargeInt:
    case Rep::Fraction:
    case Rep::LargeFloat:
      return store<ComplexValue>(value, makeInt64(0));
    case Rep::Complex:
      return value;
    default:
      return makeUnknown();
  }
}

}  // namespace gopark::types
