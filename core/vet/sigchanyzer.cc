// signal.Notify does not wait for its receiver: a signal that finds the channel full is lost.
#include "vet/analyzers.h"
#include "vet/callee.h"

namespace gopark::vet {

using namespace syntax;

namespace {

// What local variables (and those of this package) are declared or first assigned to be.
class Declarations {
 public:
  explicit Declarations(const Pass& pass) {
    pass.each<AssignStmt>([&](AssignStmt* s) {
      if (s->op == Operator::Def) add(types::unpackExpr(s->lhs), types::unpackExpr(s->rhs));
    });
    pass.each<VarDecl>([&](VarDecl* decl) {
      std::vector<Expr*> names(decl->names.begin(), decl->names.end());
      add(names, types::unpackExpr(decl->values));
    });
  }

  Expr* of(NameExpr* name) const {
    auto found = values_.find(name->object);
    return found == values_.end() ? nullptr : found->second;
  }

 private:
  void add(std::span<Expr*> names, std::span<Expr*> values) {
    if (names.size() != values.size()) return;
    for (size_t i = 0; i < names.size(); i++) {
      auto* name = cast<NameExpr>(names[i]);
      bool declares = name != nullptr && name->object != nullptr && name->object->pos == name->pos;
      if (declares) values_[name->object] = values[i];
    }
  }

  std::unordered_map<types::Object*, Expr*> values_;
};

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
