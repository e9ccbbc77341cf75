// Control flow by its definitions, a walk over single instructions for each question: what cfg.h has to agree with.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "ir/cfg.h"

namespace gopark::ir {

class NaiveFlow {
 public:
  explicit NaiveFlow(const Function& function) : f_(function) {
    for (uint32_t i = 0; i < f_.code.size(); i++) {
      std::set<uint32_t> next;
      forEachTarget(f_.code[i], f_.jumpTables, [&](uint32_t target) { next.insert(target); });
      if (!isTerminator(f_.code[i].op)) next.insert(i + 1);
      next_.emplace_back(next.begin(), next.end());
    }
    entries_ = {0};
    if ((f_.flags & kHasDefer) != 0) entries_.push_back(f_.recoverPc);
    reachable_ = without(kNoIndex);
  }

  std::span<const uint32_t> next(uint32_t index) const { return next_[index]; }
  std::span<const uint32_t> entries() const { return entries_; }
  bool reachable(uint32_t index) const { return reachable_[index]; }

  // What can be reached without coming by `avoided`.
  std::vector<bool> without(uint32_t avoided) const { return from(entries_, avoided); }
  std::vector<bool> from(std::vector<uint32_t> work, uint32_t avoided) const {
    std::vector<bool> seen(f_.code.size());
    while (!work.empty()) {
      uint32_t at = work.back();
      work.pop_back();
      if (at == avoided || seen[at]) continue;
      seen[at] = true;
      work.insert(work.end(), next_[at].begin(), next_[at].end());
    }
    return seen;
  }

