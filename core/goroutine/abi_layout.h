// How values of a type lie in registers, from its abi.Type: the same rule as lowering's (core/lower/type_info.h), for
// calls whose types are known at run time only (reflect).
#pragma once

#include <vector>

#include "ir/ir.h"
#include "runtime/abi.h"

namespace gopark::goroutine {

struct AbiLayout {
  std::vector<ir::Leaf> leaves;
  bool memory = false;  // one ptr register to an object with the value

  size_t words() const { return memory ? 1 : leaves.size(); }
};

AbiLayout layoutOf(runtime::abi::Type type);

// One leaf between memory and a register's word.
uint64_t loadLeaf(const char* at, ir::MemKind kind);
void storeLeaf(char* at, ir::MemKind kind, uint64_t word);

// The parameters' and results' types of a func type.
struct AbiSignature {
  AbiSignature(const char* base, runtime::Address funcType);
  std::vector<runtime::abi::Type> in, out;
};

}  // namespace gopark::goroutine
