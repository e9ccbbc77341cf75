// Functions that are one or a few IR instructions.
#pragma once

#include <string_view>

#include "ir/builder.h"

namespace gopark::lower {

// `emit` appends the instructions of a call with these argument and result registers (as the function's signature
// flattens). Results are written after all arguments have been read.
struct Intrinsic {
  void (*emit)(ir::FunctionBuilder& builder, const ir::VirtualReg* args, const ir::VirtualReg* results);
};

// By full name: "sync/atomic.AddInt32". Null: none.
const Intrinsic* findIntrinsic(std::string_view name);

}  // namespace gopark::lower
