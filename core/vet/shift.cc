// Shifts by as many bits as the value has, or more. Code that cannot run on this machine is left alone.
#include <set>
#include <unordered_set>

#include "syntax/positions.h"
#include "types/sizes.h"
#include "vet/analyzers.h"
#include "vet/expr_text.h"
#include "vet/type_sets.h"
#include "vet/walk.h"

namespace gopark::vet {

using namespace syntax;

namespace {

class Shifts {
 public:
  explicit Shifts(Pass& pass) : pass_(pass) {}

  void run() {
    pass_.eachOf<IfStmt, SwitchStmt>([&](Node* node) {
      if (dead_.contains(node)) return;
      if (auto* s = cast<IfStmt>(node)) branches(s);
      if (auto* s = cast<SwitchStmt>(node)) clauses(s);
    });
    pass_.eachOf<AssignStmt, Operation>([&](Node* node) {
      if (dead_.contains(node)) return;
      if (auto* s = cast<AssignStmt>(node)) {
        if (isShift(s->op)) check(s, s->lhs, s->rhs);
      } else if (auto* x = as<Operation>(node); x->y != nullptr && isShift(x->op)) {
        check(x, x->x, x->y);
      }
    });
  }

 private:
  static bool isShift(Operator op) { return op == Operator::Shl || op == Operator::Shr; }

  void markDead(Node* node) {
    inspect(node, [&](Node* part) { return dead_.insert(part), true; });
  }

  void branches(IfStmt* s) {
    if (!s->cond->isConstant()) return;
    if (!types::boolVal(s->cond->constant)) {
      markDead(s->then);
    } else if (s->otherwise != nullptr) {
      markDead(s->otherwise);
    }
  }

  // Cases that never are equal to a constant tag.
  void clauses(SwitchStmt* s) {
    bool exact = true;
    uint64_t tag = 0;
    if (s->tag != nullptr) {
      if (!s->tag->isConstant() || s->tag->constant->kind() != types::ConstantKind::Int) return;
      tag = types::uint64Val(s->tag->constant, &exact);
    }
    if (!exact) return;
    for (CaseClause* clause : s->body) {
      bool never = clause->cases != nullptr;
      for (Expr* x : types::unpackExpr(clause->cases)) never = never && differs(x, s->tag != nullptr, tag);
      if (never) markDead(clause);
    }
  }

  static bool differs(Expr* x, bool hasTag, uint64_t tag) {
    if (!x->isConstant()) return false;
    if (!hasTag) return x->constant->kind() == types::ConstantKind::Bool && !types::boolVal(x->constant);
    if (x->constant->kind() != types::ConstantKind::Int) return false;
    bool exact = false;
    uint64_t value = types::uint64Val(x->constant, &exact);
    return exact && value != tag;
  }

  void check(Node* node, Expr* x, Expr* y) {
    if (x->isConstant() || !y->isConstant()) return;
    const types::Constant* count = types::toInt(y->constant);
    if (count->kind() != types::ConstantKind::Int) return;
    bool exact = false;
    int64_t amount = types::int64Val(count, &exact);
    auto terms = exact && x->type != nullptr ? structuralTerms(x->type) : std::nullopt;
    if (!terms) return;
    std::set<int64_t> sizes;
    for (const types::Term& term : *terms) sizes.insert(8 * types::sizeOf(term.type));
    if (sizes.empty() || amount < *sizes.begin()) return;
    pass_.report(node, exprText(pass_, x) + " (" + (sizes.size() > 1 ? "may be " : "") +
                           std::to_string(*sizes.begin()) + " bits) too small for shift of " + std::to_string(amount));
  }

  Pass& pass_;
  std::unordered_set<Node*> dead_;
};

}  // namespace

void shift(Pass& pass) { Shifts(pass).run(); }

}  // namespace gopark::vet
