// Which instruction moves, loads or stores a register or leaf of a kind.
#pragma once

#include "ir/ir.h"
#include "lower/type_info.h"

namespace gopark::lower {

ir::Op moveOp(ir::RegKind kind);
ir::Op loadOp(ir::MemKind kind);
ir::Op storeOp(ir::MemKind kind);
ir::Op elemOp(ir::MemKind kind);
ir::Op setElemOp(ir::MemKind kind);
uint32_t width(ir::MemKind kind);  // in bytes

// A basic type, as arithmetic sees it.
struct Numeric {
  enum class Class : uint8_t { None, Bool, Int, Float, Complex, String, Pointer } cls = Class::None;
  bool isSigned = false;
  int bits = 0;  // of an integer, or of a float (of one part of a complex number)
  ir::RegKind reg = ir::RegKind::I32;  // of a part of a complex number

  bool isInt() const { return cls == Class::Int; }
  bool isFloat() const { return cls == Class::Float; }
  bool isComplex() const { return cls == Class::Complex; }
  bool isString() const { return cls == Class::String; }
  bool isNumber() const { return isInt() || isFloat() || isComplex(); }
};
Numeric numericOf(const TypeInfo& type);

}  // namespace gopark::lower
