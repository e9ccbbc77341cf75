// Assertions from one interface to another that no value can satisfy: both have a method of the same name.
#include "syntax/positions.h"
#include "vet/analyzers.h"
#include "vet/type_sets.h"

namespace gopark::vet {

using namespace syntax;

namespace {

void checkAssertion(Pass& pass, Expr* x, Expr* target) {
  auto* from = types::underAs<types::Interface>(x->type);
  auto* to = target->isType() ? types::underAs<types::Interface>(target->type) : nullptr;
  if (from == nullptr || to == nullptr || mentionsTypeParam(from) || mentionsTypeParam(to)) return;
  bool conflict = false;
  types::Func* method = pass.checker().missingMethod(from, to, false, types::identical, nullptr, &conflict);
  if (!conflict) return;
  pass.report(target, "impossible type assertion: no type can implement both " + pass.text(x->type) + " and " +
                          pass.text(target->type) + " (conflicting types for " + method->name.str() + " method)");
}

}  // namespace

void ifaceassert(Pass& pass) {
  pass.eachOf<AssertExpr, SwitchStmt>([&](Node* node) {
    if (auto* assertion = cast<AssertExpr>(node)) return checkAssertion(pass, assertion->x, assertion->typeExpr);
    auto* s = as<SwitchStmt>(node);
    auto* guard = cast<TypeSwitchGuard>(s->tag);
    if (guard == nullptr) return;
    for (CaseClause* clause : s->body) {
      for (Expr* target : types::unpackExpr(clause->cases)) checkAssertion(pass, guard->x, target);
    }
  });
}

}  // namespace gopark::vet
