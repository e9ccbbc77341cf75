// The collection: forget the caches, mark from the roots, deal with special records, sweep.
//
// Sweeping is a pass over the spans' bits (an object costs nothing, since memory is zeroed when it is allocated):
// marked objects are the allocated ones from now on. A stale pointer may mark a slot that was free; it then stays
// allocated, harmlessly, until the next collection.

#include <algorithm>
#include <utility>

#include "runtime/heap_internal.h"
#include "runtime/marker.h"

namespace gopark::runtime {

class Collection {
 public:
  using More = std::function<bool(const LivenessQuery&, RootVisitor&)>;

  Collection(Heap& heap, Heap::Implementation& state)
      : heap_(heap), state_(state), marker_(heap, state.pages), roots_(marker_) {}

  void run(const std::vector<HeapCache*>& caches) EXCLUDES(state_.mutex) {
    Guard lock(state_.mutex);
    for (HeapCache* cache : caches) forget(*cache);
    markAll([](const LivenessQuery&, RootVisitor&) { return false; });
    settleSpecials();
    LivenessQuery query(marker_);
    for (RootProvider* provider : state_.providers) provider->afterMark(query);
    sweep();
    if (heap_.stress()) giveCredit(caches);
  }

  void reach(const More& more) EXCLUDES(state_.mutex) {
    Guard lock(state_.mutex);
    markAll(more);
  }

 private:
  static constexpr uint64_t kStressWork = 500;  // looked at per allocation, at most

  void markAll(const More& more) REQUIRES(state_.mutex) {
    for (auto& span : state_.spans) std::fill_n(span->markBits(), span->windows, 0);
    markRoots();
    do {
      marker_.drain();
    } while (more(LivenessQuery(marker_), roots_));
  }

  void giveCredit(const std::vector<HeapCache*>& caches) const REQUIRES(state_.mutex) {
    uint64_t work = state_.stats.mallocs - state_.stats.frees + roots_.calls();
    for (HeapCache* cache : caches) cache->stressCredit = static_cast<uint32_t>(work / kStressWork);
  }

  void forget(HeapCache& cache) REQUIRES(state_.mutex) {
    for (AllocationSlot& slot : cache.slots) {
      uint64_t unused = unusedObjects(slot);
      state_.stats.mallocs -= unused;
      state_.stats.totalAllocatedBytes -= unused * slot.objectSize;
      slot = AllocationSlot();
    }
    cache.gcPending = false;
  }

  void markRoots() REQUIRES(state_.mutex) {
    for (const StaticRoot& root : state_.staticRoots) {
      if (root.type == Heap::kAllWords) {
        roots_.words(heap_.at(root.at), root.size / 8);
      } else {
        roots_.typed(heap_.at(root.at), root.size, root.type);
      }
      marker_.drain();
    }
    for (Address address : state_.keptForever) marker_.mark(address);
    for (RootProvider* provider : state_.providers) provider->visitRoots(roots_);
    for (const FinalizerCall& call : state_.due) markCall(call);
    for (auto& [object, specials] : state_.specials) {
      for (const Special& special : specials) {
        if (special.kind == Special::weak) {
          marker_.mark(special.handle);
        } else {
          markCall(special.call);
        }
        // What an object with a finalizer refers to outlives it, so that finalizers run in order of dependency.
        if (special.kind == Special::finalizer) scanObject(object);
      }
    }
  }

  void markCall(const FinalizerCall& call) {
    marker_.mark(call.object);
    marker_.mark(call.closure);
  }

  void scanObject(Address object) REQUIRES(state_.mutex) {
    Span* span = state_.pages.spanOf(object);
    if (span == nullptr || span->noPointers) return;
    Address type = span->types[span->indexOf(object)];
    if (type != 0) marker_.scan(heap_.at(object), span->objectSize, type);
  }

  // Weak pointers to dead objects become nil; then a finalizer is due, and its object lives once more; or, without one,
  // its cleanups are due.
  void settleSpecials() REQUIRES(state_.mutex) {
    std::vector<Address> dead;
    for (auto& [object, specials] : state_.specials) {
      if (!marker_.marked(object)) dead.push_back(object);
    }
    std::sort(dead.begin(), dead.end());  // the order must not depend on the hash table
    for (Address object : dead) settle(object);
    marker_.drain();
    heap_.finalizersDue_.store(static_cast<uint32_t>(state_.due.size()), std::memory_order_release);
  }

