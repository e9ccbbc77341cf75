// Panics, Goexit, deferred calls, recover.
//
// A panic pushes a record and a frame of the engine's own (Linker::unwinder, traced as "panic"), whose one instruction,
// PanicStep, calls the next deferred function of the goroutine each time it is executed. So deferred functions run on
// top of the panicking frames, which stay there until one of them recovers, and unwinding can be suspended like any
// code.
#include <algorithm>
#include <memory>

#include "base/check.h"
#include "interp/engine.h"
#include "interp/operations.h"

namespace gopark::interp {

using ir::TrapKind;
using runtime::Outcome;

namespace {

// Throws OutOfMemory.
template <typename T>
void makeRoom(runtime::CountedVector<T>& list) {
  if (list.size() == list.capacity()) list.reserve(std::max<size_t>(4, 2 * list.size()));
}

Step beginUnwinding(Goroutine& g, Worker& w, const PanicRecord& record) {
  makeRoom(g.panics);
  if (g.recovered == nullptr) {
    runtime::Counted<RecoveredFrame> counted(g.engine.heap());
    g.recovered = std::make_unique<runtime::CountedVector<RecoveredFrame>>(counted);
  }
  makeRoom(*g.recovered);
  if (enter(g, w, *g.engine.linker().unwinder(), g.pc) == nullptr) return Step::leave;
  g.panics.push_back(record);
  g.panics.back().frame = g.indexOf(g.fp);
  return Step::reload;
}

// Remembers where the frame was interrupted; the first time, where it runs deferred calls from then on.
void noteRecovered(Goroutine& g, uint32_t frame, const LinkedFunction& function, const Instruction* pc) {
  auto& list = *g.recovered;
  while (!list.empty() && list.back().frame > frame) list.pop_back();
  bool again = pc + 1 >= function.recoverCode && pc < function.code + function.codeLength;
  if (!list.empty() && list.back().frame == frame) {
    if (!again) list.back().pc = pc;
  } else if (list.size() < list.capacity()) {
    list.push_back({frame, pc});
  }
}

// The deferred function of `frame` has recovered: the frames above are gone, and this one returns to its caller.
Step continueRecovered(Goroutine& g, Worker& w, uint32_t frame) {
  bool exiting = false;
  while (!g.panics.empty() && g.panics.back().frame > frame) {
    exiting |= g.panics.back().goexit;
    g.panics.pop_back();
  }
  // Where the frame was interrupted, for Goexit's sake.
  const Instruction* pc = nullptr;
  while (g.indexOf(g.fp) > frame) {
    const FrameHeader* header = headerOf(g.fp);
    pc = header->callPc;
    g.fp -= header->delta;
  }
  CHECK(g.indexOf(g.fp) == frame);
  g.pc = pc;
  // A Goexit that a later panic interrupted goes on; recover does not stop it.
  if (exiting) return startGoexit(g, w);
  const LinkedFunction* function = g.engine.linker().functionAt(headerOf(g.fp)->function);
  CHECK(function->recoverCode != nullptr);
  noteRecovered(g, frame, *function, pc);
  if (g.panics.empty()) g.faultPc = 0;
  g.pc = function->recoverCode;
  return Step::reload;
}

// No deferred calls are left.
Step endUnwinding(Goroutine& g, Worker& w) {
  if (g.panics.back().goexit) {
    g.endsProgram = false;
    g.outcome = Outcome::done;
    return Step::leave;
  }
  ir::FuncId fatalPanic = g.engine.program().fatalPanic;
  CHECK_MSG(fatalPanic != 0, "the program has no fatalPanic");
  return enter(g, w, *g.engine.linker().function(&w, fatalPanic), g.pc) == nullptr ? Step::leave : Step::reload;
}

}  // namespace

Step startPanic(Goroutine& g, Worker& w, uint64_t type, uint64_t data) {
  if (type == 0) {
    if (!g.engine.allowsNilPanic()) return trap(g, w, TrapKind::PanicNil);
    g.engine.countNilPanic();
  }
  PanicRecord record;
  record.type = type;
  record.data = data;
  return beginUnwinding(g, w, record);
}

Step startGoexit(Goroutine& g, Worker& w) {
  PanicRecord record;
  record.goexit = true;
  return beginUnwinding(g, w, record);
}

Step panicStep(Goroutine& g, Worker& w) {
  PanicRecord& panic = g.panics.back();
  CHECK(panic.frame == g.indexOf(g.fp));
  if (panic.recovered) return continueRecovered(g, w, panic.deferFrame);
  if (g.defers.empty()) return endUnwinding(g, w);
  DeferRecord record = g.defers.back();
  g.defers.pop_back();
  panic.deferFrame = record.frame;
  return enterClosure(g, w, record.closure, g.engine.linker().unwinder()->code);
}

Step runDefers(Goroutine& g, Worker& w) {
  uint64_t closure = g.defers.back().closure;
  g.defers.pop_back();
  // It returns behind the instruction before this one, so this one is executed again.
  return enterClosure(g, w, closure, g.pc - 1);
}

Step growDefers(Goroutine& g) {
  makeRoom(g.defers);
  return Step::reload;  // once more
}

void pushDefer(Goroutine& g, uint64_t closure, uint32_t frame) {
  auto at = g.defers.end();
  while (at != g.defers.begin() && (at - 1)->frame > frame) --at;
  g.defers.insert(at, {frame, closure});
}

// recover() stops the latest panic when it is called by a deferred function that this panic's unwinding has called.
void recoverPanic(Goroutine& g, Slot* fp, Slot& type, Slot& data) {
  type.u64 = data.u64 = 0;
  if (g.panics.empty()) return;
  PanicRecord& panic = g.panics.back();
  if (panic.goexit || panic.recovered) return;
  const Linker& linker = g.engine.linker();
  const LinkedFunction* caller = linker.functionAt(headerOf(fp)->function);
  auto up = [&] {
    const FrameHeader* header = headerOf(fp);
    if (header->delta == 0) return false;
    fp -= header->delta;
    caller = linker.functionAt(headerOf(fp)->function);
    return true;
  };
  // `defer recover()` is a wrapper: it counts as called by the function that has deferred it.
  while (caller->transparent) {
    if (!up()) return;
  }
  if (caller == linker.unwinder()) return;
  do {
    if (!up()) return;
  } while (caller->transparent);
  if (caller != linker.unwinder() || g.indexOf(fp) != panic.frame) return;
  panic.recovered = true;
  type.u64 = panic.type;
  data.u64 = panic.data;
}

}  // namespace gopark::interp
