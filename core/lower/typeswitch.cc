// Type switches.
#include "lower/function_lowerer.h"
#include "syntax/positions.h"
#include "types/typeset.h"

namespace gopark::lower {

using namespace syntax;

void FunctionLowerer::typeSwitch(SwitchStmt* s, TypeSwitchGuard* guard) {
  const TypeInfo& iface = typeOf(guard->x);
  orderOperands(guard->x);
  Value x = keep(expr(guard->x));
  at(guard);
  Reg type = typeWord(iface, x);
  Label end = b_.newLabel();
  std::vector<Label> bodies;
  Label otherwise = end;
  for (CaseClause* clause : s->body) {
    bodies.push_back(b_.newLabel());
    if (clause->cases == nullptr) otherwise = bodies.back();
  }
  for (size_t i = 0; i < s->body.size(); i++) {
    for (Expr* e : listOf(s->body[i]->cases)) {
      TempScope temps(*this);
      at(e);
      typeCase(iface, x, type, e, bodies[i]);
    }
  }
  jump(otherwise);
  targets_.push_back({s, end, end});
  for (size_t i = 0; i < s->body.size(); i++) {
    CaseClause* clause = s->body[i];
    b_.bind(bodies[i]);
    BlockScope scope(*this);
    TempScope temps(*this);
    if (clause->implicitVar != nullptr) implicitVar(clause, iface, x, type);
    clauseBody(clause->body, end, end);
  }
  targets_.pop_back();
  b_.bind(end);
}

void FunctionLowerer::typeCase(const TypeInfo&, const Value&, Reg type, Expr* e, Label target) {
  if ((e->flags & kIsNil) != 0) {
    b_.branch(Op::BrNil, type, 0, target);
    return;
  }
  const TypeInfo& wanted = info(e->type);
  if (!wanted.isInterface) {
    b_.branch(Op::BrEqPtr, type, addressOf(descriptor(wanted)), target);
    return;
  }
  Reg word = type;
  if (types::typeSet(types::as<types::Interface>(wanted.under))->numMethods() != 0) {
    word = temp(RegKind::Ptr);
    b_.emitLoHi(Op::FindItab, word, type, 0, static_cast<int32_t>(descriptor(wanted)), 0);
  }
  b_.branch(Op::BrNotNil, word, 0, target);
}

// The variable has the clause's type when it lists exactly one, otherwise the operand's.
void FunctionLowerer::implicitVar(CaseClause* clause, const TypeInfo& iface, const Value& x, Reg type) {
  types::Var* var = clause->implicitVar;
  const TypeInfo& wanted = info(var->type);
  if (wanted.type == iface.type) return declareValue(var, x);
  if (!wanted.isInterface) return declareValue(var, unbox(wanted, x[1], {}));
  Reg word = type;
  if (types::typeSet(types::as<types::Interface>(wanted.under))->numMethods() != 0) {
    word = temp(RegKind::Ptr);
    b_.emitLoHi(Op::FindItab, word, type, 0, static_cast<int32_t>(descriptor(wanted)), 0);
  }
  declareValue(var, Value::of({word, x[1]}));
}

}  // namespace gopark::lower
