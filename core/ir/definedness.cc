#include "ir/definedness.h"

#include "ir/op_info.h"

namespace gopark::ir {

// From here on the frame may have deferred calls, and so recover.
static bool defers(Op op) { return op == Op::Defer || op == Op::FrameMark; }

Definedness::Definedness(const Function& function) : f_(function), flow_(function), deferred_(flow_.size(), 0) {
  RegSet all(f_.regs.size()), given(f_.regs.size());
  for (size_t i = 0; i < f_.regs.size(); i++) {
    all.add(static_cast<Reg>(i));
    if (i < f_.ptrEnd) given.add(static_cast<Reg>(i));  // parameters, context, pointers
  }
  in_.assign(flow_.size(), all);
  in_[0] = given;
  while (sweep()) {
  }
}

void Definedness::step(uint32_t index, RegSet& defined) const {
  forEachRegister(f_, f_.code[index], [&](const Operand& operand) {
    if (operand.role == Role::Define) defined.add(operand.reg);
  });
}

bool Definedness::sweep() {
  bool changed = false;
  auto flowTo = [&](BlockId block, const RegSet& defined, bool deferred) {
    RegSet met = in_[block];
    met.intersect(defined);
    bool known = met == in_[block] && deferred_[block] >= deferred;
    if (known) return;
    in_[block] = std::move(met);
    deferred_[block] |= static_cast<uint8_t>(deferred);
    changed = true;
  };
  for (BlockId block : flow_.reversePostorder()) {
    RegSet defined = in_[block];
    bool deferred = deferred_[block] != 0;
    for (uint32_t i = flow_.begin(block); i < flow_.end(block); i++) {
      bool mayRecover = deferred && mayTrap(f_.code[i]) && flow_.recoverBlock() != kNoBlock;
      if (mayRecover) flowTo(flow_.recoverBlock(), defined, true);
      step(i, defined);
      deferred = deferred || defers(f_.code[i].op);
    }
    for (BlockId to : flow_.successors(block)) flowTo(to, defined, deferred);
  }
  return changed;
}

RegSet Definedness::before(uint32_t index) const {
  BlockId block = flow_.blockAt(index);
  RegSet defined = in_[block];
  for (uint32_t i = flow_.begin(block); i < index; i++) step(i, defined);
  return defined;
}

bool Definedness::findUndefined(uint32_t* index, Reg* reg) const {
  for (BlockId block : flow_.reversePostorder()) {
    RegSet defined = in_[block];
    for (uint32_t i = flow_.begin(block); i < flow_.end(block); i++) {
      bool found = false;
      forEachRegister(f_, f_.code[i], [&](const Operand& operand) {
        if (found || operand.role == Role::Define || defined.has(operand.reg)) return;
        found = true;
        *reg = operand.reg;
        *index = i;
      });
      if (found) return true;
      step(i, defined);
    }
  }
  return false;
}

}  // namespace gopark::ir
