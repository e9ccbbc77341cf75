#include "wasmgen/graph.h"

#include <gtest/gtest.h>

#include "ir/builder.h"
#include "wasmgen/points.h"

namespace gopark::wasmgen {
namespace {

using ir::Instruction;
using ir::Op;
using Kind = Node::Kind;

Instruction jump(int32_t target) {
  Instruction in{Op::Jump};
  in.hi = target;
  return in;
}
Instruction branch(int32_t target) {
  Instruction in{Op::BrIf};
  in.hi = target;
  return in;
}
Instruction call() { return {Op::RunDefers}; }  // what waits, without operands

ir::Function function(std::vector<Instruction> code) {
  ir::Function f;
  f.regs = {ir::RegKind::I32};
  f.operands = {0};
  f.code = std::move(code);
  f.code.push_back({Op::Return});
  return f;
}

TEST(Graph, LoopsAndMerges) {
  // 0: if … goto 2; 1: …; 2: …; 3: if … goto 0; 4: return
  ir::Function f = function({branch(2), {Op::MoveI32}, {Op::MoveI32}, branch(0)});
  Graph graph(f);
  ASSERT_TRUE(graph.reducible());
  EXPECT_TRUE(graph.node(graph.root()).loops);
  EXPECT_FALSE(graph.node(1).merges);
  EXPECT_TRUE(graph.node(2).merges);
  EXPECT_EQ(graph.node(2).dominator, 0u);
  EXPECT_EQ(findEntries(f, graph), (std::vector<uint32_t>{0}));
}

TEST(Points, ALoopWithItsTestAtTheEndBeginsAtItsFirstInstructionToo) {
  // 0: goto 3; 1: …; 2: …; 3: if … goto 1; 4: return
  ir::Function f = function({jump(3), {Op::MoveI32}, {Op::MoveI32}, branch(1)});
  Graph graph(f);
  EXPECT_EQ(findEntries(f, graph), (std::vector<uint32_t>{0, 3}));
  std::vector<EntryAlias> aliases = findAliases(f, graph);
  ASSERT_EQ(aliases.size(), 1u);
  EXPECT_EQ(aliases[0].index, 1u);
  EXPECT_EQ(aliases[0].entry, 3u);
}

TEST(Points, ATestThatDoesSomethingIsNotDoneAgain) {
  // 0: goto 3; 1: …; 2: …; 3: call; 4: if … goto 1; 5: return
  ir::Function f = function({jump(3), {Op::MoveI32}, {Op::MoveI32}, call(), branch(1)});
  EXPECT_TRUE(findAliases(f, Graph(f)).empty());
}

TEST(Graph, TwoWaysIntoALoopAreIrreducible) {
  // 0: if … goto 2; 1: …; 2: …; 3: goto 1
  EXPECT_FALSE(Graph(function({branch(2), {Op::MoveI32}, {Op::MoveI32}, jump(1)})).reducible());
}

TEST(Graph, AnEntryInALoopLeadsThroughItsTest) {
  // 0: …; 1: (the loop) call; 2: if … goto 1
  ir::Function f = function({{Op::MoveI32}, call(), branch(1)});
  std::vector<uint32_t> entries = findEntries(f, Graph(f));
  ASSERT_EQ(entries, (std::vector<uint32_t>{0, 1, 2}));
  Graph graph(f, entries);
  ASSERT_TRUE(graph.reducible());
  const Node& root = graph.node(graph.root());
  ASSERT_EQ(root.kind, Kind::Switch);
  ASSERT_EQ(root.successors.size(), 3u);
  // The header is entered at its test, by way of a node that forgets the entry; what lies inside, by the test's switch.
  const Node& header = graph.node(root.successors[1]);
  ASSERT_EQ(header.kind, Kind::Enter);
  const Node& test = graph.node(header.successors[0]);
  ASSERT_EQ(test.kind, Kind::Test);
  EXPECT_TRUE(test.loops);
  EXPECT_EQ(&graph.node(root.successors[2]), &test);
  const Node& choose = graph.node(test.successors[0]);
  ASSERT_EQ(choose.kind, Kind::Switch);
  const Node& inside = graph.node(choose.successors[2]);
  ASSERT_EQ(inside.kind, Kind::Enter);
  EXPECT_EQ(graph.node(inside.successors[0]).begin, 2u);
}

TEST(Graph, EntriesOfNestedLoops) {
  // 1: (outer) …; 2: (inner) call; 3: if … goto 2; 4: if … goto 1
  ir::Function f = function({{Op::MoveI32}, {Op::MoveI32}, call(), branch(2), branch(1)});
  Graph graph(f, findEntries(f, Graph(f)));
  EXPECT_TRUE(graph.reducible());
  int tests = 0;
  for (NodeId id = 0; id < graph.size(); id++) tests += graph.node(id).kind == Kind::Test;
  EXPECT_EQ(tests, 2);
}

}  // namespace
}  // namespace gopark::wasmgen
