#include "runtime/heap.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <thread>

#include "runtime/random.h"
#include "type_builder.h"

namespace gopark::runtime {
namespace {

class HeapTest : public testing::Test {
 protected:
  void collect() { heap.collect({&cache}); }
  // A root of 8 words, each of which may be a pointer.
  Address root = 0;
  void SetUp() override { root = heap.allocateStaticRoot(64, Heap::kAllWords); }
  void keep(int i, uint64_t value) { heap.store<uint64_t>(root + static_cast<Address>(i) * 8, value); }

  HeapOptions options() {
    HeapOptions result;
    result.limit = 64 << 20;
    result.minimumTrigger = 1 << 20;
    return result;
  }
  Heap heap{options()};
  HeapCache cache;
  TypeBuilder types{heap};
  Address pointer = types.pointer();
};

TEST_F(HeapTest, ObjectsAreZeroedAlignedAndApart) {
  Random random(1);
  std::set<std::pair<uint64_t, uint64_t>> taken;
  for (int i = 0; i < 3000; ++i) {
    uint64_t size = 1 + random.below(i % 100 == 0 ? 100000 : 2000);
    Address type = i % 2 == 0 ? pointer : 0;
    Address at = heap.allocate(cache, size, type);
    ASSERT_NE(at, 0u);
    EXPECT_EQ(at % 8, 0u);
    if (size >= 16 && size > 24) EXPECT_EQ(at % 16, 0u);
    const char* memory = heap.at(at);
    EXPECT_TRUE(std::all_of(memory, memory + size, [](char c) { return c == 0; }));
    std::memset(heap.at(at), 0x5A, size);
    auto next = taken.lower_bound({at, 0});
    if (next != taken.end()) EXPECT_LE(at + size, next->first);
    if (next != taken.begin()) EXPECT_LE(std::prev(next)->second, at);
    taken.insert({at, at + size});
  }
}

TEST_F(HeapTest, DeadObjectsAreFreedAndReusedZeroed) {
  for (int round = 0; round < 20; ++round) {
    for (int i = 0; i < 10000; ++i) {
      Address at = heap.allocate(cache, 64, pointer);
      ASSERT_NE(at, 0u);
      ASSERT_EQ(heap.load<uint64_t>(at + 56), 0u);
      heap.store<uint64_t>(at + 56, at);
    }
    collect();
    EXPECT_EQ(heap.stats().liveObjects, 0u);
  }
  EXPECT_LT(heap.stats().committedBytes, 2u << 20);
}

TEST_F(HeapTest, ListsSurvive) {
  uint64_t list = 0;
  for (uint64_t i = 0; i < 5000; ++i) {
    Address node = heap.allocate(cache, 16, types.structure({pointer, types.int64()}));
    heap.store<uint64_t>(node, list);
    heap.store<uint64_t>(node + 8, i);
    list = node;
    heap.allocate(cache, 16, 0);
  }
  keep(0, list);
  collect();
  EXPECT_EQ(heap.stats().liveObjects, 5000u);
  for (uint64_t i = 5000; i-- > 0; list = heap.load<uint64_t>(list)) ASSERT_EQ(heap.load<uint64_t>(list + 8), i);
  keep(0, 0);
  collect();
  EXPECT_EQ(heap.stats().liveObjects, 0u);
}

TEST_F(HeapTest, InteriorPointersKeepAnObject) {
  for (uint64_t size : {8, 24, 100, 1000, 30000, 200000, 3000000}) {
    Address at = heap.allocate(cache, size, 0);
    heap.store<uint8_t>(at + size - 1, 77);
    keep(0, at + size - 1);
    collect();
    EXPECT_EQ(heap.stats().liveObjects, 1u) << size;
    EXPECT_EQ(heap.load<uint8_t>(at + size - 1), 77);
    EXPECT_EQ(heap.findObject(at + size / 2).base, at);
  }
}

TEST_F(HeapTest, AnyValueIsToleratedAsAPointer) {
  Random random(7);
  Address at = heap.allocate(cache, 1 << 20, pointer);
  for (int i = 0; i < 1 << 17; ++i) {
    uint64_t value = random.next() >> random.below(64);
    heap.store<uint64_t>(at + static_cast<Address>(i) * 8, value);
  }
  keep(0, at);
  collect();
  EXPECT_GE(heap.stats().liveObjects, 1u);
}

TEST_F(HeapTest, MarkingIsPreciseByTheTypesMask) {
  Address type = types.structure({types.int64(), pointer, types.int64()});
  Address array = heap.allocate(cache, 24 * 10, type);
  keep(0, array);
  for (int i = 0; i < 10; ++i) {
    Address element = array + static_cast<Address>(i) * 24;
    heap.store<uint64_t>(element, heap.allocate(cache, 32, 0));      // an int that looks like a pointer
    heap.store<uint64_t>(element + 8, heap.allocate(cache, 32, 0));  // a pointer
  }
  collect();
  EXPECT_EQ(heap.stats().liveObjects, 11u);
}

TEST_F(HeapTest, TypedRootsAndStaticData) {
  Address type = types.structure({types.int64(), pointer});
  Address global = heap.allocateStaticRoot(32, type);
  heap.store<uint64_t>(global, heap.allocate(cache, 8, 0));
  heap.store<uint64_t>(global + 8, heap.allocate(cache, 8, 0));
  heap.store<uint64_t>(global + 24, heap.allocate(cache, 8, 0));
  collect();
  EXPECT_EQ(heap.stats().liveObjects, 2u);
  for (uint64_t size : {1, 100, 300000, 2000000}) {
    Address data = heap.allocateStatic(size, 16);
    EXPECT_EQ(data % 16, 0u);
    std::memset(heap.at(data), 1, size);
  }
}

TEST_F(HeapTest, TheTriggerAsksForACollection) {
  int collections = 0;
  for (int i = 0; i < 100000; ++i) {
    ASSERT_NE(heap.allocate(cache, 256, 0), 0u);
    if (cache.gcPending) {
      collect();
      ++collections;
    }
  }
  EXPECT_GT(collections, 15);
  EXPECT_LT(collections, 40);
  EXPECT_LT(heap.stats().committedBytes, 3u << 20);
}

TEST_F(HeapTest, TheLimitHolds) {
  EXPECT_EQ(heap.allocate(cache, uint64_t{1} << 40, 0), 0u);
  EXPECT_EQ(heap.allocate(cache, 65 << 20, 0), 0u);
  EXPECT_TRUE(cache.gcPending);
  int count = 0;
  while (heap.allocate(cache, 1 << 20, 0) != 0) ++count;
  EXPECT_EQ(count, 64);
  collect();
  EXPECT_NE(heap.allocate(cache, 60 << 20, 0), 0u);
}

TEST_F(HeapTest, ZeroSized) {
  Address a = heap.allocate(cache, 0, 0);
  EXPECT_NE(a, 0u);
  EXPECT_EQ(a, heap.allocate(cache, 0, pointer));
}

TEST_F(HeapTest, SizesRoundUpAsInGo) {
  EXPECT_EQ(roundUpSize(40, true), 48u);
  EXPECT_EQ(roundUpSize(5, true), 8u);
  EXPECT_EQ(roundUpSize(1025, true), 1152u);
  EXPECT_EQ(roundUpSize(520, false), 568u);
  EXPECT_EQ(roundUpSize(32768, true), 32768u);
  EXPECT_EQ(roundUpSize(32769, true), 40960u);
}

TEST_F(HeapTest, WeakHandles) {
  Address object = heap.allocate(cache, 32, 0);
  Address handle = heap.weakHandle(cache, object);
  EXPECT_EQ(heap.weakHandle(cache, object), handle);
  keep(0, object);
  keep(1, handle);
  collect();
  EXPECT_EQ(heap.load<uint64_t>(handle), object);
  keep(0, 0);
  collect();
  EXPECT_EQ(heap.load<uint64_t>(handle), 0u);
}

TEST_F(HeapTest, FinalizersRunInOrderOfDependency) {
  Address inner = heap.allocate(cache, 8, pointer), outer = heap.allocate(cache, 8, pointer);
  Address closure = heap.allocate(cache, 8, 0);
  heap.store<uint64_t>(outer, inner);
  FinalizerCall call;
  call.closure = closure;
  heap.setFinalizer(outer, call);
  heap.setFinalizer(inner, call);
  Address handle = heap.weakHandle(cache, outer);
  keep(0, handle);
  collect();
  FinalizerCall due;
  ASSERT_TRUE(heap.takeFinalizer(due));
  EXPECT_EQ(due.object, outer);
  EXPECT_EQ(due.closure, closure);
  EXPECT_FALSE(heap.takeFinalizer(due));
  EXPECT_EQ(heap.load<uint64_t>(handle), 0u);
  collect();
  ASSERT_TRUE(heap.takeFinalizer(due));
  EXPECT_EQ(due.object, inner);
  collect();
  EXPECT_EQ(heap.stats().liveObjects, 1u);  // the handle
}

TEST_F(HeapTest, Cleanups) {
  Address object = heap.allocate(cache, 64, 0);
  FinalizerCall call;
  call.closure = heap.allocate(cache, 8, 0);
  heap.addCleanup(object, call);
  uint64_t second = heap.addCleanup(object, call);
  heap.removeCleanup(object, second);
  keep(0, object);
  collect();
  EXPECT_FALSE(heap.finalizersDue());
  keep(0, 0);
  collect();
  FinalizerCall due;
  EXPECT_TRUE(heap.takeFinalizer(due));
  EXPECT_EQ(due.object, 0u);
  EXPECT_FALSE(heap.takeFinalizer(due));
}

TEST_F(HeapTest, StatisticsAreExact) {
  for (int round = 0; round < 3; ++round) {
    HeapStats before = heap.stats({&cache});
    for (int i = 0; i < 700; ++i) heap.allocate(cache, 48, 0);
    HeapStats after = heap.stats({&cache});
    EXPECT_EQ(after.mallocs - before.mallocs, 700u);
    EXPECT_EQ(after.totalAllocatedBytes - before.totalAllocatedBytes, 700u * 48);
    collect();
    EXPECT_EQ(heap.stats({&cache}).mallocs, after.mallocs);
    EXPECT_EQ(heap.stats({&cache}).frees, after.mallocs);
    EXPECT_EQ(heap.stats({&cache}).liveBytes, 0u);
  }
}

TEST_F(HeapTest, CollectsMoreOftenTowardsTheSoftLimit) {
  heap.setGcPercent(-1);
  EXPECT_EQ(heap.stats().nextTrigger, UINT64_MAX);
  EXPECT_EQ(heap.setSoftLimit(4 << 20), UINT64_MAX);
  EXPECT_EQ(heap.stats().nextTrigger, 4u << 20);
  keep(0, heap.allocate(cache, 8 << 20, 0));
  EXPECT_TRUE(cache.gcPending);
  collect();  // beyond the limit with what is alive: some growth is allowed
  EXPECT_EQ(heap.stats().nextTrigger, 10u << 20);
}

TEST_F(HeapTest, StressPoisonsWhatDies) {
  heap.setStress(true);
  Address kept = heap.allocate(cache, 16, 0);
  Address dead = heap.allocate(cache, 16, 0);
  EXPECT_TRUE(cache.gcPending);
  keep(0, kept);
  collect();
  EXPECT_EQ(heap.load<uint64_t>(kept), 0u);
  EXPECT_EQ(heap.load<uint64_t>(dead), 0xDBDBDBDBDBDBDBDBu);
  EXPECT_EQ(heap.load<uint64_t>(heap.allocate(cache, 16, 0)), 0u);
}

TEST_F(HeapTest, StressIsPatientWithManyObjects) {
  heap.setStress(true);
  uint64_t list = 0;
  for (int i = 0; i < 5000; ++i) {
    Address node = heap.allocate(cache, 16, pointer);
    heap.store<uint64_t>(node, list);
    list = node;
  }
  keep(0, list);
  collect();
  int allocations = 0;
  while (!cache.gcPending) {
    heap.allocate(cache, 16, 0);
    allocations++;
  }
  EXPECT_GT(allocations, 5);
  EXPECT_LT(allocations, 20);
}

TEST_F(HeapTest, WorkersAllocateAtOnce) {
  std::vector<HeapCache> caches(4);
  std::vector<std::thread> threads;
  for (HeapCache& each : caches) {
    threads.emplace_back([&] {
      for (uint32_t i = 0; i < 20000; ++i) {
        Address at = heap.allocate(each, 8 + i % 200, i % 2 == 0 ? pointer : 0);
        heap.store<uint64_t>(at, 0);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  std::vector<HeapCache*> all;
  for (HeapCache& each : caches) all.push_back(&each);
  heap.collect(all);
  EXPECT_EQ(heap.stats().liveObjects, 0u);
}

}  // namespace
}  // namespace gopark::runtime
