// Conversions of integers to unsafe.Pointer that keep nothing alive, and headers that are none of a slice or string.
#include "syntax/positions.h"
#include "vet/analyzers.h"
#include "vet/callee.h"

namespace gopark::vet {

using namespace syntax;

namespace {

bool hasKind(Expr* x, types::BasicKind kind) {
  auto* basic = types::cast<types::Basic>(x->type == nullptr ? nullptr : types::under(x->type));
  return basic != nullptr && basic->basic == kind;
}

bool isHeader(types::Type* type) {
  return type != nullptr && (isNamed(type, "reflect", "SliceHeader") || isNamed(type, "reflect", "StringHeader"));
}

// uintptr(p) + …: arithmetic with a pointer.
bool isArithmetic(Expr* x) {
  for (;;) {
    x = unparen(x);
    if (auto* call = cast<CallExpr>(x)) {
      return call->args.size() == 1 && hasKind(call->fun, types::BasicKind::Uintptr) &&
             hasKind(call->args[0], types::BasicKind::UnsafePointer);
    }
    auto* binary = cast<Operation>(x);
    bool moves = binary != nullptr && binary->y != nullptr &&
                 (binary->op == Operator::Add || binary->op == Operator::Sub || binary->op == Operator::AndNot);
    if (!moves || isArithmetic(binary->y)) return false;
    x = binary->x;
  }
}

// What the rules of package unsafe allow to convert.
bool isSafe(Expr* x) {
  Expr* bare = unparen(x);
  if (auto* selector = cast<SelectorExpr>(bare); selector != nullptr && selector->sel->value.is("Data")) {
    auto* pointer = types::cast<types::Pointer>(types::unalias(selector->x->type));
    if (pointer != nullptr && isHeader(pointer->elem)) return true;
  }
  if (auto* call = cast<CallExpr>(bare); call != nullptr && call->args.empty()) {
    auto* selector = cast<SelectorExpr>(call->fun);
    bool gives = selector != nullptr && (selector->sel->value.is("Pointer") || selector->sel->value.is("UnsafeAddr"));
    if (gives && selector->x->type != nullptr && isNamed(selector->x->type, "reflect", "Value")) return true;
  }
  return isArithmetic(x);
}

}  // namespace

void unsafeptr(Pass& pass) {
  pass.eachOf<CallExpr, Operation>([&](Node* node) {
    if (auto* call = cast<CallExpr>(node)) {
      bool converts = call->args.size() == 1 && hasKind(call->fun, types::BasicKind::UnsafePointer) &&
                      hasKind(call->args[0], types::BasicKind::Uintptr);
      if (converts && !isSafe(call->args[0])) pass.report(call, "possible misuse of unsafe.Pointer");
      return;
    }
    auto* x = as<Operation>(node);
    if (x->y != nullptr) return;
    types::Type* type = x->op == Operator::Mul ? x->type : x->op == Operator::And ? x->x->type : nullptr;
    if (isHeader(type)) pass.report(x, "possible misuse of " + pass.text(type));
  });
}

}  // namespace gopark::vet
