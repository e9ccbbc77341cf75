#include "machine.h"

namespace gopark::goroutine {
namespace {

struct ConcurrencyTest : testing::TestWithParam<int> {
  Machine m;
  ir::SymbolId chanType = 0, bigType = 0, bigChan = 0;
  ir::ShapeId bigShape = 0;

  ConcurrencyTest() {
    m.options.workers = GetParam() == 0 ? 1 : GetParam();
    m.options.deterministic = GetParam() == 0;
    m.options.sliceBudget = 100;
    chanType = m.source.addType(runtime::abi::kChan, 8, 1, m.source.intType);
    bigType = m.source.addType(runtime::abi::kStruct, 96, 1);
    bigChan = m.source.addType(runtime::abi::kChan, 8, 1, bigType);
    bigShape = m.source.addShape(96, {}, true);
  }
  Reg makeChan(FunctionBuilder& b, ir::SymbolId type, int64_t capacity) {
    Reg c = b.reg(RegKind::Ptr);
    b.emitImm(Op::MakeChan, c, constant(b, capacity), type);
    return c;
  }
  void go(FunctionBuilder& b, ir::FuncId f, Regs args) {
    b.emitLoHi(Op::Go, 0, 0, 0, static_cast<int32_t>(f), static_cast<int32_t>(b.addCallOperands(args, {})));
  }
  void report(FunctionBuilder& b, int index, Reg value) { storeWord(b, value, address(b, m.source.result), index * 8); }
};

// Sends 1…n, then closes.
ir::FuncId producer(ConcurrencyTest& t, int n) {
  return t.m.source.declare("main.producer", [&t, n](FunctionBuilder& b) {
    Reg c = b.addParam(RegKind::Ptr);
    Reg i = constant(b, 1);
    auto loop = b.newLabel();
    b.bind(loop);
    b.send(c, t.m.source.intShape, Regs{i});
    b.emitImm(Op::AddI64Imm, i, i, 1);
    b.branchImm(Op::BrLeS64Imm, i, n, loop);
    b.emit(Op::CloseChan, c);
    b.ret({});
  });
}

// The sum of what comes out of the channel, into result[0].
void consume(ConcurrencyTest& t, FunctionBuilder& b, Reg c) {
  Reg sum = constant(b, 0), x = b.reg(RegKind::I64), ok = b.reg(RegKind::I32);
  auto loop = b.newLabel(), done = b.newLabel();
  b.bind(loop);
  b.recv(c, ok, t.m.source.intShape, Regs{x});
  b.branch(Op::BrIfNot, ok, 0, done);
  b.emit(Op::AddI64, sum, sum, x);
  b.jump(loop);
  b.bind(done);
  t.report(b, 0, sum);
}

TEST_P(ConcurrencyTest, Channels) {
  for (int capacity : {0, 1, 7}) {
    ir::FuncId f = producer(*this, 1000);
    m.main([&](FunctionBuilder& b) {
      Reg c = makeChan(b, chanType, capacity);
      go(b, f, {c});
      consume(*this, b, c);
      b.ret({});
    });
    EXPECT_EQ(m.run(), 0) << m.host.errors;
    EXPECT_EQ(m.results[0], 500500u);
  }
}

TEST_P(ConcurrencyTest, ValuesInMemory) {
  ir::FuncId f = m.source.declare("main.f", [this](FunctionBuilder& b) {
    Reg c = b.addParam(RegKind::Ptr);
    Reg i = constant(b, 1), box = b.reg(RegKind::Ptr);
    auto loop = b.newLabel();
    b.bind(loop);
    b.emitImm(Op::New, box, 0, bigType);
    storeWord(b, i, box, 88);
    b.send(c, bigShape, Regs{box});
    b.emitImm(Op::AddI64Imm, i, i, 1);
    b.branchImm(Op::BrLeS64Imm, i, 100, loop);
    b.emit(Op::CloseChan, c);
    b.ret({});
  });
  m.main([&](FunctionBuilder& b) {
    Reg c = makeChan(b, bigChan, 2);
    go(b, f, {c});
    Reg sum = constant(b, 0), ok = b.reg(RegKind::I32), box = b.reg(RegKind::Ptr);
    auto loop = b.newLabel();
    b.bind(loop);
    b.recv(c, ok, bigShape, Regs{box});
    Reg x = loadWord(b, box, 88);
    b.emit(Op::AddI64, sum, sum, x);
    b.branch(Op::BrIf, ok, 0, loop);
    report(b, 0, sum);
    b.ret({});
  });
  m.heapOptions.stress = true;
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 5050u);
}

TEST_P(ConcurrencyTest, Select) {
  ir::FuncId f = producer(*this, 200);
  m.main([&](FunctionBuilder& b) {
    Reg c = makeChan(b, chanType, 0), d = makeChan(b, chanType, 3);
    go(b, f, {c});
    go(b, f, {d});
    Reg sum = constant(b, 0), open = constant(b, 2), x = b.reg(RegKind::I64), y = b.reg(RegKind::I64);
    Reg chosen = b.reg(RegKind::I32), ok = b.reg(RegKind::I32);
    auto loop = b.newLabel(), second = b.newLabel(), closed = b.newLabel(), closedSecond = b.newLabel(),
         end = b.newLabel();
    b.bind(loop);
    b.branchImm(Op::BrEqI64Imm, open, 0, end);
    ir::SelectTableOf<Reg> table;
    table.cases.push_back({false, c, ok, m.source.intShape, b.addCounted(Regs{x})});
    table.cases.push_back({false, d, ok, m.source.intShape, b.addCounted(Regs{y})});
    b.select(chosen, table);
    b.branchImm(Op::BrEqI32Imm, chosen, 1, second);
    b.branch(Op::BrIfNot, ok, 0, closed);
    b.emit(Op::AddI64, sum, sum, x);
    b.jump(loop);
    b.bind(second);
    b.branch(Op::BrIfNot, ok, 0, closedSecond);
    b.emit(Op::AddI64, sum, sum, y);
    b.jump(loop);
    b.bind(closed);
    b.emit(Op::ConstNil, c);
    b.emitImm(Op::AddI64Imm, open, open, -1);
    b.jump(loop);
    b.bind(closedSecond);
    b.emit(Op::ConstNil, d);
    b.emitImm(Op::AddI64Imm, open, open, -1);
    b.jump(loop);
    b.bind(end);
    report(b, 0, sum);
    b.ret({});
  });
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 40200u);
}

