// The passes: each takes a function that the verifier accepts and leaves one that means the same. A place in it is a
// position in the source as before: an instruction that stays keeps its position, one that replaces another takes it over.
//
// PASS(name, function): `name` is what switches it off. Those of one row are run in this order (optimizer.cc).
#pragma once

#include <cstdint>
#include <string_view>

#include "base/function_ref.h"
#include "ir/ir.h"

namespace gopark::opt {

enum class Pass : uint8_t { Inline, Propagate, Branches, Prove, Dead, Hoist, Coalesce, kCount };

// The set of passes to run.
class PassSet {
 public:
  bool has(Pass pass) const { return (bits_ >> static_cast<int>(pass) & 1) != 0; }
  void set(Pass pass, bool on) {
    uint32_t bit = 1u << static_cast<int>(pass);
    bits_ = on ? bits_ | bit : bits_ & ~bit;
  }
  void setAll(bool on) { bits_ = on ? ~0u : 0; }
  bool empty() const { return bits_ == 0; }
  // "-prove,-dead": all but these; "none,propagate": these alone. False: no such pass.
  bool parse(std::string_view text);

 private:
  uint32_t bits_ = ~0u;
};

std::string_view passName(Pass pass);

// Puts the code of small functions in place of direct calls, of those in loops alone, or of all. `callee`: the function as
// it was written. Behind it registers are not numbered as they must be before splitWebs. False: there was none.
bool inlineCalls(ir::Function& function, FunctionRef<const ir::Function*(ir::FuncId)> callee, bool inLoops);

// Gives each web of definitions and uses a register of its own: what lowering has used again and again for things that
// have nothing to do with each other. All other passes count on it. False: the function is too large, and unchanged.
bool splitWebs(ir::Function& function);

// Copies and constants go where they are used, operations on constants are done, what has been computed already on every
// way is not computed again, comparisons become part of the branches that ask for them.
void propagate(ir::Function& function);
// Branches to jumps go where those go; code that cannot be reached is dropped.
void threadBranches(ir::Function& function);
// What has been found out on every way here is not checked again: pointers that are not nil, indices within bounds, also by
// what loops count.
void prove(ir::Function& function);
// Drops what control never comes to. Whoever makes such code calls it: no pass finds any.
void dropUnreachable(ir::Function& function);
// Drops what nobody needs.
void dropDead(ir::Function& function);
// Constants that loops need are made before them.
void hoistConstants(ir::Function& function);
// Registers that copies join become one; all are numbered anew, as few as can be.
void coalesce(ir::Function& function);

}  // namespace gopark::opt
