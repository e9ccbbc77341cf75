#include "machine.h"

namespace gopark::goroutine {
namespace {

// result[index] = value
void report(Machine& m, FunctionBuilder& b, int index, Reg value) {
  storeWord(b, value, address(b, m.source.result), index * 8);
}

TEST(Interp, Fib) {
  Machine m;
  ir::FuncId fib = m.source.declare("main.fib");
  m.source.define(fib, [fib](FunctionBuilder& b) {
    Reg n = b.addParam(RegKind::I64);
    b.addResult(RegKind::I64);
    auto recurse = b.newLabel();
    b.branchImm(Op::BrGeS64Imm, n, 2, recurse);
    b.ret(Regs{n});
    b.bind(recurse);
    Reg x = b.reg(RegKind::I64), y = b.reg(RegKind::I64);
    b.emitImm(Op::AddI64Imm, x, n, -1);
    b.call(fib, Regs{x}, Regs{x});
    b.emitImm(Op::AddI64Imm, y, n, -2);
    b.call(fib, Regs{y}, Regs{y});
    b.emit(Op::AddI64, x, x, y);
    b.ret(Regs{x});
  });
  m.main([&](FunctionBuilder& b) {
    Reg x = constant(b, 20);
    b.call(fib, Regs{x}, Regs{x});
    report(m, b, 0, x);
    b.ret({});
  });
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 6765u);
}

TEST(Interp, ManyArgumentsAndResults) {
  Machine m;
  ir::FuncId f = m.source.declare("main.f", [](FunctionBuilder& b) {
    Regs p;
    for (int i = 0; i < 5; i++) p.push_back(b.addParam(RegKind::I64)), b.addResult(RegKind::I64);
    b.ret(Regs{p[4], p[3], p[2], p[1], p[0]});
  });
  m.main([&](FunctionBuilder& b) {
    Regs r;
    for (int i = 0; i < 5; i++) r.push_back(constant(b, i + 10));
    b.call(f, r, r);
    for (int i = 0; i < 5; i++) report(m, b, i, r[static_cast<size_t>(i)]);
    b.ret({});
  });
  EXPECT_EQ(m.run(), 0);
  for (size_t i = 0; i < 5; i++) EXPECT_EQ(m.results[i], 14 - i);
}

TEST(Interp, ClosuresSeeTheirContext) {
  Machine m;
  ir::FuncId f = m.source.declare("main.main.func1", [](FunctionBuilder& b) {
    Reg x = b.addParam(RegKind::I64);
    Reg context = b.addContext();
    b.addResult(RegKind::I64);
    Reg captured = loadWord(b, context, 8);
    b.emit(Op::AddI64, x, x, captured);
    b.ret(Regs{x});
  });
  m.main([&](FunctionBuilder& b) {
    Reg closure = b.reg(RegKind::Ptr);
    b.emitImm(Op::New, closure, 0, m.source.pointerType);
    storeWord(b, constant(b, f), closure, 0);
    storeWord(b, constant(b, 30), closure, 8);
    Reg x = constant(b, 12);
    b.callClosure(closure, Regs{x}, Regs{x});
    report(m, b, 0, x);
    b.ret({});
  });
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 42u);
}

TEST(Interp, MethodsThroughAnItab) {
  Machine m;
  ir::FuncId f = m.source.declare("main.T.M", [](FunctionBuilder& b) {
    Reg receiver = b.addParam(RegKind::Ptr);
    b.addResult(RegKind::I64);
    Reg x = b.reg(RegKind::I64);
    b.emit(Op::PtrToInt, x, receiver);
    b.ret(Regs{x});
  });
  ir::SymbolId itab = m.source.addSymbol("itab", 40);
  m.source.program.symbols[itab].relocations.push_back({32, false, ir::Relocation::Kind::Func, f, 0});
  m.main([&](FunctionBuilder& b) {
    Reg receiver = b.reg(RegKind::Ptr), x = b.reg(RegKind::I64);
    b.emit(Op::IntToPtr, receiver, constant(b, 5000));
    b.callMethod(address(b, itab), 1, Regs{receiver}, Regs{x});
    report(m, b, 0, x);
    b.ret({});
  });
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 5000u);
}

TEST(Interp, DeepRecursionGrowsTheStack) {
  Machine m;
  ir::FuncId f = m.source.declare("main.f");
  m.source.define(f, [f](FunctionBuilder& b) {
    Reg n = b.addParam(RegKind::I64);
    b.addResult(RegKind::I64);
    auto more = b.newLabel();
    b.branchImm(Op::BrNeI64Imm, n, 0, more);
    b.ret(Regs{n});
    b.bind(more);
    Reg x = b.reg(RegKind::I64);
    b.emitImm(Op::AddI64Imm, x, n, -1);
    b.call(f, Regs{x}, Regs{x});
    b.emit(Op::AddI64, x, x, n);
    b.ret(Regs{x});
  });
  m.main([&](FunctionBuilder& b) {
    Reg x = constant(b, 100000);
    b.call(f, Regs{x}, Regs{x});
    report(m, b, 0, x);
    b.ret({});
  });
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 5000050000u);
}

