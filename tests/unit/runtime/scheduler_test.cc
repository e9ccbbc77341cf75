#include <thread>

#include "scheduler_fixture.h"

namespace gopark::runtime {
namespace {

Coroutine countTo(std::atomic<int>& counter, int steps, WaitGroup& group) {
  for (int i = 0; i < steps; ++i) {
    counter.fetch_add(1, std::memory_order_relaxed);
    co_await yield();
  }
  group.done(co_await currentWorker());
}

Coroutine spawnMany(std::atomic<int>& counter, int tasks, int steps) {
  WaitGroup group;
  group.add(static_cast<uint32_t>(tasks));
  for (int i = 0; i < tasks; ++i) co_await spawn(countTo(counter, steps, group));
  co_await group.wait();
}

TEST_P(SchedulerTest, RunsEveryTaskToItsEnd) {
  std::atomic<int> counter{0};
  EXPECT_EQ(program.run(spawnMany(counter, 1000, 10)), EndReason::mainDone);
  EXPECT_EQ(counter, 10000);
  EXPECT_EQ(program.scheduler->exitCode(), 0);
  EXPECT_EQ(program.hooks.finishes, 1);
}

Coroutine spin() {
  for (;;) co_await yield();
}

Coroutine leaveSpinning() {
  for (int i = 0; i < 8; ++i) co_await spawn(spin());
  for (int i = 0; i < 100; ++i) co_await yield();
}

TEST_P(SchedulerTest, TheEndOfMainEndsAll) { EXPECT_EQ(program.run(leaveSpinning()), EndReason::mainDone); }

Coroutine exitWith(int code) {
  co_await spawn(spin());
  (co_await currentWorker()).scheduler.exit(code);
  for (;;) co_await yield();
}

TEST_P(SchedulerTest, ExitCode) {
  EXPECT_EQ(program.run(exitWith(7)), EndReason::exited);
  EXPECT_EQ(program.scheduler->exitCode(), 7);
}

Coroutine sleepForever() {
  for (;;) co_await sleepFor(1000000);
}

Coroutine stopMe(std::atomic<bool>& running) {
  co_await spawn(sleepForever());
  running = true;
  for (;;) co_await yield();
}

TEST_P(SchedulerTest, StopFromOutside) {
  std::atomic<bool> running{false};
  program.start(stopMe(running));
  std::thread stopper([&] {
    while (!running) std::this_thread::yield();
    program.scheduler->stop();
  });
  program.scheduler->wait();
  stopper.join();
  EXPECT_EQ(program.scheduler->endReason(), EndReason::stopped);
}

Coroutine parkForever() { co_await park(); }

Coroutine deadlocked() {
  co_await spawn(parkForever());
  co_await park();
}

TEST_P(SchedulerTest, Deadlock) {
  EXPECT_EQ(program.run(deadlocked()), EndReason::deadlock);
  EXPECT_EQ(program.hooks.deadlocks, 1);
  EXPECT_EQ(program.hooks.lastKind, DeadlockKind::asleep);
  EXPECT_EQ(program.scheduler->exitCode(), 2);
}

class GoexitTask final : public Task {
 public:
  Outcome resume(Worker&) override {
    endsProgram = false;
    return Outcome::done;
  }
};

TEST_P(SchedulerTest, GoexitOfTheLastTaskIsADeadlock) {
  program.scheduler->start(new GoexitTask);
  program.scheduler->wait();
  EXPECT_EQ(program.scheduler->endReason(), EndReason::deadlock);
  EXPECT_EQ(program.hooks.lastKind, DeadlockKind::noTasks);
}

Coroutine sleeper(int64_t duration, std::vector<int64_t>& order, std::mutex& mutex, WaitGroup& group) {
  co_await sleepFor(duration);
  {
    std::lock_guard lock(mutex);
    order.push_back(duration);
  }
  group.done(co_await currentWorker());
}

Coroutine sleepSort(std::vector<int64_t> values, std::vector<int64_t>& order) {
  std::mutex mutex;
  WaitGroup group;
  group.add(static_cast<uint32_t>(values.size()));
  for (int64_t value : values) co_await spawn(sleeper(value, order, mutex, group));
  co_await group.wait();
}

TEST_P(SchedulerTest, SleepersWakeInOrder) {
  constexpr int64_t kSecond = 1000000000;
  std::vector<int64_t> order;
  EXPECT_EQ(program.run(sleepSort({5 * kSecond, 1 * kSecond, 4 * kSecond, 2 * kSecond, 3 * kSecond}, order)),
            EndReason::mainDone);
  EXPECT_EQ(order, (std::vector<int64_t>{1 * kSecond, 2 * kSecond, 3 * kSecond, 4 * kSecond, 5 * kSecond}));
  EXPECT_GE(program.scheduler->now(), 5 * kSecond);
}

Coroutine criticalSection(Mutex& mutex, int& plain, int times, WaitGroup& group) {
  for (int i = 0; i < times; ++i) {
    co_await mutex.lock();
    int read = plain;
    if (i % 8 == 0) co_await yield();
    plain = read + 1;
    mutex.unlock(co_await currentWorker());
  }
  group.done(co_await currentWorker());
}

Coroutine contend(int& plain, int tasks, int times) {
  Mutex mutex;
  WaitGroup group;
  group.add(static_cast<uint32_t>(tasks));
  for (int i = 0; i < tasks; ++i) co_await spawn(criticalSection(mutex, plain, times, group));
  co_await group.wait();
}

TEST_P(SchedulerTest, MutexExcludes) {
  int plain = 0;
  EXPECT_EQ(program.run(contend(plain, 16, 200)), EndReason::mainDone);
  EXPECT_EQ(plain, 3200);
}

struct InputAwaitable : Awaitable {
  bool await_ready() {
    Worker& worker = task->worker();
    return !worker.scheduler.parkOnHost(*task, host::IoEvent::input);
  }
};

Coroutine readLine(host::FakeHost& host, std::string& line) {
  for (;;) {
    char bytes[16];
    host::IoResult result = host.readInput(bytes);
    if (result.status == host::IoStatus::wouldBlock) {
      co_await InputAwaitable();
      continue;
    }
    line.append(bytes, result.bytes);
    if (line.back() == '\n') co_return;
  }
}

TEST_P(SchedulerTest, WaitingForInputIsNoDeadlock) {
  std::string line;
  program.start(readLine(program.host, line));
  std::thread typist([&] {
    for (const char* part : {"hel", "lo\n"}) {
      while (!program.host.armed()) std::this_thread::yield();
      program.host.provideInput(part);
    }
  });
  program.scheduler->wait();
  typist.join();
  EXPECT_EQ(line, "hello\n");
  EXPECT_EQ(program.scheduler->endReason(), EndReason::mainDone);
}

Coroutine waitGroupOnly(WaitGroup& group) { co_await group.wait(); }

Coroutine doneFromTask(WaitGroup& group) { group.done(co_await currentWorker()); }

TEST_P(SchedulerTest, SpawnFromOutside) {
  WaitGroup group;
  group.add(4);
  program.scheduler->beginOutsideWait();
  program.start(waitGroupOnly(group));
  std::thread outside([&] {
    for (int i = 0; i < 4; ++i) program.scheduler->spawn(nullptr, makeTask(doneFromTask(group)));
    program.scheduler->endOutsideWait();
  });
  program.scheduler->wait();
  outside.join();
  EXPECT_EQ(program.scheduler->endReason(), EndReason::mainDone);
}

class Census final : public TaskVisitor {
 public:
  void visit(Task& task) override {
    EXPECT_GT(task.id(), last);
    last = task.id();
    ++count;
  }
  uint64_t last = 0;
  int count = 0;
};

Coroutine takeCensus(Census& census) {
  for (int i = 0; i < 20; ++i) co_await spawn(spin());
  for (int i = 0; i < 10; ++i) co_await yield();
  Worker& worker = co_await currentWorker();
  worker.scheduler.stopTheWorld();
  worker.scheduler.forEachTask(census);
  EXPECT_EQ(worker.scheduler.taskCount(), 21u);
  worker.scheduler.startTheWorld();
}

TEST_P(SchedulerTest, TasksAreListedWhileTheWorldStands) {
  Census census;
  program.run(takeCensus(census));
  EXPECT_EQ(census.count, 21);
}

INSTANTIATE_TEST_SUITE_P(Modes, SchedulerTest, testing::ValuesIn(kModes), modeName);

Coroutine changeWorkers(std::atomic<int>& counter) {
  Scheduler& scheduler = (co_await currentWorker()).scheduler;
  WaitGroup group;
  group.add(200);
  for (int i = 0; i < 200; ++i) {
    co_await spawn(countTo(counter, 20, group));
    if (i % 20 == 0) {
      scheduler.setWorkers(1 + i / 20 % 4);
      co_await yield();
      EXPECT_LE((co_await currentWorker()).index, i / 20 % 4);
    }
  }
  co_await group.wait();
  EXPECT_EQ(scheduler.workers(), 2);
  scheduler.setWorkers(100);
  EXPECT_EQ(scheduler.workers(), 4);
}

TEST(SchedulerWorkers, CanChangeAtRunTime) {
  Program program({1, false, 0}, 4);
  std::atomic<int> counter{0};
  EXPECT_EQ(program.run(changeWorkers(counter)), EndReason::mainDone);
  EXPECT_EQ(counter, 4000);
}

Coroutine record(std::string& log, char name, int steps, WaitGroup& group) {
  for (int i = 0; i < steps; ++i) {
    log += name;
    co_await yield();
  }
  group.done(co_await currentWorker());
}

Coroutine recordFour(std::string& log) {
  WaitGroup group;
  group.add(4);
  for (char name : {'a', 'b', 'c', 'd'}) co_await spawn(record(log, name, 10, group));
  co_await group.wait();
}

std::string schedule(uint64_t seed, int workers) {
  Program program({workers, true, seed});
  std::string log;
  program.run(recordFour(log));
  return log;
}

TEST(SchedulerDeterministic, ASeedGivesOneSchedule) {
  EXPECT_EQ(schedule(1, 1), schedule(1, 1));
  EXPECT_EQ(schedule(1, 1), schedule(1, 0));
  EXPECT_NE(schedule(1, 1), schedule(2, 1));
}

TEST(SchedulerPump, ReturnsAtTheDeadline) {
  Program program({0, false, 0});
  program.start(spin());
  PumpResult result = program.scheduler->pump(program.host.monotonicNs());
  EXPECT_EQ(result.kind, PumpResult::more);
  program.scheduler->stop();
  EXPECT_EQ(program.scheduler->pump(INT64_MAX).kind, PumpResult::finished);
}

TEST(SchedulerPump, SaysUntilWhenItIsIdle) {
  Heap heap;
  host::FakeHost host;
  SchedulerOptions options;
  options.workers = 0;
  Scheduler scheduler(options, heap, host, nullptr);
  scheduler.start(makeTask(sleepForever()));
  PumpResult result = scheduler.pump(INT64_MAX);
  EXPECT_EQ(result.kind, PumpResult::idle);
  EXPECT_EQ(result.wakeAt, 1000001);
  host.advance(1000000);
  result = scheduler.pump(INT64_MAX);
  EXPECT_EQ(result.kind, PumpResult::idle);
  EXPECT_EQ(result.wakeAt, 2000001);
  scheduler.stop();
}

TEST(SchedulerTrace, EventsOfAProgram) {
  Heap heap;
  host::FakeHost host;
  SchedulerOptions options;
  options.workers = 0;
  options.traceEvents = 1024;
  Scheduler scheduler(options, heap, host, nullptr);
  std::atomic<int> counter{0};
  scheduler.start(makeTask(spawnMany(counter, 2, 1)));
  scheduler.wait();
  int spawns = 0, ends = 0, parks = 0;
  for (const TraceEvent& event : scheduler.workerAt(0).trace.events()) {
    spawns += event.kind == TraceKind::spawn ? 1 : 0;
    ends += event.kind == TraceKind::done ? 1 : 0;
    parks += event.kind == TraceKind::park ? 1 : 0;
  }
  EXPECT_EQ(spawns, 2);
  EXPECT_EQ(ends, 3);
  EXPECT_EQ(parks, 1);
}

}  // namespace
}  // namespace gopark::runtime
