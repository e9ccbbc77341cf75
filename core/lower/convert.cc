// Conversions: between numbers, strings and slices, to and between interfaces.
#include "lower/function_lowerer.h"
#include "lower/op_tables.h"
#include "types/typeset.h"
#include "types/universe.h"

namespace gopark::lower {

using namespace syntax;

namespace {

bool isEmptyInterface(const TypeInfo& type) {
  return types::typeSet(types::as<types::Interface>(type.under))->numMethods() == 0;
}

constexpr int64_t kRuneBuffer = 32;  // runes in gc's buffer on the stack

// Whether a constant of one class of type can stand for a value of the other: no conversion is needed.
bool sameClass(const Numeric& to, const types::Constant* value) {
  switch (value->kind()) {
    case types::ConstantKind::Bool:
      return to.cls == Numeric::Class::Bool;
    case types::ConstantKind::String:
      return to.isString();
    case types::ConstantKind::Int:
    case types::ConstantKind::Float:
    case types::ConstantKind::Complex:
      return to.isNumber();
    default:
      return false;
  }
}

}  // namespace

Value FunctionLowerer::conversion(CallExpr* e, Dest dest) {
  const TypeInfo& to = typeOf(e);
  Expr* arg = e->args[0];
  if ((arg->flags & kIsNil) != 0) return zero(to, dest);
  if (to.isInterface) return exprAs(arg, to, dest);
  if (arg->constant != nullptr && sameClass(numericOf(to), arg->constant)) return constant(to, arg->constant, dest);
  const TypeInfo& from = typeOf(arg);
  // The operand may be evaluated right into dest where nothing is converted.
  bool same = to.type == from.type;
  Value value = expr(arg, same ? dest : Dest{});
  at(e);
  if (numericOf(from).isString() && to.kind() == types::TypeKind::Slice && !isByteSlice(to)) {
    return runes(value, arg->constant != nullptr ? -1 : staysLocal(e) ? kRuneBuffer : 0);
  }
  return convert(to, from, value, dest);
}

Value FunctionLowerer::convert(const TypeInfo& to, const TypeInfo& from, const Value& value, Dest dest) {
  if (to.type == from.type) return value;
  if (to.isInterface) return assignConv(to, from, value, dest);
  Numeric toNumeric = numericOf(to), fromNumeric = numericOf(from);
  if (toNumeric.isNumber() && fromNumeric.isNumber()) return numeric(to, from, value, dest);
  if (toNumeric.isString() != fromNumeric.isString()) return stringConversion(to, from, value, dest);
  if (from.kind() == types::TypeKind::Slice && to.kind() != types::TypeKind::Slice) {
    return sliceToArray(to, from, value, dest);
  }
  if (to.kinds.size() == 1 && from.kinds.size() == 1 && to.kinds[0] != from.kinds[0]) {
    Reg reg = resultReg(to.kinds[0], dest);  // unsafe.Pointer and uintptr
    b_.emit(to.kinds[0] == RegKind::I64 ? Op::PtrToInt : Op::IntToPtr, reg, value[0]);
    return Value::of({reg});
  }
  return value;
}

// What assignability allows: the representation changes only for interfaces.
Value FunctionLowerer::assignConv(const TypeInfo& to, const TypeInfo& from, const Value& value, Dest dest) {
  if (!to.isInterface || to.type == from.type) return value;
  return from.isInterface ? interfaceToInterface(to, from, value, dest) : box(to, from, value, dest);
}

// ---- numbers

Reg FunctionLowerer::toI64(const TypeInfo& from, Reg reg) {
  if (b_.kind(reg) == RegKind::I64) return reg;
  Reg wide = temp(RegKind::I64);
  b_.emit(numericOf(from).isSigned ? Op::SignExtend32 : Op::ZeroExtend32, wide, reg);
  return wide;
}

Value FunctionLowerer::numeric(const TypeInfo& to, const TypeInfo& from, const Value& value, Dest dest) {
  Numeric t = numericOf(to), f = numericOf(from);
  if (t.isComplex()) {
    if (t.bits == f.bits) return value;
    Value result = resultRegs(to, dest);
    for (size_t i = 0; i < 2; i++) b_.emit(t.bits == 64 ? Op::F64FromF32 : Op::F32FromF64, result[i], value[i]);
    return result;
  }
  if (t.isFloat()) {
    if (f.isFloat()) {
      if (t.bits == f.bits) return value;
      Reg reg = resultReg(t.reg, dest);
      b_.emit(t.bits == 64 ? Op::F64FromF32 : Op::F32FromF64, reg, value[0]);
      return Value::of({reg});
    }
    Reg wide = toI64(from, value[0]);
    bool isSigned = f.isSigned || f.bits < 64;
    Reg reg = resultReg(t.reg, dest);
    b_.emit(t.bits == 64 ? (isSigned ? Op::F64FromS64 : Op::F64FromU64) : (isSigned ? Op::F32FromS64 : Op::F32FromU64),
            reg, wide);
    return Value::of({reg});
  }
  Reg source = value[0];
  if (f.isFloat()) {
    if (f.bits == 32) {
      Reg wide = temp(RegKind::F64);
      b_.emit(Op::F64FromF32, wide, source);
      source = wide;
    }
    // Narrow types by way of int32, as gc does.
    Reg whole = resultReg(t.reg, dest);
    if (t.reg == RegKind::I64) {
      b_.emit(t.isSigned ? Op::S64FromF64 : Op::U64FromF64, whole, source);
    } else {
      b_.emit(t.bits == 32 && !t.isSigned ? Op::U32FromF64 : Op::S32FromF64, whole, source);
      normalize(to, whole);
    }
    return Value::of({whole});
  }
  if (t.reg == RegKind::I64) {
    if (f.reg == RegKind::I64) return Value::of({source});
    Reg reg = resultReg(RegKind::I64, dest);
    b_.emit(f.isSigned ? Op::SignExtend32 : Op::ZeroExtend32, reg, source);
    return Value::of({reg});
  }
  if (f.reg == RegKind::I64) {
    Reg reg = resultReg(RegKind::I32, dest);
    b_.emit(Op::Wrap64, reg, source);
    normalize(to, reg);
    return Value::of({reg});
  }
  bool fits = f.bits < t.bits ? (!f.isSigned || t.isSigned || t.bits == 32) : (f.bits == t.bits && f.isSigned == t.isSigned);
  if (fits || t.bits == 32) return Value::of({source});
  Reg reg = resultReg(RegKind::I32, dest);
  Op op = t.bits == 8 ? (t.isSigned ? Op::ExtS8 : Op::ExtU8) : (t.isSigned ? Op::ExtS16 : Op::ExtU16);
  b_.emit(op, reg, source);
  return Value::of({reg});
}

// ---- interfaces

Reg FunctionLowerer::interfaceWord(const TypeInfo& to, const TypeInfo& from) {
  return addressOf(isEmptyInterface(to) ? descriptor(from) : l_.descriptors().itab(from.type, to.type));
}

Reg FunctionLowerer::dataWord(const TypeInfo& from, const Value& value) {
  if (from.pointerShaped) return value[0];
  if (from.memory) return value.own == Own::Constant ? value[0] : copied(from, value)[0];
  if (from.size == 0) return addressOf(l_.data().zeros(8));
  Reg at = allocate(from);
  store(from, at, 0, true, value);
  return at;
}

Value FunctionLowerer::box(const TypeInfo& to, const TypeInfo& from, const Value& value, Dest dest) {
  Reg data = dataWord(from, value);
  Reg word;
  if (dest.fresh && dest.value != nullptr) {
    word = (*dest.value)[0];
    SymbolId symbol = isEmptyInterface(to) ? descriptor(from) : l_.descriptors().itab(from.type, to.type);
    b_.emitLoHi(Op::Addr, word, 0, 0, static_cast<int32_t>(symbol), 0);
  } else {
    word = interfaceWord(to, from);
  }
  return Value::of({word, data});
}

Value FunctionLowerer::boxConstant(const TypeInfo& to, const TypeInfo& from, const types::Constant* value, Dest dest) {
  if (from.pointerShaped) return box(to, from, constant(from, value), dest);
  Reg data = addressOf(l_.data().constantBox(from.type, value));
  return Value::of({interfaceWord(to, from), data});
}

Value FunctionLowerer::interfaceToInterface(const TypeInfo& to, const TypeInfo& from, const Value& value, Dest) {
  if (isEmptyInterface(to)) return Value::of({typeWord(from, value), value[1]});
  Reg type = typeWord(from, value);
  Reg itab = temp(RegKind::Ptr);
  b_.emitLoHi(Op::FindItab, itab, type, 0, static_cast<int32_t>(descriptor(to)), 0);
  return Value::of({itab, value[1]});
}

// The value of a concrete type from an interface's data word.
Value FunctionLowerer::unbox(const TypeInfo& type, Reg data, Dest dest) {
  if (type.pointerShaped) return Value::of({data});
  return load(type, data, 0, true, Own::Constant, dest);
}

// ---- strings and slices

bool FunctionLowerer::isByteSlice(const TypeInfo& slice) {
  return numericOf(info(types::as<types::Slice>(slice.under)->elem)).bits == 8;
}

Value FunctionLowerer::stringConversion(const TypeInfo& to, const TypeInfo& from, const Value& value, Dest) {
  // A copy of the bytes: (ptr, len).
  auto copyBytes = [&] {
    Reg copy = temp(RegKind::Ptr);
    const TypeInfo& byte = basicInfo(types::BasicKind::Uint8);
    b_.emitLoHi(Op::NewArray, copy, value[1], 0, static_cast<int32_t>(descriptor(byte)), 0);
    b_.emit(Op::MoveMem, copy, value[0], value[1]).lo = 1;
    return copy;
  };
  Numeric t = numericOf(to), f = numericOf(from);
  if (t.isString()) {
    if (f.isInt()) {
      Reg wide = toI64(from, value[0]);
      if (!f.isSigned && f.bits == 64) return callRuntime("uintstring", std::vector<Reg>{wide})[0].value;
      return callRuntime("intstring", std::vector<Reg>{wide})[0].value;
    }
    if (isByteSlice(from)) return Value::of({copyBytes(), value[1]});
    return callRuntime("slicerunetostring", value.span())[0].value;
  }
  if (isByteSlice(to)) return Value::of({copyBytes(), value[1], value[1]});
  return runes(value, 0);
}

// The value of a string that is only looked at, before anything else happens: string(b) is then b's own bytes, as in gc.
Value FunctionLowerer::glance(Expr* e) {
  auto* call = syntax::cast<CallExpr>(unparen(e));
  if (call == nullptr || call->constant != nullptr || ordered_.contains(call) || !call->fun->isType()) return expr(e);
  Expr* bytes = call->args[0];
  if (!numericOf(typeOf(call)).isString() || (bytes->flags & kIsNil) != 0 || bytes->constant != nullptr) return expr(e);
  const TypeInfo& from = typeOf(bytes);
  if (from.kind() != types::TypeKind::Slice || !isByteSlice(from)) return expr(e);
  return leaves(bytes, 0, 2);
}

// `room`: see stringtoslicerune in package runtime.
Value FunctionLowerer::runes(const Value& text, int64_t room) {
  Reg reg = temp(RegKind::I64);
  b_.emitImm(Op::ConstI64, reg, 0, room);
  return callRuntime("stringtoslicerune", std::vector<Reg>{text[0], text[1], reg})[0].value;
}

// Whether the slice of runes that the conversion makes does not leave its function, as far as gc's analysis is
// imitated.
bool FunctionLowerer::staysLocal(const CallExpr* e) {
  auto found = unit_->runes.find(e);
  if (found == unit_->runes.end()) return false;
  if (found->second == nullptr) return true;
  const VarFacts& facts = unit_->facts(found->second);
  return !facts.leaks && !facts.addressTaken && !facts.captured;
}

Value FunctionLowerer::sliceToArray(const TypeInfo& to, const TypeInfo& from, const Value& value, Dest dest) {
  (void)from;
  bool pointer = to.kind() == types::TypeKind::Pointer;
  const TypeInfo& array = pointer ? info(types::as<types::Pointer>(to.under)->elem) : to;
  int64_t length = types::as<types::Array>(array.under)->len;
  if (length > 0) b_.emitImm(Op::CheckSliceToArray, value[1], 0, length);
  if (pointer) return Value::of({value[0]});
  if (array.size == 0) return zero(to, dest);
  return load(to, value[0], 0, true, Own::Shared, dest);
}

}  // namespace gopark::lower
