// x = x
#include "syntax/positions.h"
#include "vet/analyzers.h"
#include "vet/effects.h"
#include "vet/expr_text.h"

namespace gopark::vet {

using namespace syntax;

namespace {

bool isMapElement(Expr* x) {
  auto* index = cast<IndexExpr>(unparen(x));
  return index != nullptr && index->x->type != nullptr && types::underAs<types::Map>(index->x->type) != nullptr;
}

bool isSame(const Pass& pass, Expr* x, Expr* y) {
  return x->kind == y->kind && hasNoEffects(x) && hasNoEffects(y) && !isMapElement(x) &&
         exprText(pass, x) == exprText(pass, y);
}

}  // namespace

void assign(Pass& pass) {
  pass.each<AssignStmt>([&](AssignStmt* s) {
    if (s->op != Operator::None || s->rhs == nullptr) return;
    auto lhs = types::unpackExpr(s->lhs);
    auto rhs = types::unpackExpr(s->rhs);
    if (lhs.size() != rhs.size()) return;
    std::string same;
    for (size_t i = 0; i < lhs.size(); i++) {
      if (isSame(pass, lhs[i], rhs[i])) same += (same.empty() ? "" : ", ") + exprText(pass, lhs[i]);
    }
    if (!same.empty()) pass.report(s, "self-assignment of " + same);
  });
}

}  // namespace gopark::vet
