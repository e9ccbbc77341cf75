// Calls of log/slog whose arguments are no pairs of keys and values.
#include "base/unicode.h"
#include "syntax/positions.h"
#include "vet/analyzers.h"
#include "vet/callee.h"
#include "vet/expr_text.h"
#include "vet/type_sets.h"

namespace gopark::vet {

using namespace syntax;

namespace {

constexpr std::string_view kPackage = "log/slog";

// How many arguments stand before the pairs; -1: it takes none.
int argumentsBefore(types::Func* func) {
  Names log1 = {"Debug", "Info", "Warn", "Error"};
  Names log2 = {"DebugContext", "InfoContext", "WarnContext", "ErrorContext"};
  auto logs = [&](Names names) {
    return isFunction(func, kPackage, names) || isMethod(func, kPackage, "Logger", names);
  };
  if (logs(log1) || isFunction(func, kPackage, {"Group"})) return 1;
  if (logs(log2)) return 2;
  if (logs({"Log"})) return 3;
  return isMethod(func, kPackage, "Logger", {"With"}) || isMethod(func, kPackage, "Record", {"Add"}) ? 0 : -1;
}

std::string shortName(types::Func* func) {
  std::string text = func->package->name.str() + ".";
  if (types::Var* recv = func->signature()->recv) {
    text += types::asNamed(types::deref(recv->type, nullptr))->object->name.str() + ".";
  }
  return text + func->name.str();
}

class Pairs {
 public:
  Pairs(Pass& pass, types::Func* func) : pass_(pass), func_(func) {}

  void check(CallExpr* call, std::span<Expr*> args) {
    for (Expr* arg : args) {
      if (!argument(arg)) return;
    }
    if (expected_ != Expected::Value) return;
    pass_.report(call, "call to " + shortName(func_) +
                           (unknown_ == nullptr ? " missing a final value" : " has a missing or misplaced value"));
  }

 private:
  enum class Expected : uint8_t { Key, Value, Unknown };

  static bool isKey(types::Type* type) { return type == types::basic(types::BasicKind::String); }
  static bool isAttr(types::Type* type) { return isNamed(type, kPackage, "Attr"); }

  // False: it is no key, which has been reported.
  bool argument(Expr* arg) {
    types::Type* type = typeOf(arg);
    if (expected_ == Expected::Key) return key(arg, type);
    if (expected_ == Expected::Value) {
      expected_ = Expected::Key;
      return true;
    }
    unknown_ = arg;
    // What is no key is the value of the one before.
    if (!isKey(type) && !isAttr(type) && !types::isInterface(type)) expected_ = Expected::Key;
    return true;
  }

  bool key(Expr* arg, types::Type* type) {
    if (isKey(type)) {
      expected_ = Expected::Value;
      return true;
    }
    if (isAttr(type)) return true;
    if (types::isInterface(type)) {
      if (implements(pass_, types::basic(types::BasicKind::String), type)) {
        expected_ = Expected::Unknown;
        return true;
      }
      types::Object* attr = func_->package->scope->lookup(Name("Attr"));
      types::declareObject(attr);
      if (implements(pass_, attr->type, type)) return true;
    }
    std::string text = shortName(func_) + " arg " + quoteString(exprText(pass_, arg)) + " should ";
    if (unknown_ == nullptr) {
      pass_.report(arg, text + "be a string or a slog.Attr (possible missing key or value)");
    } else {
      pass_.report(arg, text + "probably be a string or a slog.Attr (previous arg " +
                            quoteString(exprText(pass_, unknown_)) + " cannot be a key)");
    }
    return false;
  }

  Pass& pass_;
  types::Func* func_;
  Expected expected_ = Expected::Key;
  Expr* unknown_ = nullptr;  // the last of those that may be a key or a value
};

}  // namespace

void slog(Pass& pass) {
  pass.each<CallExpr>([&](CallExpr* call) {
    types::Func* func = call->hasDots ? nullptr : staticCallee(call);
    int before = func == nullptr ? -1 : argumentsBefore(func);
    if (before < 0) return;
    auto* selector = cast<SelectorExpr>(call->fun);
    bool isMethodExpr = selector != nullptr && selector->selection != nullptr &&
                        selector->selection->kind == types::SelectionKind::MethodExpr;
    auto first = static_cast<size_t>(before + (isMethodExpr ? 1 : 0));
    if (call->args.size() > first) Pairs(pass, func).check(call, call->args.subspan(first));
  });
}

}  // namespace gopark::vet
