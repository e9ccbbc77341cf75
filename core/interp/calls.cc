// Calls: linking, growing stacks, new goroutines.
#include "base/check.h"
#include "interp/engine.h"
#include "interp/operations.h"

namespace gopark::interp {

using ir::TrapKind;

namespace {

const LinkedFunction* callerOf(Goroutine& g) { return g.engine.linker().functionAt(headerOf(g.fp)->function); }

// Room for the callee's frame above the current one; else Go's stack overflow.
Step makeRoom(Goroutine& g, Worker& w, const LinkedFunction& callee) {
  switch (g.grow(g.fp + callerOf(g)->delta(), callee.frameSlots)) {
    case Goroutine::Growth::done:
      return Step::reload;
    case Goroutine::Growth::tooDeep:
      return stackOverflow(g, w);
    case Goroutine::Growth::outOfMemory:
      w.cache.failedBytes = uint64_t{callee.frameSlots} * sizeof(Slot);
      return allocationFailed(g, w);
  }
  UNREACHABLE("a stack grew in an unknown way");
}

}  // namespace

Step prepareCall(Goroutine& g, Worker& w, const LinkedFunction* callee) {
  CallSite* site = tableOf<CallSite>(*g.pc);
  Linker& linker = g.engine.linker();
  if (linker.isStub(callee)) {
    callee = linker.function(&w, site->callee);
    // release: whoever sees the function sees its code.
    site->target.store(callee, std::memory_order_release);
  }
  return makeRoom(g, w, *callee);
}

Step prepareClosureCall(Goroutine& g, Worker& w, uint64_t funcId, const LinkedFunction* callee) {
  Linker& linker = g.engine.linker();
  if (linker.isStub(callee)) {
    // What is no function's number comes from a func value made by unsafe means, or torn by a race: Go would fault.
    if (!linker.hasFunction(funcId)) return fault(g, w, funcId);
    callee = linker.function(&w, static_cast<ir::FuncId>(funcId));
  }
  return makeRoom(g, w, *callee);
}

Slot* enter(Goroutine& g, Worker& w, const LinkedFunction& callee, const Instruction* callPc) {
  uint32_t delta = callerOf(g)->delta();
  Goroutine::Growth growth = g.grow(g.fp + delta, callee.frameSlots);
  if (growth != Goroutine::Growth::done) {
    if (growth == Goroutine::Growth::tooDeep) stackOverflow(g, w);
    if (growth == Goroutine::Growth::outOfMemory) outOfMemory(g, w);
    return nullptr;
  }
  Slot* frame = g.fp + delta;
  FrameHeader* header = headerOf(frame);
  header->callPc = callPc;
  header->delta = delta;
  header->function = callee.index;
  for (uint32_t i = callee.ptrBegin; i < callee.ptrEnd; i++) frame[i].u64 = 0;
  g.fp = frame;
  g.pc = callee.code;
  return frame;
}

Step enterClosure(Goroutine& g, Worker& w, uint64_t closure, const Instruction* callPc, std::span<const uint64_t> args,
                  uint32_t results) {
  auto address = static_cast<runtime::Address>(closure);
  if (address < runtime::kFirstAddress) return trap(g, w, TrapKind::Nil);
  uint64_t id = runtime::abi::load64(w.heap.checked(address, 8));
  if (!g.engine.linker().hasFunction(id)) return fault(g, w, id);
  const LinkedFunction* callee = g.engine.linker().function(&w, static_cast<ir::FuncId>(id));
  if (callee->signature != CallSite::signatureOf(args.size(), results)) return fault(g, w, id);
  Slot* frame = enter(g, w, *callee, callPc);
  if (frame == nullptr) return Step::leave;
  for (size_t i = 0; i < args.size(); i++) frame[i].u64 = args[i];
  if (callee->context != ir::kNoReg) frame[callee->context].u64 = closure;
  return Step::reload;
}

Goroutine* newGoroutine(Engine& engine, runtime::Worker* worker, const LinkedFunction& callee, uint64_t closure,
                        bool forRuntime) {
  Goroutine* made = Goroutine::make(engine, worker, forRuntime);
  if (made == nullptr) return nullptr;
  if (made->grow(made->fp, callee.frameSlots) != Goroutine::Growth::done) {
    made->dispose(worker);
    return nullptr;
  }
  FrameHeader* header = headerOf(made->fp);
  header->callPc = engine.linker().exitCode();
  header->delta = 0;
  header->function = callee.index;
  for (uint32_t i = callee.ptrBegin; i < callee.ptrEnd; i++) made->fp[i].u64 = 0;
  if (callee.context != ir::kNoReg) made->fp[callee.context].u64 = closure;
  made->pc = callee.code;
  return made;
}

Step go(Goroutine& g, Worker& w, const Instruction& in) {
  Linker& linker = g.engine.linker();
  const CallSite* site = tableOf<CallSite>(in);
  const LinkedFunction* callee;
  uint64_t closure = 0;
  if (codeOf(in) == Code::Go) {
    callee = linker.function(&w, site->callee);
  } else {
    closure = g.fp[in.a].u32;
    if (closure < runtime::kFirstAddress) return trap(g, w, TrapKind::NilFuncGo);
    uint64_t id = runtime::abi::load64(w.heap.checked(closure, 8));
    if (!linker.hasFunction(id)) return fault(g, w, id);
    callee = linker.function(&w, static_cast<ir::FuncId>(id));
    if (callee->function->params.size() != site->argCount) return fault(g, w, id);
  }
  Goroutine* made = newGoroutine(g.engine, &w, *callee, closure);
  if (made == nullptr) {
    w.cache.failedBytes = sizeof(Goroutine) + uint64_t{callee->frameSlots} * sizeof(Slot);
    return allocationFailed(g, w);
  }
  for (uint32_t i = 0; i < site->argCount; i++) made->fp[i].u64 = g.fp[site->args[i]].u64;
  made->labels = g.labels;
  made->creatorId = g.system ? 0 : g.id();  // 0: no goroutine of the program
  made->creator = linker.functionAt(headerOf(g.fp)->function);
  made->creatorPc = g.pc;
  w.scheduler.spawn(&w, made);
  return Step::next;
}

}  // namespace gopark::interp
