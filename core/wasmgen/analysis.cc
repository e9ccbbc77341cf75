// FunctionGenerator: what it finds out before it writes.
#include <algorithm>

#include "ir/liveness.h"
#include "ir/op_info.h"
#include "wasmgen/function_generator.h"

namespace gopark::wasmgen {

void FunctionGenerator::countUses() {
  uses_.assign(f_.regs.size(), {});
  for (uint32_t i = 0; i < f_.code.size(); i++) {
    ir::forEachRegister(f_, f_.code[i], [&](const ir::Operand& operand) {
      if (operand.reg >= uses_.size()) return;
      Uses& uses = uses_[operand.reg];
      uses.known = true;
      if (operand.role != ir::Role::Define) {
        uses.uses++;
        uses.last = i;
      }
      if (operand.role != ir::Role::Use) uses.definitions++;
    });
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

void FunctionGenerator::findSaved() {
  ir::Liveness liveness(f_);
  ir::RegSet saved(f_.regs.size()), loaded(f_.regs.size());
  auto unite = [&](ir::RegSet& to, uint32_t index) { to.unite(liveness.before(index)); };
  for (NodeId id = 0; id < graph_.size(); id++) {
    const Node& node = graph_.node(id);
    if (node.number == kNoNode || node.kind != Node::Kind::Code) continue;
    if (node.loops) unite(saved, node.begin);
    for (uint32_t i = node.begin; i < node.end; i++) {
      if (leavesAt(i)) unite(saved, i), leaves_ = true;
      if (ir::has(f_.code[i].op, ir::kCalls) && !ir::isTerminator(f_.code[i].op)) calls_ = true;
    }
    if (node.loops) leaves_ = true;
  }
  // A loop's test stands for its header.
  for (NodeId id = 0; id < graph_.size(); id++) {
    const Node& node = graph_.node(id);
    if (node.kind == Node::Kind::Test && node.number != kNoNode) unite(saved, node.begin), leaves_ = true;
  }
  if (calls_) unite(saved, 0);
  if (leaves_) {  // what traces show
    for (Reg reg = 0; reg < f_.params.size(); reg++) saved.add(reg);
  }
  for (uint32_t index : entries_) unite(loaded, index);
  for (Reg reg : saved.list()) {
    if (reg >= f_.regs.size()) continue;
    // A parameter that nothing uses is still where the caller has put it, but in the fast copy.
    if (uses_[reg].known || (!resume_ && reg < f_.params.size())) saved_.push_back(reg);
  }
  for (Reg reg : loaded.list()) {
    if (constants_.of(reg) == nullptr && uses_[reg].known) loaded_.push_back(reg);
  }
  if (resume_) {  // parameters that are written again as they were
    for (Reg reg = 0; reg < f_.params.size(); reg++) {
      if (uses_[reg].known && !loaded.has(reg)) loaded_.push_back(reg);
    }
  }
}

}  // namespace gopark::wasmgen
