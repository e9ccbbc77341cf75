// FunctionGenerator: registers, constants, and values that are computed where they are used.
#include <algorithm>

#include "abi/type.h"
#include "base/check.h"
#include "ir/op_info.h"
#include "wasmgen/function_generator.h"

namespace gopark::wasmgen {

using ir::RegKind;

namespace {

uint32_t slotOf(ir::Reg reg) { return reg * static_cast<uint32_t>(sizeof(goroutine::Slot)); }

}  // namespace

void FunctionGenerator::operand(Reg reg) {
  for (size_t i = 0; i < delayed_.size(); i++) {
    if (delayed_[i].reg != reg) continue;
    uint32_t index = delayed_[i].index;
    delayed_.erase(delayed_.begin() + static_cast<ptrdiff_t>(i));
    CHECK(value(f_.code[index]));
    return;
  }
  const In* known = constant(reg);
  if (known == nullptr) return out_.get(localOf_[reg]);
  CHECK(value(*known));
}

const ir::Instruction* FunctionGenerator::constant(Reg reg) const {
  if (const In* always = constants_.of(reg)) return always;
  auto found = constantNow_.find(reg);
  return found == constantNow_.end() ? nullptr : found->second;
}

void FunctionGenerator::result(Reg reg) {
  if (constants_.of(reg) != nullptr || localOf_[reg] == kNoLocal) return out_.op(Wasm::Drop);
  out_.set(localOf_[reg]);
}

void FunctionGenerator::twice(Reg reg) {
  for (const Delayed& delayed : delayed_) {
    if (delayed.reg != reg) continue;
    operand(reg);
    out_.set(localOf_[reg]);
    return;
  }
}

void FunctionGenerator::delay(uint32_t index) {
  const In& in = f_.code[index];
  Delayed delayed{in.a, index, ir::has(in.op, ir::kReads), {}};
  ir::forEachRegister(f_, in, [&](const ir::Operand& operand) {
    if (operand.role == ir::Role::Use) delayed.operands.push_back(operand.reg);
  });
  delayed_.push_back(std::move(delayed));
}

void FunctionGenerator::settle(Reg reg) {
  for (size_t i = 0; i < delayed_.size();) {
    if (std::ranges::find(delayed_[i].operands, reg) == delayed_[i].operands.end()) {
      i++;
      continue;
    }
    twice(delayed_[i].reg);
    i = 0;
  }
}

void FunctionGenerator::settleReads() {
  for (size_t i = 0; i < delayed_.size();) {
    if (!delayed_[i].reads) {
      i++;
      continue;
    }
    twice(delayed_[i].reg);
    i = 0;
  }
}

void FunctionGenerator::settleAll() {
  while (!delayed_.empty()) twice(delayed_.front().reg);
}

void FunctionGenerator::store(Reg reg) {
  out_.get(0);
  operand(reg);
  switch (f_.regs[reg]) {
    case RegKind::I32:
      return out_.memory(Wasm::I32Store, 2, slotOf(reg));
    case RegKind::I64:
      return out_.memory(Wasm::I64Store, 3, slotOf(reg));
    case RegKind::F32:
      return out_.memory(Wasm::F32Store, 2, slotOf(reg));
    case RegKind::F64:
      return out_.memory(Wasm::F64Store, 3, slotOf(reg));
    case RegKind::Ptr:
      out_.op(Wasm::I64ExtendI32U);
      return out_.memory(Wasm::I64Store, 3, slotOf(reg));
  }
}

void FunctionGenerator::load(Reg reg) {
  if (constants_.of(reg) != nullptr || localOf_[reg] == kNoLocal) return;
  out_.get(0);
  switch (f_.regs[reg]) {
    case RegKind::I32:
    case RegKind::Ptr:
      out_.memory(Wasm::I32Load, 2, slotOf(reg));
      break;
    case RegKind::I64:
      out_.memory(Wasm::I64Load, 3, slotOf(reg));
      break;
    case RegKind::F32:
      out_.memory(Wasm::F32Load, 2, slotOf(reg));
      break;
    case RegKind::F64:
      out_.memory(Wasm::F64Load, 3, slotOf(reg));
      break;
  }
  out_.set(localOf_[reg]);
}

void FunctionGenerator::binary(const In& in, Wasm op) {
  operand(in.b);
  operand(in.c);
  out_.op(op);
}

void FunctionGenerator::unary(const In& in, Wasm op) {
  operand(in.b);
  out_.op(op);
}

// Go's shifts give 0, or the sign, where the count is beyond the width.
void FunctionGenerator::shift(const In& in, Wasm op, bool wide, bool sign) {
  int64_t width = wide ? 64 : 32;
  const In* count = constant(in.c);
  if (count != nullptr && count->bits < static_cast<uint64_t>(width)) {
    operand(in.b);
    wide ? out_.i64(count->i64) : out_.i32(count->lo);
    return out_.op(op);
  }
  twice(in.c);
  if (sign) {
    operand(in.b);
    operand(in.c);
    if (!wide) out_.op(Wasm::I32WrapI64);
    wide ? out_.i64(width - 1) : out_.i32(static_cast<int32_t>(width - 1));
    operand(in.c);
    out_.i64(width);
    out_.op(Wasm::I64LtU);
    out_.op(Wasm::Select);
    return out_.op(op);
  }
  operand(in.b);
  operand(in.c);
  if (!wide) out_.op(Wasm::I32WrapI64);
  out_.op(op);
  wide ? out_.i64(0) : out_.i32(0);
  operand(in.c);
  out_.i64(width);
  out_.op(Wasm::I64LtU);
  out_.op(Wasm::Select);
}

// The base of an access, of which `immediate` is the rest.
void FunctionGenerator::address(Reg base, int32_t offset, uint32_t& immediate) {
  operand(base);
  immediate = offset >= 0 ? static_cast<uint32_t>(offset) : 0;
  if (offset >= 0) return;
  out_.i32(offset);
  out_.op(Wasm::I32Add);
}

// Instructions without effects, and loads that do not trap; those that are delayed are among them.
bool FunctionGenerator::value(const In& in) {
  auto loadFrom = [&](Wasm op, uint32_t log2) {
    uint32_t immediate;
    address(in.b, in.lo, immediate);
    out_.memory(op, log2, immediate);
    return true;
  };
  auto immediate32 = [&](Wasm op) {
    operand(in.b);
    out_.i32(in.lo);
    out_.op(op);
    return true;
  };
  auto immediate64 = [&](Wasm op, int64_t value) {
    operand(in.b);
    out_.i64(value);
    out_.op(op);
    return true;
  };
  auto scaled = [&](uint32_t size) {  // c * size
    operand(in.c);
    out_.op(Wasm::I32WrapI64);
    if (size == 1) return;
    bool power = (size & (size - 1)) == 0 && size != 0;
    out_.i32(power ? std::countr_zero(size) : static_cast<int32_t>(size));
    out_.op(power ? Wasm::I32Shl : Wasm::I32Mul);
  };
#define BINARY(name, code)  \
  case Op::name:            \
    binary(in, Wasm::code); \
    return true;
#define UNARY(name, code)  \
  case Op::name:           \
    unary(in, Wasm::code); \
    return true;
#define SATURATE(name, code)     \
  case Op::name:                 \
    operand(in.b);               \
    out_.op(Saturating::code);   \
    return true;
  switch (in.op) {
    case Op::ConstI32:
      out_.i32(in.lo);
      return true;
    case Op::ConstI64:
      out_.i64(in.i64);
      return true;
    case Op::ConstF32:
      out_.f32(static_cast<uint32_t>(in.lo));
      return true;
    case Op::ConstF64:
      out_.f64(in.bits);
      return true;
    case Op::ConstNil:
      out_.i32(0);
      return true;
    case Op::Addr:
      out_.i32(static_cast<int32_t>(parts_.linkage.address(static_cast<ir::SymbolId>(in.lo)) +
                                    static_cast<uint32_t>(in.hi)));
      return true;
    case Op::MoveI32:
    case Op::MoveI64:
    case Op::MoveF32:
    case Op::MoveF64:
    case Op::MovePtr:
      operand(in.b);
      return true;

    BINARY(AddI32, I32Add)
    BINARY(SubI32, I32Sub)
    BINARY(MulI32, I32Mul)
    BINARY(AndI32, I32And)
    BINARY(OrI32, I32Or)
    BINARY(XorI32, I32Xor)
    case Op::AndNotI32:
      operand(in.b);
      operand(in.c);
      out_.i32(-1);
      out_.op(Wasm::I32Xor);
      out_.op(Wasm::I32And);
      return true;
    case Op::AddI32Imm:
      return immediate32(Wasm::I32Add);
    case Op::AndI32Imm:
      return immediate32(Wasm::I32And);
    case Op::OrI32Imm:
      return immediate32(Wasm::I32Or);
    case Op::XorI32Imm:
      return immediate32(Wasm::I32Xor);
    case Op::ShlI32Imm:
      return immediate32(Wasm::I32Shl);
    case Op::ShrS32Imm:
      return immediate32(Wasm::I32ShrS);
    case Op::ShrU32Imm:
      return immediate32(Wasm::I32ShrU);
    case Op::ShlI32:
      shift(in, Wasm::I32Shl, false, false);
      return true;
    case Op::ShrS32:
      shift(in, Wasm::I32ShrS, false, true);
      return true;
    case Op::ShrU32:
      shift(in, Wasm::I32ShrU, false, false);
      return true;
    UNARY(ExtS8, I32Extend8S)
    UNARY(ExtS16, I32Extend16S)
    case Op::ExtU8:
      operand(in.b);
      out_.i32(0xff);
      out_.op(Wasm::I32And);
      return true;
    case Op::ExtU16:
      operand(in.b);
      out_.i32(0xffff);
      out_.op(Wasm::I32And);
      return true;
    UNARY(NotBool, I32Eqz)

    BINARY(AddI64, I64Add)
    BINARY(SubI64, I64Sub)
    BINARY(MulI64, I64Mul)
    BINARY(AndI64, I64And)
    BINARY(OrI64, I64Or)
    BINARY(XorI64, I64Xor)
    case Op::AndNotI64:
      operand(in.b);
      operand(in.c);
      out_.i64(-1);
      out_.op(Wasm::I64Xor);
      out_.op(Wasm::I64And);
      return true;
    case Op::AddI64Imm:
      return immediate64(Wasm::I64Add, in.i64);
    case Op::MulI64Imm:
      return immediate64(Wasm::I64Mul, in.i64);
    case Op::AndI64Imm:
      return immediate64(Wasm::I64And, in.i64);
    case Op::OrI64Imm:
      return immediate64(Wasm::I64Or, in.i64);
    case Op::XorI64Imm:
      return immediate64(Wasm::I64Xor, in.i64);
    case Op::ShlI64Imm:
      return immediate64(Wasm::I64Shl, in.lo);
    case Op::ShrS64Imm:
      return immediate64(Wasm::I64ShrS, in.lo);
    case Op::ShrU64Imm:
      return immediate64(Wasm::I64ShrU, in.lo);
    case Op::ShlI64:
      shift(in, Wasm::I64Shl, true, false);
      return true;
    case Op::ShrS64:
      shift(in, Wasm::I64ShrS, true, true);
      return true;
    case Op::ShrU64:
      shift(in, Wasm::I64ShrU, true, false);
      return true;
    case Op::MulHighU64:
      operand(in.b);
      operand(in.c);
      out_.op(Wasm::Call, parts_.imports[Imports::mulhigh]);
      return true;
    UNARY(LeadingZeros64, I64Clz)
    UNARY(TrailingZeros64, I64Ctz)
    UNARY(OnesCount64, I64Popcnt)

    BINARY(AddF32, F32Add)
    BINARY(SubF32, F32Sub)
    BINARY(MulF32, F32Mul)
    BINARY(DivF32, F32Div)
    UNARY(NegF32, F32Neg)
    BINARY(AddF64, F64Add)
    BINARY(SubF64, F64Sub)
    BINARY(MulF64, F64Mul)
    BINARY(DivF64, F64Div)
    UNARY(NegF64, F64Neg)
    UNARY(SqrtF64, F64Sqrt)
    UNARY(AbsF64, F64Abs)
    UNARY(FloorF64, F64Floor)
    UNARY(CeilF64, F64Ceil)
    UNARY(TruncF64, F64Trunc)
    BINARY(CopysignF64, F64Copysign)

    BINARY(EqI32, I32Eq)
    BINARY(NeI32, I32Ne)
    BINARY(LtS32, I32LtS)
    BINARY(LeS32, I32LeS)
    BINARY(LtU32, I32LtU)
    BINARY(LeU32, I32LeU)
    BINARY(EqI64, I64Eq)
    BINARY(NeI64, I64Ne)
    BINARY(LtS64, I64LtS)
    BINARY(LeS64, I64LeS)
    BINARY(LtU64, I64LtU)
    BINARY(LeU64, I64LeU)
    BINARY(EqF32, F32Eq)
    BINARY(NeF32, F32Ne)
    BINARY(LtF32, F32Lt)
    BINARY(LeF32, F32Le)
    BINARY(EqF64, F64Eq)
    BINARY(NeF64, F64Ne)
    BINARY(LtF64, F64Lt)
    BINARY(LeF64, F64Le)
    BINARY(EqPtr, I32Eq)
    BINARY(NePtr, I32Ne)

    UNARY(SignExtend32, I64ExtendI32S)
    UNARY(ZeroExtend32, I64ExtendI32U)
    UNARY(Wrap64, I32WrapI64)
    UNARY(F64FromS64, F64ConvertI64S)
    UNARY(F64FromU64, F64ConvertI64U)
    UNARY(F32FromS64, F32ConvertI64S)
    UNARY(F32FromU64, F32ConvertI64U)
    SATURATE(S64FromF64, I64TruncF64S)
    SATURATE(U64FromF64, I64TruncF64U)
    SATURATE(S32FromF64, I32TruncF64S)
    SATURATE(U32FromF64, I32TruncF64U)
    UNARY(F32FromF64, F32DemoteF64)
    UNARY(F64FromF32, F64PromoteF32)
    UNARY(BitsF64, I64ReinterpretF64)
    UNARY(F64Bits, F64ReinterpretI64)
    UNARY(BitsF32, I32ReinterpretF32)
    UNARY(F32Bits, F32ReinterpretI32)
    UNARY(PtrToInt, I64ExtendI32U)
    UNARY(IntToPtr, I32WrapI64)

    // Those that may trap come here when that has been looked at.
    case Op::LoadS8:
      return loadFrom(Wasm::I32Load8S, 0);
    case Op::LoadU8:
      return loadFrom(Wasm::I32Load8U, 0);
    case Op::LoadS16:
      return loadFrom(Wasm::I32Load16S, 0);
    case Op::LoadU16:
      return loadFrom(Wasm::I32Load16U, 0);
    case Op::LoadI32:
    case Op::LoadPtr:
      return loadFrom(Wasm::I32Load, 0);
    case Op::LoadI64:
      return loadFrom(Wasm::I64Load, 0);
    case Op::LoadF32:
      return loadFrom(Wasm::F32Load, 0);
    case Op::LoadF64:
      return loadFrom(Wasm::F64Load, 0);
    case Op::PtrOffset:
      operand(in.b);
      if (in.lo == 0) return true;
      out_.i32(in.lo);
      out_.op(Wasm::I32Add);
      return true;
    case Op::PtrAdd:
      operand(in.b);
      scaled(static_cast<uint32_t>(in.lo));
      out_.op(Wasm::I32Add);
      return true;
    case Op::SlicePtr: {
      auto rest = static_cast<Reg>(in.lo);
      twice(in.b);
      operand(in.b);
      operand(in.b);
      scaled(static_cast<uint32_t>(in.hi));
      out_.op(Wasm::I32Add);
      operand(rest);
      out_.op(Wasm::I64Eqz);
      out_.op(Wasm::Select);
      return true;
    }
    // Address 0 and what is near it can be read.
    case Op::ItabType:
      twice(in.b);
      operand(in.b);
      out_.memory(Wasm::I32Load, 0, abi::kItabType);
      out_.i32(0);
      operand(in.b);
      out_.op(Wasm::Select);
      return true;
    case Op::MapLen:
      twice(in.b);
      operand(in.b);
      out_.memory(Wasm::I64Load, 0, 0);
      out_.i64(0);
      operand(in.b);
      out_.op(Wasm::Select);
      return true;
    default:
      return loadElement(in);
  }
#undef BINARY
#undef UNARY
#undef SATURATE
}

}  // namespace gopark::wasmgen
