// FunctionGenerator: one instruction after another; conditions, divisions, checks, and leaving.
#include "base/check.h"
#include "ir/op_info.h"
#include "wasmgen/function_generator.h"

namespace gopark::wasmgen {

using ir::RegKind;

ValueType valueType(RegKind kind) {
  switch (kind) {
    case RegKind::I32:
    case RegKind::Ptr:  // addresses have 32 bits
      return ValueType::I32;
    case RegKind::I64:
      return ValueType::I64;
    case RegKind::F32:
      return ValueType::F32;
    case RegKind::F64:
      return ValueType::F64;
  }
  UNREACHABLE("a register is of no kind");
}

FunctionGenerator::FunctionGenerator(ModuleParts& parts, const ir::Function& function, const Constants& constants,
                                     std::span<const uint32_t> entries)
    : parts_(parts),
      f_(function),
      constants_(constants),
      resume_(!entries.empty()),
      entries_(entries.begin(), entries.end()),
      graph_(function, entries) {}

uint32_t FunctionGenerator::newLocal(ValueType type) {
  locals_.push_back(type);
  return parameters_ + static_cast<uint32_t>(locals_.size()) - 1;
}

void FunctionGenerator::makeLocals() {
  localOf_.assign(f_.regs.size(), kNoLocal);
  std::vector<bool> used(f_.regs.size(), false);
  for (const In& in : f_.code) {
    ir::forEachRegister(f_, in, [&](const ir::Operand& operand) {
      if (operand.reg < used.size()) used[operand.reg] = constants_.of(operand.reg) == nullptr;
    });
  }
  parameters_ = 1;  // the frame
  if (resume_) {
    entryLocal_ = parameters_++;
  } else {
    for (Reg reg = 0; reg < f_.params.size(); reg++) localOf_[reg] = parameters_++;
    if (f_.context != ir::kNoReg) localOf_[f_.context] = parameters_++;
  }
  for (ValueType type : {ValueType::I32, ValueType::I64, ValueType::F32, ValueType::F64}) {
    if (type == ValueType::I32) atLocal_ = newLocal(type), statusLocal_ = newLocal(type), spentLocal_ = newLocal(type);
    for (Reg reg = 0; reg < f_.regs.size(); reg++) {
      if (used[reg] && localOf_[reg] == kNoLocal && valueType(f_.regs[reg]) == type) localOf_[reg] = newLocal(type);
    }
  }
}

uint32_t FunctionGenerator::scratch(ValueType type, int which) {
  auto [found, isNew] = scratch_.try_emplace(static_cast<uint32_t>(type) * 8 + static_cast<uint32_t>(which), 0);
  if (isNew) found->second = newLocal(type);
  return found->second;
}

void FunctionGenerator::at(uint32_t index) {
  out_.i32(static_cast<int32_t>(index));
  out_.set(atLocal_);
}

void FunctionGenerator::leaveIf() { out_.op(Wasm::BrIf, depthOf(Label::Kind::Leave)); }
void FunctionGenerator::leave() { out_.op(Wasm::Br, depthOf(Label::Kind::Leave)); }

void FunctionGenerator::instruction(uint32_t index) {
  const In& in = f_.code[index];
  bool leaves = leavesAt(index);
  if (leaves) {
    settleAll();
    at(index);
  } else if (ir::has(in.op, ir::kWrites | ir::kOrdered)) {
    settleReads();
  }
  ir::forEachRegister(f_, in, [&](const ir::Operand& operand) {
    if (operand.role == ir::Role::Use) return;
    settle(operand.reg);
    std::erase_if(delayed_, [&](const Delayed& d) { return d.reg == operand.reg && onlyUse_[d.index] < index; });
    forgotten_.push_back(operand.reg);
  });
  if (!leaves && in.a < f_.regs.size() && constants_.of(in.a) == &in) return forgotten_.clear();
  bool delayable = !leaves && ir::opInfo(in.op).a.role == ir::Role::Define && !ir::has(in.op, ir::kBranches) &&
                   ir::opInfo(in.op).b.role != ir::Role::Define && in.op != Op::EqString && in.op != Op::CompareString;
  // Computed where it is used, if that is once, soon, and what uses it stays.
  uint32_t use = onlyUse_[index];
  if (delayable && use != kNowhere && in.a >= f_.params.size() && in.a != f_.context && !leavesAt(use)) {
    // What it is made of may be delayed in the same register.
    twice(in.a);
    constantNow_.erase(in.a);
    forgotten_.clear();
    return delay(index);
  }
  perform(index);
  // Its operands that it has not needed: nobody else does.
  std::erase_if(delayed_, [&](const Delayed& d) { return onlyUse_[d.index] == index; });
  // What it has defined is no longer what it was.
  for (Reg reg : forgotten_) constantNow_.erase(reg);
  forgotten_.clear();
  if (isFixed(in.op)) constantNow_[in.a] = &in;
}

void FunctionGenerator::perform(uint32_t index) {
  const In& in = f_.code[index];
  if (memory(index) || atomic(index) || checks(index)) return;
  switch (in.op) {
    case Op::DivS32:
      return divide(in, Wasm::I32DivS, false, true, false);
    case Op::DivU32:
      return divide(in, Wasm::I32DivU, false, false, false);
    case Op::RemS32:
      return divide(in, Wasm::I32RemS, false, true, true);
    case Op::RemU32:
      return divide(in, Wasm::I32RemU, false, false, true);
    case Op::DivS64:
      return divide(in, Wasm::I64DivS, true, true, false);
    case Op::DivU64:
      return divide(in, Wasm::I64DivU, true, false, false);
    case Op::RemS64:
      return divide(in, Wasm::I64RemS, true, true, true);
    case Op::RemU64:
      return divide(in, Wasm::I64RemU, true, false, true);
    case Op::EqString:
    case Op::CompareString:
      return bytes(in);
    case Op::EqInterface:
      return equalInterface(index);
    case Op::DecodeRune:
      return decodeRune(index);
    case Op::Grow:
      return grow(index);
    case Op::Call:
      return call(index);
    case Op::CallClosure:
    case Op::CallMethod:
      return callIndirect(index);
    case Op::CallNative:
      return parts_.linkage.isPlain(static_cast<ir::NativeId>(in.lo)) ? operate(index) : leave();
    case Op::Return:
      return returns(index);
    case Op::Recover:
    case Op::Panic:
    case Op::TrapNow:
    case Op::Exit:
    case Op::Unwind:
    case Op::CallbackDone:
      return leave();
    default:
      break;
  }
  if (value(in)) return result(in.a);
  operate(index);
}

bool FunctionGenerator::condition(const In& in) {
  auto compare = [&](Wasm op) {
    operand(in.a);
    operand(in.b);
    out_.op(op);
    return true;
  };
  auto immediate32 = [&](Wasm op) {
    operand(in.a);
    if (op == Wasm::I32Eq && in.lo == 0) {
      out_.op(Wasm::I32Eqz);
      return true;
    }
    if (op == Wasm::I32Ne && in.lo == 0) return true;
    out_.i32(in.lo);
    out_.op(op);
    return true;
  };
  auto immediate64 = [&](Wasm op) {
    operand(in.a);
    if (op == Wasm::I64Eq && in.lo == 0) {
      out_.op(Wasm::I64Eqz);
      return true;
    }
    out_.i64(in.lo);
    out_.op(op);
    return true;
  };
  bool done = false;
  switch (in.op) {
    case Op::BrIf:
    case Op::BrNotNil:
      operand(in.a);
      done = true;
      break;
    case Op::BrIfNot:
    case Op::BrNil:
      operand(in.a);
      out_.op(Wasm::I32Eqz);
      done = true;
      break;
    case Op::BrEqPtr:
    case Op::BrEqI32:
      done = compare(Wasm::I32Eq);
      break;
    case Op::BrNePtr:
    case Op::BrNeI32:
      done = compare(Wasm::I32Ne);
      break;
    case Op::BrLtS32:
      done = compare(Wasm::I32LtS);
      break;
    case Op::BrLeS32:
      done = compare(Wasm::I32LeS);
      break;
    case Op::BrLtU32:
      done = compare(Wasm::I32LtU);
      break;
    case Op::BrLeU32:
      done = compare(Wasm::I32LeU);
      break;
    case Op::BrEqI64:
      done = compare(Wasm::I64Eq);
      break;
    case Op::BrNeI64:
      done = compare(Wasm::I64Ne);
      break;
    case Op::BrLtS64:
      done = compare(Wasm::I64LtS);
      break;
    case Op::BrLeS64:
      done = compare(Wasm::I64LeS);
      break;
    case Op::BrLtU64:
      done = compare(Wasm::I64LtU);
      break;
    case Op::BrLeU64:
      done = compare(Wasm::I64LeU);
      break;
    case Op::BrLtF64:
      done = compare(Wasm::F64Lt);
      break;
    case Op::BrLeF64:
      done = compare(Wasm::F64Le);
      break;
    case Op::BrNotLtF64:
      done = compare(Wasm::F64Lt);
      out_.op(Wasm::I32Eqz);
      break;
    case Op::BrNotLeF64:
      done = compare(Wasm::F64Le);
      out_.op(Wasm::I32Eqz);
      break;
    case Op::BrEqI32Imm:
      done = immediate32(Wasm::I32Eq);
      break;
    case Op::BrNeI32Imm:
      done = immediate32(Wasm::I32Ne);
      break;
    case Op::BrLtS32Imm:
      done = immediate32(Wasm::I32LtS);
      break;
    case Op::BrLeS32Imm:
      done = immediate32(Wasm::I32LeS);
      break;
    case Op::BrGtS32Imm:
      done = immediate32(Wasm::I32GtS);
      break;
    case Op::BrGeS32Imm:
      done = immediate32(Wasm::I32GeS);
      break;
    case Op::BrEqI64Imm:
      done = immediate64(Wasm::I64Eq);
      break;
    case Op::BrNeI64Imm:
      done = immediate64(Wasm::I64Ne);
      break;
    case Op::BrLtS64Imm:
      done = immediate64(Wasm::I64LtS);
      break;
    case Op::BrLeS64Imm:
      done = immediate64(Wasm::I64LeS);
      break;
    case Op::BrGtS64Imm:
      done = immediate64(Wasm::I64GtS);
      break;
    case Op::BrGeS64Imm:
      done = immediate64(Wasm::I64GeS);
      break;
    default:
      break;
  }
  settleAll();
  return done;
}

void FunctionGenerator::divide(const In& in, Wasm op, bool wide, bool sign, bool remainder) {
  auto number = [&](int64_t value) { wide ? out_.i64(value) : out_.i32(static_cast<int32_t>(value)); };
  const In* known = constant(in.c);
  int64_t divisor = known == nullptr ? 0 : wide ? known->i64 : known->lo;
  if (divisor == 0) {
    operand(in.c);
    out_.op(wide ? Wasm::I64Eqz : Wasm::I32Eqz);
    leaveIf();
  }
  // The least number divided by -1 wraps in Go, and ends all in WebAssembly.
  if (sign && !remainder && (divisor == 0 || divisor == -1)) {
    operand(in.c);
    number(-1);
    out_.op(wide ? Wasm::I64Eq : Wasm::I32Eq);
    out_.op(Wasm::If);
    out_.type(wide ? ValueType::I64 : ValueType::I32);
    number(0);
    operand(in.b);
    out_.op(wide ? Wasm::I64Sub : Wasm::I32Sub);
    out_.op(Wasm::Else);
    operand(in.b);
    operand(in.c);
    out_.op(op);
    out_.op(Wasm::End);
  } else {
    operand(in.b);
    operand(in.c);
    out_.op(op);
  }
  result(in.a);
}

bool FunctionGenerator::checks(uint32_t index) {
  const In& in = f_.code[index];
  auto leaveUnlessBelow = [&](Reg a, Reg b, Wasm bad) {
    operand(a);
    operand(b);
    out_.op(bad);
    leaveIf();
  };
  switch (in.op) {
    case Op::CheckNil:
      checkNil(in.a);
      return true;
    case Op::CheckIndex:
      leaveUnlessBelow(in.a, in.b, Wasm::I64GeU);
      return true;
    case Op::CheckShift:
      operand(in.a);
      out_.i64(0);
      out_.op(Wasm::I64LtS);
      leaveIf();
      return true;
    case Op::CheckSlice:
      leaveUnlessBelow(in.b, in.c, Wasm::I64GtU);
      leaveUnlessBelow(in.a, in.b, Wasm::I64GtU);
      return true;
    case Op::CheckSlice3:
      leaveUnlessBelow(in.c, static_cast<Reg>(in.hi), Wasm::I64GtU);
      leaveUnlessBelow(in.b, in.c, Wasm::I64GtU);
      leaveUnlessBelow(in.a, in.b, Wasm::I64GtU);
      return true;
    case Op::CheckSliceToArray:
      operand(in.a);
      out_.i64(in.lo);
      out_.op(Wasm::I64LtS);
      leaveIf();
      return true;
    default:
      return false;
  }
}

// By the engine: its registers are in the frame meanwhile.
void FunctionGenerator::operate(uint32_t index) {
  std::vector<Reg> defined;
  bool keeps = f_.code[index].op == Op::SelectOp;  // what the cases would have written that do not happen
  ir::forEachRegister(f_, f_.code[index], [&](const ir::Operand& operand) {
    if (operand.role != ir::Role::Define || keeps) store(operand.reg);
    if (operand.role != ir::Role::Use) defined.push_back(operand.reg);
  });
  out_.get(0);
  out_.get(atLocal_);
  out_.i32(static_cast<int32_t>(f_.id));
  out_.op(Wasm::Call, parts_.imports[Imports::operate]);
  out_.op(Wasm::BrIf, depthOf(Label::Kind::Operate));
  for (Reg reg : defined) load(reg);
}

}  // namespace gopark::wasmgen
