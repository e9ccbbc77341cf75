// for loops without range. The test stands at the bottom; it is also where the loop is entered.
#include "lower/function_lowerer.h"

namespace gopark::lower {

using namespace syntax;

void FunctionLowerer::forStmt(ForStmt* s) {
  BlockScope scope(*this);
  if (auto* clause = syntax::cast<RangeClause>(s->init)) {
    rangeStmt(s, clause);
  } else {
    forLoop(s);
  }
}

void FunctionLowerer::forLoop(ForStmt* s) {
  if (s->init != nullptr) stmt(s->init);
  // Variables that outlive their iteration have a box for each.
  std::vector<types::Var*> vars;
  if (auto* init = syntax::cast<AssignStmt>(s->init); init != nullptr && init->op == Operator::Def && s->perIterationVars) {
    for (Expr* e : listOf(init->lhs)) {
      auto* name = syntax::cast<NameExpr>(e);
      if (name == nullptr || name->value.isBlank() || !declares(name)) continue;
      auto* var = types::as<types::Var>(name->object);
      if (boxed(var)) vars.push_back(var);
    }
  }
  Label body = b_.newLabel(), next = b_.newLabel(), end = b_.newLabel();
  Label test = s->cond != nullptr ? b_.newLabel() : body;
  if (s->cond != nullptr) jump(test);
  b_.bind(body);
  loopDepth_++;
  targets_.push_back({s, end, next});
  block(s->body);
  targets_.pop_back();
  b_.bind(next);
  copyLoopVars(vars);
  if (s->post != nullptr) stmt(s->post);
  if (s->cond == nullptr) {
    jump(body);
  } else {
    b_.bind(test);
    TempScope temps(*this);
    condition(s->cond, body, true);
  }
  loopDepth_--;
  b_.bind(end);
}

void FunctionLowerer::copyLoopVars(std::span<types::Var* const> vars) {
  for (types::Var* var : vars) {
    TempScope temps(*this);
    Local& local = this->local(var);
    Reg copy = allocate(*local.type);
    Value value = load(*local.type, local.box, 0, true, Own::Shared);
    store(*local.type, copy, 0, true, value);
    moveReg(local.box, copy);
  }
}

}  // namespace gopark::lower
