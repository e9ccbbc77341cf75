// Scheduler: M:N scheduling of Tasks over worker threads, or, without threads, on the caller's thread by `pump`.
// Several can exist in a process; nothing here is global.
//
// Modes. Parallel: N workers with stealing. Deterministic: one worker; which task runs next, how long its slice is, the
// order of select and all seeds come from one generator, so the same seed gives the same run. With a virtual clock time
// advances with the budget spent (1 unit = 1 ns) and jumps to the next timer when all sleep: at once, or, when it is
// paced or a task waits for the host, after as much real time.
//
// Stopping the world. A worker that wants it sets stopRequested_; the others end their slice (an engine's slice is
// short) and wait. Idle workers count as stopped, and look at stopRequested_ before they touch anything again.
//
// Ending: (1) exit(), stop(), the main task's end or a deadlock set ending_; (2) every worker leaves its loop at the
// end of its slice, the last one calls RuntimeHooks::onFinished; (3) wait() or the destructor joins the threads,
// disposes of the unfinished tasks and clears the timers.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

#include "base/lock_order.h"
#include "host/host.h"
#include "runtime/bubble.h"
#include "runtime/heap.h"
#include "runtime/semaphore.h"
#include "runtime/signals.h"
#include "runtime/task.h"
#include "runtime/timer.h"
#include "runtime/worker.h"

#if defined(__EMSCRIPTEN__) && !defined(__EMSCRIPTEN_PTHREADS__)
#define GOPARK_SINGLE_THREADED 1  // nothing may block, threads do not exist
#else
#define GOPARK_SINGLE_THREADED 0
#endif

namespace gopark::runtime {

class NativeState;  // native_state.h

struct SchedulerOptions {
  int workers = 1;     // running at first (GOMAXPROCS); 0: no threads, the caller pumps
  int maxWorkers = 0;  // the most setWorkers may ask for; 0: same as workers. In WebAssembly all exist from the start
  int processors = 1;  // of the machine: runtime.NumCPU
  bool deterministic = false;  // then one worker (or none)
  bool virtualTime = false;
  bool paced = false;  // virtual time: when all sleep, as much real time passes before it jumps
  uint64_t seed = 0;                               // deterministic: everything follows from it; else mixed with entropy
  int64_t virtualWallStart = 1257894000000000000;  // wall clock of virtual time 0: 2009-11-10 23:00:00 UTC
  int32_t sliceBudget = 20000;  // units of a time slice; deterministic: the average, drawn from 1 to twice as much
  uint32_t traceEvents = 0;     // capacity of each worker's ring; 0: off
};

enum class EndReason : uint8_t { running, mainDone, exited, stopped, deadlock, signalled };

enum class DeadlockKind : uint8_t {
  asleep,   // "all goroutines are asleep - deadlock!"
  noTasks,  // "no goroutines (main called runtime.Goexit) - deadlock!"
};

// What the runtime asks of its engine, never under a lock of its own: the engine may compile and allocate. Default:
// nothing.
class RuntimeHooks {
 public:
  virtual ~RuntimeHooks() = default;

  // For profiles, as far as they were asked for (Profiling). The task's stack is as it is at that moment.
  // It has run for `count` times the period since the last sample; it has objects in worker.cache.sampled; it was blocked
  // so long; it has released a lock for which another has waited so long.
  virtual void onRan(Worker&, Task&, int64_t /*count*/) {}
  virtual void onAllocated(Worker&, Task&) {}
  virtual void onBlocked(Worker&, Task&, int64_t /*forNs*/) {}
  virtual void onContention(Worker&, Task&, int64_t /*forNs*/) {}

