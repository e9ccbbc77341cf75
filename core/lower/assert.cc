// Type assertions x.(T).
#include "lower/function_lowerer.h"
#include "types/typeset.h"

namespace gopark::lower {

using namespace syntax;

// `ok` (may be null): gets whether the assertion holds; without it a failure panics.
TypedValue FunctionLowerer::assertion(AssertExpr* e, Dest dest, Reg* ok) {
  const TypeInfo& to = info(e->typeExpr->type);
  const TypeInfo& iface = typeOf(e->x);
  Value x = expr(e->x);
  at(e);
  return {assertTo(to, iface, x, dest, ok), &to};
}

Value FunctionLowerer::assertTo(const TypeInfo& to, const TypeInfo& iface, const Value& x, Dest dest, Reg* ok) {
  Reg type = typeWord(iface, x);
  if (to.isInterface) {
    Reg word;
    if (types::typeSet(types::as<types::Interface>(to.under))->numMethods() == 0) {
      word = type;
    } else {
      word = temp(RegKind::Ptr);
      b_.emitLoHi(Op::FindItab, word, type, 0, static_cast<int32_t>(descriptor(to)), 0);
    }
    if (ok == nullptr) {
      Label done = b_.newLabel();
      b_.branch(Op::BrNotNil, word, 0, done);
      const Reg args[] = {type, addressOf(descriptor(to)), addressOf(descriptor(iface))};
      callRuntime("panicassert", args);
      b_.bind(done);
      return Value::of({word, x[1]});
    }
    Value result = Value::of({temp(RegKind::Ptr), temp(RegKind::Ptr)});
    Label done = b_.newLabel();
    setI32(*ok, 0);
    setZero(result, to);
    b_.branch(Op::BrNil, word, 0, done);
    moveReg(result[0], word);
    moveReg(result[1], x[1]);
    setI32(*ok, 1);
    b_.bind(done);
    return result;
  }
  Reg wanted = addressOf(descriptor(to));
  Label done = b_.newLabel();
  if (ok == nullptr) {
    b_.branch(Op::BrEqPtr, type, wanted, done);
    const Reg args[] = {type, wanted, addressOf(descriptor(iface))};
    callRuntime("panicdottype", args);
    b_.bind(done);
    return unbox(to, x[1], dest);
  }
  Value result;
  setI32(*ok, 0);
  if (to.memory) {
    result = Value::of({temp(RegKind::Ptr)});
    result.own = Own::Constant;
    b_.emitLoHi(Op::Addr, result[0], 0, 0, static_cast<int32_t>(l_.data().zeros(to.size)), 0);
    b_.branch(Op::BrNePtr, type, wanted, done);
    moveReg(result[0], x[1]);
  } else {
    result = freshRegs(to, dest);
    setZero(result, to);
    b_.branch(Op::BrNePtr, type, wanted, done);
    if (to.pointerShaped) {
      moveReg(result[0], x[1]);
    } else {
      load(to, x[1], 0, true, Own::Constant, Dest{&result, true});
    }
  }
  setI32(*ok, 1);
  b_.bind(done);
  return result;
}

}  // namespace gopark::lower
