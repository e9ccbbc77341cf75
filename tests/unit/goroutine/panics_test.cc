#include <regex>

#include "machine.h"

namespace gopark::goroutine {
namespace {

// What happens is written down as decimal digits in result[0].
struct PanicTest : testing::Test {
  Machine m;

  void note(FunctionBuilder& b, int digit) {
    Reg base = address(b, m.source.result);
    Reg x = loadWord(b, base, 0);
    b.emitImm(Op::MulI64Imm, x, x, 10);
    b.emitImm(Op::AddI64Imm, x, x, digit);
    storeWord(b, x, base, 0);
  }
  void defer(FunctionBuilder& b, ir::FuncId f) {
    b.setFlag(ir::kHasDefer);
    b.emit(Op::Defer, address(b, m.source.closure(f)));
  }
  void panic(FunctionBuilder& b, int value) {
    Reg data = b.reg(RegKind::Ptr);
    b.emit(Op::IntToPtr, data, constant(b, value));
    b.emit(Op::Panic, address(b, m.panicType), data);
  }
  // Notes the digit that was panicked with, or 0.
  void recover(FunctionBuilder& b) {
    Reg type = b.reg(RegKind::Ptr), data = b.reg(RegKind::Ptr), x = b.reg(RegKind::I64);
    b.emit(Op::Recover, type, data);
    Reg base = address(b, m.source.result);
    Reg sum = loadWord(b, base, 0);
    b.emitImm(Op::MulI64Imm, sum, sum, 10);
    b.emit(Op::PtrToInt, x, data);
    b.emit(Op::AddI64, sum, sum, x);
    storeWord(b, sum, base, 0);
  }
  void end(FunctionBuilder& b) {
    b.emit(Op::RunDefers);
    b.ret({});
    b.setRecoverPoint();
    b.ret({});
  }
  ir::FuncId noter(int digit) {
    return m.source.declare("main.note", [this, digit](FunctionBuilder& b) {
      note(b, digit);
      b.ret({});
    });
  }
  ir::FuncId recoverer() {
    return m.source.declare("main.recoverer", [this](FunctionBuilder& b) {
      recover(b);
      b.ret({});
    });
  }
  ir::FuncId caller(ir::FuncId callee, bool wrapper = false) {
    return m.source.declare("main.caller", [callee, wrapper](FunctionBuilder& b) {
      if (wrapper) b.setFlag(ir::kWrapper);
      b.call(callee, {}, {});
      b.ret({});
    });
  }
  // Calls f and notes 9 after it has returned.
  void mainCalls(ir::FuncId f) {
    m.main([this, f](FunctionBuilder& b) {
      b.call(f, {}, {});
      note(b, 9);
      b.ret({});
    });
  }
  // Defers all in order, then panics with the number (0: does not).
  ir::FuncId deferring(std::vector<ir::FuncId> deferred, int value) {
    return m.source.declare("main.deferring", [this, deferred, value](FunctionBuilder& b) {
      for (ir::FuncId f : deferred) defer(b, f);
      if (value != 0) panic(b, value);
      end(b);
    });
  }
};

TEST_F(PanicTest, DeferredCallsRunLastFirst) {
  mainCalls(deferring({noter(1), noter(2), noter(3)}, 0));
  EXPECT_EQ(m.run(), 0);
  EXPECT_EQ(m.results[0], 3219u);
}

TEST_F(PanicTest, RecoveredPanicRunsTheOtherDefers) {
  mainCalls(deferring({noter(1), recoverer(), noter(3)}, 7));
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 3719u);
}

TEST_F(PanicTest, ResultsAfterRecovery) {
  ir::FuncId f = m.source.declare("main.f", [this](FunctionBuilder& b) {
    b.addResult(RegKind::I64);
    defer(b, recoverer());
    Reg box = b.reg(RegKind::Ptr), r = b.reg(RegKind::I64);
    b.emitImm(Op::New, box, 0, m.source.pointerType);
    storeWord(b, constant(b, 33), box, 8);
    panic(b, 5);
    b.setRecoverPoint();
    b.emit(Op::LoadI64, r, box).lo = 8;
    b.ret(Regs{r});
  });
  m.main([&](FunctionBuilder& b) {
    Reg x = constant(b, 0);
    b.call(f, {}, Regs{x});
    storeWord(b, x, address(b, m.source.result), 8);
    b.ret({});
  });
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 5u);
  EXPECT_EQ(m.results[1], 33u);
}

TEST_F(PanicTest, RecoverOnlyWhenCalledByTheDeferredFunction) {
  mainCalls(deferring({recoverer(), caller(recoverer())}, 7));
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 79u);  // the first says 0

  PanicTest::m.results.clear();
}

TEST_F(PanicTest, RecoverLooksThroughWrappers) {
  mainCalls(deferring({recoverer(), caller(recoverer(), true)}, 7));
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 709u);
}

TEST_F(PanicTest, RecoverWithoutPanicIsNil) {
  mainCalls(deferring({recoverer()}, 0));
  EXPECT_EQ(m.run(), 0);
  EXPECT_EQ(m.results[0], 9u);
}

// A deferred function's own panic replaces the first.
TEST_F(PanicTest, PanicInADeferredFunction) {
  mainCalls(deferring({recoverer(), deferring({}, 8)}, 7));
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 89u);
}

