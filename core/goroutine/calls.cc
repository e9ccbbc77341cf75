// Calls: frames, growing stacks, new goroutines.
#include "base/check.h"
#include "goroutine/process.h"
#include "goroutine/operations.h"

namespace gopark::goroutine {

using ir::TrapKind;

Step makeRoom(Goroutine& g, Worker& w, uint32_t slots) {
  switch (g.grow(g.fp + g.function().delta(), slots)) {
    case Goroutine::Growth::done:
      return Step::reload;
    case Goroutine::Growth::tooDeep:
      return stackOverflow(g, w);
    case Goroutine::Growth::outOfMemory:
      w.cache.failedBytes = uint64_t{slots} * sizeof(Slot);
      return allocationFailed(g, w);
  }
  UNREACHABLE("a stack grew in an unknown way");
}

namespace {

// In front of the callee's first instruction.
void begin(Goroutine& g, const Function& callee, Slot* frame, const FrameHeader& header) {
  *headerOf(frame) = header;
  for (uint32_t i = callee.ptrBegin; i < callee.ptrEnd; i++) frame[i].u64 = 0;
  g.fp = frame;
  g.pc = 0;
}

// What a func value names.
uint64_t functionId(Worker& w, uint64_t closure) { return runtime::abi::load64(w.heap.checked(closure, 8)); }

// Null: `id` is no function's number.
const Function* functionOf(Goroutine& g, uint64_t id) {
  Functions& functions = g.process.functions();
  if (const Function* known = functions.lookup(id)) return known;
  return functions.has(id) ? &functions.get(static_cast<ir::FuncId>(id)) : nullptr;
}

}  // namespace

Slot* enter(Goroutine& g, Worker& w, const Function& callee, FrameKind kind) {
  CHECK_MSG(g.framesWritten, "a frame is entered above frames that are not written");
  uint32_t delta = g.function().delta();
  Goroutine::Growth growth = g.grow(g.fp + delta, callee.frameSlots);
  if (growth != Goroutine::Growth::done) {
    if (growth == Goroutine::Growth::tooDeep) stackOverflow(g, w);
    if (growth == Goroutine::Growth::outOfMemory) outOfMemory(g, w);
    return nullptr;
  }
  begin(g, callee, g.fp + delta, {callee.id, delta, g.pc + (kind == FrameKind::call), kind});
  return g.fp;
}

Step enterClosure(Goroutine& g, Worker& w, uint64_t closure, FrameKind kind, std::span<const uint64_t> args,
                  uint32_t results) {
  if (static_cast<runtime::Address>(closure) < runtime::kFirstAddress) return trap(g, w, TrapKind::Nil);
  uint64_t id = functionId(w, closure);
  const Function* callee = functionOf(g, id);
  if (callee == nullptr || callee->signature != CallSite::signatureOf(args.size(), results)) return fault(g, w, id);
  Slot* frame = enter(g, w, *callee, kind);
  if (frame == nullptr) return Step::leave;
  for (size_t i = 0; i < args.size(); i++) frame[i].u64 = args[i];
  if (callee->context != ir::kNoReg) frame[callee->context].u64 = closure;
  return Step::reload;
}

Goroutine* newGoroutine(Process& process, Worker* worker, const Function& callee, uint64_t closure, bool forRuntime) {
  Goroutine* made = Goroutine::make(process, worker, forRuntime);
  if (made == nullptr) return nullptr;
  constexpr uint32_t kDelta = kHeaderSlots;  // the root has no registers
  if (made->grow(made->fp + kDelta, callee.frameSlots) != Goroutine::Growth::done) {
    made->dispose(worker);
    return nullptr;
  }
  *headerOf(made->fp) = {Functions::kRoot, 0, 0, FrameKind::first};
  begin(*made, callee, made->fp + kDelta, {callee.id, kDelta, 1, FrameKind::first});
  if (callee.context != ir::kNoReg) made->fp[callee.context].u64 = closure;
  return made;
}

Step exit(Goroutine& g) {
  // As Go's main: what a panic elsewhere has to say is not cut off by the deferred functions having woken main.
  constexpr uint16_t kMostTries = 1000;
  const Process& process = g.process;
  bool waits = process.fatalPanics.load() > 0 || (process.unwindingPanics.load() > 0 && g.exitTries++ < kMostTries);
  g.outcome = g.endsProgram && waits ? runtime::Outcome::yielded : runtime::Outcome::done;
  return Step::leave;
}

namespace {

Step start(Goroutine& g, Worker& w, const Function& callee, uint64_t closure, const CallSite& site) {
  Goroutine* made = newGoroutine(g.process, &w, callee, closure);
  if (made == nullptr) {
    w.cache.failedBytes = sizeof(Goroutine) + uint64_t{callee.frameSlots} * sizeof(Slot);
    return allocationFailed(g, w);
  }
  for (uint32_t i = 0; i < site.argCount; i++) made->fp[i].u64 = g.fp[site.args[i]].u64;
  made->labels = g.labels;
  made->creatorId = g.system ? 0 : g.id();  // 0: no goroutine of the program
  made->creator = headerOf(g.fp)->function;
  made->creatorPc = g.pc;
  w.scheduler.spawn(&w, made);
  return Step::next;
}

}  // namespace

Step go(Goroutine& g, Worker& w, const CallSite& site) {
  return start(g, w, g.process.functions().get(site.frame.function), 0, site);
}

Step goClosure(Goroutine& g, Worker& w, const CallSite& site, uint64_t closure) {
  if (closure < runtime::kFirstAddress) return trap(g, w, TrapKind::NilFuncGo);
  uint64_t id = functionId(w, closure);
  const Function* callee = functionOf(g, id);
  if (callee == nullptr || callee->code->params.size() != site.argCount) return fault(g, w, id);
  return start(g, w, *callee, closure, site);
}

}  // namespace gopark::goroutine
