// Collections while several workers run: what lies in channels, waiters and tasks survives.
#include "scheduler_fixture.h"
#include "type_builder.h"

namespace gopark::runtime {
namespace {

// Go pointers that a task keeps across parks: a coroutine's frame cannot be scanned, so they lie in static roots.
struct Roots {
  Heap* heap;
  Address at;
  explicit Roots(Heap& itsHeap, int count) : heap(&itsHeap) {
    at = itsHeap.allocateStaticRoot(static_cast<uint64_t>(count) * 8, Heap::kAllWords);
  }
  void set(int i, uint64_t value) { heap->store<uint64_t>(at + static_cast<Address>(i) * 8, value); }
  uint64_t get(int i) { return heap->load<uint64_t>(at + static_cast<Address>(i) * 8); }
};

struct NodeTypes {
  Address pointer, node;
  explicit NodeTypes(Heap& heap) {
    TypeBuilder types(heap);
    pointer = types.pointer();
    node = types.structure({pointer, types.int64()});
  }
};

// A list of `length` nodes with the numbers first, first + 1, …
uint64_t makeList(Worker& worker, const NodeTypes& types, uint64_t first, int length) {
  uint64_t list = 0;
  for (int i = length; i-- > 0;) {
    Address node = worker.allocate(16, types.node);
    worker.heap.store<uint64_t>(node, list);
    worker.heap.store<uint64_t>(node + 8, first + static_cast<uint64_t>(i));
    worker.allocate(16, types.node);  // garbage
    list = node;
  }
  return list;
}

bool listIs(Heap& heap, uint64_t list, uint64_t first, int length) {
  for (int i = 0; i < length; ++i) {
    if (list == 0 || heap.load<uint64_t>(list + 8) != first + static_cast<uint64_t>(i)) return false;
    list = heap.load<uint64_t>(list);
  }
  return list == 0;
}

struct SendPointer : Awaitable {
  ChannelCore* channel = nullptr;
  uint64_t value = 0;
  bool parked = false;
  bool await_ready() {
    parked = ChannelOperations::send(task->worker(), *task, channel, &value, true) == ChannelStatus::parked;
    return !parked;
  }
  void await_resume() {
    if (parked) ChannelOperations::finishSend(task->worker(), *task);
  }
};

struct ReceivePointer : Awaitable {
  ChannelCore* channel = nullptr;
  uint64_t value = 0;
  bool parked = false;
  bool await_ready() {
    parked = ChannelOperations::receive(task->worker(), *task, channel, &value, true) == ChannelStatus::parked;
    return !parked;
  }
  uint64_t await_resume() {
    if (parked) ChannelOperations::finishReceive(task->worker(), *task, &value);
    return value;
  }
};

Coroutine sendLists(const NodeTypes& types, Roots& roots, int count, int length, WaitGroup& group) {
  for (int i = 0; i < count; ++i) {
    Worker& worker = co_await currentWorker();
    SendPointer send;
    send.channel = channelAt(worker.heap, roots.get(0));
    send.value = makeList(worker, types, static_cast<uint64_t>(i), length);
    co_await std::move(send);
    co_await yield();
  }
  group.done(co_await currentWorker());
}

Coroutine exchangeLists(const NodeTypes& types, Roots& roots, uint64_t capacity, int senders, int count, int& right) {
  constexpr int kLength = 20;
  WaitGroup group;
  {
    Worker& worker = co_await currentWorker();
    roots.set(0, makeChannel(worker, types.pointer, 8, capacity));
  }
  group.add(static_cast<uint32_t>(senders));
  for (int i = 0; i < senders; ++i) co_await spawn(sendLists(types, roots, count, kLength, group));
  for (int i = 0; i < senders * count; ++i) {
    ReceivePointer receive;
    receive.channel = channelAt((co_await currentWorker()).heap, roots.get(0));
    uint64_t list = co_await std::move(receive);
    roots.set(1, list);
    co_await yield();
    Heap& heap = (co_await currentWorker()).heap;
    list = roots.get(1);
    uint64_t first = list == 0 ? 0 : heap.load<uint64_t>(list + 8);
    right += listIs(heap, list, first, kLength) ? 1 : 0;
  }
  co_await group.wait();
}

class CollectTest : public testing::TestWithParam<Mode> {};

TEST_P(CollectTest, ListsInChannels) {
  for (bool stress : {false, true}) {
    for (uint64_t capacity : {0, 4}) {
      HeapOptions heapOptions;
      heapOptions.minimumTrigger = 64 << 10;
      heapOptions.stress = stress;
      Program program(GetParam(), 0, heapOptions);
      NodeTypes types(program.heap);
      Roots roots(program.heap, 2);
      int right = 0;
      int count = stress ? 50 : 400;
      EXPECT_EQ(program.run(exchangeLists(types, roots, capacity, 4, count, right)), EndReason::mainDone);
      EXPECT_EQ(right, 4 * count);
      EXPECT_GT(program.heap.collections(), stress ? 100u : 1u);
    }
  }
}

// A task with roots of its own, which asks for collections by safepoints.
class ListTask final : public Task {
 public:
  ListTask(const NodeTypes& types, int steps, std::atomic<int>& right, WaitGroup& group)
      : types_(types), steps_(steps), right_(right), group_(group) {}

