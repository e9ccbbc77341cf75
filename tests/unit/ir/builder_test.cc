#include "ir/builder.h"

#include <gtest/gtest.h>

#include "ir/op_info.h"
#include "ir/printer.h"

namespace gopark::ir {
namespace {

struct Fixture : testing::Test {
  Fixture() {
    program.functions.emplace_back(nullptr);
    program.functions.emplace_back(nullptr);
    program.symbols.emplace_back();
    program.shapes.emplace_back();
  }
  std::unique_ptr<Function> finish(FunctionBuilder& b) {
    std::string error;
    auto function = b.finish(&error);
    EXPECT_EQ(error, "");
    EXPECT_EQ(verify(*function, program), "") << print(*function, program);
    return function;
  }
  Program program;
};

TEST_F(Fixture, RegistersAreRenumbered) {
  FunctionBuilder b(1, "f", Pos{1});
  VirtualReg x = b.addParam(RegKind::I64);
  VirtualReg p = b.addParam(RegKind::Ptr);
  b.addResult(RegKind::I64);
  VirtualReg unused = b.reg(RegKind::F64);
  VirtualReg y = b.reg(RegKind::I64);
  VirtualReg q = b.reg(RegKind::Ptr);
  b.emit(Op::MovePtr, q, p);
  b.emit(Op::LoadI64, y, q).lo = 8;
  b.emit(Op::AddI64, y, y, x);
  b.ret(std::array{y});
  (void)unused;
  auto f = finish(b);
  EXPECT_EQ(f->regs, (std::vector{RegKind::I64, RegKind::Ptr, RegKind::Ptr, RegKind::I64}));
  EXPECT_EQ(f->ptrBegin, 2);
  EXPECT_EQ(f->ptrEnd, 3);
  EXPECT_EQ(print(*f, program),
            "func f(r0 i64, r1 ptr) i64 #1 regs=4 ptrs=[2,3)\n"
            "    0  move.ptr r2, r1\n"
            "    1  load.i64 r3, r2, 8\n"
            "    2  add.i64 r3, r3, r0\n"
            "    3  return(r3)\n");
}

TEST_F(Fixture, ReleasedRegistersAreUsedAgain) {
  FunctionBuilder b(1, "f", Pos{});
  VirtualReg x = b.reg(RegKind::I64);
  b.release(x);
  EXPECT_NE(b.reg(RegKind::I32), x);
  EXPECT_EQ(b.reg(RegKind::I64), x);
}

TEST_F(Fixture, JumpsAreThreadedAndDeadCodeIsDropped) {
  FunctionBuilder b(1, "f", Pos{});
  VirtualReg x = b.addParam(RegKind::I64);
  auto a = b.newLabel(), c = b.newLabel(), end = b.newLabel();
  b.branchImm(Op::BrLtS64Imm, x, 3, a);
  b.jump(end);
  EXPECT_TRUE(b.terminated());
  b.emitImm(Op::AddI64Imm, x, x, 1);
  b.bind(a);
  b.emitImm(Op::AddI64Imm, x, x, 2);
  b.jump(c);
  b.bind(c);
  b.jump(end);
  b.bind(end);
  b.ret({});
  auto f = finish(b);
  EXPECT_EQ(print(*f, program),
            "func f(r0 i64) #1 regs=1 ptrs=[1,1)\n"
            "    0  br.ge.s64.imm r0, 3, @2\n"
            "    1  add.i64.imm r0, r0, 2\n"
            "    2  return()\n");
}

TEST_F(Fixture, EndlessLoop) {
  FunctionBuilder b(1, "f", Pos{});
  auto loop = b.newLabel(), other = b.newLabel(), end = b.newLabel();
  b.bind(loop);
  b.jump(other);
  b.bind(other);
  b.jump(loop);
  b.bind(end);
  auto f = finish(b);
  ASSERT_EQ(f->code.size(), 1u);
  EXPECT_EQ(f->code[0].op, Op::Jump);
  EXPECT_EQ(f->code[0].hi, 0);
}

TEST_F(Fixture, RecoverPointStaysReachable) {
  FunctionBuilder b(1, "f", Pos{});
  b.setFlag(kHasDefer);
  b.addResult(RegKind::I64);
  VirtualReg r = b.reg(RegKind::I64);
  b.emitImm(Op::ConstI64, r, 0, 5);
  b.emit(Op::RunDefers);
  b.ret(std::array{r});
  b.setRecoverPoint();
  b.ret(std::array{r});
  auto f = finish(b);
  EXPECT_EQ(f->recoverPc, 3u);
  EXPECT_EQ(f->code[3].op, Op::RunDefers);
  EXPECT_EQ(f->code.size(), 5u);
}

TEST_F(Fixture, ListsAreSelfDescribing) {
  program.shapes.push_back({16, false, {{0, MemKind::Ptr}, {8, MemKind::I64}}});
  program.symbols.emplace_back();
  FunctionBuilder b(1, "f", Pos{});
  VirtualReg m = b.addParam(RegKind::Ptr);
  VirtualReg n = b.reg(RegKind::I64), s = b.reg(RegKind::Ptr), e = b.reg(RegKind::Ptr), ok = b.reg(RegKind::I32);
  b.concat(s, n, std::array{s, n, s, n});
  b.mapOp(Op::MapGet, e, m, 1, 1, std::array{s, n});
  b.recv(m, ok, 1, std::array{s, n});
  SelectTableOf<VirtualReg> table;
  table.cases.push_back({true, m, kNoVirtualReg, 1, b.addCounted(std::array{s, n})});
  b.select(n, {});
  b.select(ok, table);
  b.call(1, std::array{m}, {});
  b.ret({});
  std::string error;
  auto f = b.finish(&error);
  EXPECT_EQ(verify(*f, program), "f: instruction 3 (select): register 3 is i64, not i32");
  EXPECT_EQ(print(*f, program).substr(print(*f, program).find("    2")),
            "    2  chan.recv r0, r4, shape1(r1, r3)\n"
            "    3  select r3\n"
            "    4  select r4 [send r0 shape1(r1, r3)]\n"
            "    5  call func#1(r0)\n"
            "    6  return()\n");
}

TEST_F(Fixture, VerifierFindsWrongKinds) {
  FunctionBuilder b(1, "f", Pos{});
  VirtualReg x = b.addParam(RegKind::I64), p = b.addParam(RegKind::Ptr);
  b.emit(Op::AddI64, x, x, p);
  b.ret({});
  std::string error;
  auto f = b.finish(&error);
  EXPECT_EQ(verify(*f, program), "f: instruction 0 (add.i64): register 1 is ptr, not i64");
}

TEST_F(Fixture, VerifierFindsWhatIsReadUnwritten) {
  FunctionBuilder b(1, "f", Pos{});
  VirtualReg x = b.addParam(RegKind::I64), y = b.reg(RegKind::I64);
  b.addResult(RegKind::I64);
  auto end = b.newLabel();
  b.branchImm(Op::BrLtS64Imm, x, 3, end);
  b.emitImm(Op::ConstI64, y, 0, 5);
  b.bind(end);
  b.ret(std::array{y});
  std::string error;
  auto f = b.finish(&error);
  EXPECT_EQ(verify(*f, program), "f: instruction 2 (return): register 1 may be read before it is written");
}

// Code at recoverPc may come after any instruction that traps once a call has been deferred.
TEST_F(Fixture, VerifierKnowsTheRecoverPoint) {
  for (bool late : {false, true}) {
    FunctionBuilder b(1, "f", Pos{});
    VirtualReg f = b.addParam(RegKind::Ptr), x = b.reg(RegKind::I64);
    b.setFlag(kHasDefer);
    b.addResult(RegKind::I64);
    b.emit(Op::CheckNil, f);
    if (!late) b.emitImm(Op::ConstI64, x, 0, 5);
    b.emit(Op::Defer, f);
    b.emit(Op::CheckNil, f);
    if (late) b.emitImm(Op::ConstI64, x, 0, 5);
    b.emit(Op::RunDefers);
    b.ret(std::array{x});
    b.setRecoverPoint();
    b.ret(std::array{x});
    std::string error;
    auto function = b.finish(&error);
    std::string wrong = verify(*function, program);
    EXPECT_EQ(wrong, late ? "f: instruction 7 (return): register 1 may be read before it is written" : "");
  }
}

TEST(OpInfo, EffectsOfCalls) {
  EXPECT_TRUE(has(Op::Call, kSuspends));
  EXPECT_TRUE(has(Op::RunDefers, kTraps));
  EXPECT_EQ(opInfo(Op::AddI64).effects, 0);
  EXPECT_EQ(opInfo(Op::StoreI64).effects, kWrites | kTraps);
  Instruction load;
  load.op = Op::LoadI64;
  EXPECT_TRUE(mayTrap(load));
  load.c = 1;
  EXPECT_FALSE(mayTrap(load));
}

TEST(OpInfo, BranchesBackSuspend) {
  FunctionBuilder b(1, "f", Pos{});
  VirtualReg x = b.addParam(RegKind::I64);
  auto loop = b.newLabel(), end = b.newLabel();
  b.bind(loop);
  b.branchImm(Op::BrLtS64Imm, x, 3, end);
  b.branchImm(Op::BrLtS64Imm, x, 2, loop);
  b.branchTable(x, std::array{end, loop});
  b.bind(end);
  b.ret({});
  std::string error;
  auto f = b.finish(&error);
  EXPECT_FALSE(maySuspend(*f, 0));
  EXPECT_TRUE(maySuspend(*f, 1));
  EXPECT_TRUE(maySuspend(*f, 2));
  EXPECT_FALSE(maySuspend(*f, 3));
}

TEST(OpInfo, InvertedBranchesInvertBack) {
  for (int i = 0; i < static_cast<int>(Op::kCount); i++) {
    Op op = static_cast<Op>(i);
    bool swap, back;
    Op inverse = invertedBranch(op, &swap);
    if (inverse == Op::kCount) continue;
    EXPECT_EQ(invertedBranch(inverse, &back), op) << opInfo(op).name;
    EXPECT_EQ(swap, back);
  }
}

}  // namespace
}  // namespace gopark::ir
