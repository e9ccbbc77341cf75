// Analyzers that look at single calls of one function.
#include "vet/analyzers.h"
#include "vet/callee.h"
#include "vet/type_sets.h"
#include "vet/walk.h"

namespace gopark::vet {

using namespace syntax;

void appends(Pass& pass) {
  pass.each<CallExpr>([&](CallExpr* call) {
    bool nothing = call->args.size() == 1 && isBuiltin(callee(call), types::BuiltinId::Append);
    if (nothing) pass.report(call, "append with no values");
  });
}

// The arguments of a deferred call are evaluated at once.
void defers(Pass& pass) {
  if (!pass.imports("time")) return;
  pass.each<CallStmt>([&](CallStmt* s) {
    if (s->token != Token::Defer) return;
    inspect(s->call, [&](Node* node) {
      auto* call = cast<CallExpr>(node);
      if (call != nullptr && isFunction(callee(call), "time", {"Since"})) {
        pass.report(call, "call to time.Since is not deferred");
      }
      return node->kind != NodeKind::FuncLit;
    });
  });
}

namespace {

std::string_view wrongTarget(const Pass& pass, types::Type* type) {
  constexpr std::string_view kNoPointer =
      "second argument to errors.As must be a non-nil pointer to either a type that implements error, or to any "
      "interface type";
  types::Type* under = types::under(type);
  if (types::identical(under, types::universe().emptyInterface)) return {};
  auto* pointer = types::cast<types::Pointer>(under);
  if (pointer == nullptr) return kNoPointer;
  types::Type* error = types::universe().errorType;
  if (types::identical(pointer->elem, error)) return "second argument to errors.As should not be *error";
  bool mayHold = types::isInterface(pointer->elem) || implements(pass, pointer->elem, error);
  return mayHold ? std::string_view() : kNoPointer;
}

}  // namespace

void errorsas(Pass& pass) {
  if (pass.path() == "errors" || pass.path() == "errors_test") return;
  pass.each<CallExpr>([&](CallExpr* call) {
    if (call->args.size() < 2 || !isFunction(callee(call), "errors", {"As"})) return;
    std::string_view wrong = wrongTarget(pass, typeOf(call->args[1]));
    if (!wrong.empty()) pass.report(call, std::string(wrong));
  });
}

void timeformat(Pass& pass) {
  constexpr std::string_view kBad = "2006-02-01";
  pass.each<CallExpr>([&](CallExpr* call) {
    types::Object* function = callee(call);
    bool takesLayout = isMethod(function, "time", "Time", {"Format"}) || isFunction(function, "time", {"Parse"});
    if (!takesLayout || call->args.empty()) return;
    Expr* layout = call->args[0];
    bool known = layout->constant != nullptr && layout->constant->kind() == types::ConstantKind::String &&
                 types::cast<types::Basic>(layout->type) != nullptr;
    size_t at = known ? types::stringVal(layout->constant).find(kBad) : std::string::npos;
    if (at == std::string::npos) return;
    std::string message = std::string(kBad) + " should be 2006-01-02";
    if (layout->kind != NodeKind::BasicLit) return pass.report(layout, message);
    pass.report(Pos{layout->pos.offset + 1 + static_cast<uint32_t>(at)}, message);
  });
}

void unmarshal(Pass& pass) {
  if (pass.path().starts_with("encoding/")) return;  // they know what they do
  pass.each<CallExpr>([&](CallExpr* call) {
    types::Func* func = staticCallee(call);
    if (func == nullptr || func->package == nullptr) return;
    std::string_view package = func->package->path;
    size_t index = 1;
    bool reads = isFunction(func, package, {"Unmarshal"}) &&
                 (package == "encoding/json" || package == "encoding/xml" || package == "encoding/asn1");
    if (!reads && isMethod(func, package, "Decoder", {"Decode"})) {
      index = 0;
      reads = package == "encoding/json" || package == "encoding/xml" || package == "encoding/gob";
    }
    if (!reads || call->args.size() <= index) return;
    types::Type* type = typeOf(call->args[index]);
    bool fits = types::isTypeParam(type) || types::underAs<types::Pointer>(type) != nullptr ||
                types::underAs<types::Interface>(type) != nullptr;
    if (fits) return;
    pass.report(call->pos,
                "call of " + func->name.str() + " passes non-pointer" + (index == 1 ? " as second argument" : ""));
  });
}

}  // namespace gopark::vet
