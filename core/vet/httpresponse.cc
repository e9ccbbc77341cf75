// defer response.Body.Close() before the error has been looked at: the response may be nil.
#include "syntax/positions.h"
#include "vet/analyzers.h"
#include "vet/callee.h"
#include "vet/declarations.h"

namespace gopark::vet {

using namespace syntax;

namespace {

// A function of package http, or a method of http.Client, that answers a response and an error.
bool getsResponse(CallExpr* call) {
  auto* fun = cast<SelectorExpr>(call->fun);
  auto* signature = fun == nullptr ? nullptr : types::cast<types::Signature>(fun->type);
  if (signature == nullptr || signature->results->size() != 2) return false;
  auto* response = types::cast<types::Pointer>(types::unalias(signature->results->vars[0]->type));
  if (response == nullptr || !isNamed(response->elem, "net/http", "Response")) return false;
  if (!types::identical(signature->results->vars[1]->type, types::universe().errorType)) return false;
  auto* name = cast<NameExpr>(fun->x);
  if (name != nullptr && types::cast<types::PkgName>(name->object) != nullptr) return name->value.is("http");
  types::Type* type = types::unalias(fun->x->type);
  if (auto* pointer = types::cast<types::Pointer>(type)) type = pointer->elem;
  return isNamed(type, "net/http", "Client");
}

// x of x.y.z
NameExpr* root(Expr* x) {
  while (auto* selector = cast<SelectorExpr>(x)) x = selector->x;
  return cast<NameExpr>(x);
}

void check(Pass& pass, CallExpr* call) {
  Node* statement = call;
  Node* outer = pass.parent(call);
  for (; outer != nullptr && outer->kind != NodeKind::BlockStmt; outer = pass.parent(outer)) {
    if (outer->kind == NodeKind::CallExpr) return;  // who knows what that does with the results
    statement = outer;
  }
  auto* assignment = cast<AssignStmt>(statement);
  if (assignment == nullptr || assignment->rhs == nullptr || outer == nullptr) return;
  std::span<Stmt*> list = as<BlockStmt>(outer)->list;
  size_t next = 0;
  while (list[next++] != assignment) {
  }
  auto* deferred = next < list.size() ? cast<CallStmt>(list[next]) : nullptr;
  if (deferred == nullptr || deferred->token != Token::Defer) return;
  NameExpr* response = root(types::unpackExpr(assignment->lhs)[0]);
  NameExpr* receiver = root(as<CallExpr>(deferred->call)->fun);
  if (response == nullptr || receiver == nullptr) return;
  if (fileObject(pass, response) != fileObject(pass, receiver)) return;
  pass.report(receiver, "using " + response->value.str() + " before checking for errors");
}

}  // namespace

void httpresponse(Pass& pass) {
  if (!pass.imports("net/http")) return;
  pass.each<CallExpr>([&](CallExpr* call) {
    if (getsResponse(call)) check(pass, call);
  });
}

}  // namespace gopark::vet
