// Which registers hold pointers that may still be read, at the places where a goroutine can stand while its stack is
// searched for pointers. Computed for a function when that is asked for the first time.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ir/ir.h"

namespace gopark::ir {

class PointerLiveness {
 public:
  // The function must outlive it.
  explicit PointerLiveness(const Function& function);

  // The frame is the innermost: `index` is the instruction that comes next, or is to be finished. Beyond the code: the
  // function goes on at recoverPc. The result stays valid until the next call.
  std::span<const Reg> atInstruction(uint32_t index);
  // The frame is that of a caller, `index` its call (or whatever instruction has led to the call).
  std::span<const Reg> atCall(uint32_t index);

 private:
  using Set = std::vector<uint64_t>;  // of registers, as bits
  struct Block {
    uint32_t begin = 0, end = 0;
    std::vector<uint32_t> successors;  // blocks
    Set liveIn;
  };

  void findBlocks();
  uint32_t blockAt(uint32_t index) const;
  bool transferBlock(Block& block);  // true: liveIn has grown
  Set liveOut(const Block& block) const;
  Set before(uint32_t index) const;
  void step(uint32_t index, Set& live) const;  // from behind the instruction to before it
  std::span<const Reg> remember(uint32_t key, const Set& live);
  Set emptySet() const { return Set((f_.regs.size() + 63) / 64); }

  const Function& f_;
  std::vector<Block> blocks_;
  Set always_;                   // what code at recoverPc reads: control may come there from any call
  std::vector<uint32_t> known_;  // by key: 1 + index into lists_; 0: not asked for yet
  std::vector<std::vector<Reg>> lists_;
};

}  // namespace gopark::ir
