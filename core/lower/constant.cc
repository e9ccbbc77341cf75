// Constants as values in registers.
#include "types/constant.h"

#include <bit>

#include "lower/function_lowerer.h"
#include "lower/op_tables.h"

namespace gopark::lower {

namespace {

// The low 64 bits of an integer constant.
int64_t intBits(const types::Constant* value) {
  value = types::toInt(value);
  bool exact = false;
  int64_t bits = types::int64Val(value, &exact);
  return exact ? bits : static_cast<int64_t>(types::uint64Val(value, &exact));
}

}  // namespace

Value FunctionLowerer::stringConstant(std::string_view text, Dest dest) {
  Value value = dest.value != nullptr ? *dest.value : Value::of({temp(RegKind::Ptr), temp(RegKind::I64)});
  if (text.empty()) {
    setNil(value[0]);
  } else {
    b_.emitLoHi(Op::Addr, value[0], 0, 0, static_cast<int32_t>(l_.data().stringData(text)), 0);
  }
  setI64(value[1], static_cast<int64_t>(text.size()));
  return value;
}

Value FunctionLowerer::constant(const TypeInfo& type, const types::Constant* value, Dest dest) {
  Numeric numeric = numericOf(type);
  if (numeric.isString()) return stringConstant(types::stringVal(value), dest);
  if (type.isInterface) UNREACHABLE("a constant of an interface type");
  if (dest.value == nullptr && loopDepth_ > 0) {
    if (numeric.isInt() || numeric.cls == Numeric::Class::Bool) {
      int64_t bits = numeric.isInt() ? intBits(value) : types::boolVal(value) ? 1 : 0;
      return Value::of({numeric.reg == RegKind::I64 ? constI64(bits) : constI32(static_cast<int32_t>(bits))});
    }
    if (numeric.isFloat() && numeric.bits == 64) {
      bool exact;
      double number = types::float64Val(types::toFloat(value), &exact);
      Reg shared = b_.constantReg(Op::ConstF64, std::bit_cast<uint64_t>(number));
      if (shared != ir::kNoVirtualReg) return Value::of({shared});
    }
  }
  Value regs = resultRegs(type, dest);
  auto setFloat = [&](Reg reg, const types::Constant* part) {
    bool exact;
    part = types::toFloat(part);
    if (numeric.bits == 32) {
      b_.emit(Op::ConstF32, reg).f32 = types::float32Val(part, &exact);
    } else {
      b_.emit(Op::ConstF64, reg).f64 = types::float64Val(part, &exact);
    }
  };
  switch (numeric.cls) {
    case Numeric::Class::Bool:
      setI32(regs[0], types::boolVal(value) ? 1 : 0);
      break;
    case Numeric::Class::Int:
      if (numeric.reg == RegKind::I32) {
        setI32(regs[0], static_cast<int32_t>(intBits(value)));
      } else {
        setI64(regs[0], intBits(value));
      }
      break;
    case Numeric::Class::Float:
      setFloat(regs[0], value);
      break;
    case Numeric::Class::Complex:
      setFloat(regs[0], types::real(types::toComplex(value)));
      setFloat(regs[1], types::imag(types::toComplex(value)));
      break;
    case Numeric::Class::Pointer:  // unsafe.Pointer(uintptr constant)
      b_.emit(Op::IntToPtr, regs[0], constI64(intBits(value)));
      break;
    default:
      UNREACHABLE("a constant of such a type");
  }
  return regs;
}

std::optional<int64_t> FunctionLowerer::intConstant(const syntax::Expr* e) {
  if (e->constant == nullptr) return {};
  switch (e->constant->kind()) {
    case types::ConstantKind::Bool:
      return types::boolVal(e->constant) ? 1 : 0;
    case types::ConstantKind::Int:
    case types::ConstantKind::Float:
    case types::ConstantKind::Complex: {
      const types::Constant* value = types::toInt(e->constant);
      if (value->kind() != types::ConstantKind::Int) return {};
      bool fits = false;
      types::int64Val(value, &fits);
      if (!fits) types::uint64Val(value, &fits);
      if (!fits) return {};  // 1e22, of a floating-point type
      return intBits(value);
    }
    default:
      return {};
  }
}

}  // namespace gopark::lower
