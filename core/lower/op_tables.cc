#include "lower/op_tables.h"

namespace gopark::lower {

using ir::MemKind;
using ir::Op;
using ir::RegKind;

ir::Op moveOp(RegKind kind) {
  constexpr Op kOps[] = {Op::MoveI32, Op::MoveI64, Op::MoveF32, Op::MoveF64, Op::MovePtr};
  return kOps[static_cast<size_t>(kind)];
}

// In the order of MemKind.
ir::Op loadOp(MemKind kind) {
  constexpr Op kOps[] = {Op::LoadS8,  Op::LoadU8,  Op::LoadS16, Op::LoadU16, Op::LoadI32,
                         Op::LoadI64, Op::LoadF32, Op::LoadF64, Op::LoadPtr};
  return kOps[static_cast<size_t>(kind)];
}

ir::Op storeOp(MemKind kind) {
  constexpr Op kOps[] = {Op::StoreI8,  Op::StoreI8,  Op::StoreI16, Op::StoreI16, Op::StoreI32,
                         Op::StoreI64, Op::StoreF32, Op::StoreF64, Op::StorePtr};
  return kOps[static_cast<size_t>(kind)];
}

ir::Op elemOp(MemKind kind) {
  constexpr Op kOps[] = {Op::ElemS8,  Op::ElemU8,  Op::ElemS16, Op::ElemU16, Op::ElemI32,
                         Op::ElemI64, Op::ElemF32, Op::ElemF64, Op::ElemPtr};
  return kOps[static_cast<size_t>(kind)];
}

ir::Op setElemOp(MemKind kind) {
  constexpr Op kOps[] = {Op::SetElemI8,  Op::SetElemI8,  Op::SetElemI16, Op::SetElemI16, Op::SetElemI32,
                         Op::SetElemI64, Op::SetElemF32, Op::SetElemF64, Op::SetElemPtr};
  return kOps[static_cast<size_t>(kind)];
}

uint32_t width(MemKind kind) {
  constexpr uint32_t kWidths[] = {1, 1, 2, 2, 4, 8, 4, 8, 8};
  return kWidths[static_cast<size_t>(kind)];
}

Numeric numericOf(const TypeInfo& type) {
  using types::BasicKind;
  using Class = Numeric::Class;
  auto* basic = types::cast<types::Basic>(type.under);
  if (basic == nullptr) return {};
  switch (basic->basic) {
    case BasicKind::Bool:
    case BasicKind::UntypedBool:
      return {Class::Bool, false, 8, RegKind::I32};
    case BasicKind::Int8:
      return {Class::Int, true, 8, RegKind::I32};
    case BasicKind::Int16:
      return {Class::Int, true, 16, RegKind::I32};
    case BasicKind::Int32:
      return {Class::Int, true, 32, RegKind::I32};
    case BasicKind::Int:
    case BasicKind::Int64:
      return {Class::Int, true, 64, RegKind::I64};
    case BasicKind::Uint8:
      return {Class::Int, false, 8, RegKind::I32};
    case BasicKind::Uint16:
      return {Class::Int, false, 16, RegKind::I32};
    case BasicKind::Uint32:
      return {Class::Int, false, 32, RegKind::I32};
    case BasicKind::Uint:
    case BasicKind::Uint64:
    case BasicKind::Uintptr:
      return {Class::Int, false, 64, RegKind::I64};
    case BasicKind::Float32:
      return {Class::Float, true, 32, RegKind::F32};
    case BasicKind::Float64:
      return {Class::Float, true, 64, RegKind::F64};
    case BasicKind::Complex64:
      return {Class::Complex, true, 32, RegKind::F32};
    case BasicKind::Complex128:
      return {Class::Complex, true, 64, RegKind::F64};
    case BasicKind::String:
      return {Class::String, false, 0, RegKind::Ptr};
    case BasicKind::UnsafePointer:
      return {Class::Pointer, false, 64, RegKind::Ptr};
    default:
      return {};
  }
}

}  // namespace gopark::lower
