// Equality of Go values by their type (spec: "Comparison operators"), by walking abi.Type.
#pragma once

#include <cstdint>

#include "runtime/abi.h"
#include "runtime/heap.h"

namespace gopark::runtime {

struct EqualResult {
  bool equal = false;
  Address uncomparable = 0;  // != 0: panic "comparing uncomparable type T"
  uint64_t work = 0;         // in bytes, about
};

// Throws Fault and OutOfMemory (fault.h), as all here do.
EqualResult equalValues(Heap& heap, abi::Type type, const void* a, const void* b);

// Interface values by their dynamic types (0: nil) and data words. For non-empty interfaces the caller takes the types
// out of the itabs.
EqualResult equalInterfaces(Heap& heap, Address typeA, uint64_t dataA, Address typeB, uint64_t dataB);

// The dynamic type of the interface value at `value`; 0: nil.
Address dynamicType(const Heap& heap, abi::Type interface, const char* value);

// Whether values of the type can be compared at all (leaving aside what interfaces hold).
bool comparable(abi::Type type);

}  // namespace gopark::runtime
