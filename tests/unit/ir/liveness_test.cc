// Which pointer registers are alive where.
#include "ir/liveness.h"

#include <gtest/gtest.h>

#include "ir/builder.h"
#include "ir/definedness.h"
#include "naive_flow.h"
#include "random_function.h"

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

// A register is alive where some way leads to an instruction that reads it, and none on the way writes it.
class NaiveLiveness {
 public:
  explicit NaiveLiveness(const Function& f) : f_(f), flow_(f) {}

  bool reads(uint32_t index, Reg reg) const { return occurs(index, reg, false); }
  bool writes(uint32_t index, Reg reg) const { return occurs(index, reg, true); }
  bool before(uint32_t index, Reg reg) const {
    bool recovers = (f_.flags & kHasDefer) != 0;
    return reachesRead({index}, reg) || (recovers && reachesRead({f_.recoverPc}, reg));
  }
  bool behind(uint32_t index, Reg reg) const {
    bool recovers = (f_.flags & kHasDefer) != 0;
    return reachesRead({flow_.next(index).begin(), flow_.next(index).end()}, reg) ||
           (recovers && reachesRead({f_.recoverPc}, reg));
  }

 private:
  bool occurs(uint32_t index, Reg reg, bool defined) const {
    bool found = false;
    forEachRegister(f_, f_.code[index], [&](const Operand& operand) {
      found |= operand.reg == reg && operand.role != (defined ? Role::Use : Role::Define);
    });
    return found;
  }
  bool reachesRead(std::vector<uint32_t> work, Reg reg) const {
    std::vector<bool> seen(f_.code.size());
    while (!work.empty()) {
      uint32_t at = work.back();
      work.pop_back();
      if (seen[at]) continue;
      seen[at] = true;
      if (reads(at, reg)) return true;
      if (writes(at, reg) && f_.code[at].op != Op::SelectOp) continue;
      work.insert(work.end(), flow_.next(at).begin(), flow_.next(at).end());
    }
    return false;
  }

  const Function& f_;
  NaiveFlow flow_;
};

TEST(Liveness, AgreesWithTheDefinition) {
  for (uint32_t seed = 0; seed < 500; seed++) {
    SCOPED_TRACE(seed);
    RandomFunction random(seed);
    const Function& f = random.function();
    Liveness all(f), pointers(f, Liveness::Of::Pointers);
    PointerLiveness collector(f);
    NaiveLiveness naive(f);
    for (uint32_t i = 0; i < f.code.size(); i++) {
      std::vector<Reg> before, behind, during, pointersBefore;
      for (Reg reg = 0; reg < f.regs.size(); reg++) {
        if (naive.before(i, reg)) before.push_back(reg);
        if (naive.before(i, reg) && f.regs[reg] == RegKind::Ptr) pointersBefore.push_back(reg);
        if (naive.behind(i, reg)) behind.push_back(reg);
        bool always = (f.flags & kHasDefer) != 0 && naive.before(f.recoverPc, reg);
        if (always || (naive.behind(i, reg) && !naive.writes(i, reg))) during.push_back(reg);
      }
      ASSERT_EQ(all.before(i).list(), before) << i;
      ASSERT_EQ(all.behind(i).list(), behind) << i;
      if (f.code[i].op == Op::Call) ASSERT_EQ(all.duringCall(i).list(), during) << i;
      ASSERT_EQ(pointers.before(i).list(), pointersBefore) << i;
      ASSERT_EQ(list(collector.atInstruction(i)), pointersBefore) << i;
    }
  }
}

// A register is defined where no way leads there on which nothing writes it.
TEST(Definedness, AgreesWithTheDefinition) {
  for (uint32_t seed = 0; seed < 500; seed++) {
    SCOPED_TRACE(seed);
    RandomFunction random(seed);
    const Function& f = random.function();
    Definedness definedness(f);
    NaiveFlow flow(f);
    NaiveLiveness registers(f);
    // Whether the frame may have deferred calls in front of an instruction.
    std::vector<bool> deferred(f.code.size());
    bool recovers = (f.flags & kHasDefer) != 0;
    std::vector<uint32_t> work;
    for (uint32_t i = 0; i < f.code.size(); i++) {
      if (f.code[i].op == Op::Defer && flow.reachable(i))
        work.insert(work.end(), flow.next(i).begin(), flow.next(i).end());
    }
    while (!work.empty()) {
      uint32_t at = work.back();
      work.pop_back();
      if (deferred[at]) continue;
      deferred[at] = true;
      work.insert(work.end(), flow.next(at).begin(), flow.next(at).end());
      if (recovers && mayTrap(f.code[at])) work.push_back(f.recoverPc);
    }
    for (Reg reg = f.ptrEnd; reg < f.regs.size(); reg++) {
      std::vector<bool> undefined(f.code.size());
      work = {0};
      while (!work.empty()) {
        uint32_t at = work.back();
        work.pop_back();
        if (undefined[at]) continue;
        undefined[at] = true;
        if (recovers && deferred[at] && mayTrap(f.code[at])) work.push_back(f.recoverPc);
        bool defines = false;
        forEachRegister(f, f.code[at], [&](const Operand& o) { defines |= o.reg == reg && o.role == Role::Define; });
        if (!defines) work.insert(work.end(), flow.next(at).begin(), flow.next(at).end());
      }
      for (uint32_t i = 0; i < f.code.size(); i++) {
        if (flow.reachable(i)) ASSERT_EQ(definedness.before(i).has(reg), !undefined[i]) << i << " r" << reg;
      }
    }
  }
}

}  // namespace
}  // namespace gopark::ir
