#include "opt/values.h"

#include <utility>

#include "ir/op_info.h"

namespace gopark::opt {

using namespace ir;

namespace {
constexpr uint32_t kEntry = 0xfffffffe;  // in place of an index: defined on entry
constexpr uint32_t kNever = 0xffffffff;
}  // namespace

Values::Values(const Function& function, const ControlFlow& flow, const Dominators& dominators)
    : f_(function), flow_(flow), variable_(function.regs.size(), 0), defined_(function.code.size(), kNoValue) {
  firstBelow_.resize(flow.size() + 1, kNone);
  nextBeside_.resize(flow.size(), kNone);
  above_.resize(flow.size(), kNone);
  std::span<const BlockId> order = flow.reversePostorder();
  for (size_t i = order.size(); i-- > 0;) {
    BlockId block = order[i];
    above_[block] = dominators.immediate(block);
    BlockId& first = firstBelow_[above_[block] == kNone ? flow.size() : above_[block]];
    nextBeside_[block] = first;
    first = block;
  }
  for (Reg reg = 0; reg < f_.regs.size(); reg++) registers_.push_back(reg);
  findVariables(dominators);
  phis_.resize(flow.size());
  if (!anyVariable_) return;
  place(dominators);
  fill();
}

// A register that is written once, and read where that has happened, is none.
void Values::findVariables(const Dominators& dominators) {
  std::vector<uint32_t> definedAt(f_.regs.size(), kNever);
  for (Reg reg = 0; reg < f_.ptrBegin; reg++) definedAt[reg] = kEntry;
  std::vector<BlockId> blockOf(f_.code.size());
  for (BlockId block = 0; block < flow_.size(); block++) {
    for (uint32_t i = flow_.begin(block); i < flow_.end(block); i++) blockOf[i] = block;
  }
  for (uint32_t i = 0; i < f_.code.size(); i++) {
    forEachRegister(f_, f_.code[i], [&](const Operand& operand) {
      if (operand.role == Role::Use) return;
      uint32_t& at = definedAt[operand.reg];
      if (at != kNever || operand.role == Role::UseDefine) variable_[operand.reg] = 1;
      at = i;
    });
  }
  for (uint32_t i = 0; i < f_.code.size(); i++) {
    BlockId block = blockOf[i];
    if (!flow_.reachable(block)) continue;
    bool isSelect = f_.code[i].op == Op::SelectOp;  // keeps what other cases would have written
    forEachRegister(f_, f_.code[i], [&](const Operand& operand) {
      if (isSelect && operand.role == Role::Define) variable_[operand.reg] = 1;
      if (operand.role == Role::Define || variable_[operand.reg] != 0) return;
      uint32_t at = definedAt[operand.reg];
      if (at == kEntry) return;
      bool known = at != kNever && (blockOf[at] == block ? at < i : dominators.dominates(blockOf[at], block));
      if (!known) variable_[operand.reg] = 1;
    });
  }
  for (uint8_t variable : variable_) anyVariable_ = anyVariable_ || variable != 0;
}

// Phis stand where the dominance of a definition ends, and where that of such a phi does.
void Values::place(const Dominators& dominators) {
  std::vector<std::vector<BlockId>> definedIn(f_.regs.size());  // of variables
  for (BlockId block : flow_.reversePostorder()) {
    for (uint32_t i = flow_.begin(block); i < flow_.end(block); i++) {
      forEachRegister(f_, f_.code[i], [&](const Operand& operand) {
        if (operand.role == Role::Use || variable_[operand.reg] == 0) return;
        std::vector<BlockId>& list = definedIn[operand.reg];
        if (list.empty() || list.back() != block) list.push_back(block);
        if (defined_[i] == kNoValue) defined_[i] = static_cast<Value>(registers_.size());
        registers_.push_back(operand.reg);
      });
    }
  }
  std::vector<std::vector<BlockId>> frontier(flow_.size());
  for (BlockId block : flow_.reversePostorder()) {
    if (flow_.predecessors(block).size() + (block == 0) < 2) continue;
    for (BlockId from : flow_.predecessors(block)) {
      if (!flow_.reachable(from)) continue;
      BlockId above = dominators.immediate(block);
      for (BlockId at = from; at != above && at != kNoBlock; at = dominators.immediate(at)) {
        if (frontier[at].empty() || frontier[at].back() != block) frontier[at].push_back(block);
      }
    }
  }
  auto add = [&](BlockId block, Reg reg) {
    phis_[block].push_back({reg, static_cast<Value>(registers_.size()), {}});
    registers_.push_back(reg);
  };
  std::vector<Reg> has(flow_.size(), kNoReg);  // the last register that the block got a phi for
  for (Reg reg = 0; reg < f_.regs.size(); reg++) {
    if (variable_[reg] == 0) continue;
    std::vector<BlockId>& work = definedIn[reg];
    if (flow_.recoverBlock() != kNoBlock) {
      add(flow_.recoverBlock(), reg);
      has[flow_.recoverBlock()] = reg;
      work.push_back(flow_.recoverBlock());
    }
    work.push_back(0);
    while (!work.empty()) {
      BlockId block = work.back();
      work.pop_back();
      for (BlockId to : frontier[block]) {
        if (has[to] == reg) continue;
        has[to] = reg;
        add(to, reg);
        work.push_back(to);
      }
    }
  }
}

// What reaches the phis.
void Values::fill() {
  for (BlockId block : flow_.reversePostorder()) {
    if (block == flow_.recoverBlock()) continue;
    for (Phi& phi : phis_[block]) phi.from.resize(flow_.predecessors(block).size(), kNoValue);
  }
  Naming naming(f_, *this);
  auto enter = [&](BlockId block) {
    naming.enter(block);
    for (uint32_t i = flow_.begin(block); i < flow_.end(block); i++) naming.define(i);
    for (BlockId to : flow_.successors(block)) {
      if (to == flow_.recoverBlock() || phis_[to].empty()) continue;
      std::span<const BlockId> froms = flow_.predecessors(to);
      size_t which = 0;
      while (froms[which] != block) which++;
      for (Phi& phi : phis_[to]) phi.from[which] = naming.at(phi.reg);
    }
  };
  walkDominatorTree(*this, enter, [&](BlockId) { naming.leave(); });
}

Naming::Naming(const Function& function, const Values& values) : f_(function), values_(values) {
  for (Reg reg = 0; reg < f_.regs.size(); reg++) current_.push_back(reg);
}

void Naming::set(Reg reg, Value value) {
  undo_.emplace_back(reg, current_[reg]);
  current_[reg] = value;
}

void Naming::enter(BlockId block) {
  marks_.push_back(undo_.size());
  for (const Values::Phi& phi : values_.phis(block)) set(phi.reg, phi.value);
}

void Naming::define(uint32_t index) {
  Value value = values_.firstDefined(index);
  if (value == kNoValue) return;
  forEachRegister(f_, f_.code[index], [&](const Operand& operand) {
    if (operand.role != Role::Use && values_.isVariable(operand.reg)) set(operand.reg, value++);
  });
}

void Naming::leave() {
  for (; undo_.size() > marks_.back(); undo_.pop_back()) current_[undo_.back().first] = undo_.back().second;
  marks_.pop_back();
}

}  // namespace gopark::opt
