// Runs C++ coroutines on a scheduler: with 0 (pumped) to 4 workers, or one worker and a seed. Time is virtual, so no
// test waits for a clock.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>

#include "fake_host.h"
#include "runtime/coroutine.h"

namespace gopark::runtime {

struct Mode {
  int workers = 1;
  bool deterministic = false;
  uint64_t seed = 0;
};

inline std::string modeName(const testing::TestParamInfo<Mode>& info) {
  if (info.param.deterministic) return "seed" + std::to_string(info.param.seed);
  return "workers" + std::to_string(info.param.workers);
}

inline const Mode kModes[] = {{0, false, 0}, {1, false, 0}, {2, false, 0}, {4, false, 0},
                              {1, true, 1},  {1, true, 2},  {0, true, 3}};

class RecordingHooks : public RuntimeHooks {
 public:
  void onDeadlock(Worker&, DeadlockKind kind) override {
    ++deadlocks;
    lastKind = kind;
  }
  void onFinished() override { ++finishes; }
  void startTimerFunction(Worker& worker, uint64_t function, uint64_t, uint64_t, int64_t) override {
    if (onTimerFunction) onTimerFunction(worker, function);
  }
  void fillTimerValue(Worker& worker, void*, uint32_t, int64_t) override {
    if (onTimerValue) onTimerValue(worker);
  }

  int deadlocks = 0;
  std::atomic<int> finishes{0};
  DeadlockKind lastKind = DeadlockKind::asleep;
  std::function<void(Worker&, uint64_t function)> onTimerFunction;
  std::function<void(Worker&)> onTimerValue;
};

// A heap, a host and a scheduler for one program.
class Program {
 public:
  explicit Program(const Mode& mode, int maxWorkers = 0, const HeapOptions& heapOptions = {}) : heap(heapOptions) {
    SchedulerOptions options;
    options.workers = mode.workers;
    options.maxWorkers = maxWorkers;
    options.deterministic = mode.deterministic;
    options.seed = mode.seed;
    options.virtualTime = true;
    scheduler = std::make_unique<Scheduler>(options, heap, host, &hooks);
  }
  void start(Coroutine main) { scheduler->start(makeTask(std::move(main))); }
  EndReason run(Coroutine main) {
    start(std::move(main));
    scheduler->wait();
    return scheduler->endReason();
  }

  Heap heap;
  host::FakeHost host;
  RecordingHooks hooks;
  std::unique_ptr<Scheduler> scheduler;
};

class SchedulerTest : public testing::TestWithParam<Mode> {
 protected:
  Program program{GetParam()};
};

}  // namespace gopark::runtime
