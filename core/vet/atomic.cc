// x = atomic.AddInt64(&x, 1): the assignment is not atomic.
#include "vet/analyzers.h"
#include "vet/callee.h"
#include "vet/expr_text.h"

namespace gopark::vet {

using namespace syntax;

namespace {

Expr* operandOf(Expr* x, Operator op) {
  auto* operation = cast<Operation>(x);
  return operation != nullptr && operation->op == op && operation->y == nullptr ? operation->x : nullptr;
}

bool assignsToOperand(const Pass& pass, Expr* left, Expr* address) {
  if (Expr* x = operandOf(address, Operator::And)) return exprText(pass, left) == exprText(pass, x);
  Expr* pointer = operandOf(left, Operator::Mul);
  return pointer != nullptr && exprText(pass, pointer) == exprText(pass, address);
}

}  // namespace

void atomic(Pass& pass) {
  if (!pass.imports("sync/atomic")) return;
  pass.each<AssignStmt>([&](AssignStmt* s) {
    if (s->rhs == nullptr) return;
    auto lhs = types::unpackExpr(s->lhs);
    auto rhs = types::unpackExpr(s->rhs);
    if (lhs.size() != rhs.size() || (lhs.size() == 1 && s->op == Operator::Def)) return;
    for (size_t i = 0; i < rhs.size(); i++) {
      auto* call = cast<CallExpr>(rhs[i]);
      bool adds =
          call != nullptr && call->args.size() == 2 &&
          isFunction(callee(call), "sync/atomic", {"AddInt32", "AddInt64", "AddUint32", "AddUint64", "AddUintptr"});
      if (adds && assignsToOperand(pass, lhs[i], call->args[0])) {
        pass.report(lhs[i], "direct assignment to atomic value");
      }
    }
  });
}

}  // namespace gopark::vet
