// Bubbles: testing/synctest's groups of goroutines with a clock of their own (package testing/synctest's
// documentation).
//
// A bubble's goroutines are durably blocked when they wait for something that only the bubble can bring about: its own
// channels, its WaitGroups, a sync.Cond, its clock. When all are, its waiter (synctest.Wait) goes on; without one its
// root (synctest.Run) moves the clock to the next timer and runs what is due.
//
// The accounts. running_: the tasks that are not durably blocked, the root among them; active_: a wake-up that is under
// way, so that there is one at a time. A task's state and the accounts change together, under the bubble's lock, and a
// waker goes on only afterwards; so running_ == 0 means that nobody in the bubble can wake anybody.
//
// Under a bubble's lock its timers are only looked at without theirs (Timers::next).
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <unordered_map>

#include "base/lock_order.h"
#include "runtime/random.h"
#include "runtime/spin_lock.h"
#include "runtime/task.h"
#include "runtime/timer.h"

namespace gopark::runtime {

class Bubble {
 public:
  Bubble(Worker& worker, uint32_t id, Task& root);

  const uint32_t id;
  Timers& timers() { return timers_; }  // by the bubble's clock
  int64_t now() const { return now_.load(std::memory_order_relaxed); }

  // For the scheduler: a task of the bubble begins, parks, is woken (Task::park and wake, with the accounts), ends.
  void join(Task& task) EXCLUDES(lock_);
  bool park(Worker& worker, Task& task) EXCLUDES(lock_);
  bool wake(Task& task) EXCLUDES(lock_);
  void leave(Worker& worker, Task& task) EXCLUDES(lock_);

  // For the root. It parks after beginStep, and when it runs again endStep says whether the clock has moved on: then
  // there is another step. Otherwise all has ended, or is blocked for ever.
  void beginStep(Worker& worker);
  bool endStep();
  // How many tasks there are besides the root, and whether the first one has ended.
  int others() const;
  bool mainEnded() const;

  // For synctest.Wait: false, somebody is waiting already; true: the task parks, and then calls endWait.
  bool beginWait(Task& task);
  void endWait();

 private:
  Task* idleTarget() REQUIRES(lock_);

  Scheduler& scheduler_;
  Random random_;
  Timers timers_;
  mutable SpinLock lock_ ACQUIRED_AFTER(lock_order::bubble) ACQUIRED_BEFORE(lock_order::scheduler);
  std::atomic<int64_t> now_;
  Task& root_;
  Task* main_ GUARDED_BY(lock_) = nullptr;  // the first one that joined
  bool mainEnded_ GUARDED_BY(lock_) = false;
  Task* waiter_ GUARDED_BY(lock_) = nullptr;
  int total_ GUARDED_BY(lock_) = 1;
  int running_ GUARDED_BY(lock_) = 1;
  int active_ GUARDED_BY(lock_) = 1;
};

// A program's bubbles, and what belongs to them.
class Bubbles {
 public:
  Bubble& begin(Worker& worker, Task& root) EXCLUDES(mutex_);
  void end(Bubble& bubble) EXCLUDES(mutex_);

  enum Association : uint8_t { none, current, other };  // internal/synctest's
  // Of a heap object; `add`: with the bubble, if there is none.
  Association association(Address object, const Bubble& bubble, bool add);
  void disassociate(Address object);

  // The world is stopped.
  void visitRoots(RootVisitor& visitor);
  void dropDead(const LivenessQuery& query);
  void clear();

 private:
  struct Known {
    std::unique_ptr<Bubble> bubble;
    bool ended = false;  // its root is in it no longer
  };

  Mutex mutex_ ACQUIRED_AFTER(lock_order::bubbles) ACQUIRED_BEFORE(lock_order::timers);
  std::unordered_map<uint32_t, Known> bubbles_ GUARDED_BY(mutex_);  // by id
  std::unordered_map<Address, uint32_t> associations_ GUARDED_BY(mutex_);
  uint32_t lastId_ GUARDED_BY(mutex_) = 0;
};

}  // namespace gopark::runtime