  // Nothing can ever run again. Called once by the last worker; all tasks can be looked at (forEachTask). Print, and
  // call scheduler.exit(2); the scheduler ends with reason `deadlock`.
  virtual void onDeadlock(Worker&, DeadlockKind) {}
  // The program has got a signal whose default action it is to end it. From any thread.
  virtual void onSignal(int /*signal*/) {}
  // Before that: whether the program waits for what will never come but might, such as a connection. Then it goes on
  // waiting, until it is stopped.
  virtual bool waitsForOutside() { return false; }
  // All workers have left their loops. From a worker's thread (or pump's caller).
  virtual void onFinished() {}
  // A worker's thread begins, ends: set up and free its engineSlot.
  virtual void onWorkerStart(Worker&) {}
  virtual void onWorkerEnd(Worker&) {}

  // A function timer fires: start a goroutine that calls the Go func value `function`, of type
  // func(arg any, seq uintptr, delta int64), with (argument, 0, delta).
  virtual void startTimerFunction(Worker&, uint64_t /*function*/, uint64_t /*argumentType*/, uint64_t /*argumentData*/,
                                  int64_t /*delta*/) {}
  // A channel timer fires: write the value to send (a time.Time, now - delta) of `size` bytes to `value`, which is
  // zeroed.
  virtual void fillTimerValue(Worker&, void* /*value*/, uint32_t /*size*/, int64_t /*delta*/) {}
};

// Result of pump().
struct PumpResult {
  enum Kind : uint8_t {
    finished,  // the program has ended
    more,      // the deadline has passed, there is more to run: call again soon
    idle,      // nothing to run until `wakeAt`, or until the host wakes a task (`waitsForHost`)
  };
  Kind kind = finished;
  int64_t wakeAt = INT64_MAX;  // scheduler time, ns
  bool waitsForHost = false;
};

class TaskVisitor {
 public:
  virtual void visit(Task& task) = 0;

 protected:
  ~TaskVisitor() = default;
};

class Scheduler final : private RootProvider, private host::Waker {
 public:
  // `hooks` may be null. All must outlive the scheduler.
  Scheduler(const SchedulerOptions& options, Heap& heap, host::Host& host, RuntimeHooks* hooks);
  ~Scheduler();
  Scheduler(const Scheduler&) = delete;
  Scheduler& operator=(const Scheduler&) = delete;

  // ---- Running a program.
  // Hands over `main`, whose end ends the program (unless Task::endsProgram was cleared, as by runtime.Goexit), and
  // starts the threads. Once per scheduler.
  void start(Task* main);
  // Blocks until the program has ended and its threads are joined. Without threads it pumps, sleeping in between.
  // Never from Embind's thread: there use onFinished, then wait() returns at once.
  void wait();
  bool finished() const { return finished_.load(std::memory_order_acquire); }
  EndReason endReason() const {
    Guard lock(mutex_);
    return endReason_;
  }
  int exitCode() const {
    Guard lock(mutex_);
    return exitCode_;
  }

  // Without threads: runs slices until `deadline` (ns of the host's monotonic clock), or there is nothing to run.
  PumpResult pump(int64_t deadline);

  // Ends the program, from any thread: os.Exit, and the reader's Stop. The first one counts. Running slices end first.
  void exit(int code) { end(EndReason::exited, code); }
  void stop() { end(EndReason::stopped, 130); }
  bool ending() const { return ending_.load(std::memory_order_acquire); }

  // ---- Signals (signals.h), from any thread: the program gets one; or it sends one to its process.
  void signal(int number) { signals_.onSignal(number); }
  void raiseSignal(int number);
  void endBySignal(int number) { end(EndReason::signalled, 128 + number); }
  Signals& signals() { return signals_; }

