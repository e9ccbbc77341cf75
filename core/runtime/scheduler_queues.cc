// Scheduler: which task runs next.
//
// A worker looks, in this order: now and then the global queue; its own `next` slot and queue; the global queue; due
// timers; other workers' queues. A task that was made ready goes to the waker's `next` slot and pushes out the one that
// was there; only then another worker is woken, so that two tasks that talk to each other stay on one worker. (What
// waits in `next` waits at most for the rest of a slice.)
#include <algorithm>
#include <utility>

#include "base/check.h"
#include "runtime/scheduler.h"

namespace gopark::runtime {

namespace {
constexpr uint32_t kGlobalEvery = 61;  // slices between looks at the global queue
constexpr uint32_t kTimersEvery = 16;
constexpr uint32_t kMaxNextStreak = 16;  // then the queue has a turn: two tasks must not starve the rest
constexpr int kStealRounds = 4;
}  // namespace

// Whether what the worker makes ready or spawns now goes to its `next` slot. Of what timers wake at one look only the first
// does, the others line up behind it: late sleepers go on in the order in which they wanted to.
bool Scheduler::comesNext(Worker* worker) {
  return worker == nullptr || !worker->runsTimers_ || !std::exchange(worker->hasWoken_, true);
}

void Scheduler::enqueue(Worker* worker, Task* task, bool asNext) {
  if (worker == nullptr) {
    pushGlobal(task, task, 1);
    Guard lock(mutex_);
    wakeSome(false);
    return;
  }
  if (options_.deterministic) {
    worker->choices_.push_back(task);
    return;
  }
  if (asNext) {
    task = worker->queue_.exchangeNext(task);
    if (task == nullptr) return;
  }
  pushLocal(*worker, task);
  if (asNext || worker->queue_.hasNext() || worker->queue_.size() > 1) wakeOne();
}

void Scheduler::pushLocal(Worker& worker, Task* task) {
  if (worker.queue_.push(task)) return;
  // Full: half of it goes to the global queue, in order.
  Task* first = nullptr;
  Task* last = nullptr;
  uint32_t count = 0;
  while (count < RunQueue::kCapacity / 2) {
    Task* moved = worker.queue_.pop();
    if (moved == nullptr) break;
    moved->queueNext_ = nullptr;
    (last == nullptr ? first : last->queueNext_) = moved;
    last = moved;
    ++count;
  }
  task->queueNext_ = nullptr;
  (last == nullptr ? first : last->queueNext_) = task;
  pushGlobal(first, task, count + 1);
}

void Scheduler::pushGlobal(Task* first, Task* last, uint32_t count) {
  Guard lock(mutex_);
  last->queueNext_ = nullptr;
  if (globalTail_ == nullptr) {
    globalHead_ = first;
  } else {
    globalTail_->queueNext_ = first;
  }
  globalTail_ = last;
  globalCount_.fetch_add(count, std::memory_order_seq_cst);
}

// One task, and a share of up to `atMost` - 1 more into the worker's own queue.
Task* Scheduler::takeGlobal(Worker& worker, uint32_t atMost) {
  if (globalCount_.load(std::memory_order_seq_cst) == 0) return nullptr;
  Guard lock(mutex_);
  uint32_t count = globalCount_.load(std::memory_order_relaxed);
  if (count == 0) return nullptr;
  uint32_t share = count / static_cast<uint32_t>(activeLimit_.load(std::memory_order_relaxed)) + 1;
  share = std::min({share, atMost, count});
  Task* result = nullptr;
  uint32_t taken = 0;
  while (taken < share) {
    Task* task = globalHead_;
    if (result != nullptr) {
      if (options_.deterministic) {
        worker.choices_.push_back(task);
      } else if (!worker.queue_.push(task)) {
        break;
      }
    } else {
      result = task;
    }
    globalHead_ = task->queueNext_;
    ++taken;
  }
  if (globalHead_ == nullptr) globalTail_ = nullptr;
  globalCount_.fetch_sub(taken, std::memory_order_seq_cst);
  return result;
}

Task* Scheduler::chooseRandomly(Worker& worker) {
  if (globalCount_.load(std::memory_order_relaxed) != 0) {
    if (Task* task = takeGlobal(worker, UINT32_MAX)) worker.choices_.push_back(task);
  }
  auto& choices = worker.choices_;
  if (choices.empty()) return nullptr;
  size_t index = choices.size() == 1 ? 0 : worker.random.below(static_cast<uint32_t>(choices.size()));
  Task* task = choices[index];
  choices[index] = choices.back();
  choices.pop_back();
  return task;
}

Task* Scheduler::findLocal(Worker& worker) {
  if (options_.deterministic) return chooseRandomly(worker);
  if (worker.nextStreak_ < kMaxNextStreak) {
    if (Task* task = worker.queue_.takeNext()) {
      ++worker.nextStreak_;
      return task;
    }
  }
  worker.nextStreak_ = 0;
  if (Task* task = worker.queue_.pop()) return task;
  return worker.queue_.takeNext();
}

Task* Scheduler::findRunnable(Worker& worker) {
  uint32_t tick = worker.tick_.load(std::memory_order_relaxed) + 1;
  worker.tick_.store(tick, std::memory_order_relaxed);
  if (worker.cache.gcPending) collect(worker);
  if (worker.yielded_ || tick % kTimersEvery == 0) runTimers(worker);
  if (tick % kGlobalEvery == 0) {
    if (Task* task = takeGlobal(worker, 1)) return task;
  }
  if (Task* task = findLocal(worker)) return task;
  if (Task* task = takeGlobal(worker, RunQueue::kCapacity / 2)) return task;
  runTimers(worker);
  return findLocal(worker);
}

Task* Scheduler::findTask(Worker& worker) {
  for (;;) {
    if (ending()) return nullptr;
    if (stopRequested_.load(std::memory_order_acquire)) safepoint();
    if (!enabled(worker)) {
      stopSpinning(worker);
      handOff(worker);
      becomeIdle(worker);
      continue;
    }
    Task* task = findRunnable(worker);
    if (task == nullptr) task = stealSpinning(worker);
    if (task != nullptr) {
      if (worker.spinning_) {
        stopSpinning(worker);
        if (anyWork()) wakeOne();  // it may have been the only one that looked
      }
      return task;
    }
    if (worker.spinning_) {
      stopSpinning(worker);
      // Who pushed while this worker was spinning did not wake anybody: look once more.
      if (anyWork()) continue;
    }
    becomeIdle(worker);
  }
}

Task* Scheduler::stealOnce(Worker& worker) {
  auto count = static_cast<uint32_t>(workers_.size());
  uint32_t start = worker.random.below(count);
  for (uint32_t i = 0; i < count; ++i) {
    Worker& victim = *workers_[(start + i) % count];
    if (&victim == &worker || victim.queue_.size() == 0) continue;
    if (Task* task = victim.queue_.stealInto(worker.queue_)) return task;
  }
  return nullptr;
}

Task* Scheduler::stealSpinning(Worker& worker) {
  if (workers_.size() == 1) return nullptr;
  if (!worker.spinning_) {
    // At most half of the workers look for work at a time.
    if (2 * spinning_.load(std::memory_order_relaxed) >= activeLimit_.load(std::memory_order_relaxed)) return nullptr;
    worker.spinning_ = true;
    spinning_.fetch_add(1, std::memory_order_seq_cst);
  }
  for (int round = 0; round < kStealRounds; ++round) {
    if (Task* task = stealOnce(worker)) return task;
    if (stopRequested_.load(std::memory_order_relaxed) || ending()) return nullptr;
  }
  return nullptr;
}

void Scheduler::stopSpinning(Worker& worker) {
  if (!worker.spinning_) return;
  worker.spinning_ = false;
  spinning_.fetch_sub(1, std::memory_order_seq_cst);
}

bool Scheduler::anyWork() const {
  if (globalCount_.load(std::memory_order_seq_cst) != 0) return true;
  for (auto& worker : workers_) {
    if (worker->queue_.size() != 0) return true;
  }
  return false;
}

// The worker is beyond GOMAXPROCS: its tasks go to the others.
void Scheduler::handOff(Worker& worker) {
  while (Task* task = findLocal(worker)) pushGlobal(task, task, 1);
  // If it was spinning, others have relied on it to look for their work.
  if (anyWork()) wakeOne();
}

}  // namespace gopark::runtime
