#include "goroutine/goroutine_pool.h"

#include <cstdlib>
#include <mutex>

#include "base/check.h"

namespace gopark::goroutine {

namespace {
constexpr uint32_t kBatch = 32;
constexpr uint32_t kMostKept = 8192;  // further ones go back to the system
}  // namespace

GoroutinePool::~GoroutinePool() {
  while (Block* batch = takeBatch()) release(batch);
}

void GoroutinePool::release(Block* blocks) {
  while (blocks != nullptr) {
    Block* next = blocks->next;
    std::free(blocks);
    heap_.giveOutside(blockBytes_);
    blocks = next;
  }
}

void GoroutinePool::attach(runtime::Worker& worker) { worker.engineSlot = new Cache; }

void GoroutinePool::detach(runtime::Worker& worker) {
  auto* cache = static_cast<Cache*>(worker.engineSlot);
  worker.engineSlot = nullptr;
  if (cache->count > 0) giveBatch(cache->blocks, cache->count);
  delete cache;
}

void* GoroutinePool::take(runtime::Worker* worker, bool forRuntime) {
  auto* cache = worker == nullptr ? nullptr : static_cast<Cache*>(worker->engineSlot);
  Block* block = cache == nullptr ? nullptr : cache->blocks;
  if (block == nullptr) {
    block = takeBatch();
    if (block == nullptr) {
      if (!heap_.takeOutside(blockBytes_, forRuntime)) return nullptr;
      block = static_cast<Block*>(std::malloc(blockBytes_));
      if (block == nullptr) heap_.giveOutside(blockBytes_);
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
  release(first);
}

}  // namespace gopark::goroutine
