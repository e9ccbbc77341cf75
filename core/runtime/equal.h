// Equality of Go values by their type (spec: "Comparison operators"), by walking abi.Type.
#pragma once

#include <cstdint>

#include "runtime/abi.h"

namespace gopark::runtime {

struct EqualResult {
  bool equal = false;
  Address uncomparable = 0;  // != 0: panic "comparing uncomparable type T"
};

EqualResult equalValues(abi::Type type, const void* a, const void* b);

// Interface values by their dynamic types (0: nil) and data words. For non-empty interfaces the caller takes the types
// out of the itabs (interfaceType).
EqualResult equalInterfaces(const char* base, Address typeA, uint64_t dataA, Address typeB, uint64_t dataB);

// The dynamic type of a non-empty interface's first word.
inline Address itabType(const char* base, uint64_t itab) {
  return itab == 0 ? 0 : static_cast<Address>(abi::load64(base + itab + abi::kItabType));
}

// Whether values of the type can be compared at all (leaving aside what interfaces hold).
bool comparable(abi::Type type);

}  // namespace gopark::runtime
