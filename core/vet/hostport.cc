// net.Dial("tcp", fmt.Sprintf("%s:%d", host, port)): an address of IPv6 would need brackets around it.
#include "base/unicode.h"
#include "syntax/positions.h"
#include "vet/analyzers.h"
#include "vet/callee.h"
#include "vet/declarations.h"

namespace gopark::vet {

using namespace syntax;

namespace {

// `dial`: the call that the address is passed to by way of a variable; or null.
void checkAddress(Pass& pass, Expr* address, CallExpr* dial) {
  auto* call = cast<CallExpr>(address);
  if (call == nullptr || call->args.size() != 3 || !isFunction(callee(call), "fmt", {"Sprintf"})) return;
  Expr* format = call->args[0];
  if (format->constant == nullptr) return;
  const std::string& text = types::stringVal(format->constant);
  if (text != "%s:%d" && text != "%s:%s") return;
  std::string suffix;
  if (dial != nullptr) suffix = " (passed to net.Dial at L" + std::to_string(pass.line(startPos(dial))) + ")";
  pass.report(format, "address format " + quoteString(text) + " does not work with IPv6" + suffix);
}

// Whether it is the only value of an assignment or declaration.
bool isAlone(const Pass& pass, Expr* value) {
  Node* parent = pass.parent(value);
  if (auto* s = cast<AssignStmt>(parent)) return s->rhs == value;
  auto* decl = cast<VarDecl>(parent);
  return decl != nullptr && decl->values == value;
}

void checkDial(Pass& pass, const Declarations& declarations, CallExpr* call) {
  if (call->args.size() < 2) return;
  Expr* address = call->args[1];
  if (address->kind == NodeKind::CallExpr && call->args.size() == 2) checkAddress(pass, address, nullptr);
  auto* name = cast<NameExpr>(address);
  Expr* value = name == nullptr ? nullptr : declarations.anywhere(name);
  if (value != nullptr && isAlone(pass, value)) checkAddress(pass, value, call);
}

}  // namespace

void hostport(Pass& pass) {
  if (!pass.imports("net") || !pass.imports("fmt")) return;
  Declarations declarations(pass);
  auto each = [&](FunctionRef<bool(types::Object*)> dials) {
    pass.each<CallExpr>([&](CallExpr* call) {
      if (dials(callee(call))) checkDial(pass, declarations, call);
    });
  };
  each([](types::Object* function) { return isFunction(function, "net", {"Dial"}); });
  each([](types::Object* function) { return isFunction(function, "net", {"DialTimeout"}); });
  each([](types::Object* function) { return isMethod(function, "net", "Dialer", {"Dial"}); });
}

}  // namespace gopark::vet
