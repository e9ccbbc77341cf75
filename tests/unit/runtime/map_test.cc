#include "runtime/map.h"

#include <bit>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

#include "fake_host.h"
#include "runtime/equal.h"
#include "runtime/hash.h"
#include "runtime/map_table.h"
#include "runtime/scheduler.h"
#include "type_builder.h"

#include <gtest/gtest.h>

namespace gopark::runtime {
namespace {

class MapTest : public testing::Test {
 protected:
  static SchedulerOptions options() {
    SchedulerOptions result;
    result.workers = 0;
    return result;
  }

  void collect() { heap.collect({&worker.cache}); }
  Address text(std::string_view value) {
    Address words = worker.allocate(16, types.string());
    Address bytes = value.empty() ? 0 : worker.allocate(value.size(), 0);
    if (!value.empty()) std::memcpy(heap.at(bytes), value.data(), value.size());
    heap.store<uint64_t>(words, bytes);
    heap.store<uint64_t>(words + 8, value.size());
    return words;
  }
  void set(Address type, Address map, uint64_t key, uint64_t value) {
    MapResult result = MapOperations::assign64(worker, type, map, key);
    ASSERT_EQ(result.status, MapStatus::ok);
    heap.store<uint64_t>(result.slot, value);
  }
  int64_t get(Address type, Address map, uint64_t key) {
    MapResult result = MapOperations::access64(worker, type, map, key);
    return result.slot == 0 ? -1 : heap.load<int64_t>(result.slot);
  }
  std::vector<uint64_t> keys(Address type, Address map) {
    std::vector<uint64_t> result;
    Address iterator = MapOperations::newIterator(worker, type, map);
    for (;;) {
      MapResult next = MapOperations::next(worker, iterator);
      if (next.keySlot == 0) return result;
      result.push_back(heap.load<uint64_t>(next.keySlot));
    }
  }

