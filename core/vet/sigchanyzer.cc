// signal.Notify does not wait for its receiver: a signal that finds the channel full is lost.
#include "vet/analyzers.h"
#include "vet/callee.h"
#include "vet/declarations.h"

namespace gopark::vet {

using namespace syntax;

namespace {

bool isNotify(const Declarations& declarations, Expr* fun) {
  if (auto* name = cast<NameExpr>(fun)) fun = declarations.of(name);
  auto* selector = cast<SelectorExpr>(fun);
  return selector != nullptr && isFunction(selector->sel->object, "os/signal", {"Notify"});
}

}  // namespace

void sigchanyzer(Pass& pass) {
  if (!pass.imports("os/signal")) return;
  Declarations declarations(pass);
  pass.each<CallExpr>([&](CallExpr* call) {
    if (call->args.empty() || !isNotify(declarations, call->fun)) return;
    CallExpr* made = cast<CallExpr>(call->args[0]);
    if (made != nullptr && isBuiltin(callee(made), types::BuiltinId::Make)) return;  // nobody waits for it
    if (auto* name = cast<NameExpr>(call->args[0])) made = cast<CallExpr>(declarations.of(name));
    if (made == nullptr || made->args.size() != 1) return;
    pass.report(call, "misuse of unbuffered os.Signal channel as argument to signal.Notify");
  });
}

}  // namespace gopark::vet
