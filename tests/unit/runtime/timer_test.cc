#include "scheduler_fixture.h"

namespace gopark::runtime {
namespace {

struct Recorder {
  std::vector<int64_t> times;
  Timer timer;

  Recorder() {
    timer.context = this;
    timer.fire = [](Worker&, Timer& fired, int64_t now) {
      static_cast<Recorder*>(fired.context)->times.push_back(now);
    };
  }
};

Coroutine ticking(Recorder& ticker, Recorder& once, Recorder& stopped) {
  Worker& worker = co_await currentWorker();
  Timers& timers = worker.scheduler.timers();
  int64_t start = worker.scheduler.now();
  EXPECT_FALSE(timers.start(&worker, ticker.timer, start + 1000000, 1000000));
  EXPECT_FALSE(timers.start(&worker, once.timer, start + 2500000, 0));
  EXPECT_FALSE(timers.start(&worker, stopped.timer, start + 500000, 0));
  EXPECT_TRUE(timers.stop(stopped.timer));
  EXPECT_FALSE(timers.stop(stopped.timer));
  co_await sleepFor(10500000);
  EXPECT_TRUE(timers.stop(ticker.timer));
  EXPECT_FALSE(timers.stop(once.timer));
}

TEST_P(SchedulerTest, Timers) {
  Recorder ticker, once, stopped;
  EXPECT_EQ(program.run(ticking(ticker, once, stopped)), EndReason::mainDone);
  EXPECT_EQ(ticker.times.size(), 10u);
  EXPECT_EQ(once.times.size(), 1u);
  EXPECT_TRUE(stopped.times.empty());
}

Coroutine manyTimers(std::vector<Recorder>& recorders, std::vector<int64_t>& starts) {
  Worker& worker = co_await currentWorker();
  Timers& timers = worker.scheduler.timers();
  Random random(42);
  int64_t start = worker.scheduler.now();
  for (Recorder& recorder : recorders) {
    starts.push_back(start + random.below(1000000));
    timers.start(&worker, recorder.timer, starts.back(), 0);
  }
  for (size_t i = 0; i < recorders.size(); i += 3) timers.stop(recorders[i].timer);
  co_await sleepFor(2000000);
}

TEST_P(SchedulerTest, ManyTimers) {
  std::vector<Recorder> recorders(1000);
  std::vector<int64_t> starts;
  EXPECT_EQ(program.run(manyTimers(recorders, starts)), EndReason::mainDone);
  for (size_t i = 0; i < recorders.size(); ++i) {
    EXPECT_EQ(recorders[i].times.size(), i % 3 == 0 ? 0u : 1u);
    if (!recorders[i].times.empty()) EXPECT_GE(recorders[i].times[0], starts[i]);
  }
}

Coroutine sleeper(std::vector<int>& order, int ms) {
  co_await sleepFor(ms * 1000000);
  order.push_back(ms);
}

Coroutine lateSleepers(std::vector<int>& order) {
  for (int ms : {3, 1, 4, 2}) co_await spawn(sleeper(order, ms));
  co_await sleepFor(10000000);
}

// Nobody has looked at the clock for so long that all are due.
TEST(Timers, LateSleepersGoOnInOrder) {
  Heap heap;
  host::FakeHost host;
  RecordingHooks hooks;
  SchedulerOptions options;
  options.workers = 0;
  Scheduler scheduler(options, heap, host, &hooks);
  std::vector<int> order;
  scheduler.start(makeTask(lateSleepers(order)));
  EXPECT_EQ(scheduler.pump(INT64_MAX).kind, PumpResult::idle);
  host.advance(5000000);
  EXPECT_EQ(scheduler.pump(INT64_MAX).kind, PumpResult::idle);
  EXPECT_EQ(order, (std::vector<int>{1, 2, 3, 4}));
  host.advance(10000000);
  EXPECT_EQ(scheduler.pump(INT64_MAX).kind, PumpResult::finished);
}

// Go's timers, with an element of two words in place of time.Time.
Address timeType(Heap& heap) { return makeInternalType(heap, 16, 0b10); }

struct GoChannel {
  Address address = 0;
  ChannelCore* core = nullptr;
};

GoChannel makeTimeChannel(Worker& worker) {
  GoChannel result;
  result.address = makeChannel(worker, timeType(worker.heap), 16, 1);
  result.core = channelAt(worker.heap, result.address);
  return result;
}

bool poll(Worker& worker, Task& task, ChannelCore* core) {
  char value[16];
  return ChannelOperations::receive(worker, task, core, value, false) == ChannelStatus::done;
}

Coroutine goTimers() {
  Worker* worker = &co_await currentWorker();
  Scheduler& scheduler = worker->scheduler;
  GoChannel channel = makeTimeChannel(*worker);
  Address timer = GoTimers::newTimer(*worker, scheduler.now() + 1000, 0, 0, 0, 0, channel.address);
  EXPECT_FALSE(poll(*worker, *worker->current(), channel.core));
  co_await sleepFor(5000000);
  worker = &co_await currentWorker();
  EXPECT_EQ(ChannelOperations::length(channel.core), 0u);  // looks unbuffered
  EXPECT_EQ(ChannelOperations::capacity(channel.core), 0u);
  EXPECT_TRUE(poll(*worker, *worker->current(), channel.core));
  EXPECT_FALSE(GoTimers::stopTimer(*worker, timer));

  EXPECT_FALSE(GoTimers::resetTimer(*worker, timer, scheduler.now() + 1000, 0));
  co_await sleepFor(5000000);
  worker = &co_await currentWorker();
  EXPECT_TRUE(GoTimers::stopTimer(*worker, timer));  // fired, but nobody has seen it
  EXPECT_FALSE(poll(*worker, *worker->current(), channel.core));
}

TEST(GoTimers, StopAndResetLeaveNoStaleValue) {
  Program program({1, false, 0});
  EXPECT_EQ(program.run(goTimers()), EndReason::mainDone);
}

// The engine may do anything when a timer comes due: it is asked outside of the timers' mutex.
TEST(GoTimers, StoppedOrRestartedWhileItComesDue) {
  for (bool restart : {false, true}) {
    for (int64_t period : {0, 1000}) {
      Program program({1, false, 0});
      Address timer = 0;
      int asked = 0;
      program.hooks.onTimerValue = [&](Worker& worker) {
        if (++asked > 1) return;
        int64_t later = worker.scheduler.now() + 1000000;
        EXPECT_TRUE(restart ? GoTimers::resetTimer(worker, timer, later, 0) : GoTimers::stopTimer(worker, timer));
      };
      auto main = [&]() -> Coroutine {
        Worker* worker = &co_await currentWorker();
        GoChannel channel = makeTimeChannel(*worker);
        timer = GoTimers::newTimer(*worker, worker->scheduler.now() + 1000, period, 0, 0, 0, channel.address);
        co_await sleepFor(500000);
        worker = &co_await currentWorker();
        EXPECT_EQ(asked, 1);
        EXPECT_FALSE(poll(*worker, *worker->current(), channel.core));
        co_await sleepFor(5000000);
        worker = &co_await currentWorker();
        EXPECT_EQ(asked, restart ? 2 : 1);
        EXPECT_EQ(poll(*worker, *worker->current(), channel.core), restart);
      };
      EXPECT_EQ(program.run(main()), EndReason::mainDone);
    }
  }
}

TEST(GoTimers, FunctionsComeInOrderAndMayStartTimers) {
  Program program({1, false, 0});
  std::vector<uint64_t> called;
  program.hooks.onTimerFunction = [&](Worker& worker, uint64_t function) {
    called.push_back(function);
    int64_t now = worker.scheduler.now();
    if (function == 1) GoTimers::newTimer(worker, now, 0, 4, 0, 0, 0);  // due at once, but after those that were
  };
  auto main = [&]() -> Coroutine {
    Worker& worker = co_await currentWorker();
    int64_t when = worker.scheduler.now() + 1000;
    GoTimers::newTimer(worker, when, 0, 1, 0, 0, 0);
    GoTimers::newTimer(worker, when, 0, 2, 0, 0, 0);
    GoTimers::newTimer(worker, when, 0, 3, 0, 0, 0);
    co_await sleepFor(1000000);
  };
  EXPECT_EQ(program.run(main()), EndReason::mainDone);
  EXPECT_EQ(called, (std::vector<uint64_t>{1, 2, 3, 4}));
}

Coroutine dropTickers(Address& survivor) {
  Worker& worker = co_await currentWorker();
  Scheduler& scheduler = worker.scheduler;
  Address root = worker.heap.allocateStaticRoot(8, Heap::kAllWords);
  for (int i = 0; i < 10; ++i) {
    GoChannel channel = makeTimeChannel(worker);
    Address timer = GoTimers::newTimer(worker, scheduler.now() + 1000000, 1000000, 0, 0, 0, channel.address);
    if (i == 4) {
      worker.heap.store<uint64_t>(root, channel.address);
      survivor = timer;
    }
  }
  EXPECT_FALSE(scheduler.timers().empty());
  scheduler.collect(worker);
  GoTimers::stopTimer(worker, survivor);
  EXPECT_TRUE(scheduler.timers().empty());
}

TEST(GoTimers, UnreachableTickersAreCollected) {
  Program program({1, false, 0});
  Address survivor = 0;
  EXPECT_EQ(program.run(dropTickers(survivor)), EndReason::mainDone);
}

}  // namespace
}  // namespace gopark::runtime
