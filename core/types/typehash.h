// Hashing of types, consistent with `identical` (predicates.h): identical types have equal hashes. Depends on names and
// structure alone, never on addresses, so a program's hashes are the same in each run.
//
// For tables keyed by type: std::unordered_map<Type*, V, TypeHash, TypeIdentical>.
#pragma once

#include <cstdint>
#include <span>

#include "types/types.h"

namespace gopark::types {

// `type` must be complete. Aliases are looked through; what can hold a cycle without a name (method types of
// interfaces) goes into the hash by name only.
uint64_t typeHash(Type* type);

// Of a list of types, e.g. type arguments.
uint64_t typeListHash(std::span<Type* const> types);

struct TypeHash {
  size_t operator()(Type* type) const { return static_cast<size_t>(typeHash(type)); }
};
struct TypeIdentical {
  bool operator()(Type* x, Type* y) const;
};

}  // namespace gopark::types
