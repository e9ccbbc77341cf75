// Which initialisers of package variables are data that exists before the program runs, and which need code at
// start-up. One rule for the checker, whose initialisation order of a std package lists the latter alone, and for
// lowering, which makes the former.
//
// The rule looks at syntax and at what names denote, not at types: a std package's initialisers are not checked until
// somebody needs the variable. It errs on the side of code, which is always right.
#pragma once

#include "types/types.h"

namespace gopark::types {

// Whether `init`, the initialiser of one variable, is made of constants, composite literals (of maps too), functions,
// function literals, addresses of package variables and of composite literals, conversions of those, errors.New of a
// constant, and the initial values of other such variables of the package. `file`: the scope of the file, in which names
// are looked up that the checker has not resolved yet.
bool isStaticInit(syntax::Expr* init, const Scope* file);

// The argument if `init` is errors.New(text); otherwise null.
syntax::Expr* errorsNewArgument(syntax::Expr* init, const Scope* file);

}  // namespace gopark::types