TEST_P(ConcurrencyTest, SelectWithSendAndDefault) {
  m.main([&](FunctionBuilder& b) {
    Reg c = makeChan(b, chanType, 1), x = constant(b, 5), chosen = b.reg(RegKind::I32), wide = b.reg(RegKind::I64);
    for (int i = 0; i < 2; i++) {
      ir::SelectTableOf<Reg> table;
      table.cases.push_back({true, c, ir::kNoVirtualReg, m.source.intShape, b.addCounted(Regs{x})});
      table.hasDefault = true;
      b.select(chosen, table);
      b.emit(Op::SignExtend32, wide, chosen);
      report(b, i, wide);
    }
    b.ret({});
  });
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 0u);
  EXPECT_EQ(m.results[1], 1u);
}

TEST_P(ConcurrencyTest, Deadlock) {
  ir::FuncId f = m.source.declare("main.f", [this](FunctionBuilder& b) {
    Reg c = b.addParam(RegKind::Ptr);
    b.send(c, m.source.intShape, Regs{constant(b, 1)});
    b.ret({});
  });
  m.main([&](FunctionBuilder& b) {
    Reg nil = b.reg(RegKind::Ptr), ok = b.reg(RegKind::I32);
    b.emit(Op::ConstNil, nil);
    Reg c = makeChan(b, chanType, 0);
    go(b, f, {c});
    b.recv(nil, ok, m.source.intShape, {});
    b.ret({});
  });
  EXPECT_EQ(m.run(), 2);
  EXPECT_EQ(m.reason, runtime::EndReason::deadlock);
  // A parallel run hands out numbers by worker.
  std::string text = m.host.errors;
  size_t at = text.find("\ngoroutine ", text.find("main.main"));
  ASSERT_NE(at, std::string::npos) << text;
  EXPECT_EQ(text.substr(0, at),
            "fatal error: all goroutines are asleep - deadlock!\n\n"
            "goroutine 1 [chan receive (nil chan)]:\nmain.main()\n\t:0 +0x14\n");
  text = text.substr(text.find(" [", at));
  EXPECT_EQ(text, " [chan send]:\nmain.f(...)\n\t:0 +0x8\ncreated by main.main in goroutine 1\n\t:0 +0x10\n");
}

TEST_P(ConcurrencyTest, SendOnAClosedChannelPanics) {
  m.main([&](FunctionBuilder& b) {
    Reg c = makeChan(b, chanType, 0);
    b.emit(Op::CloseChan, c);
    b.send(c, m.source.intShape, Regs{constant(b, 1)});
    b.ret({});
  });
  EXPECT_EQ(m.run(), 2);
  EXPECT_TRUE(m.host.errors.starts_with("\ngoroutine 1 [running]:\nmain.main()\n")) << m.host.errors;
}

// Many goroutines add to one word atomically, and meet at a channel.
TEST_P(ConcurrencyTest, ManyGoroutines) {
  ir::FuncId f = m.source.declare("main.f", [this](FunctionBuilder& b) {
    Reg done = b.addParam(RegKind::Ptr);
    Reg base = address(b, m.source.result), one = constant(b, 1), x = b.reg(RegKind::I64), i = constant(b, 0);
    auto loop = b.newLabel();
    b.bind(loop);
    b.emit(Op::AtomicAdd64, x, base, one);
    b.emitImm(Op::AddI64Imm, i, i, 1);
    b.branchImm(Op::BrLtS64Imm, i, 100, loop);
    b.send(done, m.source.intShape, Regs{one});
    b.ret({});
  });
  m.main([&](FunctionBuilder& b) {
    Reg done = makeChan(b, chanType, 0), i = constant(b, 0), ok = b.reg(RegKind::I32);
    auto start = b.newLabel(), wait = b.newLabel();
    b.bind(start);
    go(b, f, {done});
    b.emitImm(Op::AddI64Imm, i, i, 1);
    b.branchImm(Op::BrLtS64Imm, i, 500, start);
    b.bind(wait);
    b.recv(done, ok, m.source.intShape, {});
    b.emitImm(Op::AddI64Imm, i, i, -1);
    b.branchImm(Op::BrGtS64Imm, i, 0, wait);
    b.ret({});
  });
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 50000u);
}

