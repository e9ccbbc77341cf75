// Chains of left operands: a + b + c + …, x.f().g()…, a[i][j]…. They are as long as the program likes, so whoever walks
// the tree goes down them in a loop, or by recursion with stops.
#pragma once

#include <vector>

#include "syntax/ast.h"

namespace gopark::syntax {

// The operand that an expression begins with, and which is evaluated first: a of a + b, x of x.f, x[i] and x(y); null:
// none.
inline Expr* leftOperand(const Expr* x) {
  switch (x->kind) {
    case NodeKind::SelectorExpr:
      return static_cast<const SelectorExpr*>(x)->x;
    case NodeKind::IndexExpr:
      return static_cast<const IndexExpr*>(x)->x;
    case NodeKind::SliceExpr:
      return static_cast<const SliceExpr*>(x)->x;
    case NodeKind::AssertExpr:
      return static_cast<const AssertExpr*>(x)->x;
    case NodeKind::TypeSwitchGuard:
      return static_cast<const TypeSwitchGuard*>(x)->x;
    case NodeKind::Operation:
      return static_cast<const Operation*>(x)->y == nullptr ? nullptr : static_cast<const Operation*>(x)->x;
    case NodeKind::CallExpr:
      return static_cast<const CallExpr*>(x)->fun;
    default:
      return nullptr;
  }
}

constexpr uint32_t kLongChain = 32;

// For a recursion that evaluates expressions: stop(e) for one of every kLongChain left operands of `x`, the innermost
// first. If it evaluates them and keeps the result, so that the recursion does not enter them again (kept(e) is true
// then), it never goes deeper than that. Of what a call begins with only calls are stops: who evaluates a call may look
// into its function.
template <typename Kept, typename Stop>
void stopOnChain(Expr* x, Kept kept, Stop stop) {
  if (x->chain < kLongChain) return;
  std::vector<Expr*> chain{x};
  for (Expr* e = leftOperand(x); e != nullptr && !kept(e); e = leftOperand(e)) chain.push_back(e);
  for (size_t i = chain.size(); i > kLongChain;) {
    i -= kLongChain;
    bool isFunction = chain[i - 1]->kind == NodeKind::CallExpr && chain[i]->kind != NodeKind::CallExpr;
    if (isFunction) i--;
    if (i > 0) stop(chain[i]);
  }
}

}  // namespace gopark::syntax
