#include "scheduler_fixture.h"

namespace gopark::runtime {
namespace {

// A condition variable as sync.Cond uses it: a mutex and a notify list.
struct Condition {
  std::atomic<uint32_t> list[2] = {0, 0};
  Mutex mutex;
};

struct ConditionAwaitable : Awaitable {
  std::atomic<uint32_t>* list = nullptr;
  uint32_t ticket = 0;
  bool await_ready() {
    Worker& worker = task->worker();
    return !worker.scheduler.semaphores().notifyListWait(*task, list, ticket);
  }
};

ConditionAwaitable waitFor(std::atomic<uint32_t>* list, uint32_t ticket) {
  ConditionAwaitable result;
  result.list = list;
  result.ticket = ticket;
  return result;
}

Coroutine conditionWaiter(Condition& condition, int& tokens, int& taken, WaitGroup& group) {
  co_await condition.mutex.lock();
  while (tokens == 0) {
    uint32_t ticket = SemaphoreTable::notifyListAdd(condition.list);
    condition.mutex.unlock(co_await currentWorker());
    co_await waitFor(condition.list, ticket);
    co_await condition.mutex.lock();
  }
  --tokens;
  ++taken;
  condition.mutex.unlock(co_await currentWorker());
  group.done(co_await currentWorker());
}

Coroutine handOut(int count, bool all, int& taken) {
  Condition condition;
  WaitGroup group;
  int tokens = 0;
  group.add(static_cast<uint32_t>(count));
  for (int i = 0; i < count; ++i) co_await spawn(conditionWaiter(condition, tokens, taken, group));
  for (int i = 0; i < count; ++i) {
    co_await condition.mutex.lock();
    tokens += all ? count : 1;
    if (all) i = count;
    condition.mutex.unlock(co_await currentWorker());
    Worker& worker = co_await currentWorker();
    SemaphoreTable& table = worker.scheduler.semaphores();
    if (all) {
      table.notifyListNotifyAll(worker, condition.list);
    } else {
      table.notifyListNotifyOne(worker, condition.list);
    }
    co_await yield();
  }
  co_await group.wait();
}

TEST_P(SchedulerTest, NotifyOne) {
  int taken = 0;
  EXPECT_EQ(program.run(handOut(50, false, taken)), EndReason::mainDone);
  EXPECT_EQ(taken, 50);
}

TEST_P(SchedulerTest, NotifyAll) {
  int taken = 0;
  EXPECT_EQ(program.run(handOut(50, true, taken)), EndReason::mainDone);
  EXPECT_EQ(taken, 50);
}

struct AcquireAwaitable : Awaitable {
  std::atomic<uint32_t>* counter = nullptr;
  bool lifo = false;
  bool await_ready() {
    Worker& worker = task->worker();
    return worker.scheduler.semaphores().acquire(*task, counter, lifo, WaitReason::semacquire) ==
           SemaphoreStatus::acquired;
  }
};

Coroutine acquireInOrder(std::atomic<uint32_t>& counter, bool lifo, int number, std::vector<int>& order) {
  AcquireAwaitable acquire;
  acquire.counter = &counter;
  acquire.lifo = lifo;
  co_await std::move(acquire);
  order.push_back(number);
}

Coroutine releaseAll(bool lifo, std::vector<int>& order) {
  std::atomic<uint32_t> counter{0};
  for (int i = 0; i < 5; ++i) {
    co_await spawn(acquireInOrder(counter, lifo, i, order));
    co_await yield();
  }
  for (int i = 0; i < 5; ++i) {
    Worker& worker = co_await currentWorker();
    EXPECT_TRUE(worker.scheduler.semaphores().release(worker, &counter, true));
    co_await yield();
  }
  EXPECT_EQ(counter, 0u);
}

TEST(Semaphore, QueueOrderAndHandoff) {
  std::vector<int> order;
  EXPECT_EQ(Program({0, false, 0}).run(releaseAll(false, order)), EndReason::mainDone);
  EXPECT_EQ(order, (std::vector<int>{0, 1, 2, 3, 4}));
  order.clear();
  EXPECT_EQ(Program({0, false, 0}).run(releaseAll(true, order)), EndReason::mainDone);
  EXPECT_EQ(order, (std::vector<int>{4, 3, 2, 1, 0}));
}

}  // namespace
}  // namespace gopark::runtime
