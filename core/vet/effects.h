#pragma once

#include "syntax/ast.h"

namespace gopark::vet {

// Whether evaluating the expression changes nothing and waits for nothing.
bool hasNoEffects(syntax::Expr* x);

}  // namespace gopark::vet