TEST(Interp, EndlessRecursionIsAStackOverflow) {
  Machine m;
  m.processOptions.maxStackBytes = 100000;
  ir::FuncId f = m.source.declare("main.f");
  m.source.define(f, [f](FunctionBuilder& b) {
    b.addParam(RegKind::I64);
    b.call(f, Regs{0}, {});
    b.ret({});
  });
  m.main([&](FunctionBuilder& b) {
    b.call(f, Regs{constant(b, 1)}, {});
    b.ret({});
  });
  EXPECT_EQ(m.run(), 2);
  EXPECT_TRUE(
      m.host.errors.starts_with("runtime: goroutine stack exceeds 1000000000-byte limit\n"
                                "fatal error: stack overflow\n\n"
                                "goroutine 1 [running]:\nmain.f(...)\n\t:0 +0x4\n"))
      << m.host.errors;
  EXPECT_NE(m.host.errors.find(" frames elided...\n"), std::string::npos);
  EXPECT_TRUE(m.host.errors.ends_with("main.main()\n\t:0 +0x8\n")) << m.host.errors;
}

TEST(Interp, TrapsArePanics) {
  Machine m;
  ir::FuncId f = m.source.declare("main.f", [](FunctionBuilder& b) {
    Reg i = b.addParam(RegKind::I64);
    Reg p = b.reg(RegKind::Ptr), x = b.reg(RegKind::I64);
    b.emit(Op::ElemI64, x, p, i).lo = constant(b, 3);
    b.ret({});
  });
  m.main([&](FunctionBuilder& b) {
    b.call(f, Regs{constant(b, 7)}, {});
    b.ret({});
  });
  EXPECT_EQ(m.run(), 2);
  EXPECT_EQ(m.results[60], 7u);
  EXPECT_EQ(m.results[61], 3u);
  EXPECT_EQ(m.host.errors,
            "\ngoroutine 1 [running]:\n"
            "main.f(...)\n\t:0 +0x8\n"
            "main.main()\n\t:0 +0x8\n");
}

TEST(Interp, PreemptionOfEndlessLoops) {
  for (bool deterministic : {true, false}) {
    Machine m;
    m.options.deterministic = deterministic;
    m.options.workers = 1;
    ir::FuncId spin = m.source.declare("main.spin", [](FunctionBuilder& b) {
      auto loop = b.newLabel();
      b.bind(loop);
      b.jump(loop);
    });
    m.main([&](FunctionBuilder& b) {
      b.emitLoHi(Op::Go, 0, 0, 0, static_cast<int32_t>(spin), static_cast<int32_t>(b.addCallOperands({}, {})));
      Reg i = constant(b, 0);
      auto loop = b.newLabel();
      b.bind(loop);
      b.emitImm(Op::AddI64Imm, i, i, 1);
      b.branchImm(Op::BrLtS64Imm, i, 100000, loop);
      report(m, b, 0, i);
      b.ret({});
    });
    EXPECT_EQ(m.run(), 0);
    EXPECT_EQ(m.results[0], 100000u);
  }
}

TEST(Interp, Arithmetic) {
  Machine m;
  m.main([&](FunctionBuilder& b) {
    Reg x = b.reg(RegKind::I64);
    int at = 0;
    auto binary = [&](Op op, int64_t l, int64_t r) {
      b.emit(op, x, constant(b, l), constant(b, r));
      report(m, b, at++, x);
    };
    binary(Op::DivS64, -7, 2);
    binary(Op::RemS64, -7, 2);
    binary(Op::DivS64, INT64_MIN, -1);
    binary(Op::RemS64, INT64_MIN, -1);
    binary(Op::ShlI64, 1, 64);
    binary(Op::ShrS64, -8, 100);
    binary(Op::ShrU64, -8, 60);
    binary(Op::AndNotI64, 15, 5);
    binary(Op::MulHighU64, -1, 16);
    Reg f = b.reg(RegKind::F64);
    for (double value : {1e30, -1e30, -1.9, __builtin_nan("")}) {
      b.emit(Op::ConstF64, f).f64 = value;
      b.emit(Op::S64FromF64, x, f);
      report(m, b, at++, x);
    }
    b.ret({});
  });
  EXPECT_EQ(m.run(), 0);
  const int64_t expected[] = {-3, -1, INT64_MIN, 0, 0, -1, 15, 10, 15, INT64_MAX, INT64_MIN, -1, 0};
  for (size_t i = 0; i < std::size(expected); i++) EXPECT_EQ(static_cast<int64_t>(m.results[i]), expected[i]) << i;
}

}  // namespace
}  // namespace gopark::goroutine
