// Conversions T(x) (spec, "Conversions").
#include "types/checker.h"

namespace gopark::types {

namespace {

std::string encodeRune(const Constant* value) {
  bool exact;
  uint64_t rune = uint64Val(value, &exact);
  if (!exact || rune > 0x10FFFF || (0xD800 <= rune && rune <= 0xDFFF)) rune = 0xFFFD;
  auto byte = [](uint64_t bits) { return static_cast<char>(bits); };
  if (rune < 0x80) return {byte(rune)};
  if (rune < 0x800) return {byte(0xC0 | rune >> 6), byte(0x80 | (rune & 0x3F))};
  if (rune < 0x10000) {
    return {byte(0xE0 | rune >> 12), byte(0x80 | (rune >> 6 & 0x3F)), byte(0x80 | (rune & 0x3F))};
  }
  return {byte(0xF0 | rune >> 18), byte(0x80 | (rune >> 12 & 0x3F)), byte(0x80 | (rune >> 6 & 0x3F)),
          byte(0x80 | (rune & 0x3F))};
}

// Whether the constant x can be converted to a type; *value (may be null): the result.
bool constConvertible(Operand* x, Type* T, const Constant** value) {
  auto* type = underAs<Basic>(T);
  if (type == nullptr) return false;
  if (representableConst(x->val, type, value)) return true;
  if (!isInteger(x->typ) || !isString(type)) return false;
  if (value != nullptr) *value = makeString(encodeRune(x->val));
  return true;
}

// A constant converted to a type parameter: every type of its type set must do.
bool constConvertibleToAll(Checker* check, Operand* x, Type* T, std::string* cause) {
  return underIs(T, [&](Type* u) {
    if (u == nullptr) {
      *cause = check->msg(T, " does not contain specific types");
      return false;
    }
    if (isString(x->typ) && isBytesOrRunes(u)) return true;
    if (constConvertible(x, u, nullptr)) return true;
    if (isInteger(x->typ) && isInteger(u)) {
      *cause = check->msg("constant ", x->val, " overflows ", u, " (in ", T, ")");
    } else {
      *cause = check->msg("cannot convert ", x, " to type ", u, " (in ", T, ")");
    }
    return false;
  });
}

// The final type of an untyped operand of a conversion to T.
Type* finalOperandType(Operand* x, Type* T, bool constArg) {
  if (x->typ == basic(BasicKind::UntypedNil)) return T;
  if (isNonTypeParamInterface(T) || (constArg && !isConstType(T))) return defaultType(x->typ);
  // string(65): the operand remains an integer.
  if (x->mode == OperandMode::Constant && isInteger(x->typ) && allString(T)) return x->typ;
  return T;
}

}  // namespace

void Checker::conversion(Operand* x, Type* T) {
  bool constArg = x->mode == OperandMode::Constant;
  bool ok = false;
  std::string cause;
  if (constArg && isConstType(T)) {
    ok = constConvertible(x, T, &x->val);
    if (!ok && isInteger(x->typ) && isInteger(T)) {
      errorf(x, "constant ", x->val, " overflows ", T);
      x->invalidate();
      return;
    }
  } else if (constArg && isTypeParam(T)) {
    ok = constConvertibleToAll(this, x, T, &cause);
    x->mode = OperandMode::Value;
  } else if (x->convertibleTo(this, T, &cause)) {
    ok = true;
    x->mode = OperandMode::Value;
  }
  if (!ok) {
    errorf(x, "cannot convert ", x, " to type ", T, cause.empty() ? "" : ": ", cause);
    x->invalidate();
    return;
  }
  if (isUntyped(x->typ)) updateExprType(x->expr, finalOperandType(x, T, constArg), true);
  x->typ = T;
}

namespace {

bool pointersToSameStructure(Type* V, Type* T) {
  auto* from = cast<Pointer>(V);
  auto* to = cast<Pointer>(T);
  return from != nullptr && to != nullptr && identicalIgnoreTags(under(from->elem), under(to->elem)) &&
         !isTypeParam(from->elem) && !isTypeParam(to->elem);
}

// The cases that depend on the underlying types alone.
bool basicConvertible(Type* Vu, Type* Tu) {
  if (isIntegerOrFloat(Vu) && isIntegerOrFloat(Tu)) return true;
  if (isComplex(Vu) && isComplex(Tu)) return true;
  if ((isInteger(Vu) || isBytesOrRunes(Vu)) && isString(Tu)) return true;
  if (isString(Vu) && isBytesOrRunes(Tu)) return true;
  if ((isPointer(Vu) || isUintptr(Vu)) && isUnsafePointer(Tu)) return true;
  return isUnsafePointer(Vu) && (isPointer(Tu) || isUintptr(Tu));
}

enum class SliceToArray { No, Yes, TooOld };

// Slices to arrays, or to pointers to arrays, of the same elements.
SliceToArray sliceToArray(Checker* check, Type* Vu, Type* Tu, std::string* cause) {
  auto* slice = cast<Slice>(Vu);
  if (slice == nullptr) return SliceToArray::No;
  auto* pointer = cast<Pointer>(Tu);
  auto* array = pointer != nullptr ? underAs<Array>(pointer->elem) : cast<Array>(Tu);
  if (array == nullptr || !identical(slice->elem, array->elem)) return SliceToArray::No;
  if (check == nullptr || check->allowVersion(pointer != nullptr ? go1_17 : go1_20)) return SliceToArray::Yes;
  if (cause != nullptr) {
    *cause = pointer != nullptr ? "conversion of slice to array pointer requires go1.17 or later"
                                : "conversion of slice to array requires go1.20 or later";
  }
  return SliceToArray::TooOld;
}

template <typename... Args>
bool explain(Checker* check, std::string* cause, const Args&... args) {
  if (check != nullptr && cause != nullptr) {
    std::string text = check->msg(args...);
    if (!cause->empty()) text += "\n\t" + *cause;
    *cause = std::move(text);
  }
  return false;
}

// Operand or target is a type parameter: each type of its set must do.
bool genericConvertible(Checker* check, const Operand* x, TypeParam* Vp, TypeParam* Tp, Type* T, std::string* cause) {
  Operand value = *x;
  if (Vp == nullptr) {
    return is(Tp, [&](Term* term) {
      if (term == nullptr) return false;  // no specific types
      if (value.convertibleTo(check, term->type, cause)) return true;
      return explain(check, cause, "cannot convert ", x->typ, " to type ", term->type, " (in ", Tp, ")");
    });
  }
  return is(Vp, [&](Term* from) {
    if (from == nullptr) return false;
    value.typ = from->type;
    if (Tp == nullptr) {
      if (value.convertibleTo(check, T, cause)) return true;
      return explain(check, cause, "cannot convert ", from->type, " (in ", Vp, ") to type ", T);
    }
    return is(Tp, [&](Term* to) {
      if (to == nullptr) return false;
      if (value.convertibleTo(check, to->type, cause)) return true;
      return explain(check, cause, "cannot convert ", from->type, " (in ", Vp, ") to type ", to->type, " (in ", Tp,
                     ")");
    });
  });
}

}  // namespace

bool Operand::convertibleTo(Checker* check, Type* T, std::string* cause) {
  if (assignableTo(check, T, cause)) return true;
  Type* original = T;
  Type* V = unalias(typ);
  T = unalias(T);
  Type* Vu = under(V);
  Type* Tu = under(T);
  auto* Vp = cast<TypeParam>(V);
  auto* Tp = cast<TypeParam>(T);
  if (Vp == nullptr && Tp == nullptr && identicalIgnoreTags(Vu, Tu)) return true;
  if (pointersToSameStructure(V, T) || basicConvertible(Vu, Tu)) return true;
  switch (sliceToArray(check, Vu, Tu, cause)) {
    case SliceToArray::Yes:
      return true;
    case SliceToArray::TooOld:
      return false;
    case SliceToArray::No:
      break;
  }
  if (Vp == nullptr && Tp == nullptr) return false;
  return genericConvertible(check, this, Vp, Tp, original, cause);
}

}  // namespace gopark::types
