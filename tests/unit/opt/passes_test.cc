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

// for i := 0; i < len; i++ { p[i] = p[i] + p[i+1] }
TEST_F(Passes, WhatALoopCountsStaysBelowItsEnd) {
  FunctionBuilder b(1, "f", Pos{1});
  R p = b.addParam(RegKind::Ptr), n = b.addParam(RegKind::I64);
  R i = b.reg(RegKind::I64), x = b.reg(RegKind::I64), k = b.reg(RegKind::I64), y = b.reg(RegKind::I64);
  auto body = b.newLabel(), test = b.newLabel();
  b.emitImm(Op::ConstI64, i, 0, 0);
  b.jump(test);
  b.bind(body);
  b.emitLoHi(Op::ElemI64, x, p, i, static_cast<int32_t>(n), 0);
  b.emitImm(Op::AddI64Imm, k, i, 1);
  b.emitLoHi(Op::ElemI64, y, p, k, static_cast<int32_t>(n), 0);
  b.emit(Op::AddI64, x, x, y);
  b.emitLoHi(Op::SetElemI64, x, p, i, static_cast<int32_t>(n), 0);
  b.emitImm(Op::AddI64Imm, i, i, 1);
  b.bind(test);
  b.branch(Op::BrLtS64, i, n, body);
  b.ret({});
  EXPECT_EQ(after(b, {prove}),
            "    0  const.i64 r2, 0\n    1  jump @8\n    2  elem.i64 r3, r0, r2, r1, !within\n"
            "    3  add.i64.imm r4, r2, 1\n    4  elem.i64 r5, r0, r4, r1\n    5  add.i64 r6, r3, r5\n"
            "    6  setelem.i64 r6, r0, r2, r1, !within\n    7  add.i64.imm r2, r2, 1\n    8  br.lt.s64 r2, r1, @2\n"
            "    9  return()\n");
}

// for i := n - 1; i >= 0; i-- { p[i] = 0 }
TEST_F(Passes, WhatALoopCountsDownStaysBelowItsBeginning) {
  FunctionBuilder b(1, "f", Pos{1});
  R p = b.addParam(RegKind::Ptr), n = b.addParam(RegKind::I64);
  R m = b.reg(RegKind::I64), j = b.reg(RegKind::I64);
  auto body = b.newLabel(), test = b.newLabel(), end = b.newLabel();
  b.branchImm(Op::BrLeS64Imm, n, 0, end);
  b.emitImm(Op::AddI64Imm, m, n, -1);
  b.emit(Op::MoveI64, j, m);
  b.jump(test);
  b.bind(body);
  b.emitLoHi(Op::SetElemI64, n, p, j, static_cast<int32_t>(n), 0);
  b.emitImm(Op::AddI64Imm, j, j, -1);
  b.bind(test);
  b.branchImm(Op::BrGeS64Imm, j, 0, body);
  b.bind(end);
  b.ret({});
  EXPECT_EQ(after(b, {prove}),
            "    0  br.le.s64.imm r1, 0, @7\n    1  add.i64.imm r2, r1, -1\n    2  move.i64 r3, r2\n    3  jump @6\n"
            "    4  setelem.i64 r1, r0, r3, r1, !within\n    5  add.i64.imm r3, r3, -1\n"
            "    6  br.ge.s64.imm r3, 0, @4\n    7  return()\n");
}

// A number that may wrap around proves nothing: for i := 0; i != n; i++ { p[i] = 0 }
TEST_F(Passes, WhatMayWrapAroundIsChecked) {
  FunctionBuilder b(1, "f", Pos{1});
  R p = b.addParam(RegKind::Ptr), n = b.addParam(RegKind::I64), m = b.addParam(RegKind::I64);
  R i = b.reg(RegKind::I64);
  auto body = b.newLabel(), test = b.newLabel();
  b.emitImm(Op::ConstI64, i, 0, 0);
  b.jump(test);
  b.bind(body);
  b.emitLoHi(Op::SetElemI64, n, p, i, static_cast<int32_t>(n), 0);
  b.emitImm(Op::AddI64Imm, i, i, 1);
  b.bind(test);
  b.branch(Op::BrNeI64, i, m, body);
  b.ret({});
  EXPECT_EQ(after(b, {prove}).find("within"), std::string::npos);
}

