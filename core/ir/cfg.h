// The control flow of a function: its basic blocks and what leads where (ControlFlow), which block stands on every path
// to which (Dominators), and its loops (Loops). Each is computed when it is made, and knows nothing of later changes.
//
// A function may have two entries: its beginning, and recoverPc, to which control may come from any instruction that
// traps or calls. No edges stand for the latter; dominators take both entries for successors of a root before them.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ir/op_info.h"

namespace gopark::ir {

using BlockId = uint32_t;  // in the order of the code
constexpr BlockId kNoBlock = 0xffffffff;
constexpr uint32_t kNoIndex = 0xffffffff;  // of no instruction

class ControlFlow {
 public:
  using JumpTables = std::vector<std::vector<uint32_t>>;

  explicit ControlFlow(const Function& function);
  // Of code that is being built; recoverPc: or kNoIndex.
  template <typename R>
  ControlFlow(std::span<const InstructionOf<R>> code, const JumpTables& tables, uint32_t recoverPc) {
    build(code, tables, recoverPc);
  }

  size_t size() const { return begins_.size() - 1; }
  uint32_t begin(BlockId block) const { return begins_[block]; }
  uint32_t end(BlockId block) const { return begins_[block + 1]; }  // behind its last instruction
  BlockId blockAt(uint32_t index) const;
  BlockId recoverBlock() const { return recoverBlock_; }  // kNoBlock: there is one entry only, block 0

  // Each block once, however many edges there are.
  std::span<const BlockId> successors(BlockId block) const { return successors_.of(block); }
  std::span<const BlockId> predecessors(BlockId block) const { return predecessors_.of(block); }

  // All blocks that can be reached, a block before its successors but for edges that lead back.
  std::span<const BlockId> reversePostorder() const { return order_; }
  bool reachable(BlockId block) const { return number_[block] != kNoBlock; }
  // The block's place in that order.
  uint32_t number(BlockId block) const { return number_[block]; }

 private:
  // Lists of blocks, one for each block.
  struct Edges {
    std::vector<uint32_t> first;  // by block: index into `ends`; and the end
    std::vector<BlockId> ends;
    std::span<const BlockId> of(BlockId block) const {
      return std::span(ends).subspan(first[block], first[block + 1] - first[block]);
    }
  };

  template <typename R>
  void build(std::span<const InstructionOf<R>> code, const JumpTables& tables, uint32_t recoverPc);
  void findPredecessors();
  void findOrder();

  std::vector<uint32_t> begins_;  // by block, and the end of the code
  Edges successors_, predecessors_;
  BlockId recoverBlock_ = kNoBlock;
  std::vector<BlockId> order_;
  std::vector<uint32_t> number_;  // by block; kNoBlock: it cannot be reached
};

class Dominators {
 public:
  explicit Dominators(const ControlFlow& flow);

  // The nearest other block that is on every path from the entries; kNoBlock: none, or it cannot be reached.
  BlockId immediate(BlockId block) const { return immediate_[block]; }
  // Whether `above` is on every path to `block`, which can be reached. Each block dominates itself.
  bool dominates(BlockId above, BlockId block) const {
    return spans_[above].first <= spans_[block].first && spans_[block].last <= spans_[above].last;
  }

 private:
  struct Span {  // of the numbers that the tree's blocks from this one down have
    uint32_t first = 1, last = 0;
  };
  std::vector<BlockId> immediate_;
  std::vector<Span> spans_;
};

// The natural loops: a header, and whatever leads back to it without leaving its dominance. Loops that do not share
// their header are nested or apart.
class Loops {
 public:
  struct Edge {
    BlockId from, to;
  };
  struct Loop {
    BlockId header;
    uint32_t parent = kNone;    // index of the next outer loop
    uint32_t depth = 1;         // 1: an outermost one
    std::vector<BlockId> body;  // ascending, the header and inner loops included
  };
  static constexpr uint32_t kNone = 0xffffffff;

  Loops(const ControlFlow& flow, const Dominators& dominators);

  std::span<const Loop> all() const { return loops_; }  // outer ones before inner ones
  // Index of the innermost loop that the block is in, or kNone.
  uint32_t innermost(BlockId block) const { return innermost_[block]; }
  // Edges that lead back to a block that does not dominate where they come from: a region with several entries.
  std::span<const Edge> irreducible() const { return irreducible_; }

 private:
  std::vector<Loop> loops_;
  std::vector<uint32_t> innermost_;
  std::vector<Edge> irreducible_;
};

}  // namespace gopark::ir
