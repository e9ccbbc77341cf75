// GoroutinePool: the memory of goroutines that have ended, for those that are about to start. A goroutine often ends on
// another worker than the one that started it, which makes malloc's arenas a bottleneck; here blocks travel between the
// workers in batches. Thread-safe; what a worker has in its cache is its own.
#pragma once

#include <cstddef>
#include <cstdint>

#include "runtime/spin_lock.h"
#include "runtime/worker.h"

namespace gopark::goroutine {

class GoroutinePool {
 public:
  GoroutinePool(runtime::Heap& heap, size_t blockBytes) : heap_(heap), blockBytes_(blockBytes) {}
  ~GoroutinePool();  // all blocks have been given back

  // A block of uninitialised memory; null: the program's memory is exhausted. `worker` may be null: a caller that is
  // none.
  void* take(runtime::Worker* worker, bool forRuntime);
  void give(runtime::Worker* worker, void* block);

  // A worker's thread begins, ends: sets up and empties the cache in its engineSlot.
  void attach(runtime::Worker& worker);
  void detach(runtime::Worker& worker);

 private:
  struct Block {
    Block* next;       // in its batch
    Block* nextBatch;  // of a batch's first block
    uint32_t count;    // likewise
  };
  struct Cache {
    Block* blocks = nullptr;
    uint32_t count = 0;
  };

  Block* takeBatch();
  void giveBatch(Block* first, uint32_t count);

  void release(Block* blocks);

  runtime::Heap& heap_;  // counts the memory
  const size_t blockBytes_;
  runtime::SpinLock lock_;
  Block* batches_ = nullptr;
  uint32_t kept_ = 0;  // blocks in batches_
};

}  // namespace gopark::goroutine
