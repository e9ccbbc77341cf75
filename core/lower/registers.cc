// Registers: temporaries, registers of variables, constants and moves; types as the function's environment resolves them.
#include "lower/function_lowerer.h"
#include "lower/op_tables.h"
#include "types/predicates.h"
#include "types/universe.h"

namespace gopark::lower {

const TypeInfo& FunctionLowerer::info(types::Type* type) {
  if (auto* basic = types::cast<types::Basic>(type); basic != nullptr && (basic->info & types::kUntyped) != 0) {
    type = types::defaultType(type);
  }
  return l_.types().info(resolve(type));
}

const TypeInfo& FunctionLowerer::basicInfo(types::BasicKind kind) { return l_.types().info(types::basic(kind)); }

const TypeInfo& FunctionLowerer::pointerTo(const TypeInfo& elem) {
  return l_.types().info(l_.arena().make<types::Pointer>(elem.type));
}

void FunctionLowerer::pin(Reg reg, bool on) {
  if (reg >= pinned_.size()) pinned_.resize(reg + size_t{1});
  pinned_[reg] = on;
}

Reg FunctionLowerer::temp(RegKind kind) {
  Reg reg = b_.reg(kind);
  temps_.push_back(reg);
  return reg;
}

Value FunctionLowerer::temps(const TypeInfo& type) {
  Value value;
  for (RegKind kind : type.kinds) value.add(temp(kind));
  return value;
}

Reg FunctionLowerer::variable(RegKind kind) {
  Reg reg = b_.reg(kind);
  blockRegs_.push_back(reg);
  pin(reg, true);
  return reg;
}

Value FunctionLowerer::variables(const TypeInfo& type) {
  Value value;
  for (RegKind kind : type.kinds) value.add(variable(kind));
  value.own = Own::Local;
  return value;
}

Reg FunctionLowerer::permanent(RegKind kind) {
  Reg reg = b_.reg(kind);
  pin(reg, true);
  return reg;
}

void FunctionLowerer::releaseTemps(size_t mark) {
  while (temps_.size() > mark) {
    b_.release(temps_.back());
    temps_.pop_back();
  }
}

void FunctionLowerer::releaseBlock(size_t mark) {
  while (blockRegs_.size() > mark) {
    pin(blockRegs_.back(), false);
    b_.release(blockRegs_.back());
    blockRegs_.pop_back();
  }
}

Reg FunctionLowerer::keep(Reg reg) {
  if (!isVariable(reg)) return reg;
  Reg copy = temp(b_.kind(reg));
  moveReg(copy, reg);
  return copy;
}

Value FunctionLowerer::keep(const Value& value) {
  Value copy;
  for (Reg reg : value.span()) copy.add(keep(reg));
  copy.own = value.own;
  return copy;
}

Value FunctionLowerer::resultRegs(const TypeInfo& type, Dest dest) {
  if (dest.value == nullptr) return temps(type);
  Value value = *dest.value;
  value.own = Own::Fresh;
  return value;
}

Value FunctionLowerer::freshRegs(const TypeInfo& type, Dest dest) {
  return resultRegs(type, dest.fresh ? dest : Dest{});
}

Reg FunctionLowerer::resultReg(RegKind kind, Dest dest) {
  return dest.value == nullptr ? temp(kind) : (*dest.value)[0];
}

Reg FunctionLowerer::freshReg(RegKind kind, Dest dest) { return resultReg(kind, dest.fresh ? dest : Dest{}); }

void FunctionLowerer::moveReg(Reg to, Reg from) {
  if (to != from) b_.emit(moveOp(b_.kind(to)), to, from);
}

// Parallel: a register of `to` may also be one of `from` at another place.
void FunctionLowerer::move(const Value& to, const Value& from) {
  CHECK(to.count == from.count);
  Value source = from;
  for (size_t i = 0; i < to.count; i++) {
    for (size_t j = i + 1; j < to.count; j++) {
      if (source[j] != to[i] || to[i] == source[i]) continue;
      source.regs[j] = temp(b_.kind(to[i]));
      moveReg(source[j], to[i]);
    }
    moveReg(to[i], source[i]);
  }
}

Reg FunctionLowerer::constI64(int64_t value) {
  if (loopDepth_ > 0) {
    Reg shared = b_.constantReg(Op::ConstI64, static_cast<uint64_t>(value));
    if (shared != ir::kNoVirtualReg) return shared;
  }
  Reg reg = temp(RegKind::I64);
  setI64(reg, value);
  return reg;
}

Reg FunctionLowerer::constI32(int32_t value) {
  if (loopDepth_ > 0) {
    ir::FunctionBuilder::Draft in;
    in.lo = value;
    Reg shared = b_.constantReg(Op::ConstI32, in.bits);
    if (shared != ir::kNoVirtualReg) return shared;
  }
  Reg reg = temp(RegKind::I32);
  setI32(reg, value);
  return reg;
}

Reg FunctionLowerer::constNil() {
  Reg reg = temp(RegKind::Ptr);
  setNil(reg);
  return reg;
}

Reg FunctionLowerer::addressOf(SymbolId symbol) {
  Reg reg = temp(RegKind::Ptr);
  b_.emitLoHi(Op::Addr, reg, 0, 0, static_cast<int32_t>(symbol), 0);
  return reg;
}

void FunctionLowerer::setZero(const Value& to, const TypeInfo& type) {
  if (type.memory) {
    b_.emitLoHi(Op::New, to[0], 0, 0, static_cast<int32_t>(descriptor(type)), 0);
    return;
  }
  for (size_t i = 0; i < to.count; i++) {
    switch (type.kinds[i]) {
      case RegKind::I32:
        setI32(to[i], 0);
        break;
      case RegKind::I64:
        setI64(to[i], 0);
        break;
      case RegKind::F32:
        b_.emit(Op::ConstF32, to[i]).f32 = 0;
        break;
      case RegKind::F64:
        b_.emit(Op::ConstF64, to[i]).f64 = 0;
        break;
      case RegKind::Ptr:
        setNil(to[i]);
        break;
    }
  }
}

Value FunctionLowerer::zero(const TypeInfo& type, Dest dest) {
  Value value = resultRegs(type, dest);
  setZero(value, type);
  return value;
}

}  // namespace gopark::lower
