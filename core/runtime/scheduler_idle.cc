// Scheduler: how workers go to sleep and are woken, without losing a wake-up, and how a deadlock is seen.
//
// A worker that finds nothing (1) announces itself in idle_ / idleCount_, (2) looks again, (3) sleeps. A waker (1)
// pushes its task, (2) looks at idleCount_. All four accesses are sequentially consistent, so one of the two sees the
// other. Who takes a worker off the idle list counts it as active at once; so activeCount_ == 0 means that nothing runs
// or is about to run, and with no timer and no outside event pending that is a deadlock.
#include <algorithm>
#include <chrono>

#include "base/check.h"
#include "runtime/scheduler.h"

namespace gopark::runtime {

void Scheduler::becomeIdle(Worker& worker) {
  Guard lock(mutex_);
  if (ending() || stopRequested_.load(std::memory_order_relaxed)) return;
  addIdle(worker);
  --activeCount_;
  countIdle();
  bool again = enabled(worker) && anyWork();
  if (!again && activeCount_ == 0) {
    if (stuck()) {
      becomeActive(worker);
      declareDeadlock(worker);
      return;
    }
    again = jumps() && advanceVirtual();
  }
  if (!again) {
    int64_t until = INT64_MAX;
    if (timekeeper_ == nullptr && !timers_.empty()) {
      if (enabled(worker)) {
        timekeeper_ = &worker;
        until = timekeeperUntil_ = timers_.next();
      } else {
        wakeSome(false);  // to become timekeeper
      }
    }
    sleep(worker, until);
    if (timekeeper_ == &worker) timekeeper_ = nullptr;
    // The time has come, in virtual time too.
    if (seats_[worker.index].idle && until != INT64_MAX && activeCount_ == 0) advanceVirtual();
  }
  becomeActive(worker);
}

// Nothing to do when a waker has done it.
void Scheduler::becomeActive(Worker& worker) {
  if (!seats_[worker.index].idle) return;
  removeIdle(worker);
  ++activeCount_;
}

// Sleeps until somebody notifies the worker, or until `until`. mutex_ is released meanwhile.
void Scheduler::sleep(Worker& worker, int64_t until) {
  if (ending()) return;
  worker.parkMutex_.lock();
  mutex_.unlock();
  if (until == INT64_MAX) {
    while (!worker.wakeUp_) worker.parkCondition_.wait(worker.parkMutex_);
  } else {
    constexpr int64_t kLongest = 3600ll * 1000 * 1000 * 1000;
    int64_t left = std::min(until - now(), kLongest);
    auto end = std::chrono::steady_clock::now() + std::chrono::nanoseconds(left);
    while (left > 0 && !worker.wakeUp_ && worker.parkCondition_.waitUntil(worker.parkMutex_, end)) {
    }
  }
  worker.wakeUp_ = false;
  worker.parkMutex_.unlock();
  mutex_.lock();
}

void Scheduler::notifyParked(Worker& worker) {
  Guard park(worker.parkMutex_);
  worker.wakeUp_ = true;
  worker.parkCondition_.notifyOne();
}

// With no worker active: can nothing ever become runnable? The order of the tests matters: an outside
// event pushes its task before it ends its wait.
bool Scheduler::stuck() const {
  if (outsideWaits_.load(std::memory_order_seq_cst) != 0) return false;
  if (!timers_.empty() || ending() || signals_.awaited()) return false;
  return !anyWork();
}

void Scheduler::declareDeadlock(Worker& worker) {
  mutex_.unlock();
  bool outside = hooks_->waitsForOutside();
  mutex_.lock();
  if (outside) return beginOutsideWait();
  deadlockDeclared_ = true;
  mutex_.unlock();
  hooks_->onDeadlock(worker, taskCount() == 0 ? DeadlockKind::noTasks : DeadlockKind::asleep);
  end(EndReason::deadlock, 2);
  mutex_.lock();
}

// Nothing can run: virtual time jumps to the next timer. See jumps() for when the callers first let as much real time
// pass.
bool Scheduler::advanceVirtual() {
  if (!options_.virtualTime || timers_.empty()) return false;
  int64_t next = timers_.next();
  if (next > virtualNow_.load(std::memory_order_relaxed)) virtualNow_.store(next, std::memory_order_relaxed);
  return true;
}

void Scheduler::countIdle() {
  uint32_t count = 0;
  for (Worker* worker : idle_) count += enabled(*worker) ? 1 : 0;
  idleCount_.store(count, std::memory_order_seq_cst);
}

void Scheduler::addIdle(Worker& worker) {
  seats_[worker.index].idle = true;
  idle_.push_back(&worker);
}

void Scheduler::removeIdle(Worker& worker) {
  seats_[worker.index].idle = false;
  std::erase(idle_, &worker);
  countIdle();
}

void Scheduler::wakeIdle(Worker& worker) {
  becomeActive(worker);
  if (!seats_[worker.index].launched) {
    launch(worker);
  } else {
    notifyParked(worker);
  }
}

// `toSpin`: the worker counts as one that looks for work, so that nobody wakes a further one before it has found some.
void Scheduler::wakeSome(bool toSpin) {
  if (threadless()) {
    notifyParked(*workers_[0]);
    return;
  }
  if (ending()) return;
  for (size_t i = idle_.size(); i-- > 0;) {
    Worker* worker = idle_[i];
    if (!enabled(*worker)) continue;
    if (toSpin) {
      worker->spinning_ = true;
      spinning_.fetch_add(1, std::memory_order_seq_cst);
    }
    wakeIdle(*worker);
    return;
  }
}

void Scheduler::wakeOne() {
  if (idleCount_.load(std::memory_order_seq_cst) == 0 || spinning_.load(std::memory_order_seq_cst) != 0) return;
  Guard lock(mutex_);
  if (spinning_.load(std::memory_order_relaxed) == 0) wakeSome(true);
}

// A timer was started. When it is the first one, who sleeps until the next timer must know.
void Scheduler::timerMoved(Worker* worker, int64_t when) {
  // The timekeeper may be beyond GOMAXPROCS by now, and not counted among the idle.
  if (worker != nullptr && idleCount_.load(std::memory_order_seq_cst) == 0 && timekeeper_ == nullptr) return;
  Guard lock(mutex_);
  if (Worker* timekeeper = timekeeper_) {
    if (when < timekeeperUntil_ && seats_[timekeeper->index].idle) wakeIdle(*timekeeper);
  } else if (worker == nullptr) {
    wakeSome(false);
  }
}

}  // namespace gopark::runtime
