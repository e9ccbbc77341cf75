#include <numeric>

#include "scheduler_fixture.h"

namespace gopark::runtime {
namespace {

Coroutine echo(TypedChannel<int>& in, TypedChannel<int>& out) {
  for (;;) {
    auto received = co_await in.receive();
    if (!received) break;
    co_await out.send(received.value + 1);
  }
  out.close(co_await currentWorker());
}

Coroutine pingPong(int rounds, int& result, uint64_t capacity) {
  TypedChannel<int> ping(capacity), pong(capacity);
  co_await spawn(echo(ping, pong));
  int value = 0;
  for (int i = 0; i < rounds; ++i) {
    co_await ping.send(value);
    value = (co_await pong.receive()).value;
  }
  ping.close(co_await currentWorker());
  auto last = co_await pong.receive();
  EXPECT_FALSE(last.ok);
  EXPECT_EQ(last.value, 0);
  result = value;
}

TEST_P(SchedulerTest, PingPong) {
  for (uint64_t capacity : {0, 1, 3}) {
    Program each(GetParam());
    int result = 0;
    EXPECT_EQ(each.run(pingPong(1000, result, capacity)), EndReason::mainDone);
    EXPECT_EQ(result, 1000);
  }
}

// A worker pool: jobs in, results out, the pool closes the results when the last worker is done.
Coroutine poolWorker(TypedChannel<int>& jobs, TypedChannel<int64_t>& results, WaitGroup& group) {
  for (;;) {
    auto job = co_await jobs.receive();
    if (!job) break;
    co_await results.send(int64_t{job.value} * job.value);
  }
  group.done(co_await currentWorker());
}

Coroutine feed(TypedChannel<int>& jobs, int count) {
  for (int i = 1; i <= count; ++i) co_await jobs.send(i);
  jobs.close(co_await currentWorker());
}

Coroutine closeWhenDone(WaitGroup& group, TypedChannel<int64_t>& results) {
  co_await group.wait();
  results.close(co_await currentWorker());
}

Coroutine pool(int workers, int count, uint64_t capacity, int64_t& sum) {
  TypedChannel<int> jobs(capacity);
  TypedChannel<int64_t> results(capacity);
  WaitGroup group;
  group.add(static_cast<uint32_t>(workers));
  for (int i = 0; i < workers; ++i) co_await spawn(poolWorker(jobs, results, group));
  co_await spawn(feed(jobs, count));
  co_await spawn(closeWhenDone(group, results));
  for (;;) {
    auto result = co_await results.receive();
    if (!result) break;
    sum += result.value;
  }
}

TEST_P(SchedulerTest, WorkerPool) {
  for (uint64_t capacity : {0, 10}) {
    Program each(GetParam());
    int64_t sum = 0;
    EXPECT_EQ(each.run(pool(5, 1000, capacity, sum)), EndReason::mainDone);
    EXPECT_EQ(sum, 333833500);
  }
}

struct Large {
  int64_t values[12];
};

Coroutine sendLarge(TypedChannel<Large>& channel, int count) {
  for (int i = 0; i < count; ++i) {
    Large large;
    std::iota(std::begin(large.values), std::end(large.values), i);
    co_await channel.send(large);
  }
}

Coroutine receiveLarge(int count, uint64_t capacity, int& right) {
  TypedChannel<Large> channel(capacity);
  co_await spawn(sendLarge(channel, count));
  for (int i = 0; i < count; ++i) {
    Large large = (co_await channel.receive()).value;
    bool equal = true;
    for (int j = 0; j < 12; ++j) equal = equal && large.values[j] == i + j;
    right += equal ? 1 : 0;
  }
}

TEST_P(SchedulerTest, ElementsLargerThanAWaiter) {
  for (uint64_t capacity : {0, 2}) {
    Program each(GetParam());
    int right = 0;
    EXPECT_EQ(each.run(receiveLarge(100, capacity, right)), EndReason::mainDone);
    EXPECT_EQ(right, 100);
  }
}

Coroutine closedChannel() {
  TypedChannel<int> channel(2);
  Worker& worker = co_await currentWorker();
  EXPECT_TRUE(co_await channel.send(1));
  EXPECT_EQ(channel.length(), 1u);
  EXPECT_EQ(channel.close(worker), ChannelStatus::done);
  EXPECT_EQ(channel.close(worker), ChannelStatus::alreadyClosed);
  EXPECT_FALSE(co_await channel.send(2));
  auto first = co_await channel.receive();
  EXPECT_TRUE(first.ok);
  EXPECT_EQ(first.value, 1);
  auto second = co_await channel.receive();
  EXPECT_FALSE(second.ok);
  EXPECT_EQ(ChannelOperations::close(worker, nullptr), ChannelStatus::nilChannel);
}

TEST_P(SchedulerTest, ClosedChannel) { EXPECT_EQ(program.run(closedChannel()), EndReason::mainDone); }

Coroutine waitForClose(TypedChannel<int>& channel, bool send, std::atomic<int>& woken, WaitGroup& group) {
  bool ok = true;
  if (send) {
    ok = co_await channel.send(1);
  } else {
    auto received = co_await channel.receive();
    ok = received.ok;
  }
  if (!ok) woken.fetch_add(1);
  group.done(co_await currentWorker());
}

Coroutine closeOnWaiters(bool send, std::atomic<int>& woken) {
  TypedChannel<int> channel;
  WaitGroup group;
  group.add(50);
  for (int i = 0; i < 50; ++i) co_await spawn(waitForClose(channel, send, woken, group));
  for (int i = 0; i < 100; ++i) co_await yield();
  channel.close(co_await currentWorker());
  co_await group.wait();
}

TEST_P(SchedulerTest, CloseWakesAllWaiters) {
  for (bool send : {false, true}) {
    Program each(GetParam());
    std::atomic<int> woken{0};
    EXPECT_EQ(each.run(closeOnWaiters(send, woken)), EndReason::mainDone);
    EXPECT_EQ(woken, 50);
  }
}

struct NilAwaitable : Awaitable {
  bool send = false;
  bool await_ready() {
    Worker& worker = task->worker();
    int value = 0;
    ChannelStatus status = send ? ChannelOperations::send(worker, *task, nullptr, &value, true)
                                : ChannelOperations::receive(worker, *task, nullptr, &value, true);
    EXPECT_EQ(status, ChannelStatus::parked);
    EXPECT_EQ(waitReasonText(task->waitReason), send ? "chan send (nil chan)" : "chan receive (nil chan)");
    return false;
  }
};

Coroutine useNil(bool send) {
  NilAwaitable nil;
  nil.send = send;
  co_await std::move(nil);
}

TEST_P(SchedulerTest, NilChannelsBlockForever) {
  EXPECT_EQ(program.run(useNil(true)), EndReason::deadlock);
  Program other(GetParam());
  EXPECT_EQ(other.run(useNil(false)), EndReason::deadlock);
}

Coroutine forgotten() {
  TypedChannel<int> channel;
  co_await channel.receive();
}

TEST_P(SchedulerTest, AForgottenSenderIsADeadlock) { EXPECT_EQ(program.run(forgotten()), EndReason::deadlock); }

// ---- select

Coroutine produce(TypedChannel<int>& channel, int count) {
  for (int i = 0; i < count; ++i) co_await channel.send(i);
  channel.close(co_await currentWorker());
}

Coroutine merge(int count, int& received) {
  TypedChannel<int> a, b(4), c(1);
  co_await spawn(produce(a, count));
  co_await spawn(produce(b, count));
  co_await spawn(produce(c, count));
  int next[3] = {0, 0, 0};
  ChannelCore* open[3] = {a.core(), b.core(), c.core()};
  for (int closed = 0; closed < 3;) {
    int value[3] = {-1, -1, -1};
    std::vector<SelectCase> cases;
    for (int i = 0; i < 3; ++i) cases.push_back({open[i], nullptr, &value[i], false});
    SelectResult result = co_await select(cases);
    EXPECT_EQ(result.kind, SelectResult::chosen);
    if (result.received) {
      EXPECT_EQ(value[result.index], next[result.index]++);
      ++received;
    } else {
      open[result.index] = nullptr;
      ++closed;
    }
  }
}

TEST_P(SchedulerTest, SelectMerges) {
  int received = 0;
  EXPECT_EQ(program.run(merge(300, received)), EndReason::mainDone);
  EXPECT_EQ(received, 900);
}

// Both sides select, with send and receive cases on the same two channels.
Coroutine trader(TypedChannel<int>& x, TypedChannel<int>& y, int rounds, std::atomic<int>& sent,
                 std::atomic<int>& received, WaitGroup& group) {
  for (int i = 0; i < rounds; ++i) {
    int one = 1, in = 0;
    std::vector<SelectCase> cases = {x.sendCase(&one), y.receiveCase(&in), y.sendCase(&one), x.receiveCase(&in)};
    SelectResult result = co_await select(cases);
    EXPECT_EQ(result.kind, SelectResult::chosen);
    if (result.index % 2 == 0) {
      sent.fetch_add(1);
    } else {
      EXPECT_EQ(in, 1);
      received.fetch_add(1);
    }
  }
  group.done(co_await currentWorker());
}

Coroutine trade(std::atomic<int>& sent, std::atomic<int>& received) {
  TypedChannel<int> x, y;
  WaitGroup group;
  group.add(2);
  for (int i = 0; i < 2; ++i) co_await spawn(trader(x, y, 500, sent, received, group));
  co_await group.wait();
}

TEST_P(SchedulerTest, SelectsMeet) {
  std::atomic<int> sent{0}, received{0};
  EXPECT_EQ(program.run(trade(sent, received)), EndReason::mainDone);
  EXPECT_EQ(sent, 500);
  EXPECT_EQ(received, 500);
}

Coroutine defaultCase() {
  TypedChannel<int> channel(1);
  int value = 7, out = 0;
  SelectResult result = co_await select({channel.receiveCase(&out)}, true);
  EXPECT_EQ(result.kind, SelectResult::defaultCase);
  result = co_await select({channel.sendCase(&value)}, true);
  EXPECT_EQ(result.kind, SelectResult::chosen);
  result = co_await select({channel.sendCase(&value)}, true);
  EXPECT_EQ(result.kind, SelectResult::defaultCase);
  result = co_await select({channel.receiveCase(&out)}, true);
  EXPECT_EQ(result.kind, SelectResult::chosen);
  EXPECT_EQ(out, 7);
  channel.close(co_await currentWorker());
  result = co_await select({channel.sendCase(&value)}, true);
  EXPECT_EQ(result.kind, SelectResult::sendOnClosed);
  result = co_await select({}, true);
  EXPECT_EQ(result.kind, SelectResult::defaultCase);
}

TEST_P(SchedulerTest, SelectDefault) { EXPECT_EQ(program.run(defaultCase()), EndReason::mainDone); }

Coroutine emptySelect() { co_await select({}); }

TEST_P(SchedulerTest, SelectWithoutCasesBlocks) { EXPECT_EQ(program.run(emptySelect()), EndReason::deadlock); }

Coroutine fairness(int* counts) {
  TypedChannel<int> channels[4] = {TypedChannel<int>(1), TypedChannel<int>(1), TypedChannel<int>(1),
                                   TypedChannel<int>(1)};
  for (int i = 0; i < 4000; ++i) {
    int out = 0;
    std::vector<SelectCase> cases;
    for (auto& channel : channels) {
      if (channel.length() == 0) co_await channel.send(1);
      cases.push_back(channel.receiveCase(&out));
    }
    SelectResult result = co_await select(cases);
    ++counts[result.index];
  }
}

TEST_P(SchedulerTest, SelectIsFair) {
  int counts[4] = {0, 0, 0, 0};
  program.run(fairness(counts));
  for (int count : counts) EXPECT_GT(count, 800);
}

Coroutine closeLater(TypedChannel<int>& channel) {
  co_await sleepFor(1000);
  channel.close(co_await currentWorker());
}

Coroutine timeout(bool& timedOut) {
  TypedChannel<int> never, done;
  co_await spawn(closeLater(done));
  int out = 0;
  SelectResult result = co_await select({never.receiveCase(&out), done.receiveCase(&out)});
  timedOut = result.kind == SelectResult::chosen && result.index == 1 && !result.received;
}

TEST_P(SchedulerTest, SelectWokenByClose) {
  bool timedOut = false;
  EXPECT_EQ(program.run(timeout(timedOut)), EndReason::mainDone);
  EXPECT_TRUE(timedOut);
}

}  // namespace
}  // namespace gopark::runtime
