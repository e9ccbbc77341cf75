// Which registers hold values that may still be read.
#pragma once

#include <bit>
#include <cstdint>
#include <span>
#include <vector>

#include "ir/cfg.h"
#include "ir/ir.h"

namespace gopark::ir {

// A set of registers, as bits.
class RegSet {
 public:
  RegSet() = default;
  explicit RegSet(size_t registers) : count_((registers + 63) / 64) {
    if (count_ > kFew) many_.resize(count_);
  }

  bool has(Reg reg) const { return (words()[reg / 64] >> reg % 64 & 1) != 0; }
  void add(Reg reg) { words()[reg / 64] |= uint64_t{1} << reg % 64; }
  void remove(Reg reg) { words()[reg / 64] &= ~(uint64_t{1} << reg % 64); }
  void unite(const RegSet& other) {
    for (size_t i = 0; i < count_; i++) words()[i] |= other.words()[i];
  }
  void intersect(const RegSet& other) {
    for (size_t i = 0; i < count_; i++) words()[i] &= other.words()[i];
  }
  template <typename F>
  void forEach(F&& visit) const {
    for (size_t i = 0; i < count_; i++) {
      for (uint64_t word = words()[i]; word != 0; word &= word - 1) {
        visit(static_cast<Reg>(i * 64 + static_cast<size_t>(std::countr_zero(word))));
      }
    }
  }
  std::vector<Reg> list() const;
  bool operator==(const RegSet&) const = default;

 private:
  static constexpr size_t kFew = 3;  // words: most functions need no more

  uint64_t* words() { return count_ > kFew ? many_.data() : few_; }
  const uint64_t* words() const { return count_ > kFew ? many_.data() : few_; }

  size_t count_ = 0;
  uint64_t few_[kFew] = {};
  std::vector<uint64_t> many_;
};

class Liveness {
 public:
  enum class Of : uint8_t { All, Pointers };

  // The function must outlive it.
  explicit Liveness(const Function& function, Of of = Of::All);

  // What may be read from this instruction on. Code at recoverPc, to which control may come from any trap or call,
  // counts everywhere. Beyond the code: that alone.
  RegSet before(uint32_t index) const;
  // The same for a block's beginning, but for what code at recoverPc reads.
  const RegSet& onEntry(BlockId block) const { return liveIn_[block]; }
  // What may be read behind this instruction, its results included.
  RegSet behind(uint32_t index) const;
  // While the call at `index` runs: its arguments are the callee's, its results are not there yet.
  RegSet duringCall(uint32_t index) const;

  const ControlFlow& flow() const { return flow_; }

 private:
  RegSet emptySet() const { return RegSet(registers_); }
  bool counts(Reg reg) const { return of_ == Of::All || (reg < registers_ && f_.regs[reg] == RegKind::Ptr); }
  RegSet liveOut(BlockId block) const;
  bool transferBlock(BlockId block);              // true: liveIn has grown
  void step(uint32_t index, RegSet& live) const;  // from behind the instruction to before it
  void removeDefined(uint32_t index, RegSet& live) const;

  const Function& f_;
  Of of_;
  size_t registers_;  // those from here on are in no set
  ControlFlow flow_;
  std::vector<RegSet> liveIn_;  // by block
  RegSet always_;               // what code at recoverPc reads
};

// Which registers hold pointers that may still be read, at the places where a goroutine can stand while its stack is
// searched for pointers. Computed for a function when that is asked for the first time.
class PointerLiveness {
 public:
  explicit PointerLiveness(const Function& function);

  // `index` is the instruction that comes next, or is to be finished. The result stays valid until the next call.
  std::span<const Reg> atInstruction(uint32_t index);
  // `index` is a call whose callee has not returned yet.
  std::span<const Reg> atCall(uint32_t index);

 private:
  std::span<const Reg> remember(uint32_t key, const RegSet& live);

  Liveness liveness_;
  std::vector<uint32_t> known_;  // by key: 1 + index into lists_; 0: not asked for yet
  std::vector<std::vector<Reg>> lists_;
};

}  // namespace gopark::ir
