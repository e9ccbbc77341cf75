// Signals of a program (os/signal): which it has asked for, and those that it has not received yet.
//
// A signal comes from the host, or from whoever runs the program (Scheduler::signal): notified, it waits for the one
// goroutine of package os/signal; ignored, it is lost; else it does what Go's does by default (RuntimeHooks::onSignal).
#pragma once

#include <atomic>
#include <bitset>
#include <mutex>

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
  std::mutex mutex_;  // guards what follows
  std::bitset<host::kSignals> enabled_, ignored_, pending_;
  Task* receiver_ = nullptr;
  std::atomic<bool> awaited_{false};
};

}  // namespace gopark::runtime
