#include "lower/ast_util.h"

#include "syntax/positions.h"

namespace gopark::lower {

using namespace syntax;

bool isBlank(const Expr* e) {
  auto* name = syntax::cast<NameExpr>(e);
  return name != nullptr && name->value.isBlank();
}

types::Var* localVar(const NameExpr* name) {
  auto* var = types::cast<types::Var>(name->object);
  if (var == nullptr || var->varKind == types::VarKind::Package || var->varKind == types::VarKind::Field) return nullptr;
  return var;
}

const types::Builtin* builtinOf(const CallExpr* call) {
  if ((call->fun->flags & kIsBuiltin) == 0) return nullptr;
  return types::cast<types::Builtin>(objectOf(call->fun));
}

NameExpr* nameOf(Expr* e) {
  for (;;) {
    e = unparen(e);
    if (auto* name = syntax::cast<NameExpr>(e)) return name;
    if (auto* selector = syntax::cast<SelectorExpr>(e)) return selector->sel;
    auto* index = syntax::cast<IndexExpr>(e);
    if (index == nullptr) return nullptr;
    e = index->x;
  }
}

types::Object* objectOf(Expr* e) {
  NameExpr* name = nameOf(e);
  return name == nullptr ? nullptr : name->object;
}

}  // namespace gopark::lower
