// a && a; x != 1 || x != 2
#include <unordered_map>
#include <unordered_set>

#include "syntax/positions.h"
#include "vet/analyzers.h"
#include "vet/effects.h"
#include "vet/expr_text.h"

namespace gopark::vet {

using namespace syntax;

namespace {

class Bools {
 public:
  explicit Bools(Pass& pass) : pass_(pass) {}

  void run() {
    pass_.each<Operation>([&](Operation* x) {
      bool logical = x->y != nullptr && (x->op == Operator::OrOr || x->op == Operator::AndAnd);
      if (!logical || seen_.contains(x)) return;
      op_ = x->op;
      std::vector<Expr*> operands;
      split(x, &operands);
      // Those between two with effects may change places.
      std::vector<Expr*> free;
      for (Expr* operand : operands) {
        if (hasNoEffects(operand)) {
          free.push_back(operand);
        } else {
          check(free);
          free.clear();
        }
      }
      check(free);
    });
  }

 private:
  std::string_view name() const { return op_ == Operator::OrOr ? "or" : "and"; }

  // The operands of nested operations with the same operator, from the last to the first.
  void split(Expr* x, std::vector<Expr*>* operands) {
    for (;;) {
      x = unparen(x);
      auto* operation = cast<Operation>(x);
      if (operation == nullptr || operation->op != op_ || operation->y == nullptr) break;
      seen_.insert(operation);
      split(operation->y, operands);
      x = operation->x;
    }
    operands->push_back(x);
  }

  void check(const std::vector<Expr*>& operands) {
    std::unordered_set<std::string> texts;
    std::unordered_map<std::string, std::string> comparisons;  // by what is compared with a constant
    for (Expr* x : operands) {
      std::string own = exprText(pass_, x);
      if (!texts.insert(own).second) report(x, "redundant ", own, own);
      Expr* compared = comparedWithConstant(x);
      if (compared == nullptr) continue;
      auto [found, isNew] = comparisons.emplace(exprText(pass_, compared), own);
      if (!isNew && found->second != own) report(x, "suspect ", own, found->second);
    }
  }

  void report(Expr* x, std::string_view what, const std::string& left, const std::string& right) {
    pass_.report(x, std::string(what) + std::string(name()) + ": " + left + " " + std::string(text(op_)) + " " + right);
  }

  // x of `x != c` in a disjunction, of `x == c` in a conjunction.
  Expr* comparedWithConstant(Expr* x) const {
    auto* comparison = cast<Operation>(x);
    Operator suspect = op_ == Operator::OrOr ? Operator::Neq : Operator::Eql;
    if (comparison == nullptr || comparison->op != suspect) return nullptr;
    if (comparison->y->isConstant()) return comparison->x;
    return comparison->x->isConstant() ? comparison->y : nullptr;
  }

  Pass& pass_;
  Operator op_ = Operator::None;
  std::unordered_set<Operation*> seen_;
};

}  // namespace

void bools(Pass& pass) { Bools(pass).run(); }

}  // namespace gopark::vet
