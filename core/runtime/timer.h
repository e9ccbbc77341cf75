// Timers: one heap per scheduler, ordered by time, then by start. Time is the scheduler's (Scheduler::now).
//
// Go's channel timers (time.NewTimer, NewTicker, After) behave as since Go 1.23: the channel looks unbuffered (len and
// cap are 0), after Stop or Reset no stale value can be received, and unreachable timers are collected though not
// stopped.
//
// Firing. The functions of C++ timers run under the timers' mutex: they must be short, must not start or stop timers,
// and may ready tasks. What Go's timers do takes the engine (RuntimeHooks), which may compile Go and allocate: it is
// asked outside of the mutex, under which a channel's value is sent only if the timer has not been stopped or restarted
// since it came due.
#pragma once

#include <atomic>
#include <cstdint>
#include <vector>

#include "base/lock_order.h"
#include "runtime/address.h"
#include "runtime/counted.h"
#include "runtime/roots.h"

namespace gopark::runtime {

class Heap;
class Random;
class Scheduler;
class Task;
class Worker;

struct Timer {
  using Fire = void (*)(Worker& worker, Timer& timer, int64_t now);

  int64_t when = 0;    // ns, scheduler time
  int64_t period = 0;  // > 0: repeats
  Fire fire = nullptr;
  void* context = nullptr;     // the fire function's (a Task*, …)
  uint64_t sequence = 0;       // order among equal times
  uint64_t firing = 0;         // of a Go timer: it came due, and has not sent yet; the number of that firing
  uint32_t heapIndex = kIdle;  // position in the heap
  Address object = 0;          // the Go object this timer lies in, 0: a C++ timer
  bool weak = false;           // is no root for `object`: dropped when the object dies

  static constexpr uint32_t kIdle = UINT32_MAX;
};

class Timers {
 public:
  // With `order`: a bubble's timers (bubble.h). No worker waits for them, and equal times come in random order.
  explicit Timers(Scheduler& scheduler, Random* order = nullptr);

  // Starts or restarts the timer. Returns whether it was pending. `when` <= now fires soon. Throws OutOfMemory.
  bool start(Worker* worker, Timer& timer, int64_t when, int64_t period) EXCLUDES(mutex_);
  // Returns whether it was pending. After it returned, the fire function does not run.
  bool stop(Timer& timer) EXCLUDES(mutex_);

  // Runs what is due, in order; returns how many fired.
  int runDue(Worker& worker, int64_t now) EXCLUDES(mutex_);
  // When the first one is due; INT64_MAX: none. Any thread, no lock.
  int64_t next() const { return next_.load(std::memory_order_acquire); }
  bool empty() const { return next() == INT64_MAX; }

  // The world is stopped.
  void visitRoots(RootVisitor& visitor);
  void dropDead(const LivenessQuery& query);
  void clear() EXCLUDES(mutex_);

  Mutex& mutex() RETURN_CAPABILITY(mutex_) { return mutex_; }

 private:
  friend struct GoTimers;
  bool startLocked(Timer& timer, int64_t when, int64_t period) REQUIRES(mutex_);
  bool stopLocked(Timer& timer) REQUIRES(mutex_);
  void siftUp(uint32_t index) REQUIRES(mutex_);
  void siftDown(uint32_t index) REQUIRES(mutex_);
  // `object`: of a timer that lies in Go memory, its address. What stands in it may be anything by then.
  struct Entry {
    Timer* timer;
    Address object;
  };
  void advance(Timer& timer, int64_t now) REQUIRES(mutex_);
  bool holds(const Timer& timer) const REQUIRES(mutex_);
  void place(uint32_t index, const Entry& entry) REQUIRES(mutex_);
  void removeAt(uint32_t index) REQUIRES(mutex_);
  void publishNext() REQUIRES(mutex_);

  Scheduler& scheduler_;
  Random* const order_;
  Mutex mutex_ ACQUIRED_AFTER(lock_order::timers) ACQUIRED_BEFORE(lock_order::waiting);
  CountedVector<Entry> heap_ GUARDED_BY(mutex_);
  uint64_t sequence_ GUARDED_BY(mutex_) = 0;
  uint64_t firings_ GUARDED_BY(mutex_) = 0;  // of Go timers
  std::atomic<int64_t> next_{INT64_MAX};
};

// package time's newTimer, stopTimer, resetTimer (their Go signatures in time/sleep.go). A timer is a Go heap object
// that starts with time.Timer's fields; `channel` != 0 makes a channel timer (function and argument are ignored then:
// the value is made by RuntimeHooks::fillTimerValue), else firing starts a goroutine by
// RuntimeHooks::startTimerFunction. newTimer returns 0 when out of memory.
struct GoTimers {
  // The timer came due `late` ns ago.
  static void fire(Worker& worker, Timers& timers, Address timer, uint64_t firing, int64_t late);
  static Address makeType(Heap& heap);  // the abi.Type of its timer objects; made once by the scheduler
  static Address newTimer(Worker& worker, int64_t when, int64_t period, uint64_t function, uint64_t argumentType,
                          uint64_t argumentData, Address channel);
  // It was made in a bubble, and the caller is in none, or in another.
  static bool isForeign(Worker& worker, Address timer);
  static bool stopTimer(Worker& worker, Address timer);
  static bool resetTimer(Worker& worker, Address timer, int64_t when, int64_t period);
};

}  // namespace gopark::runtime