TEST_F(Passes, APointerIsCheckedOnce) {
  FunctionBuilder b(1, "f", Pos{1});
  R p = b.addParam(RegKind::Ptr), q = b.addParam(RegKind::Ptr), c = b.addParam(RegKind::I32);
  R x = b.reg(RegKind::I64);
  auto other = b.newLabel();
  b.branch(Op::BrIf, c, 0, other);
  b.emit(Op::LoadI64, x, p).lo = 8;
  b.emit(Op::StoreI64, x, p).lo = 16;
  b.emit(Op::CheckNil, p);
  b.emit(Op::CheckNil, q);
  b.bind(other);
  b.emit(Op::CheckNil, p);
  b.ret({});
  EXPECT_EQ(after(b, {prove}),
            "    0  br.if r2, @4\n    1  load.i64 r3, r0, 8\n    2  store.i64 r3, r0, !1, 16\n    3  check.nil r1\n"
            "    4  check.nil r0\n    5  return()\n");
}

// func g(x) { if x < 0 { return -x }; return x }, called in f as g(y) + 1
TEST_F(Passes, ACalleesCodeTakesTheCallsPlace) {
  FunctionBuilder g(1, "g", Pos{10});
  R x = g.addParam(RegKind::I64);
  g.addResult(RegKind::I64);
  R zero = g.reg(RegKind::I64), negative = g.reg(RegKind::I64);
  auto positive = g.newLabel();
  g.setPos(Pos{11});
  g.branchImm(Op::BrGeS64Imm, x, 0, positive);
  g.emitImm(Op::ConstI64, zero, 0, 0);
  g.emit(Op::SubI64, negative, zero, x);
  g.ret(std::array{negative});
  g.bind(positive);
  g.ret(std::array{x});
  std::string error;
  auto callee = g.finish(&error);
  program.functions.emplace_back(nullptr);
  FunctionBuilder b(2, "f", Pos{20});
  R y = b.addParam(RegKind::I64);
  b.addResult(RegKind::I64);
  R r = b.reg(RegKind::I64);
  b.setPos(Pos{21});
  b.call(1, std::array{y}, std::array{r});
  b.setPos(Pos{22});
  b.emitImm(Op::AddI64Imm, r, r, 1);
  b.ret(std::array{r});
  auto f = b.finish(&error);
  auto find = [&](FuncId) -> const Function* { return callee.get(); };
  EXPECT_TRUE(inlineCalls(*f, find, false));
  EXPECT_TRUE(splitWebs(*f));
  for (auto* pass : {propagate, threadBranches, dropDead, coalesce, threadBranches}) pass(*f);
  EXPECT_EQ(verify(*f, program), "");
  EXPECT_EQ(print(*f, program),
            "func f(r0 i64) i64 #2 regs=2 ptrs=[1,1)\n    0  br.ge.s64.imm r0, 0, @4\n    1  const.i64 r1, 0\n"
            "    2  sub.i64 r1, r1, r0\n    3  jump @5\n    4  move.i64 r1, r0\n    5  add.i64.imm r1, r1, 1\n"
            "    6  return(r1)\n");
  ASSERT_EQ(f->inlined.size(), 1u);
  EXPECT_EQ(f->inlined[0].function, 1u);
  EXPECT_EQ(f->inlined[0].pos, Pos{21});
  EXPECT_EQ(f->inlinedAt, (std::vector<uint32_t>{1, 1, 1, 1, 1, 0, 0}));
  EXPECT_EQ(f->positions[0], Pos{11});
  EXPECT_EQ(f->positions[5], Pos{22});
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
