// Which pointer registers are alive where.
#include "ir/liveness.h"

#include <gtest/gtest.h>

#include "ir/builder.h"

namespace gopark::ir {
namespace {

std::unique_ptr<Function> finish(FunctionBuilder& b) {
  std::string error;
  auto function = b.finish(&error);
  EXPECT_EQ(error, "");
  return function;
}

std::vector<Reg> list(std::span<const Reg> regs) { return {regs.begin(), regs.end()}; }

TEST(PointerLiveness, FromDefinitionToLastUse) {
  FunctionBuilder b(1, "f", Pos{});
  VirtualReg p = b.addParam(RegKind::Ptr);
  b.addResult(RegKind::Ptr);
  VirtualReg q = b.reg(RegKind::Ptr);
  b.emit(Op::MovePtr, q, p);
  b.call(2, {}, {});
  b.call(2, std::array{q}, std::array{q});
  b.ret(std::array{q});
  auto f = finish(b);
  PointerLiveness liveness(*f);
  EXPECT_EQ(list(liveness.atInstruction(0)), std::vector<Reg>{0});
  EXPECT_EQ(list(liveness.atInstruction(1)), std::vector<Reg>{1});
  EXPECT_EQ(list(liveness.atCall(1)), std::vector<Reg>{1});
  EXPECT_EQ(list(liveness.atCall(2)), std::vector<Reg>{});  // the argument is the callee's, the result not there yet
  EXPECT_EQ(list(liveness.atInstruction(3)), std::vector<Reg>{1});
}

TEST(PointerLiveness, AroundALoop) {
  FunctionBuilder b(1, "f", Pos{});
  VirtualReg p = b.addParam(RegKind::Ptr);
  VirtualReg n = b.addParam(RegKind::I64);
  FunctionBuilder::Label again = b.newLabel();
  b.bind(again);
  b.call(2, std::array{p}, {});
  b.branchImm(Op::BrLtS64Imm, n, 5, again);
  b.call(3, {}, {});
  b.ret({});
  auto f = finish(b);
  PointerLiveness liveness(*f);
  EXPECT_EQ(list(liveness.atCall(0)), std::vector<Reg>{0});
  EXPECT_EQ(list(liveness.atCall(2)), std::vector<Reg>{});
}

}  // namespace
}  // namespace gopark::ir
