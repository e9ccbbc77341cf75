// Heap: the linear heap of one Go program. Objects have no header: spans of equal-sized objects with side tables (mark
// bits, and per object the address of its abi.Type; 0 = no pointers).
//
// Addresses. Natively a reserved region whose offset is the address; in WebAssembly the base is 0 and chunks come from
// aligned_alloc. `base() + address` is the memory. Objects never move.
//
// Collection. `allocate` never collects: it sets `cache.gcPending`, and the scheduler collects when the running slices
// have ended (Scheduler::collect). So C++ code needs no rooting while it runs, but must not keep Go pointers across a
// park or a slice. Marking is precise by PtrBytes/GCData of abi.Type, repeated over the object; sweeping only turns
// mark bits into allocation bits, and objects are zeroed when they are allocated.
//
// Threads. Each worker allocates from its own HeapCache without a lock; refilling takes the heap's mutex.
// `collect` requires that no other thread touches the heap.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

#include "runtime/abi.h"
#include "runtime/address.h"
#include "runtime/fault.h"
#include "runtime/roots.h"
#include "runtime/size_class.h"

namespace gopark::runtime {

struct Span;
struct Chunk;
class Marker;

struct HeapOptions {
  // Bytes of spans and of what lies beside the heap (takeOutside); beyond it `allocate` returns 0.
#ifdef __EMSCRIPTEN__
  uint64_t limit = 2ull << 30;
  uint64_t minimumTrigger = 4u << 20;
#else
  uint64_t limit = 4ull << 30;
  uint64_t minimumTrigger = 16u << 20;
#endif
  int gcPercent = 100;              // as GOGC; < 0: off
  uint64_t softLimit = UINT64_MAX;  // as GOMEMLIMIT
  // Collect at every allocation. With many live objects and tasks that would be quadratic: a collection then comes only
  // after one allocation for every kStressWork of what the last one has looked at.
  bool stress = false;
};

// The span from which a worker allocates one class of objects.
struct AllocationSlot {
  uint64_t freeBits = 0;   // free objects of the window: 64 consecutive objects
  Address windowBase = 0;  // the window's first object
  uint32_t objectSize = 0;
  Address* types = nullptr;  // type words of the window; null in spans without pointers
  bool dirty = false;        // memory must be zeroed
  uint32_t window = 0;       // number of the window within the span
  Span* span = nullptr;
};

// One worker's allocation state. Not shared.
struct HeapCache {
  AllocationSlot slots[kSizeClasses * 2];  // class * 2 + (no pointers)
  // A collection is wanted: after an allocation or a native call, end the time slice at the next suspend point.
  bool gcPending = false;
  uint64_t failedBytes = 0;   // of the last allocation that gave 0
  uint32_t stressCredit = 0;  // under stress: allocations that may pass before the next collection

  // Sampling (Heap::startSampling): objects of which whoever runs slices is to note where they were allocated, at once:
  // gcPending is set for that. `onlySampled`: nothing else wants a collection.
  struct Sampled {
    Address object;
    uint64_t size;
  };
  std::vector<Sampled> sampled;
  bool onlySampled = false;
  int64_t untilSample = 0;  // bytes
};

struct HeapStats {
  uint64_t liveBytes = 0;       // of objects, by the last collection, plus spans handed out since
  uint64_t committedBytes = 0;  // of spans
  uint64_t systemBytes = 0;     // the most that spans' chunks ever took
  uint64_t releasedBytes = 0;   // of them, what was given back
  uint64_t staticBytes = 0;
  uint64_t totalAllocatedBytes = 0;
  uint64_t mallocs = 0;
  uint64_t frees = 0;
  uint64_t nextTrigger = 0;
  uint64_t collections = 0;
  uint64_t forcedCollections = 0;  // those the program has asked for
  uint64_t lastEndNs = 0;          // wall clock
  uint64_t lastPauseNs = 0;
  uint64_t totalPauseNs = 0;
  uint64_t liveObjects = 0;  // mallocs - frees
};

// A finalizer or cleanup whose object died. `closure` is a Go func value.
struct FinalizerCall {
  Address object = 0;  // 0 for a cleanup
  Address closure = 0;
};

class Heap {
 public:
  static constexpr uint64_t kLeastLimit = 256 << 10;  // room for a first goroutine

  explicit Heap(const HeapOptions& options = {});
  ~Heap();
  Heap(const Heap&) = delete;
  Heap& operator=(const Heap&) = delete;

