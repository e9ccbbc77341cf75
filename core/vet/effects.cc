#include "vet/effects.h"

#include "vet/callee.h"
#include "vet/walk.h"

namespace gopark::vet {

using namespace syntax;

namespace {

bool isPureBuiltin(types::Object* object) {
  using enum types::BuiltinId;
  auto* builtin = types::cast<types::Builtin>(object);
  if (builtin == nullptr) return false;
  switch (builtin->id) {
    case Len:
    case Cap:
    case Complex:
    case Imag:
    case Real:
    case Make:
    case New:
    case Max:
    case Min:
      return true;
    default:
      return false;
  }
}

}  // namespace

bool hasNoEffects(Expr* x) {
  bool none = true;
  inspect(x, [&](Node* node) {
    if (auto* operation = cast<Operation>(node)) {
      none = none && operation->op != Operator::Recv;
    } else if (auto* call = cast<CallExpr>(node)) {
      none = none && (call->fun->isType() || isPureBuiltin(callee(call)));
    }
    return none && node->kind != NodeKind::FuncLit;
  });
  return none;
}

}  // namespace gopark::vet
