// Arena: memory that lives as long as the structure it belongs to (an AST, a package's types) and is freed at once.
// Objects with non-trivial destructors are not destroyed: use std::span from `copy` for lists, never std::vector.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace gopark {

class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena() {
    for (char* block : blocks_) std::free(block);
  }

  // `size` bytes, aligned to 8.
  void* allocate(size_t size) {
    size = (size + 7) & ~size_t{7};
    if (size > static_cast<size_t>(end_ - next_)) grow(size);
    void* result = next_;
    next_ += size;
    return result;
  }

  template <typename T, typename... Args>
  T* make(Args&&... args) {
    static_assert(alignof(T) <= 8);
    return new (allocate(sizeof(T))) T(std::forward<Args>(args)...);
  }

  template <typename T>
  std::span<T> copy(const std::vector<T>& items) {
    static_assert(std::is_trivially_copyable_v<T>);
    if (items.empty()) return {};
    auto* to = static_cast<T*>(allocate(items.size() * sizeof(T)));
    std::memcpy(static_cast<void*>(to), items.data(), items.size() * sizeof(T));
    return {to, items.size()};
  }

  std::string_view copy(std::string_view text) {
    auto* to = static_cast<char*>(allocate(text.size() + 1));
    std::memcpy(to, text.data(), text.size());
    to[text.size()] = 0;
    return {to, text.size()};
  }

  size_t bytes() const { return bytes_; }

 private:
  void grow(size_t size) {
    size_t block = size > nextBlock_ ? size : nextBlock_;
    if (nextBlock_ < kLargestBlock) nextBlock_ *= 2;
    char* memory = static_cast<char*>(std::malloc(block));
    if (memory == nullptr) throw std::bad_alloc();
    blocks_.push_back(memory);
    bytes_ += block;
    next_ = memory;
    end_ = memory + block;
  }

  static constexpr size_t kFirstBlock = 4 * 1024;
  static constexpr size_t kLargestBlock = 64 * 1024;
  size_t nextBlock_ = kFirstBlock;
  std::vector<char*> blocks_;
  char* next_ = nullptr;
  char* end_ = nullptr;
  size_t bytes_ = 0;
};

}  // namespace gopark
