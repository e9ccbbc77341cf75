// Interface tables made at run time: for type assertions and switches to interface types, and for reflect. Those that
// the compiler knows are static data (core/lower); both have abi.ITab's layout: {inter, type, hash, fun[]}, where
// fun[i] is the FuncId of the method in the order of the interface type's methods.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>

#include "base/lock_order.h"
#include "runtime/heap.h"

namespace gopark::runtime {

// The name that an abi.NameOff (an address here) stands for.
std::string_view nameText(const char* base, Address name);
// A type's name as reflect's String gives it.
std::string_view typeText(const char* base, Address type);

class ItabTable {
 public:
  explicit ItabTable(Heap& heap) : heap_(heap) {}
  ItabTable(const ItabTable&) = delete;
  ItabTable& operator=(const ItabTable&) = delete;

  // The itab of a concrete type for a non-empty interface type; 0 when the type lacks a method. Any thread.
  Address find(Address interfaceType, Address concreteType);
  // The first method of the interface that the type lacks; empty: none.
  std::string_view missingMethod(Address interfaceType, Address concreteType);

 private:
  Address build(Address interfaceType, Address concreteType, std::string_view* missing);

  Heap& heap_;
  Mutex mutex_ ACQUIRED_AFTER(lock_order::natives) ACQUIRED_BEFORE(lock_order::heap);
  std::unordered_map<uint64_t, Address> known_ GUARDED_BY(mutex_);  // interface << 32 | concrete → itab, or 0
};

}  // namespace gopark::runtime
