// Before Go 1.22 all iterations of a loop share its variables. A goroutine or a deferred call that is an iteration's
// last act and refers to them most probably means its own iteration's.
#include <algorithm>

#include "vet/analyzers.h"
#include "vet/callee.h"
#include "vet/walk.h"

namespace gopark::vet {

using namespace syntax;

namespace {

using Stmts = std::span<Stmt*>;

// f(s) for what may be the last statement to be executed in the list.
void forEachLast(Stmts list, FunctionRef<void(Stmt*)> f);

void forEachLastOf(Stmt* s, FunctionRef<void(Stmt*)> f) {
  if (auto* block = cast<BlockStmt>(s)) {  // an else
    forEachLast(block->list, f);
  } else if (auto* branch = cast<IfStmt>(s)) {
    for (; branch != nullptr; branch = cast<IfStmt>(s)) {
      forEachLast(branch->then->list, f);
      s = branch->otherwise;
    }
    if (s != nullptr) forEachLastOf(s, f);
  } else if (auto* loop = cast<ForStmt>(s)) {
    forEachLast(loop->body->list, f);
  } else if (auto* choice = cast<SwitchStmt>(s)) {
    for (CaseClause* clause : choice->body) forEachLast(clause->body, f);
  } else if (auto* choice = cast<SelectStmt>(s)) {
    for (CommClause* clause : choice->body) forEachLast(clause->body, f);
  } else {
    f(s);
  }
}

void forEachLast(Stmts list, FunctionRef<void(Stmt*)> f) {
  if (list.empty()) return;
  Stmt* last = list.back();
  if (last->kind == NodeKind::BlockStmt) return f(last);
  forEachLastOf(last, f);
}

class Loop {
 public:
  Loop(Pass& pass, ForStmt* loop) : pass_(pass), loop_(loop) {}

  void run() {
    collectVariables();
    if (variables_.empty()) return;
    forEachLast(loop_->body->list, [&](Stmt* last) {
      auto* started = cast<CallStmt>(last);
      auto* call = cast<CallExpr>(started == nullptr ? nullptr : started->call);
      auto* lit = cast<FuncLit>(call == nullptr ? nullptr : call->fun);
      if (lit != nullptr) captured(lit->body->list);
    });
    for (Stmt* s : loop_->body->list) {
      if (auto* statement = cast<ExprStmt>(s)) parallelSubtest(cast<CallExpr>(statement->x));
    }
  }

 private:
  void collectVariables() {
    if (auto* clause = cast<RangeClause>(loop_->init)) {
      for (Expr* x : types::unpackExpr(clause->lhs)) addVariable(x);
    } else if (auto* post = cast<AssignStmt>(loop_->post)) {
      for (Expr* x : types::unpackExpr(post->lhs)) addVariable(x);
    }
  }
  void addVariable(Expr* x) {
    auto* name = cast<NameExpr>(x);
    if (name != nullptr && name->object != nullptr) variables_.push_back(name->object);
  }

  void captured(Stmts body) {
    for (Stmt* s : body) {
      inspect(s, [&](Node* node) {
        auto* name = cast<NameExpr>(node);
        if (name != nullptr && std::find(variables_.begin(), variables_.end(), name->object) != variables_.end()) {
          pass_.report(node, "loop variable " + name->value.str() + " captured by func literal");
        }
        return true;
      });
    }
  }

  // t.Run(name, func(t *testing.T) { …; t.Parallel(); … }): what follows runs when the loop has ended.
  void parallelSubtest(CallExpr* run) {
    if (run == nullptr || run->args.size() != 2 || !isMethod(callee(run), "testing", "T", {"Run"})) return;
    auto* lit = cast<FuncLit>(run->args[1]);
    if (lit == nullptr || lit->funcType->params.empty() || lit->funcType->params[0]->name == nullptr) return;
    const types::Object* t = lit->funcType->params[0]->name->object;
    Stmts list = lit->body->list;
    size_t after = list.size();  // the first statement behind t.Parallel()
    for (size_t i = 0; i < list.size(); i++) {
      Stmt* s = list[i];
      if (s->kind == NodeKind::LabeledStmt) after = list.size();  // may be jumped to
      while (auto* labeled = cast<LabeledStmt>(s)) s = labeled->stmt;
      if (after == list.size() && isParallel(s, t)) after = i + 1;
    }
    captured(list.subspan(after));
  }

  static bool isParallel(Stmt* s, const types::Object* t) {
    auto* statement = cast<ExprStmt>(s);
    auto* call = cast<CallExpr>(statement == nullptr ? nullptr : statement->x);
    if (call == nullptr || !isMethod(callee(call), "testing", "T", {"Parallel"})) return false;
    auto* selector = cast<SelectorExpr>(call->fun);
    auto* receiver = cast<NameExpr>(selector == nullptr ? nullptr : selector->x);
    return receiver != nullptr && receiver->object == t;
  }

  Pass& pass_;
  ForStmt* loop_;
  std::vector<types::Object*> variables_;
};

}  // namespace

void loopclosure(Pass& pass) {
  pass.each<ForStmt>([&](ForStmt* loop) {
    if (!pass.atLeast(loop->pos, types::go1_22)) Loop(pass, loop).run();
  });
}

}  // namespace gopark::vet
