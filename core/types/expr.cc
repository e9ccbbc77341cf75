// Expressions, by kind. `rawExpr` is the door through which every expression goes: it checks the expression and records
// what was found. Untyped expressions are remembered until their final types are known (untyped.cc).
//
// All functions that fill in an Operand report errors themselves and make the operand invalid then.
#include "syntax/chains.h"
#include "syntax/positions.h"
#include "types/checker.h"

namespace gopark::types {

using namespace syntax;

namespace {

ExprKind checkOnce(Checker* check, Target* target, Operand* x, Expr* e, Type* hint);
ExprKind exprInternal(Checker* check, Target* target, Operand* x, Expr* e, Type* hint);
void misplacedExpr(Checker* check, Expr* e);
void assertExpr(Checker* check, Operand* x, AssertExpr* e);
void binaryChain(Checker* check, Operand* x, Operation* e);
void indirection(Checker* check, Operand* x, Operation* e);

constexpr unsigned bit(OperandMode mode) { return 1u << static_cast<unsigned>(mode); }
constexpr unsigned kNoValue = bit(OperandMode::NoValue);
constexpr unsigned kNotAValue = kNoValue | bit(OperandMode::Builtin) | bit(OperandMode::TypExpr);

void fail(Operand* x, Expr* e) {
  x->invalidate();
  x->expr = e;
}

}  // namespace

Target* Checker::newTarget(Type* type, std::string_view desc) {
  if (type == nullptr) return nullptr;
  auto* sig = cast<Signature>(commonUnder(type));
  if (sig == nullptr) return nullptr;
  return make<Target>(Target{sig, arena().copy(desc)});
}

ExprKind Checker::rawExpr(Target* target, Operand* x, Expr* e, Type* hint, bool allowGeneric) {
  if (tooDeep(e->pos)) {
    x->typ = invalidType();
    fail(x, e);
    return ExprKind::Statement;
  }
  ExprKind kind = checkOnce(this, target, x, e, hint);
  if (!allowGeneric) nonGeneric(target, x);
  record(x);
  return kind;
}

namespace {

// Long chains are checked from the inside, with stops: without deep recursion. Those of binary operations are for
// binaryChain.
ExprKind checkOnce(Checker* check, Target* target, Operand* x, Expr* e, Type* hint) {
  if (e->chain < kLongChain) {
    if (check->stops.empty()) return exprInternal(check, target, x, e, hint);
  } else if (e->kind != NodeKind::Operation && !check->stops.contains(e)) {
    stopOnChain(
        e, [check](Expr* left) { return check->stops.contains(left); },
        [check](Expr* left) {
          Operand operand;
          ExprKind kind = exprInternal(check, nullptr, &operand, left, nullptr);
          check->stops[left] = {operand, kind};
        });
  }
  auto stop = check->stops.extract(e);
  if (!stop) return exprInternal(check, target, x, e, hint);
  *x = stop.mapped().first;
  return stop.mapped().second;
}

}  // namespace

void Checker::nonGeneric(Target* target, Operand* x) {
  if (!x->isValid() || x->mode == OperandMode::NoValue || x->typ == nullptr) return;
  std::string_view what;
  switch (x->typ->kind()) {
    case TypeKind::Alias:
    case TypeKind::Named:
      if (isGeneric(x->typ)) what = "type";
      break;
    case TypeKind::Signature:
      if (as<Signature>(x->typ)->typeParams == nullptr) break;
      if (target != nullptr) {
        funcInst(target, x->pos(), x, nullptr, true);
        return;
      }
      what = "function";
      break;
    default:
      break;
  }
  if (what.empty()) return;
  errorf(x->expr, "cannot use generic ", what, " ", x->expr, " without instantiation");
  x->invalidate();
  x->typ = invalidType();
}

namespace {

ExprKind exprInternal(Checker* check, Target* target, Operand* x, Expr* e, Type* hint) {
  *x = Operand();
  x->typ = invalidType();
  switch (e->kind) {
    case NodeKind::Name:
      check->ident(x, as<NameExpr>(e), false);
      x->expr = e;
      return ExprKind::Expression;
    case NodeKind::BasicLit:
      if (!as<BasicLit>(e)->bad) check->basicLit(x, as<BasicLit>(e));
      break;
    case NodeKind::FuncLit:
      check->funcLit(x, as<FuncLit>(e));
      break;
    case NodeKind::CompositeLit:
      check->compositeLit(x, as<CompositeLit>(e), hint);
      break;
    case NodeKind::ParenExpr: {
      // Neither the target nor the hint count inside.
      ExprKind kind = check->rawExpr(nullptr, x, as<ParenExpr>(e)->x, nullptr, false);
      x->expr = e;
      return kind;
    }
    case NodeKind::SelectorExpr:
      check->selector(x, as<SelectorExpr>(e), false);
      x->expr = e;
      return ExprKind::Expression;
    case NodeKind::IndexExpr:
      if (check->indexExpr(x, as<IndexExpr>(e))) check->funcInst(target, e->pos, x, as<IndexExpr>(e), true);
      break;
    case NodeKind::SliceExpr:
      check->sliceExpr(x, as<SliceExpr>(e));
      break;
    case NodeKind::AssertExpr:
      assertExpr(check, x, as<AssertExpr>(e));
      break;
    case NodeKind::CallExpr:
      return check->callExpr(x, as<CallExpr>(e));
    case NodeKind::Operation:
      check->operation(x, as<Operation>(e));
      if (x->isValid() && as<Operation>(e)->y == nullptr && as<Operation>(e)->op == Operator::Recv) {
        x->expr = e;
        return ExprKind::Statement;
      }
      break;
    case NodeKind::ArrayType:
    case NodeKind::SliceType:
    case NodeKind::StructType:
    case NodeKind::FuncType:
    case NodeKind::InterfaceType:
    case NodeKind::MapType:
    case NodeKind::ChanType:
      x->mode = OperandMode::TypExpr;
      x->typ = check->typ(e);
      break;
    default:
      misplacedExpr(check, e);
  }
  x->expr = e;
  return x->isValid() ? ExprKind::Expression : ExprKind::Statement;  // a statement: no follow-up errors
}

// What is an expression to the parser, but has no meaning of its own.
void misplacedExpr(Checker* check, Expr* e) {
  switch (e->kind) {
    case NodeKind::BadExpr:
      break;  // reported by the parser
    case NodeKind::DotsType:
      check->errorf(e, "invalid syntax tree: invalid use of ...");
      break;
    case NodeKind::TypeSwitchGuard:
      check->errorf(e, "invalid syntax tree: use of .(type) outside type switch");
      check->use(as<TypeSwitchGuard>(e)->x);
      break;
    case NodeKind::ListExpr:
      check->errorf(e, "invalid syntax tree: unexpected list of expressions");
      break;
    case NodeKind::KeyValueExpr:
      check->errorf(e, "invalid syntax tree: no key:value expected");
      break;
    default:
      UNREACHABLE("kind of an expression");
  }
}

void assertExpr(Checker* check, Operand* x, AssertExpr* e) {
  check->expr(nullptr, x, e->x);
  if (!x->isValid()) return;
  if (isTypeParam(x->typ)) {
    check->errorf(x, kInvalidOp, "cannot use type assertion on type parameter value ", x);
    x->invalidate();
    return;
  }
  if (under(x->typ)->kind() != TypeKind::Interface) {
    check->errorf(x, kInvalidOp, x, " is not an interface");
    x->invalidate();
    return;
  }
  Type* T = check->varType(e->typeExpr);
  if (!isValid(T) || !check->isComplete(T)) {
    x->invalidate();
    return;
  }
  check->typeAssertion(e, x, T, false);
  x->mode = OperandMode::CommaOk;
  x->typ = T;
}

}  // namespace

void Checker::operation(Operand* x, Operation* e) {
  if (e->y != nullptr) {
    binaryChain(this, x, e);
  } else if (e->op == Operator::Mul) {
    indirection(this, x, e);
  } else {
    unary(x, e);
  }
}

namespace {

// a + b + c + … is nested at the left, as deep as it is long: checked from the innermost operation on.
void binaryChain(Checker* check, Operand* x, Operation* e) {
  std::vector<Operation*> chain;
  Expr* first = e;
  for (auto* op = e; op != nullptr && op->y != nullptr; op = cast<Operation>(first)) {
    chain.push_back(op);
    first = op->x;
  }
  check->expr(nullptr, x, first);
  for (size_t i = chain.size(); i-- > 0;) {
    Operation* op = chain[i];
    check->binaryWith(x, op, op->x, op->y, op->op);
    x->expr = op;
    if (i != 0) check->record(x);  // rawExpr records the outermost one
  }
}

// *x: a pointer type or the variable that a pointer points to.
void indirection(Checker* check, Operand* x, Operation* e) {
  check->exprOrType(x, e->x, false);
  if (!x->isValid()) return;
  if (x->mode == OperandMode::TypExpr) {
    check->validVarType(e->x, x->typ);
    x->typ = check->newPointer(x->typ);
    return;
  }
  Type* base = nullptr;
  bool ok = underIs(x->typ, [&](Type* u) {
    auto* pointer = cast<Pointer>(u);
    if (pointer == nullptr) {
      check->errorf(x, kInvalidOp, "cannot indirect ", x);
      return false;
    }
    if (base != nullptr && !identical(pointer->elem, base)) {
      check->errorf(x, kInvalidOp, "pointers of ", x, " must have identical base types");
      return false;
    }
    base = pointer->elem;
    return true;
  });
  if (!ok || !check->isComplete(base)) {
    x->invalidate();
    return;
  }
  x->mode = OperandMode::Variable;
  x->typ = base;
}

}  // namespace

void Checker::typeAssertion(Expr* e, Operand* x, Type* T, bool typeSwitch) {
  std::string cause;
  if (assertableTo(x->typ, T, &cause)) return;
  if (typeSwitch) {
    errorf(e, "impossible type switch case: ", e, "\n\t", x, " cannot have dynamic type ", T, " ", cause);
  } else {
    errorf(e, "impossible type assertion: ", e, "\n\t", T, " does not implement ", x->typ, " ", cause);
  }
}

void Checker::expr(Target* target, Operand* x, Expr* e) {
  rawExpr(target, x, e, nullptr, false);
  exclude(x, kNotAValue);
  singleValue(x);
}

void Checker::genericExpr(Operand* x, Expr* e, Type* hint) {
  rawExpr(nullptr, x, e, hint, true);
  exclude(x, kNotAValue);
  singleValue(x);
}

void Checker::exprOrType(Operand* x, Expr* e, bool allowGeneric) {
  rawExpr(nullptr, x, e, nullptr, allowGeneric);
  exclude(x, kNoValue);
  singleValue(x);
}

namespace {

// "1st function result", "2nd …"
std::string ordinal(size_t n, std::string_view what) {
  std::string_view ending = n == 1 ? "st " : n == 2 ? "nd " : n == 3 ? "rd " : "th ";
  std::string result = std::to_string(n);
  result += ending;
  result += what;
  return result;
}

}  // namespace

std::vector<Operand*> Checker::multiExpr(Expr* e, bool allowCommaOk, bool* commaOk) {
  *commaOk = false;
  Operand x;
  rawExpr(nullptr, &x, e, nullptr, false);
  exclude(&x, kNotAValue);
  // Operands that have no expression of their own get a made-up one, for messages.
  auto operandOf = [&](std::string_view text, Type* type) {
    auto* name = make<NameExpr>(startPos(e), gopark::Name(text));
    return newOperand({OperandMode::Value, BuiltinId::Append, name, type, nullptr});
  };
  std::vector<Operand*> list;
  if (auto* tuple = x.isValid() ? cast<Tuple>(x.typ) : nullptr) {
    for (size_t i = 0; i < tuple->size(); ++i) {
      list.push_back(operandOf(ordinal(i + 1, "function result"), tuple->vars[i]->type));
    }
    return list;
  }
  list.push_back(newOperand(x));
  if (!allowCommaOk) return list;
  if (x.mode == OperandMode::MapIndex || x.mode == OperandMode::CommaOk) {
    list.push_back(operandOf("ok value of (comma, ok) expression", basic(BasicKind::UntypedBool)));
    *commaOk = true;
  } else if (x.mode == OperandMode::CommaErr) {
    list.push_back(operandOf("err value of (comma, err) expression", universe().errorType));
    *commaOk = true;
  }
  return list;
}

void Checker::exclude(Operand* x, unsigned modeSet) {
  if ((modeSet & bit(x->mode)) == 0) return;
  switch (x->mode) {
    case OperandMode::NoValue:
      errorf(x, x, (modeSet & bit(OperandMode::TypExpr)) != 0 ? " used as value" : " used as value or type");
      break;
    case OperandMode::Builtin:
      errorf(x, x, " must be called");
      break;
    case OperandMode::TypExpr:
      errorf(x, x, " is not an expression");
      break;
    default:
      UNREACHABLE("mode that cannot be excluded");
  }
  x->invalidate();
}

void Checker::singleValue(Operand* x) {
  if (x->mode != OperandMode::Value || cast<Tuple>(x->typ) == nullptr) return;
  errorf(x, "multiple-value ", x, " in single-value context");
  x->invalidate();
}

}  // namespace gopark::types
