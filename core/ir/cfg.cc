#include "ir/cfg.h"

#include <algorithm>
#include <utility>

#include "base/check.h"

namespace gopark::ir {

ControlFlow::ControlFlow(const Function& function) {
  bool defers = (function.flags & kHasDefer) != 0;
  build(std::span(function.code), function.jumpTables, defers ? function.recoverPc : kNoIndex);
}

template <typename R>
void ControlFlow::build(std::span<const InstructionOf<R>> code, const JumpTables& tables, uint32_t recoverPc) {
  std::vector<uint8_t> begins(code.size() + 1, 0);
  begins[0] = 1;
  if (recoverPc != kNoIndex) begins[recoverPc] = 1;
  for (size_t i = 0; i < code.size(); i++) {
    if (!has(code[i].op, kBranches | kEnds)) continue;
    begins[i + 1] = 1;
    forEachTarget(code[i], tables, [&](uint32_t target) { begins[target] = 1; });
  }
  for (uint32_t i = 0; i < code.size(); i++) {
    if (begins[i] != 0) begins_.push_back(i);
  }
  begins_.push_back(static_cast<uint32_t>(code.size()));
  if (recoverPc != kNoIndex) recoverBlock_ = blockAt(recoverPc);

  std::vector<BlockId>& ends = successors_.ends;
  for (BlockId block = 0; block < size(); block++) {
    size_t first = ends.size();
    successors_.first.push_back(static_cast<uint32_t>(first));
    const InstructionOf<R>& last = code[end(block) - 1];
    auto add = [&](BlockId to) {
      if (std::find(ends.begin() + static_cast<ptrdiff_t>(first), ends.end(), to) == ends.end()) ends.push_back(to);
    };
    if (hasTarget(last.op)) add(blockAt(static_cast<uint32_t>(last.hi)));
    if (last.op == Op::BrTable) {
      std::vector<BlockId> blocks;
      for (uint32_t target : tables[last.lo]) blocks.push_back(blockAt(target));
      std::ranges::sort(blocks);
      std::ranges::unique_copy(blocks, std::back_inserter(ends));
    }
    if (isTerminator(last.op)) continue;
    CHECK_MSG(block + 1 < size(), "code runs off the end");
    add(block + 1);
  }
  successors_.first.push_back(static_cast<uint32_t>(ends.size()));
  findPredecessors();
  findOrder();
}

template void ControlFlow::build(std::span<const InstructionOf<Reg>>, const JumpTables&, uint32_t);
template void ControlFlow::build(std::span<const InstructionOf<VirtualReg>>, const JumpTables&, uint32_t);

BlockId ControlFlow::blockAt(uint32_t index) const {
  auto behind = std::upper_bound(begins_.begin(), begins_.end(), index);
  return static_cast<BlockId>(behind - begins_.begin() - 1);
}

void ControlFlow::findPredecessors() {
  std::vector<uint32_t>& first = predecessors_.first;
  first.assign(size() + 1, 0);
  for (BlockId to : successors_.ends) first[to + 1]++;
  for (size_t i = 0; i < size(); i++) first[i + 1] += first[i];
  predecessors_.ends.resize(successors_.ends.size());
  std::vector<uint32_t> next(first.begin(), first.end() - 1);
  for (BlockId block = 0; block < size(); block++) {
    for (BlockId to : successors(block)) predecessors_.ends[next[to]++] = block;
  }
}

void ControlFlow::findOrder() {
  number_.assign(size(), kNoBlock);
  std::vector<uint8_t> seen(size(), 0);
  std::vector<std::pair<BlockId, uint32_t>> path;  // a block, and how many of its successors have been walked
  auto walk = [&](BlockId entry) {
    if (entry >= size() || seen[entry] != 0) return;
    seen[entry] = 1;
    path.emplace_back(entry, 0);
    while (!path.empty()) {
      auto& [block, walked] = path.back();
      if (walked < successors(block).size()) {
        BlockId next = successors(block)[walked++];
        if (seen[next] == 0) {
          seen[next] = 1;
          path.emplace_back(next, 0);
        }
      } else {
        order_.push_back(block);
        path.pop_back();
      }
    }
  };
  walk(recoverBlock_);
  walk(0);
  std::ranges::reverse(order_);
  for (uint32_t i = 0; i < order_.size(); i++) number_[order_[i]] = i;
}

// By repeated intersection of what is known of the predecessors (Cooper, Harvey, Kennedy). The root before the entries
// has number 0, each block one more than its number in the order.
Dominators::Dominators(const ControlFlow& flow) : immediate_(flow.size(), kNoBlock), spans_(flow.size()) {
  std::span<const BlockId> order = flow.reversePostorder();
  std::vector<uint32_t> above(order.size() + 1, kNoBlock);
  above[0] = 0;
  auto meet = [&above](uint32_t x, uint32_t y) {
    while (x != y) {
      if (x > y) std::swap(x, y);
      y = above[y];
    }
    return x;
  };
  for (bool changed = true; changed;) {
    changed = false;
    for (uint32_t i = 0; i < order.size(); i++) {
      BlockId block = order[i];
      uint32_t found = block == 0 || block == flow.recoverBlock() ? 0 : kNoBlock;
      for (BlockId from : flow.predecessors(block)) {
        if (!flow.reachable(from)) continue;
        uint32_t number = flow.number(from) + 1;
        if (above[number] != kNoBlock) found = found == kNoBlock ? number : meet(found, number);
      }
      changed |= above[i + 1] != found;
      above[i + 1] = found;
    }
  }

  // A walk over the tree numbers the blocks. Sizes first: children come behind their parents in the order.
  std::vector<uint32_t> count(order.size() + 1, 1), next(order.size() + 1, 0);
  for (size_t i = order.size(); i > 0; i--) count[above[i]] += count[i];
  for (uint32_t i = 1; i <= order.size(); i++) {
    uint32_t parent = above[i];
    uint32_t first = next[parent] + 1;
    next[parent] += count[i];
    next[i] = first;
    spans_[order[i - 1]] = {first, first + count[i] - 1};
    if (parent != 0) immediate_[order[i - 1]] = order[parent - 1];
  }
}

Loops::Loops(const ControlFlow& flow, const Dominators& dominators) : innermost_(flow.size(), kNone) {
  std::vector<uint32_t> member(flow.size(), kNone);  // the last loop whose body the block was found in
  for (BlockId header : flow.reversePostorder()) {
    Loop loop{header};
    std::vector<BlockId> work;
    auto id = static_cast<uint32_t>(loops_.size());
    for (BlockId from : flow.predecessors(header)) {
      if (!flow.reachable(from) || flow.number(from) < flow.number(header)) continue;
      if (dominators.dominates(header, from)) {
        work.push_back(from);
      } else {
        irreducible_.push_back({from, header});
      }
    }
    if (work.empty()) continue;
    member[header] = id;
    loop.body.push_back(header);
    while (!work.empty()) {
      BlockId block = work.back();
      work.pop_back();
      if (member[block] == id) continue;
      member[block] = id;
      loop.body.push_back(block);
      for (BlockId from : flow.predecessors(block)) {
        if (flow.reachable(from)) work.push_back(from);
      }
    }
    std::ranges::sort(loop.body);
    // Outer loops come first: their headers dominate this one.
    loop.parent = innermost_[header];
    if (loop.parent != kNone) loop.depth = loops_[loop.parent].depth + 1;
    for (BlockId block : loop.body) innermost_[block] = id;
    loops_.push_back(std::move(loop));
  }
}

}  // namespace gopark::ir
