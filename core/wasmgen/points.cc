#include "wasmgen/points.h"

#include <algorithm>

#include "ir/op_info.h"

namespace gopark::wasmgen {

using ir::Op;

namespace {

// More would make large functions larger by the square.
constexpr size_t kMostEntries = 200;

// Whether goroutines often stand behind the instruction.
bool waits(Op op) {
  switch (op) {
    case Op::Send:
    case Op::Recv:
    case Op::SelectOp:
    case Op::RunDefers:
      return true;
    default:
      return ir::has(op, ir::kCalls) && !ir::isTerminator(op);
  }
}

}  // namespace

bool isFixed(Op op) { return ir::isConstant(op) || op == Op::Addr; }

std::vector<uint32_t> findEntries(const ir::Function& f, const Graph& graph) {
  std::vector<uint32_t> entries = {0}, behind;
  for (NodeId id = 0; id < graph.size(); id++) {
    if (graph.node(id).loops) entries.push_back(graph.node(id).begin);
  }
  for (uint32_t i = 0; i + 1 < f.code.size(); i++) {
    if (waits(f.code[i].op)) behind.push_back(i + 1);
  }
  std::sort(entries.begin(), entries.end());
  entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
  for (uint32_t index : behind) {
    if (entries.size() >= kMostEntries) break;
    entries.push_back(index);
  }
  std::sort(entries.begin(), entries.end());
  entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
  return entries;
}

namespace {

// Whether the block may be executed once more without anybody's noticing.
bool isRepeatable(const ir::Function& f, const Node& block) {
  std::vector<ir::Reg> read;
  for (uint32_t i = block.begin; i < block.end; i++) {
    const ir::Instruction& in = f.code[i];
    bool isLast = i + 1 == block.end;
    if (ir::has(in.op, ir::kWrites | ir::kOrdered | ir::kAllocates | ir::kCalls) || ir::mayTrap(in)) return false;
    if (!isLast && ir::has(in.op, ir::kSuspends)) return false;
    bool keeps = true;
    ir::forEachRegister(f, in, [&](const ir::Operand& operand) {
      if (operand.role != ir::Role::Define) read.push_back(operand.reg);
    });
    ir::forEachRegister(f, in, [&](const ir::Operand& operand) {
      if (operand.role != ir::Role::Use && std::ranges::find(read, operand.reg) != read.end()) keeps = false;
    });
    if (!keeps) return false;
  }
  return true;
}

}  // namespace

std::vector<EntryAlias> findAliases(const ir::Function& f, const Graph& graph) {
  std::vector<uint32_t> leadingTo(graph.size(), 0);
  for (NodeId id = 0; id < graph.size(); id++) {
    if (graph.node(id).number == kNoNode) continue;
    for (NodeId to : graph.node(id).successors) leadingTo[to]++;
  }
  std::vector<EntryAlias> aliases;
  for (NodeId id = 0; id < graph.size(); id++) {
    const Node& header = graph.node(id);
    if (!header.loops || !isRepeatable(f, header)) continue;
    for (NodeId to : header.successors) {
      const Node& first = graph.node(to);
      if (first.begin < header.begin && leadingTo[to] == 1) aliases.push_back({first.begin, header.begin});
    }
  }
  return aliases;
}

Constants::Constants(const ir::Function& f) : byRegister(f.regs.size(), nullptr) {
  std::vector<uint8_t> definitions(f.regs.size(), 0);
  for (size_t reg = 0; reg < f.params.size(); reg++) definitions[reg] = 2;
  if (f.context != ir::kNoReg) definitions[f.context] = 2;
  for (const ir::Instruction& in : f.code) {
    ir::forEachRegister(f, in, [&](const ir::Operand& operand) {
      if (operand.reg >= f.regs.size() || (operand.role != ir::Role::Define && operand.role != ir::Role::UseDefine)) {
        return;
      }
      uint8_t& count = definitions[operand.reg];
      if (count < 2) count++;
      byRegister[operand.reg] = count == 1 && isFixed(in.op) ? &in : nullptr;
    });
  }
}

}  // namespace gopark::wasmgen
