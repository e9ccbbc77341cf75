// Panics, Goexit, deferred calls, recover.
//
// A panic pushes a record and a frame of the runtime's own (Functions::kUnwinder, traced as "panic"), whose one
// instruction, Unwind, calls the next deferred function of the goroutine each time it is executed. So deferred functions
// run on top of the panicking frames, which stay there until one of them recovers, and unwinding can be suspended like
// any code.
#include <algorithm>
#include <memory>

#include "base/check.h"
#include "goroutine/operations.h"
#include "goroutine/process.h"

namespace gopark::goroutine {

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
    runtime::Counted<RecoveredFrame> counted(g.process.heap());
    g.recovered = std::make_unique<runtime::CountedVector<RecoveredFrame>>(counted);
  }
  makeRoom(*g.recovered);
  if (enter(g, w, g.process.functions().unwinder(), FrameKind::raised) == nullptr) return Step::leave;
  g.panics.push_back(record);
  g.panics.back().frame = g.indexOf(g.fp);
  if (!record.goexit) g.process.unwindingPanics++;
  return Step::reload;
}

// Remembers where the frame was interrupted; the first time, where it runs deferred calls from then on.
void noteRecovered(Goroutine& g, uint32_t frame, uint32_t pc) {
  auto& list = *g.recovered;
  while (!list.empty() && list.back().frame > frame) list.pop_back();
  bool again = pc >= g.function().code->recoverPc;
  if (!list.empty() && list.back().frame == frame) {
    if (!again) list.back().pc = pc;
  } else if (list.size() < list.capacity()) {
    list.push_back({frame, pc});
  }
}

void endPanic(Goroutine& g) {
  if (!g.panics.back().goexit) g.process.unwindingPanics--;
  g.panics.pop_back();
}

// The deferred function of `frame` has recovered: the frames above are gone, and this one returns to its caller.
Step continueRecovered(Goroutine& g, Worker& w, uint32_t frame) {
  bool exiting = false;
  while (!g.panics.empty() && g.panics.back().frame > frame) {
    exiting |= g.panics.back().goexit;
    endPanic(g);
  }
  // Where the frame was interrupted, for Goexit's sake.
  while (g.indexOf(g.fp) > frame) {
    const FrameHeader* header = headerOf(g.fp);
    g.pc = callerIndex(*header);
    g.fp -= header->delta;
  }
  CHECK(g.indexOf(g.fp) == frame);
  // A Goexit that a later panic interrupted goes on; recover does not stop it.
  if (exiting) return startGoexit(g, w);
  const ir::Function& function = *g.function().code;
  CHECK((function.flags & ir::kHasDefer) != 0);
  noteRecovered(g, frame, g.pc);
  if (g.panics.empty()) g.faultPc = 0;
  g.pc = function.recoverPc;
  return Step::reload;
}

// No deferred calls are left.
Step endUnwinding(Goroutine& g, Worker& w) {
  if (g.panics.back().goexit) {
    while (!g.panics.empty()) endPanic(g);
    g.endsProgram = false;
    g.outcome = Outcome::done;
    return Step::leave;
  }
  ir::FuncId fatalPanic = g.process.program().fatalPanic;
  CHECK_MSG(fatalPanic != 0, "the program has no fatalPanic");
  g.process.fatalPanics++;
  return enter(g, w, g.process.functions().get(fatalPanic), FrameKind::raised) == nullptr ? Step::leave : Step::reload;
}

}  // namespace

Step startPanic(Goroutine& g, Worker& w, uint64_t type, uint64_t data) {
  if (type == 0) {
    if (!g.process.allowsNilPanic()) return trap(g, w, TrapKind::PanicNil);
    g.process.countNilPanic();
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

Step unwind(Goroutine& g, Worker& w) {
  PanicRecord& panic = g.panics.back();
  CHECK(panic.frame == g.indexOf(g.fp));
  if (panic.recovered) return continueRecovered(g, w, panic.deferFrame);
  if (g.defers.empty()) return endUnwinding(g, w);
  DeferRecord record = g.defers.back();
  g.defers.pop_back();
  panic.deferFrame = record.frame;
  return enterClosure(g, w, record.closure, FrameKind::deferred);
}

Step runDefers(Goroutine& g, Worker& w) {
  if (!hasDefers(g, g.fp)) return Step::next;
  uint64_t closure = g.defers.back().closure;
  g.defers.pop_back();
  return enterClosure(g, w, closure, FrameKind::deferred);
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
  const Functions& functions = g.process.functions();
  const Slot* frame = fp;
  auto up = [&] {
    const FrameHeader* header = headerOf(frame);
    if (header->kind == FrameKind::first) return false;
    frame -= header->delta;
    return true;
  };
  auto unwinds = [&] { return headerOf(frame)->function == Functions::kUnwinder; };
  // `defer recover()` is a wrapper: it counts as called by the function that has deferred it.
  while (functions.at(frame).transparent) {
    if (!up()) return;
  }
  if (unwinds()) return;
  do {
    if (!up()) return;
  } while (functions.at(frame).transparent);
  if (!unwinds() || g.indexOf(frame) != panic.frame) return;
  panic.recovered = true;
  type.u64 = panic.type;
  data.u64 = panic.data;
}

}  // namespace gopark::goroutine
