// Exact constant values (spec, "Constants"): bool, string, integers and rationals of any size, complex numbers.
// Values are immutable, live in an Arena-like store of the process, and are shared freely.
// Where a value would exceed the limits of gc (more than 512 bits for integers; exponents out of range for floats)
// operations answer an Unknown value, as go/constant does.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "syntax/token.h"

namespace gopark::types {

enum class ConstantKind : uint8_t { Unknown, Bool, String, Int, Float, Complex };

class Constant {  // opaque: the representation is in constant.cc
 public:
  ConstantKind kind() const { return kind_; }

 protected:
  explicit Constant(ConstantKind kind) : kind_(kind) {}

 private:
  ConstantKind kind_;
};

const Constant* makeUnknown();
const Constant* makeBool(bool value);
const Constant* makeString(std::string_view value);
const Constant* makeInt64(int64_t value);
const Constant* makeFloat64(double value);
// From a literal's text, as written (incl. prefixes and '_'); Unknown when it cannot be represented.
const Constant* makeFromLiteral(std::string_view text, int litKind /* syntax::LitKind */);

bool boolVal(const Constant* value);
const std::string& stringVal(const Constant* value);
int64_t stringLen(const Constant* value);  // in bytes; does not build the text of a long concatenation
// Exact when `*exact` is set to true; otherwise undefined bits (integers), or the nearest value (floats).
int64_t int64Val(const Constant* value, bool* exact);
uint64_t uint64Val(const Constant* value, bool* exact);
double float64Val(const Constant* value, bool* exact);
float float32Val(const Constant* value, bool* exact);
int sign(const Constant* value);
int bitLen(const Constant* value);  // of an Int

const Constant* real(const Constant* value);
const Constant* imag(const Constant* value);
const Constant* makeImag(const Constant* value);

// Conversions between kinds without loss; Unknown when that is not possible.
const Constant* toInt(const Constant* value);
const Constant* toFloat(const Constant* value);
const Constant* toComplex(const Constant* value);

// `bits` limits the result of ^x for unsigned types (0: unlimited).
const Constant* unaryOp(syntax::Operator op, const Constant* value, unsigned bits);
// Div on two Ints is a rational division unless `integerDivision`. Division by zero is the caller's to exclude.
const Constant* binaryOp(const Constant* x, syntax::Operator op, const Constant* y, bool integerDivision);
const Constant* shift(const Constant* x, syntax::Operator op, unsigned count);
bool compare(const Constant* x, syntax::Operator op, const Constant* y);

// As gc prints it in messages (short form: strings are quoted and cut, floats have at most 6 digits), and exactly.
std::string constantString(const Constant* value);
std::string exactString(const Constant* value);

}  // namespace gopark::types
