// How a Go value lies in registers: one for each leaf (string: ptr, i64; slice: ptr, i64, i64; interface: ptr, ptr;
// complex: two floats; a struct or an array of length 1: its parts') when there are at most kMaxLeaves of them and no
// array of length > 1. A value of any other type, a "memory type", is one ptr register to an object that holds it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <span>

#include "abi/type.h"

namespace gopark::abi {

constexpr size_t kMaxLeaves = 8;

// How a leaf lies in memory.
enum class MemKind : uint8_t { S8, U8, S16, U16, I32, I64, F32, F64, Ptr };
struct Leaf {
  uint32_t offset;
  MemKind kind;
};

// One leaf between memory and a register's word.
inline uint64_t loadLeaf(const char* at, MemKind kind) {
  auto load = [at]<typename T>(T value) {
    std::memcpy(&value, at, sizeof(T));
    return value;
  };
  switch (kind) {
    case MemKind::S8:
      return static_cast<uint32_t>(int32_t{load(int8_t{})});
    case MemKind::U8:
      return load(uint8_t{});
    case MemKind::S16:
      return static_cast<uint32_t>(int32_t{load(int16_t{})});
    case MemKind::U16:
      return load(uint16_t{});
    case MemKind::I32:
    case MemKind::F32:
      return load(uint32_t{});
    default:
      return load(uint64_t{});
  }
}
inline void storeLeaf(char* at, MemKind kind, uint64_t word) {
  switch (kind) {
    case MemKind::S8:
    case MemKind::U8:
      std::memcpy(at, &word, 1);
      break;
    case MemKind::S16:
    case MemKind::U16:
      std::memcpy(at, &word, 2);
      break;
    case MemKind::I32:
    case MemKind::F32:
      std::memcpy(at, &word, 4);
      break;
    default:
      std::memcpy(at, &word, 8);
  }
}

// Built from the parts up, whatever describes the types.
class Leaves {
 public:
  Leaves() = default;
  // Of a kind that has no parts: neither array nor struct.
  explicit Leaves(Kind kind) { fill(kind); }

  // Adds a part: a field of a struct, or the only element of an array. Fields come in order.
  void add(uint64_t offset, std::span<const Leaf> part, bool partInMemory) {
    if (partInMemory || count_ + part.size() > kMaxLeaves) memory_ = true;
    if (memory_) return;
    for (const Leaf& leaf : part) leaves_[count_++] = {static_cast<uint32_t>(offset + leaf.offset), leaf.kind};
  }
  // Adds the elements of an array; `element` is looked at where there is just one.
  void addArray(uint64_t length, std::span<const Leaf> element, bool elementInMemory) {
    if (length > 1) memory_ = true;
    if (length == 1) add(0, element, elementInMemory);
  }

  bool memory() const { return memory_; }
  // Empty for a memory type.
  std::span<const Leaf> all() const { return std::span(leaves_, memory_ ? 0 : count_); }
  size_t registers() const { return memory_ ? 1 : count_; }

 private:
  void fill(Kind kind) {
    switch (kind) {
      case kBool:
      case kUint8:
        return put({{0, MemKind::U8}});
      case kInt8:
        return put({{0, MemKind::S8}});
      case kInt16:
        return put({{0, MemKind::S16}});
      case kUint16:
        return put({{0, MemKind::U16}});
      case kInt32:
      case kUint32:
        return put({{0, MemKind::I32}});
      case kInt:
      case kInt64:
      case kUint:
      case kUint64:
      case kUintptr:
        return put({{0, MemKind::I64}});
      case kFloat32:
        return put({{0, MemKind::F32}});
      case kFloat64:
        return put({{0, MemKind::F64}});
      case kComplex64:
        return put({{0, MemKind::F32}, {4, MemKind::F32}});
      case kComplex128:
        return put({{0, MemKind::F64}, {8, MemKind::F64}});
      case kString:
        return put({{0, MemKind::Ptr}, {8, MemKind::I64}});
      case kSlice:
        return put({{0, MemKind::Ptr}, {8, MemKind::I64}, {16, MemKind::I64}});
      case kInterface:
        return put({{0, MemKind::Ptr}, {8, MemKind::Ptr}});
      default:
        return put({{0, MemKind::Ptr}});
    }
  }
  void put(std::initializer_list<Leaf> leaves) {
    for (const Leaf& leaf : leaves) leaves_[count_++] = leaf;
  }

  Leaf leaves_[kMaxLeaves] = {};
  uint32_t count_ = 0;
  bool memory_ = false;
};

}  // namespace gopark::abi
