// Operations on constants.
#pragma once

#include <cstdint>
#include <optional>

#include "ir/ir.h"

namespace gopark::opt {

// A constant as the immediate of the instruction that makes it: i32 in the low half, the other half zero.
struct Constant {
  ir::Op op;
  uint64_t bits;
};

// Of an instruction with one or two operands (`y` is 0 with one), its immediate `bits`; nothing: not to be done here.
std::optional<Constant> fold(ir::Op op, uint64_t bits, uint64_t x, uint64_t y);
// Whether a conditional branch on integers or pointers is taken. `immediate`: of the forms that have one.
std::optional<bool> foldBranch(ir::Op op, int32_t immediate, uint64_t x, uint64_t y);

// The form of `op` with a constant as its last operand; kCount: none for this one. `*bits`: its immediate.
ir::Op withImmediate(ir::Op op, uint64_t constant, uint64_t* bits);
// The form of a branch that compares with a constant, which is its second operand, or its first (`swapped`).
ir::Op branchWithImmediate(ir::Op op, bool swapped);
// The branch that is taken when the comparison holds, or (`inverted`) when it does not; kCount: none.
ir::Op branchOnComparison(ir::Op comparison, bool inverted, bool* swap);

bool isCommutative(ir::Op op);

}  // namespace gopark::opt