// A list of boxes that is built while others allocate: nothing that is reachable may be lost.
TEST_P(ConcurrencyTest, Collection) {
  constexpr int kLength = 300;
  ir::FuncId build = m.source.declare("main.build", [this](FunctionBuilder& b) {
    Reg n = b.addParam(RegKind::I64);
    b.addResult(RegKind::Ptr);
    Reg list = b.reg(RegKind::Ptr), box = b.reg(RegKind::Ptr), i = constant(b, 0);
    b.emit(Op::ConstNil, list);
    auto loop = b.newLabel();
    b.bind(loop);
    b.emitImm(Op::New, box, 0, m.source.pointerType);
    storeWord(b, list, box, 0);
    storeWord(b, i, box, 8);
    b.emit(Op::MovePtr, list, box);
    b.emitImm(Op::AddI64Imm, i, i, 1);
    b.branch(Op::BrLtS64, i, n, loop);
    b.ret(Regs{list});
  });
  ir::FuncId f = m.source.declare("main.f", [this, build](FunctionBuilder& b) {
    Reg done = b.addParam(RegKind::Ptr);
    Reg list = b.reg(RegKind::Ptr), sum = constant(b, 0);
    b.call(build, Regs{constant(b, kLength)}, Regs{list});
    auto loop = b.newLabel();
    b.bind(loop);
    Reg x = loadWord(b, list, 8);
    b.emit(Op::AddI64, sum, sum, x);
    b.emit(Op::LoadPtr, list, list).lo = 0;
    b.branch(Op::BrNotNil, list, 0, loop);
    b.send(done, m.source.intShape, Regs{sum});
    b.ret({});
  });
  m.main([&](FunctionBuilder& b) {
    Reg done = makeChan(b, chanType, 0), sum = constant(b, 0), ok = b.reg(RegKind::I32), x = b.reg(RegKind::I64);
    for (int i = 0; i < 4; i++) go(b, f, {done});
    for (int i = 0; i < 4; i++) {
      b.recv(done, ok, m.source.intShape, Regs{x});
      b.emit(Op::AddI64, sum, sum, x);
    }
    report(b, 0, sum);
    b.ret({});
  });
  m.heapOptions.stress = true;
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 4u * (kLength * (kLength - 1) / 2));
  EXPECT_GT(m.collections, 100u);
}

INSTANTIATE_TEST_SUITE_P(Workers, ConcurrencyTest, testing::Values(0, 1, 2, 4), [](const auto& info) {
  return info.param == 0 ? std::string("deterministic") : "workers" + std::to_string(info.param);
});

TEST(Interp, DeterministicRunsAreEqual) {
  std::string first;
  for (int run = 0; run < 2; run++) {
    Machine m;
    m.options.deterministic = true;
    m.options.seed = 7;
    m.options.sliceBudget = 50;
    // Three goroutines race to append their digit to result[0].
    ir::FuncId f = m.source.declare("main.f", [&m](FunctionBuilder& b) {
      Reg digit = b.addParam(RegKind::I64);
      Reg i = constant(b, 0), base = address(b, m.source.result);
      auto loop = b.newLabel();
      b.bind(loop);
      Reg x = loadWord(b, base, 0);
      b.emitImm(Op::MulI64Imm, x, x, 7);
      b.emit(Op::AddI64, x, x, digit);
      storeWord(b, x, base, 0);
      b.emitImm(Op::AddI64Imm, i, i, 1);
      b.branchImm(Op::BrLtS64Imm, i, 100, loop);
      Reg count = loadWord(b, base, 8);
      b.emitImm(Op::AddI64Imm, count, count, 1);
      storeWord(b, count, base, 8);
      b.ret({});
    });
    m.main([&](FunctionBuilder& b) {
      for (int i = 1; i <= 3; i++) {
        Reg d = constant(b, i);
        b.emitLoHi(Op::Go, 0, 0, 0, static_cast<int32_t>(f), static_cast<int32_t>(b.addCallOperands(Regs{d}, {})));
      }
      auto loop = b.newLabel();
      b.bind(loop);
      Reg count = loadWord(b, address(b, m.source.result), 8);
      b.branchImm(Op::BrNeI64Imm, count, 3, loop);
      b.ret({});
    });
    EXPECT_EQ(m.run(), 0);
    std::string text = std::to_string(m.results[0]);
    if (run == 0) first = text;
    EXPECT_EQ(text, first);
  }
}

}  // namespace
}  // namespace gopark::goroutine
