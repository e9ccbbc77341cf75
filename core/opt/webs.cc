// Webs: a definition, the uses that it reaches, the other definitions that reach those, and so on. What flows into a
// block is one name for each register alive there, joined with what each predecessor has in the register.
#include <algorithm>
#include <numeric>
#include <utility>

#include "ir/liveness.h"
#include "ir/op_info.h"
#include "opt/passes.h"

namespace gopark::opt {

using namespace ir;

namespace {

constexpr size_t kMostRegisters = 6000;

class Webs {
 public:
  explicit Webs(Function& function) : f_(function), liveness_(function), flow_(liveness_.flow()) {}

  bool split() {
    // A parameter's register stays its own, for traces. So does what the code at recoverPc reads: any definition may
    // reach it.
    RegSet always = liveness_.before(static_cast<uint32_t>(f_.code.size()));
    for (Reg reg = 0; reg < f_.regs.size(); reg++) {
      whole_.push_back(reg < f_.ptrBegin || always.has(reg));
      newName(reg);
    }
    firstName_.resize(flow_.size());
    alive_.resize(flow_.size());
    for (BlockId block : flow_.reversePostorder()) {
      RegSet alive = always;
      alive.unite(liveness_.onEntry(block));
      firstName_[block] = static_cast<uint32_t>(joined_.size());
      alive_[block].first = static_cast<uint32_t>(aliveRegs_.size());
      alive.forEach([this](Reg reg) {
        aliveRegs_.push_back(reg);
        newName(reg);
      });
      alive_[block].second = static_cast<uint32_t>(aliveRegs_.size());
    }
    current_.resize(f_.regs.size());
    std::iota(current_.begin(), current_.end(), 0u);
    for (BlockId block : flow_.reversePostorder()) walk(block);
    return rename();
  }

 private:
  uint32_t newName(Reg reg) {
    joined_.push_back(static_cast<uint32_t>(joined_.size()));
    regs_.push_back(reg);
    if (whole_[reg] && joined_.size() > f_.regs.size()) joined_.back() = reg;
    return static_cast<uint32_t>(joined_.size() - 1);
  }
  uint32_t find(uint32_t name) {
    while (joined_[name] != name) name = joined_[name] = joined_[joined_[name]];
    return name;
  }
  void join(uint32_t x, uint32_t y) {
    x = find(x);
    y = find(y);
    if (x != y) joined_[std::max(x, y)] = std::min(x, y);
  }

  std::span<const Reg> aliveIn(BlockId block) const {
    return std::span(aliveRegs_).subspan(alive_[block].first, alive_[block].second - alive_[block].first);
  }

  void walk(BlockId block) {
    uint32_t name = firstName_[block];
    for (Reg reg : aliveIn(block)) {
      current_[reg] = name++;
      if (block == 0) join(current_[reg], reg);
    }
    for (uint32_t i = flow_.begin(block); i < flow_.end(block); i++) {
      bool isSelect = f_.code[i].op == Op::SelectOp;
      defined_.clear();
      forEachRegister(f_, f_.code[i], [&](const Operand& operand) {
        uint32_t name = current_[operand.reg];
        if (operand.role != Role::Use) {
          uint32_t made = newName(operand.reg);
          // Of a select's results those of one case are written: the others keep their values.
          if (operand.role == Role::UseDefine || isSelect) join(made, name);
          defined_.emplace_back(operand.reg, made);
          name = made;
        }
        operands_.push_back(name);
      });
      for (auto [reg, name] : defined_) current_[reg] = name;
    }
    for (BlockId to : flow_.successors(block)) {
      uint32_t there = firstName_[to];
      for (Reg reg : aliveIn(to)) join(there++, current_[reg]);
    }
  }

  bool rename() {
    constexpr Reg kUnused = kNoReg;
    std::vector<Reg> renamed(joined_.size(), kUnused);
    std::vector<RegKind> kinds(f_.regs.begin(), f_.regs.begin() + f_.ptrBegin);
    for (Reg reg = 0; reg < f_.ptrBegin; reg++) renamed[reg] = reg;
    std::vector<uint32_t> pointers, others;
    for (uint32_t& name : operands_) {
      name = find(name);
      if (renamed[name] != kUnused) continue;
      renamed[name] = 0;
      (f_.regs[regs_[name]] == RegKind::Ptr ? pointers : others).push_back(name);
    }
    if (kinds.size() + pointers.size() + others.size() > kMostRegisters) return false;
    auto number = [&](const std::vector<uint32_t>& names) {
      for (uint32_t name : names) {
        renamed[name] = static_cast<Reg>(kinds.size());
        kinds.push_back(f_.regs[regs_[name]]);
      }
    };
    number(pointers);
    auto ptrEnd = static_cast<Reg>(kinds.size());
    number(others);
    size_t next = 0;
    for (BlockId block : flow_.reversePostorder()) {
      for (uint32_t i = flow_.begin(block); i < flow_.end(block); i++) {
        mapRegisters(f_.code[i], f_.operands, f_.selects,
                     [&](const Operand&) { return renamed[operands_[next++]]; });
      }
    }
    f_.regs = std::move(kinds);
    f_.ptrEnd = ptrEnd;
    return true;
  }

  Function& f_;
  Liveness liveness_;
  const ControlFlow& flow_;
  std::vector<uint8_t> whole_;        // by register: it stays one web
  std::vector<uint32_t> joined_;      // by name: another one of its web, in the end the first. The first ones: registers'
  std::vector<Reg> regs_;             // by name
  std::vector<std::pair<uint32_t, uint32_t>> alive_;  // by block: a part of aliveRegs_
  std::vector<Reg> aliveRegs_;
  std::vector<uint32_t> firstName_;   // by block: of those alive
  std::vector<uint32_t> current_;     // by register: its name
  std::vector<uint32_t> operands_;    // names, in the order of the walk
  std::vector<std::pair<Reg, uint32_t>> defined_;
};

}  // namespace

bool splitWebs(Function& function) { return Webs(function).split(); }

}  // namespace gopark::opt
