#include "interp/goroutine.h"

#include <cstdlib>
#include <cstring>

#include "base/check.h"
#include "interp/engine.h"
#include "interp/loop.h"
#include "interp/operations.h"

namespace gopark::interp {

using runtime::Outcome;

Goroutine* Goroutine::make(Engine& engine, runtime::Worker* worker) {
  return new (engine.goroutinePool().take(worker)) Goroutine(engine);
}

Goroutine::Goroutine(Engine& engine)
    : engine(engine), fp(first_ + kHeaderSlots), stack(first_), stackEnd(first_ + kFirstSlots) {}

Goroutine::~Goroutine() {
  if (stack != first_) std::free(stack);
}

void Goroutine::dispose(runtime::Worker* worker) {
  GoroutinePool& pool = engine.goroutinePool();
  this->~Goroutine();
  pool.give(worker, this);
}

// A new stack of `slots` slots, with the first `used` of the old one.
void Goroutine::moveTo(size_t slots, size_t used) {
  Slot* old = stack;
  size_t fpIndex = static_cast<size_t>(fp - old);
  bool backHome = slots == kFirstSlots && old != first_;
  auto* made = backHome ? first_ : static_cast<Slot*>(std::malloc((slots + kSlack) * sizeof(Slot)));
  CHECK_MSG(made != nullptr, "no memory for a goroutine's stack");
  if (used > 0) std::memcpy(static_cast<void*>(made), old, used * sizeof(Slot));
  if (old != first_) std::free(old);
  stack = made;
  stackEnd = made + slots;
  fp = made + fpIndex;
}

bool Goroutine::grow(Slot* from, size_t needed) {
  size_t used = static_cast<size_t>(from - stack);
  size_t wanted = used + needed;
  size_t have = static_cast<size_t>(stackEnd - stack);
  if (wanted <= have) return true;
  size_t limit = engine.options().maxStackBytes / sizeof(Slot);
  if (wanted > limit) return false;
  size_t slots = have * 2;
  while (slots < wanted) slots *= 2;
  moveTo(slots < limit ? slots : limit, used);
  return true;
}

Outcome Goroutine::resume(runtime::Worker& worker) {
  if (engine.dying()) return Outcome::parked;  // another goroutine is printing the end of the program
  retryPc = retriedAllocation ? pc : nullptr;
  retryBudget = worker.budget;
  retriedAllocation = false;
  if (waiting != Waiting::nothing && finishParked(*this, worker) == Step::leave) return outcome;
  return interpret(*this, worker);
}

void Goroutine::visitRoots(runtime::RootVisitor& visitor) {
  const Linker& linker = engine.linker();
  Slot* frame = fp;
  size_t top = 0;
  for (;;) {
    const FrameHeader* header = headerOf(frame);
    const LinkedFunction* function = linker.functionAt(header->function);
    if (top == 0) top = static_cast<size_t>(frame - stack) + function->frameSlots;
    for (uint32_t i = 0; i < function->ptrParamCount; i++) visitor.pointer(frame[function->ptrParams[i]].u64);
    visitor.words(frame + function->ptrBegin, function->ptrEnd - function->ptrBegin);
    if (function->function == nullptr) visitor.words(frame, function->frameSlots);
    if (header->delta == 0) break;
    frame -= header->delta;
  }
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
