// The runtime below Go, by C++ coroutines: what a switch, a channel, a select, a spawn, an allocation, a map cost.
#include <benchmark/benchmark.h>

#include "host/native_host.h"
#include "runtime/coroutine.h"
#include "runtime/map.h"

namespace gopark::runtime {
namespace {

void run(Coroutine main, int workers) {
  Heap heap;
  std::unique_ptr<host::Host> host = host::makeNativeHost({});
  SchedulerOptions options;
  options.workers = workers;
  Scheduler scheduler(options, heap, *host, nullptr);
  scheduler.start(makeTask(std::move(main)));
  scheduler.wait();
}

Coroutine yields(benchmark::State& state) {
  for (auto _ : state) co_await yield();
}
void Yield(benchmark::State& state) { run(yields(state), static_cast<int>(state.range(0))); }
BENCHMARK(Yield)->Arg(0)->Arg(1)->Arg(2);

Coroutine echo(TypedChannel<int>& in, TypedChannel<int>& out) {
  for (;;) {
    auto received = co_await in.receive();
    if (!received) co_return;
    co_await out.send(received.value);
  }
}
Coroutine pingPong(benchmark::State& state) {
  TypedChannel<int> ping, pong;
  co_await spawn(echo(ping, pong));
  for (auto _ : state) {
    co_await ping.send(1);
    co_await pong.receive();
  }
}
void PingPong(benchmark::State& state) { run(pingPong(state), static_cast<int>(state.range(0))); }
BENCHMARK(PingPong)->Arg(0)->Arg(1)->Arg(2)->UseRealTime();

Coroutine drain(TypedChannel<int>& in) {
  for (;;) co_await in.receive();
}
Coroutine buffered(benchmark::State& state) {
  TypedChannel<int> channel(128);
  co_await spawn(drain(channel));
  for (auto _ : state) co_await channel.send(1);
}
void Buffered(benchmark::State& state) { run(buffered(state), static_cast<int>(state.range(0))); }
BENCHMARK(Buffered)->Arg(1)->Arg(2)->UseRealTime();

Coroutine sendTo(TypedChannel<int>& a) {
  for (;;) co_await a.send(1);
}
Coroutine selects(benchmark::State& state) {
  TypedChannel<int> a, b;
  co_await spawn(sendTo(a));
  co_await spawn(sendTo(b));
  int out = 0;
  for (auto _ : state) co_await select({a.receiveCase(&out), b.receiveCase(&out)});
}
void Select(benchmark::State& state) { run(selects(state), static_cast<int>(state.range(0))); }
BENCHMARK(Select)->Arg(1)->Arg(2)->UseRealTime();

Coroutine nothing(WaitGroup& group) { group.done(co_await currentWorker()); }
Coroutine spawns(benchmark::State& state) {
  for (auto _ : state) {
    WaitGroup group;
    group.add(100);
    for (int i = 0; i < 100; ++i) co_await spawn(nothing(group));
    co_await group.wait();
  }
  state.SetItemsProcessed(state.iterations() * 100);
}
void Spawn(benchmark::State& state) { run(spawns(state), static_cast<int>(state.range(0))); }
BENCHMARK(Spawn)->Arg(1)->Arg(2)->UseRealTime();

// An arena of its own: one worker that is pumped, so that the benchmark's thread may act as it.
struct Arena {
  Heap heap;
  std::unique_ptr<host::Host> host = host::makeNativeHost({});
  SchedulerOptions options = [] {
    SchedulerOptions result;
    result.workers = 0;
    return result;
  }();
  Scheduler scheduler{options, heap, *host, nullptr};
  Worker& worker = scheduler.workerAt(0);

  Address intType() {
    Address type = makeInternalType(heap, 8, 0);
    heap.store<uint8_t>(type + abi::kKind, abi::kInt);
    return type;
  }
  Address mapType() {
    Address type = heap.allocateStatic(160);
    heap.store<uint64_t>(type + abi::kMapKey, intType());
    heap.store<uint64_t>(type + abi::kMapElem, intType());
    return type;
  }
};

void Allocate(benchmark::State& state) {
  Arena arena;
  Address type = state.range(1) != 0 ? makeInternalType(arena.heap, 8, 1) : 0;
  auto size = static_cast<uint64_t>(state.range(0));
  for (auto _ : state) {
    benchmark::DoNotOptimize(arena.worker.allocate(size, type));
    if (arena.worker.cache.gcPending) arena.scheduler.collect(arena.worker);
  }
}
BENCHMARK(Allocate)->Args({16, 0})->Args({16, 1})->Args({128, 1})->Args({1024, 1});

void MapHit(benchmark::State& state) {
  Arena arena;
  Address type = arena.mapType();
  Address map = MapOperations::make(arena.worker, type, 0);
  auto count = static_cast<uint64_t>(state.range(0));
  for (uint64_t i = 0; i < count; ++i) MapOperations::assign64(arena.worker, type, map, i * 31);
  uint64_t i = 0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(MapOperations::access64(arena.worker, type, map, i * 31).slot);
    if (++i == count) i = 0;
  }
}
BENCHMARK(MapHit)->Arg(8)->Arg(1000)->Arg(1000000);

void MapInsert(benchmark::State& state) {
  Arena arena;
  Address type = arena.mapType();
  for (auto _ : state) {
    Address map = MapOperations::make(arena.worker, type, 0);
    for (uint64_t i = 0; i < 1000; ++i) MapOperations::assign64(arena.worker, type, map, i * 31);
    if (arena.worker.cache.gcPending) arena.scheduler.collect(arena.worker);
  }
  state.SetItemsProcessed(state.iterations() * 1000);
}
BENCHMARK(MapInsert);

}  // namespace
}  // namespace gopark::runtime