 private:
  const Function& f_;
  std::vector<std::vector<uint32_t>> next_;
  std::vector<uint32_t> entries_;
  std::vector<bool> reachable_;
};

inline void checkBlocks(const Function& f, const ControlFlow& flow, const NaiveFlow& naive) {
  ASSERT_EQ(flow.end(static_cast<BlockId>(flow.size() - 1)), f.code.size());
  for (BlockId b = 0; b < flow.size(); b++) {
    ASSERT_LT(flow.begin(b), flow.end(b));
    std::set<BlockId> expected, found(flow.successors(b).begin(), flow.successors(b).end());
    for (uint32_t to : naive.next(flow.end(b) - 1)) {
      expected.insert(flow.blockAt(to));
      ASSERT_EQ(flow.begin(flow.blockAt(to)), to) << "control goes into the midst of a block";
    }
    ASSERT_EQ(found, expected);
    ASSERT_EQ(found.size(), flow.successors(b).size());
    for (uint32_t i = flow.begin(b); i < flow.end(b); i++) {
      ASSERT_EQ(flow.blockAt(i), b);
      ASSERT_EQ(naive.reachable(i), flow.reachable(b));
      if (i + 1 < flow.end(b)) ASSERT_EQ(naive.next(i).size(), 1u);
    }
    for (BlockId to : flow.successors(b)) ASSERT_EQ(std::ranges::count(flow.predecessors(to), b), 1);
    for (BlockId from : flow.predecessors(b)) ASSERT_EQ(std::ranges::count(flow.successors(from), b), 1);
  }
  std::set<BlockId> ordered;
  for (BlockId b : flow.reversePostorder()) {
    ASSERT_TRUE(ordered.insert(b).second);
    ASSERT_EQ(flow.reversePostorder()[flow.number(b)], b);
  }
  for (BlockId b = 0; b < flow.size(); b++) ASSERT_EQ(ordered.count(b) != 0, flow.reachable(b));
}

// The matrix of dominance: [block][above].
inline std::vector<std::vector<bool>> checkDominators(const ControlFlow& flow, const Dominators& dominators,
                                                      const NaiveFlow& naive) {
  auto n = static_cast<BlockId>(flow.size());
  std::vector<std::vector<bool>> dominates(n, std::vector<bool>(n));
  for (BlockId above = 0; above < n; above++) {
    if (!flow.reachable(above)) continue;
    std::vector<bool> seen = naive.without(flow.begin(above));
    for (BlockId b = 0; b < n; b++) {
      if (!flow.reachable(b)) continue;
      dominates[b][above] = !seen[flow.begin(b)];
      EXPECT_EQ(dominators.dominates(above, b), dominates[b][above]) << above << " above " << b;
    }
  }
  for (BlockId b = 0; b < n; b++) {
    BlockId immediate = dominators.immediate(b);
    if (immediate == kNoBlock) {
      EXPECT_LE(std::ranges::count(dominates[b], true), 1) << b;
      continue;
    }
    // All others that dominate the block dominate that one.
    EXPECT_NE(immediate, b);
    EXPECT_TRUE(dominates[b][immediate]);
    for (BlockId above = 0; above < n; above++) {
      if (above != b && dominates[b][above]) EXPECT_TRUE(dominates[immediate][above]);
    }
  }
  return dominates;
}

inline void checkLoops(const ControlFlow& flow, const Dominators& dominators, const NaiveFlow& naive,
                       const std::vector<std::vector<bool>>& dominates) {
  Loops loops(flow, dominators);
  auto n = static_cast<BlockId>(flow.size());
  // Bodies.
  std::vector<std::set<BlockId>> bodies(n);  // by header
  for (BlockId from = 0; from < n; from++) {
    if (!flow.reachable(from)) continue;
    for (BlockId header : flow.successors(from)) {
      if (!dominates[from][header]) continue;
      bodies[header].insert(header);
      for (BlockId b = 0; b < n; b++) {
        bool member =
            flow.reachable(b) && b != header && naive.from({flow.begin(b)}, flow.begin(header))[flow.end(from) - 1];
        if (member) bodies[header].insert(b);
      }
    }
  }
  size_t count = 0;
  for (const std::set<BlockId>& body : bodies) count += !body.empty();
  ASSERT_EQ(loops.all().size(), count);
  for (uint32_t i = 0; i < loops.all().size(); i++) {
    const Loops::Loop& loop = loops.all()[i];
    EXPECT_EQ(std::set<BlockId>(loop.body.begin(), loop.body.end()), bodies[loop.header]);
    EXPECT_TRUE(std::ranges::is_sorted(loop.body));
    // The parent is the smallest of those around it.
    uint32_t parent = Loops::kNone, depth = 1;
    for (uint32_t j = 0; j < loops.all().size(); j++) {
      const Loops::Loop& outer = loops.all()[j];
      if (j == i || bodies[outer.header].count(loop.header) == 0) continue;
      depth++;
      EXPECT_LT(j, i);
      if (parent == Loops::kNone || outer.body.size() < loops.all()[parent].body.size()) parent = j;
    }
    EXPECT_EQ(loop.parent, parent);
    EXPECT_EQ(loop.depth, depth);
  }
  for (BlockId b = 0; b < n; b++) {
    uint32_t innermost = Loops::kNone;
    for (uint32_t j = 0; j < loops.all().size(); j++) {
      const Loops::Loop& loop = loops.all()[j];
      if (bodies[loop.header].count(b) == 0) continue;
      if (innermost == Loops::kNone || loop.body.size() < loops.all()[innermost].body.size()) innermost = j;
    }
    EXPECT_EQ(loops.innermost(b), innermost);
  }
  // Without the edges back to loops' headers, and those that are irreducible, there is no cycle; without the former
  // alone there is one exactly where there are the latter.
  auto cyclic = [&](bool skipIrreducible) {
    std::vector<uint32_t> incoming(n);
    auto kept = [&](BlockId from, BlockId to) {
      if (!flow.reachable(from) || dominates[from][to]) return false;
      auto same = [&](const Loops::Edge& edge) { return edge.from == from && edge.to == to; };
      return !skipIrreducible || !std::ranges::any_of(loops.irreducible(), same);
    };
    for (BlockId b = 0; b < n; b++) {
      for (BlockId to : flow.successors(b)) incoming[to] += kept(b, to);
    }
    std::vector<BlockId> work;
    size_t done = 0;
    for (BlockId b = 0; b < n; b++) {
      if (incoming[b] == 0) work.push_back(b);
    }
    while (!work.empty()) {
      BlockId b = work.back();
      work.pop_back();
      done++;
      for (BlockId to : flow.successors(b)) {
        if (kept(b, to) && --incoming[to] == 0) work.push_back(to);
      }
    }
    return done != n;
  };
  EXPECT_FALSE(cyclic(true));
  EXPECT_EQ(cyclic(false), !loops.irreducible().empty());
}

inline void checkFlow(const Function& f) {
  ControlFlow flow(f);
  NaiveFlow naive(f);
  checkBlocks(f, flow, naive);
  Dominators dominators(flow);
  auto dominates = checkDominators(flow, dominators, naive);
  checkLoops(flow, dominators, naive, dominates);
}

}  // namespace gopark::ir