  Heap heap;
  host::FakeHost host;
  Scheduler scheduler{options(), heap, host, nullptr};
  Worker& worker = scheduler.workerAt(0);
  TypeBuilder types{heap};
  Address intInt = types.map(types.int64(), types.int64());
};

TEST_F(MapTest, AgreesWithAModel) {
  Random random(3);
  for (int64_t hint : {0, 100}) {
    Address map = MapOperations::make(worker, intInt, hint);
    std::unordered_map<uint64_t, uint64_t> model;
    for (int i = 0; i < 200000; ++i) {
      uint64_t key = random.below(i < 100000 ? 5000 : 50);
      switch (random.below(3)) {
        case 0:
          set(intInt, map, key, static_cast<uint64_t>(i));
          model[key] = static_cast<uint64_t>(i);
          break;
        case 1:
          MapOperations::erase(worker, intInt, map, &key);
          model.erase(key);
          break;
        default: {
          auto found = model.find(key);
          ASSERT_EQ(get(intInt, map, key), found == model.end() ? -1 : static_cast<int64_t>(found->second));
        }
      }
      ASSERT_EQ(MapOperations::length(heap, map), model.size());
    }
    std::set<uint64_t> seen;
    for (uint64_t key : keys(intInt, map)) EXPECT_TRUE(seen.insert(key).second);
    EXPECT_EQ(seen.size(), model.size());
  }
}

TEST_F(MapTest, IntegersOfAllSizes) {
  for (auto [kind, size] : {std::pair{abi::kBool, 1}, {abi::kInt16, 2}, {abi::kUint32, 4}, {abi::kInt, 8}}) {
    Address type = types.map(types.plain(kind, static_cast<uint64_t>(size)), types.plain(abi::kUint8, 1));
    Address map = MapOperations::make(worker, type, 0);
    uint64_t count = size == 1 ? 2 : 1000;
    for (uint64_t key = 0; key < count; ++key) {
      MapResult result = MapOperations::assign(worker, type, map, &key);
      heap.store<uint8_t>(result.slot, static_cast<uint8_t>(key * 7));
    }
    EXPECT_EQ(MapOperations::length(heap, map), count);
    for (uint64_t key = 0; key < count; ++key) {
      MapResult result = MapOperations::access(worker, type, map, &key);
      ASSERT_NE(result.slot, 0u);
      EXPECT_EQ(heap.load<uint8_t>(result.slot), static_cast<uint8_t>(key * 7));
    }
  }
}

TEST_F(MapTest, StringsSurviveCollections) {
  Address type = types.map(types.string(), types.string());
  Address root = heap.allocateStaticRoot(8, Heap::kAllWords);
  Address map = MapOperations::make(worker, type, 0);
  heap.store<uint64_t>(root, map);
  for (int i = 0; i < 1000; ++i) {
    Address key = text("key" + std::to_string(i)), value = text("value" + std::to_string(i));
    MapResult result = MapOperations::assign(worker, type, map, heap.at(key));
    std::memcpy(heap.at(result.slot), heap.at(value), 16);
    if (i % 100 == 0) collect();
  }
  collect();
  for (int i = 0; i < 100; ++i) text("garbage that would overwrite freed memory");
  for (int i = 0; i < 1000; ++i) {
    Address key = text("key" + std::to_string(i));
    MapResult result =
        MapOperations::accessString(worker, type, map, heap.load<uint64_t>(key), heap.load<uint64_t>(key + 8));
    ASSERT_NE(result.slot, 0u);
    std::string_view value(heap.at(heap.load<uint64_t>(result.slot)), heap.load<uint64_t>(result.slot + 8));
    EXPECT_EQ(value, "value" + std::to_string(i));
  }
}

TEST_F(MapTest, IterationProducesWhatStaysExactlyOnce) {
  Random random(11);
  for (int round = 0; round < 300; ++round) {
    Address map = MapOperations::make(worker, intInt, 0);
    uint64_t count = 1 + random.below(200);
    for (uint64_t key = 0; key < count; ++key) set(intInt, map, key, key);
    std::set<uint64_t> deleted, seen;
    Address iterator = MapOperations::newIterator(worker, intInt, map);
    for (;;) {
      MapResult next = MapOperations::next(worker, iterator);
      if (next.keySlot == 0) break;
      uint64_t key = heap.load<uint64_t>(next.keySlot);
      EXPECT_EQ(heap.load<uint64_t>(next.slot), key);
      EXPECT_TRUE(seen.insert(key).second) << "produced twice";
      EXPECT_EQ(deleted.count(key), 0u) << "produced though deleted";
      for (uint32_t i = random.below(4); i-- > 0;) {
        uint64_t victim = random.below(static_cast<uint32_t>(count));
        MapOperations::erase(worker, intInt, map, &victim);
        deleted.insert(victim);
      }
      for (uint32_t i = random.below(6); i-- > 0;) {
        uint64_t added = 1000 + random.next() % 100000;
        set(intInt, map, added, added);
      }
    }
    for (uint64_t key = 0; key < count; ++key) EXPECT_TRUE(deleted.count(key) != 0 || seen.count(key) != 0);
  }
}

TEST_F(MapTest, DeleteAndReinsertWhileIteratingEnds) {
  Address map = MapOperations::make(worker, intInt, 0);
  for (uint64_t key = 0; key < 100; ++key) set(intInt, map, key, key);
  Address iterator = MapOperations::newIterator(worker, intInt, map);
  int steps = 0;
  for (;; ++steps) {
    MapResult next = MapOperations::next(worker, iterator);
    if (next.keySlot == 0) break;
    uint64_t key = heap.load<uint64_t>(next.keySlot);
    MapOperations::erase(worker, intInt, map, &key);
    set(intInt, map, key, key);
  }
  EXPECT_EQ(steps, 100);
  EXPECT_EQ(MapOperations::length(heap, map), 100u);
}

TEST_F(MapTest, IterationStartsAnywhere) {
  Address map = MapOperations::make(worker, intInt, 0);
  for (uint64_t key = 0; key < 8; ++key) set(intInt, map, key, key);
  std::set<uint64_t> first;
  for (int i = 0; i < 200; ++i) first.insert(keys(intInt, map)[0]);
  EXPECT_EQ(first.size(), 8u);
}

TEST_F(MapTest, Clear) {
  Address map = MapOperations::make(worker, intInt, 0);
  for (uint64_t count : {3, 1000}) {
    for (uint64_t key = 0; key < count; ++key) set(intInt, map, key, key);
    Address iterator = MapOperations::newIterator(worker, intInt, map);
    MapOperations::next(worker, iterator);
    MapOperations::clear(worker, intInt, map);
    EXPECT_EQ(MapOperations::next(worker, iterator).keySlot, 0u);
    EXPECT_EQ(MapOperations::length(heap, map), 0u);
    EXPECT_EQ(get(intInt, map, 1), -1);
  }
  set(intInt, map, 1, 5);
  EXPECT_EQ(get(intInt, map, 1), 5);
}

TEST_F(MapTest, Clone) {
  for (uint64_t count : {0, 5, 1000}) {
    Address map = MapOperations::make(worker, intInt, 0);
    for (uint64_t key = 0; key < count; ++key) set(intInt, map, key, key * 3);
    MapResult clone = MapOperations::clone(worker, intInt, map);
    ASSERT_EQ(clone.status, MapStatus::ok);
    set(intInt, map, 1, 99);
    EXPECT_EQ(MapOperations::length(heap, clone.slot), count);
    for (uint64_t key = 0; key < count; ++key) EXPECT_EQ(get(intInt, clone.slot, key), static_cast<int64_t>(key * 3));
  }
  EXPECT_EQ(MapOperations::clone(worker, intInt, 0).slot, 0u);
}

TEST_F(MapTest, NilMaps) {
  EXPECT_EQ(MapOperations::length(heap, 0), 0u);
  EXPECT_EQ(MapOperations::access64(worker, intInt, 0, 1).slot, 0u);
  EXPECT_EQ(MapOperations::assign64(worker, intInt, 0, 1).status, MapStatus::nilMap);
  uint64_t key = 1;
  EXPECT_EQ(MapOperations::erase(worker, intInt, 0, &key).status, MapStatus::ok);
  EXPECT_TRUE(keys(intInt, 0).empty());
}

TEST_F(MapTest, FloatKeys) {
  Address type = types.map(types.plain(abi::kFloat64, 8), types.int64());
  Address map = MapOperations::make(worker, type, 0);
  double plus = 0.0, minus = -0.0, nan = std::nan("");
  for (int round = 0; round < 20; ++round) {
    heap.store<int64_t>(MapOperations::assign(worker, type, map, &plus).slot, 1);
    heap.store<int64_t>(MapOperations::assign(worker, type, map, &minus).slot, 2);
    MapOperations::assign(worker, type, map, &nan);
    EXPECT_EQ(MapOperations::length(heap, map), static_cast<uint64_t>(round + 2));
    MapResult found = MapOperations::access(worker, type, map, &plus);
    EXPECT_EQ(heap.load<int64_t>(found.slot), 2);
    EXPECT_TRUE(std::signbit(heap.load<double>(found.keySlot)));
    EXPECT_EQ(MapOperations::access(worker, type, map, &nan).slot, 0u);
  }
}

TEST_F(MapTest, InterfaceKeys) {
  Address type = types.map(types.emptyInterface(), types.int64());
  Address map = MapOperations::make(worker, type, 0);
  Address number = types.int64(), list = types.slice(), words = types.string();
  auto eface = [&](Address dynamic, uint64_t data) {
    Address at = worker.allocate(16, types.emptyInterface());
    heap.store<uint64_t>(at, dynamic);
    heap.store<uint64_t>(at + 8, data);
    return heap.at(at);
  };
  for (uint64_t i = 0; i < 50; ++i) {
    Address box = worker.allocate(8, 0);
    heap.store<uint64_t>(box, i);
    heap.store<uint64_t>(MapOperations::assign(worker, type, map, eface(number, box)).slot, i);
    Address name = text(std::to_string(i));
    heap.store<uint64_t>(MapOperations::assign(worker, type, map, eface(words, name)).slot, i + 100);
  }
  EXPECT_EQ(MapOperations::length(heap, map), 100u);
  Address box = worker.allocate(8, 0);
  heap.store<uint64_t>(box, 7);
  EXPECT_EQ(heap.load<uint64_t>(MapOperations::access(worker, type, map, eface(number, box)).slot), 7u);
  EXPECT_EQ(heap.load<uint64_t>(MapOperations::access(worker, type, map, eface(words, text("7"))).slot), 107u);

  Address slice = worker.allocate(24, list);
  for (uint64_t target : {uint64_t{0}, uint64_t{MapOperations::make(worker, type, 0)}, uint64_t{map}}) {
    MapResult bad = MapOperations::access(worker, type, target, eface(list, slice));
    MapStatus status = target == map ? MapStatus::unhashable : MapStatus::unhashableMissing;
    EXPECT_EQ(bad.status, status);
    EXPECT_EQ(bad.badType, list);
    EXPECT_EQ(MapOperations::erase(worker, type, target, eface(list, slice)).status, status);
  }
  for (uint64_t target : {uint64_t{MapOperations::make(worker, type, 0)}, uint64_t{map}}) {
    EXPECT_EQ(MapOperations::assign(worker, type, target, eface(list, slice)).status, MapStatus::unhashable);
  }
}

TEST_F(MapTest, StructKeys) {
  Address key = types.structure({types.string(), types.int64()});
  Address type = types.map(key, types.int64());
  Address map = MapOperations::make(worker, type, 0);
  auto make = [&](int i) {
    Address at = worker.allocate(24, key);
    std::memcpy(heap.at(at), heap.at(text("name" + std::to_string(i % 10))), 16);
    heap.store<int64_t>(at + 16, i);
    return heap.at(at);
  };
  for (int i = 0; i < 200; ++i) {
    heap.store<int64_t>(MapOperations::assign(worker, type, map, make(i)).slot, i);
  }
  EXPECT_EQ(MapOperations::length(heap, map), 200u);
  for (int i = 0; i < 200; ++i) {
    EXPECT_EQ(heap.load<int64_t>(MapOperations::access(worker, type, map, make(i)).slot), i);
  }
}

TEST_F(MapTest, ConcurrentUseIsReported) {
  Address map = MapOperations::make(worker, intInt, 0);
  set(intInt, map, 1, 1);
  Address iterator = MapOperations::newIterator(worker, intInt, map);
  reinterpret_cast<MapHeader*>(heap.at(map))->flags = MapHeader::kWriting;  // as if another worker were writing
  EXPECT_EQ(MapOperations::assign64(worker, intInt, map, 2).status, MapStatus::concurrentWrites);
  EXPECT_EQ(MapOperations::access64(worker, intInt, map, 1).status, MapStatus::concurrentReadAndWrite);
  EXPECT_EQ(MapOperations::next(worker, iterator).status, MapStatus::concurrentIterateAndWrite);
}

TEST_F(MapTest, SetsOfEmptyStructs) {
  Address type = types.map(types.int64(), types.plain(abi::kStruct, 0));
  Address map = MapOperations::make(worker, type, 0);
  for (uint64_t key = 0; key < 100; ++key) EXPECT_TRUE(MapOperations::assign64(worker, type, map, key).inserted);
  for (uint64_t key = 0; key < 100; ++key) EXPECT_FALSE(MapOperations::assign64(worker, type, map, key).inserted);
  EXPECT_EQ(keys(type, map).size(), 100u);
}

TEST_F(MapTest, Equality) {
  double nan = std::nan("");
  EXPECT_FALSE(equalValues(heap, heap.type(types.plain(abi::kFloat64, 8)), &nan, &nan).equal);
  Address list = types.slice();
  EXPECT_EQ(equalInterfaces(heap, list, 8192, list, 8192).uncomparable, list);
  EXPECT_FALSE(equalInterfaces(heap, list, 8192, types.int64(), 8192).equal);
  EXPECT_TRUE(equalInterfaces(heap, 0, 0, 0, 0).equal);
  Address key = types.structure({types.string(), types.emptyInterface()});
  Address a = worker.allocate(32, key), b = worker.allocate(32, key);
  std::memcpy(heap.at(a), heap.at(text("x")), 16);
  std::memcpy(heap.at(b), heap.at(text("x")), 16);
  EXPECT_TRUE(equalValues(heap, heap.type(key), heap.at(a), heap.at(b)).equal);
  heap.store<uint64_t>(a + 16, list);
  EXPECT_FALSE(equalValues(heap, heap.type(key), heap.at(a), heap.at(b)).equal);
  heap.store<uint64_t>(b + 16, list);
  EXPECT_EQ(equalValues(heap, heap.type(key), heap.at(a), heap.at(b)).uncomparable, list);
}

}  // namespace
}  // namespace gopark::runtime
