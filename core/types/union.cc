// Unions and tilde terms in interfaces (spec, "General interfaces").
#include <algorithm>

#include "types/checker.h"
#include "types/typeterm.h"

namespace gopark::types {
namespace {

using syntax::Operation;
using syntax::Operator;

constexpr size_t kMaxTermCount = 100;  // operations on them are quadratic

// The operands of A | B | C, and the operations (one fewer), both from left to right.
void flatten(syntax::Expr* x, std::vector<Operation*>* operations, std::vector<syntax::Expr*>* operands) {
  std::vector<syntax::Expr*> reversed;
  auto* op = syntax::cast<Operation>(x);
  while (op != nullptr && op->op == Operator::Or && op->y != nullptr) {
    operations->push_back(op);
    reversed.push_back(op->y);
    x = op->x;
    op = syntax::cast<Operation>(x);
  }
  std::reverse(operations->begin(), operations->end());
  operands->push_back(x);
  operands->insert(operands->end(), reversed.rbegin(), reversed.rend());
}

Term* parseTilde(Checker* check, syntax::Expr* tx) {
  syntax::Expr* x = tx;
  bool tilde = false;
  if (auto* op = syntax::cast<Operation>(x); op != nullptr && op->op == Operator::Tilde) {
    x = op->x;
    tilde = true;
  }
  Type* type = check->typ(x);
  if (isTypeParam(type)) {
    if (tilde) {
      check->errorf(x, "type in term ", tx, " cannot be a type parameter");
    } else {
      check->errorf(x, "term cannot be a type parameter");
    }
    type = invalidType();
  }
  auto* term = check->make<Term>(tilde, type);
  if (tilde) {
    auto* u = check->make<Union>();
    u->terms = check->list(std::vector<Term*>{term});
    check->recordTypeAndValue(tx, OperandMode::TypExpr, u, nullptr);
  }
  return term;
}

// The index of a term before the n'th that has types in common with it, or -1. Interfaces are left out.
int overlappingTerm(std::span<Term*> terms, size_t n) {
  for (size_t i = 0; i < n; i++) {
    if (isInterface(terms[i]->type) || !isValid(terms[i]->type)) continue;
    if (!disjoint(*terms[i], *terms[n])) return static_cast<int>(i);
  }
  return -1;
}

void checkTerm(Checker* check, std::span<Term*> terms, size_t i, syntax::Expr* x) {
  Term* t = terms[i];
  if (!isValid(t->type)) return;
  std::string text = termString(t, Qualifier());
  Type* u = under(t->type);
  auto* interface = cast<Interface>(u);
  if (t->tilde) {
    if (interface != nullptr) return check->errorf(x, "invalid use of ~ (", t->type, " is an interface)");
    if (!identical(u, t->type)) {
      return check->errorf(x, "invalid use of ~ (underlying type of ", t->type, " is ", u, ")");
    }
  }
  if (interface != nullptr) {
    TypeSet* set = typeSet(interface);
    if (set->numMethods() != 0) {
      check->errorf(x, "cannot use ", text, " in union (", text, " contains methods)");
    } else if (t->type == universe().comparableType) {
      check->errorf(x, "cannot use comparable in union");
    } else if (set->comparable) {
      check->errorf(x, "cannot use ", text, " in union (", text, " embeds comparable)");
    }
    return;
  }
  int j = overlappingTerm(terms, i);
  if (j >= 0) {
    check->softErrorf(x, "overlapping terms ", text, " and ", termString(terms[static_cast<size_t>(j)], Qualifier()));
  }
}

}  // namespace

Type* Checker::parseUnion(syntax::Expr* e) {
  std::vector<Operation*> operations;
  std::vector<syntax::Expr*> operands;
  flatten(e, &operations, &operands);

  std::vector<Term*> terms;
  Type* result = nullptr;
  for (size_t i = 0; i < operands.size(); i++) {
    Term* term = parseTilde(this, operands[i]);
    if (operands.size() == 1 && !term->tilde) return term->type;  // an ordinary embedded type
    if (terms.size() < kMaxTermCount) {
      terms.push_back(term);
      auto* u = make<Union>();
      u->terms = list(terms);
      result = u;
    } else if (isValid(result)) {
      errorf(operands[i], "cannot handle more than ", int{kMaxTermCount}, " union terms (implementation limitation)");
      result = invalidType();
    }
    if (i > 0) recordTypeAndValue(operations[i - 1], OperandMode::TypExpr, result, nullptr);
  }
  if (!isValid(result)) return result;

  // The types need not be set up yet.
  later([this, terms = as<Union>(result)->terms, operands] {
    for (size_t i = 0; i < terms.size(); i++) checkTerm(this, terms, i, operands[i]);
  });
  return result;
}

}  // namespace gopark::types
