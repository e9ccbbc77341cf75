// go func() { wg.Add(1); … }(): Wait may come before Add.
#include "vet/analyzers.h"
#include "vet/callee.h"

namespace gopark::vet {

using namespace syntax;

void waitgroup(Pass& pass) {
  if (!pass.imports("sync")) return;
  pass.each<CallExpr>([&](CallExpr* call) {
    if (!isMethod(callee(call), "sync", "WaitGroup", {"Add"})) return;
    auto* statement = cast<ExprStmt>(pass.parent(call));
    auto* block = cast<BlockStmt>(statement == nullptr ? nullptr : pass.parent(statement));
    if (block == nullptr || block->list.front() != statement) return;
    auto* lit = cast<FuncLit>(pass.parent(block));
    auto* goCall = cast<CallExpr>(lit == nullptr ? nullptr : pass.parent(lit));
    auto* goStmt = cast<CallStmt>(goCall == nullptr ? nullptr : pass.parent(goCall));
    if (goStmt == nullptr || goStmt->token != Token::Go) return;
    pass.report(call->pos, "WaitGroup.Add called from inside new goroutine");
  });
}

}  // namespace gopark::vet
