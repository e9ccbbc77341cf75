// A declared function is never nil.
#include "syntax/positions.h"
#include "vet/analyzers.h"
#include "vet/callee.h"

namespace gopark::vet {

using namespace syntax;

void nilfunc(Pass& pass) {
  pass.each<Operation>([&](Operation* x) {
    if (x->y == nullptr || (x->op != Operator::Eql && x->op != Operator::Neq)) return;
    bool left = (x->x->flags & kIsNil) != 0;
    if (!left && (x->y->flags & kIsNil) == 0) return;
    auto* func = types::cast<types::Func>(namedObject(left ? x->y : x->x));
    if (func == nullptr) return;
    bool unequal = x->op == Operator::Neq;
    pass.report(x, "comparison of function " + func->name.str() +
                       (unequal ? " != nil is always true" : " == nil is always false"));
  });
}

}  // namespace gopark::vet