// One that is recovered within the deferred function leaves the first going.
TEST_F(PanicTest, PanicRecoveredWithinADeferredFunction) {
  mainCalls(deferring({recoverer(), deferring({recoverer()}, 8)}, 7));
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 879u);
}

TEST_F(PanicTest, RecoveryUnwindsSeveralFrames) {
  ir::FuncId inner = deferring({noter(1)}, 6);
  ir::FuncId outer = m.source.declare("main.outer", [this, inner](FunctionBuilder& b) {
    defer(b, recoverer());
    b.call(inner, {}, {});
    note(b, 5);
    end(b);
  });
  mainCalls(caller(outer));
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 169u);
}

TEST_F(PanicTest, UnrecoveredPanicsPrintTraces) {
  ir::FuncId second = deferring({}, 8);
  mainCalls(deferring({noter(1), second, noter(2)}, 7));
  EXPECT_EQ(m.run(), 2);
  EXPECT_EQ(m.results[0], 21u);
  EXPECT_EQ(std::regex_replace(m.host.errors, std::regex("0x1[0-9a-f]{5}"), "TYPE"),
            "\ngoroutine 1 [running]:\n"
            "main.deferring()\n\t:0 +0x10\n"
            "panic({TYPE, 0x7})\n\t/usr/local/go/src/runtime/panic.go:859 +0x4\n"
            "main.deferring()\n\t:0 +0x28\n"
            "main.main()\n\t:0 +0x4\n");
}

TEST_F(PanicTest, PanicOfNilIsATrap) {
  ir::FuncId f = m.source.declare("main.f", [this](FunctionBuilder& b) {
    defer(b, recoverer());
    Reg nil = b.reg(RegKind::Ptr);
    b.emit(Op::ConstNil, nil);
    b.emit(Op::Panic, nil, nil);
    end(b);
  });
  mainCalls(f);
  EXPECT_EQ(m.run(), 0);
  EXPECT_EQ(m.results[0], static_cast<uint64_t>(ir::TrapKind::PanicNil) * 10 + 9);
}

TEST_F(PanicTest, DeferredNilFunctionPanicsWhenItIsCalled) {
  ir::FuncId f = m.source.declare("main.f", [this](FunctionBuilder& b) {
    defer(b, recoverer());
    Reg nil = b.reg(RegKind::Ptr);
    b.emit(Op::ConstNil, nil);
    b.emit(Op::Defer, nil);
    note(b, 4);
    end(b);
  });
  mainCalls(f);
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 4u * 100 + static_cast<uint64_t>(ir::TrapKind::Nil) * 10 + 9);
}

struct GoexitTest : PanicTest {
  ir::FuncId exiting(std::vector<ir::FuncId> deferred) {
    ir::NativeId native = m.source.native("runtime.Goexit");
    return m.source.declare("main.exiting", [this, deferred, native](FunctionBuilder& b) {
      for (ir::FuncId f : deferred) defer(b, f);
      b.callNative(native, {}, {});
      note(b, 5);
      end(b);
    });
  }
};

TEST_F(GoexitTest, RunsDefersAndIsNotRecovered) {
  ir::FuncId f = exiting({noter(1), recoverer(), noter(2)});
  mainCalls(f);
  EXPECT_EQ(m.run(), 2);
  EXPECT_EQ(m.results[0], 201u);
  EXPECT_EQ(m.host.errors, "fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n");
}

TEST_F(GoexitTest, GoesOnAfterARecoveredPanic) {
  // The deferred function panics; an older one of the same frame recovers; the goroutine still ends.
  ir::FuncId f = exiting({noter(1), recoverer(), deferring({}, 8)});
  mainCalls(f);
  EXPECT_EQ(m.run(), 2);
  EXPECT_EQ(m.results[0], 81u);
}

TEST_F(GoexitTest, StopsAPanic) {
  ir::FuncId f = deferring({noter(1), exiting({noter(2)})}, 7);
  m.main([this, f](FunctionBuilder& b) {
    b.emitLoHi(Op::Go, 0, 0, 0, static_cast<int32_t>(f), static_cast<int32_t>(b.addCallOperands({}, {})));
    Reg base = address(b, m.source.result);
    auto loop = b.newLabel();
    b.bind(loop);
    Reg x = loadWord(b, base, 0);
    b.branchImm(Op::BrNeI64Imm, x, 21, loop);
    b.ret({});
  });
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 21u);
}

// defer.at puts a call into the list of an older frame.
TEST_F(PanicTest, DefersOnAnOlderFrame) {
  ir::FuncId body = m.source.declare("main.body", [this](FunctionBuilder& b) {
    Reg mark = b.addParam(RegKind::I64);
    defer(b, noter(3));
    b.emit(Op::DeferAt, address(b, m.source.closure(noter(2))), mark);
    end(b);
  });
  ir::FuncId f = m.source.declare("main.f", [this, body](FunctionBuilder& b) {
    defer(b, noter(1));
    Reg mark = b.reg(RegKind::I64);
    b.emit(Op::FrameMark, mark);
    b.call(body, Regs{mark}, {});
    note(b, 4);
    end(b);
  });
  mainCalls(f);
  EXPECT_EQ(m.run(), 0) << m.host.errors;
  EXPECT_EQ(m.results[0], 34219u);
}

}  // namespace
}  // namespace gopark::goroutine
