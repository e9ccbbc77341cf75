// A walk through a syntax tree, in source order.
//
// It sees what matters to analyzers: lists of expressions appear as their elements, fields as their names and types (a
// type that several names share, once); labels do not appear.
#pragma once

#include "base/function_ref.h"
#include "syntax/ast.h"

namespace gopark::vet {

// f(part) for every direct part of `node`.
void forEachPart(syntax::Node* node, FunctionRef<void(syntax::Node*)> f);

// f(node), and as long as it answers true the same for its parts.
void inspect(syntax::Node* node, FunctionRef<bool(syntax::Node*)> f);

}  // namespace gopark::vet
