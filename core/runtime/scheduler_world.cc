// Scheduler: stopping the world, collecting, and looking at all that is stopped.
#include "base/check.h"
#include "runtime/native_state.h"
#include "runtime/scheduler.h"

namespace gopark::runtime {

void Scheduler::safepoint() {
  Guard lock(mutex_);
  if (!stopRequested_.load(std::memory_order_relaxed)) return;
  ++stoppedCount_;
  stopCondition_.notifyAll();
  // Once the world has started it runs a slice, even if the next one that wants it stopped waits already.
  for (uint64_t before = starts_; starts_ == before;) stopCondition_.wait(mutex_);
}

void Scheduler::stopTheWorld() {
  Guard lock(mutex_);
  while (worldOwned_) {  // by another worker: for that one, this one has stopped
    ++stoppedCount_;
    ++wantingWorld_;
    stopCondition_.notifyAll();
    while (worldOwned_) stopCondition_.wait(mutex_);
    --stoppedCount_;
    --wantingWorld_;
  }
  worldOwned_ = true;
  stopRequested_.store(true, std::memory_order_release);
  while (stoppedCount_ + 1 < activeCount_) stopCondition_.wait(mutex_);
}

void Scheduler::startTheWorld() {
  Guard lock(mutex_);
  CHECK(worldOwned_);
  worldOwned_ = false;
  stopRequested_.store(false, std::memory_order_release);
  ++starts_;
  stoppedCount_ = wantingWorld_;
  stopCondition_.notifyAll();
}

void Scheduler::collect(Worker& worker) {
  worker.cache.gcPending = false;
  if (ending()) return;
  uint64_t before = heap_.collections();
  stopTheWorld();
  Task* finalizers = nullptr;
  if (heap_.collections() == before || leaksWanted_.load(std::memory_order_relaxed)) {
    // Else another worker has collected while this one waited for its turn.
    int64_t start = host_.monotonicNs();
    std::vector<HeapCache*> caches;
    for (auto& each : workers_) caches.push_back(&each->cache);
    if (leaksWanted_.exchange(false, std::memory_order_relaxed)) findLeaks();
    nativeState_->pools.age(heap_);
    heap_.collect(caches);
    int64_t end = host_.monotonicNs();
    heap_.finishPause(end - start, wallNow());
    nextForced_.store(end + (end - start), std::memory_order_relaxed);
    if (worker.trace.on()) worker.trace.add({now(), 0, heap_.collections(), TraceKind::collect, 0, worker.index});
    if (heap_.finalizersDue()) {
      Guard lock(mutex_);
      finalizers = std::exchange(finalizerTask_, nullptr);
    }
  }
  startTheWorld();
  if (finalizers != nullptr) ready(&worker, *finalizers);
}

// A program that collects all the time leaves the others as much time as it takes.
bool Scheduler::waitToCollect(Worker& worker, Task& task) {
  if (options_.virtualTime || options_.deterministic || task.bubble != nullptr) return false;
  int64_t next = nextForced_.load(std::memory_order_relaxed);
  if (now() >= next) return false;
  {
    Guard lock(mutex_);
    bool others = activeCount_ - stoppedCount_ > 1 || worker.queue_.size() != 0 || globalCount_.load() != 0;
    if (!others) return false;
  }
  sleepUntil(worker, task, next);
  return true;
}

HeapStats Scheduler::memoryStats(uint64_t& stackBytes) {
  stopTheWorld();
  std::vector<HeapCache*> caches;
  stackBytes = 0;
  for (auto& each : workers_) {
    caches.push_back(&each->cache);
    each->allLock_.assumeHeld();  // the world is stopped
    for (Task* task = each->allTasks_; task != nullptr; task = task->allNext_) stackBytes += task->stackBytes();
  }
  HeapStats stats = heap_.stats(caches);
  startTheWorld();
  return stats;
}

}  // namespace gopark::runtime
