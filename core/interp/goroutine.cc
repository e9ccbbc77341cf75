#include "interp/goroutine.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#include "base/check.h"
#include "interp/engine.h"
#include "interp/fault.h"
#include "interp/loop.h"
#include "interp/operations.h"

namespace gopark::interp {

using runtime::Outcome;

Goroutine* Goroutine::make(Engine& engine, runtime::Worker* worker, bool forRuntime) {
  void* memory = engine.goroutinePool().take(worker, forRuntime);
  return memory == nullptr ? nullptr : new (memory) Goroutine(engine);
}

Goroutine::Goroutine(Engine& engine)
    : engine(engine),
      fp(first_ + kHeaderSlots),
      stack(first_),
      stackEnd(first_ + kFirstSlots),
      defers(runtime::Counted<DeferRecord>(engine.heap())),
      panics(runtime::Counted<PanicRecord>(engine.heap())) {}

Goroutine::~Goroutine() { freeStack(); }

void Goroutine::dispose(runtime::Worker* worker) {
  GoroutinePool& pool = engine.goroutinePool();
  this->~Goroutine();
  pool.give(worker, this);
}

// A new stack of `slots` slots, with the first `used` of the old one. False: no memory, nothing has changed.
bool Goroutine::moveTo(size_t slots, size_t used) {
  Slot* made = first_;
  if (slots != kFirstSlots || stack == first_) {
    if (!engine.heap().takeOutside(slots * sizeof(Slot))) return false;
    made = static_cast<Slot*>(std::malloc((slots + kSlack) * sizeof(Slot)));
    if (made == nullptr) {
      engine.heap().giveOutside(slots * sizeof(Slot));
      return false;
    }
  }
  if (used > 0) std::memcpy(static_cast<void*>(made), stack, used * sizeof(Slot));
  auto fpIndex = fp - stack;
  freeStack();
  stack = made;
  stackEnd = made + slots;
  fp = made + fpIndex;
  return true;
}

// Likewise, in place where the system can do so: large stacks need not be copied to grow.
bool Goroutine::extendTo(size_t slots) {
  size_t more = slots * sizeof(Slot) - stackBytes();
  if (!engine.heap().takeOutside(more)) return false;
  auto fpIndex = fp - stack;
  auto* made = static_cast<Slot*>(std::realloc(static_cast<void*>(stack), (slots + kSlack) * sizeof(Slot)));
  if (made == nullptr) {
    engine.heap().giveOutside(more);
    return false;
  }
  stack = made;
  stackEnd = made + slots;
  fp = made + fpIndex;
  return true;
}

void Goroutine::freeStack() {
  if (stack == first_) return;
  std::free(stack);
  engine.heap().giveOutside(stackBytes());
}

Goroutine::Growth Goroutine::grow(Slot* from, size_t needed) {
  auto used = static_cast<size_t>(from - stack);
  size_t wanted = used + needed;
  auto have = static_cast<size_t>(stackEnd - stack);
  if (wanted <= have) return Growth::done;
  size_t limit = engine.maxStackBytes() / sizeof(Slot);
  if (wanted > limit) return Growth::tooDeep;
  size_t slots = have * 2;
  while (slots < wanted) slots *= 2;
  slots = std::min(slots, limit);
  bool grown = stack == first_ ? moveTo(slots, used) : extendTo(slots);
  return grown ? Growth::done : Growth::outOfMemory;
}

Outcome Goroutine::resume(runtime::Worker& worker) {
  if (engine.dying()) return Outcome::parked;  // another goroutine is printing the end of the program
  retryPc = retriedAllocation ? pc : nullptr;
  retryBudget = worker.budget;
  retriedAllocation = false;
  for (;;) {
    Step step = Step::leave;
    try {
      SignalFault fault;
      auto slice = [](Goroutine& g, runtime::Worker& w) { return g.runSlice(w); };
      if (runCatchingSignals(*this, worker, fault, slice)) return outcome;
      step = signalFault(*this, worker, fault);
    } catch (const runtime::Fault& fault) {
      step = interp::fault(*this, worker, fault.address);
    } catch (const runtime::OutOfMemory& failure) {
      worker.cache.failedBytes = failure.bytes;
      step = failure.final ? outOfMemory(*this, worker) : allocationFailed(*this, worker);
    } catch (const std::bad_alloc&) {
      worker.cache.failedBytes = 0;
      step = outOfMemory(*this, worker);
    }
    callbackResults = nullptr;
    if (step == Step::leave) return outcome;
  }
}

Outcome Goroutine::runSlice(runtime::Worker& worker) {
  if (Waiting parked = waiting; parked != Waiting::nothing) {
    try {
      if (finishParked(*this, worker) == Step::leave) return outcome;
    } catch (const runtime::OutOfMemory&) {
      waiting = parked;  // it is tried again
      throw;
    }
  }
  return interpret(*this, worker);
}

void Goroutine::visitRoots(runtime::RootVisitor& visitor) {
  Linker& linker = engine.linker();
  Slot* frame = fp;
  size_t top = 0;
  const Instruction* at = pc;
  bool innermost = true;
  for (;;) {
    const FrameHeader* header = headerOf(frame);
    const LinkedFunction* function = linker.functionAt(header->function);
    if (top == 0) top = static_cast<size_t>(frame - stack) + function->frameSlots;
    if (function->function == nullptr) {
      visitor.words(frame, function->frameSlots);
    } else {
      ir::PointerLiveness& liveness = linker.liveness(*function);
      uint32_t index = Linker::indexOf(*function, at);
      for (ir::Reg reg : innermost ? liveness.atInstruction(index) : liveness.atCall(index)) {
        visitor.pointer(frame[reg].u64);
      }
    }
    at = header->callPc;
    innermost = false;
    if (header->delta == 0) break;
    frame -= header->delta;
  }
  visitor.pointer(labels);
  for (const DeferRecord& record : defers) visitor.pointer(record.closure);
  for (const PanicRecord& record : panics) {
    visitor.pointer(record.type);
    visitor.pointer(record.data);
  }
  // Give back what a deep recursion has left, and under stress move every stack.
  size_t have = static_cast<size_t>(stackEnd - stack);
  if (have > kFirstSlots && top * 4 < have) {
    moveTo(have / 2, top);
  } else if (engine.heap().stress()) {
    moveTo(have, top);
  }
}

}  // namespace gopark::interp
