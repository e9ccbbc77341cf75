// What of a function the two copies have to agree upon: where it can be entered, what is kept in locals.
//
// A function becomes two: the fast copy, called as any function is, and the resume copy, which takes everything from the
// frame and goes on at one of the function's entries. Both leave when they must, see context.h.
#pragma once

#include <cstdint>
#include <vector>

#include "ir/ir.h"
#include "wasmgen/graph.h"

namespace gopark::wasmgen {

// Indices of instructions, ascending, the first is 0: where loops begin, and what follows calls and operations that
// wait. What a goroutine stands at otherwise is executed by the interpreter, up to one of these.
std::vector<uint32_t> findEntries(const ir::Function& function, const Graph& graph);

// A loop whose test stands at its end begins with the test here, and at its first instruction in the interpreter, which
// only the test leads to: one can as well begin with the test again, if that does nothing but look.
struct EntryAlias {
  uint32_t index;  // of the first instruction
  uint32_t entry;  // of the test: one of the entries
};
std::vector<EntryAlias> findAliases(const ir::Function& function, const Graph& graph);

bool isFixed(ir::Op op);  // the instruction makes a constant, or an address that never changes

// A register that is defined once, by a constant: it is written down again wherever it is used.
struct Constants {
  explicit Constants(const ir::Function& function);
  const ir::Instruction* of(ir::Reg reg) const { return byRegister[reg]; }
  std::vector<const ir::Instruction*> byRegister;  // null: no constant
};

}  // namespace gopark::wasmgen
