#include "ir/liveness.h"

#include <algorithm>

#include "ir/op_info.h"

namespace gopark::ir {

namespace {

// Where control may go from an instruction by a jump.
template <typename F>
void forEachTarget(const Function& f, const Instruction& in, F&& visit) {
  if (hasTarget(in.op)) {
    visit(static_cast<uint32_t>(in.hi));
  } else if (opInfo(in.op).imm == Imm::Table) {
    for (uint32_t target : f.jumpTables[static_cast<size_t>(in.lo)]) visit(target);
  }
}

void unite(std::vector<uint64_t>& to, const std::vector<uint64_t>& from) {
  for (size_t i = 0; i < to.size(); i++) to[i] |= from[i];
}

// The walk over an instruction's registers writes back what it has read: nothing changes.
template <typename F>
void forEachRegister(const Function& f, uint32_t index, F&& visit) {
  auto& function = const_cast<Function&>(f);
  Instruction in = f.code[index];
  mapRegisters(in, function.operands, function.selects, [&](const Operand& operand) {
    visit(operand);
    return operand.reg;
  });
}

}  // namespace

PointerLiveness::PointerLiveness(const Function& function) : f_(function), always_(emptySet()) {
  findBlocks();
  for (Block& block : blocks_) block.liveIn = emptySet();
  for (bool changed = true; changed;) {
    changed = false;
    for (size_t i = blocks_.size(); i-- > 0;) changed |= transferBlock(blocks_[i]);
  }
  if ((f_.flags & kHasDefer) != 0) always_ = before(f_.recoverPc);
  known_.resize(2 * f_.code.size());
}

void PointerLiveness::findBlocks() {
  std::vector<bool> begins(f_.code.size() + 1);
  begins[0] = true;
  if ((f_.flags & kHasDefer) != 0) begins[f_.recoverPc] = true;
  for (size_t i = 0; i < f_.code.size(); i++) {
    bool jumps = isTerminator(f_.code[i].op);
    forEachTarget(f_, f_.code[i], [&](uint32_t target) {
      begins[target] = true;
      jumps = true;
    });
    if (jumps) begins[i + 1] = true;
  }
  for (uint32_t i = 0; i < f_.code.size(); i++) {
    if (begins[i]) blocks_.push_back({i, 0, {}, {}});
    blocks_.back().end = i + 1;
  }
  for (uint32_t i = 0; i < blocks_.size(); i++) {
    Block& block = blocks_[i];
    const Instruction& last = f_.code[block.end - 1];
    forEachTarget(f_, last, [&](uint32_t target) { block.successors.push_back(blockAt(target)); });
    if (!isTerminator(last.op) && i + 1 < blocks_.size()) block.successors.push_back(i + 1);
  }
}

uint32_t PointerLiveness::blockAt(uint32_t index) const {
  auto behind = std::upper_bound(blocks_.begin(), blocks_.end(), index,
                                 [](uint32_t value, const Block& block) { return value < block.begin; });
  return static_cast<uint32_t>(behind - blocks_.begin() - 1);
}

PointerLiveness::Set PointerLiveness::liveOut(const Block& block) const {
  Set live = always_;
  for (uint32_t successor : block.successors) unite(live, blocks_[successor].liveIn);
  return live;
}

bool PointerLiveness::transferBlock(Block& block) {
  Set live = liveOut(block);
  for (uint32_t i = block.end; i-- > block.begin;) step(i, live);
  if (live == block.liveIn) return false;
  block.liveIn = std::move(live);
  return true;
}

void PointerLiveness::step(uint32_t index, Set& live) const {
  // Of a select's results those of one case are written: the others keep their values.
  bool writesAll = opInfo(f_.code[index].op).imm != Imm::Select;
  if (writesAll) {
    forEachRegister(f_, index, [&](const Operand& operand) {
      if (operand.role == Role::Define) live[operand.reg / 64] &= ~(uint64_t{1} << operand.reg % 64);
    });
  }
  forEachRegister(f_, index, [&](const Operand& operand) {
    bool uses = operand.role == Role::Use || operand.role == Role::UseDefine;
    if (uses && f_.regs[operand.reg] == RegKind::Ptr) live[operand.reg / 64] |= uint64_t{1} << operand.reg % 64;
  });
}

PointerLiveness::Set PointerLiveness::before(uint32_t index) const {
  if (index >= f_.code.size()) return always_;
  const Block& block = blocks_[blockAt(index)];
  Set live = liveOut(block);
  for (uint32_t i = block.end; i-- > index;) step(i, live);
  return live;
}

std::span<const Reg> PointerLiveness::remember(uint32_t key, const Set& live) {
  std::vector<Reg> list;
  for (size_t i = 0; i < f_.regs.size(); i++) {
    if ((live[i / 64] >> i % 64 & 1) != 0) list.push_back(static_cast<Reg>(i));
  }
  lists_.push_back(std::move(list));
  known_[key] = static_cast<uint32_t>(lists_.size());
  return lists_.back();
}

std::span<const Reg> PointerLiveness::atInstruction(uint32_t index) {
  if (index >= f_.code.size()) index = f_.recoverPc;
  uint32_t key = 2 * index;
  if (known_[key] != 0) return lists_[known_[key] - 1];
  Set live = before(index);
  unite(live, always_);
  return remember(key, live);
}

std::span<const Reg> PointerLiveness::atCall(uint32_t index) {
  if (index + 1 == 0) return atInstruction(0);  // deferred functions are called before anything else
  if (index >= f_.code.size()) return atInstruction(index);
  uint32_t key = 2 * index + 1;
  if (known_[key] != 0) return lists_[known_[key] - 1];
  Set live = before(index + 1);
  Op op = f_.code[index].op;
  // Deferred functions are called between two instructions: then this one has been executed, results and all.
  bool deferred = index + 1 < f_.code.size() && f_.code[index + 1].op == Op::RunDefers;
  if (isCall(op) && op != Op::CallNative && !deferred) {
    forEachRegister(f_, index, [&](const Operand& operand) {
      if (operand.role == Role::Define) live[operand.reg / 64] &= ~(uint64_t{1} << operand.reg % 64);
    });
  } else {
    unite(live, before(index));
  }
  unite(live, always_);
  return remember(key, live);
}

}  // namespace gopark::ir
