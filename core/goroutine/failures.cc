// Traps, exhausted memory, and the end of a program by a fault.
#include <cstdio>

#include "base/check.h"
#include "goroutine/process.h"
#include "goroutine/fault.h"
#include "goroutine/operations.h"
#include "goroutine/traces.h"
#include "ir/op_info.h"

namespace gopark::goroutine {

using ir::TrapKind;
using runtime::Outcome;

namespace {

// What the instruction at hand, which has found nil, wanted to read or write.
uint64_t faultAddress(const Goroutine& g) {
  const ir::Instruction& in = g.instruction();
  bool access = ir::opInfo(in.op).imm == ir::Imm::Off && ir::has(in.op, ir::kReads | ir::kWrites);
  return access ? g.fp[in.b].u32 + static_cast<uint32_t>(in.lo) : 0;
}

// Whether the number that is out of range is an unsigned one.
bool isUnsigned(const ir::Instruction& in, TrapKind kind) {
  int operand = in.op == ir::Op::CheckSlice ? 2 : 4;  // the last
  if (kind == TrapKind::SliceB || kind == TrapKind::Slice3C) operand = 1;
  if (kind == TrapKind::Slice3B) operand = 2;
  switch (in.op) {
    case ir::Op::CheckIndex:
      return in.lo != 0;
    case ir::Op::CheckSlice:
      return (in.hi & operand) != 0;
    case ir::Op::CheckSlice3:
      return (in.lo >> 8 & operand) != 0;
    default:
      return ir::opInfo(in.op).imm == ir::Imm::RegLo && (in.hi & ir::kUnsignedIndex) != 0;
  }
}

}  // namespace

// Traps are calls of the overlay's functions, as if the instruction were one.
Step trap(Goroutine& g, Worker& w, TrapKind kind, int64_t a, int64_t b) {
  ir::FuncId handler = g.process.program().trapHandlers[static_cast<size_t>(kind)];
  CHECK_MSG(handler != 0, "the program has no handler for this trap");
  if (!g.framesWritten) throw FramesNeeded{[=, &g, &w] { return trap(g, w, kind, a, b); }};
  if (kind == TrapKind::Nil) {
    g.faultPc = pcOf({&g.function(), g.pc});
    g.faultAddress = faultAddress(g);
  }
  if (kind >= TrapKind::Index && kind <= TrapKind::Slice3C && a < 0 && isUnsigned(g.instruction(), kind)) b = ~b;
  Slot* frame = enter(g, w, g.process.functions().get(handler), FrameKind::raised);
  if (frame == nullptr) return Step::leave;
  frame[0].i64 = a;
  frame[1].i64 = b;
  return Step::reload;
}

Step allocationFailed(Goroutine& g, Worker& w) {
  // Between the first failure and this one nothing has run: a loop or call would have spent budget.
  bool again = g.retryPc == g.pc && g.retryFrame == g.indexOf(g.fp) && g.retryBudget == w.budget;
  if (again) return outOfMemory(g, w);
  g.retriedAllocation = true;
  w.cache.gcPending = true;
  w.cache.onlySampled = false;
  g.outcome = Outcome::safepoint;
  return Step::leave;
}

namespace {

// Ends the program after printing `text` and the traces. Only the first goroutine that gets here does.
Step dieWithTraces(Goroutine& g, Worker& w, std::string text, bool others) {
  if (!g.framesWritten) {
    throw FramesNeeded{[=, &g, &w]() mutable { return dieWithTraces(g, w, std::move(text), others); }};
  }
  g.outcome = Outcome::parked;
  if (g.process.beginDying()) {
    w.scheduler.stopTheWorld();
    g.process.dieWithTraces(std::move(text), &g, others);
    w.scheduler.startTheWorld();
  }
  return Step::leave;
}

}  // namespace

Step fatal(Goroutine& g, Worker& w, std::string_view text) {
  return dieWithTraces(g, w, "fatal error: " + std::string(text) + "\n", false);
}

Step dieOfPanic(Goroutine& g, Worker& w) { return dieWithTraces(g, w, {}, false); }

namespace {

std::string faultText(uint64_t address, uint64_t place) {
  char text[256];
  auto number = [](uint64_t value) { return static_cast<unsigned long long>(value); };
  std::snprintf(text, sizeof text, kFaultText, number(address), number(address), number(place));
  return text;
}

}  // namespace

Step fault(Goroutine& g, Worker& w, uint64_t address) {
  if (!g.framesWritten) throw FramesNeeded{[=, &g, &w] { return fault(g, w, address); }};
  if (address < runtime::kFirstAddress || g.panicOnFault) return trap(g, w, TrapKind::Nil);
  return dieWithTraces(g, w, faultText(address, pcOf({&g.function(), g.pc})), true);
}

void dieOfFault(Goroutine& g, uint64_t address, uint64_t place, bool stateKnown) {
  // Whatever C++ code was there may hold locks for ever: no other goroutine is waited for.
  g.outcome = Outcome::parked;
  if (!g.process.beginDying()) return;
  std::string text = faultText(address, place) + "\n";
  if (stateKnown) appendTrace(text, g.process, g, true);
  g.process.die(text);
}

Step outOfMemory(Goroutine& g, Worker& w) {
  return dieWithTraces(g, w,
                       "runtime: out of memory: cannot allocate " + std::to_string(w.cache.failedBytes) +
                           "-byte block (" + std::to_string(w.heap.bytesInUse()) +
                           " in use)\nfatal error: out of memory\n",
                       true);
}

Step stackOverflow(Goroutine& g, Worker& w) {
  return dieWithTraces(g, w,
                       "runtime: goroutine stack exceeds " + std::to_string(g.process.declaredMaxStack()) +
                           "-byte limit\nfatal error: stack overflow\n",
                       true);
}

}  // namespace gopark::goroutine