  void settle(Address object) REQUIRES(state_.mutex) {
    std::vector<Special>& specials = state_.specials[object];
    bool finalized = false;
    std::erase_if(specials, [&](Special& special) REQUIRES(state_.mutex) {
      if (special.kind == Special::weak) {
        heap_.store<uint64_t>(special.handle, 0);
        heap_.giveSpecials(1);
      }
      if (special.kind != Special::finalizer) return special.kind == Special::weak;
      finalized = true;
      special.call.object = object;
      state_.due.push_back(special.call);
      marker_.mark(object);
      return true;
    });
    if (!finalized) {
      for (const Special& special : specials) state_.due.push_back(special.call);
      specials.clear();
    }
    if (specials.empty()) state_.specials.erase(object);
  }

  void sweep() REQUIRES(state_.mutex) {
    uint64_t liveBytes = 0, liveObjects = 0;
    for (auto& list : state_.partial) list.clear();
    for (size_t i = 0; i < state_.spans.size();) {
      Span* span = state_.spans[i].get();
      uint32_t live = sweepSpan(*span);
      if (live == 0) {
        state_.deleteSpan(span);  // moves the last span to i
        continue;
      }
      liveObjects += live;
      liveBytes += uint64_t{live} * span->objectSize;
      if (span->freeObjects != 0) state_.partial[static_cast<size_t>(span->spanClass)].push_back(span);
      ++i;
    }
    account(liveBytes, liveObjects);
    // Keep what will be used before the next collection.
    uint64_t growth = std::min(state_.trigger, state_.options.limit) - std::min(liveBytes, state_.options.limit);
    state_.pages.releaseEmptyChunks(std::exchange(state_.releaseAll, false) ? 0 : growth / kChunkBytes + 1);
  }

  uint32_t sweepSpan(Span& span) {
    uint32_t live = 0;
    if (heap_.stress()) poisonDead(span);
    for (uint32_t window = 0; window < span.windows; ++window) {
      uint64_t marks = span.markBits()[window];
      live += static_cast<uint32_t>(__builtin_popcountll(marks));
      span.freeBits()[window] = span.large() ? 0 : ~marks & span.validMask(window);
    }
    span.dirty = true;
    span.inCache = false;
    span.freeObjects = span.large() ? 0 : span.count - live;
    return live;
  }

  // Under stress what has died is overwritten, so that a program which still uses it does not get away with it.
  void poisonDead(Span& span) {
    constexpr int kPoison = 0xDB;
    bool bitsAreStale = span.inCache || span.freeObjects == 0;  // objects were taken from it since the last collection
    for (uint32_t window = 0; window < span.windows; ++window) {
      uint64_t dead = ~span.markBits()[window] & span.validMask(window);
      if (!bitsAreStale) dead &= ~span.freeBits()[window];
      for (; dead != 0; dead &= dead - 1) {
        uint32_t index = window * 64 + static_cast<uint32_t>(__builtin_ctzll(dead));
        std::memset(heap_.at(span.base + index * span.objectSize), kPoison, span.objectSize);
      }
    }
  }

  void account(uint64_t liveBytes, uint64_t liveObjects) REQUIRES(state_.mutex) {
    HeapStats& stats = state_.stats;
    stats.frees = stats.mallocs > liveObjects ? stats.mallocs - liveObjects : 0;
    stats.liveBytes = liveBytes;
    state_.liveAtLast = liveBytes;
    state_.setTrigger();
    heap_.collections_.fetch_add(1, std::memory_order_relaxed);
  }

  Heap& heap_;
  Heap::Implementation& state_;
  Marker marker_;
  RootVisitor roots_;
};

void Heap::reach(const std::function<bool(const LivenessQuery&, RootVisitor&)>& more) {
  Collection(*this, *implementation_).reach(more);
}

void Heap::collect(const std::vector<HeapCache*>& caches) {
  Collection(*this, *implementation_).run(caches);
}

}  // namespace gopark::runtime
