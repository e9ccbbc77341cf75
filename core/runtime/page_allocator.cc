#include "runtime/page_allocator.h"

#include <cstring>

#include "base/check.h"

namespace gopark::runtime {

namespace {

bool bit(const uint64_t* bits, uint32_t i) { return (bits[i / 64] >> (i % 64) & 1) != 0; }

// The first run of `pages` clear bits, or kChunkPages.
uint32_t findRun(const uint64_t* used, uint32_t pages) {
  if (pages == 1) {
    for (uint32_t word = 0; word < 2; ++word) {
      if (~used[word] != 0) return word * 64 + static_cast<uint32_t>(__builtin_ctzll(~used[word]));
    }
    return kChunkPages;
  }
  uint32_t run = 0;
  for (uint32_t i = 0; i < kChunkPages; ++i) {
    run = bit(used, i) ? 0 : run + 1;
    if (run == pages) return i + 1 - pages;
  }
  return kChunkPages;
}

}  // namespace

PageAllocator::~PageAllocator() {
  for (uint32_t i = 0; i < kChunks; ++i) {
    Chunk* chunk = chunks_[i];
    if (chunk != nullptr) deleteChunk(chunk);
  }
  for (auto [at, chunks] : static_) region_.giveBack(at, chunks);
}

Address PageAllocator::allocate(uint32_t pages, bool& zeroed) {
  if (pages > kMaxSharedPages) return allocateRun(pages, zeroed);
  for (size_t i = open_.size(); i-- > 0;) {
    Chunk& chunk = *open_[i];
    if (chunk.freePages < pages) continue;
    Address at = allocateIn(chunk, pages, zeroed);
    if (at == 0) continue;
    closeIfFull(i);
    return at;
  }
  Chunk* chunk = newChunk();
  if (chunk == nullptr) return 0;
  Address at = allocateIn(*chunk, pages, zeroed);
  closeIfFull(open_.size() - 1);
  return at;
}

Address PageAllocator::allocateIn(Chunk& chunk, uint32_t pages, bool& zeroed) {
  uint32_t first = findRun(chunk.used, pages);
  if (first == kChunkPages) return 0;
  zeroed = true;
  for (uint32_t page = first; page < first + pages; ++page) {
    uint64_t mask = uint64_t{1} << (page % 64);
    if ((chunk.dirty[page / 64] & mask) != 0) zeroed = false;
    chunk.used[page / 64] |= mask;
    chunk.dirty[page / 64] |= mask;
  }
  chunk.freePages -= pages;
  return chunk.base + first * kPageSize;
}

Address PageAllocator::allocateRun(uint32_t pages, bool& zeroed) {
  uint32_t count = (pages + kChunkPages - 1) / kChunkPages;
  Address at = region_.take(count, zeroed);
  if (at == 0) return 0;
  auto* chunk = new Chunk;
  chunk->base = at;
  chunk->chunks = count;
  chunk->freePages = 0;
  countChunks(count);
  setMapped(at, count, true);
  for (uint32_t i = 0; i < count; ++i) chunks_[(at >> kChunkShift) + i] = chunk;
  return at;
}

Chunk* PageAllocator::newChunk() {
  bool zeroed = false;
  Address at = region_.take(1, zeroed);
  if (at == 0) return nullptr;
  auto* chunk = new Chunk;
  chunk->base = at;
  if (!zeroed) chunk->dirty[0] = chunk->dirty[1] = ~uint64_t{0};
  chunk->open = true;
  countChunks(1);
  setMapped(at, 1, true);
  chunks_[at >> kChunkShift] = chunk;
  open_.push_back(chunk);
  return chunk;
}

void PageAllocator::deleteChunk(Chunk* chunk) {
  for (uint32_t i = 0; i < chunk->chunks; ++i) chunks_[(chunk->base >> kChunkShift) + i] = nullptr;
  setMapped(chunk->base, chunk->chunks, false);
  region_.giveBack(chunk->base, chunk->chunks);
  chunkCount_ -= chunk->chunks;
  delete chunk;
}

void PageAllocator::closeIfFull(size_t openIndex) {
  Chunk* chunk = open_[openIndex];
  if (chunk->freePages != 0) return;
  chunk->open = false;
  open_[openIndex] = open_.back();
  open_.pop_back();
}

void PageAllocator::free(Address at, uint32_t pages) {
  Chunk* chunk = chunks_[at >> kChunkShift];
  if (pages > kMaxSharedPages) {
    CHECK(chunk->base == at);
    deleteChunk(chunk);
    return;
  }
  uint32_t first = (at - chunk->base) / kPageSize;
  for (uint32_t page = first; page < first + pages; ++page) {
    chunk->used[page / 64] &= ~(uint64_t{1} << (page % 64));
    chunk->spans[page] = nullptr;
  }
  chunk->freePages += pages;
  if (!chunk->open) {
    chunk->open = true;
    open_.push_back(chunk);
  }
}

void PageAllocator::setSpan(Address at, uint32_t pages, Span* span) {
  Chunk* chunk = chunks_[at >> kChunkShift];
  if (pages > kMaxSharedPages) {
    chunk->whole = span;
    return;
  }
  uint32_t first = (at - chunk->base) / kPageSize;
  for (uint32_t page = first; page < first + pages; ++page) chunk->spans[page] = span;
}

Address PageAllocator::allocateStatic(uint32_t chunks) {
  bool zeroed = false;
  Address at = region_.take(chunks, zeroed);
  if (at == 0) return 0;
  if (!zeroed) std::memset(base() + at, 0, static_cast<size_t>(chunks) * kChunkBytes);
  setMapped(at, chunks, true);
  static_.emplace_back(at, chunks);
  return at;
}

void PageAllocator::releaseEmptyChunks(uint64_t keep) {
  uint64_t kept = 0;
  for (size_t i = 0; i < open_.size();) {
    Chunk* chunk = open_[i];
    if (chunk->freePages == kChunkPages && ++kept > keep) {
      open_[i] = open_.back();
      open_.pop_back();
      deleteChunk(chunk);
    } else {
      ++i;
    }
  }
}

}  // namespace gopark::runtime
