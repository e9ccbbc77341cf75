// What the files of the heap share: spans, special records, the heap's implementation. Not for other parts.
#pragma once

#include <array>
#include <atomic>
#include <deque>
#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/lock_order.h"
#include "runtime/heap.h"
#include "runtime/page_allocator.h"

namespace gopark::runtime {

// A run of pages with objects of one size. Owned by one worker's cache (inCache), or listed as partial, or full.
struct Span {
  Address base = 0;
  uint32_t pages = 0;
  uint32_t objectSize = 0;  // of a large object: what was asked for, rounded up to 8
  uint32_t count = 0;       // objects
  uint32_t reciprocal = 0;  // ceil(2^32 / objectSize): offset / objectSize by multiplication; 0: one large object
  uint32_t windows = 0;     // words of 64 objects
  uint32_t freeObjects = 0;
  int16_t spanClass = -1;  // -1: large
  bool noPointers = false;
  bool dirty = false;
  bool inCache = false;
  uint32_t index = 0;                // in Heap::Implementation::spans
  std::unique_ptr<uint64_t[]> bits;  // free bits, then mark bits
  std::unique_ptr<Address[]> types;

  uint64_t* freeBits() { return bits.get(); }
  uint64_t* markBits() { return bits.get() + windows; }
  bool large() const { return spanClass < 0; }

  // The number of the object at `address` within the span; >= count: in the unused tail. offset < 2^17 and size < 2^16,
  // so the product is exact.
  uint32_t indexOf(Address address) const {
    if (reciprocal == 0) return 0;
    return static_cast<uint32_t>((static_cast<uint64_t>(address - base) * reciprocal) >> 32);
  }
  uint64_t validMask(uint32_t window) const {
    uint32_t left = count - window * 64;
    return left >= 64 ? ~uint64_t{0} : (uint64_t{1} << left) - 1;
  }
};

// The objects of the slot's span that were not handed out. They were counted as allocated when the span was taken.
uint64_t unusedObjects(const AllocationSlot& slot);

struct Special {
  // What a record takes, its place in the table and among the due ones included. It counts towards the limit.
  static constexpr uint64_t kBytes = 224;

  enum Kind : uint8_t { finalizer, cleanup, weak };
  Kind kind = finalizer;
  uint64_t number = 0;  // of a cleanup
  Address handle = 0;   // of a weak pointer
  FinalizerCall call;
};

struct StaticRoot {
  Address at = 0;
  uint64_t size = 0;
  Address type = 0;
};

struct Heap::Implementation {
  // While the world is stopped it guards nothing: then the collection has all.
  mutable Mutex mutex ACQUIRED_AFTER(lock_order::heap) ACQUIRED_BEFORE(lock_order::leaf);
  HeapOptions options;
  PageAllocator pages GUARDED_BY(mutex);
  std::vector<std::unique_ptr<Span>> spans GUARDED_BY(mutex);
  std::array<std::vector<Span*>, kSizeClasses * 2> partial GUARDED_BY(mutex);
  std::atomic<uint64_t> spanBytes{0};  // of all spans' pages
  uint64_t trigger GUARDED_BY(mutex) = 0;
  uint64_t liveAtLast GUARDED_BY(mutex) = 0;  // bytes that the last collection has left
  bool releaseAll GUARDED_BY(mutex) = false;
  HeapStats stats GUARDED_BY(mutex);
  uint64_t pauses[Heap::kPauses] GUARDED_BY(mutex) = {};
  uint64_t pauseEnds[Heap::kPauses] GUARDED_BY(mutex) = {};

  Address staticNext GUARDED_BY(mutex) = 0;
  Address staticEnd GUARDED_BY(mutex) = 0;
  std::vector<StaticRoot> staticRoots GUARDED_BY(mutex);
  std::unordered_set<Address> keptForever GUARDED_BY(mutex);
  std::vector<RootProvider*> providers GUARDED_BY(mutex);

  std::unordered_map<Address, std::vector<Special>> specials GUARDED_BY(mutex);
  std::deque<FinalizerCall> due GUARDED_BY(mutex);
  uint64_t nextCleanup GUARDED_BY(mutex) = 1;

  // Null: the limit, or the address space, is exhausted.
  Span* newSpan(int spanClass, uint32_t pageCount, uint32_t objectSize, bool noPointers, uint64_t outsideBytes)
      REQUIRES(mutex);
  void deleteSpan(Span* span) REQUIRES(mutex);
  void setTrigger() REQUIRES(mutex);
  void account(uint64_t bytes, uint64_t objects, HeapCache& cache) REQUIRES(mutex);
};

}  // namespace gopark::runtime
