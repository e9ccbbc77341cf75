// Containers of C++ whose size a program decides: their memory counts towards the heap's limit, and beyond it they
// throw OutOfMemory before anything has changed.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <vector>

#include "runtime/heap.h"

namespace gopark::runtime {

template <typename T>
struct Counted {
  using value_type = T;

  explicit Counted(Heap& itsHeap) : heap(&itsHeap) {}
  template <typename U>
  Counted(const Counted<U>& other) : heap(other.heap) {}  // NOLINT: as allocators are

  T* allocate(size_t count) {
    size_t bytes = count * sizeof(T);
    if (!heap->takeOutside(bytes)) throw OutOfMemory{bytes};
    void* memory = std::malloc(bytes);
    if (memory == nullptr) {
      heap->giveOutside(bytes);
      throw OutOfMemory{bytes};
    }
    return static_cast<T*>(memory);
  }
  void deallocate(T* memory, size_t count) {
    std::free(memory);
    heap->giveOutside(count * sizeof(T));
  }
  template <typename U>
  bool operator==(const Counted<U>& other) const {
    return heap == other.heap;
  }

  Heap* heap;
};

template <typename T>
using CountedVector = std::vector<T, Counted<T>>;

// A stack whose first elements need no memory of their own.
template <typename T, size_t kInline>
class CountedStack {
 public:
  explicit CountedStack(Heap& heap) : more_(Counted<T>(heap)) {}

  bool empty() const { return size_ == 0; }
  T& back() { return size_ <= kInline ? inline_[size_ - 1] : more_.back(); }
  void push(const T& value) {
    if (size_ < kInline) {
      inline_[size_] = value;
    } else {
      more_.push_back(value);
    }
    ++size_;
  }
  void pop() {
    if (size_-- > kInline) more_.pop_back();
  }

 private:
  size_t size_ = 0;
  T inline_[kInline];
  CountedVector<T> more_;
};

}  // namespace gopark::runtime
