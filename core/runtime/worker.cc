#include "runtime/worker.h"

#include <utility>

#include "runtime/channel.h"

namespace gopark::runtime {

Worker::Worker(Scheduler& owner, Heap& itsHeap, uint16_t number, uint64_t seed, uint32_t traceCapacity)
    : scheduler(owner), heap(itsHeap), heapBase(itsHeap.base()), index(number), random(seed), trace(traceCapacity) {}

Worker::~Worker() {
  while (freeWaiters_ != nullptr) {
    delete std::exchange(freeWaiters_, freeWaiters_->next);
    heap.giveOutside(sizeof(Waiter));
  }
}

void Worker::reserveWaiters(size_t count) {
  while (freeWaiterCount_ < count) {
    if (!heap.takeOutside(sizeof(Waiter))) throw OutOfMemory{count * sizeof(Waiter)};
    giveWaiter(new Waiter);
  }
}

Waiter* Worker::takeWaiter() {
  Waiter* waiter = freeWaiters_;
  freeWaiters_ = waiter->next;
  --freeWaiterCount_;
  *waiter = Waiter();
  return waiter;
}

void Worker::giveWaiter(Waiter* waiter) {
  waiter->next = freeWaiters_;
  freeWaiters_ = waiter;
  ++freeWaiterCount_;
}

Task* RunQueue::stealInto(RunQueue& into) {
  uint32_t head = head_.load(std::memory_order_acquire);
  for (;;) {
    uint32_t available = tail_.load(std::memory_order_seq_cst) - head;
    if (available == 0) return nullptr;
    uint32_t count = available - available / 2;
    if (count > kCapacity / 2) {  // head and tail do not belong together
      head = head_.load(std::memory_order_acquire);
      continue;
    }
    uint32_t to = into.tail_.load(std::memory_order_relaxed);
    for (uint32_t i = 0; i < count; ++i) {
      Task* task = slots_[(head + i) % kCapacity].load(std::memory_order_relaxed);
      into.slots_[(to + i) % kCapacity].store(task, std::memory_order_relaxed);
    }
    if (!head_.compare_exchange_strong(head, head + count, std::memory_order_acq_rel)) continue;
    Task* last = into.slots_[(to + count - 1) % kCapacity].load(std::memory_order_relaxed);
    if (count > 1) into.tail_.store(to + count - 1, std::memory_order_seq_cst);
    return last;
  }
}

}  // namespace gopark::runtime
