// Reading Go's type descriptors (core/abi) where they lie in the linear heap.
// Nothing here validates: descriptors come from lowering or from reflect. An address that a program's value holds is
// looked at by Heap::checkedType first.
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

#include "abi/type.h"
#include "runtime/address.h"

namespace gopark::runtime::abi {

using namespace gopark::abi;

inline uint64_t load64(const char* at) {
  uint64_t value;
  std::memcpy(&value, at, 8);
  return value;
}
inline uint32_t load32(const char* at) {
  uint32_t value;
  std::memcpy(&value, at, 4);
  return value;
}

// A descriptor at an address. `base` is the heap's base.
class Type {
 public:
  Type() = default;
  Type(const char* base, Address address) : base_(base), at_(base + address), address_(address) {}

  Address address() const { return address_; }
  const char* base() const { return base_; }
  uint64_t size() const { return load64(at_ + kSize); }
  uint64_t ptrBytes() const { return load64(at_ + kPtrBytes); }
  uint32_t hash() const { return load32(at_ + kHash); }
  uint8_t tflag() const { return static_cast<uint8_t>(at_[kTFlag]); }
  uint8_t align() const { return static_cast<uint8_t>(at_[kAlign]); }
  Kind kind() const { return static_cast<Kind>(at_[kKind]); }
  bool regularMemory() const { return (tflag() & kTFlagRegularMemory) != 0; }
  bool directIface() const { return (tflag() & kTFlagDirectIface) != 0; }
  Address equal() const { return word(kEqual); }  // 0: not comparable
  Address gcData() const { return word(kGCData); }

  // By kind.
  Type arrayElem() const { return type(kArrayElem); }
  uint64_t arrayLen() const { return load64(at_ + kArrayLen); }
  Type elem() const { return type(kChanElem); }  // of array, chan, pointer, slice
  uint64_t fieldCount() const { return load64(at_ + kStructFields + 8); }
  Type fieldType(uint64_t i) const { return {base_, static_cast<Address>(load64(field(i) + kFieldType))}; }
  uint64_t fieldOffset(uint64_t i) const { return load64(field(i) + kFieldOffset); }
  Address fieldName(uint64_t i) const { return static_cast<Address>(load64(field(i) + kFieldName)); }
  bool fieldIsBlank(uint64_t i) const;  // named "_": takes no part in == and hashing
  uint64_t methodCount() const { return load64(at_ + kInterfaceMethods + 8); }  // of an interface
  Type mapKey() const { return type(kMapKey); }
  Type mapElem() const { return type(kMapElem); }

 private:
  Address word(uint32_t offset) const { return static_cast<Address>(load64(at_ + offset)); }
  Type type(uint32_t offset) const { return {base_, word(offset)}; }
  const char* field(uint64_t i) const { return base_ + word(kStructFields) + i * kFieldBytes; }

  const char* base_ = nullptr;
  const char* at_ = nullptr;
  Address address_ = 0;
};

inline bool Type::fieldIsBlank(uint64_t i) const {
  // abi.Name: one byte of flags, a varint length, the text.
  const char* name = base_ + load64(field(i) + kFieldName);
  return name != base_ && name[1] == 1 && name[2] == '_';
}

}  // namespace gopark::runtime::abi
