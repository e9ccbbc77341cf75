#include "runtime/map.h"

#include <bit>

#include "base/check.h"
#include "runtime/equal.h"
#include "runtime/hash.h"
#include "runtime/map_table.h"

namespace gopark::runtime {

namespace {

// ---- Kinds of keys: how to hash a key, compare it with a slot's, and store it.

template <typename T>
struct BitsKey {
  static constexpr bool kUpdate = false;
  T key;
  HashResult hash(const MapHeader& header, Worker&) const { return {hash64(key, header.seed), 0}; }
  bool equals(const char* slot) const {
    T other;
    std::memcpy(&other, slot, sizeof(T));
    return other == key;
  }
  void store(char* slot) const { std::memcpy(slot, &key, sizeof(T)); }
};

struct StringKey {
  static constexpr bool kUpdate = true;  // of two equal strings the new one is kept, as Go does
  StringKey(const Heap& heap, uint64_t itsData, uint64_t itsLength)
      : base(heap.base()), data(itsData), length(itsLength) {
    if (!heap.covers(data, length)) throw Fault{data};
  }
  const char* base;
  uint64_t data;
  uint64_t length;
  HashResult hash(const MapHeader& header, Worker& worker) const {
    worker.spendFor(length);
    return {hashBytes(base + static_cast<Address>(data), length, header.seed), 0};
  }
  bool equals(const char* slot) const {
    if (abi::load64(slot + 8) != length) return false;
    uint64_t other = abi::load64(slot);
    return other == data || length == 0 ||
           std::memcmp(base + static_cast<Address>(other), base + static_cast<Address>(data), length) == 0;
  }
  void store(char* slot) const {
    std::memcpy(slot, &data, 8);
    std::memcpy(slot + 8, &length, 8);
  }
};

struct MemoryKey {
  static constexpr bool kUpdate = false;
  const void* key;
  uint32_t bytes;
  HashResult hash(const MapHeader& header, Worker&) const { return {hashBytes(key, bytes, header.seed), 0}; }
  bool equals(const char* slot) const { return std::memcmp(slot, key, bytes) == 0; }
  void store(char* slot) const { std::memcpy(slot, key, bytes); }
};

struct GenericKey {
  static constexpr bool kUpdate = true;  // +0 and -0 are equal, and differ
  Heap& heap;
  abi::Type type;
  const void* key;
  uint32_t bytes;
  HashResult hash(const MapHeader& header, Worker& worker) const { return hashValue(worker, type, key, header.seed); }
  bool equals(const char* slot) const { return equalValues(heap, type, slot, key).equal; }
  void store(char* slot) const { std::memcpy(slot, key, bytes); }
};

template <typename T>
T loadKey(const void* key) {
  T value;
  std::memcpy(&value, key, sizeof(T));
  return value;
}

// Calls `function` with the key in the form that suits the map.
template <typename Function>
MapResult withKey(Heap& heap, const MapHeader& header, const void* key, Function function) {
  switch (header.keyClass) {
    case KeyClass::bits8:
      return function(BitsKey<uint8_t>{loadKey<uint8_t>(key)});
    case KeyClass::bits16:
      return function(BitsKey<uint16_t>{loadKey<uint16_t>(key)});
    case KeyClass::bits32:
      return function(BitsKey<uint32_t>{loadKey<uint32_t>(key)});
    case KeyClass::bits64:
      return function(BitsKey<uint64_t>{loadKey<uint64_t>(key)});
    case KeyClass::string: {
      const char* words = static_cast<const char*>(key);
      return function(StringKey(heap, abi::load64(words), abi::load64(words + 8)));
    }
    case KeyClass::memory:
      return function(MemoryKey{key, header.keyBytes});
    case KeyClass::generic:
      return function(GenericKey{heap, heap.type(header.keyType), key, header.keyBytes});
  }
  UNREACHABLE("kind of map key");
}

// ---- Finding.

constexpr uint32_t kNotFound = UINT32_MAX;

uint32_t tagOf(uint64_t hash, uint32_t mask) { return static_cast<uint32_t>(hash >> 32) & ~mask; }

template <typename Key>
uint32_t findSlot(const MapView& view, const Key& key, uint64_t hash) {
  const MapTable* table = view.table;
  if (table == nullptr) return kNotFound;
  if (table->mask == 0) {
    for (uint64_t live = table->smallLive & ((1u << MapTable::kSmall) - 1); live != 0; live &= live - 1) {
      auto i = static_cast<uint32_t>(std::countr_zero(live));
      if (key.equals(view.slot(i))) return i;
    }
    return kNotFound;
  }
  uint32_t mask = table->mask;
  uint32_t tag = tagOf(hash, mask);
  auto at = static_cast<uint32_t>(hash) & mask;
  for (uint32_t probes = 0; probes <= mask; ++probes) {
    uint32_t word = view.index[at];
    if (word == 0) return kNotFound;
    if ((word & ~mask) == tag) {
      uint32_t i = (word & mask) - 1;
      if (i < table->capacity && key.equals(view.slot(i))) return i;
    }
    at = (at + 1) & mask;
  }
  return kNotFound;
}

void addToIndex(const MapView& view, uint64_t hash, uint32_t slot) {
  uint32_t mask = view.table->mask;
  auto at = static_cast<uint32_t>(hash) & mask;
  // At most half of the words are used, unless goroutines have raced.
  for (uint32_t probes = 0; view.index[at] != 0 && probes <= mask; ++probes) at = (at + 1) & mask;
  view.index[at] = tagOf(hash, mask) | (slot + 1);
}

// The word of a deleted slot: its slot number is beyond the capacity. Probing goes on behind it.
void dropFromIndex(const MapView& view, uint64_t hash, uint32_t slot) {
  uint32_t mask = view.table->mask;
  uint32_t word = tagOf(hash, mask) | (slot + 1);
  auto at = static_cast<uint32_t>(hash) & mask;
  for (uint32_t probes = 0; probes <= mask; ++probes) {
    if (view.index[at] == word) {
      view.index[at] = mask;
      return;
    }
    at = (at + 1) & mask;
  }
}

bool needsHash(const MapView& view) { return view.header->mayFail || (view.table != nullptr && view.table->mask != 0); }

MapResult failure(MapStatus status, Address badType = 0) {
  MapResult result;
  result.status = status;
  result.badType = badType;
  return result;
}

// A map without entries hashes no keys in Go, and only asks whether it could: which gives another error.
MapResult unhashable(const MapView& view, const HashResult& hash) {
  return failure(view.header->count == 0 ? MapStatus::unhashableMissing : MapStatus::unhashable, hash.unhashable);
}

MapResult found(const MapView& view, uint32_t slot) {
  MapResult result;
  result.keySlot = view.heap->addressOf(view.slot(slot));
  result.slot = result.keySlot + view.header->elemOffset;
  return result;
}

// ---- Growing.

// A table for `capacity` slots; 0: out of memory.
Address newTable(Worker& worker, const MapHeader& header, uint32_t capacity) {
  Heap& heap = worker.heap;
  Address address = worker.allocate(sizeof(MapTable), worker.scheduler.mapTableType());
  Address slots = worker.allocate(uint64_t{capacity} * header.slotBytes, header.slotType);
  if (address == 0 || slots == 0) return 0;
  auto* table = reinterpret_cast<MapTable*>(heap.at(address));
  table->slots = slots;
  table->capacity = capacity;
  if (capacity > MapTable::kSmall) {
    uint64_t words = uint64_t{capacity} * 2;
    Address side = worker.allocate((capacity + 63) / 64 * 8 + words * 4, 0);
    if (side == 0) return 0;
    table->side = side;
    table->mask = static_cast<uint32_t>(words - 1);
  }
  table->check = table->sealed();
  return address;
}

// Hash of a key that is in the map already (so it is hashable).
uint64_t hashOfSlot(const MapView& view, const char* slot, Worker& worker) {
  uint64_t hash = 0;
  withKey(*view.heap, *view.header, slot, [&](const auto& key) {
    hash = key.hash(*view.header, worker).hash;
    return MapResult();
  });
  return hash;
}

// Copies the live slots of `from` to the empty table of `to`.
void copyLive(const MapView& from, MapView& to, Worker& worker) {
  uint32_t slotBytes = from.header->slotBytes;
  uint32_t next = 0;
  uint32_t used = std::min(from.table->used, from.table->capacity);
  for (uint32_t i = 0; i < used && next < to.table->capacity; ++i) {
    if (!from.isLive(i)) continue;
    std::memcpy(to.slot(next), from.slot(i), slotBytes);
    to.setLive(next, true);
    if (to.table->mask != 0) addToIndex(to, hashOfSlot(to, to.slot(next), worker), next);
    ++next;
  }
  to.table->used = next;
}

uint32_t capacityFor(uint64_t count) { return std::max<uint32_t>(4, static_cast<uint32_t>(std::bit_ceil(count))); }

// Gives the map a table with room for at least one more. False: out of memory, nothing has changed.
bool makeRoom(Worker& worker, MapView& view) {
  MapHeader& header = *view.header;
  uint32_t capacity = 4;
  // At least a quarter is free afterwards, so that rebuilding is paid for by the insertions.
  if (view.table != nullptr) capacity = capacityFor(header.count + header.count / 3 + 1);
  Address address = newTable(worker, header, capacity);
  if (address == 0) return false;
  MapView former = view;
  view.use(address);
  if (former.table != nullptr) {
    copyLive(former, view, worker);
    former.table->next = address;
  }
  __atomic_store_n(&header.table, address, __ATOMIC_RELEASE);
  worker.budget -= static_cast<int32_t>(std::min<uint64_t>(uint64_t{capacity} / 8, 1 << 30));  // what is copied costs
  return true;
}

// ---- Operations on a key of known kind.

template <typename Key>
MapResult accessKey(Worker& worker, const MapView& view, const Key& key) {
  if ((mapFlags(*view.header) & MapHeader::kWriting) != 0) return failure(MapStatus::concurrentReadAndWrite);
  HashResult hash;
  if (needsHash(view)) {
    hash = key.hash(*view.header, worker);
    if (hash.unhashable != 0) return unhashable(view, hash);
  }
  uint32_t slot = findSlot(view, key, hash.hash);
  return slot == kNotFound ? MapResult() : found(view, slot);
}

// Sets the writing flag, until finish().
class Writing {
 public:
  explicit Writing(MapHeader& header) : header_(header) {
    conflict_ = (mapFlags(header) & MapHeader::kWriting) != 0;
    if (!conflict_) __atomic_store_n(&header.flags, mapFlags(header) | MapHeader::kWriting, __ATOMIC_RELAXED);
  }
  bool conflict() const { return conflict_; }
  // False: another writer was here meanwhile.
  [[nodiscard]] bool finish() { return finish(header_); }
  [[nodiscard]] static bool finish(MapHeader& header) {
    bool alone = (mapFlags(header) & MapHeader::kWriting) != 0;
    __atomic_store_n(&header.flags, mapFlags(header) & ~MapHeader::kWriting, __ATOMIC_RELAXED);
    return alone;
  }

