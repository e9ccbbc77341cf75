// The extent of a node in the source.
#pragma once

#include <string>

#include "syntax/ast.h"

namespace gopark::syntax {

Pos startPos(const Node* node);  // of its leftmost token
Pos endPos(const Node* node);    // just behind its rightmost token (approximate where the tree does not keep it)

// Source text of an expression as gc's messages print it (function bodies as "func(…) {…}").
std::string exprString(const Node* node);

// `x` without parentheses around it.
Expr* unparen(Expr* x);

}  // namespace gopark::syntax
