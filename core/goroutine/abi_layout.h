// How values of a type lie in registers (abi/leaves.h), from its abi.Type: for calls whose types are known at run time
// only (reflect).
#pragma once

#include <vector>

#include "abi/leaves.h"
#include "runtime/abi.h"

namespace gopark::goroutine {

abi::Leaves leavesOf(runtime::abi::Type type);

// The parameters' and results' types of a func type.
struct AbiSignature {
  AbiSignature(const char* base, runtime::Address funcType);
  std::vector<runtime::abi::Type> in, out;
};

}  // namespace gopark::goroutine
