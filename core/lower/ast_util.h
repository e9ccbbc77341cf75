// Small questions about syntax trees that lowering asks in several places.
#pragma once

#include <span>

#include "syntax/ast.h"
#include "types/types.h"

namespace gopark::lower {

// The elements of a list, or the one expression; `e` is a reference because the span may point to it.
inline std::span<syntax::Expr*> listOf(syntax::Expr*& e) {
  if (e == nullptr) return {};
  if (auto* list = syntax::cast<syntax::ListExpr>(e)) return list->elems;
  return {&e, 1};
}

bool isBlank(const syntax::Expr* e);  // the name _

// The local variable that a name denotes; null: something else.
types::Var* localVar(const syntax::NameExpr* name);

// The predeclared function that is called; null: none.
const types::Builtin* builtinOf(const syntax::CallExpr* call);

// The object that an expression names, through parentheses, qualification and instantiation; null: none.
types::Object* objectOf(syntax::Expr* e);
// The same as the NameExpr, which has the type arguments.
syntax::NameExpr* nameOf(syntax::Expr* e);

}  // namespace gopark::lower
