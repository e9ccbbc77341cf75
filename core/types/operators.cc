// Unary and binary operations (spec, "Operators").
#include "syntax/positions.h"
#include "types/checker.h"

namespace gopark::types {

using namespace syntax;

namespace {

std::string incomparableCause(Checker* check, Type* type);
void arithmetic(Checker* check, Operand* x, Operand* y, Expr* e, Operator op);

}  // namespace

Pos opPos(Expr* x) {
  if (x == nullptr) return {};
  return x->kind == NodeKind::Operation ? x->pos : startPos(x);
}

// Of operations that may overflow; empty for others.
std::string_view opName(Expr* e) {
  auto* operation = cast<Operation>(e);
  if (operation == nullptr) return {};
  if (operation->y == nullptr) return operation->op == Operator::Xor ? "bitwise complement" : "";
  switch (operation->op) {
    case Operator::Add:
      return "addition";
    case Operator::Sub:
      return "subtraction";
    case Operator::Xor:
      return "bitwise XOR";
    case Operator::Mul:
      return "multiplication";
    case Operator::Shl:
      return "shift";
    default:
      return {};
  }
}

namespace {

bool isComparison(Operator op) { return Operator::Eql <= op && op <= Operator::Geq; }

// The kinds of basic types that an operator is defined on; 0: not an operator.
uint16_t unaryOperands(Operator op) {
  switch (op) {
    case Operator::Add:
    case Operator::Sub:
      return kNumeric;
    case Operator::Xor:
      return kInteger;
    case Operator::Not:
      return kBoolean;
    default:
      return 0;
  }
}

uint16_t binaryOperands(Operator op) {
  switch (op) {
    case Operator::Add:
      return kNumeric | kString;
    case Operator::Sub:
    case Operator::Mul:
    case Operator::Div:
      return kNumeric;
    case Operator::Rem:
    case Operator::And:
    case Operator::Or:
    case Operator::Xor:
    case Operator::AndNot:
      return kInteger;
    case Operator::AndAnd:
    case Operator::OrOr:
      return kBoolean;
    default:
      return 0;
  }
}

bool operatorAllowed(Checker* check, Operand* x, Operator op, uint16_t operands) {
  if (operands == 0) {
    check->errorf(x, "invalid syntax tree: unknown operator ", op);
    return false;
  }
  if (allBasic(x->typ, operands)) return true;
  check->errorf(x, kInvalidOp, "operator ", op, " not defined on ", x);
  return false;
}

// types2's op(unaryOpPredicates, …)
bool unaryOpAllowed(Checker* check, Operand* x, Operator op) {
  return operatorAllowed(check, x, op, unaryOperands(op));
}
// types2's op(binaryOpPredicates, …)
bool binaryOpAllowed(Checker* check, Operand* x, Operator op) {
  return operatorAllowed(check, x, op, binaryOperands(op));
}

}  // namespace

void Checker::unary(Operand* x, Operation* e) {
  expr(nullptr, x, e->x);
  if (!x->isValid()) return;
  Operator op = e->op;
  switch (op) {
    case Operator::And:
      // Composite literals have addresses although they are not variables.
      if (cast<CompositeLit>(unparen(e->x)) == nullptr && x->mode != OperandMode::Variable) {
        errorf(x, kInvalidOp, "cannot take address of ", x);
        x->invalidate();
        return;
      }
      x->mode = OperandMode::Value;
      x->typ = newPointer(x->typ);
      return;
    case Operator::Recv: {
      Type* elem = chanElem(x, x, true);
      if (elem == nullptr || !isComplete(elem)) {
        x->invalidate();
        return;
      }
      x->mode = OperandMode::CommaOk;
      x->typ = elem;
      env.hasCallOrRecv = true;
      return;
    }
    case Operator::Tilde:
      if (!allInteger(x->typ)) {
        errorf(e, "cannot use ~ outside of interface or type constraint");
        x->invalidate();
        return;
      }
      errorf(e, "cannot use ~ outside of interface or type constraint (use ^ for bitwise complement)");
      op = Operator::Xor;
      break;
    default:
      break;
  }
  if (!unaryOpAllowed(this, x, op)) {
    x->invalidate();
    return;
  }
  if (x->mode != OperandMode::Constant) {
    x->mode = OperandMode::Value;
    return;
  }
  if (x->val->kind() == ConstantKind::Unknown) return;
  unsigned bits = isUnsigned(x->typ) ? static_cast<unsigned>(sizeOf(x->typ) * 8) : 0;
  x->val = unaryOp(op, x->val, bits);
  x->expr = e;
  overflow(x, opPos(e));
}

Type* Checker::chanElem(Poser pos, Operand* x, bool recv) {
  TypeError error;
  Type* u = commonUnder(
      x->typ,
      [&](Type* t, Type* u, TypeError* why) {
        auto* chan = cast<Chan>(u);
        if (u == nullptr) {
          why->set("no specific channel type");
        } else if (chan == nullptr) {
          why->set("non-channel ", t);
        } else if (recv && chan->dir == ChanDir::SendOnly) {
          why->set("send-only channel ", t);
        } else if (!recv && chan->dir == ChanDir::RecvOnly) {
          why->set("receive-only channel ", t);
        } else {
          return true;
        }
        return false;
      },
      &error);
  if (u != nullptr) return as<Chan>(u)->elem;
  std::string cause = error.format(this);
  std::string_view what = recv ? "cannot receive from " : "cannot send to ";
  if (isTypeParam(x->typ)) {
    errorf(pos, kInvalidOp, what, x, ": ", cause);
  } else {
    errorf(pos, kInvalidOp, what, cause, " ", x);
  }
  return nullptr;
}

// ------------------------------------------------------------------------------------------------------ comparisons

namespace {

// What is wrong with a comparison: an operand, and more if there is more to say.
struct BadComparison {
  Operand* operand = nullptr;  // null: nothing
  std::string cause;
};

BadComparison checkEquality(Checker* check, Operand* x, Operand* y) {
  if (x->isNil() || y->isNil()) {
    if (hasNil(x->isNil() ? y->typ : x->typ)) return {};
    return {y, ""};  // nil == nil
  }
  if (!comparable(x->typ)) return {x, incomparableCause(check, x->typ)};
  if (!comparable(y->typ)) return {y, incomparableCause(check, y->typ)};
  return {};
}

BadComparison checkComparison(Checker* check, Operand* x, Operand* y, Operator op) {
  if (!x->assignableTo(check, y->typ, nullptr) && !y->assignableTo(check, x->typ, nullptr)) {
    // Only the second operand shows that they do not fit together.
    return {y, check->msg("mismatched types ", x->typ, " and ", y->typ)};
  }
  if (op == Operator::Eql || op == Operator::Neq) return checkEquality(check, x, y);
  if (!allOrdered(x->typ)) return {x, ""};
  if (!allOrdered(y->typ)) return {y, ""};
  return {};
}

void addCause(Checker* check, BadComparison* bad, Operand* x, Operand* y, Operator op) {
  if (!bad->cause.empty()) return;
  if (isTypeParam(x->typ) || isTypeParam(y->typ)) {
    if (!isTypeParam(x->typ)) bad->operand = y;
    bad->cause = check->msg("type parameter ", bad->operand->typ, " cannot use operator ", op);
    return;
  }
  std::string_view kind = compositeKind(bad->operand->typ);
  std::string what = kind.empty() ? check->msg(bad->operand->typ) : std::string(kind);
  bad->cause = check->msg("operator ", op, " not defined on ", what);
}

}  // namespace

void Checker::comparison(Operand* x, Operand* y, Operator op, bool switchCase) {
  if (!isValid(x->typ) || !isValid(y->typ)) {
    x->invalidate();
    return;
  }
  if (switchCase) op = Operator::Eql;
  BadComparison bad = checkComparison(this, x, y, op);
  if (bad.operand != nullptr) {
    addCause(this, &bad, x, y, op);
    if (switchCase) {
      errorf(x, "invalid case ", x->expr, " in switch on ", y->expr, " (", bad.cause, ")");
    } else {
      errorf(bad.operand, kInvalidOp, x->expr, " ", op, " ", y->expr, " (", bad.cause, ")");
    }
    x->invalidate();
    return;
  }
  if (x->mode == OperandMode::Constant && y->mode == OperandMode::Constant) {
    x->val = makeBool(compare(x->val, op, y->val));
  } else {
    x->mode = OperandMode::Value;
    // The operands exist at run time, so their types are final now.
    updateExprType(x->expr, defaultType(x->typ), true);
    updateExprType(y->expr, defaultType(y->typ), true);
  }
  x->typ = basic(BasicKind::UntypedBool);
}

namespace {

std::string incomparableCause(Checker* check, Type* type) {
  switch (under(type)->kind()) {
    case TypeKind::Slice:
    case TypeKind::Signature:
    case TypeKind::Map:
      return check->msg(compositeKind(type), " can only be compared to nil");
    default:
      break;
  }
  TypeError error;
  comparableType(type, true, nullptr, &error);
  return error ? error.format(check) : std::string();
}

// ----------------------------------------------------------------------------------------------------------- shifts

// False: an error was reported. *count is the constant value as an integer, or null.
bool checkShiftCount(Checker* check, Operand* y, const Constant** count) {
  if (y->mode == OperandMode::Constant) {
    *count = toInt(y->val);
    if ((*count)->kind() == ConstantKind::Int && sign(*count) < 0) {
      check->errorf(y, kInvalidOp, "negative shift count ", y);
      return false;
    }
    if (isUntyped(y->typ)) {
      // It is not converted, but it must be representable.
      check->representable(y, basic(BasicKind::Uint));
      return y->isValid();
    }
    return true;
  }
  if (allInteger(y->typ)) {
    return allUnsigned(y->typ) || check->verifyVersionf(y, go1_13, kInvalidOp, "signed shift count ", y);
  }
  if (isUntyped(y->typ)) {
    check->convertUntyped(y, basic(BasicKind::Uint));
    return y->isValid();
  }
  check->errorf(y, kInvalidOp, "shift count ", y, " must be integer");
  return false;
}

// A constant operand shifted by a constant.
void constantShift(Checker* check, Operand* x, Operand* y, const Constant* value, const Constant* count, Expr* e,
                   Operator op) {
  bool known = x->val->kind() != ConstantKind::Unknown && y->val->kind() != ConstantKind::Unknown;
  if (known) {
    constexpr uint64_t kMaxCount = 1023 - 1 + 52;  // enough for the smallest float64
    bool exact = false;
    uint64_t n = count->kind() == ConstantKind::Int ? uint64Val(count, &exact) : 0;
    if (!exact || n > kMaxCount) {
      check->errorf(y, kInvalidOp, "invalid shift count ", y);
      x->invalidate();
      return;
    }
    // The operand may be an untyped constant such as 2.0.
    if (!isInteger(x->typ)) x->typ = basic(BasicKind::UntypedInt);
    x->val = types::shift(value, op, static_cast<unsigned>(n));
    x->expr = e;
    check->overflow(x, opPos(e));
    return;
  }
  x->val = makeUnknown();
  if (!isInteger(x->typ)) x->typ = basic(BasicKind::UntypedInt);
}

}  // namespace

void Checker::shift(Operand* x, Operand* y, Expr* e, Operator op) {
  const Constant* value = x->mode == OperandMode::Constant ? toInt(x->val) : nullptr;
  bool untypedInteger = isUntyped(x->typ) && value != nullptr && value->kind() == ConstantKind::Int;
  if (!allInteger(x->typ) && !untypedInteger) {
    errorf(x, kInvalidOp, "shifted operand ", x, " must be integer");
    x->invalidate();
    return;
  }
  const Constant* count = nullptr;
  if (!checkShiftCount(this, y, &count)) {
    x->invalidate();
    return;
  }
  if (x->mode == OperandMode::Constant) {
    if (y->mode == OperandMode::Constant) {
      constantShift(this, x, y, value, count, e, op);
      return;
    }
    if (isUntyped(x->typ)) {
      // Its type is what it would be without the shift: open as yet. It will have to be an integer.
      if (auto found = untyped.find(x->expr); found != untyped.end()) found->second.isLhs = true;
      x->mode = OperandMode::Value;
      return;
    }
  }
  if (!allInteger(x->typ)) {
    errorf(x, kInvalidOp, "shifted operand ", x, " must be integer");
    x->invalidate();
    return;
  }
  x->mode = OperandMode::Value;
}

// ------------------------------------------------------------------------------------------------- binary operations

void Checker::binary(Operand* x, Expr* e, Expr* lhs, Expr* rhs, Operator op) {
  expr(nullptr, x, lhs);
  binaryWith(x, e, lhs, rhs, op);
}

// x op rhs, where x is `lhs`, checked.
void Checker::binaryWith(Operand* x, Expr* e, Expr* lhs, Expr* rhs, Operator op) {
  Operand y;
  expr(nullptr, &y, rhs);
  if (!x->isValid()) return;
  if (!y.isValid()) {
    x->invalidate();
    x->expr = y.expr;
    return;
  }
  if (op == Operator::Shl || op == Operator::Shr) {
    shift(x, &y, e, op);
    return;
  }
  matchTypes(x, &y);
  if (!x->isValid()) return;
  if (isComparison(op)) {
    comparison(x, &y, op);
    return;
  }
  if (!identical(x->typ, y.typ)) {
    if (isValid(x->typ) && isValid(y.typ)) {
      if (e != nullptr) {
        errorf(x, kInvalidOp, e, " (mismatched types ", x->typ, " and ", y.typ, ")");
      } else {
        errorf(x, kInvalidOp, lhs, " ", op, "= ", rhs, " (mismatched types ", x->typ, " and ", y.typ, ")");
      }
    }
    x->invalidate();
    return;
  }
  if (!binaryOpAllowed(this, x, op)) {
    x->invalidate();
    return;
  }
  arithmetic(this, x, &y, e, op);
}

namespace {

// Whether a division by a constant is one by zero, also after the underflow in a complex division.
bool dividesByZero(Operand* x, Operand* y) {
  if (y->mode != OperandMode::Constant) return false;
  if ((x->mode == OperandMode::Constant || allInteger(x->typ)) && sign(y->val) == 0) return true;
  if (x->mode != OperandMode::Constant || !isComplex(x->typ)) return false;
  const Constant* re = real(y->val);
  const Constant* im = imag(y->val);
  return sign(binaryOp(re, Operator::Mul, re, false)) == 0 && sign(binaryOp(im, Operator::Mul, im, false)) == 0;
}

void arithmetic(Checker* check, Operand* x, Operand* y, Expr* e, Operator op) {
  if ((op == Operator::Div || op == Operator::Rem) && dividesByZero(x, y)) {
    check->errorf(y, kInvalidOp, "division by zero");
    x->invalidate();
    return;
  }
  if (x->mode != OperandMode::Constant || y->mode != OperandMode::Constant) {
    x->mode = OperandMode::Value;
    return;
  }
  if (x->val->kind() == ConstantKind::Unknown || y->val->kind() == ConstantKind::Unknown) {
    x->val = makeUnknown();
    return;
  }
  x->val = binaryOp(x->val, op, y->val, op == Operator::Div && isInteger(x->typ));
  x->expr = e;
  check->overflow(x, opPos(e));
}

// Whether the operands, one of them untyped, can possibly have one type. If not, the caller reports a mismatch, which
// says more than a failed conversion.
bool mayConvert(Operand* x, Operand* y) {
  if (isTyped(x->typ) && isTyped(y->typ)) return false;
  if (allNumeric(x->typ) != allNumeric(y->typ)) return false;
  if (isNonTypeParamInterface(x->typ) || isNonTypeParamInterface(y->typ)) return true;
  if (allBoolean(x->typ) != allBoolean(y->typ)) return false;
  if (allString(x->typ) != allString(y->typ)) return false;
  if (x->isNil()) return hasNil(y->typ);
  if (y->isNil()) return hasNil(x->typ);
  return !isPointer(x->typ) && !isPointer(y->typ);
}

}  // namespace

void Checker::matchTypes(Operand* x, Operand* y) {
  if (!mayConvert(x, y)) return;
  convertUntyped(x, y->typ);
  if (!x->isValid()) return;
  convertUntyped(y, x->typ);
  if (!y->isValid()) x->invalidate();
}

}  // namespace gopark::types
