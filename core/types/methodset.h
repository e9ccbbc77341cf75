// Method sets (spec, "Method sets"), as type descriptors and interface tables need them.
#pragma once

#include <span>
#include <vector>

#include "types/types.h"

namespace gopark::types {

struct MethodEntry {
  Func* func;  // complete; instantiated where its receiver is. Reached through an embedded interface: its method
  std::vector<int> index;  // the path, as Selection::index: all but the last are fields
  bool indirect;           // a pointer was followed on the way (the receiver itself included)
};

// All methods of `type`, promoted ones included, in the order of gc's descriptors: exported ones first, then by name,
// then by package path. For T: those with receiver T; for *T: all. Generic methods are in no method set. For an
// interface: its methods. `type` has no type parameters.
std::vector<MethodEntry> methodSet(Type* type);

// As types2's lookups: whether `type`'s method set has (package, name). Null func: no.
MethodEntry lookupMethodSet(Type* type, const Package* package, Name name);

}  // namespace gopark::types
