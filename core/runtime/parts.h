// The parts that values of arrays and structs consist of, one after the other.
#pragma once

#include <array>

#include "runtime/counted.h"

namespace gopark::runtime {

// kValues values of one type.
template <size_t kValues>
struct ValuesOf {
  abi::Type type;
  std::array<const char*, kValues> at = {};
};

// What is left of the values that have been opened. They nest as deep as the program likes, so this is a list, not
// recursion; a last part takes its whole's place: lists and the like need no room.
template <size_t kValues>
class PartsLeft {
 public:
  explicit PartsLeft(Heap& heap) : wholes_(heap) {}

  // Arrays or structs. Throws OutOfMemory.
  void open(const ValuesOf<kValues>& values) {
    uint64_t count = countOf(values.type);
    if (count != 0) wholes_.push({values, count, 0});
  }

  // Takes the next part; blank fields are left out. False: nothing is left.
  bool next(ValuesOf<kValues>& part) {
    while (!wholes_.empty()) {
      Whole& whole = wholes_.back();
      const ValuesOf<kValues> values = whole.values;
      uint64_t i = whole.next++;
      if (whole.next == whole.count) wholes_.pop();
      bool array = values.type.kind() == abi::kArray;
      if (!array && values.type.fieldIsBlank(i)) continue;
      part.type = array ? values.type.arrayElem() : values.type.fieldType(i);
      uint64_t offset = array ? i * part.type.size() : values.type.fieldOffset(i);
      for (size_t k = 0; k < kValues; k++) part.at[k] = values.at[k] + offset;
      return true;
    }
    return false;
  }

 private:
  struct Whole {
    ValuesOf<kValues> values;
    uint64_t count = 0, next = 0;
  };
  static uint64_t countOf(abi::Type type) { return type.kind() == abi::kArray ? type.arrayLen() : type.fieldCount(); }

  CountedStack<Whole, 8> wholes_;
};

}  // namespace gopark::runtime