  // ---- Memory.
  char* base() const { return base_; }
  char* at(uint64_t address) const { return base_ + static_cast<Address>(address); }
  // For memory of this heap only; null gives 0.
  Address addressOf(const void* memory) const {
    return memory == nullptr ? 0 : static_cast<Address>(static_cast<const char*>(memory) - base_);
  }
  template <typename T>
  T load(uint64_t address) const {
    T value;
    std::memcpy(&value, at(address), sizeof(T));
    return value;
  }
  template <typename T>
  void store(uint64_t address, T value) const {
    std::memcpy(at(address), &value, sizeof(T));
  }
  abi::Type type(Address address) const { return abi::Type(base_, address); }

  // Whether all of the memory is the heap's (of spans, free or not, or static).
  bool covers(uint64_t address, uint64_t size) const {
    if (size == 0) return true;
    uint64_t at = static_cast<Address>(address), last = at + size - 1;
    if (size >> 32 != 0 || last >> 32 != 0) return false;
    for (uint64_t chunk = at >> kChunkShift; chunk <= last >> kChunkShift; ++chunk) {
      if (__atomic_load_n(mapped_ + chunk, __ATOMIC_RELAXED) == 0) return false;
    }
    return true;
  }
  // By chunk: 1 where memory is the heap's. Constant for as long as the world runs, but for what becomes 1.
  const uint8_t* mapped() const { return mapped_; }
  // For addresses and lengths that Go memory holds: throw Fault (fault.h).
  char* checked(uint64_t address, uint64_t size) const {
    if (!covers(address, size)) throw Fault{address};
    return at(address);
  }
  // The descriptor that a program's value names as its type.
  abi::Type checkedType(Address address) {
    std::atomic<Address>& known = knownTypes_[address / 16 % kKnownTypes];
    if (__builtin_expect(known.load(std::memory_order_relaxed) != address, 0)) {
      if (!isType(address, 0)) throw Fault{address};
      known.store(address, std::memory_order_relaxed);
    }
    return type(address);
  }

  // ---- Allocation.
  // `size` zeroed bytes; `type` = address of the abi.Type of which the object is one or an array, 0 without pointers.
  // Returns 0 when the limit is exceeded (gcPending is set then): collect, try again once, then it is Go's out of
  // memory.
  Address allocate(HeapCache& cache, uint64_t size, Address type) {
    if (size - 1 >= kMaxSmallSize) return allocateSpecial(cache, size, type);
    bool noPointers = type == 0 || abi::load64(base_ + type + abi::kPtrBytes) == 0;
    auto spanClass = static_cast<int>(sizeClassOf(static_cast<uint32_t>(size)) * 2 + (noPointers ? 1 : 0));
    AllocationSlot& slot = cache.slots[spanClass];
    if (__builtin_expect(slot.freeBits == 0, 0)) {
      if (!refill(cache, spanClass)) return 0;
    }
    unsigned index = static_cast<unsigned>(__builtin_ctzll(slot.freeBits));
    slot.freeBits &= slot.freeBits - 1;
    Address address = slot.windowBase + index * slot.objectSize;
    if (!noPointers) slot.types[index] = type;
    if (slot.dirty) std::memset(base_ + address, 0, slot.objectSize);
    if (__builtin_expect(watched_, 0)) note(cache, address, size);
    return address;
  }

  // Memory beside the heap (goroutines and their stacks) counts towards the limit. False: it is exceeded, nothing was
  // taken. `forRuntime`: what cannot wait for a collection, so that a little more is allowed. Any thread.
  bool takeOutside(uint64_t bytes, bool forRuntime = false);
  void giveOutside(uint64_t bytes) { outsideBytes_.fetch_sub(bytes, std::memory_order_relaxed); }
  // Of spans, and beside the heap.
  uint64_t bytesInUse() const;

  // Zeroed memory that is never freed nor scanned; `align` a power of two <= 4096. What is large counts towards the
  // limit; never 0 (throws OutOfMemory). Any thread.
  Address allocateStatic(uint64_t size, uint32_t align = 8);
  // The same, scanned as a root: as values of `type`, repeated; or, with kAllWords, every 8-byte word.
  static constexpr Address kAllWords = 1;
  Address allocateStaticRoot(uint64_t size, Address type, uint32_t align = 8);
  void addRoot(Address at, uint64_t size, Address type);
  // What `address` points into lives for ever: for addresses kept in 32-bit fields, which the collector does not see.
  void keepForever(Address address);

  // What Go returns for allocations of size zero.
  Address zeroSized() const { return zeroSized_; }

  // ---- Objects.
  struct Object {
    Address base = 0;  // 0: the address is in no heap object
    uint64_t size = 0;
    Address type = 0;
  };
  // The object that `address` points into. An address in a freed slot may be answered as an object.
  Object findObject(uint64_t address) const;

