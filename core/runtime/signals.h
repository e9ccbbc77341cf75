// Signals of a program (os/signal): which it has asked for, and those that it has not received yet.
//
// A signal comes from the host, or from whoever runs the program (Scheduler::signal): notified, it waits for the one
// goroutine of package os/signal; ignored, it is lost; else it does what Go's does by default (RuntimeHooks::onSignal).
#pragma once

#include <atomic>
#include <bitset>

#include "base/lock_order.h"
#include "host/host.h"

namespace gopark::runtime {

class Scheduler;
class Task;
class Worker;

class Signals final : public host::SignalReceiver {
 public:
  explicit Signals(Scheduler& scheduler) : scheduler_(scheduler) {}

  void enable(int signal);
  void disable(int signal);
  void ignore(int signal);
  bool ignored(int signal);

  // The next signal; 0: none, the task must park (WaitReason::systemCall).
  int receive(Task& task);
  // Whether a program that waits may still be woken by a signal: it has asked for one.
  bool awaited() const { return awaited_.load(std::memory_order_relaxed); }

  void onSignal(int signal) override;

 private:
  Scheduler& scheduler_;
  Mutex mutex_ ACQUIRED_AFTER(lock_order::waiting) ACQUIRED_BEFORE(lock_order::bubble);
  std::bitset<host::kSignals> enabled_ GUARDED_BY(mutex_), ignored_ GUARDED_BY(mutex_), pending_ GUARDED_BY(mutex_);
  Task* receiver_ GUARDED_BY(mutex_) = nullptr;
  std::atomic<bool> awaited_{false};
};

}  // namespace gopark::runtime
