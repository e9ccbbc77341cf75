// Operations on constants: unary, binary, shifts, comparisons. Both operands of a binary operation are first brought to
// the more complex representation of the two.
#include "base/check.h"
#include "types/constant.h"
#include "types/constant_values.h"

namespace gopark::types {

using namespace constants;
using syntax::Operator;

namespace {

const Constant* negate(const Constant* value) {
  switch (repOf(value)) {
    case Rep::Unknown:
      return value;
    case Rep::SmallInt: {
      int64_t v = to<SmallInt>(value)->value, result;
      if (!__builtin_sub_overflow(0, v, &result)) return makeInt64(result);
      return makeInt(-BigInt(v));
    }
    case Rep::LargeInt:
      return makeInt(-to<LargeInt>(value)->value);
    case Rep::Fraction:
      return store<Fraction>(-to<Fraction>(value)->numerator, to<Fraction>(value)->denominator);
    case Rep::LargeFloat:
      return makeLargeFloat(to<LargeFloat>(value)->value.negated());
    case Rep::Complex:
      return makeComplex(negate(to<ComplexValue>(value)->real), negate(to<ComplexValue>(value)->imag));
    default:
      UNREACHABLE("negation of a constant that is not a number");
  }
}

const Constant* complement(const Constant* value, unsigned bits) {
  if (repOf(value) == Rep::Unknown) return value;
  BigInt result = -intOf(value) - 1;
  // Of an unsigned type: the result is negative, hence too large; only its low bits count.
  if (bits > 0) result &= (BigInt(1) << bits) - 1;
  return makeInt(result);
}

const Constant* smallIntOp(int64_t x, Operator op, int64_t y, bool integerDivision) {
  int64_t result;
  switch (op) {
    case Operator::Add:
      if (__builtin_add_overflow(x, y, &result)) return makeInt(BigInt(x) + y);
      return makeInt64(result);
    case Operator::Sub:
      if (__builtin_sub_overflow(x, y, &result)) return makeInt(BigInt(x) - y);
      return makeInt64(result);
    case Operator::Mul:
      if (__builtin_mul_overflow(x, y, &result)) return makeInt(BigInt(x) * y);
      return makeInt64(result);
    case Operator::Div:
      if (!integerDivision) return makeFraction(x, y);
      if (y == -1) return negate(makeInt64(x));
      return makeInt64(x / y);
    case Operator::Rem:
      return makeInt64(y == -1 ? 0 : x % y);
    case Operator::And:
      return makeInt64(x & y);
    case Operator::Or:
      return makeInt64(x | y);
    case Operator::Xor:
      return makeInt64(x ^ y);
    case Operator::AndNot:
      return makeInt64(x & ~y);
    default:
      UNREACHABLE("binary operation on integer constants");
  }
}

const Constant* largeIntOp(const BigInt& x, Operator op, const BigInt& y, bool integerDivision) {
  switch (op) {
    case Operator::Add:
      return makeInt(x + y);
    case Operator::Sub:
      return makeInt(x - y);
    case Operator::Mul:
      return makeInt(x * y);
    case Operator::Div:
      return integerDivision ? makeInt(x / y) : makeFraction(x, y);
    case Operator::Rem:
      return makeInt(x % y);
    case Operator::And:
      return makeInt(x & y);
    case Operator::Or:
      return makeInt(x | y);
    case Operator::Xor:
      return makeInt(x ^ y);
    case Operator::AndNot:
      return makeInt(x & BigInt(-y - 1));
    default:
      UNREACHABLE("binary operation on integer constants");
  }
}

struct Ratio {
  BigInt n, d;
};

Ratio ratioOf(const Constant* value) {
  if (repOf(value) == Rep::Fraction) return {to<Fraction>(value)->numerator, to<Fraction>(value)->denominator};
  return {intOf(value), 1};
}

const Constant* fractionOp(const Ratio& x, Operator op, const Ratio& y) {
  switch (op) {
    case Operator::Add:
      return makeFraction(x.n * y.d + y.n * x.d, x.d * y.d);
    case Operator::Sub:
      return makeFraction(x.n * y.d - y.n * x.d, x.d * y.d);
    case Operator::Mul:
      return makeFraction(x.n * y.n, x.d * y.d);
    case Operator::Div:
      return makeFraction(x.n * y.d, x.d * y.n);
    default:
      UNREACHABLE("binary operation on floating-point constants");
  }
}

const Constant* floatOp(const BigFloat& x, Operator op, const BigFloat& y) {
  switch (op) {
    case Operator::Add:
      return makeLargeFloat(x + y);
    case Operator::Sub:
      return makeLargeFloat(x - y);
    case Operator::Mul:
      return makeLargeFloat(x * y);
    case Operator::Div:
      return makeLargeFloat(x / y);
    default:
      UNREACHABLE("binary operation on floating-point constants");
  }
}

const Constant* add(const Constant* x, const Constant* y) { return binaryOp(x, Operator::Add, y, false); }
const Constant* sub(const Constant* x, const Constant* y) { return binaryOp(x, Operator::Sub, y, false); }
const Constant* mul(const Constant* x, const Constant* y) { return binaryOp(x, Operator::Mul, y, false); }
const Constant* quo(const Constant* x, const Constant* y) { return binaryOp(x, Operator::Div, y, false); }

const Constant* complexOp(const Constant* x, Operator op, const Constant* y) {
  const Constant *a = real(x), *b = imag(x), *c = real(y), *d = imag(y);
  switch (op) {
    case Operator::Add:
      return makeComplex(add(a, c), add(b, d));
    case Operator::Sub:
      return makeComplex(sub(a, c), sub(b, d));
    case Operator::Mul:
      return makeComplex(sub(mul(a, c), mul(b, d)), add(mul(b, c), mul(a, d)));
    case Operator::Div: {
      const Constant* norm = add(mul(c, c), mul(d, d));
      return makeComplex(quo(add(mul(a, c), mul(b, d)), norm), quo(sub(mul(b, c), mul(a, d)), norm));
    }
    default:
      UNREACHABLE("binary operation on complex constants");
  }
}

bool holds(int order, Operator op) {
  switch (op) {
    case Operator::Eql:
      return order == 0;
    case Operator::Neq:
      return order != 0;
    case Operator::Lss:
      return order < 0;
    case Operator::Leq:
      return order <= 0;
    case Operator::Gtr:
      return order > 0;
    case Operator::Geq:
      return order >= 0;
    default:
      UNREACHABLE("comparison of constants");
  }
}

int order(const Constant* x, const Constant* y, Rep rep) {
  switch (rep) {
    case Rep::Bool:
      return static_cast<int>(boolVal(x)) - static_cast<int>(boolVal(y));
    case Rep::String:
      return stringVal(x).compare(stringVal(y));
    case Rep::SmallInt: {
      int64_t a = to<SmallInt>(x)->value, b = to<SmallInt>(y)->value;
      return a < b ? -1 : a > b;
    }
    case Rep::LargeInt:
      return intOf(x).compare(intOf(y));
    case Rep::Fraction: {
      Ratio a = ratioOf(x), b = ratioOf(y);
      return BigInt(a.n * b.d).compare(BigInt(b.n * a.d));
    }
    case Rep::LargeFloat:
      return BigFloat::compare(floatOf(x), floatOf(y));
    default:
      UNREACHABLE("order of constants");
  }
}

}  // namespace

const Constant* unaryOp(Operator op, const Constant* value, unsigned bits) {
  switch (op) {
    case Operator::Add:
      return value;
    case Operator::Sub:
      return negate(value);
    case Operator::Xor:
      return complement(value, bits);
    case Operator::Not:
      return value->kind() == ConstantKind::Unknown ? value : makeBool(!boolVal(value));
    default:
      UNREACHABLE("unary operation on a constant");
  }
}

const Constant* binaryOp(const Constant* x, Operator op, const Constant* y, bool integerDivision) {
  Rep rep = std::max(repOf(x), repOf(y));
  if (repOf(x) == Rep::Unknown) return x;
  if (repOf(y) == Rep::Unknown) return y;
  switch (rep) {
    case Rep::Bool:
      CHECK(op == Operator::AndAnd || op == Operator::OrOr);
      return makeBool(op == Operator::AndAnd ? boolVal(x) && boolVal(y) : boolVal(x) || boolVal(y));
    case Rep::String:
      CHECK(op == Operator::Add);
      if (stringLen(x) == 0) return y;
      if (stringLen(y) == 0) return x;
      return store<StringValue>(to<StringValue>(x), to<StringValue>(y));
    case Rep::SmallInt:
      return smallIntOp(to<SmallInt>(x)->value, op, to<SmallInt>(y)->value, integerDivision);
    case Rep::LargeInt:
      return largeIntOp(intOf(x), op, intOf(y), integerDivision);
    case Rep::Fraction:
      return fractionOp(ratioOf(x), op, ratioOf(y));
    case Rep::LargeFloat:
      return floatOp(floatOf(x), op, floatOf(y));
    case Rep::Complex:
      return complexOp(x, op, y);
    default:
      UNREACHABLE("binary operation on constants");
  }
}

const Constant* shift(const Constant* x, Operator op, unsigned count) {
  if (repOf(x) == Rep::Unknown || count == 0) return x;
  if (op == Operator::Shl) return makeInt(intOf(x) << count);
  CHECK(op == Operator::Shr);
  if (repOf(x) == Rep::SmallInt) return makeInt64(to<SmallInt>(x)->value >> std::min(count, 63u));
  BigInt value = intOf(x);
  if (value >= 0) return makeInt(value >> count);
  // Towards negative infinity. (Boost's own shift of negative numbers is wrong in some versions.)
  BigInt complement = -value - 1;
  complement >>= count;
  return makeInt(-complement - 1);
}

bool compare(const Constant* x, Operator op, const Constant* y) {
  Rep rep = std::max(repOf(x), repOf(y));
  if (repOf(x) == Rep::Unknown || repOf(y) == Rep::Unknown) return false;
  if (rep == Rep::Complex) {
    bool equal = compare(real(x), Operator::Eql, real(y)) && compare(imag(x), Operator::Eql, imag(y));
    CHECK(op == Operator::Eql || op == Operator::Neq);
    return equal == (op == Operator::Eql);
  }
  return holds(order(x, y, rep), op);
}

}  // namespace gopark::types
