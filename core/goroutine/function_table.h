// FunctionTable: what somebody knows of each function, by its number. Read without a lock; written under the owner's.
#pragma once

#include <array>
#include <atomic>
#include <memory>
#include <vector>

#include "ir/ir.h"

namespace gopark::goroutine {

template <typename T>
class FunctionTable {
 public:
  static constexpr uint64_t kChunkSize = 1024;
  static constexpr uint64_t kChunks = 4096;
  static constexpr uint64_t kSize = kChunks * kChunkSize;

  // `none` stands for what has not been put in yet.
  explicit FunctionTable(const T* none) : none_(none), empty_(newChunk()) {
    for (auto& chunk : chunks_) chunk.store(empty_, std::memory_order_relaxed);
  }

  // Any number.
  const T* find(uint64_t id) const {
    if (id >= kSize) return none_;
    const Chunk* chunk = chunks_[id / kChunkSize].load(std::memory_order_acquire);
    return (*chunk)[id % kChunkSize].load(std::memory_order_acquire);
  }

  // release: whoever finds it sees all that it refers to.
  void put(ir::FuncId id, const T* item) {
    std::atomic<Chunk*>& chunk = chunks_[id / kChunkSize];
    if (chunk.load(std::memory_order_relaxed) == empty_) chunk.store(newChunk(), std::memory_order_release);
    (*chunk.load(std::memory_order_relaxed))[id % kChunkSize].store(item, std::memory_order_release);
  }

 private:
  using Chunk = std::array<std::atomic<const T*>, kChunkSize>;

  Chunk* newChunk() {
    owned_.push_back(std::make_unique<Chunk>());
    for (auto& entry : *owned_.back()) entry.store(none_, std::memory_order_relaxed);
    return owned_.back().get();
  }

  const T* none_;
  std::vector<std::unique_ptr<Chunk>> owned_;
  Chunk* empty_;
  std::atomic<Chunk*> chunks_[kChunks];
};

}  // namespace gopark::goroutine
