// Scheduler: the lists of all tasks. Each worker has that of the tasks that were spawned on it.
#include <algorithm>

#include "runtime/scheduler.h"

namespace gopark::runtime {

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
  Guard lock(home.allLock_);
  task->allPrevious_ = nullptr;
  task->allNext_ = home.allTasks_;
  if (home.allTasks_ != nullptr) home.allTasks_->allPrevious_ = task;
  home.allTasks_ = task;
  if (!task->system) ++home.userTasks_;
}

void Scheduler::unregisterTask(Task* task) {
  Worker& home = *workers_[task->homeWorker_];
  Guard lock(home.allLock_);
  (task->allPrevious_ == nullptr ? home.allTasks_ : task->allPrevious_->allNext_) = task->allNext_;
  if (task->allNext_ != nullptr) task->allNext_->allPrevious_ = task->allPrevious_;
  if (!task->system) --home.userTasks_;
}

void Scheduler::retire(Task& task) {
  Worker& home = *workers_[task.homeWorker_];
  Guard lock(home.allLock_);
  if (!task.system) --home.userTasks_;
  task.system = true;
}

uint64_t Scheduler::taskCount() const {
  uint64_t count = 0;
  for (auto& worker : workers_) {
    Guard lock(worker->allLock_);
    count += worker->userTasks_;
  }
  return count;
}

void Scheduler::forEachTask(TaskVisitor& visitor) {
  std::vector<Task*> tasks;
  for (auto& worker : workers_) {
    worker->allLock_.assumeHeld();  // the world is stopped
    for (Task* task = worker->allTasks_; task != nullptr; task = task->allNext_) tasks.push_back(task);
  }
  std::sort(tasks.begin(), tasks.end(), [](Task* a, Task* b) { return a->id() < b->id(); });
  for (Task* task : tasks) visitor.visit(*task);
}

}  // namespace gopark::runtime
