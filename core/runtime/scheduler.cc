// Scheduler: the program's start and end, the workers' main loop, and time slices.
#include "runtime/scheduler.h"

#include <algorithm>
#include <chrono>

#include "base/check.h"
#include "runtime/channel.h"
#include "runtime/map_table.h"

#include "runtime/native_state.h"

namespace gopark::runtime {

namespace {

uint64_t makeSeed(const SchedulerOptions& options, host::Host& host) {
  if (options.deterministic) return options.seed;
  uint8_t bytes[8];
  host.entropy(bytes);
  uint64_t entropy;
  std::memcpy(&entropy, bytes, 8);
  return entropy ^ options.seed;
}

void trace(Worker& worker, TraceKind kind, const Task& task, uint64_t object = 0) {
  if (!worker.trace.on()) return;
  int64_t now = worker.scheduler.now();
  worker.trace.add({now, task.id(), object, kind, static_cast<uint8_t>(task.waitReason), worker.index,
                    worker.scheduler.nextTraceOrder()});
}

}  // namespace

Scheduler::Scheduler(const SchedulerOptions& options, Heap& heap, host::Host& host, RuntimeHooks* hooks)
    : options_(options),
      heap_(heap),
      host_(host),
      nativeState_(std::make_shared<NativeState>(heap)),
      hooks_(hooks == nullptr ? &noHooks_ : hooks),
      timers_(*this),
      semaphores_(*this),
      signals_(*this) {
  if (GOPARK_SINGLE_THREADED) options_.workers = 0;
  if (options_.deterministic) options_.workers = options_.maxWorkers = std::min(options_.workers, 1);
  if (options_.workers == 0) options_.maxWorkers = 1;
  options_.maxWorkers = std::clamp(options_.maxWorkers, std::max(options_.workers, 1), 256);
  activeLimit_ = std::max(options_.workers, 1);
  seats_.resize(static_cast<size_t>(options_.maxWorkers));
  Random seeds(makeSeed(options_, host));
  for (int i = 0; i < options_.maxWorkers; ++i) {
    auto index = static_cast<uint16_t>(i);
    workers_.push_back(std::make_unique<Worker>(*this, heap, index, seeds.next(), options_.traceEvents));
  }
  channelType_ = makeInternalType(heap, sizeof(ChannelCore), channelPointerMask());
  timerType_ = GoTimers::makeType(heap);
  mapHeaderType_ = makeInternalType(heap, sizeof(MapHeader), kMapHeaderPointers);
  mapTableType_ = makeInternalType(heap, sizeof(MapTable), kMapTablePointers);
  mapIteratorType_ = makeMapIteratorType(heap);
  heap.addRootProvider(this);
}

Scheduler::~Scheduler() {
  if (started_) {
    stop();
    wait();
  }
  disposeAll();
  heap_.removeRootProvider(this);
}

void Scheduler::start(Task* main) {
  CHECK_MSG(!started_, "a scheduler runs one program");
  started_ = true;
  main->endsProgram = true;
  host_.setSignalReceiver(&signals_);
  registerTask(nullptr, main);
  pushGlobal(main, main, 1);
  Guard lock(mutex_);
  if (threadless()) {
    activeCount_ = 1;
    seats_[0].launched = true;
    return;
  }
  // The first worker starts now; natively the others start when they are first woken.
  for (size_t i = workers_.size(); i-- > 1;) {
#ifdef __EMSCRIPTEN__
    launch(*workers_[i]);
    ++activeCount_;
#else
    addIdle(*workers_[i]);
#endif
  }
  countIdle();
  ++activeCount_;
  launch(*workers_[0]);
}

void Scheduler::launch(Worker& worker) {
  seats_[worker.index].launched = true;
  ++liveThreads_;
#if !GOPARK_SINGLE_THREADED
  worker.thread_ = std::thread([this, &worker] { runWorker(worker); });
#endif
}

void Scheduler::runWorker(Worker& worker) {
  hooks_->onWorkerStart(worker);
  while (Task* task = findTask(worker)) runSlice(worker, task);
  hooks_->onWorkerEnd(worker);
  leave(worker);
}

int32_t Scheduler::drawBudget(Worker& worker) {
  if (!options_.deterministic) return options_.sliceBudget;
  return 1 + static_cast<int32_t>(worker.random.below(static_cast<uint32_t>(options_.sliceBudget) * 2));
}

// At the end of a slice. Where there are fewer processors than workers, a worker with a single task would keep the
// processor for many slices, and tasks that should go on side by side would go one after the other. In a browser
// threads have no other way to yield than to sleep: now and then they do, until somebody else has gone on.
void Scheduler::letOthersRun(Worker& worker) {
  bool others =
      static_cast<int>(idleCount_.load(std::memory_order_relaxed)) + 1 < activeLimit_.load(std::memory_order_relaxed);
  if (!others || worker.queue_.size() != 0) return;
#ifdef __EMSCRIPTEN__
  constexpr int64_t kEvery = 10'000'000, kLongest = 2'000'000;
  int64_t begin = now();
  if (begin < worker.nextNap_) return;
  worker.nextNap_ = begin + kEvery;
  uint32_t turns = turnsOfOthers(worker);
  do {
    std::this_thread::sleep_for(std::chrono::microseconds(50));
  } while (turnsOfOthers(worker) == turns && !stopRequested_.load(std::memory_order_relaxed) &&
           now() - begin < kLongest);
#else
  std::this_thread::yield();
#endif
}

// How many slices the others have begun.
uint32_t Scheduler::turnsOfOthers(const Worker& worker) const {
  uint32_t turns = 0;
  for (const auto& other : workers_) {
    if (other.get() != &worker) turns += other->tick_.load(std::memory_order_relaxed);
  }
  return turns;
}

// Whether the task has to let others go first, as it has spent too much.
bool Scheduler::paysDebt(Worker& worker, Task& task) {
  bool others =
      worker.queue_.size() != 0 || !worker.choices_.empty() || globalCount_.load(std::memory_order_relaxed) != 0;
  task.debt = others ? task.debt - options_.sliceBudget : 0;
  return task.debt > 0;
}

void Scheduler::runSlice(Worker& worker, Task* task) {
  if (__builtin_expect(task->debt > 0, 0) && paysDebt(worker, *task)) {
    worker.yielded_ = true;
    enqueue(&worker, task, false);
    return;
  }
  // Relaxed: the queue, or the lock under which the task was woken, ordered what the waker wrote before this.
  task->state_.store(Task::State::running, std::memory_order_relaxed);
  worker.current_ = task;
  trace(worker, TraceKind::start, *task);
  bool profiled = profiling_.any();
  Outcome outcome = profiled ? resumeProfiled(worker, *task) : resumeUntilSuspended(worker, *task);
  worker.current_ = nullptr;
  switch (outcome) {
    case Outcome::done:
      finishTask(worker, task);
      return;
    case Outcome::parked: {
      task->parkedSince = profiled ? now() : worker.clock_;
      trace(worker, TraceKind::park, *task);
      // Once it is parked it may be running elsewhere.
      if (task->bubble == nullptr ? task->park() : task->bubble->park(worker, *task)) return;
      break;
    }
    default:
      task->parkedSince = 0;
      if (worker.budget < -options_.sliceBudget) task->debt = -int64_t{worker.budget};
      trace(worker, TraceKind::yield, *task);
      worker.yielded_ = true;
      letOthersRun(worker);
  }
  task->state_.store(Task::State::runnable, std::memory_order_relaxed);
  enqueue(&worker, task, false);
}

Outcome Scheduler::resumeUntilSuspended(Worker& worker, Task& task) {
  int32_t given = worker.budget = drawBudget(worker);
  worker.lingering = false;
  for (;;) {
    Outcome outcome = task.resume(worker);
    if (options_.virtualTime) {
      int32_t used = std::clamp(given - worker.budget, 1, given);
      virtualNow_.fetch_add(used, std::memory_order_relaxed);
      given = std::max(worker.budget, 1);
    }
    if (outcome != Outcome::safepoint) return outcome;
    if (stopRequested_.load(std::memory_order_acquire)) safepoint();
    if (!worker.cache.sampled.empty()) noteAllocated(worker, task);
    if (worker.cache.gcPending) collect(worker);
    if (worker.budget <= 0 || ending() || !enabled(worker)) return Outcome::yielded;
  }
}

namespace {

// What Go's block profile counts.
bool isBlocked(WaitReason reason) {
  return waitsFor(reason) == WaitsFor::channels || waitsFor(reason) == WaitsFor::semaphore;
}

}  // namespace

Outcome Scheduler::resumeProfiled(Worker& worker, Task& task) {
  int64_t start = now();
  if (task.parkedSince != 0 && isBlocked(task.waitReason)) {
    int64_t rate = profiling_.blockRate.load(std::memory_order_relaxed), blocked = start - task.parkedSince;
    bool seen = rate > 0 && (blocked >= rate || static_cast<int64_t>(worker.random.below(
                                                    static_cast<uint32_t>(std::min<int64_t>(rate, INT32_MAX)))) < blocked);
    if (seen) hooks_->onBlocked(worker, task, blocked);
  }
  task.parkedSince = 0;
  Outcome outcome = resumeUntilSuspended(worker, task);
  int64_t period = profiling_.periodNs.load(std::memory_order_relaxed);
  worker.unsampled_ += now() - start;
  if (period == 0) {
    worker.unsampled_ = 0;
  } else if (outcome != Outcome::done && worker.unsampled_ >= period) {
    hooks_->onRan(worker, task, worker.unsampled_ / period);
    worker.unsampled_ %= period;
  }
  return outcome;
}

void Scheduler::noteContention(Worker& worker, Task& waiter) {
  uint64_t fraction = profiling_.mutexFraction.load(std::memory_order_relaxed);
  if (fraction == 0 || worker.current_ == nullptr || waiter.parkedSince == 0) return;
  bool isLock = waiter.waitReason == WaitReason::syncMutexLock || waiter.waitReason == WaitReason::syncRWMutexLock ||
                waiter.waitReason == WaitReason::syncRWMutexRLock;
  if (!isLock || worker.random.below(static_cast<uint32_t>(std::min<uint64_t>(fraction, INT32_MAX))) != 0) return;
  hooks_->onContention(worker, *worker.current_, std::max<int64_t>(now() - waiter.parkedSince, 0));
}

void Scheduler::noteAllocated(Worker& worker, Task& task) {
  hooks_->onAllocated(worker, task);
  worker.cache.sampled.clear();
  if (std::exchange(worker.cache.onlySampled, false)) worker.cache.gcPending = false;
}

void Scheduler::finishTask(Worker& worker, Task* task) {
  trace(worker, TraceKind::done, *task);
  if (task->endsProgram) end(EndReason::mainDone, 0);
  unregisterTask(task);
  if (task->bubble != nullptr) task->bubble->leave(worker, *task);
  task->state_.store(Task::State::done, std::memory_order_relaxed);
  task->dispose(&worker);
}

void Scheduler::end(EndReason reason, int code) {
  Guard lock(mutex_);
  if (ending_.load(std::memory_order_relaxed)) return;
  endReason_ = deadlockDeclared_ ? EndReason::deadlock : reason;
  exitCode_ = code;
  ending_.store(true, std::memory_order_release);
  for (auto& worker : workers_) notifyParked(*worker);
  stopCondition_.notifyAll();
}

void Scheduler::leave(Worker& worker) {
  bool last = false;
  {
    Guard lock(mutex_);
    if (seats_[worker.index].idle) {
      removeIdle(worker);
    } else {
      --activeCount_;
    }
    last = --liveThreads_ == 0;
    stopCondition_.notifyAll();
  }
  if (last) announceFinish();
}

void Scheduler::raiseSignal(int number) {
  if (options_.deterministic || !host_.raiseSignal(number)) signal(number);
}

void Scheduler::announceFinish() {
  host_.setSignalReceiver(nullptr);
  host_.disarm(host::IoEvent::input);
  host_.disarm(host::IoEvent::output);
  finished_.store(true, std::memory_order_release);
  hooks_->onFinished();
}

void Scheduler::wait() {
  CHECK(started_);
  if (joined_) return;
  if (threadless()) {
    while (!finished()) waitForPump(pump(INT64_MAX));
    joined_ = true;
    return;
  }
  {
    // Threads are launched only under mutex_ and before the end, so after this nobody launches any more.
    Guard lock(mutex_);
    while (!ending_.load(std::memory_order_relaxed) || liveThreads_ != 0) stopCondition_.wait(mutex_);
  }
  for (auto& worker : workers_) {
    if (worker->thread_.joinable()) worker->thread_.join();
  }
  joined_ = true;
}

PumpResult Scheduler::pump(int64_t deadline) {
  CHECK(started_ && threadless());
  Worker& worker = *workers_[0];
  PumpResult result;
  uint32_t slices = 0;
  while (!ending()) {
    Task* task = findRunnable(worker);
    if (task == nullptr) {
      result = pumpIdle(worker);
      if (result.kind == PumpResult::more) continue;
      return result;
    }
    runSlice(worker, task);
    bool look = worker.yielded_ || ++slices % 16 == 0;
    if (look && deadline != INT64_MAX && host_.monotonicNs() >= deadline && !ending()) {
      result.kind = PumpResult::more;
      return result;
    }
  }
  if (!finished()) announceFinish();
  return result;
}

// Whether as much real time has passed as virtual time has to jump.
bool Scheduler::realTimeHasPassed() {
  if (!options_.virtualTime || timers_.empty()) return false;
  int64_t next = timers_.next(), real = host_.monotonicNs();
  if (std::exchange(jumpTo_, next) != next) jumpAt_ = real + (next - now());
  return real >= jumpAt_;
}

// Nothing is runnable. `more`: try again.
PumpResult Scheduler::pumpIdle(Worker& worker) {
  PumpResult result;
  result.kind = PumpResult::idle;
  {
    Guard lock(mutex_);
    if (stuck()) {
      declareDeadlock(worker);
      result.kind = PumpResult::more;
      return result;
    }
  }
  if ((jumps() || realTimeHasPassed()) && advanceVirtual()) {
    result.kind = PumpResult::more;
    return result;
  }
  result.wakeAt = timers_.next();
  result.waitsForHost = outsideWaits_.load(std::memory_order_relaxed) != 0;
  return result;
}

void Scheduler::waitForPump(const PumpResult& result) {
  if (result.kind != PumpResult::idle) return;
  Worker& worker = *workers_[0];
  Guard lock(mutex_);
  if (globalCount_.load() != 0 || ending()) return;
  sleep(worker, result.wakeAt);
  if (result.wakeAt != INT64_MAX && globalCount_.load() == 0) advanceVirtual();
}

void Scheduler::disposeAll() {
  timers_.clear();
  bubbles_.clear();
  for (auto& worker : workers_) {
    worker->allLock_.assumeHeld();  // nothing runs any more
    while (Task* task = worker->allTasks_) {
      unregisterTask(task);
      task->dispose(nullptr);
    }
  }
}

void Scheduler::spawn(Worker* worker, Task* task) {
  registerTask(worker, task);
  if (worker != nullptr) {
    trace(*worker, TraceKind::spawn, *task);
    Task* parent = worker->current_;
    if (parent != nullptr && parent->bubble != nullptr) parent->bubble->join(*task);
  }
  enqueue(worker, task, comesNext(worker));
}

void Scheduler::ready(Worker* worker, Task& task) {
  if (worker != nullptr) {
    trace(*worker, TraceKind::ready, task, worker->current_ == nullptr ? 0 : worker->current_->id());
  }
  if (!(task.bubble == nullptr ? task.wake() : task.bubble->wake(task))) return;
  enqueue(worker, &task, comesNext(worker));
}

void Scheduler::setWorkers(int count) {
  stopTheWorld();
  {
    Guard lock(mutex_);
    int former = activeLimit_.load(std::memory_order_relaxed);
    activeLimit_.store(std::clamp(count, 1, options_.maxWorkers), std::memory_order_seq_cst);
    countIdle();
    for (int i = former; i < activeLimit_.load(); ++i) wakeSome(false);
  }
  startTheWorld();
}

int64_t Scheduler::now() const {
  return options_.virtualTime ? virtualNow_.load(std::memory_order_relaxed) : host_.monotonicNs();
}

int64_t Scheduler::wallNow() const {
  return options_.virtualTime ? options_.virtualWallStart + virtualNow_.load(std::memory_order_relaxed)
                              : host_.wallNs();
}

}  // namespace gopark::runtime
