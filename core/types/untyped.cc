// Giving untyped expressions their final types. The type of an untyped operand is decided by its surroundings, after it
// has been checked; then the type travels down the expression again (spec, "Constants", "Operators").
#include "types/checker.h"

namespace gopark::types {

using namespace syntax;

namespace {

void setExprType(Checker* check, Expr* x, const ExprInfo& old, Type* type, bool final);

bool isComparison(Operator op) { return Operator::Eql <= op && op <= Operator::Geq; }
bool isShift(Operator op) { return op == Operator::Shl || op == Operator::Shr; }

// The operand at the left end whose type is that of the whole expression; null: none. Operands of constant expressions
// never become values of their own, those of comparisons have final types.
Expr* leftOperand(Expr* x, const ExprInfo& info) {
  if (auto* paren = cast<ParenExpr>(x)) return paren->x;
  auto* op = cast<Operation>(x);
  if (op == nullptr || info.value != nullptr) return nullptr;
  return op->y != nullptr && isComparison(op->op) ? nullptr : op->x;
}

// The same at the right.
Expr* rightOperand(Expr* x, const ExprInfo& info) {
  auto* op = cast<Operation>(x);
  if (op == nullptr || op->y == nullptr || info.value != nullptr) return nullptr;
  return isComparison(op->op) || isShift(op->op) ? nullptr : op->y;
}

}  // namespace

// Sums of many operands are nested deeply at the left: that side is walked without recursion.
void Checker::updateExprType(Expr* x, Type* type, bool final) {
  auto outermost = untyped.find(x);
  if (outermost == untyped.end()) return;
  Expr* left = leftOperand(x, outermost->second);
  if (left == nullptr) {  // mostly
    setExprType(this, x, ExprInfo(outermost->second), type, final);
    return;
  }
  std::vector<Expr*> spine = {x};
  for (Expr* e = left; e != nullptr;) {
    auto found = untyped.find(e);
    if (found == untyped.end()) break;
    spine.push_back(e);
    e = leftOperand(e, found->second);
  }
  for (size_t i = spine.size(); i-- > 0;) {
    Expr* e = spine[i];
    auto found = untyped.find(e);
    if (found == untyped.end()) continue;
    ExprInfo old = found->second;
    if (Expr* right = rightOperand(e, old)) updateExprType(right, type, final);
    setExprType(this, e, old, type, final);
  }
}

namespace {

// The part of updateExprType that concerns `x` itself.
void setExprType(Checker* check, Expr* x, const ExprInfo& old, Type* type, bool final) {
  if (!final && isUntyped(type)) {
    check->untyped[x].type = as<Basic>(under(type));
    return;
  }
  check->untyped.erase(x);
  if (old.isLhs && !allInteger(type)) {
    // That a constant operand is an integer has been checked with the shift.
    check->errorf(x, kInvalidOp, "shifted operand ", x, " (type ", type, ") must be integer");
    return;
  }
  if (old.value != nullptr) {
    Operand constant{old.mode, BuiltinId::Append, x, old.type, old.value};
    check->convertUntyped(&constant, type);
    if (!constant.isValid()) return;
  }
  check->recordTypeAndValue(x, old.mode, type, old.value);
}

}  // namespace

void Checker::updateExprVal(Expr* x, const Constant* value) {
  if (auto found = untyped.find(x); found != untyped.end()) found->second.value = value;
}

namespace {

// Whether a non-constant untyped value (of a comparison, or of a shift whose type is still open) may become a `target`.
bool convertible(BasicKind kind, Type* target) {
  switch (kind) {
    case BasicKind::UntypedBool:
      return isBoolean(target);
    case BasicKind::UntypedInt:
    case BasicKind::UntypedRune:
    case BasicKind::UntypedFloat:
    case BasicKind::UntypedComplex:
      return isNumeric(target);
    case BasicKind::UntypedString:
      return isString(target);
    default:
      return false;
  }
}

Type* fail(Code* to, Code code) {
  if (to != nullptr) *to = code;
  return nullptr;
}

}  // namespace

Type* Checker::implicitTypeAndValue(Operand* x, Type* target, const Constant** value, Code* code) {
  if (code != nullptr) *code = Code::None;
  if (!x->isValid() || isTyped(x->typ) || !isValid(target)) return x->typ;
  if (isUntyped(target)) {
    Type* larger = maxType(x->typ, target);
    return larger != nullptr ? larger : fail(code, Code::InvalidUntypedConversion);
  }
  if (x->isNil()) return hasNil(target) ? target : fail(code, Code::InvalidUntypedConversion);

  Type* u = under(target);
  if (auto* basicType = cast<Basic>(u)) {
    if (x->mode == OperandMode::Constant) {
      Code why = Code::None;
      const Constant* result = representation(x, basicType, &why);
      if (result == nullptr) return fail(code, why);
      if (value != nullptr) *value = result;
      return target;
    }
    if (convertible(as<Basic>(x->typ)->basic, target)) return target;
  } else if (auto* interface = cast<Interface>(u)) {
    if (isTypeParam(target)) {
      bool ok = underIs(
          target, [&](Type* t) { return t != nullptr && implicitTypeAndValue(x, t, nullptr, nullptr) != nullptr; });
      if (ok) return target;
    } else if (typeSet(interface)->isAll()) {
      // The dynamic type is the default type.
      return defaultType(x->typ);
    }
  }
  return fail(code, Code::InvalidUntypedConversion);
}

}  // namespace gopark::types
