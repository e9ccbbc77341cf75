// FunctionBuilder::finish: from what lowering emitted to the form that ir.h demands.
#include <utility>

#include "base/check.h"
#include "ir/builder.h"
#include "ir/cfg.h"
#include "ir/op_info.h"

namespace gopark::ir {

std::unique_ptr<Function> FunctionBuilder::finish(std::string* error, ArrayType arrayType) {
  closeEnd();
  resolveLabels();
  insertConstants();
  threadJumps();
  compact(reachable());
  if (!renumber(arrayType)) {
    *error = "function needs too many registers";
    return nullptr;
  }
  return std::move(function_);
}

// Code that runs off the end, or a label there, gets an instruction to arrive at.
void FunctionBuilder::closeEnd() {
  if (!live_ && !code_.empty()) return;
  live_ = true;
  emit(Op::TrapNow).lo = static_cast<int32_t>(TrapKind::Unreachable);
}

void FunctionBuilder::resolveLabels() {
  auto resolve = [this](uint32_t label) {
    CHECK_MSG(labels_[label] != kUnbound, "a label was never bound");
    return labels_[label];
  };
  for (Draft& in : code_) mapTargets(in, function_->jumpTables, resolve);
}

void FunctionBuilder::insertConstants() {
  if (constants_.empty()) return;
  std::vector<Draft>& code = code_;
  uint32_t n = static_cast<uint32_t>(constants_.size());
  for (Draft& in : code) mapTargets(in, function_->jumpTables, [n](uint32_t target) { return target + n; });
  if (hasRecoverPoint_) function_->recoverPc += n;
  code.insert(code.begin(), constants_.begin(), constants_.end());
  function_->positions.insert(function_->positions.begin(), n, function_->pos);
}

// Branches to a jump go where it goes; a conditional branch over a jump is inverted.
void FunctionBuilder::threadJumps() {
  std::vector<Draft>& code = code_;
  auto follow = [&code](uint32_t target) {
    for (int hops = 0; hops < 16 && code[target].op == Op::Jump; hops++)
      target = static_cast<uint32_t>(code[target].hi);
    return target;
  };
  for (Draft& in : code) mapTargets(in, function_->jumpTables, follow);
  std::vector<uint8_t> isTarget(code.size() + 1, 0);
  for (const Draft& in : code) {
    forEachTarget(in, function_->jumpTables, [&](uint32_t target) { isTarget[target] = 1; });
  }
  if (hasRecoverPoint_) isTarget[function_->recoverPc] = 1;
  for (size_t i = 0; i + 2 < code.size(); i++) {
    Draft& in = code[i];
    Draft& next = code[i + 1];
    if (next.op != Op::Jump || !hasTarget(in.op) || in.hi != static_cast<int32_t>(i + 2) || isTarget[i + 1]) continue;
    bool swap;
    Op inverted = invertedBranch(in.op, &swap);
    if (inverted == Op::kCount) continue;
    in.op = inverted;
    if (swap) std::swap(in.a, in.b);
    in.hi = next.hi;
    next.hi = static_cast<int32_t>(i + 2);
  }
}

std::vector<uint8_t> FunctionBuilder::reachable() const {
  ControlFlow flow(std::span(code_), function_->jumpTables, hasRecoverPoint_ ? function_->recoverPc : kNoIndex);
  std::vector<uint8_t> seen(code_.size(), 0);
  for (BlockId block : flow.reversePostorder()) {
    std::fill(seen.begin() + flow.begin(block), seen.begin() + flow.end(block), 1);
  }
  return seen;
}

// Drops the instructions that are not in `keep`, and jumps to the next instruction.
void FunctionBuilder::compact(std::vector<uint8_t> keep) {
  std::vector<Draft>& code = code_;
  size_t n = code.size();
  std::vector<uint32_t> first(n + 1);  // the first kept instruction at or behind this index
  first[n] = static_cast<uint32_t>(n);
  for (size_t i = n; i-- > 0;) {
    if (keep[i] && code[i].op == Op::Jump) {
      uint32_t target = static_cast<uint32_t>(code[i].hi);
      if (target > i && first[target] == first[i + 1]) keep[i] = 0;
    }
    first[i] = keep[i] ? static_cast<uint32_t>(i) : first[i + 1];
  }
  std::vector<uint32_t> moved(n + 1, 0);  // new index of an instruction
  uint32_t count = 0;
  for (size_t i = 0; i < n; i++) {
    moved[i] = count;
    if (keep[i]) count++;
  }
  auto target = [&](uint32_t at) { return moved[first[at]]; };
  std::vector<std::vector<uint32_t>> tables;
  for (size_t i = 0; i < n; i++) {
    if (!keep[i]) continue;
    Draft in = code[i];
    mapTargets(in, function_->jumpTables, target);
    if (in.op == Op::BrTable) {
      tables.push_back(std::move(function_->jumpTables[in.lo]));
      in.lo = static_cast<int32_t>(tables.size() - 1);
    }
    function_->positions[moved[i]] = function_->positions[i];
    code[moved[i]] = in;
  }
  code.resize(count);
  function_->positions.resize(count);
  function_->jumpTables = std::move(tables);
  if (hasRecoverPoint_) function_->recoverPc = target(function_->recoverPc);
}

// How often each register occurs.
std::vector<uint32_t> FunctionBuilder::occurrences() {
  std::vector<uint32_t> count(function_->regs.size(), 0);
  auto note = [&](const OperandOf<VirtualReg>& operand) {
    CHECK_MSG(operand.reg < count.size(), "an operand is no register");
    count[operand.reg]++;
    return operand.reg;
  };
  for (Draft& in : code_) mapRegisters(in, operands_, selects_, note);
  return count;
}

// A function that no frame has room for, whatever is done: all that it can do is to say so when it is called.
void FunctionBuilder::trapOnly() {
  Function& f = *function_;
  code_.clear();
  f.positions.clear();
  f.jumpTables.clear();
  f.flags = static_cast<uint8_t>(f.flags & ~kHasDefer);
  hasRecoverPoint_ = false;
  live_ = true;
  setPos(f.pos);
  emit(Op::TrapNow).lo = static_cast<int32_t>(TrapKind::StackOverflow);
}

// Numbers the registers as ir.h says, leaving out those that occur nowhere, and copies the operand lists in use. False:
// there are too many.
bool FunctionBuilder::renumber(ArrayType arrayType) {
  Function& f = *function_;
  std::vector<uint32_t> used = occurrences();
  size_t fixed = f.params.size() + ((f.flags & kHasContext) != 0 ? 1 : 0);
  if (f.regs.size() > kMaxRegs) {
    size_t needed = fixed;
    for (size_t i = fixed; i < f.regs.size(); i++) needed += used[i] != 0;
    if (needed > kMaxRegs) {
      if (fixed > kMaxRegs) return false;
      if (!spill(used, arrayType)) trapOnly();
      used = occurrences();
    }
  }
  std::vector<Reg> renamed(f.regs.size(), kNoReg);
  std::vector<RegKind> kinds;
  auto take = [&](size_t old) {
    renamed[old] = static_cast<Reg>(kinds.size());
    kinds.push_back(f.regs[old]);
  };
  for (size_t i = 0; i < fixed; i++) take(i);
  f.ptrBegin = static_cast<Reg>(kinds.size());
  for (size_t i = fixed; i < f.regs.size(); i++) {
    if (used[i] && f.regs[i] == RegKind::Ptr) take(i);
  }
  f.ptrEnd = static_cast<Reg>(kinds.size());
  for (size_t i = fixed; i < f.regs.size(); i++) {
    if (used[i] && f.regs[i] != RegKind::Ptr) take(i);
  }
  f.regs = std::move(kinds);

  auto rename = [&](const OperandOf<VirtualReg>& operand) { return VirtualReg{renamed[operand.reg]}; };
  auto copyList = [&](uint32_t at, size_t length) {
    uint32_t copy = static_cast<uint32_t>(f.operands.size());
    CHECK_MSG(at + length <= operands_.size(), "an operand list is out of range");
    for (size_t i = 0; i < length; i++) f.operands.push_back(static_cast<Reg>(operands_[at + i]));
    return copy;
  };
  f.code.reserve(code_.size());
  for (Draft& in : code_) {
    mapRegisters(in, operands_, selects_, rename);
    if (hasList(in.op)) {
      auto at = static_cast<uint32_t>(in.hi);
      in.hi = static_cast<int32_t>(copyList(at, listLength(in.op, operands_.data() + at)));
    }
    if (in.op == Op::SelectOp) {
      const SelectTableOf<VirtualReg>& from = selects_[in.lo];
      in.lo = static_cast<int32_t>(f.selects.size());
      SelectTable& table = f.selects.emplace_back();
      table.hasDefault = from.hasDefault;
      for (const auto& c : from.cases) {
        uint32_t list =
            c.operands == kNoOperands ? kNoOperands : copyList(c.operands, size_t{1} + operands_[c.operands]);
        table.cases.push_back({c.send, static_cast<Reg>(c.chan), static_cast<Reg>(c.ok), c.shape, list});
      }
    }
    Instruction& out = f.code.emplace_back();
    out.op = in.op;
    out.a = static_cast<Reg>(in.a);
    out.b = static_cast<Reg>(in.b);
    out.c = static_cast<Reg>(in.c);
    out.bits = in.bits;
  }
  return true;
}

}  // namespace gopark::ir
