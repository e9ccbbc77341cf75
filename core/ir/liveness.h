// Which registers hold values that may still be read.
#pragma once

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
  explicit RegSet(size_t registers) : words_((registers + 63) / 64) {}

  bool has(Reg reg) const { return (words_[reg / 64] >> reg % 64 & 1) != 0; }
  void add(Reg reg) { words_[reg / 64] |= uint64_t{1} << reg % 64; }
  void remove(Reg reg) { words_[reg / 64] &= ~(uint64_t{1} << reg % 64); }
  void unite(const RegSet& other) {
    for (size_t i = 0; i < words_.size(); i++) words_[i] |= other.words_[i];
  }
  void intersect(const RegSet& other) {
    for (size_t i = 0; i < words_.size(); i++) words_[i] &= other.words_[i];
  }
  std::vector<Reg> list() const;
  bool operator==(const RegSet&) const = default;

 private:
  std::vector<uint64_t> words_;
};

class Liveness {
 public:
  enum class Of : uint8_t { All, Pointers };

  // The function must outlive it.
  explicit Liveness(const Function& function, Of of = Of::All);

  // What may be read from this instruction on. Code at recoverPc, to which control may come from any trap or call,
  // counts everywhere. Beyond the code: that alone.
  RegSet before(uint32_t index) const;
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
