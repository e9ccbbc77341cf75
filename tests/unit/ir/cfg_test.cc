// Blocks, dominators and loops: of each construct, and against their definitions.
#include "ir/cfg.h"

#include <gtest/gtest.h>

#include "ir/builder.h"
#include "naive_flow.h"
#include "random_function.h"

namespace gopark::ir {
namespace {

// Blocks by names: each is an instruction that branches to all those that follow it, "f" falls on to the next.
class Graph {
 public:
  // targets[i]: where block i goes; none: it returns.
  explicit Graph(const std::vector<std::vector<uint32_t>>& targets) {
    function.regs = {RegKind::I64};
    function.params = {RegKind::I64};
    function.ptrBegin = function.ptrEnd = 1;
    for (const std::vector<uint32_t>& to : targets) {
      Instruction in;
      in.op = to.empty() ? Op::TrapNow : Op::BrTable;
      if (!to.empty()) {
        in.lo = static_cast<int32_t>(function.jumpTables.size());
        function.jumpTables.push_back(to);
      }
      function.code.push_back(in);
    }
    function.positions.resize(function.code.size());
  }
  Function function;
};

struct Analysed {
  explicit Analysed(const Function& f) : flow(f), dominators(flow), loops(flow, dominators) { checkFlow(f); }
  ControlFlow flow;
  Dominators dominators;
  Loops loops;
};

using List = std::vector<BlockId>;
List list(std::span<const BlockId> blocks) { return {blocks.begin(), blocks.end()}; }

TEST(ControlFlow, Diamond) {
  Graph g({{1, 2}, {3}, {3}, {}});
  Analysed a(g.function);
  EXPECT_EQ(list(a.flow.successors(0)), (List{1, 2}));
  EXPECT_EQ(list(a.flow.predecessors(3)), (List{1, 2}));
  EXPECT_EQ(a.dominators.immediate(3), 0u);
  EXPECT_EQ(a.dominators.immediate(0), kNoBlock);
  EXPECT_FALSE(a.dominators.dominates(1, 3));
  EXPECT_TRUE(a.loops.all().empty());
  EXPECT_TRUE(a.loops.irreducible().empty());
}

TEST(ControlFlow, NestedLoops) {
  Graph g({{1}, {2, 5}, {3}, {2, 4}, {1}, {}});
  Analysed a(g.function);
  ASSERT_EQ(a.loops.all().size(), 2u);
  const Loops::Loop& outer = a.loops.all()[0];
  const Loops::Loop& inner = a.loops.all()[1];
  EXPECT_EQ(outer.header, 1u);
  EXPECT_EQ(outer.body, (List{1, 2, 3, 4}));
  EXPECT_EQ(inner.body, (List{2, 3}));
  EXPECT_EQ(inner.parent, 0u);
  EXPECT_EQ(inner.depth, 2u);
  EXPECT_EQ(a.loops.innermost(4), 0u);
  EXPECT_EQ(a.loops.innermost(3), 1u);
  EXPECT_EQ(a.loops.innermost(5), Loops::kNone);
}

TEST(ControlFlow, LoopWithSeveralBackEdges) {
  Graph g({{1}, {2, 3, 4}, {1}, {1}, {}});
  Analysed a(g.function);
  ASSERT_EQ(a.loops.all().size(), 1u);
  EXPECT_EQ(a.loops.all()[0].body, (List{1, 2, 3}));
}

TEST(ControlFlow, LoopOfOneBlock) {
  Graph g({{1}, {1, 2}, {}});
  Analysed a(g.function);
  ASSERT_EQ(a.loops.all().size(), 1u);
  EXPECT_EQ(a.loops.all()[0].body, (List{1}));
}

TEST(ControlFlow, TheEntryIsALoop) {
  Graph g({{0, 1}, {}});
  Analysed a(g.function);
  ASSERT_EQ(a.loops.all().size(), 1u);
  EXPECT_EQ(a.loops.all()[0].header, 0u);
}

TEST(ControlFlow, JumpTableWithEqualTargets) {
  Graph g({{1, 2, 1, 3, 2}, {3}, {3}, {}});
  Analysed a(g.function);
  EXPECT_EQ(list(a.flow.successors(0)), (List{1, 2, 3}));
  EXPECT_EQ(list(a.flow.predecessors(1)), (List{0}));
}

TEST(ControlFlow, Irreducible) {
  Graph g({{1, 2}, {2}, {1, 3}, {}});
  Analysed a(g.function);
  EXPECT_TRUE(a.loops.all().empty());
  EXPECT_EQ(a.loops.irreducible().size(), 1u);
}

TEST(ControlFlow, IrreducibleInsideALoop) {
  Graph g({{1}, {2, 3}, {3, 4}, {2}, {1, 5}, {}});
  Analysed a(g.function);
  ASSERT_EQ(a.loops.all().size(), 1u);
  EXPECT_EQ(a.loops.all()[0].body, (List{1, 2, 3, 4}));
  EXPECT_EQ(a.loops.irreducible().size(), 1u);
}

TEST(ControlFlow, Unreachable) {
  Graph g({{3}, {2}, {1, 3}, {}});
  Analysed a(g.function);
  EXPECT_FALSE(a.flow.reachable(1));
  EXPECT_EQ(list(a.flow.reversePostorder()), (List{0, 3}));
  EXPECT_EQ(a.dominators.immediate(3), 0u);
  EXPECT_EQ(a.dominators.immediate(2), kNoBlock);
  EXPECT_TRUE(a.loops.all().empty());
}

// What both entries lead to is dominated by neither.
TEST(ControlFlow, RecoverPoint) {
  Graph g({{1}, {3}, {3}, {4}, {}});
  g.function.flags = kHasDefer;
  g.function.recoverPc = 2;
  Analysed a(g.function);
  EXPECT_EQ(a.flow.recoverBlock(), 2u);
  EXPECT_TRUE(a.flow.reachable(2));
  EXPECT_EQ(a.dominators.immediate(1), 0u);
  EXPECT_EQ(a.dominators.immediate(3), kNoBlock);
  EXPECT_EQ(a.dominators.immediate(4), 3u);
}

TEST(ControlFlow, BlocksEndAtBranchesAndTargets) {
  FunctionBuilder b(1, "f", Pos{});
  VirtualReg x = b.addParam(RegKind::I64);
  auto loop = b.newLabel();
  b.emitImm(Op::AddI64Imm, x, x, 1);
  b.bind(loop);
  b.emitImm(Op::AddI64Imm, x, x, 1);
  b.branchImm(Op::BrLtS64Imm, x, 3, loop);
  b.emitImm(Op::AddI64Imm, x, x, 2);
  b.ret({});
  std::string error;
  auto f = b.finish(&error);
  Analysed a(*f);
  ASSERT_EQ(a.flow.size(), 3u);
  EXPECT_EQ(a.flow.begin(1), 1u);
  EXPECT_EQ(a.flow.end(1), 3u);
  EXPECT_EQ(list(a.flow.successors(1)), (List{1, 2}));
}

TEST(ControlFlow, AnyFunctionAgreesWithTheDefinitions) {
  for (uint32_t seed = 0; seed < 3000; seed++) {
    SCOPED_TRACE(seed);
    checkFlow(RandomFunction(seed).function());
    if (testing::Test::HasFailure()) return;
  }
}

}  // namespace
}  // namespace gopark::ir
