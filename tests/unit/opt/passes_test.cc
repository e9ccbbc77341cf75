#include "opt/passes.h"

#include <gtest/gtest.h>

#include "ir/builder.h"
#include "ir/printer.h"
#include "opt/optimizer.h"

namespace gopark::opt {
namespace {

using namespace ir;
using R = VirtualReg;

struct Passes : testing::Test {
  Passes() {
    program.functions.emplace_back(nullptr);
    program.functions.emplace_back(nullptr);
    program.symbols.emplace_back();
    program.symbols.emplace_back();
    program.shapes.emplace_back();
  }
  // The code alone, behind the passes; each leaves what the verifier accepts.
  std::string after(FunctionBuilder& b, std::initializer_list<void (*)(Function&)> passes) {
    std::string error;
    auto f = b.finish(&error);
    EXPECT_EQ(verify(*f, program), "");
    EXPECT_TRUE(splitWebs(*f));
    EXPECT_EQ(verify(*f, program), "") << print(*f, program);
    for (auto* pass : passes) {
      pass(*f);
      EXPECT_EQ(verify(*f, program), "") << print(*f, program);
      EXPECT_EQ(f->positions.size(), f->code.size());
    }
    std::string text = print(*f, program);
    return text.substr(text.find('\n') + 1);
  }
  std::string all(FunctionBuilder& b) { return after(b, {propagate, threadBranches, dropDead, coalesce, threadBranches}); }
  Program program;
};

TEST_F(Passes, CopiesGo) {
  FunctionBuilder b(1, "f", Pos{1});
  R x = b.addParam(RegKind::I64);
  b.addResult(RegKind::I64);
  R y = b.reg(RegKind::I64), z = b.reg(RegKind::I64);
  b.emit(Op::MoveI64, y, x);
  b.emit(Op::AddI64, z, y, x);
  b.ret(std::array{z});
  EXPECT_EQ(all(b), "    0  add.i64 r1, r0, r0\n    1  return(r1)\n");
}

TEST_F(Passes, ACopyOfAVariableThatChangesStays) {
  FunctionBuilder b(1, "f", Pos{1});
  R x = b.addParam(RegKind::I64);
  b.addResult(RegKind::I64);
  R y = b.reg(RegKind::I64), z = b.reg(RegKind::I64);
  b.emit(Op::MoveI64, y, x);
  b.emitImm(Op::AddI64Imm, x, x, 1);
  b.emit(Op::SubI64, z, y, x);
  b.ret(std::array{z});
  EXPECT_EQ(all(b),
            "    0  move.i64 r1, r0\n    1  add.i64.imm r0, r0, 1\n    2  sub.i64 r1, r1, r0\n    3  return(r1)\n");
}

TEST_F(Passes, ConstantsAreFoldedAndBranchesDecided) {
  FunctionBuilder b(1, "f", Pos{1});
  R x = b.addParam(RegKind::I64);
  b.addResult(RegKind::I64);
  R two = b.reg(RegKind::I64), y = b.reg(RegKind::I64), z = b.reg(RegKind::I64);
  auto other = b.newLabel();
  b.emitImm(Op::ConstI64, two, 0, 2);
  b.emit(Op::AddI64, y, two, two);
  b.branchImm(Op::BrEqI64Imm, y, 5, other);
  b.emit(Op::MulI64, z, two, x);
  b.emit(Op::SubI64, z, z, y);
  b.ret(std::array{z});
  b.bind(other);
  b.ret(std::array{x});
  EXPECT_EQ(all(b), "    0  mul.i64.imm r1, r0, 2\n    1  add.i64.imm r1, r1, -4\n    2  return(r1)\n");
}

TEST_F(Passes, WhatIsKnownIsNotComputedOrCheckedAgain) {
  FunctionBuilder b(1, "f", Pos{1});
  R p = b.addParam(RegKind::Ptr), i = b.addParam(RegKind::I64), n = b.addParam(RegKind::I64);
  b.addResult(RegKind::I64);
  R q = b.reg(RegKind::Ptr), r = b.reg(RegKind::Ptr), x = b.reg(RegKind::I64), y = b.reg(RegKind::I64);
  b.emitLoHi(Op::ElemAddr, q, p, i, static_cast<int32_t>(n), 24);
  b.emit(Op::LoadI64, x, q).lo = 8;
  b.emit(Op::CheckIndex, i, n);
  b.emit(Op::CheckIndex, i, n);
  b.emitLoHi(Op::ElemAddr, r, p, i, static_cast<int32_t>(n), 24);
  b.emit(Op::StoreI64, x, r).lo = 16;
  b.emit(Op::LoadI64, y, r).lo = 8;
  b.emit(Op::AddI64, y, x, y);
  b.emit(Op::AddI64, x, x, y);
  b.ret(std::array{x});
  EXPECT_EQ(all(b),
            "    0  elemaddr r3, r0, r1, r2, 24\n    1  load.i64 r4, r3, 8\n    2  check.index r1, r2\n"
            "    3  store.i64 r4, r3, 16\n    4  load.i64 r5, r3, 8\n    5  add.i64 r5, r4, r5\n"
            "    6  add.i64 r4, r4, r5\n    7  return(r4)\n");
}

TEST_F(Passes, AConditionBecomesPartOfTheBranch) {
  FunctionBuilder b(1, "f", Pos{1});
  R x = b.addParam(RegKind::F64), y = b.addParam(RegKind::F64);
  R c = b.reg(RegKind::I32), d = b.reg(RegKind::I32);
  auto end = b.newLabel();
  b.emit(Op::LtF64, c, x, y);
  b.emit(Op::MoveI32, d, c);
  b.emit(Op::NotBool, d, d);
  b.branch(Op::BrIf, d, 0, end);
  b.call(1, {}, {});
  b.bind(end);
  b.ret({});
  EXPECT_EQ(all(b), "    0  br.notlt.f64 r0, r1, @2\n    1  call func#1()\n    2  return()\n");
}

TEST_F(Passes, ALoopsVariableIsOneRegister) {
  FunctionBuilder b(1, "f", Pos{1});
  R n = b.addParam(RegKind::I64);
  b.addResult(RegKind::I64);
  R i = b.reg(RegKind::I64), next = b.reg(RegKind::I64), sum = b.reg(RegKind::I64), t = b.reg(RegKind::I64);
  auto body = b.newLabel(), test = b.newLabel();
  b.emitImm(Op::ConstI64, i, 0, 0);
  b.emitImm(Op::ConstI64, sum, 0, 0);
  b.jump(test);
  b.bind(body);
  b.emit(Op::AddI64, t, sum, i);
  b.emit(Op::MoveI64, sum, t);
  b.emitImm(Op::AddI64Imm, next, i, 1);
  b.emit(Op::MoveI64, i, next);
  b.bind(test);
  b.branch(Op::BrLtS64, i, n, body);
  b.ret(std::array{sum});
  EXPECT_EQ(all(b),
            "    0  const.i64 r1, 0\n    1  const.i64 r2, 0\n    2  jump @5\n    3  add.i64 r2, r2, r1\n"
            "    4  add.i64.imm r1, r1, 1\n    5  br.lt.s64 r1, r0, @3\n    6  return(r2)\n");
}

TEST_F(Passes, TwoThatChangePlacesStayTwo) {
  FunctionBuilder b(1, "f", Pos{1});
  R n = b.addParam(RegKind::I64);
  b.addResult(RegKind::I64);
  R x = b.reg(RegKind::I64), y = b.reg(RegKind::I64), t = b.reg(RegKind::I64);
  auto body = b.newLabel();
  b.emitImm(Op::ConstI64, x, 0, 0);
  b.emitImm(Op::ConstI64, y, 0, 1);
  b.bind(body);
  b.emit(Op::AddI64, t, x, y);
  b.emit(Op::MoveI64, x, y);
  b.emit(Op::MoveI64, y, t);
  b.branch(Op::BrLtS64, y, n, body);
  b.ret(std::array{x});
  EXPECT_EQ(all(b),
            "    0  const.i64 r1, 0\n    1  const.i64 r2, 1\n    2  add.i64 r3, r1, r2\n    3  move.i64 r1, r2\n"
            "    4  move.i64 r2, r3\n    5  br.lt.s64 r3, r0, @2\n    6  return(r1)\n");
}

TEST_F(Passes, ParametersKeepTheirRegisters) {
  FunctionBuilder b(1, "f", Pos{1});
  R x = b.addParam(RegKind::I64);
  b.addResult(RegKind::I64);
  R y = b.reg(RegKind::I64);
  b.emitImm(Op::AddI64Imm, y, x, 1);
  b.emitImm(Op::ConstI64, x, 0, 7);  // what traces show
  b.ret(std::array{y});
  EXPECT_EQ(all(b), "    0  add.i64.imm r1, r0, 1\n    1  const.i64 r0, 7\n    2  return(r1)\n");
}

TEST_F(Passes, WhatRecoverReadsIsWrittenWhereItWas) {
  FunctionBuilder b(1, "f", Pos{1});
  R p = b.addParam(RegKind::Ptr);
  b.addResult(RegKind::I64);
  R result = b.reg(RegKind::I64), t = b.reg(RegKind::I64);
  b.emitImm(Op::ConstI64, result, 0, 0);
  b.emit(Op::Defer, p);
  b.emitImm(Op::ConstI64, t, 0, 1);
  b.emit(Op::CheckNil, p);
  b.emit(Op::MoveI64, result, t);
  b.emit(Op::RunDefers);
  b.ret(std::array{result});
  b.setRecoverPoint();
  b.ret(std::array{result});
  EXPECT_EQ(all(b),
            "    0  const.i64 r1, 0\n    1  defer r0\n    2  const.i64 r2, 1\n    3  check.nil r0\n"
            "    4  move.i64 r1, r2\n    5  rundefers\n    6  return(r2)\n    7  rundefers\n    8  return(r1)\n");
}

TEST(PassSets, AreParsed) {
  PassSet set;
  EXPECT_TRUE(set.parse("-dead,-coalesce"));
  EXPECT_TRUE(set.has(Pass::Propagate));
  EXPECT_FALSE(set.has(Pass::Dead));
  EXPECT_TRUE(set.parse("none,propagate"));
  EXPECT_TRUE(set.has(Pass::Propagate));
  EXPECT_FALSE(set.has(Pass::Branches));
  EXPECT_TRUE(set.parse("none"));
  EXPECT_TRUE(set.empty());
  EXPECT_FALSE(set.parse("-nonsense"));
}

}  // namespace
}  // namespace gopark::opt