  // ---- Tasks. `worker` is the caller's, null from outside (then any thread may call).
  // Takes ownership and makes it runnable.
  void spawn(Worker* worker, Task* task) EXCLUDES(mutex_);
  // Makes a parked (or parking) task runnable.
  void ready(Worker* worker, Task& task) EXCLUDES(mutex_);
  // Arranges that the task, which must return `parked` now, is woken at `when` (scheduler time, or its bubble's).
  void sleepUntil(Worker& worker, Task& task, int64_t when);
  // Arranges a wake-up by the host. False: it may have happened already, try again instead of parking.
  bool parkOnHost(Task& task, host::IoEvent event) EXCLUDES(hostMutex_);
  // Between the two a deadlock is not declared: some outside event will call ready(nullptr, …).
  void beginOutsideWait() { outsideWaits_.fetch_add(1, std::memory_order_relaxed); }
  void endOutsideWait() { outsideWaits_.fetch_sub(1, std::memory_order_relaxed); }
  // The finalizer task parks here (WaitReason::finalizerWait) until Heap::takeFinalizer has something. False: it has.
  bool parkOnFinalizers(Task& task) EXCLUDES(mutex_);
  bool finalizerTaskParked() const EXCLUDES(mutex_);

  // A task that is about to end stops to count.
  void retire(Task& task);
  uint64_t taskCount() const;  // without system tasks: runtime.NumGoroutine
  // In order of id. The world must be stopped, or the scheduler ended.
  void forEachTask(TaskVisitor& visitor);

  // ---- The world. By a worker; a caller in the middle of a slice must hold no Go pointers in C++
  // variables across stopTheWorld (another worker's collection may come first).
  void stopTheWorld() EXCLUDES(mutex_);
  void startTheWorld() EXCLUDES(mutex_);
  // Exact statistics of the heap; stops the world meanwhile. `stackBytes`: of all tasks.
  HeapStats memoryStats(uint64_t& stackBytes);
  // Before a collection that the program asks for: true when the task has to park first, for others.
  bool waitToCollect(Worker& worker, Task& task);
  // Collects now. Between slices only: engines set cache.gcPending and return Outcome::safepoint or yielded instead.
  void collect(Worker& worker);

  // The next collection finds the tasks that wait for what only such tasks can reach, and marks them as leaked.
  void wantLeaks() { leaksWanted_.store(true, std::memory_order_relaxed); }

  // What is profiled. Zero: nothing of the kind.
  struct Profiling {
    std::atomic<int64_t> periodNs{0};         // of samples of what runs
    std::atomic<int64_t> blockRate{0};        // blocking for as many ns is seen for sure
    std::atomic<uint64_t> mutexFraction{0};   // one of so many contentions is seen
    bool any() const {
      return (periodNs.load(std::memory_order_relaxed) | blockRate.load(std::memory_order_relaxed) |
              static_cast<int64_t>(mutexFraction.load(std::memory_order_relaxed))) != 0;
    }
  };
  Profiling& profiling() { return profiling_; }
  // A lock is given to a task that has waited for it.
  void noteContention(Worker& worker, Task& waiter);

  // GOMAXPROCS. Clamped to [1, maxWorkers]. Stops the world, so that no slice goes on beyond the limit (sync.Pool
  // relies on that); the caller must end its own.
  void setWorkers(int count);
  int workers() const { return activeLimit_.load(std::memory_order_relaxed); }

  // ---- Traces of what happens to tasks (trace_event.h). Both stop the world.
  void setTracing(uint32_t capacity);  // of each worker's ring, which is emptied; 0: off
  std::vector<TraceEvent> takeTrace();  // in order; empties the rings
  uint64_t nextTraceOrder() { return traceOrder_.fetch_add(1, std::memory_order_relaxed) + 1; }

  // ---- Time, ns. Virtual in virtual time.
  int64_t now() const;
  int64_t wallNow() const;

  Timers& timers() { return timers_; }
  Bubbles& bubbles() { return bubbles_; }
  SemaphoreTable& semaphores() { return semaphores_; }
  Heap& heap() { return heap_; }
  NativeState& nativeState() { return *nativeState_; }
  host::Host& host() { return host_; }
  RuntimeHooks& hooks() { return *hooks_; }
  const SchedulerOptions& options() const { return options_; }
  bool deterministic() const { return options_.deterministic; }
  Worker& workerAt(int index) { return *workers_[static_cast<size_t>(index)]; }
  // Addresses of the abi.Types of the runtime's own heap objects.
  Address channelType() const { return channelType_; }
  Address timerType() const { return timerType_; }
  Address mapHeaderType() const { return mapHeaderType_; }
  Address mapTableType() const { return mapTableType_; }
  Address mapIteratorType() const { return mapIteratorType_; }

