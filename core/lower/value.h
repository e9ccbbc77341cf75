// What lowering knows about a value, a place and a destination while it lowers an expression.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "base/check.h"
#include "ir/ir.h"
#include "lower/type_info.h"

namespace gopark::lower {

using Reg = ir::VirtualReg;

// Who else may see the object that the register of a memory type points to.
enum class Own : uint8_t {
  Fresh,     // nobody: a variable, an interface or a result may adopt it
  Local,     // the object of a local variable that does not escape: it stays as it is while an expression is evaluated
  Constant,  // never changes: static data, the box of an interface
  Shared,    // memory that anybody may change: must be copied before other code runs
};

// A value in registers: one for each leaf of its type, or the address of a memory type's object. The registers may be
// those of a local variable.
struct Value {
  std::array<Reg, kMaxLeaves> regs{};
  uint8_t count = 0;
  Own own = Own::Fresh;

  Reg operator[](size_t i) const { return regs[i]; }
  std::span<const Reg> span() const { return {regs.data(), count}; }
  void add(Reg reg) {
    CHECK(count < kMaxLeaves);
    regs[count++] = reg;
  }
  Value sub(size_t first, size_t n) const {
    Value part;
    for (size_t i = 0; i < n; i++) part.add(regs[first + i]);
    part.own = own;
    return part;
  }
  static Value of(std::initializer_list<Reg> list) {
    Value value;
    for (Reg reg : list) value.add(reg);
    return value;
  }
};

struct TypedValue {
  Value value;
  const TypeInfo* type = nullptr;
};

// Registers in which a result is wanted; a producer may ignore the wish. Unless `fresh`, the registers are those of a
// variable that the expression may read, so they must not be written before all operands have been read.
struct Dest {
  const Value* value = nullptr;
  bool fresh = false;
};

struct Local;

// Something that can be assigned to, with all its operands evaluated.
struct Place {
  enum class Kind : uint8_t {
    Blank,   // _
    Regs,    // registers of a local variable
    Object,  // a local variable of memory type: the register that points to its object
    Memory,  // at base + offset
    Elem,    // element `index` of the slice (base, length), not checked yet
    Map,     // entry `value` (the key) of the map `base`
  };
  Kind kind = Kind::Blank;
  const TypeInfo* type = nullptr;
  Value value;
  Local* local = nullptr;
  Reg base = 0, index = 0, length = 0;
  bool unsignedIndex = false;  // Elem: of 64 bits
  int32_t offset = 0;
  bool notNil = false;
  Own own = Own::Shared;
  const TypeInfo* map = nullptr;
};

// Where a local variable lives.
struct Local {
  enum class Kind : uint8_t { None, Regs, Box };
  Kind kind = Kind::None;
  bool owned = true;  // Regs, a memory type: nobody else refers to its object, so it may be changed in place
  const TypeInfo* type = nullptr;
  Value value;  // Regs
  Reg box = 0;  // Box: the variable's address
};

}  // namespace gopark::lower
