// FunctionGenerator: what it finds out before it writes.
#include <algorithm>

#include "ir/op_info.h"
#include "wasmgen/function_generator.h"

namespace gopark::wasmgen {

void FunctionGenerator::findUses(const ir::Liveness& liveness) {
  occurs_.assign(f_.regs.size(), false);
  onlyUse_.assign(f_.code.size(), kNowhere);
  struct Uses {
    uint32_t count = 0, at = 0;
  };
  std::vector<Uses> uses(f_.regs.size());
  // What code at recoverPc reads may be looked at behind anything that leaves: it is always in its local.
  ir::RegSet always = liveness.before(static_cast<uint32_t>(f_.code.size()));
  for (NodeId id = 0; id < graph_.size(); id++) {
    const Node& node = graph_.node(id);
    if (node.kind != Node::Kind::Code) continue;
    // Backwards, from what is used behind the block.
    std::ranges::fill(uses, Uses{});
    for (Reg reg : liveness.behind(node.end - 1).list()) uses[reg].count = 2;
    for (uint32_t i = node.end; i-- > node.begin;) {
      const In& in = f_.code[i];
      if (ir::opInfo(in.op).a.role == ir::Role::Define && uses[in.a].count == 1 && !always.has(in.a)) {
        onlyUse_[i] = uses[in.a].at;
      }
      ir::forEachRegister(f_, in, [&](const ir::Operand& operand) {
        if (operand.reg >= uses.size()) return;
        occurs_[operand.reg] = true;
        // A select keeps what the cases would have written that do not happen.
        if (operand.role != ir::Role::Use && in.op != Op::SelectOp) uses[operand.reg].count = 0;
      });
      ir::forEachRegister(f_, in, [&](const ir::Operand& operand) {
        if (operand.reg < uses.size() && operand.role != ir::Role::Define) {
          uses[operand.reg].count++;
          uses[operand.reg].at = i;
        }
      });
    }
  }
}

bool FunctionGenerator::leavesAt(uint32_t index) const {
  const In& in = f_.code[index];
  switch (in.op) {
    case Op::EqString:
    case Op::CompareString:
      return false;
    case Op::DecodeRune:
    case Op::FrameMark:
    case Op::Recover:
    case Op::Exit:
      return true;
    default:
      return ir::mayTrap(in) || ir::has(in.op, ir::kAllocates | ir::kCalls) ||
             (ir::has(in.op, ir::kSuspends) && !ir::has(in.op, ir::kBranches));
  }
}

void FunctionGenerator::findSaved(const ir::Liveness& liveness) {
  ir::RegSet saved(f_.regs.size()), loaded(f_.regs.size());
  auto unite = [&](ir::RegSet& to, uint32_t index) { to.unite(liveness.before(index)); };
  for (NodeId id = 0; id < graph_.size(); id++) {
    const Node& node = graph_.node(id);
    if (node.number == kNoNode || node.kind != Node::Kind::Code) continue;
    if (node.loops) unite(saved, node.begin), loops_ = true;
    for (uint32_t i = node.begin; i < node.end; i++) {
      if (leavesAt(i)) unite(saved, i), leaves_ = true;
      if (ir::has(f_.code[i].op, ir::kCalls) && !ir::isTerminator(f_.code[i].op)) calls_ = true;
    }
    if (node.loops) leaves_ = true;
  }
  // A loop's test stands for its header.
  for (NodeId id = 0; id < graph_.size(); id++) {
    const Node& node = graph_.node(id);
    if (node.kind == Node::Kind::Test && node.number != kNoNode) {
      unite(saved, node.begin);
      leaves_ = loops_ = true;
    }
  }
  for (uint32_t i = 0; calls_ && !resume_ && i < f_.code.size(); i++) {  // see returns
    if (f_.code[i].op == Op::Return) unite(saved, i);
  }
  if (leaves_) {  // what traces show
    for (Reg reg = 0; reg < f_.params.size(); reg++) saved.add(reg);
  }
  for (uint32_t index : entries_) unite(loaded, index);
  for (Reg reg : saved.list()) {
    if (reg >= f_.regs.size()) continue;
    // A parameter that nothing uses is still where the caller has put it, but in the fast copy.
    if (occurs_[reg] || (!resume_ && reg < f_.params.size())) saved_.push_back(reg);
  }
  for (Reg reg : loaded.list()) {
    if (constants_.of(reg) == nullptr && occurs_[reg]) loaded_.push_back(reg);
  }
  if (resume_) {  // parameters that are written again as they were
    for (Reg reg = 0; reg < f_.params.size(); reg++) {
      if (occurs_[reg] && !loaded.has(reg)) loaded_.push_back(reg);
    }
  }
}

}  // namespace gopark::wasmgen
