// Statements behind one that never ends, or ends elsewhere. Only the first of a row is reported.
#include <unordered_set>

#include "vet/analyzers.h"
#include "vet/callee.h"
#include "vet/walk.h"

namespace gopark::vet {

using namespace syntax;

namespace {

class DeadCode {
 public:
  explicit DeadCode(Pass& pass) : pass_(pass) {}

  void run(BlockStmt* body) {
    findJumps(body);
    reachable_ = true;
    statement(body);
  }

 private:
  void findJumps(BlockStmt* body) {
    inspect(body, [&](Node* node) {
      auto* branch = cast<BranchStmt>(node);
      if (branch != nullptr && branch->target != nullptr && branch->token != Token::Continue) {
        targets_.insert(branch->target);
      }
      return node->kind != NodeKind::FuncLit;
    });
  }
  // By break, or, of a label, by goto.
  bool isTarget(Stmt* s) const { return targets_.contains(s); }

  void statement(Stmt* s) {
    if (s->kind == NodeKind::LabeledStmt && isTarget(s)) reachable_ = true;
    if (!reachable_ && s->kind != NodeKind::EmptyStmt) {
      pass_.report(s, "unreachable code");
      reachable_ = true;
    }
    switch (s->kind) {
      case NodeKind::BlockStmt:
        return list(as<BlockStmt>(s)->list);
      case NodeKind::LabeledStmt:
        return statement(as<LabeledStmt>(s)->stmt);
      case NodeKind::BranchStmt:
      case NodeKind::ReturnStmt:
        reachable_ = false;
        return;
      case NodeKind::ExprStmt: {
        auto* call = cast<CallExpr>(as<ExprStmt>(s)->x);
        bool panics =
            call != nullptr && call->fun->kind == NodeKind::Name && isBuiltin(callee(call), types::BuiltinId::Panic);
        if (panics) reachable_ = false;
        return;
      }
      case NodeKind::IfStmt:
        return branches(as<IfStmt>(s));
      case NodeKind::ForStmt:
        return loop(as<ForStmt>(s));
      case NodeKind::SwitchStmt:
        return clauses(as<SwitchStmt>(s));
      case NodeKind::SelectStmt:
        return clauses(as<SelectStmt>(s));
      default:
        return;
    }
  }

  void list(std::span<Stmt*> list) {
    for (Stmt* s : list) statement(s);
  }

  void branches(IfStmt* s) {
    bool afterAny = false;
    for (Stmt* otherwise = s; s != nullptr; s = cast<IfStmt>(otherwise)) {
      statement(s->then);
      afterAny = afterAny || reachable_;
      reachable_ = true;
      otherwise = s->otherwise;
      if (otherwise != nullptr && otherwise->kind != NodeKind::IfStmt) statement(otherwise);
    }
    reachable_ = reachable_ || afterAny;
  }

  void loop(ForStmt* s) {
    statement(s->body);
    bool isRange = s->init != nullptr && s->init->kind == NodeKind::RangeClause;
    reachable_ = isRange || s->cond != nullptr || isTarget(s);
  }

  void clauses(SwitchStmt* s) {
    bool any = false;
    bool hasDefault = false;
    for (CaseClause* clause : s->body) {
      hasDefault = hasDefault || clause->cases == nullptr;
      reachable_ = true;
      list(clause->body);
      any = any || reachable_;
    }
    reachable_ = any || isTarget(s) || !hasDefault;
  }

  void clauses(SelectStmt* s) {
    bool any = false;
    for (CommClause* clause : s->body) {
      reachable_ = true;
      list(clause->body);
      any = any || reachable_;
    }
    reachable_ = any || isTarget(s);
  }

  Pass& pass_;
  std::unordered_set<Stmt*> targets_;
  bool reachable_ = true;
};

}  // namespace

void unreachable(Pass& pass) {
  pass.eachBody([&](Node*, BlockStmt* body) { DeadCode(pass).run(body); });
}

}  // namespace gopark::vet
