#include "interp/goroutine_pool.h"

#include <cstdlib>
#include <mutex>

#include "base/check.h"

namespace gopark::interp {

namespace {
constexpr uint32_t kBatch = 32;
constexpr uint32_t kMostKept = 8192;  // further ones go back to the system
}  // namespace

GoroutinePool::~GoroutinePool() {
  while (Block* batch = takeBatch()) {
    while (batch != nullptr) {
      Block* next = batch->next;
      std::free(batch);
      batch = next;
    }
  }
}

void GoroutinePool::attach(runtime::Worker& worker) { worker.engineSlot = new Cache; }

void GoroutinePool::detach(runtime::Worker& worker) {
  auto* cache = static_cast<Cache*>(worker.engineSlot);
  worker.engineSlot = nullptr;
  if (cache->count > 0) giveBatch(cache->blocks, cache->count);
  delete cache;
}

void* GoroutinePool::take(runtime::Worker* worker) {
  auto* cache = worker == nullptr ? nullptr : static_cast<Cache*>(worker->engineSlot);
  Block* block = cache == nullptr ? nullptr : cache->blocks;
  if (block == nullptr) {
    block = takeBatch();
    if (block == nullptr) {
      block = static_cast<Block*>(std::malloc(blockBytes_));
      CHECK_MSG(block != nullptr, "no memory for a goroutine");
      return block;
    }
    if (cache != nullptr) {
      cache->count = block->count;
    } else if (block->count > 1) {
      giveBatch(block->next, block->count - 1);
    }
  }
  if (cache != nullptr) {
    cache->blocks = block->next;
    --cache->count;
  }
  return block;
}

void GoroutinePool::give(runtime::Worker* worker, void* memory) {
  auto* block = static_cast<Block*>(memory);
  auto* cache = worker == nullptr ? nullptr : static_cast<Cache*>(worker->engineSlot);
  if (cache == nullptr) {
    block->next = nullptr;
    giveBatch(block, 1);
    return;
  }
  block->next = cache->blocks;
  cache->blocks = block;
  if (++cache->count < 2 * kBatch) return;
  Block* last = block;
  for (uint32_t i = 1; i < kBatch; ++i) last = last->next;
  cache->blocks = last->next;
  cache->count -= kBatch;
  last->next = nullptr;
  giveBatch(block, kBatch);
}

GoroutinePool::Block* GoroutinePool::takeBatch() {
  std::lock_guard lock(lock_);
  Block* batch = batches_;
  if (batch != nullptr) {
    batches_ = batch->nextBatch;
    kept_ -= batch->count;
  }
  return batch;
}

void GoroutinePool::giveBatch(Block* first, uint32_t count) {
  {
    std::lock_guard lock(lock_);
    if (kept_ + count <= kMostKept) {
      first->count = count;
      first->nextBatch = batches_;
      batches_ = first;
      kept_ += count;
      return;
    }
  }
  while (first != nullptr) {
    Block* next = first->next;
    std::free(first);
    first = next;
  }
}

}  // namespace gopark::interp
