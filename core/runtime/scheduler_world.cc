// Scheduler: stopping the world, collecting, the list of all tasks, timers and waiting for the host.
#include <algorithm>

#include "base/check.h"
#include "runtime/channel.h"
#include "runtime/native_state.h"
#include "runtime/scheduler.h"

namespace gopark::runtime {

void Scheduler::safepoint(Worker&) {
  std::unique_lock lock(mutex_);
  if (!stopRequested_.load(std::memory_order_relaxed)) return;
  ++stoppedCount_;
  stopCondition_.notify_all();
  // Once the world has started it runs a slice, even if the next one that wants it stopped waits already.
  stopCondition_.wait(lock, [this, before = starts_] { return starts_ != before; });
}

void Scheduler::stopTheWorld(Worker&) {
  std::unique_lock lock(mutex_);
  while (worldOwned_) {  // by another worker: for that one, this one has stopped
    ++stoppedCount_;
    ++wantingWorld_;
    stopCondition_.notify_all();
    stopCondition_.wait(lock, [this] { return !worldOwned_; });
    --stoppedCount_;
    --wantingWorld_;
  }
  worldOwned_ = true;
  stopRequested_.store(true, std::memory_order_release);
  stopCondition_.wait(lock, [this] { return stoppedCount_ + 1 >= activeCount_; });
}

void Scheduler::startTheWorld(Worker&) {
  std::lock_guard lock(mutex_);
  CHECK(worldOwned_);
  worldOwned_ = false;
  stopRequested_.store(false, std::memory_order_release);
  ++starts_;
  stoppedCount_ = wantingWorld_;
  stopCondition_.notify_all();
}

void Scheduler::collect(Worker& worker) {
  worker.cache.gcPending = false;
  if (ending()) return;
  uint64_t before = heap_.collections();
  stopTheWorld(worker);
  Task* finalizers = nullptr;
  if (heap_.collections() == before || leaksWanted_.load(std::memory_order_relaxed)) {  // else another worker has collected while this one waited for its turn
    int64_t start = host_.monotonicNs();
    std::vector<HeapCache*> caches;
    for (auto& each : workers_) caches.push_back(&each->cache);
    if (leaksWanted_.exchange(false, std::memory_order_relaxed)) findLeaks(caches);
    nativeState_->pools.age(heap_);
    heap_.collect(caches);
    int64_t end = host_.monotonicNs();
    heap_.finishPause(end - start, wallNow());
    nextForced_.store(end + (end - start), std::memory_order_relaxed);
    if (worker.trace.on()) worker.trace.add({now(), 0, heap_.collections(), TraceKind::collect, 0, worker.index});
    if (heap_.finalizersDue()) {
      std::lock_guard lock(mutex_);
      finalizers = std::exchange(finalizerTask_, nullptr);
    }
  }
  startTheWorld(worker);
  if (finalizers != nullptr) ready(&worker, *finalizers);
}

// A program that collects all the time leaves the others as much time as it takes.
bool Scheduler::waitToCollect(Worker& worker, Task& task) {
  if (options_.virtualTime || options_.deterministic || task.bubble != nullptr) return false;
  int64_t next = nextForced_.load(std::memory_order_relaxed);
  if (now() >= next) return false;
  {
    std::lock_guard lock(mutex_);
    bool others = activeCount_ - stoppedCount_ > 1 || worker.queue_.size() != 0 || globalCount_.load() != 0;
    if (!others) return false;
  }
  sleepUntil(worker, task, next);
  return true;
}

HeapStats Scheduler::memoryStats(Worker& worker, uint64_t& stackBytes) {
  stopTheWorld(worker);
  std::vector<HeapCache*> caches;
  stackBytes = 0;
  for (auto& each : workers_) {
    caches.push_back(&each->cache);
    for (Task* task = each->allTasks_; task != nullptr; task = task->allNext_) stackBytes += task->stackBytes();
  }
  HeapStats stats = heap_.stats(caches);
  startTheWorld(worker);
  return stats;
}

bool Scheduler::parkOnFinalizers(Worker&, Task& task) {
  std::lock_guard lock(mutex_);
  if (heap_.finalizersDue()) return false;
  CHECK_MSG(finalizerTask_ == nullptr, "two finalizer tasks");
  task.waitReason = WaitReason::finalizerWait;
  finalizerTask_ = &task;
  return true;
}

bool Scheduler::finalizerTaskParked() const {
  std::lock_guard lock(mutex_);
  return finalizerTask_ != nullptr;
}

void Scheduler::registerTask(Worker* worker, Task* task) {
  constexpr uint64_t kBlock = 16;
  Worker& home = worker == nullptr ? *workers_[0] : *worker;
  if (worker == nullptr) {
    task->id_ = nextTaskId_.fetch_add(1, std::memory_order_relaxed);
  } else {
    if (home.nextId_ == home.endId_) {
      home.nextId_ = nextTaskId_.fetch_add(kBlock, std::memory_order_relaxed);
      home.endId_ = home.nextId_ + kBlock;
    }
    task->id_ = home.nextId_++;
  }
  task->homeWorker_ = home.index;
  std::lock_guard lock(home.allLock_);
  task->allPrevious_ = nullptr;
  task->allNext_ = home.allTasks_;
  if (home.allTasks_ != nullptr) home.allTasks_->allPrevious_ = task;
  home.allTasks_ = task;
  if (!task->system) ++home.userTasks_;
}

void Scheduler::unregisterTask(Task* task) {
  Worker& home = *workers_[task->homeWorker_];
  std::lock_guard lock(home.allLock_);
  (task->allPrevious_ == nullptr ? home.allTasks_ : task->allPrevious_->allNext_) = task->allNext_;
  if (task->allNext_ != nullptr) task->allNext_->allPrevious_ = task->allPrevious_;
  if (!task->system) --home.userTasks_;
}

void Scheduler::retire(Task& task) {
  Worker& home = *workers_[task.homeWorker_];
  std::lock_guard lock(home.allLock_);
  if (!task.system) --home.userTasks_;
  task.system = true;
}

uint64_t Scheduler::taskCount() const {
  uint64_t count = 0;
  for (auto& worker : workers_) {
    std::lock_guard lock(worker->allLock_);
    count += worker->userTasks_;
  }
  return count;
}

void Scheduler::forEachTask(TaskVisitor& visitor) {
  std::vector<Task*> tasks;
  for (auto& worker : workers_) {
    for (Task* task = worker->allTasks_; task != nullptr; task = task->allNext_) tasks.push_back(task);
  }
  std::sort(tasks.begin(), tasks.end(), [](Task* a, Task* b) { return a->id() < b->id(); });
  for (Task* task : tasks) visitor.visit(*task);
}

void Scheduler::visitTask(RootVisitor& visitor, Task& task) {
  task.visitRoots(visitor);
  for (Waiter* waiter = &task.waiter_; waiter != nullptr; waiter = waiter->nextCase) visitWaiter(visitor, *waiter);
}

bool Scheduler::mayLeak(const Task& task) const {
  if (!task.parked() || task.system || task.bubble != nullptr) return false;
  switch (task.waitReason) {
    case WaitReason::chanReceive:
    case WaitReason::chanReceiveNil:
    case WaitReason::chanSend:
    case WaitReason::chanSendNil:
    case WaitReason::select:
    case WaitReason::selectNoCases:
    case WaitReason::semacquire:
    case WaitReason::syncCondWait:
    case WaitReason::syncMutexLock:
    case WaitReason::syncRWMutexRLock:
    case WaitReason::syncRWMutexLock:
    case WaitReason::syncWaitGroupWait:
      return true;
    default:
      return false;
  }
}

bool Scheduler::isReachable(const LivenessQuery& query, Task& task) {
  switch (task.waitReason) {
    case WaitReason::chanReceiveNil:
    case WaitReason::chanSendNil:
    case WaitReason::selectNoCases:
      return false;
    case WaitReason::chanReceive:
    case WaitReason::chanSend:
    case WaitReason::select:
      for (Waiter* waiter = &task.waiter_; waiter != nullptr; waiter = waiter->nextCase) {
        if (waiter->channel != nullptr && query.alive(heap_.addressOf(waiter->channel))) return true;
      }
      return false;
    default:
      return query.alive(heap_.addressOf(SemaphoreTable::addressOf(task)));
  }
}

// What waits is left out of the roots; then whoever waits for something that was reached becomes one, until that adds
// nothing. The marks are forgotten: the collection begins anew.
void Scheduler::findLeaks(const std::vector<HeapCache*>&) {
  std::vector<Task*> waiting;
  for (auto& worker : workers_) {
    for (Task* task = worker->allTasks_; task != nullptr; task = task->allNext_) {
      task->leaked = mayLeak(*task);
      if (task->leaked) waiting.push_back(task);
    }
  }
  findsLeaks_ = true;
  heap_.reach([&](const LivenessQuery& query, RootVisitor& roots) {
    bool more = false;
    for (Task*& task : waiting) {
      if (task == nullptr || !isReachable(query, *task)) continue;
      task->leaked = false;
      visitTask(roots, *task);
      task = nullptr;
      more = true;
    }
    return more;
  });
  findsLeaks_ = false;
}

void Scheduler::visitRoots(RootVisitor& visitor) {
  for (auto& worker : workers_) {
    for (Task* task = worker->allTasks_; task != nullptr; task = task->allNext_) {
      if (!findsLeaks_ || !task->leaked) visitTask(visitor, *task);
    }
  }
  timers_.visitRoots(visitor);
  bubbles_.visitRoots(visitor);
}

void Scheduler::afterMark(const LivenessQuery& query) {
  timers_.dropDead(query);
  bubbles_.dropDead(query);
}

void Scheduler::runTimers(Worker& worker) {
  worker.yielded_ = false;
  worker.clock_ = now();
  if (timers_.next() <= worker.clock_) timers_.runDue(worker, worker.clock_);
}

void Scheduler::sleepUntil(Worker& worker, Task& task, int64_t when) {
  if (task.sleepTimer_ == nullptr) {
    task.sleepTimer_ = new Timer;
    task.sleepTimer_->context = &task;
    task.sleepTimer_->fire = [](Worker& firing, Timer& timer, int64_t) {
      firing.scheduler.ready(&firing, *static_cast<Task*>(timer.context));
    };
  }
  task.waitReason = WaitReason::sleep;
  Timers& timers = task.bubble == nullptr ? timers_ : task.bubble->timers();
  timers.start(&worker, *task.sleepTimer_, when, 0);
}

bool Scheduler::parkOnHost(Worker&, Task& task, host::IoEvent event) {
  std::lock_guard lock(hostMutex_);
  auto& waiters = hostWaiters_[static_cast<size_t>(event)];
  // Before arming: from then on the wake-up may come.
  task.waitReason = WaitReason::ioWait;
  waiters.push_back(&task);
  outsideWaits_.fetch_add(1, std::memory_order_seq_cst);
  if (host_.arm(event, this)) return true;
  waiters.pop_back();
  outsideWaits_.fetch_sub(1, std::memory_order_seq_cst);
  return false;
}

void Scheduler::wake(host::IoEvent event) {
  std::vector<Task*> tasks;
  {
    std::lock_guard lock(hostMutex_);
    tasks.swap(hostWaiters_[static_cast<size_t>(event)]);
  }
  for (Task* task : tasks) {
    ready(nullptr, *task);
    outsideWaits_.fetch_sub(1, std::memory_order_seq_cst);  // after ready: see stuck()
  }
}

void Scheduler::setTracing(Worker& worker, uint32_t capacity) {
  stopTheWorld(worker);
  for (auto& each : workers_) each->trace.restart(capacity);
  startTheWorld(worker);
}

std::vector<TraceEvent> Scheduler::takeTrace(Worker& worker) {
  std::vector<TraceEvent> all;
  stopTheWorld(worker);
  for (auto& each : workers_) {
    for (const TraceEvent& event : each->trace.events()) {
      if (event.order != 0) all.push_back(event);
    }
    each->trace.restart(each->trace.capacity());
  }
  startTheWorld(worker);
  std::ranges::sort(all, {}, &TraceEvent::order);
  return all;
}

}  // namespace gopark::runtime
