#include "runtime/equal.h"

#include <bit>

#include "runtime/parts.h"

namespace gopark::runtime {

namespace {

bool equalFloats(const char* a, const char* b, size_t size) {
  if (size == 4) return std::bit_cast<float>(abi::load32(a)) == std::bit_cast<float>(abi::load32(b));
  return std::bit_cast<double>(abi::load64(a)) == std::bit_cast<double>(abi::load64(b));
}

bool equalStrings(const Heap& heap, const char* a, const char* b) {
  uint64_t length = abi::load64(a + 8);
  if (length != abi::load64(b + 8)) return false;
  uint64_t left = abi::load64(a), right = abi::load64(b);
  return left == right || length == 0 ||
         std::memcmp(heap.checked(left, length), heap.checked(right, length), length) == 0;
}

class Comparison {
 public:
  explicit Comparison(Heap& heap) : heap_(heap), left_(heap) {}

  EqualResult run(abi::Type type, const char* a, const char* b) {
    at_ = {type, {a, b}};
    do {
      if (!compare()) return {false, uncomparable_, work_};
    } while (left_.next(at_));
    return {true, 0, work_};
  }

 private:
  // False: unequal, or not comparable. True: equal as far as it has looked; parts may be left.
  bool compare() {
    for (;;) {
      const auto [type, at] = at_;
      const auto [a, b] = at;
      work_ += type.size();
      if (type.regularMemory()) return std::memcmp(a, b, type.size()) == 0;
      switch (type.kind()) {
        case abi::kFloat32:
        case abi::kFloat64:
          return equalFloats(a, b, type.size());
        case abi::kComplex64:
        case abi::kComplex128: {
          size_t half = type.size() / 2;
          return equalFloats(a, b, half) && equalFloats(a + half, b + half, half);
        }
        case abi::kString:
          work_ += abi::load64(a + 8);
          return equalStrings(heap_, a, b);
        case abi::kInterface:
          if (!openInterface()) return false;
          if (opened_) continue;
          return true;
        case abi::kArray:
        case abi::kStruct:
          left_.open(at_);
          return true;
        case abi::kFunc:
        case abi::kMap:
        case abi::kSlice:
        case abi::kInvalid:
          uncomparable_ = type.address();
          return false;
        default:
          return std::memcmp(a, b, type.size()) == 0;
      }
    }
  }

  // Goes on with what two interfaces hold, if it is not compared already.
  bool openInterface() {
    opened_ = false;
    const auto [a, b] = at_.at;
    Address typeA = dynamicType(heap_, at_.type, a), typeB = dynamicType(heap_, at_.type, b);
    if (typeA != typeB) return false;
    if (typeA == 0) return true;
    abi::Type type = heap_.checkedType(typeA);
    if (!comparable(type)) {
      uncomparable_ = typeA;
      return false;
    }
    uint64_t dataA = abi::load64(a + 8), dataB = abi::load64(b + 8);
    if (type.directIface()) return dataA == dataB;
    // Even identical boxes are compared by value: NaN.
    at_ = {type, {heap_.checked(dataA, type.size()), heap_.checked(dataB, type.size())}};
    opened_ = true;
    return true;
  }

  Heap& heap_;
  ValuesOf<2> at_;
  PartsLeft<2> left_;
  uint64_t work_ = 0;
  bool opened_ = false;
  Address uncomparable_ = 0;
};

}  // namespace

Address dynamicType(const Heap& heap, abi::Type interface, const char* value) {
  uint64_t first = abi::load64(value);
  if (first == 0 || interface.methodCount() == 0) return static_cast<Address>(first);
  return static_cast<Address>(abi::load64(heap.checked(first, abi::kItabFun) + abi::kItabType));
}

EqualResult equalInterfaces(Heap& heap, Address typeA, uint64_t dataA, Address typeB, uint64_t dataB) {
  if (typeA != typeB) return {false, 0};
  if (typeA == 0) return {true, 0};
  abi::Type type = heap.checkedType(typeA);
  if (!comparable(type)) return {false, typeA};
  if (type.directIface()) return {dataA == dataB, 0};
  return equalValues(heap, type, heap.checked(dataA, type.size()), heap.checked(dataB, type.size()));
}

EqualResult equalValues(Heap& heap, abi::Type type, const void* left, const void* right) {
  const char* a = static_cast<const char*>(left);
  const char* b = static_cast<const char*>(right);
  if (type.regularMemory()) return {std::memcmp(a, b, type.size()) == 0, 0, type.size()};
  if (type.kind() == abi::kString) {
    bool equal = equalStrings(heap, a, b);
    return {equal, 0, equal ? abi::load64(a + 8) : 0};
  }
  return Comparison(heap).run(type, a, b);
}

bool comparable(abi::Type type) {
  if (type.equal() != 0) return true;
  while (type.kind() == abi::kArray) type = type.arrayElem();
  switch (type.kind()) {
    case abi::kFunc:
    case abi::kMap:
    case abi::kSlice:
    case abi::kInvalid:
      return false;
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
