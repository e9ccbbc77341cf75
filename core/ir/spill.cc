// A function with more registers than a frame has room for keeps those that occur least in two arrays on the heap, one
// of pointers and one of words. Around each instruction that names such a register stand the load and the store of it.
#include <algorithm>

#include "base/check.h"
#include "ir/builder.h"
#include "ir/op_info.h"

namespace gopark::ir {

namespace {

constexpr size_t kKinds = 5;
constexpr size_t indexOf(RegKind kind) { return static_cast<size_t>(kind); }
constexpr Op kLoad[kKinds] = {Op::LoadI32, Op::LoadI64, Op::LoadF32, Op::LoadF64, Op::LoadPtr};
constexpr Op kStore[kKinds] = {Op::StoreI32, Op::StoreI64, Op::StoreF32, Op::StoreF64, Op::StorePtr};

}  // namespace

// False: parameters, and what one instruction needs, leave no room.
bool FunctionBuilder::spill(const std::vector<uint32_t>& occurrences, ArrayType arrayType) {
  Function& f = *function_;
  size_t fixed = f.params.size() + ((f.flags & kHasContext) != 0 ? 1 : 0);

  // For every kind as many registers as one instruction can need at once.
  size_t most[kKinds] = {};
  for (Draft& in : code_) {
    size_t here[kKinds] = {};
    mapRegisters(in, operands_, selects_, [&](const OperandOf<VirtualReg>& operand) {
      here[indexOf(f.regs[operand.reg])]++;
      return operand.reg;
    });
    for (size_t k = 0; k < kKinds; k++) most[k] = std::max(most[k], here[k]);
  }
  size_t room = kMaxRegs - 2;
  for (size_t n : most) room -= std::min(room, n);
  if (room <= fixed || !arrayType) return false;

  std::vector<VirtualReg> rarest;
  for (size_t i = fixed; i < f.regs.size(); i++) {
    if (occurrences[i] != 0) rarest.push_back(static_cast<VirtualReg>(i));
  }
  std::stable_sort(rarest.begin(), rarest.end(),
                   [&](VirtualReg x, VirtualReg y) { return occurrences[x] < occurrences[y]; });
  rarest.resize(rarest.size() - std::min(rarest.size(), room - fixed));

  constexpr uint32_t kKept = 0xffffffff;
  std::vector<uint32_t> slot(f.regs.size(), kKept);
  uint32_t lengths[2] = {};  // of the array of words, and of that of pointers
  for (VirtualReg reg : rarest) slot[reg] = lengths[f.regs[reg] == RegKind::Ptr]++;
  VirtualReg bases[2] = {};
  std::vector<VirtualReg> scratch[kKinds];
  for (size_t k = 0; k < kKinds; k++) {
    for (size_t i = 0; i < most[k]; i++) scratch[k].push_back(newReg(static_cast<RegKind>(k)));
  }

  std::vector<Draft> code;
  std::vector<Pos> positions;
  auto emit = [&](Pos pos, const Draft& in) {
    code.push_back(in);
    positions.push_back(pos);
  };
  for (size_t pointers = 0; pointers < 2; pointers++) {
    if (lengths[pointers] == 0) continue;
    Draft make{Op::New};
    make.a = bases[pointers] = newReg(RegKind::Ptr);
    make.lo = static_cast<int32_t>(arrayType(pointers != 0, lengths[pointers]));
    emit(f.pos, make);
  }

  struct Visitor {
    VirtualReg reg, in;
    bool used, defined;
  };
  std::vector<Visitor> visitors;                      // of the instruction at hand
  std::vector<uint32_t> visitor(slot.size(), kKept);  // by register: index into visitors
  auto access = [&](const Visitor& v, Op op, Pos pos) {
    bool pointer = f.regs[v.reg] == RegKind::Ptr;
    Draft in{op};
    in.a = v.in;
    in.b = bases[pointer];
    in.c = 1;  // not nil
    in.lo = static_cast<int32_t>(slot[v.reg] * 8);
    emit(pos, in);
  };
  std::vector<uint32_t> moved(code_.size());
  for (size_t i = 0; i < code_.size(); i++) {
    Pos pos = f.positions[i];
    moved[i] = static_cast<uint32_t>(code.size());
    size_t taken[kKinds] = {};
    mapRegisters(code_[i], operands_, selects_, [&](const OperandOf<VirtualReg>& operand) {
      if (operand.reg >= slot.size() || slot[operand.reg] == kKept) return operand.reg;
      uint32_t& known = visitor[operand.reg];
      if (known == kKept) {
        size_t kind = indexOf(f.regs[operand.reg]);
        known = static_cast<uint32_t>(visitors.size());
        visitors.push_back({operand.reg, scratch[kind][taken[kind]++], false, false});
      }
      Visitor& v = visitors[known];
      v.used = v.used || operand.role != Role::Define;
      v.defined = v.defined || operand.role != Role::Use;
      return v.in;
    });
    for (const Visitor& v : visitors) {
      if (v.used) access(v, kLoad[indexOf(f.regs[v.reg])], pos);
    }
    emit(pos, code_[i]);
    for (const Visitor& v : visitors) {
      if (v.defined) access(v, kStore[indexOf(f.regs[v.reg])], pos);
      visitor[v.reg] = kKept;
    }
    CHECK_MSG(visitors.empty() || !isTerminator(code_[i].op) || !visitors.back().defined, "a jump defines a register");
    visitors.clear();
  }
  for (Draft& in : code) mapTargets(in, f.jumpTables, [&](uint32_t target) { return moved[target]; });
  if (hasRecoverPoint_) f.recoverPc = moved[f.recoverPc];
  code_ = std::move(code);
  f.positions = std::move(positions);
  return true;
}

}  // namespace gopark::ir
