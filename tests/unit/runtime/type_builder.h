// TypeBuilder: makes abi.Types in a heap, as lowering would, for tests.
#pragma once

#include <cstring>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "runtime/heap.h"

namespace gopark::runtime {

class TypeBuilder {
 public:
  explicit TypeBuilder(Heap& heap) : heap_(heap) {}

  Address plain(abi::Kind kind, uint64_t size) {
    bool isFloat = kind == abi::kFloat32 || kind == abi::kFloat64 || kind == abi::kComplex128;
    return make(kind, size, size > 8 ? 8 : size, 0, isFloat ? 0 : abi::kTFlagRegularMemory);
  }
  Address int64() { return plain(abi::kInt, 8); }
  Address pointer() { return make(abi::kPointer, 8, 8, 0b1, abi::kTFlagRegularMemory | abi::kTFlagDirectIface); }
  Address string() { return make(abi::kString, 16, 8, 0b1, 0); }
  Address slice() { return make(abi::kSlice, 24, 8, 0b1, 0); }
  Address emptyInterface() { return make(abi::kInterface, 16, 8, 0b11, 0); }

  Address structure(std::initializer_list<Address> fields) {
    uint64_t size = 0, mask = 0;
    std::vector<uint64_t> offsets;
    for (Address field : fields) {
      abi::Type type = heap_.type(field);
      size = (size + type.align() - 1) / type.align() * type.align();
      offsets.push_back(size);
      if (type.ptrBytes() != 0) mask |= heap_.load<uint64_t>(type.gcData()) << (size / 8);
      size += type.size();
    }
    size = (size + 7) / 8 * 8;
    Address type = make(abi::kStruct, size, 8, mask, 0);
    Address list = heap_.allocateStatic(fields.size() * abi::kFieldBytes);
    heap_.store<uint64_t>(type + abi::kStructFields, list);
    heap_.store<uint64_t>(type + abi::kStructFields + 8, fields.size());
    size_t i = 0;
    for (Address field : fields) {
      Address at = list + static_cast<Address>(i * abi::kFieldBytes);
      heap_.store<uint64_t>(at + abi::kFieldType, field);
      heap_.store<uint64_t>(at + abi::kFieldOffset, offsets[i++]);
    }
    return type;
  }

  Address map(Address key, Address elem) {
    Address type = make(abi::kMap, 8, 8, 0b1, 0);
    heap_.store<uint64_t>(type + abi::kMapKey, key);
    heap_.store<uint64_t>(type + abi::kMapElem, elem);
    return type;
  }

 private:
  Address make(abi::Kind kind, uint64_t size, uint64_t align, uint64_t mask, int flags) {
    Address type = heap_.allocateStatic(160);
    Address bits = heap_.allocateStatic(8);
    heap_.store<uint64_t>(bits, mask);
    heap_.store<uint64_t>(type + abi::kSize, size);
    uint64_t ptrBytes = mask == 0 ? 0 : (64 - static_cast<uint64_t>(__builtin_clzll(mask))) * 8;
    heap_.store<uint64_t>(type + abi::kPtrBytes, ptrBytes);
    heap_.store<uint32_t>(type + abi::kHash, type);
    heap_.store<uint8_t>(type + abi::kTFlag, static_cast<uint8_t>(flags));
    heap_.store<uint8_t>(type + abi::kAlign, static_cast<uint8_t>(align));
    heap_.store<uint8_t>(type + abi::kKind, kind);
    heap_.store<uint64_t>(type + abi::kGCData, bits);
    return type;
  }

  Heap& heap_;
};

}  // namespace gopark::runtime
