#include "goroutine/goroutine.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#include "base/check.h"
#include "goroutine/engine.h"
#include "goroutine/process.h"
#include "goroutine/operations.h"

namespace gopark::goroutine {

using runtime::Outcome;

Goroutine* Goroutine::make(Process& process, runtime::Worker* worker, bool forRuntime) {
  void* memory = process.goroutinePool().take(worker, forRuntime);
  return memory == nullptr ? nullptr : new (memory) Goroutine(process);
}

Goroutine::Goroutine(Process& process)
    : process(process),
      fp(first_ + kHeaderSlots),
      stack(first_),
      stackEnd(first_ + kFirstSlots),
      defers(runtime::Counted<DeferRecord>(process.heap())),
      panics(runtime::Counted<PanicRecord>(process.heap())) {}

Goroutine::~Goroutine() { freeStack(); }

void Goroutine::dispose(runtime::Worker* worker) {
  GoroutinePool& pool = process.goroutinePool();
  this->~Goroutine();
  pool.give(worker, this);
}

// A new stack of `slots` slots, with the first `used` of the old one. False: no memory, nothing has changed.
bool Goroutine::moveTo(size_t slots, size_t used) {
  Slot* made = first_;
  if (slots != kFirstSlots || stack == first_) {
    if (!process.heap().takeOutside(slots * sizeof(Slot))) return false;
    made = static_cast<Slot*>(std::malloc((slots + kSlack) * sizeof(Slot)));
    if (made == nullptr) {
      process.heap().giveOutside(slots * sizeof(Slot));
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
  if (!process.heap().takeOutside(more)) return false;
  auto fpIndex = fp - stack;
  auto* made = static_cast<Slot*>(std::realloc(static_cast<void*>(stack), (slots + kSlack) * sizeof(Slot)));
  if (made == nullptr) {
    process.heap().giveOutside(more);
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
  process.heap().giveOutside(stackBytes());
}

Goroutine::Growth Goroutine::growBy(Slot* from, size_t needed) {
  auto used = static_cast<size_t>(from - stack);
  size_t wanted = used + needed;
  auto have = static_cast<size_t>(stackEnd - stack);
  size_t limit = process.maxStackBytes() / sizeof(Slot) + kHeaderSlots;  // the root does not count
  if (wanted > limit) return Growth::tooDeep;
  size_t slots = have * 2;
  while (slots < wanted) slots *= 2;
  slots = std::min(slots, limit);
  bool grown = stack == first_ ? moveTo(slots, used) : extendTo(slots);
  return grown ? Growth::done : Growth::outOfMemory;
}

Outcome Goroutine::resume(runtime::Worker& worker) {
  if (process.dying()) return Outcome::parked;  // another goroutine is printing the end of the program
  retryPc = kNowhere;
  if (retriedAllocation) {
    retryPc = pc;
    retryFrame = indexOf(fp);
    retryBudget = worker.budget;
  }
  retriedAllocation = false;
  for (;;) {
    Step step = Step::leave;
    try {
      return process.engine().run(*this, worker);
    } catch (const runtime::Fault& fault) {
      step = goroutine::fault(*this, worker, fault.address);
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

void Goroutine::visitRoots(runtime::RootVisitor& visitor) {
  Functions& functions = process.functions();
  Slot* frame = fp;
  size_t top = static_cast<size_t>(fp - stack) + function().frameSlots;
  uint32_t at = pc;
  bool inCall = false;
  for (;;) {
    const FrameHeader* header = headerOf(frame);
    const Function& function = functions.at(frame);
    if (function.has(ir::kSupport)) {
      visitor.words(frame, function.frameSlots);
    } else {
      ir::PointerLiveness& liveness = functions.liveness(function);
      for (ir::Reg reg : inCall ? liveness.atCall(at) : liveness.atInstruction(at)) visitor.pointer(frame[reg].u64);
    }
    if (header->kind == FrameKind::first) break;
    inCall = header->kind == FrameKind::call;
    at = callerIndex(*header);
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
  } else if (process.heap().stress()) {
    moveTo(have, top);
  }
}

}  // namespace gopark::goroutine
