#include "ir/liveness.h"

#include "ir/op_info.h"

namespace gopark::ir {

std::vector<Reg> RegSet::list() const {
  std::vector<Reg> list;
  forEach([&list](Reg reg) { list.push_back(reg); });
  return list;
}

// Behind ptrEnd there are no pointers.
Liveness::Liveness(const Function& function, Of of)
    : f_(function),
      of_(of),
      registers_(of == Of::Pointers ? function.ptrEnd : function.regs.size()),
      flow_(function),
      liveIn_(flow_.size(), emptySet()),
      always_(emptySet()) {
  for (bool changed = true; changed;) {
    changed = false;
    for (BlockId block = static_cast<BlockId>(flow_.size()); block-- > 0;) changed |= transferBlock(block);
  }
  if (flow_.recoverBlock() != kNoBlock) always_ = liveIn_[flow_.recoverBlock()];
}

RegSet Liveness::liveOut(BlockId block) const {
  RegSet live = emptySet();
  for (BlockId successor : flow_.successors(block)) live.unite(liveIn_[successor]);
  return live;
}

bool Liveness::transferBlock(BlockId block) {
  RegSet live = liveOut(block);
  for (uint32_t i = flow_.end(block); i-- > flow_.begin(block);) step(i, live);
  if (live == liveIn_[block]) return false;
  liveIn_[block] = std::move(live);
  return true;
}

void Liveness::removeDefined(uint32_t index, RegSet& live) const {
  forEachRegister(f_, f_.code[index], [&](const Operand& operand) {
    if (operand.role == Role::Define && operand.reg < registers_) live.remove(operand.reg);
  });
}

void Liveness::step(uint32_t index, RegSet& live) const {
  // Of a select's results those of one case are written: the others keep their values.
  if (opInfo(f_.code[index].op).imm != Imm::Select) removeDefined(index, live);
  forEachRegister(f_, f_.code[index], [&](const Operand& operand) {
    if (operand.role != Role::Define && counts(operand.reg)) live.add(operand.reg);
  });
}

RegSet Liveness::before(uint32_t index) const {
  if (index >= f_.code.size()) return always_;
  BlockId block = flow_.blockAt(index);
  RegSet live = liveOut(block);
  for (uint32_t i = flow_.end(block); i-- > index;) step(i, live);
  live.unite(always_);
  return live;
}

RegSet Liveness::behind(uint32_t index) const {
  BlockId block = flow_.blockAt(index);
  if (index + 1 < flow_.end(block)) return before(index + 1);
  RegSet live = liveOut(block);
  live.unite(always_);
  return live;
}

RegSet Liveness::duringCall(uint32_t index) const {
  RegSet live = behind(index);
  removeDefined(index, live);
  live.unite(always_);
  return live;
}

PointerLiveness::PointerLiveness(const Function& function)
    : liveness_(function, Liveness::Of::Pointers), known_(2 * function.code.size()) {}

std::span<const Reg> PointerLiveness::remember(uint32_t key, const RegSet& live) {
  lists_.push_back(live.list());
  known_[key] = static_cast<uint32_t>(lists_.size());
  return lists_.back();
}

std::span<const Reg> PointerLiveness::atInstruction(uint32_t index) {
  uint32_t key = 2 * index;
  return known_[key] != 0 ? lists_[known_[key] - 1] : remember(key, liveness_.before(index));
}

std::span<const Reg> PointerLiveness::atCall(uint32_t index) {
  uint32_t key = 2 * index + 1;
  return known_[key] != 0 ? lists_[known_[key] - 1] : remember(key, liveness_.duringCall(index));
}

}  // namespace gopark::ir