 private:
  friend class Timers;
  friend struct GoTimers;

  std::atomic<uint64_t> traceOrder_{0};

  // Program and threads: scheduler.cc.
  void end(EndReason reason, int code) EXCLUDES(mutex_);
  void launch(Worker& worker) REQUIRES(mutex_);
  void runWorker(Worker& worker);
  void runSlice(Worker& worker, Task* task);
  bool paysDebt(Worker& worker, Task& task);
  void letOthersRun(Worker& worker);
  uint32_t turnsOfOthers(const Worker& worker) const;
  Outcome resumeUntilSuspended(Worker& worker, Task& task);
  Outcome resumeProfiled(Worker& worker, Task& task);
  void noteAllocated(Worker& worker, Task& task);
  void finishTask(Worker& worker, Task* task);
  int32_t drawBudget(Worker& worker);
  void leave(Worker& worker);
  void announceFinish();
  void disposeAll();
  PumpResult pumpIdle(Worker& worker);
  bool realTimeHasPassed();
  void waitForPump(const PumpResult& result);
  bool enabled(const Worker& worker) const {  // GOMAXPROCS allows it to run
    return worker.index < activeLimit_.load(std::memory_order_relaxed);
  }
  bool threadless() const { return options_.workers == 0; }

  // Who runs next: scheduler_queues.cc.
  Task* findTask(Worker& worker);      // waits; null: the program is ending
  Task* findRunnable(Worker& worker);  // does not wait
  Task* findLocal(Worker& worker);
  Task* chooseRandomly(Worker& worker);
  Task* takeGlobal(Worker& worker, uint32_t atMost) EXCLUDES(mutex_);
  Task* stealOnce(Worker& worker);
  Task* stealSpinning(Worker& worker);
  void stopSpinning(Worker& worker);
  bool anyWork() const;
  static bool comesNext(Worker* worker);
  void enqueue(Worker* worker, Task* task, bool asNext) EXCLUDES(mutex_);
  void pushLocal(Worker& worker, Task* task);
  void pushGlobal(Task* first, Task* last, uint32_t count) EXCLUDES(mutex_);
  void handOff(Worker& worker);

  // Sleeping and waking of workers: scheduler_idle.cc.
  void becomeIdle(Worker& worker) EXCLUDES(mutex_);
  void becomeActive(Worker& worker) REQUIRES(mutex_);
  void sleep(Worker& worker, int64_t until) REQUIRES(mutex_);  // releases it meanwhile
  void declareDeadlock(Worker& worker) REQUIRES(mutex_);       // likewise
  bool stuck() const REQUIRES(mutex_);
  bool advanceVirtual();
  bool jumps() const {  // virtual time, without waiting
    return !options_.paced && outsideWaits_.load(std::memory_order_relaxed) == 0;
  }
  void wakeOne() EXCLUDES(mutex_);
  void wakeSome(bool toSpin) REQUIRES(mutex_);
  void wakeIdle(Worker& worker) REQUIRES(mutex_);
  void addIdle(Worker& worker) REQUIRES(mutex_);
  void removeIdle(Worker& worker) REQUIRES(mutex_);
  void countIdle() REQUIRES(mutex_);
  void notifyParked(Worker& worker);
  void timerMoved(Worker* worker, int64_t when) EXCLUDES(mutex_);

  // The world: scheduler_world.cc. All tasks: scheduler_tasks.cc.
  void safepoint() EXCLUDES(mutex_);
  void registerTask(Worker* worker, Task* task);
  void unregisterTask(Task* task);

