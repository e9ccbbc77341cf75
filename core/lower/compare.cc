// Comparisons, conditions and the branches that they are fused with.
#include <utility>

#include "lower/function_lowerer.h"
#include "lower/op_tables.h"
#include "syntax/chains.h"
#include "syntax/positions.h"
#include "types/typeset.h"
#include "types/universe.h"

namespace gopark::lower {

using namespace syntax;

namespace {

Op eqOp(RegKind kind) {
  constexpr Op kOps[] = {Op::EqI32, Op::EqI64, Op::EqF32, Op::EqF64, Op::EqPtr};
  return kOps[static_cast<size_t>(kind)];
}

Op neOp(RegKind kind) {
  constexpr Op kOps[] = {Op::NeI32, Op::NeI64, Op::NeF32, Op::NeF64, Op::NePtr};
  return kOps[static_cast<size_t>(kind)];
}

Operator inverse(Operator op) {
  switch (op) {
    case Operator::Eql:
      return Operator::Neq;
    case Operator::Neq:
      return Operator::Eql;
    case Operator::Lss:
      return Operator::Geq;
    case Operator::Leq:
      return Operator::Gtr;
    case Operator::Gtr:
      return Operator::Leq;
    default:
      return Operator::Lss;
  }
}

// a op b == b mirrored(op) a
Operator mirrored(Operator op) {
  switch (op) {
    case Operator::Lss:
      return Operator::Gtr;
    case Operator::Leq:
      return Operator::Geq;
    case Operator::Gtr:
      return Operator::Lss;
    case Operator::Geq:
      return Operator::Leq;
    default:
      return op;
  }
}

bool isComparison(Operator op) { return op >= Operator::Eql && op <= Operator::Geq; }
bool isNil(const Expr* e) { return (e->flags & kIsNil) != 0; }

bool isEmptyInterface(const TypeInfo& type) {
  return types::typeSet(types::as<types::Interface>(type.under))->numMethods() == 0;
}

// Whether a type is compared by one instruction that has an inverse.
bool isSimple(const TypeInfo& type) {
  if (type.memory || type.isInterface || type.kinds.size() != 1) return false;
  types::TypeKind kind = type.kind();
  return kind != types::TypeKind::Struct && kind != types::TypeKind::Array;
}

}  // namespace

Reg FunctionLowerer::typeWord(const TypeInfo& iface, const Value& value) {
  if (isEmptyInterface(iface)) return value[0];
  Reg reg = temp(RegKind::Ptr);
  b_.emit(Op::ItabType, reg, value[0]);
  return reg;
}

Reg FunctionLowerer::equal(const TypeInfo& type, const Value& x, const Value& y, Dest dest) {
  Reg result = freshReg(RegKind::I32, dest);
  if (type.memory) {
    b_.emitLoHi(Op::EqTyped, result, x[0], y[0], static_cast<int32_t>(descriptor(type)), 0);
    return result;
  }
  if (type.isInterface) {
    Reg xType = typeWord(type, x), yType = typeWord(type, y);
    b_.emitLoHi(Op::EqInterface, result, xType, x[1], yType, y[1]);
    return result;
  }
  switch (type.kind()) {
    case types::TypeKind::Struct: {
      Label end = b_.newLabel();
      auto* fields = types::as<types::Struct>(type.under);
      bool any = false;
      Value whole = Value::of({result});
      for (size_t i = 0; i < type.fields.size(); i++) {
        const FieldInfo& field = type.fields[i];
        if (fields->fields[i]->name.isBlank()) continue;
        if (any) jumpIfNot(result, end);
        any = true;
        Value fx = x.sub(field.firstLeaf, field.leafCount), fy = y.sub(field.firstLeaf, field.leafCount);
        equal(info(field.type), fx, fy, Dest{&whole, true});
      }
      if (!any) setI32(result, 1);
      b_.bind(end);
      return result;
    }
    case types::TypeKind::Array: {
      auto* array = types::as<types::Array>(type.under);
      if (array->len == 0) {
        setI32(result, 1);
      } else {
        moveReg(result, equal(info(array->elem), x, y, dest.fresh ? dest : Dest{}));
      }
      return result;
    }
    default:
      break;
  }
  Numeric numeric = numericOf(type);
  if (numeric.isString()) {
    b_.emitLoHi(Op::EqString, result, x[0], x[1], y[0], y[1]);
  } else if (numeric.isComplex()) {
    Label end = b_.newLabel();
    b_.emit(eqOp(numeric.reg), result, x[0], y[0]);
    jumpIfNot(result, end);
    b_.emit(eqOp(numeric.reg), result, x[1], y[1]);
    b_.bind(end);
  } else {
    b_.emit(eqOp(type.kinds[0]), result, x[0], y[0]);
  }
  return result;
}

Reg FunctionLowerer::compareOrdered(Operator op, const TypeInfo& type, const Value& x, const Value& y, Dest dest) {
  Value left = x, right = y;
  if (op == Operator::Gtr || op == Operator::Geq) {
    std::swap(left, right);
    op = mirrored(op);
  }
  bool less = op == Operator::Lss;
  Numeric numeric = numericOf(type);
  if (numeric.isString()) {
    Reg order = temp(RegKind::I32);
    b_.emitLoHi(Op::CompareString, order, left[0], left[1], right[0], right[1]);
    Reg result = resultReg(RegKind::I32, dest);
    b_.emit(less ? Op::LtS32 : Op::LeS32, result, order, constI32(0));
    return result;
  }
  Op code;
  if (numeric.isFloat()) {
    code = numeric.bits == 64 ? (less ? Op::LtF64 : Op::LeF64) : (less ? Op::LtF32 : Op::LeF32);
  } else if (numeric.reg == RegKind::I64) {
    code = numeric.isSigned ? (less ? Op::LtS64 : Op::LeS64) : (less ? Op::LtU64 : Op::LeU64);
  } else {
    code = numeric.isSigned ? (less ? Op::LtS32 : Op::LeS32) : (less ? Op::LtU32 : Op::LeU32);
  }
  Reg result = resultReg(RegKind::I32, dest);
  b_.emit(code, result, left[0], right[0]);
  return result;
}

// The operands may be of different types when one is an interface.
Reg FunctionLowerer::compare(Operator op, const TypedValue& x, const TypedValue& y, Dest dest) {
  const TypeInfo* type = x.type;
  Value left = x.value, right = y.value;
  if (x.type->isInterface != y.type->isInterface) {
    if (x.type->isInterface) {
      right = assignConv(*x.type, *y.type, right);
    } else {
      left = assignConv(*y.type, *x.type, left);
      type = y.type;
    }
  } else if (x.type->isInterface && x.type->type != y.type->type) {
    // Two interface types: by their type words.
    Reg result = freshReg(RegKind::I32, dest);
    Reg xType = typeWord(*x.type, left), yType = typeWord(*y.type, right);
    b_.emitLoHi(Op::EqInterface, result, xType, left[1], yType, right[1]);
    if (op == Operator::Neq) b_.emit(Op::NotBool, result, result);
    return result;
  }
  if (op != Operator::Eql && op != Operator::Neq) return compareOrdered(op, *type, left, right, dest);
  if (op == Operator::Neq && isSimple(*type)) {
    Reg result = resultReg(RegKind::I32, dest);
    b_.emit(neOp(type->kinds[0]), result, left[0], right[0]);
    return result;
  }
  Reg result = equal(*type, left, right, dest);
  if (op == Operator::Neq) {
    Reg inverted = isVariable(result) ? temp(RegKind::I32) : result;
    b_.emit(Op::NotBool, inverted, result);
    return inverted;
  }
  return result;
}

void FunctionLowerer::comparisonOperands(Operation* e, TypedValue* x, TypedValue* y) {
  x->type = &typeOf(e->x);
  y->type = &typeOf(e->y);
  // An untyped constant operand takes the other's type where the checker has not said so.
  auto evaluate = [&](Expr* operand, TypedValue* out, const TypeInfo* other) {
    if (operand->constant != nullptr && !other->isInterface) {
      out->type = other;
      out->value = constant(*other, operand->constant);
    } else {
      out->value = other->isInterface ? expr(operand) : glance(operand);
    }
  };
  evaluate(e->x, x, y->type);
  evaluate(e->y, y, x->type);
}

Value FunctionLowerer::comparison(Operation* e, Dest dest) {
  if (isNil(e->x) || isNil(e->y)) {
    Value x = leaves(isNil(e->x) ? e->y : e->x, 0, 1);
    Reg nil = constNil();
    Reg result = resultReg(RegKind::I32, dest);
    b_.emit(e->op == Operator::Eql ? Op::EqPtr : Op::NePtr, result, x[0], nil);
    return Value::of({result});
  }
  TypedValue x, y;
  comparisonOperands(e, &x, &y);
  at(e);
  return Value::of({compare(e->op, x, y, dest)});
}

Value FunctionLowerer::logical(Expr* e, Dest dest) {
  auto* operation = syntax::as<Operation>(e);
  if (operation->op == Operator::Not) {
    Value x = expr(operation->x);
    Reg result = resultReg(RegKind::I32, dest);
    b_.emit(Op::NotBool, result, x[0]);
    return Value::of({result});
  }
  Value result = Value::of({freshReg(RegKind::I32, dest)});
  const TypeInfo& type = basicInfo(types::BasicKind::Bool);
  orderOperands(operation->x);
  exprInto(operation->x, type, result, true);
  Label end = b_.newLabel();
  if (operation->op == Operator::AndAnd) {
    jumpIfNot(result[0], end);
  } else {
    jumpIf(result[0], end);
  }
  orderOperands(operation->y);
  exprInto(operation->y, type, result, true);
  b_.bind(end);
  return result;
}

// ---- branches

void FunctionLowerer::condition(Expr* e, Label target, bool sense) {
  e = unparen(e);
  if (e->constant != nullptr) {
    if (types::boolVal(e->constant) == sense) jump(target);
    return;
  }
  if (auto* operation = syntax::cast<Operation>(e); operation != nullptr && !ordered_.contains(e)) {
    if (operation->op == Operator::Not) return condition(operation->x, target, !sense);
    if (operation->op == Operator::AndAnd || operation->op == Operator::OrOr) {
      return logicalBranch(operation, target, sense);
    }
    orderOperands(e);
    if (isComparison(operation->op) && operation->y != nullptr) {
      if (nilBranch(operation, target, sense)) return;
      if (fusedBranch(operation, target, sense)) return;
    }
  }
  orderOperands(e);
  Value value = expr(e);
  at(e);
  if (sense) {
    jumpIf(value[0], target);
  } else {
    jumpIfNot(value[0], target);
  }
}

// Of a && b && c …, or with ||.
void FunctionLowerer::logicalBranch(Operation* e, Label target, bool sense) {
  bool decides = (e->op == Operator::OrOr) == sense;  // each operand alone
  Label skip = decides ? target : b_.newLabel();
  bool early = decides ? sense : !sense;  // what an operand before the last has to be to jump
  std::vector<Expr*> operands;            // in a chain the last one first
  Expr* first = e->x;
  for (Expr* x = unparen(first); e->chain >= kLongChain; x = unparen(first)) {
    auto* left = syntax::cast<Operation>(x);
    if (left == nullptr || left->op != e->op || left->constant != nullptr || ordered_.contains(left)) break;
    operands.push_back(left->y);
    first = left->x;
  }
  condition(first, skip, early);
  for (size_t i = operands.size(); i-- > 0;) {
    TempScope temps(*this);
    condition(operands[i], skip, early);
  }
  condition(e->y, target, sense);
  if (!decides) b_.bind(skip);
}

bool FunctionLowerer::nilBranch(Operation* e, Label target, bool sense) {
  if (!isNil(e->x) && !isNil(e->y)) return false;
  Value x = leaves(isNil(e->x) ? e->y : e->x, 0, 1);
  bool ifNil = (e->op == Operator::Eql) == sense;
  b_.branch(ifNil ? Op::BrNil : Op::BrNotNil, x[0], 0, target);
  return true;
}

bool FunctionLowerer::fusedBranch(Operation* e, Label target, bool sense) {
  const TypeInfo& xType = typeOf(e->x);
  const TypeInfo& yType = typeOf(e->y);
  if (xType.isInterface || yType.isInterface) return false;
  const TypeInfo& type = e->x->constant != nullptr ? yType : xType;
  if (!isSimple(type)) {
    // s == ""
    if (!numericOf(type).isString() || (e->op != Operator::Eql && e->op != Operator::Neq)) return false;
    Expr* text = e->x->constant != nullptr ? e->x : e->y;
    if (text->constant == nullptr || types::stringLen(text->constant) != 0) return false;
    Value x = leaves(text == e->x ? e->y : e->x, 1, 1);
    bool ifEmpty = (e->op == Operator::Eql) == sense;
    b_.branchImm(ifEmpty ? Op::BrEqI64Imm : Op::BrNeI64Imm, x[0], 0, target);
    return true;
  }
  Numeric numeric = numericOf(type);
  Operator op = e->op;
  bool wide = type.kinds[0] == RegKind::I64;
  if (numeric.isInt() || numeric.cls == Numeric::Class::Bool) {
    Expr* left = e->x;
    Expr* right = e->y;
    if (left->constant != nullptr) {
      std::swap(left, right);
      op = mirrored(op);
    }
    if (!sense) op = inverse(op);
    std::optional<int64_t> imm = intConstant(right);
    bool equality = op == Operator::Eql || op == Operator::Neq;
    if (imm && !wide) *imm = static_cast<int32_t>(*imm);
    if (imm && *imm == static_cast<int32_t>(*imm) && (equality || numeric.isSigned || numeric.bits < 32)) {
      Value x = expr(left);
      at(e);
      Op code;
      switch (op) {
        case Operator::Eql:
          code = wide ? Op::BrEqI64Imm : Op::BrEqI32Imm;
          break;
        case Operator::Neq:
          code = wide ? Op::BrNeI64Imm : Op::BrNeI32Imm;
          break;
        case Operator::Lss:
          code = wide ? Op::BrLtS64Imm : Op::BrLtS32Imm;
          break;
        case Operator::Leq:
          code = wide ? Op::BrLeS64Imm : Op::BrLeS32Imm;
          break;
        case Operator::Gtr:
          code = wide ? Op::BrGtS64Imm : Op::BrGtS32Imm;
          break;
        default:
          code = wide ? Op::BrGeS64Imm : Op::BrGeS32Imm;
          break;
      }
      b_.branchImm(code, x[0], static_cast<int32_t>(*imm), target);
      return true;
    }
    op = sense ? e->op : inverse(e->op);
  }
  bool isFloat = numeric.isFloat();
  if (isFloat && (numeric.bits == 32 || op == Operator::Eql || op == Operator::Neq)) return false;
  TypedValue x, y;
  comparisonOperands(e, &x, &y);
  at(e);
  Reg a = x.value[0], b = y.value[0];
  if (type.kinds[0] == RegKind::Ptr) {
    bool ifEqual = (e->op == Operator::Eql) == sense;
    b_.branch(ifEqual ? Op::BrEqPtr : Op::BrNePtr, a, b, target);
    return true;
  }
  if (op == Operator::Gtr || op == Operator::Geq) {
    std::swap(a, b);
    op = mirrored(op);
  }
  Op code;
  bool less = op == Operator::Lss;
  if (isFloat) {  // not (a < b) differs from a >= b
    code = sense ? (less ? Op::BrLtF64 : Op::BrLeF64) : (less ? Op::BrNotLtF64 : Op::BrNotLeF64);
  } else if (op == Operator::Eql) {
    code = wide ? Op::BrEqI64 : Op::BrEqI32;
  } else if (op == Operator::Neq) {
    code = wide ? Op::BrNeI64 : Op::BrNeI32;
  } else if (wide) {
    code = numeric.isSigned ? (less ? Op::BrLtS64 : Op::BrLeS64) : (less ? Op::BrLtU64 : Op::BrLeU64);
  } else {
    code = numeric.isSigned ? (less ? Op::BrLtS32 : Op::BrLeS32) : (less ? Op::BrLtU32 : Op::BrLeU32);
  }
  b_.branch(code, a, b, target);
  return true;
}

}  // namespace gopark::lower
