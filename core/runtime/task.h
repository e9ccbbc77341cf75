// Task: something the scheduler can resume until it is done, yields or parks. A Go goroutine (core/goroutine) is one
// implementation, a C++20 coroutine (coroutine.h) another.
//
// States and legal transitions (state_, one atomic):
//   runnable -> running          a worker takes it from a queue
//   running  -> runnable         resume() returned yielded
//   running  -> parked           resume() returned parked, nobody woke it meanwhile
//   running  -> wokenWhileRunning  Scheduler::ready() before resume() has returned; it is queued when it returns parked
//   parked   -> runnable         Scheduler::ready()
//   running  -> done             resume() returned done; then dispose() is called
// Whoever makes a task wait (channel, semaphore, timer) must see to it that exactly one ready() follows each park.
//
// Memory order: ready() releases what the waker wrote into the task's waiter; resume() starts after an acquire of
// state_.
#pragma once

#include <atomic>
#include <cstdint>
#include <cstring>

#include "base/check.h"
#include "runtime/address.h"
#include "runtime/roots.h"
#include "runtime/wait_reason.h"

namespace gopark::runtime {

class Bubble;
class Scheduler;
class Task;
class Worker;
struct ChannelCore;
struct Timer;

enum class Outcome : uint8_t {
  done,       // finished: dispose() follows
  yielded,    // wants to go on later: to the queue's end
  parked,     // somebody will call ready(); `waitReason` is set
  safepoint,  // the slice was cut short because of gcPending: collect, then resume this task at once
};

// A task that waits on a channel (Go's sudog). It lives in the task, or for selects in the worker's free list. While
// the task is parked the value sent, or the place of the value to receive, lies here: registers have no address.
struct Waiter {
  static constexpr uint32_t kInlineBytes = 32;

  Task* task = nullptr;
  Waiter* next = nullptr;  // in the channel's queue
  Waiter* previous = nullptr;
  Waiter* nextCase = nullptr;  // select: the task's other waiters
  ChannelCore* channel = nullptr;
  char* overflow = nullptr;  // malloc'ed when valueBytes > kInlineBytes
  uint32_t valueBytes = 0;
  Address elementType = 0;  // for the collector
  uint16_t caseIndex = 0;
  bool isSelect = false;
  bool isSend = false;
  bool queued = false;
  bool success = false;  // false: woken by close
  alignas(8) char inlineValue[kInlineBytes];

  char* value() { return overflow != nullptr ? overflow : inlineValue; }
};

class Task {
 public:
  Task() = default;
  Task(const Task&) = delete;
  Task& operator=(const Task&) = delete;
  virtual ~Task();

  // Runs for about worker.budget units. Called by one worker at a time.
  virtual Outcome resume(Worker& worker) = 0;

  // Visits every Go pointer of the suspended task (its stack, its defers). The world is stopped. The task's waiter is
  // visited by the scheduler.
  virtual void visitRoots(RootVisitor&) {}

  // Memory of its stack, for the statistics. The world is stopped.
  virtual size_t stackBytes() const { return 0; }

  // Called once after `done`, or when the scheduler ends with the task unfinished. `worker` is null in the latter case.
  virtual void dispose(Worker* worker);

  uint64_t id() const { return id_; }

  // Why it waits; meaningful while parked. Written by the task's own worker before it parks.
  WaitReason waitReason = WaitReason::none;
  // What its last slice has spent beyond its budget: it misses as many turns.
  int64_t debt = 0;
  // Set before the first resume: does not count as a goroutine (trace, NumGoroutine, deadlock text).
  bool system = false;
  // Its end ends the program: set for the main task by Scheduler::start; runtime.Goexit clears it.
  bool endsProgram = false;
  // For the engine: allocation failed once already for the instruction at hand.
  bool retriedAllocation = false;
  // Its bubble (bubble.h); null: none.
  Bubble* bubble = nullptr;
  // In a bubble: what it waits for can only come from the bubble. Written with waitReason.
  bool durable = false;
  // While parked: nothing that runs can ever wake it (Scheduler::findLeaks).
  bool leaked = false;
  // What woke the task: set by the waker. Meaning depends on what it waits for.
  Waiter* wokenBy = nullptr;
  uint64_t wakeValue = 0;
  // Two words that a native may use between its parked call and the resumed one (native.h). Not roots.
  uint64_t nativeScratch[2] = {0, 0};

  // When it parked (scheduler time, ns); for the minutes in traces.
  int64_t parkedSince = 0;

  bool parked() const { return state_.load(std::memory_order_acquire) == State::parked; }

 private:
  friend class Bubble;
  friend class Scheduler;
  friend class Worker;
  friend struct ChannelOperations;
  friend class SemaphoreTable;
  friend class SelectOperation;

  enum class State : uint8_t { runnable, running, wokenWhileRunning, parked, done };

  // After resume() returned parked. False: somebody has woken it meanwhile.
  bool park();
  // True: it was parked, and is to be queued now; false: its own worker will see to that.
  bool wake();

  std::atomic<State> state_{State::runnable};
  bool bubbleIdle_ = false;  // durably blocked; under the bubble's lock
  uint16_t homeWorker_ = 0;  // whose list of all tasks holds it
  uint64_t id_ = 0;
  Task* queueNext_ = nullptr;  // run queue (global), free lists
  Task* allNext_ = nullptr;    // list of all tasks
  Task* allPrevious_ = nullptr;
  std::atomic<uint32_t> selectDone_{0};  // select: the first waker sets it to 1
  Timer* sleepTimer_ = nullptr;          // made by the first sleep
  Waiter waiter_;
};

inline bool Task::park() {
  State expected = State::running;
  // Release: who wakes the task sees its suspended state.
  if (state_.compare_exchange_strong(expected, State::parked, std::memory_order_acq_rel)) return true;
  CHECK(expected == State::wokenWhileRunning);
  return false;
}

inline bool Task::wake() {
  State state = state_.load(std::memory_order_relaxed);
  for (;;) {
    CHECK_MSG(state == State::parked || state == State::running, "a task was woken twice");
    State to = state == State::parked ? State::runnable : State::wokenWhileRunning;
    // Acquire: the task's suspended state; release: what the waker wrote for it.
    if (state_.compare_exchange_weak(state, to, std::memory_order_acq_rel)) return to == State::runnable;
  }
}

}  // namespace gopark::runtime