  // What is reachable: scheduler_roots.cc.
  void visitRoots(RootVisitor& visitor) override;
  void visitTask(RootVisitor& visitor, Task& task);
  void afterMark(const LivenessQuery& query) override;
  void findLeaks();
  bool mayLeak(const Task& task) const;
  bool isReachable(const LivenessQuery& query, Task& task);  // what it waits for

  // Time and host: scheduler_waits.cc.
  void runTimers(Worker& worker);
  void wake(host::IoEvent event) override;

  SchedulerOptions options_;
  Heap& heap_;
  host::Host& host_;
  std::shared_ptr<NativeState> nativeState_;
  RuntimeHooks* hooks_;
  RuntimeHooks noHooks_;
  std::vector<std::unique_ptr<Worker>> workers_;
  Timers timers_;
  Bubbles bubbles_;
  SemaphoreTable semaphores_;
  Signals signals_;
  Address channelType_ = 0;
  Address timerType_ = 0;
  Address mapHeaderType_ = 0;
  Address mapTableType_ = 0;
  Address mapIteratorType_ = 0;

  // Guards the global queue, the idle list, the stopping of the world, the ending.
  mutable Mutex mutex_ ACQUIRED_AFTER(lock_order::scheduler) ACQUIRED_BEFORE(lock_order::worker);
  Condition stopCondition_;  // stopped workers, those who wait for them, and wait()
  Task* globalHead_ GUARDED_BY(mutex_) = nullptr;
  Task* globalTail_ GUARDED_BY(mutex_) = nullptr;
  std::atomic<uint32_t> globalCount_{0};
  std::vector<Worker*> idle_ GUARDED_BY(mutex_);  // some of them not launched yet
  std::atomic<uint32_t> idleCount_{0};  // of idle_, those below activeLimit_
  std::atomic<int> spinning_{0};
  std::atomic<int> activeLimit_{1};
  std::atomic<Worker*> timekeeper_{nullptr};  // the idle worker that sleeps until the next timer
  int64_t timekeeperUntil_ GUARDED_BY(mutex_) = INT64_MAX;
  struct Seat {
    bool idle = false;  // in idle_
    bool launched = false;
  };
  std::vector<Seat> seats_ GUARDED_BY(mutex_);  // by worker
  int activeCount_ GUARDED_BY(mutex_) = 0;      // workers in their loop and not idle
  int stoppedCount_ GUARDED_BY(mutex_) = 0;     // of them, those that wait for the world to start
  int wantingWorld_ GUARDED_BY(mutex_) = 0;     // of them, those that want to stop it themselves
  uint64_t starts_ GUARDED_BY(mutex_) = 0;      // how often the world has started
  std::atomic<int64_t> nextForced_{0};
  bool worldOwned_ GUARDED_BY(mutex_) = false;
  std::atomic<bool> stopRequested_{false};

  std::atomic<bool> ending_{false};
  std::atomic<bool> finished_{false};
  EndReason endReason_ GUARDED_BY(mutex_) = EndReason::running;
  int exitCode_ GUARDED_BY(mutex_) = 0;
  int liveThreads_ GUARDED_BY(mutex_) = 0;
  bool started_ = false;
  bool joined_ = false;
  bool deadlockDeclared_ GUARDED_BY(mutex_) = false;
  int64_t jumpTo_ = 0;  // without threads: the next timer in virtual time, and the real time at which it is due
  int64_t jumpAt_ = 0;

  Profiling profiling_;
  std::atomic<bool> leaksWanted_{false};
  bool findsLeaks_ = false;  // within findLeaks

  std::atomic<int> outsideWaits_{0};  // tasks that wait for the host, among others
  Mutex hostMutex_ ACQUIRED_AFTER(lock_order::host) ACQUIRED_BEFORE(lock_order::bubbles);
  std::vector<Task*> hostWaiters_[2] GUARDED_BY(hostMutex_);
  Task* finalizerTask_ GUARDED_BY(mutex_) = nullptr;

  std::atomic<uint64_t> nextTaskId_{1};
  std::atomic<int64_t> virtualNow_{1};
};

}  // namespace gopark::runtime
