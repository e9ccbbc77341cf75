// Arithmetic: unary and binary operators on numbers and strings.
#include "lower/function_lowerer.h"
#include "lower/op_tables.h"
#include "syntax/chains.h"
#include "syntax/positions.h"
#include "types/universe.h"

namespace gopark::lower {

using namespace syntax;

namespace {

struct OpPair {
  Op narrow, wide;  // on i32 and on i64
};

OpPair intOp(Operator op, bool isSigned) {
  switch (op) {
    case Operator::Add:
      return {Op::AddI32, Op::AddI64};
    case Operator::Sub:
      return {Op::SubI32, Op::SubI64};
    case Operator::Mul:
      return {Op::MulI32, Op::MulI64};
    case Operator::Div:
      return isSigned ? OpPair{Op::DivS32, Op::DivS64} : OpPair{Op::DivU32, Op::DivU64};
    case Operator::Rem:
      return isSigned ? OpPair{Op::RemS32, Op::RemS64} : OpPair{Op::RemU32, Op::RemU64};
    case Operator::And:
      return {Op::AndI32, Op::AndI64};
    case Operator::Or:
      return {Op::OrI32, Op::OrI64};
    case Operator::Xor:
      return {Op::XorI32, Op::XorI64};
    case Operator::AndNot:
      return {Op::AndNotI32, Op::AndNotI64};
    default:
      UNREACHABLE("no such operator on integers");
  }
}

Op floatOp(Operator op, bool wide) {
  switch (op) {
    case Operator::Add:
      return wide ? Op::AddF64 : Op::AddF32;
    case Operator::Sub:
      return wide ? Op::SubF64 : Op::SubF32;
    case Operator::Mul:
      return wide ? Op::MulF64 : Op::MulF32;
    case Operator::Div:
      return wide ? Op::DivF64 : Op::DivF32;
    default:
      UNREACHABLE("no such operator on floating-point numbers");
  }
}

bool isComparison(Operator op) { return op >= Operator::Eql && op <= Operator::Geq; }
bool isShift(Operator op) { return op == Operator::Shl || op == Operator::Shr; }

// Whether an expression's value is in registers that hold nothing else.
bool isArithmetic(const Expr* e) {
  auto* operation = syntax::cast<Operation>(e);
  return operation != nullptr && operation->y != nullptr && operation->constant == nullptr &&
         operation->op >= Operator::Add && !isShift(operation->op);
}

// Whether the result of normalised operands may not be normalised.
bool mayOverflow(Operator op, bool isSigned) {
  return op == Operator::Add || op == Operator::Sub || op == Operator::Mul || op == Operator::Shl ||
         (op == Operator::Div && isSigned);
}

}  // namespace

void FunctionLowerer::normalize(const TypeInfo& type, Reg reg) {
  Numeric numeric = numericOf(type);
  if (!numeric.isInt() || numeric.bits >= 32) return;
  Op op = numeric.bits == 8 ? (numeric.isSigned ? Op::ExtS8 : Op::ExtU8)
                            : (numeric.isSigned ? Op::ExtS16 : Op::ExtU16);
  b_.emit(op, reg, reg);
}

Value FunctionLowerer::binary(Operation* e, Dest dest) {
  if (e->op == Operator::AndAnd || e->op == Operator::OrOr) return logical(e, dest);
  if (isComparison(e->op)) return comparison(e, dest);
  const TypeInfo& type = typeOf(e);
  if (isShift(e->op)) return shift(e->op, type, {}, e, dest);
  Numeric numeric = numericOf(type);
  if (numeric.isString()) return concat(e, dest);
  auto operand = [&](Expr* x) {
    return x->constant != nullptr ? constant(type, x->constant) : expr(x);
  };
  std::optional<int64_t> right = numeric.isInt() ? intConstant(e->y) : std::nullopt;
  Value x, y;
  if (right) {
    x = operand(e->x);
  } else {
    x = operand(e->x);
    y = operand(e->y);
  }
  at(e);
  // A long sum has one temporary, not one for each term.
  if (dest.value == nullptr && e->chain >= kLongChain && isArithmetic(e->x)) dest = Dest{&x, true};
  // A constant on the left of a commutative operator.
  if (numeric.isInt() && !right && e->x->constant != nullptr &&
      (e->op == Operator::Add || e->op == Operator::Mul || e->op == Operator::And || e->op == Operator::Or ||
       e->op == Operator::Xor)) {
    return arithmetic(e->op, type, y, x, dest, intConstant(e->x));
  }
  return arithmetic(e->op, type, x, y, dest, right);
}

// `constant`: the right operand, when it is an integer constant; then y may be empty.
Value FunctionLowerer::arithmetic(Operator op, const TypeInfo& type, const Value& x, const Value& y, Dest dest,
                                  std::optional<int64_t> constant) {
  Numeric numeric = numericOf(type);
  if (numeric.isComplex()) return complexArithmetic(op, type, x, y, dest);
  Reg reg = resultReg(numeric.reg, dest);
  if (numeric.isFloat()) {
    b_.emit(floatOp(op, numeric.bits == 64), reg, x[0], y[0]);
    return Value::of({reg});
  }
  if (numeric.isString()) {
    CHECK(op == Operator::Add && y.count == 2);
    Value result = resultRegs(type, dest);
    const Reg pairs[] = {x[0], x[1], y[0], y[1]};
    b_.concat(result[0], result[1], pairs);
    return result;
  }
  CHECK(numeric.isInt());
  bool wide = numeric.reg == RegKind::I64;
  Op immediate = Op::kCount;
  int64_t imm = constant.value_or(0);
  if (constant) {
    switch (op) {
      case Operator::Add:
        immediate = wide ? Op::AddI64Imm : Op::AddI32Imm;
        break;
      case Operator::Sub:
        immediate = wide ? Op::AddI64Imm : Op::AddI32Imm;
        imm = static_cast<int64_t>(-static_cast<uint64_t>(imm));
        break;
      case Operator::Mul:
        if (wide) immediate = Op::MulI64Imm;
        break;
      case Operator::And:
        immediate = wide ? Op::AndI64Imm : Op::AndI32Imm;
        break;
      case Operator::AndNot:
        immediate = wide ? Op::AndI64Imm : Op::AndI32Imm;
        imm = ~imm;
        break;
      case Operator::Or:
        immediate = wide ? Op::OrI64Imm : Op::OrI32Imm;
        break;
      case Operator::Xor:
        immediate = wide ? Op::XorI64Imm : Op::XorI32Imm;
        break;
      default:
        break;
    }
  }
  if (immediate != Op::kCount) {
    b_.emitImm(immediate, reg, x[0], imm);
  } else {
    Reg right = y.count != 0 ? y[0] : wide ? constI64(imm) : constI32(static_cast<int32_t>(imm));
    OpPair pair = intOp(op, numeric.isSigned);
    b_.emit(wide ? pair.wide : pair.narrow, reg, x[0], right);
  }
  if (mayOverflow(op, numeric.isSigned)) normalize(type, reg);
  return Value::of({reg});
}

// ---- shifts

// Of the operation `e` (its operands x and y), when `x` is empty.
Value FunctionLowerer::shift(Operator op, const TypeInfo& type, const Value& x, Expr* e, Dest dest) {
  auto* operation = syntax::cast<Operation>(e);
  Expr* countExpr = x.count == 0 ? operation->y : e;
  auto left = [&] {
    if (x.count != 0) return x;
    return operation->x->constant != nullptr ? constant(type, operation->x->constant) : expr(operation->x);
  };
  if (auto count = intConstant(countExpr)) {
    Value value = left();
    at(e);
    return shiftConst(op, type, value, static_cast<uint64_t>(*count), dest);
  }
  const TypeInfo& countType = typeOf(countExpr);
  Value value = left();
  Value count = expr(countExpr);
  at(e);
  return shiftBy(op, type, value, count, countType, dest);
}

Value FunctionLowerer::shiftBy(Operator op, const TypeInfo& type, const Value& x, const Value& count,
                               const TypeInfo& countType, Dest dest) {
  Numeric numeric = numericOf(type);
  Reg by = toI64(countType, count[0]);
  if (numericOf(countType).isSigned) b_.emit(Op::CheckShift, by);
  bool wide = numeric.reg == RegKind::I64;
  Op code = op == Operator::Shl      ? (wide ? Op::ShlI64 : Op::ShlI32)
            : numeric.isSigned       ? (wide ? Op::ShrS64 : Op::ShrS32)
                                     : (wide ? Op::ShrU64 : Op::ShrU32);
  Reg reg = resultReg(numeric.reg, dest);
  b_.emit(code, reg, x[0], by);
  if (op == Operator::Shl) normalize(type, reg);
  return Value::of({reg});
}

Value FunctionLowerer::shiftConst(Operator op, const TypeInfo& type, const Value& x, uint64_t count, Dest dest) {
  Numeric numeric = numericOf(type);
  bool wide = numeric.reg == RegKind::I64;
  uint64_t bits = static_cast<uint64_t>(numeric.bits);
  Reg reg = resultReg(numeric.reg, dest);
  if (count >= bits) {
    if (op == Operator::Shl || !numeric.isSigned) {
      setZero(Value::of({reg}), type);
      return Value::of({reg});
    }
    count = bits - 1;
  }
  Op code = op == Operator::Shl ? (wide ? Op::ShlI64Imm : Op::ShlI32Imm)
            : numeric.isSigned  ? (wide ? Op::ShrS64Imm : Op::ShrS32Imm)
                                : (wide ? Op::ShrU64Imm : Op::ShrU32Imm);
  b_.emitImm(code, reg, x[0], static_cast<int64_t>(count));
  if (op == Operator::Shl) normalize(type, reg);
  return Value::of({reg});
}

// ---- other kinds of numbers, and strings

Value FunctionLowerer::negate(const TypeInfo& type, const Value& x, Dest dest) {
  Numeric numeric = numericOf(type);
  if (numeric.isInt()) {
    bool wide = numeric.reg == RegKind::I64;
    Reg nought = wide ? constI64(0) : constI32(0);
    Reg reg = resultReg(numeric.reg, dest);
    b_.emit(wide ? Op::SubI64 : Op::SubI32, reg, nought, x[0]);
    normalize(type, reg);
    return Value::of({reg});
  }
  Value result = resultRegs(type, dest);
  Op op = numeric.bits == 64 ? Op::NegF64 : Op::NegF32;
  for (size_t i = 0; i < result.count; i++) b_.emit(op, result[i], x[i]);
  return result;
}

Value FunctionLowerer::complexArithmetic(Operator op, const TypeInfo& type, const Value& x, const Value& y, Dest dest) {
  bool wide = numericOf(type).bits == 64;
  RegKind kind = wide ? RegKind::F64 : RegKind::F32;
  if (op == Operator::Add || op == Operator::Sub) {
    Value result = resultRegs(type, dest);
    for (size_t i = 0; i < 2; i++) b_.emit(floatOp(op, wide), result[i], x[i], y[i]);
    return result;
  }
  if (op == Operator::Mul) {
    auto product = [&](size_t i, size_t j) {
      Reg reg = temp(kind);
      b_.emit(floatOp(Operator::Mul, wide), reg, x[i], y[j]);
      return reg;
    };
    Reg rr = product(0, 0), ii = product(1, 1), ri = product(0, 1), ir = product(1, 0);
    Value result = resultRegs(type, dest);
    b_.emit(floatOp(Operator::Sub, wide), result[0], rr, ii);
    b_.emit(floatOp(Operator::Add, wide), result[1], ri, ir);
    return result;
  }
  CHECK(op == Operator::Div);
  std::vector<Reg> args;
  for (const Value* part : {&x, &y}) {
    for (Reg reg : part->span()) {
      if (!wide) {
        Reg widened = temp(RegKind::F64);
        b_.emit(Op::F64FromF32, widened, reg);
        reg = widened;
      }
      args.push_back(reg);
    }
  }
  Value quotient = callRuntime("complex128div", args)[0].value;
  if (wide) return quotient;
  Value result = resultRegs(type, dest);
  for (size_t i = 0; i < 2; i++) b_.emit(Op::F32FromF64, result[i], quotient[i]);
  return result;
}

void FunctionLowerer::concatParts(Expr* e, std::vector<Expr*>& parts) {
  std::vector<Expr*> chain;  // the right operands, the last one first
  Expr* inner = unparen(e);
  while (isConcat(inner) && !ordered_.contains(inner)) {
    chain.push_back(static_cast<Operation*>(inner)->y);
    inner = unparen(static_cast<Operation*>(inner)->x);
  }
  bool isEmpty = inner->constant != nullptr && types::stringLen(inner->constant) == 0;
  if (!isEmpty) parts.push_back(inner);
  for (size_t i = chain.size(); i-- > 0;) concatParts(chain[i], parts);
}

// A sum of strings that is no constant.
bool FunctionLowerer::isConcat(Expr* e) {
  auto* operation = syntax::cast<Operation>(e);
  return operation != nullptr && operation->op == Operator::Add && operation->y != nullptr &&
         operation->constant == nullptr && numericOf(typeOf(operation)).isString();
}

Value FunctionLowerer::concat(Operation* e, Dest dest) {
  std::vector<Expr*> parts;
  concatParts(e, parts);
  const TypeInfo& type = typeOf(e);
  if (parts.empty()) return stringConstant("", dest);
  if (parts.size() == 1) return expr(parts[0], dest);
  constexpr size_t kMost = 2 * 1000;  // registers of one instruction
  std::vector<Reg> pairs;
  inOrder(parts, [&](size_t i) {
    if (pairs.size() == kMost) {
      Value sum = temps(type);
      b_.concat(sum[0], sum[1], pairs);
      pairs = {sum[0], sum[1]};
    }
    Value value = expr(parts[i]);
    pairs.push_back(value[0]);
    pairs.push_back(value[1]);
  });
  at(e);
  Value result = resultRegs(type, dest);
  b_.concat(result[0], result[1], pairs);
  return result;
}

}  // namespace gopark::lower
