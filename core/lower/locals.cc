// Local variables: their declaration in registers or in the heap.
#include "lower/function_lowerer.h"

namespace gopark::lower {

using namespace syntax;

void FunctionLowerer::declareZero(types::Var* var) {
  Local& local = this->local(var);
  local = Local{};
  local.type = &info(var->type);
  if (boxed(var)) {
    local.kind = Local::Kind::Box;
    local.box = variable(RegKind::Ptr);
    b_.emitLoHi(Op::New, local.box, 0, 0, static_cast<int32_t>(descriptor(*local.type)), 0);
    return;
  }
  local.kind = Local::Kind::Regs;
  local.value = variables(*local.type);
  setZero(local.value, *local.type);
}

void FunctionLowerer::declareValue(types::Var* var, const Value& value) {
  Local& local = this->local(var);
  local = Local{};
  local.type = &info(var->type);
  if (boxed(var)) {
    Reg box = variable(RegKind::Ptr);
    if (local.type->memory && value.own == Own::Fresh) {
      moveReg(box, value[0]);
    } else {
      b_.emitLoHi(Op::New, box, 0, 0, static_cast<int32_t>(descriptor(*local.type)), 0);
      store(*local.type, box, 0, true, value);
    }
    local.kind = Local::Kind::Box;
    local.box = box;
    return;
  }
  local.kind = Local::Kind::Regs;
  Value regs = variables(*local.type);
  move(regs, copied(*local.type, value));
  local.value = regs;
}

// The variable is not in scope in `init`.
void FunctionLowerer::declareExpr(types::Var* var, Expr* init) {
  const TypeInfo& type = info(var->type);
  orderOperands(init);
  if (boxed(var)) return declareValue(var, exprAs(init, type));
  Value regs = variables(type);
  if (type.memory) {
    moveReg(regs[0], copied(type, exprAs(init, type))[0]);
  } else {
    exprInto(init, type, regs, true);
  }
  Local& local = this->local(var);
  local = Local{};
  local.type = &type;
  local.kind = Local::Kind::Regs;
  local.value = regs;
}

}  // namespace gopark::lower
