// Scheduler: what tasks wait for outside of channels and semaphores: the time, the host, finalizers that are due.
#include "base/check.h"
#include "runtime/scheduler.h"

namespace gopark::runtime {

void Scheduler::runTimers(Worker& worker) {
  worker.yielded_ = false;
  worker.clock_ = now();
  if (timers_.next() > worker.clock_) return;
  worker.runsTimers_ = true;
  worker.hasWoken_ = false;
  timers_.runDue(worker, worker.clock_);
  worker.runsTimers_ = false;
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

bool Scheduler::parkOnHost(Task& task, host::IoEvent event) {
  Guard lock(hostMutex_);
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
    Guard lock(hostMutex_);
    tasks.swap(hostWaiters_[static_cast<size_t>(event)]);
  }
  for (Task* task : tasks) {
    ready(nullptr, *task);
    outsideWaits_.fetch_sub(1, std::memory_order_seq_cst);  // after ready: see stuck()
  }
}

bool Scheduler::parkOnFinalizers(Task& task) {
  Guard lock(mutex_);
  if (heap_.finalizersDue()) return false;
  CHECK_MSG(finalizerTask_ == nullptr, "two finalizer tasks");
  task.waitReason = WaitReason::finalizerWait;
  finalizerTask_ = &task;
  return true;
}

bool Scheduler::finalizerTaskParked() const {
  Guard lock(mutex_);
  return finalizerTask_ != nullptr;
}

}  // namespace gopark::runtime
