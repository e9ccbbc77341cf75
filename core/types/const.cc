// Untyped constants and their representation by values of a type (spec, "Constants", "Representability").
#include <cmath>

#include "types/checker.h"

namespace gopark::types {

namespace {

void invalidConversion(Checker* check, Code code, Operand* x, Type* target);

}  // namespace

void Checker::overflow(Operand* x, Pos opPos) {
  CHECK(x->mode == OperandMode::Constant);
  if (x->val->kind() == ConstantKind::Unknown) {
    errorf(opPos, "constant result is not representable");
    return;
  }
  // A typed constant must fit its type after every operation.
  if (isTyped(x->typ)) {
    representable(x, as<Basic>(under(x->typ)));
    return;
  }
  // Untyped ones must not grow without bounds.
  constexpr int kMaxBits = 512;
  if (x->val->kind() == ConstantKind::Int && bitLen(x->val) > kMaxBits) {
    std::string_view op = opName(x->expr);
    errorf(opPos, "constant ", op, op.empty() ? "" : " ", "overflow");
    x->val = makeUnknown();
    return;
  }
  constexpr int64_t kMaxLength = 2'000'000'000;
  if (x->val->kind() == ConstantKind::String && stringLen(x->val) > kMaxLength) {
    errorf(opPos, "constant string too long (", stringLen(x->val), " bytes > ", kMaxLength, " bytes)");
    x->val = makeUnknown();
  }
}

namespace {

// Size in bits of the integer types; 0 for untyped ones, which have no limit.
int integerBits(BasicKind kind) {
  switch (kind) {
    case BasicKind::Int8:
    case BasicKind::Uint8:
      return 8;
    case BasicKind::Int16:
    case BasicKind::Uint16:
      return 16;
    case BasicKind::Int32:
    case BasicKind::Uint32:
      return 32;
    case BasicKind::Int:
    case BasicKind::Int64:
    case BasicKind::Uint:
    case BasicKind::Uint64:
    case BasicKind::Uintptr:
      return 64;
    default:
      return 0;
  }
}

bool fitsInteger(const Constant* value, Basic* type) {
  int bits = integerBits(type->basic);
  if (bits == 0) return true;
  if ((type->info & kUnsigned) != 0) return sign(value) >= 0 && bitLen(value) <= bits;
  if (bitLen(value) < bits) return true;
  // The least value alone needs as many bits as there are.
  bool exact;
  int64_t v = int64Val(value, &exact);
  return exact && v < 0 && v == static_cast<int64_t>(~uint64_t{0} << (bits - 1));
}

// The float of the given size nearest to `value`; null when that would be infinite.
const Constant* roundFloat(const Constant* value, bool single) {
  bool exact;
  double f = single ? static_cast<double>(float32Val(value, &exact)) : float64Val(value, &exact);
  return std::isinf(f) ? nullptr : makeFloat64(f);
}

bool representableFloat(const Constant* value, Basic* type, const Constant** rounded) {
  const Constant* x = toFloat(value);
  if (x->kind() != ConstantKind::Float) return false;
  if (type->basic == BasicKind::UntypedFloat) return true;
  const Constant* result = roundFloat(x, type->basic == BasicKind::Float32);
  if (result == nullptr) return false;
  if (rounded != nullptr) *rounded = result;
  return true;
}

bool representableComplex(const Constant* value, Basic* type, const Constant** rounded) {
  const Constant* x = toComplex(value);
  if (x->kind() != ConstantKind::Complex) return false;
  if (type->basic == BasicKind::UntypedComplex) return true;
  bool single = type->basic == BasicKind::Complex64;
  const Constant* re = roundFloat(real(x), single);
  const Constant* im = roundFloat(imag(x), single);
  if (re == nullptr || im == nullptr) return false;
  if (rounded != nullptr) *rounded = binaryOp(re, syntax::Operator::Add, makeImag(im), false);
  return true;
}

}  // namespace

bool representableConst(const Constant* value, Basic* type, const Constant** rounded) {
  if (value->kind() == ConstantKind::Unknown) return true;  // an error has been reported
  if ((type->info & kInteger) != 0) {
    const Constant* x = toInt(value);
    if (x->kind() != ConstantKind::Int) return false;
    if (rounded != nullptr) *rounded = x;
    // Runes have no limit while they are untyped only as far as they fit into 64 bits.
    if (type->basic == BasicKind::UntypedRune) return bitLen(x) < 64;
    return fitsInteger(x, type);
  }
  if ((type->info & kFloat) != 0) return representableFloat(value, type, rounded);
  if ((type->info & kComplex) != 0) return representableComplex(value, type, rounded);
  if ((type->info & kString) != 0) return value->kind() == ConstantKind::String;
  if ((type->info & kBoolean) != 0) return value->kind() == ConstantKind::Bool;
  return false;
}

void Checker::representable(Operand* x, Basic* type) {
  Code code = Code::None;
  const Constant* value = representation(x, type, &code);
  if (value == nullptr) {
    invalidConversion(this, code, x, type);
    x->invalidate();
    return;
  }
  x->val = value;
}

const Constant* Checker::representation(Operand* x, Basic* type, Code* code) {
  CHECK(x->mode == OperandMode::Constant);
  const Constant* value = x->val;
  if (representableConst(x->val, type, &value)) return value;
  if (!isNumeric(x->typ) || !isNumeric(type)) {
    *code = Code::InvalidConstVal;
  } else if (!isInteger(x->typ) && isInteger(type)) {
    *code = Code::TruncatedFloat;
  } else {
    *code = Code::NumericOverflow;
  }
  return nullptr;
}

namespace {

void invalidConversion(Checker* check, Code code, Operand* x, Type* target) {
  switch (code) {
    case Code::TruncatedFloat:
      check->errorf(x, x, " truncated to ", target);
      break;
    case Code::NumericOverflow:
      check->errorf(x, x, " overflows ", target);
      break;
    default:
      check->errorf(x, "cannot convert ", x, " to type ", target);
  }
}

}  // namespace

void Checker::convertUntyped(Operand* x, Type* target) {
  const Constant* value = nullptr;
  Code code = Code::None;
  Type* newType = implicitTypeAndValue(x, target, &value, &code);
  if (code != Code::None) {
    invalidConversion(this, code, x, isTypeParam(target) ? target : safeUnderlying(target));
    x->invalidate();
    return;
  }
  if (value != nullptr) {
    x->val = value;
    updateExprVal(x->expr, value);
  }
  if (newType != x->typ) {
    x->typ = newType;
    updateExprType(x->expr, newType, false);
  }
}

}  // namespace gopark::types
