#include "runtime/equal.h"

#include <bit>

namespace gopark::runtime {

namespace {

bool equalFloats(const char* a, const char* b, size_t size) {
  if (size == 4) return std::bit_cast<float>(abi::load32(a)) == std::bit_cast<float>(abi::load32(b));
  return std::bit_cast<double>(abi::load64(a)) == std::bit_cast<double>(abi::load64(b));
}

EqualResult equalStrings(const char* base, const char* a, const char* b) {
  uint64_t length = abi::load64(a + 8);
  if (length != abi::load64(b + 8)) return {false, 0};
  auto left = static_cast<Address>(abi::load64(a)), right = static_cast<Address>(abi::load64(b));
  return {left == right || length == 0 || std::memcmp(base + left, base + right, length) == 0, 0};
}

EqualResult equalStructs(abi::Type type, const char* a, const char* b) {
  for (uint64_t i = 0; i < type.fieldCount(); ++i) {
    if (type.fieldIsBlank(i)) continue;
    uint64_t offset = type.fieldOffset(i);
    EqualResult result = equalValues(type.fieldType(i), a + offset, b + offset);
    if (!result.equal) return result;
  }
  return {true, 0};
}

EqualResult equalArrays(abi::Type type, const char* a, const char* b) {
  abi::Type elem = type.arrayElem();
  uint64_t size = elem.size();
  for (uint64_t i = 0; i < type.arrayLen(); ++i) {
    EqualResult result = equalValues(elem, a + i * size, b + i * size);
    if (!result.equal) return result;
  }
  return {true, 0};
}

}  // namespace

EqualResult equalInterfaces(const char* base, Address typeA, uint64_t dataA, Address typeB, uint64_t dataB) {
  if (typeA != typeB) return {false, 0};
  if (typeA == 0) return {true, 0};
  abi::Type type(base, typeA);
  if (!comparable(type)) return {false, typeA};
  if (type.directIface()) return {dataA == dataB, 0};
  // Even identical boxes are compared by value: NaN.
  return equalValues(type, base + static_cast<Address>(dataA), base + static_cast<Address>(dataB));
}

EqualResult equalValues(abi::Type type, const void* left, const void* right) {
  const char* a = static_cast<const char*>(left);
  const char* b = static_cast<const char*>(right);
  if (type.regularMemory()) return {std::memcmp(a, b, type.size()) == 0, 0};
  switch (type.kind()) {
    case abi::kFloat32:
    case abi::kFloat64:
      return {equalFloats(a, b, type.size()), 0};
    case abi::kComplex64:
    case abi::kComplex128: {
      size_t half = type.size() / 2;
      return {equalFloats(a, b, half) && equalFloats(a + half, b + half, half), 0};
    }
    case abi::kString:
      return equalStrings(type.base(), a, b);
    case abi::kInterface: {
      const char* base = type.base();
      uint64_t firstA = abi::load64(a), firstB = abi::load64(b);
      bool empty = type.methodCount() == 0;
      Address typeA = empty ? static_cast<Address>(firstA) : itabType(base, firstA);
      Address typeB = empty ? static_cast<Address>(firstB) : itabType(base, firstB);
      return equalInterfaces(base, typeA, abi::load64(a + 8), typeB, abi::load64(b + 8));
    }
    case abi::kArray:
      return equalArrays(type, a, b);
    case abi::kStruct:
      return equalStructs(type, a, b);
    case abi::kFunc:
    case abi::kMap:
    case abi::kSlice:
    case abi::kInvalid:
      return {false, type.address()};
    default:
      return {std::memcmp(a, b, type.size()) == 0, 0};
  }
}

bool comparable(abi::Type type) {
  switch (type.kind()) {
    case abi::kFunc:
    case abi::kMap:
    case abi::kSlice:
    case abi::kInvalid:
      return false;
    case abi::kArray:
      return comparable(type.arrayElem());
    case abi::kStruct:
      for (uint64_t i = 0; i < type.fieldCount(); ++i) {
        if (!comparable(type.fieldType(i))) return false;
      }
      return true;
    default:
      return true;
  }
}

}  // namespace gopark::runtime