 private:
  MapHeader& header_;
  bool conflict_ = false;
};

template <typename Key>
MapResult insertKey(Worker& worker, MapView& view, const Key& key, HashResult hash, bool hashed) {
  if (view.table == nullptr || view.table->used >= view.table->capacity) {
    if (!makeRoom(worker, view)) return failure(MapStatus::outOfMemory);
  }
  if (view.table->mask != 0) {
    if (!hashed) hash = key.hash(*view.header, worker);
    addToIndex(view, hash.hash, view.table->used);
  }
  uint32_t slot = view.table->used++;
  if (slot >= view.table->capacity) return failure(MapStatus::concurrentWrites);  // another one has taken it
  key.store(view.slot(slot));
  view.setLive(slot, true);
  ++view.header->count;
  MapResult result = found(view, slot);
  result.inserted = true;
  return result;
}

template <typename Key>
MapResult assignKey(Worker& worker, MapView& view, const Key& key) {
  HashResult hash;
  bool hashed = needsHash(view);
  if (hashed) hash = key.hash(*view.header, worker);
  if (hash.unhashable != 0) return failure(MapStatus::unhashable, hash.unhashable);
  Writing writing(*view.header);
  if (writing.conflict()) return failure(MapStatus::concurrentWrites);
  MapResult result;
  uint32_t slot = findSlot(view, key, hash.hash);
  if (slot != kNotFound) {
    if (Key::kUpdate) key.store(view.slot(slot));
    result = found(view, slot);
  } else {
    result = insertKey(worker, view, key, hash, hashed);
  }
  return writing.finish() ? result : failure(MapStatus::concurrentWrites);
}

template <typename Key>
MapResult eraseKey(Worker& worker, MapView& view, const Key& key) {
  HashResult hash;
  if (needsHash(view)) hash = key.hash(*view.header, worker);
  if (hash.unhashable != 0) return unhashable(view, hash);
  Writing writing(*view.header);
  if (writing.conflict()) return failure(MapStatus::concurrentWrites);
  uint32_t slot = findSlot(view, key, hash.hash);
  if (slot != kNotFound) {
    if (view.table->mask != 0) dropFromIndex(view, hash.hash, slot);
    view.setLive(slot, false);
    std::memset(view.slot(slot), 0, view.header->slotBytes);  // what it referred to may die
    --view.header->count;
  }
  return writing.finish() ? MapResult() : failure(MapStatus::concurrentWrites);
}

// A nil map reads as empty, but a bad key is a panic all the same.
MapResult checkKey(Worker& worker, Address mapType, const void* key) {
  abi::Type keyType = worker.heap.type(mapType).mapKey();
  if (!hashMayFail(keyType)) return {};
  HashResult hash = hashValue(worker, keyType, key, 0);
  return hash.unhashable == 0 ? MapResult() : failure(MapStatus::unhashableMissing, hash.unhashable);
}

// ---- Types.

KeyClass classOf(abi::Type key) {
  switch (key.kind()) {
    case abi::kBool:
    case abi::kInt8:
    case abi::kUint8:
      return KeyClass::bits8;
    case abi::kInt16:
    case abi::kUint16:
      return KeyClass::bits16;
    case abi::kInt32:
    case abi::kUint32:
      return KeyClass::bits32;
    case abi::kInt:
    case abi::kInt64:
    case abi::kUint:
    case abi::kUint64:
    case abi::kUintptr:
    case abi::kPointer:
    case abi::kChan:
    case abi::kUnsafePointer:
      return KeyClass::bits64;
    case abi::kString:
      return KeyClass::string;
    default:
      return key.regularMemory() ? KeyClass::memory : KeyClass::generic;
  }
}

uint64_t alignUp(uint64_t value, uint64_t align) { return (value + align - 1) & ~(align - 1); }

uint64_t elemOffsetOf(abi::Type key, abi::Type elem) { return alignUp(key.size(), std::max<uint8_t>(elem.align(), 1)); }

void copyMask(Heap& heap, Address mask, uint64_t firstWord, abi::Type type) {
  const char* from = heap.at(type.gcData());
  for (uint64_t i = 0; i < type.ptrBytes() / 8; ++i) {
    if ((from[i / 8] >> (i % 8) & 1) == 0) continue;
    uint64_t word = firstWord + i;
    *heap.at(mask + word / 8) |= static_cast<char>(1 << (word % 8));
  }
}

// The descriptor of a slot {key, elem}, cached in the map type. Two workers may both make one: either serves.
Address slotTypeOf(Heap& heap, Address mapType) {
  auto* cache = reinterpret_cast<uint64_t*>(heap.at(mapType + abi::kMapGroup));
  uint64_t cached = __atomic_load_n(cache, __ATOMIC_ACQUIRE);
  if (cached != 0) return static_cast<Address>(cached);
  abi::Type key = heap.type(mapType).mapKey(), elem = heap.type(mapType).mapElem();
  uint64_t elemOffset = elemOffsetOf(key, elem);
  uint8_t align = std::max<uint8_t>(std::max(key.align(), elem.align()), 1);
  uint64_t size = std::max<uint64_t>(alignUp(elemOffset + elem.size(), align), 1);
  uint64_t ptrBytes = elem.ptrBytes() != 0 ? elemOffset + elem.ptrBytes() : key.ptrBytes();
  Address type = makeInternalType(heap, size, 0);
  if (ptrBytes != 0) {
    Address mask = heap.allocateStatic(ptrBytes / 64 + 8);
    copyMask(heap, mask, 0, key);
    copyMask(heap, mask, elemOffset / 8, elem);
    heap.store<uint64_t>(type + abi::kGCData, mask);
    heap.store<uint64_t>(type + abi::kPtrBytes, ptrBytes);
  }
  __atomic_store_n(cache, uint64_t{type}, __ATOMIC_RELEASE);
  return type;
}

}  // namespace

uint32_t countLive(const uint64_t* live, uint32_t end) {
  uint32_t count = 0;
  for (uint32_t word = 0; word < end / 64; ++word) count += static_cast<uint32_t>(std::popcount(live[word]));
  if (end % 64 != 0) {
    count += static_cast<uint32_t>(std::popcount(live[end / 64] & ((uint64_t{1} << (end % 64)) - 1)));
  }
  return count;
}

Address MapOperations::make(Worker& worker, Address mapType, int64_t hint) {
  Heap& heap = worker.heap;
  Address address = worker.allocate(sizeof(MapHeader), worker.scheduler.mapHeaderType());
  if (address == 0) return 0;
  abi::Type key = heap.type(mapType).mapKey(), elem = heap.type(mapType).mapElem();
  auto* header = reinterpret_cast<MapHeader*>(heap.at(address));
  header->seed = static_cast<uint32_t>(worker.random.next());
  header->keyBytes = static_cast<uint32_t>(key.size());
  header->elemOffset = static_cast<uint32_t>(elemOffsetOf(key, elem));
  header->elemBytes = static_cast<uint32_t>(elem.size());
  header->keyType = key.address();
  header->slotType = slotTypeOf(heap, mapType);
  header->slotBytes = static_cast<uint32_t>(heap.type(header->slotType).size());
  header->keyClass = classOf(key);
  header->mayFail = header->keyClass == KeyClass::generic && hashMayFail(key);
  header->check = header->sealed();
  constexpr int64_t kMaxBytes = int64_t{1} << 31;  // an absurd hint is only a hint
  if (hint > 0 && hint < kMaxBytes / (header->slotBytes + 8)) {
    Address table = newTable(worker, *header, capacityFor(static_cast<uint64_t>(hint)));
    if (table == 0) return 0;
    header->table = table;
  }
  return address;
}

MapResult MapOperations::access(Worker& worker, Address mapType, uint64_t map, const void* key) {
  if (map == 0) return checkKey(worker, mapType, key);
  MapView view(worker.heap, map);
  return withKey(worker.heap, *view.header, key, [&](const auto& typed) { return accessKey(worker, view, typed); });
}

MapResult MapOperations::assign(Worker& worker, Address, uint64_t map, const void* key) {
  if (map == 0) return failure(MapStatus::nilMap);
  MapView view(worker.heap, map);
  return withKey(worker.heap, *view.header, key, [&](const auto& typed) { return assignKey(worker, view, typed); });
}

MapResult MapOperations::erase(Worker& worker, Address mapType, uint64_t map, const void* key) {
  if (map == 0) return checkKey(worker, mapType, key);
  MapView view(worker.heap, map);
  return withKey(worker.heap, *view.header, key, [&](const auto& typed) { return eraseKey(worker, view, typed); });
}

MapResult MapOperations::access32(Worker& worker, Address mapType, uint64_t map, uint32_t key) {
  if (map == 0) return {};
  MapView view(worker.heap, map);
  if (view.header->keyClass != KeyClass::bits32) return access(worker, mapType, map, &key);
  return accessKey(worker, view, BitsKey<uint32_t>{key});
}

MapResult MapOperations::access64(Worker& worker, Address mapType, uint64_t map, uint64_t key) {
  if (map == 0) return {};
  MapView view(worker.heap, map);
  if (view.header->keyClass != KeyClass::bits64) return access(worker, mapType, map, &key);
  return accessKey(worker, view, BitsKey<uint64_t>{key});
}

MapResult MapOperations::accessString(Worker& worker, Address, uint64_t map, uint64_t data, uint64_t length) {
  if (map == 0) return {};
  MapView view(worker.heap, map);
  return accessKey(worker, view, StringKey(worker.heap, data, length));
}

MapResult MapOperations::assign32(Worker& worker, Address mapType, uint64_t map, uint32_t key) {
  if (map == 0) return failure(MapStatus::nilMap);
  MapView view(worker.heap, map);
  if (view.header->keyClass != KeyClass::bits32) return assign(worker, mapType, map, &key);
  return assignKey(worker, view, BitsKey<uint32_t>{key});
}

MapResult MapOperations::assign64(Worker& worker, Address mapType, uint64_t map, uint64_t key) {
  if (map == 0) return failure(MapStatus::nilMap);
  MapView view(worker.heap, map);
  if (view.header->keyClass != KeyClass::bits64) return assign(worker, mapType, map, &key);
  return assignKey(worker, view, BitsKey<uint64_t>{key});
}

MapResult MapOperations::assignString(Worker& worker, Address, uint64_t map, uint64_t data, uint64_t length) {
  if (map == 0) return failure(MapStatus::nilMap);
  MapView view(worker.heap, map);
  return assignKey(worker, view, StringKey(worker.heap, data, length));
}

MapResult MapOperations::clear(Worker& worker, Address, uint64_t map) {
  if (map == 0) return {};
  MapView view(worker.heap, map);
  Writing writing(*view.header);
  if (writing.conflict()) return failure(MapStatus::concurrentWrites);
  // In place: an iteration under way produces at most, once each, entries that are added later.
  if (view.table != nullptr) {
    MapTable& table = *view.table;
    std::memset(view.slots, 0, uint64_t{std::min(table.used, table.capacity)} * view.header->slotBytes);
    std::memset(view.live, 0, (table.capacity + 63) / 64 * 8);
    if (table.mask != 0) std::memset(view.index, 0, (uint64_t{table.mask} + 1) * 4);
    worker.spendFor(uint64_t{table.capacity} * (view.header->slotBytes + 8));
    table.used = 0;
  }
  view.header->count = 0;
  view.header->seed = static_cast<uint32_t>(worker.random.next());
  return writing.finish() ? MapResult() : failure(MapStatus::concurrentWrites);
}

bool MapOperations::beginWrite(Heap& heap, uint64_t map) { return !Writing(*MapView(heap, map).header).conflict(); }

bool MapOperations::endWrite(Heap& heap, uint64_t map) { return Writing::finish(*MapView(heap, map).header); }

MapResult MapOperations::clone(Worker& worker, Address mapType, uint64_t map) {
  MapResult result;
  if (map == 0) return result;
  MapView from(worker.heap, map);
  if ((mapFlags(*from.header) & MapHeader::kWriting) != 0) return failure(MapStatus::concurrentReadAndWrite);
  result.slot = make(worker, mapType, static_cast<int64_t>(from.header->count));
  if (result.slot == 0) return failure(MapStatus::outOfMemory);
  MapView to(worker.heap, result.slot);
  if (from.table != nullptr && to.table != nullptr) copyLive(from, to, worker);
  to.header->count = from.header->count;
  worker.spendFor(from.header->count * (from.header->slotBytes + 32));
  return result;
}

}  // namespace gopark::runtime
