#include "runtime/heap.h"

#include <algorithm>
#include <utility>

#include "base/check.h"
#include "runtime/heap_internal.h"

namespace gopark::runtime {

Heap::Heap(const HeapOptions& options) : stress_(options.stress), watched_(options.stress), implementation_(new Implementation) {
  implementation_->options = options;
  implementation_->options.limit = std::max(options.limit, kLeastLimit);
  implementation_->setTrigger();
  base_ = implementation_->pages.base();
  mapped_ = implementation_->pages.mapped();
  zeroSized_ = allocateStatic(16, 16);
}

Heap::~Heap() = default;

void Heap::ImplementationDeleter::operator()(Implementation* implementation) const { delete implementation; }

Span* Heap::Implementation::newSpan(int spanClass, uint32_t pageCount, uint32_t objectSize, bool noPointers,
                                    uint64_t outsideBytes) {
  uint64_t bytes = uint64_t{pageCount} * kPageSize;
  if (spanBytes + outsideBytes + bytes > options.limit) return nullptr;
  bool zeroed = false;
  Address at = pages.allocate(pageCount, zeroed);
  if (at == 0) return nullptr;
  auto span = std::make_unique<Span>();
  span->base = at;
  span->pages = pageCount;
  span->objectSize = objectSize;
  span->spanClass = static_cast<int16_t>(spanClass);
  span->noPointers = noPointers;
  span->dirty = !zeroed;
  span->count = spanClass < 0 ? 1 : static_cast<uint32_t>(bytes / objectSize);
  span->reciprocal = spanClass < 0 ? 0 : static_cast<uint32_t>(((uint64_t{1} << 32) + objectSize - 1) / objectSize);
  span->windows = (span->count + 63) / 64;
  span->freeObjects = span->count;
  span->bits = std::make_unique<uint64_t[]>(span->windows * 2);
  for (uint32_t i = 0; i < span->windows; ++i) span->freeBits()[i] = span->validMask(i);
  if (!noPointers) span->types = std::make_unique<Address[]>(span->count);
  span->index = static_cast<uint32_t>(spans.size());
  pages.setSpan(at, pageCount, span.get());
  spanBytes += bytes;
  spans.push_back(std::move(span));
  return spans.back().get();
}

void Heap::Implementation::deleteSpan(Span* span) {
  spanBytes -= uint64_t{span->pages} * kPageSize;
  pages.free(span->base, span->pages);
  uint32_t index = span->index;
  if (index + 1 != spans.size()) {
    spans[index] = std::move(spans.back());
    spans[index]->index = index;
  }
  spans.pop_back();
}

void Heap::Implementation::account(uint64_t bytes, uint64_t objects, HeapCache& cache) {
  stats.liveBytes += bytes;
  stats.totalAllocatedBytes += bytes;
  stats.mallocs += objects;
  if (stats.liveBytes > trigger) cache.gcPending = true;
}

void Heap::Implementation::setTrigger() {
  trigger = UINT64_MAX;
  if (options.gcPercent >= 0) {
    uint64_t growth = liveAtLast / 100 * static_cast<uint64_t>(options.gcPercent);
    trigger = std::max(options.minimumTrigger, liveAtLast + growth);
  }
  // Beyond the soft limit some growth is allowed all the same, lest the program does nothing but collect.
  uint64_t leastGrowth = liveAtLast / 8 + kChunkBytes;
  trigger = std::min(trigger, std::max(options.softLimit, liveAtLast + leastGrowth));
}

// Points the slot to the next window of its span that has free objects. False: the span is used up.
static bool nextWindow(AllocationSlot& slot, uint32_t from) {
  Span& span = *slot.span;
  for (uint32_t window = from; window < span.windows; ++window) {
    uint64_t free = span.freeBits()[window];
    if (free == 0) continue;
    slot.window = window;
    slot.freeBits = free;
    slot.windowBase = span.base + window * 64 * span.objectSize;
    slot.types = span.noPointers ? nullptr : span.types.get() + window * 64;
    return true;
  }
  return false;
}

bool Heap::refill(HeapCache& cache, int spanClass) {
  AllocationSlot& slot = cache.slots[spanClass];
  if (slot.span != nullptr && nextWindow(slot, slot.window + 1)) return true;
  Implementation& heap = *implementation_;
  size_t sizeClass = static_cast<size_t>(spanClass) / 2;
  Guard lock(heap.mutex);
  if (slot.span != nullptr) {
    slot.span->inCache = false;
    slot.span->freeObjects = 0;
    slot.span = nullptr;
  }
  Span* span = nullptr;
  auto& partial = heap.partial[static_cast<size_t>(spanClass)];
  if (!partial.empty()) {
    span = partial.back();
    partial.pop_back();
  } else {
    span = heap.newSpan(spanClass, kClassPages[sizeClass], kClassSizes[sizeClass], spanClass % 2 != 0, outsideBytes_);
    if (span == nullptr) {
      cache.failedBytes = uint64_t{kClassPages[sizeClass]} * kPageSize;
      cache.gcPending = true;
      return false;
    }
  }
  span->inCache = true;
  slot.span = span;
  slot.objectSize = span->objectSize;
  slot.dirty = span->dirty;
  heap.account(uint64_t{span->freeObjects} * span->objectSize, span->freeObjects, cache);
  bool found = nextWindow(slot, 0);
  CHECK(found);
  return true;
}

void Heap::note(HeapCache& cache, Address object, uint64_t size) {
  if (stress_) noteStress(cache);
  if (sampleRate_ == 0) return;
  auto rate = load<int64_t>(sampleRate_);
  if (rate <= 0) return;
  cache.untilSample -= static_cast<int64_t>(size);
  if (rate > 1 && cache.untilSample > 0 && cache.untilSample <= rate) return;
  cache.untilSample = rate;
  cache.sampled.push_back({object, size});
  if (!cache.gcPending) cache.onlySampled = true;
  cache.gcPending = true;
}

Address Heap::allocateSpecial(HeapCache& cache, uint64_t size, Address type) {
  if (size == 0) return zeroSized_;
  Implementation& heap = *implementation_;
  if (size >= uint64_t{kChunks} * kChunkBytes) {
    cache.failedBytes = size;
    cache.gcPending = true;
    return 0;
  }
  size = (size + 7) & ~uint64_t{7};
  auto pageCount = static_cast<uint32_t>((size + kPageSize - 1) / kPageSize);
  bool noPointers = type == 0 || this->type(type).ptrBytes() == 0;
  bool dirty = false;
  Address at = 0;
  {
    Guard lock(heap.mutex);
    Span* span = heap.newSpan(-1, pageCount, static_cast<uint32_t>(size), noPointers, outsideBytes_);
    if (span == nullptr) {
      cache.failedBytes = uint64_t{pageCount} * kPageSize;
      cache.gcPending = true;
      return 0;
    }
    span->freeBits()[0] = 0;
    span->freeObjects = 0;
    if (!noPointers) span->types[0] = type;
    heap.account(size, 1, cache);
    dirty = span->dirty;
    at = span->base;
  }
  if (dirty) std::memset(base_ + at, 0, size);
  if (watched_) note(cache, at, size);
  return at;
}

bool Heap::takeOutside(uint64_t bytes, bool forRuntime) {
  uint64_t outside = outsideBytes_.fetch_add(bytes, std::memory_order_relaxed) + bytes;
  uint64_t limit = implementation_->options.limit;
  if (forRuntime) limit += limit / 8;
  if (implementation_->spanBytes.load(std::memory_order_relaxed) + outside <= limit) return true;
  giveOutside(bytes);
  return false;
}

uint64_t Heap::bytesInUse() const {
  return implementation_->spanBytes.load(std::memory_order_relaxed) + outsideBytes_.load(std::memory_order_relaxed);
}

// Small static data (descriptors, texts, method tables) is as much as the program is large: it is not counted.
constexpr uint64_t kSmallStatic = kChunkBytes / 4;

Address Heap::allocateStatic(uint64_t size, uint32_t align) {
  if (size >= uint64_t{kChunks} * kChunkBytes) throw OutOfMemory{size, true};
  if (size > kSmallStatic && !takeOutside(size)) throw OutOfMemory{size, true};
  Implementation& heap = *implementation_;
  Guard lock(heap.mutex);
  heap.stats.staticBytes += size;
  if (size > kSmallStatic) {
    Address large = heap.pages.allocateStatic(static_cast<uint32_t>((size + kChunkBytes - 1) / kChunkBytes));
    if (large == 0) throw OutOfMemory{size, true};
    return large;
  }
  Address at = (heap.staticNext + align - 1) & ~(align - 1);
  if (heap.staticNext == 0 || at + size > heap.staticEnd) {
    at = heap.pages.allocateStatic(1);
    if (at == 0) throw OutOfMemory{kChunkBytes, true};
    heap.staticEnd = at + kChunkBytes;
  }
  heap.staticNext = at + static_cast<Address>(size);
  return at;
}

Address Heap::allocateStaticRoot(uint64_t size, Address type, uint32_t align) {
  Address at = allocateStatic(size, align);
  addRoot(at, size, type);
  return at;
}

void Heap::addRoot(Address at, uint64_t size, Address type) {
  Guard lock(implementation_->mutex);
  implementation_->staticRoots.push_back({at, size, type});
}

void Heap::keepForever(Address address) {
  Guard lock(implementation_->mutex);
  implementation_->keptForever.insert(address);
}

Heap::Object Heap::findObject(uint64_t address) const {
  Guard lock(implementation_->mutex);
  const Span* span = implementation_->pages.spanOf(address);
  if (span == nullptr) return {};
  uint32_t index = span->indexOf(static_cast<Address>(address));
  if (index >= span->count || (span->large() && address - span->base >= span->objectSize)) return {};
  Address type = span->noPointers ? 0 : span->types[index];
  return {span->base + index * span->objectSize, span->objectSize, type};
}

// Whether a type descriptor lies there, as far as its own words and those of the types next to it tell.
bool Heap::isType(Address address, int depth) const {
  constexpr int kDepth = 3;
  if (address % 8 != 0 || !covers(address, abi::kTypeBytes)) return false;
  if (depth > kDepth) return true;
  abi::Type type = this->type(address);
  uint64_t size = type.size();
  if (type.kind() == abi::kInvalid || type.kind() > abi::kUnsafePointer || type.ptrBytes() > size + 7) return false;
  switch (type.kind()) {
    case abi::kArray: {
      if (!covers(address, abi::kTypeBytes + 24) || !isType(type.arrayElem().address(), depth + 1)) return false;
      uint64_t length = type.arrayLen(), elemSize = type.elem().size();
      return elemSize == 0 ? size == 0 : length <= size / elemSize && length * elemSize == size;
    }
    case abi::kStruct: {
      if (!covers(address, abi::kStructBytes)) return false;
      uint64_t count = type.fieldCount();
      if (count > kChunkBytes * 64 ||
          !covers(abi::load64(at(address) + abi::kStructFields), count * abi::kFieldBytes)) {
        return false;
      }
      for (uint64_t i = 0; i < count; ++i) {
        abi::Type field = type.fieldType(i);
        if (!isType(field.address(), depth + 1) || (type.fieldName(i) != 0 && !covers(type.fieldName(i), 3))) {
          return false;
        }
        if (type.fieldOffset(i) > size || field.size() > size - type.fieldOffset(i)) return false;
      }
      return true;
    }
    case abi::kInterface:
      return covers(address, abi::kStructBytes) && type.methodCount() < kChunkBytes &&
             covers(abi::load64(at(address) + abi::kInterfaceMethods), type.methodCount() * 8);
    default:
      return covers(address, abi::kTypeBytes + 8);
  }
}

void Heap::addRootProvider(RootProvider* provider) {
  Guard lock(implementation_->mutex);
  implementation_->providers.push_back(provider);
}

void Heap::removeRootProvider(RootProvider* provider) {
  Guard lock(implementation_->mutex);
  std::erase(implementation_->providers, provider);
}

uint64_t unusedObjects(const AllocationSlot& slot) {
  if (slot.span == nullptr) return 0;
  auto count = static_cast<uint64_t>(__builtin_popcountll(slot.freeBits));
  for (uint32_t window = slot.window + 1; window < slot.span->windows; ++window) {
    count += static_cast<uint64_t>(__builtin_popcountll(slot.span->freeBits()[window]));
  }
  return count;
}

HeapStats Heap::stats(const std::vector<HeapCache*>& caches) const {
  Guard lock(implementation_->mutex);
  HeapStats result = implementation_->stats;
  for (const HeapCache* cache : caches) {
    for (const AllocationSlot& slot : cache->slots) {
      uint64_t unused = unusedObjects(slot);
      result.mallocs -= unused;
      result.totalAllocatedBytes -= unused * slot.objectSize;
      result.liveBytes -= unused * slot.objectSize;
    }
  }
  result.liveObjects = result.mallocs - result.frees;
  result.committedBytes = implementation_->spanBytes;
  result.systemBytes = implementation_->pages.mostChunks() * kChunkBytes;
  result.releasedBytes = result.systemBytes - implementation_->pages.chunkCount() * kChunkBytes;
  result.nextTrigger = implementation_->trigger;
  result.collections = collections();
  return result;
}

void Heap::finishPause(int64_t durationNs, int64_t wallNs) {
  Guard lock(implementation_->mutex);
  HeapStats& stats = implementation_->stats;
  stats.lastPauseNs = static_cast<uint64_t>(durationNs);
  stats.totalPauseNs += stats.lastPauseNs;
  stats.lastEndNs = static_cast<uint64_t>(wallNs);
  size_t at = (collections() - 1) % kPauses;
  implementation_->pauses[at] = stats.lastPauseNs;
  implementation_->pauseEnds[at] = stats.lastEndNs;
}

void Heap::pauses(uint64_t (&durations)[kPauses], uint64_t (&ends)[kPauses]) const {
  Guard lock(implementation_->mutex);
  std::copy(std::begin(implementation_->pauses), std::end(implementation_->pauses), durations);
  std::copy(std::begin(implementation_->pauseEnds), std::end(implementation_->pauseEnds), ends);
}

void Heap::noteForced(bool releaseAll) {
  Guard lock(implementation_->mutex);
  implementation_->stats.forcedCollections++;
  implementation_->releaseAll |= releaseAll;
}

int Heap::setGcPercent(int percent) {
  Guard lock(implementation_->mutex);
  int former = std::exchange(implementation_->options.gcPercent, percent);
  implementation_->setTrigger();
  return former;
}

uint64_t Heap::softLimit() const {
  Guard lock(implementation_->mutex);
  return implementation_->options.softLimit;
}

uint64_t Heap::setSoftLimit(uint64_t bytes) {
  Guard lock(implementation_->mutex);
  uint64_t former = std::exchange(implementation_->options.softLimit, bytes);
  implementation_->setTrigger();
  return former;
}

Address makeInternalType(Heap& heap, uint64_t size, uint64_t pointerMask) {
  Address at = heap.allocateStatic(abi::kTypeBytes + 8);
  Address mask = at + abi::kTypeBytes;
  heap.store<uint64_t>(mask, pointerMask);
  uint64_t ptrBytes = pointerMask == 0 ? 0 : (64 - static_cast<uint64_t>(__builtin_clzll(pointerMask))) * 8;
  heap.store<uint64_t>(at + abi::kSize, size);
  heap.store<uint64_t>(at + abi::kPtrBytes, ptrBytes);
  heap.store<uint8_t>(at + abi::kAlign, 8);
  heap.store<uint8_t>(at + abi::kFieldAlign, 8);
  heap.store<uint8_t>(at + abi::kKind, abi::kStruct);
  heap.store<uint64_t>(at + abi::kGCData, mask);
  return at;
}

}  // namespace gopark::runtime
