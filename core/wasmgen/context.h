// What generated code and the engine around it share: a Context for each worker, in memory, whose address is the module's
// global "context".
#pragma once

#include <cstddef>
#include <cstdint>

namespace gopark::wasmgen {

struct Context {
  static constexpr uint32_t kFunctions = 1 << 15;  // those of higher numbers cannot be called
  static constexpr uint32_t kResults = 8;          // a resume copy's function with more is left at its Return

  int32_t budget = 0;       // see runtime/budget.h
  uint32_t stackLimit = 0;  // frames end here at most
  uint64_t results[kResults] = {};  // of a resume copy
  // By a function's number, of its parameters and results (Linkage::signature), to be compared before a call through one
  // of the tables: WebAssembly's own check would end all. 0: it cannot be called so, and the interpreter executes it.
  uint32_t direct[kFunctions] = {};
  uint32_t closures[kFunctions] = {};
};

// What a copy returns behind its results. A fast copy that is done: how much of the budget it has spent and not yet taken
// off, so that calls and loops need not touch memory.
enum class Left : int32_t {
  returned = 0,  // resume copy: it is done, the results are in the context
  unwound = -1,  // its frame is written, and those it has called have told the engine where they stand
  noRoom = -2,   // fast copy: its frame does not fit, nothing has been done
};
// So much is taken off at a time.
constexpr int32_t kSpentAtOnce = 1000;

// The tables that generated code imports: fast copies by the functions' numbers; those with a last parameter for the
// closure, likewise; the core's own, in which the module's resume copies lie from the global "base" on.
struct Tables {
  enum Number : uint32_t { direct, closures, core };
};

// What generated code imports from the engine, beside memory, tables, and the globals "context" and "base". Addresses are
// i32.
//
//   leave(fp, index, function)      the innermost frame stands at this instruction, which is not executed yet
//   operate(fp, index, function)    executes the instruction, whose registers are in the frame: 0, or the engine knows where
//                                   it stands, and the frame is to be written
//   allocate(size, type)            an address, or 0: memory is short
//   equal(a, b, bytes)              1 or 0
//   compare(a, n, b, m)             -1, 0, 1: two strings
//   mulhigh(a, b)                   the upper half of an unsigned product
//   mapget…, mapset… (type, map, key)  the element's address; 0: there is none; 1: the interpreter is to do it
struct Imports {
  static constexpr const char* kNames[] = {"leave",    "operate",  "allocate", "equal",    "compare",     "mulhigh",
                                           "mapget32", "mapget64", "mapgets",  "mapset32", "mapset64", "mapsets"};
  enum Number : uint32_t {
    leave, operate, allocate, equal, compare, mulhigh,
    mapGet32, mapGet64, mapGetString, mapSet32, mapSet64, mapSetString,
    kCount
  };
};

}  // namespace gopark::wasmgen