  // Finalizers and cleanups (runtime.SetFinalizer, AddCleanup) of the object that starts at `object`. Any thread.
  // A finalizer keeps its object alive for one more cycle; setting one replaces the former; closure 0 removes. Records
  // count towards the limit: those that make one throw OutOfMemory.
  void setFinalizer(Address object, const FinalizerCall& call);
  bool hasFinalizer(Address object);
  uint64_t addCleanup(Address object, const FinalizerCall& call);  // returns its number
  void removeCleanup(Address object, uint64_t number);
  // Takes one call that is due; false: none.
  bool takeFinalizer(FinalizerCall& out);
  uint32_t finalizersDue() const { return finalizersDue_.load(std::memory_order_acquire); }

  // weak.Pointer: the handle of an object, an 8-byte heap object that holds the object's address and becomes 0 when the
  // object dies. The same handle for the same object as long as it lives. 0: out of memory, or `object` is no object.
  Address weakHandle(HeapCache& cache, Address object);

  // ---- Collection. The world must be stopped; `caches` are all workers'.
  void addRootProvider(RootProvider* provider);
  void removeRootProvider(RootProvider* provider);
  void collect(const std::vector<HeapCache*>& caches);
  // Marks what can be reached from the roots; and, as long as `more` says that it has added some, from these.
  void reach(const std::function<bool(const LivenessQuery&, RootVisitor&)>& more);
  void finishPause(int64_t durationNs, int64_t wallNs);  // for the statistics
  // The next collection was asked for by the program; `releaseAll`: it gives all free memory back to the system.
  void noteForced(bool releaseAll);
  // The last collections' pauses and ends (wall clock), ns, at most kPauses; collection n is at (n - 1) % kPauses.
  static constexpr size_t kPauses = 256;
  void pauses(uint64_t (&durations)[kPauses], uint64_t (&ends)[kPauses]) const;

  // Exact when `caches` are all workers' and the world is stopped; otherwise what lies in caches counts as allocated.
  HeapStats stats(const std::vector<HeapCache*>& caches = {}) const;
  uint64_t collections() const { return collections_.load(std::memory_order_relaxed); }
  int setGcPercent(int percent);  // returns the former, as the following do
  // As GOMEMLIMIT: towards this many bytes collections come more often; it may be exceeded.
  uint64_t setSoftLimit(uint64_t bytes);
  uint64_t softLimit() const;
  void setStress(bool on) {  // only while nothing runs
    stress_ = on;
    watched_ = stress_ || sampleRate_ != 0;
  }
  // From now on one of so many allocated bytes is sampled (HeapCache::sampled) as the int at that address says
  // (runtime.MemProfileRate).
  void startSampling(Address rate) {
    sampleRate_ = rate;
    watched_ = true;
  }
  bool stress() const { return stress_; }
  // Under stress, or while allocations are sampled: after each it is to be seen what is wanted.
  bool watched() const { return watched_; }

 private:
  friend class Collection;
  struct Implementation;  // spans, chunks, static data, specials: heap_internal.h
  struct ImplementationDeleter {
    void operator()(Implementation* implementation) const;
  };

  void note(HeapCache& cache, Address object, uint64_t size);  // when stress_ or sampleRate_
  static void noteStress(HeapCache& cache) {
    if (cache.stressCredit == 0) {
      cache.gcPending = true;
    } else {
      --cache.stressCredit;
    }
  }

  bool refill(HeapCache& cache, int spanClass);
  bool isType(Address address, int depth) const;
  void takeSpecial();  // or throws OutOfMemory
  void giveSpecials(uint64_t count);
  Address allocateSpecial(HeapCache& cache, uint64_t size, Address type);  // zero-sized and large

  char* base_ = nullptr;
  const uint8_t* mapped_ = nullptr;
  bool stress_ = false;
  bool watched_ = false;  // stress_, or allocations are sampled
  Address sampleRate_ = 0;
  Address zeroSized_ = 0;
  std::atomic<uint64_t> outsideBytes_{0};
  std::atomic<uint32_t> finalizersDue_{0};
  std::atomic<uint64_t> collections_{0};
  static constexpr size_t kKnownTypes = 256;
  std::atomic<Address> knownTypes_[kKnownTypes] = {};  // descriptors that were looked at, by address
  std::unique_ptr<Implementation, ImplementationDeleter> implementation_;
};

// Builds an abi.Type in static memory: for the runtime's own heap objects. `pointerMask` bit i: word i is a pointer.
// Enough for the collector, not for reflect.
Address makeInternalType(Heap& heap, uint64_t size, uint64_t pointerMask);

}  // namespace gopark::runtime
