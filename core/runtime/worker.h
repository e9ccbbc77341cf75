// Worker: one thread's share of the scheduler (Go's P and M in one): run queue, allocation cache, random numbers,
// budget. Only its own thread touches it, except for the run queue (stealing) and the parking place.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <string>
#include <thread>
#include <vector>

#include "base/lock_order.h"
#include "runtime/budget.h"
#include "runtime/heap.h"
#include "runtime/random.h"
#include "runtime/run_queue.h"
#include "runtime/spin_lock.h"
#include "runtime/task.h"
#include "runtime/trace_event.h"

namespace gopark::runtime {

class Worker {
 public:
  Worker(Scheduler& scheduler, Heap& heap, uint16_t index, uint64_t seed, uint32_t traceCapacity);
  ~Worker();

  Scheduler& scheduler;
  Heap& heap;
  char* const heapBase;  // heap.base()
  const uint16_t index;
  HeapCache cache;
  Random random;  // in deterministic mode the scheduler's only source of choices

  // Units (about one IR instruction each) left in the slice. Set before resume(); an engine counts down a copy and ends
  // the slice when it is spent. Stored back by the engine when it returns `safepoint` (and, for the virtual clock's
  // sake, whenever it returns).
  int32_t budget = 0;

  // An operation on so many bytes.
  void spendFor(uint64_t bytes) {
    if (bytes >= kLongBytes) budget = std::max(budget, 0) - costOfBytes(bytes);
  }

  // > 0: the running task relies on staying alone on this worker (sync.Pool, between runtime_procPin and Unpin): the
  // engine does not end its slice.
  int pinned = 0;
  // For the engine: the slice's budget is spent, and it goes on to where it shall end (false at a slice's start).
  bool lingering = false;
  // For the engine: free frames and the like. See RuntimeHooks::onWorkerEnd.
  void* engineSlot = nullptr;
  // Text of the panic that a native has raised (native.h).
  std::string panicText;
  TraceRing trace;

  // See Heap::allocate. 0: out of memory.
  Address allocate(uint64_t size, Address type) { return heap.allocate(cache, size, type); }

  Task* current() const { return current_; }

  // Waiters and what they hold count towards the heap's limit. reserveWaiters throws OutOfMemory; then as many can be
  // taken.
  void reserveWaiters(size_t count);
  Waiter* takeWaiter();
  void giveWaiter(Waiter* waiter);

 private:
  friend class Scheduler;

  RunQueue queue_;
  std::vector<Task*> choices_;  // deterministic mode: instead of queue_
  Task* current_ = nullptr;
  std::atomic<uint32_t> tick_ = 0;  // slices; written by its own thread alone
  uint32_t nextStreak_ = 0;  // how often in a row the queue's `next` slot came first
  bool yielded_ = false;     // the last slice was used up: time has passed, look at the timers
  bool runsTimers_ = false;  // see Scheduler::comesNext
  bool hasWoken_ = false;    // likewise: they have woken somebody
  bool spinning_ = false;    // looks for work to steal; counted in Scheduler::spinning_
  int64_t nextNap_ = 0;      // when it may let others run next (in a browser)
  int64_t clock_ = 0;        // the time when it last looked
  int64_t unsampled_ = 0;    // ns that tasks have run since the last sample

  // All tasks spawned here.
  mutable SpinLock allLock_ ACQUIRED_AFTER(lock_order::leaf);
  Task* allTasks_ GUARDED_BY(allLock_) = nullptr;
  uint64_t userTasks_ GUARDED_BY(allLock_) = 0;
  uint64_t nextId_ = 0, endId_ = 0;  // a block of task numbers

  // Parking place.
  Mutex parkMutex_ ACQUIRED_AFTER(lock_order::worker) ACQUIRED_BEFORE(lock_order::natives);
  Condition parkCondition_;
  bool wakeUp_ GUARDED_BY(parkMutex_) = false;

  Waiter* freeWaiters_ = nullptr;
  size_t freeWaiterCount_ = 0;
  std::thread thread_;
};

}  // namespace gopark::runtime