  Outcome resume(Worker& worker) override {
    while (steps_-- > 0) {
      if (list_ != 0) right_.fetch_add(listIs(worker.heap, list_, 5, 10) ? 1 : 0);
      list_ = makeList(worker, types_, 5, 10);
      if (worker.cache.gcPending) return Outcome::safepoint;
      worker.budget -= 1000;
      if (worker.budget <= 0) return Outcome::yielded;
    }
    group_.done(worker);
    return Outcome::done;
  }
  void visitRoots(RootVisitor& visitor) override { visitor.pointer(list_); }

 private:
  const NodeTypes& types_;
  int steps_;
  std::atomic<int>& right_;
  WaitGroup& group_;
  uint64_t list_ = 0;
};

Coroutine runListTasks(const NodeTypes& types, std::atomic<int>& right) {
  WaitGroup group;
  group.add(8);
  for (int i = 0; i < 8; ++i) {
    Worker& worker = co_await currentWorker();
    worker.scheduler.spawn(&worker, new ListTask(types, 1000, right, group));
  }
  co_await group.wait();
}

TEST_P(CollectTest, TasksAreRoots) {
  HeapOptions heapOptions;
  heapOptions.minimumTrigger = 64 << 10;
  Program program(GetParam(), 0, heapOptions);
  NodeTypes types(program.heap);
  std::atomic<int> right{0};
  EXPECT_EQ(program.run(runListTasks(types, right)), EndReason::mainDone);
  EXPECT_EQ(right, 8 * 999);
  EXPECT_GT(program.heap.collections(), 5u);
}

INSTANTIATE_TEST_SUITE_P(Modes, CollectTest, testing::ValuesIn(kModes), modeName);

struct FinalizerAwaitable : Awaitable {
  bool await_ready() {
    Worker& worker = task->worker();
    return !worker.scheduler.parkOnFinalizers(*task);
  }
};

Coroutine finalizerTask(int& calls) {
  for (;;) {
    co_await FinalizerAwaitable();
    FinalizerCall call;
    while ((co_await currentWorker()).heap.takeFinalizer(call)) ++calls;
  }
}

Coroutine useFinalizers(int& calls) {
  co_await spawn(finalizerTask(calls));
  Worker& worker = co_await currentWorker();
  FinalizerCall call;
  call.closure = worker.allocate(8, 0);
  for (int i = 0; i < 10; ++i) worker.heap.setFinalizer(worker.allocate(8, 0), call);
  worker.cache.gcPending = true;
  co_await yield();
  for (int i = 0; i < 10; ++i) co_await yield();
}

TEST(Collect, WakesTheFinalizerTask) {
  int calls = 0;
  EXPECT_EQ(Program({1, false, 0}).run(useFinalizers(calls)), EndReason::mainDone);
  EXPECT_EQ(calls, 10);
}

}  // namespace
}  // namespace gopark::runtime
