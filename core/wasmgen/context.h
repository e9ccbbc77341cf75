// What generated code and the engine around it share: a Context for each worker, in memory, whose address is the module's
// global "context".
#pragma once

#include <cstddef>
#include <cstdint>

namespace gopark::wasmgen {

// How a function can be called, by its number. Zeros: it cannot, and the interpreter executes it.
struct Callable {
  uint32_t direct = 0;   // where it is in the table
  uint32_t closure = 0;  // likewise, with a last parameter for the closure
  // Of its parameters and results (Linkage::signature), to be compared before a call: WebAssembly's own check would end
  // all. 0: it cannot be called so.
  uint32_t directSignature = 0;
  uint32_t closureSignature = 0;
};

struct Context {
  static constexpr uint32_t kFunctions = 1 << 15;  // those of higher numbers cannot be called
  static constexpr uint32_t kResults = 8;          // a resume copy's function with more is left at its Return

  int32_t budget = 0;       // see runtime/budget.h
  uint32_t stackLimit = 0;  // frames end here at most
  uint64_t results[kResults] = {};  // of a resume copy
  Callable callables[kFunctions];
};

// What a copy returns behind its results.
enum class Left : int32_t {
  no = 0,        // it is done
  unwound = 1,   // its frame is written, and those it has called have told the engine where they stand
  returned = 2,  // resume copy: it is done, the results are in the context
  noRoom = 3,    // fast copy: its frame does not fit, nothing has been done
};

// What generated code imports from the engine, beside memory, table, and the globals "context" and "base" (where the
// module's functions lie in the table). Addresses are i32, results that Left has names for are 0 where all is well.
//
//   leave(fp, index, function)      the innermost frame stands at this instruction, which is not executed yet
//   operate(fp, index, function)    executes the instruction, whose registers are in the frame: 0, or the engine knows where
//                                   it stands, and the frame is to be written
//   allocate(size, type)            an address, or 0: memory is short
//   equal(a, b, bytes)              1 or 0
//   compare(a, n, b, m)             -1, 0, 1: two strings
//   mulhigh(a, b)                   the upper half of an unsigned product
struct Imports {
  static constexpr const char* kNames[] = {"leave", "operate", "allocate", "equal", "compare", "mulhigh"};
  enum Number : uint32_t { leave, operate, allocate, equal, compare, mulhigh, kCount };
};

}  // namespace gopark::wasmgen
