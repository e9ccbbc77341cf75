// Values: names for what registers hold, as in SSA form, beside a function that stays as it is. A register that is
// written once has one value, by its own number. Of others each definition is one, what they hold on entry, and what
// comes together in a block where several meet (a Phi).
//
// Naming follows them along a walk over the dominator tree: which register holds which value right now.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ir/cfg.h"
#include "ir/ir.h"

namespace gopark::opt {

using Value = uint32_t;
constexpr Value kNoValue = 0xffffffff;

class Values {
 public:
  struct Phi {
    ir::Reg reg;
    Value value;
    std::vector<Value> from;  // by predecessor, as ControlFlow has them; recoverPc's block: empty
  };
  static constexpr ir::BlockId kNone = ir::kNoBlock;

  Values(const ir::Function& function, const ir::ControlFlow& flow, const ir::Dominators& dominators);

  size_t size() const { return registers_.size(); }
  // The register that the value was first in.
  ir::Reg home(Value value) const { return registers_[value]; }
  std::span<const Phi> phis(ir::BlockId block) const { return phis_[block]; }
  // Written more than once.
  bool isVariable(ir::Reg reg) const { return variable_[reg] != 0; }
  // The value of the first of the instruction's definitions that is a variable; the others follow.
  Value firstDefined(uint32_t index) const { return defined_[index]; }

  // The tree of dominators: the first block directly below this one, the next one below the same; kNone. What nothing
  // dominates is below kNone.
  ir::BlockId firstBelow(ir::BlockId block) const { return firstBelow_[block == kNone ? firstBelow_.size() - 1 : block]; }
  ir::BlockId nextBeside(ir::BlockId block) const { return nextBeside_[block]; }
  ir::BlockId above(ir::BlockId block) const { return above_[block]; }

 private:
  void findVariables(const ir::Dominators& dominators);
  void place(const ir::Dominators& dominators);
  void fill();

  const ir::Function& f_;
  const ir::ControlFlow& flow_;
  std::vector<ir::Reg> registers_;
  std::vector<uint8_t> variable_;
  std::vector<Value> defined_;
  std::vector<std::vector<Phi>> phis_;
  bool anyVariable_ = false;
  std::vector<ir::BlockId> firstBelow_, nextBeside_, above_;
};

class Naming {
 public:
  Naming(const ir::Function& function, const Values& values);

  Value at(ir::Reg reg) const { return current_[reg]; }
  bool holds(ir::Reg reg, Value value) const { return current_[reg] == value; }
  void enter(ir::BlockId block);
  void define(uint32_t index);  // the instruction has been executed
  void leave();                 // the block that was entered last, behind all that it dominates

 private:
  void set(ir::Reg reg, Value value);

  const ir::Function& f_;
  const Values& values_;
  std::vector<Value> current_;
  std::vector<std::pair<ir::Reg, Value>> undo_;
  std::vector<size_t> marks_;
};

// Calls enter(block) and leave(block) for all blocks, what is dominated between the two of what dominates.
template <typename Enter, typename Leave>
void walkDominatorTree(const Values& values, Enter&& enter, Leave&& leave) {
  for (ir::BlockId block = values.firstBelow(Values::kNone); block != Values::kNone;) {
    enter(block);
    ir::BlockId next = values.firstBelow(block);
    while (next == Values::kNone && block != Values::kNone) {
      leave(block);
      next = values.nextBeside(block);
      block = values.above(block);
    }
    block = next;
  }
}

}  // namespace gopark::opt
