// append: the slice is made to have room (grow), then the new elements are written behind its old ones.
#include "lower/function_lowerer.h"
#include "syntax/positions.h"

namespace gopark::lower {

using namespace syntax;

Value FunctionLowerer::append(CallExpr* e, Dest dest) {
  const TypeInfo& type = typeOf(e);
  const TypeInfo& elem = info(types::as<types::Slice>(type.under)->elem);
  std::vector<Value> values(e->args.size());
  inOrder(e->args, [&](size_t i) {
    if (i == 0) {
      values[0] = exprAs(e->args[0], type);
    } else if (e->hasDots) {
      values[1] = (e->args[1]->flags & kIsNil) != 0 ? zero(type) : leaves(e->args[1], 0, 2);
    } else {
      values[i] = passable(elem, exprAs(e->args[i], elem));
    }
  });
  at(e);
  // In place for s = append(s, …); the operands are all in registers by now.
  Value slice = values[0];
  bool inPlace = dest.value != nullptr && std::ranges::equal(dest.value->span(), slice.span());
  if (!inPlace) {
    Value copy = temps(type);
    move(copy, slice);
    slice = copy;
  } else {
    // An element that is a part of the slice's own header: append(s, len(s)).
    for (size_t i = 1; i < values.size(); i++) {
      for (Reg& reg : std::span(values[i].regs.data(), values[i].count)) {
        if (reg == slice[0] || reg == slice[1] || reg == slice[2]) reg = keep(reg);
      }
    }
  }
  if (values.size() == 1) return slice;
  Reg count = e->hasDots ? values[1][1] : constI64(static_cast<int64_t>(values.size() - 1));
  b_.emitLoHi(Op::Grow, slice[0], slice[1], slice[2], count, static_cast<int32_t>(descriptor(elem)));
  Reg end = temp(RegKind::Ptr);
  b_.emit(Op::PtrAdd, end, slice[0], slice[1]).lo = static_cast<int32_t>(elem.size);
  if (e->hasDots) {
    b_.emit(Op::MoveMem, end, values[1][0], count).lo = static_cast<int32_t>(elem.size);
    b_.emit(Op::AddI64, slice[1], slice[1], count);
    return slice;
  }
  for (size_t i = 1; i < values.size(); i++) {
    store(elem, end, static_cast<int32_t>((i - 1) * elem.size), true, values[i]);
  }
  b_.emitImm(Op::AddI64Imm, slice[1], slice[1], static_cast<int64_t>(values.size() - 1));
  return slice;
}

}  // namespace gopark::lower
