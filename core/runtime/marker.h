// Marker: finds what is alive, from the roots, with an explicit stack. One per collection; the world is stopped.
#pragma once

#include <vector>

#include "runtime/heap_internal.h"

namespace gopark::runtime {

class Marker {
 public:
  Marker(const Heap& heap, PageAllocator& pages) : heap_(heap), pages_(pages) {}

  // Marks the object that `value` points into, if it does, and remembers to scan it.
  void mark(uint64_t value) {
    Span* span = pages_.spanOf(value);
    if (span == nullptr) return;
    uint32_t index = span->indexOf(static_cast<Address>(value));
    if (index >= span->count) return;
    uint64_t& word = span->markBits()[index / 64];
    uint64_t bit = uint64_t{1} << (index % 64);
    if ((word & bit) != 0) return;
    word |= bit;
    if (span->noPointers) return;
    Address type = span->types[index];
    if (type == 0) return;  // a slot that was never used
    stack_.push_back({span->base + index * span->objectSize, span->objectSize, type});
  }

  bool marked(uint64_t value) const {
    Span* span = pages_.spanOf(value);
    if (span == nullptr) return true;
    uint32_t index = span->indexOf(static_cast<Address>(value));
    return index < span->count && (span->markBits()[index / 64] >> (index % 64) & 1) != 0;
  }

  void drain() {
    while (!stack_.empty()) {
      Item item = stack_.back();
      stack_.pop_back();
      scan(heap_.at(item.at), item.size, item.type);
    }
  }

  // Marks what `size` bytes at `memory`, values of `type` one after the other, point to.
  void scan(const char* memory, uint64_t size, Address type);

 private:
  struct Item {
    Address at;
    uint32_t size;
    Address type;
  };

  const Heap& heap_;
  PageAllocator& pages_;
  std::vector<Item> stack_;
};

}  // namespace gopark::runtime
