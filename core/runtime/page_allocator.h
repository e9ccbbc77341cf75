// PageAllocator: spans' memory in pages of 8 KiB, cut from chunks of 1 MiB; and the map from an address to its span.
// Guarded by the heap's mutex, except for spanOf while the world is stopped.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

#include "runtime/region.h"
#include "runtime/size_class.h"

namespace gopark::runtime {

struct Span;

inline constexpr uint32_t kPageShift = 13;
inline constexpr uint32_t kChunkPages = kChunkBytes / kPageSize;
static_assert(kPageSize == 1u << kPageShift && kChunkPages == 128);

struct Chunk {
  Address base = 0;
  uint32_t chunks = 1;         // > 1, or `whole` set: a run for one large span
  Span* whole = nullptr;       // the one span of a run
  uint64_t used[2] = {0, 0};   // pages in spans
  uint64_t dirty[2] = {0, 0};  // pages that may hold something else than zeros
  uint32_t freePages = kChunkPages;
  bool open = false;  // in open_
  Span* spans[kChunkPages] = {};
};

class PageAllocator {
 public:
  ~PageAllocator();

  char* base() const { return region_.base(); }

  // 0: the address space is exhausted. `zeroed` tells whether the memory is zero.
  Address allocate(uint32_t pages, bool& zeroed);
  void free(Address at, uint32_t pages);
  void setSpan(Address at, uint32_t pages, Span* span);

  Span* spanOf(uint64_t address) const {
    if (address >> 32 != 0) return nullptr;
    const Chunk* chunk = chunks_[address >> kChunkShift];
    if (chunk == nullptr) return nullptr;
    if (chunk->whole != nullptr) return chunk->whole;
    return chunk->spans[(address >> kPageShift) & (kChunkPages - 1)];
  }

  // By chunk: 1 for memory of spans and static data.
  const uint8_t* mapped() const { return mapped_; }

  // Memory that is in no span, zeroed. 0: the address space is exhausted.
  Address allocateStatic(uint32_t chunks);

  // Chunks of spans: now, and at most so far.
  uint64_t chunkCount() const { return chunkCount_; }
  uint64_t mostChunks() const { return mostChunks_; }

  // Gives empty chunks back to the system, but for `keep`.
  void releaseEmptyChunks(uint64_t keep);

 private:
  static constexpr uint32_t kMaxSharedPages = 64;  // more: a run of chunks of its own

  Address allocateRun(uint32_t pages, bool& zeroed);
  Address allocateIn(Chunk& chunk, uint32_t pages, bool& zeroed);
  Chunk* newChunk();
  void deleteChunk(Chunk* chunk);
  void countChunks(uint32_t count) {
    chunkCount_ += count;
    mostChunks_ = std::max(mostChunks_, chunkCount_);
  }
  void setMapped(Address at, uint32_t count, bool on) {
    uint8_t* first = mapped_ + (at >> kChunkShift);
    for (uint32_t i = 0; i < count; ++i) __atomic_store_n(first + i, on ? 1 : 0, __ATOMIC_RELAXED);
  }
  void closeIfFull(size_t openIndex);

  Region region_;
  uint64_t chunkCount_ = 0;
  uint64_t mostChunks_ = 0;
  Chunk* chunks_[kChunks] = {};
  uint8_t mapped_[kChunks] = {};
  std::vector<Chunk*> open_;  // chunks with free pages
  std::vector<std::pair<Address, uint32_t>> static_;
};

}  // namespace gopark::runtime
