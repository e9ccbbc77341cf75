// Scheduler: what a collection marks for its tasks, and which of them can never be woken any more.
#include "runtime/channel.h"
#include "runtime/scheduler.h"

namespace gopark::runtime {

void Scheduler::visitRoots(RootVisitor& visitor) {
  for (auto& worker : workers_) {
    worker->allLock_.assumeHeld();  // the world is stopped
    for (Task* task = worker->allTasks_; task != nullptr; task = task->allNext_) {
      if (!findsLeaks_ || !task->leaked) visitTask(visitor, *task);
    }
  }
  timers_.visitRoots(visitor);
  bubbles_.visitRoots(visitor);
}

void Scheduler::visitTask(RootVisitor& visitor, Task& task) {
  task.visitRoots(visitor);
  for (Waiter* waiter = &task.waiter_; waiter != nullptr; waiter = waiter->nextCase) visitWaiter(visitor, *waiter);
}

void Scheduler::afterMark(const LivenessQuery& query) {
  timers_.dropDead(query);
  bubbles_.dropDead(query);
}

bool Scheduler::mayLeak(const Task& task) const {
  return task.parked() && !task.system && task.bubble == nullptr && waitsFor(task.waitReason) != WaitsFor::outside;
}

bool Scheduler::isReachable(const LivenessQuery& query, Task& task) {
  if (waitsFor(task.waitReason) == WaitsFor::nobody) return false;
  if (waitsFor(task.waitReason) == WaitsFor::semaphore) {
    return query.alive(heap_.addressOf(SemaphoreTable::addressOf(task)));
  }
  for (Waiter* waiter = &task.waiter_; waiter != nullptr; waiter = waiter->nextCase) {
    if (waiter->channel != nullptr && query.alive(heap_.addressOf(waiter->channel))) return true;
  }
  return false;
}

// What waits is left out of the roots; then whoever waits for something that was reached becomes one, until that adds
// nothing. The marks are forgotten: the collection begins anew.
void Scheduler::findLeaks() {
  std::vector<Task*> waiting;
  for (auto& worker : workers_) {
    worker->allLock_.assumeHeld();  // the world is stopped
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

}  // namespace gopark::runtime
