// FunctionGenerator: blocks and loops, from the tree of dominators (Ramsey: Beyond Relooper).
#include <algorithm>

#include "base/check.h"
#include "ir/op_info.h"
#include "runtime/budget.h"
#include "wasmgen/function_generator.h"

namespace gopark::wasmgen {

using goroutine::FrameHeader;
using goroutine::Slot;

uint32_t FunctionGenerator::depthOf(Label::Kind kind, NodeId node) const {
  for (size_t i = labels_.size(); i-- > 0;) {
    if (labels_[i].kind == kind && labels_[i].node == node) return static_cast<uint32_t>(labels_.size() - 1 - i);
  }
  UNREACHABLE("a branch leads to what is not around it");
}

void FunctionGenerator::open(Wasm op, Label label) {
  out_.op(op);
  out_.byte(kEmptyBlock);
  labels_.push_back(label);
}

void FunctionGenerator::close() {
  out_.op(Wasm::End);
  labels_.pop_back();
}

void FunctionGenerator::tree(NodeId id) {
  const Node& node = graph_.node(id);
  if (node.loops) open(Wasm::Loop, {Label::Kind::Loop, id});
  std::vector<NodeId> merging;
  for (NodeId child : node.dominated) {
    if (graph_.node(child).merges) merging.push_back(child);
  }
  // The first in the order is the innermost.
  for (size_t i = merging.size(); i-- > 0;) open(Wasm::Block, {Label::Kind::Node, merging[i]});
  body(id);
  for (NodeId child : merging) {
    close();
    tree(child);
  }
  if (node.loops) close();
}

void FunctionGenerator::body(NodeId id) {
  const Node& node = graph_.node(id);
  switch (node.kind) {
    case Node::Kind::Code:
      return code(node);
    case Node::Kind::Test:
      out_.get(entryLocal_);
      return branch(id, node.successors[0], node.successors[1]);
    case Node::Kind::Switch:
      out_.get(entryLocal_);
      return jumpTable(id, node.successors, node.successors[0]);
    case Node::Kind::Enter:
      out_.i32(0);
      out_.set(entryLocal_);
      return edge(id, node.successors[0]);
  }
}

void FunctionGenerator::code(const Node& node) {
  auto id = static_cast<NodeId>(&node - &graph_.node(0));
  uint32_t last = node.end - 1;
  const In& in = f_.code[last];
  bool branches = ir::has(in.op, ir::kBranches);
  constantNow_.clear();
  for (uint32_t i = node.begin; i < (branches ? last : node.end); i++) instruction(i);
  if (!branches) {
    settleAll();
    if (!ir::isTerminator(in.op)) {
      if (node.successors.empty()) {
        out_.op(Wasm::Unreachable);
      } else {
        edge(id, node.successors[0]);
      }
    }
    return;
  }
  if (in.op == Op::Jump) {
    settleAll();
    return edge(id, node.successors[0]);
  }
  if (in.op == Op::BrTable) {
    settleAll();
    twice(in.a);
    // Beyond 32 bits, too, the last one is meant.
    auto most = static_cast<int64_t>(node.successors.size() - 1);
    operand(in.a);
    out_.i64(most);
    operand(in.a);
    out_.i64(most);
    out_.op(Wasm::I64LtU);
    out_.op(Wasm::Select);
    out_.op(Wasm::I32WrapI64);
    return jumpTable(id, node.successors, node.successors.back());
  }
  CHECK_MSG(condition(in), "a branch has no condition");
  branch(id, node.successors[0], node.successors[1]);
}

bool FunctionGenerator::leadsBack(NodeId from, NodeId to) const {
  return graph_.node(to).number <= graph_.node(from).number;
}

bool FunctionGenerator::isPlainLabel(NodeId from, NodeId to) const {
  return !leadsBack(from, to) && graph_.node(to).merges;
}

void FunctionGenerator::edge(NodeId from, NodeId to) {
  const Node& target = graph_.node(to);
  if (leadsBack(from, to)) {
    const Node& source = graph_.node(from);
    if (source.kind == Node::Kind::Code) {
      uint32_t begin = target.begin, end = source.end;
      if (begin >= end && target.kind == Node::Kind::Code) {  // the loop's test stands at its end
        for (NodeId next : target.successors) begin = std::min(begin, graph_.node(next).begin);
        end = target.end;
      }
      poll(runtime::costOfBranchBack(end > begin ? static_cast<int32_t>(end - 1 - begin) : 0), target.begin);
    }
    return out_.op(Wasm::Br, depthOf(Label::Kind::Loop, to));
  }
  if (target.merges) return out_.op(Wasm::Br, depthOf(Label::Kind::Node, to));
  tree(to);
}

void FunctionGenerator::branch(NodeId from, NodeId taken, NodeId other) {
  if (taken == other) {
    out_.op(Wasm::Drop);
    return edge(from, other);
  }
  if (isPlainLabel(from, taken)) {
    out_.op(Wasm::BrIf, depthOf(Label::Kind::Node, taken));
    return edge(from, other);
  }
  if (isPlainLabel(from, other)) {
    out_.op(Wasm::I32Eqz);
    out_.op(Wasm::BrIf, depthOf(Label::Kind::Node, other));
    return edge(from, taken);
  }
  open(Wasm::If, {Label::Kind::Other});
  edge(from, taken);
  close();
  edge(from, other);
}

// The index is on the stack. All targets have labels.
void FunctionGenerator::jumpTable(NodeId from, const std::vector<NodeId>& targets, NodeId beyond) {
  // Those that lead back need a poll: a block of their own.
  std::vector<NodeId> back;
  for (NodeId to : targets) {
    if (leadsBack(from, to) && std::ranges::find(back, to) == back.end()) back.push_back(to);
  }
  uint32_t index = 0;
  if (!back.empty()) {
    index = scratch(ValueType::I32, 2);
    out_.set(index);
    for (size_t i = back.size(); i-- > 0;) open(Wasm::Block, {Label::Kind::Other, back[i]});
    out_.get(index);
  }
  auto labelOf = [&](NodeId to) {
    return leadsBack(from, to) ? depthOf(Label::Kind::Other, to) : depthOf(Label::Kind::Node, to);
  };
  out_.op(Wasm::BrTable, static_cast<uint32_t>(targets.size()));
  for (NodeId to : targets) out_.u32(labelOf(to));
  out_.u32(labelOf(beyond));
  for (NodeId to : back) {
    close();
    edge(from, to);
  }
}

void FunctionGenerator::poll(int32_t cost, uint32_t index) {
  out_.get(spentLocal_);
  out_.i32(cost);
  out_.op(Wasm::I32Add);
  out_.tee(spentLocal_);
  out_.i32(kSpentAtOnce);
  out_.op(Wasm::I32GeS);
  leaveIfSpent(index);
}

void FunctionGenerator::leaveIfSpent(uint32_t index) {
  open(Wasm::If, {Label::Kind::Other});
  at(index);
  spend();
  out_.i32(0);
  out_.set(spentLocal_);
  leaveIf();
  close();
}

// Whether nothing remains is on the stack then.
void FunctionGenerator::spend() {
  out_.get(spentLocal_);
  out_.op(Wasm::Call, parts_.spend);
}

// Of a copy that leaves: they are not looked at.
void FunctionGenerator::noResults() {
  for (ir::RegKind kind : f_.results) {
    switch (valueType(kind)) {
      case ValueType::I32:
        out_.i32(0);
        break;
      case ValueType::I64:
        out_.i64(0);
        break;
      case ValueType::F32:
        out_.f32(0);
        break;
      case ValueType::F64:
        out_.f64(0);
        break;
    }
  }
}

void FunctionGenerator::prologue() {
  if (spends()) {
    out_.i32(runtime::kCallCost);
    out_.set(spentLocal_);
  }
  if (resume_) {
    for (Reg reg : loaded_) load(reg);
    return;
  }
  if (!leaves_) return;
  // Its frame must fit, and a header behind it is the callee's affair.
  uint32_t bytes = static_cast<uint32_t>(f_.regs.size() + 1) * sizeof(Slot);
  out_.get(0);
  out_.i32(static_cast<int32_t>(bytes));
  out_.op(Wasm::I32Add);
  out_.op(Wasm::GlobalGet, parts_.contextGlobal);
  out_.memory(Wasm::I32Load, 2, offsetof(Context, stackLimit));
  out_.op(Wasm::I32GtU);
  open(Wasm::If, {Label::Kind::Other});
  noResults();
  out_.i32(static_cast<int32_t>(Left::noRoom));
  out_.op(Wasm::Return);
  close();
}

// What stands behind the three blocks.
void FunctionGenerator::epilogue() {
  constantNow_.clear();
  constexpr auto header = [](size_t field) { return static_cast<uint32_t>(field); };
  uint32_t delta = static_cast<uint32_t>(f_.regs.size()) + 1 + goroutine::kHeaderSlots;
  uint32_t calleeHeader = (delta - goroutine::kHeaderSlots) * static_cast<uint32_t>(sizeof(Slot));
  close();  // Call
  if (calls_) {
    out_.get(statusLocal_);
    out_.i32(static_cast<int32_t>(Left::noRoom));
    out_.op(Wasm::I32Eq);
    out_.op(Wasm::BrIf, depthOf(Label::Kind::Leave));
    out_.get(0);
    out_.i32(static_cast<int32_t>(delta));
    out_.memory(Wasm::I32Store, 2, calleeHeader + header(offsetof(FrameHeader, delta)));
    out_.get(0);
    out_.get(atLocal_);
    out_.i32(1);
    out_.op(Wasm::I32Add);
    out_.op(Wasm::I64ExtendI32U);  // and the kind: a call
    out_.memory(Wasm::I64Store, 3, calleeHeader + header(offsetof(FrameHeader, resume)));
    out_.op(Wasm::Br, depthOf(Label::Kind::Operate));
  }
  close();  // Leave
  if (leaves_) {
    out_.get(0);
    out_.get(atLocal_);
    out_.i32(static_cast<int32_t>(f_.id));
    out_.op(Wasm::Call, parts_.imports[Imports::leave]);
  }
  close();  // Operate
  if (!leaves_) return out_.op(Wasm::Unreachable);
  if (spends()) {
    spend();
    out_.op(Wasm::Drop);
  }
  for (Reg reg : saved_) store(reg);
  out_.get(0);
  out_.i32(16);
  out_.op(Wasm::I32Sub);
  out_.i32(static_cast<int32_t>(f_.id));
  out_.memory(Wasm::I32Store, 2, header(offsetof(FrameHeader, function)));
  if (!resume_) noResults();
  out_.i32(static_cast<int32_t>(Left::unwound));
}

void FunctionGenerator::generate(uint32_t number) {
  makeLocals();
  ir::Liveness liveness(f_);
  findUses(liveness);
  findSaved(liveness);
  for (Label::Kind kind : {Label::Kind::Operate, Label::Kind::Leave, Label::Kind::Call}) open(Wasm::Block, {kind});
  prologue();
  tree(graph_.root());
  if (!resume_) CHECK(labels_.size() == 3);
  epilogue();
  out_.op(Wasm::End);
  parts_.builder.define(number, locals_, out_);
}

}  // namespace gopark::wasmgen
