// Type descriptors and itabs as static data, with exactly the layout of Go 1.27's internal/abi.
#pragma once

#include "ir/ir.h"
#include "types/types.h"

namespace gopark::lower {

class Lowering;

class Descriptors {
 public:
  explicit Descriptors(Lowering& lowering) : lowering_(lowering) {}
  // abi.Type and what follows it. One for each identical type. The type is free of type parameters.
  ir::SymbolId descriptor(types::Type* type);
  // abi.ITab of a concrete type that implements a non-empty interface type.
  ir::SymbolId itab(types::Type* concrete, types::Type* iface);

 private:
  Lowering& lowering_;
};

}  // namespace gopark::lower
