// for … range over integers, arrays, slices, strings, maps and channels. Functions: rangefunc.cc.
#include "lower/function_lowerer.h"
#include "lower/op_tables.h"
#include "syntax/positions.h"
#include "types/universe.h"

namespace gopark::lower {

using namespace syntax;

void FunctionLowerer::rangeStmt(ForStmt* s, RangeClause* clause) {
  const TypeInfo& type = typeOf(clause->x);
  orderOperands(clause->x);
  if (clause->define && !s->perIterationVars && type.kind() != types::TypeKind::Signature) {
    for (size_t i = 0; i < 2; i++) {
      if (!wantsVar(clause, i)) continue;
      auto* var = types::as<types::Var>(syntax::as<NameExpr>(listOf(clause->lhs)[i])->object);
      if (boxed(var)) declareZero(var);
    }
  }
  switch (type.kind()) {
    case types::TypeKind::Signature:
      return rangeFunc(s, clause);
    case types::TypeKind::Map:
      return rangeMap(s, clause);
    case types::TypeKind::Chan:
      return rangeChan(s, clause);
    case types::TypeKind::Basic:
      return numericOf(type).isString() ? rangeString(s, clause) : rangeInt(s, clause);
    default:
      return rangeList(s, clause);
  }
}

bool FunctionLowerer::wantsVar(RangeClause* clause, size_t i) {
  std::span<Expr*> lhs = listOf(clause->lhs);
  return i < lhs.size() && !isBlank(unparen(lhs[i]));
}

// Whether the iteration variable may be the loop's own counter: nothing changes it, and no closure keeps it.
bool FunctionLowerer::counterIsVar(RangeClause* clause, size_t i) {
  if (!clause->define || !wantsVar(clause, i)) return false;
  auto* var = types::as<types::Var>(syntax::as<NameExpr>(listOf(clause->lhs)[i])->object);
  return !unit_->facts(var).assigned && !boxed(var);
}

void FunctionLowerer::rangeVar(RangeClause* clause, size_t i, const TypeInfo& type, FunctionRef<Value(Dest)> value) {
  if (!wantsVar(clause, i)) return;
  Expr* lhs = listOf(clause->lhs)[i];
  if (clause->define) {
    auto* var = types::as<types::Var>(syntax::as<NameExpr>(lhs)->object);
    if (local(var).kind == Local::Kind::Box) return assignValue(varPlace(var), {value({}), &type});  // one for the loop
    if (boxed(var) || type.memory) return declareValue(var, value({}));
    Value regs = variables(type);
    move(regs, value(Dest{&regs, true}));
    Local& local = this->local(var);
    local = Local{};
    local.kind = Local::Kind::Regs;
    local.type = &type;
    local.value = regs;
    return;
  }
  orderOperands(lhs);
  Place to = place(lhs);
  Value result = value({});
  at(lhs);
  assignValue(to, {result, &type});
}

// Both at once: for i, x[i] = range … assigns in parallel.
void FunctionLowerer::rangeVars(RangeClause* clause, const TypeInfo& keyType, FunctionRef<Value(Dest)> key,
                                const TypeInfo* elemType, FunctionRef<Value(Dest)> elem) {
  if (clause->define || !wantsVar(clause, 0) || !wantsVar(clause, 1)) {
    rangeVar(clause, 0, keyType, key);
    if (elemType != nullptr) rangeVar(clause, 1, *elemType, elem);
    return;
  }
  std::span<Expr*> lhs = listOf(clause->lhs);
  for (Expr* e : lhs) orderOperands(e);
  Place keyPlace = stable(place(lhs[0])), elemPlace = stable(place(lhs[1]));
  TypedValue keyValue{key({}), &keyType}, elemValue{elem({}), elemType};
  at(clause);
  assignValue(keyPlace, keyValue);
  assignValue(elemPlace, elemValue);
}

void FunctionLowerer::rangeInt(ForStmt* s, RangeClause* clause) {
  // The type is that of the variable when x is an untyped constant.
  const TypeInfo* type = &typeOf(clause->x);
  if (wantsVar(clause, 0)) {
    Expr* lhs = listOf(clause->lhs)[0];
    if (clause->define) {
      type = &info(syntax::as<NameExpr>(lhs)->object->type);
    } else if (clause->x->constant != nullptr) {
      type = &typeOf(lhs);
    }
  }
  Numeric numeric = numericOf(*type);
  bool wide = numeric.reg == RegKind::I64;
  Value limit = clause->x->constant != nullptr ? constant(*type, clause->x->constant) : keep(expr(clause->x));
  auto imm = intConstant(clause->x);
  bool immediate = imm && *imm == static_cast<int32_t>(*imm) && (numeric.isSigned || numeric.bits < 32);
  Value counter = variables(*type);
  setZero(counter, *type);
  Label body = b_.newLabel(), next = b_.newLabel(), test = b_.newLabel(), end = b_.newLabel();
  jump(test);
  b_.bind(body);
  targets_.push_back({s, end, next});
  {
    BlockScope scope(*this);
    TempScope temps(*this);
    if (counterIsVar(clause, 0)) {
      auto* var = types::as<types::Var>(syntax::as<NameExpr>(listOf(clause->lhs)[0])->object);
      Local& local = this->local(var);
      local = Local{};
      local.kind = Local::Kind::Regs;
      local.type = type;
      local.value = counter;
    } else {
      rangeVar(clause, 0, *type, [&](Dest) { return counter; });
    }
    loopDepth_++;
    stmts(s->body->list);
    loopDepth_--;
  }
  targets_.pop_back();
  b_.bind(next);
  b_.emitImm(wide ? Op::AddI64Imm : Op::AddI32Imm, counter[0], counter[0], 1);
  normalize(*type, counter[0]);
  b_.bind(test);
  if (immediate) {
    b_.branchImm(wide ? Op::BrLtS64Imm : Op::BrLtS32Imm, counter[0], static_cast<int32_t>(*imm), body);
  } else {
    Op op = wide ? (numeric.isSigned ? Op::BrLtS64 : Op::BrLtU64) : (numeric.isSigned ? Op::BrLtS32 : Op::BrLtU32);
    b_.branch(op, counter[0], limit[0], body);
  }
  b_.bind(end);
}

// Arrays, pointers to arrays, slices: base and length are taken once.
void FunctionLowerer::rangeList(ForStmt* s, RangeClause* clause) {
  const TypeInfo* type = &typeOf(clause->x);
  bool wantsElem = wantsVar(clause, 1);
  Reg base = 0, length;
  const TypeInfo* elem;
  Value single;  // an array of length ≤ 1 in registers
  bool inRegisters = false;
  if (type->kind() == types::TypeKind::Slice) {
    elem = &info(types::as<types::Slice>(type->under)->elem);
    Value slice = keep(leaves(clause->x, 0, 2));
    base = slice[0];
    length = slice[1];
  } else {
    const TypeInfo* array = type;
    bool isPointer = type->kind() == types::TypeKind::Pointer;
    if (isPointer) array = &info(types::as<types::Pointer>(type->under)->elem);
    auto* arrayType = types::as<types::Array>(array->under);
    elem = &info(arrayType->elem);
    if (!wantsElem) {
      if ((clause->x->flags & kMayCall) != 0) effects(clause->x);
    } else if (isPointer) {
      base = keep(expr(clause->x)[0]);
      if (arrayType->len > 0) checkNil(base, false);
    } else {
      Value value = expr(clause->x);
      if (array->memory) {
        // The loop goes over the array as it was: copied unless it cannot change.
        bool constant = value.own == Own::Fresh || value.own == Own::Constant;
        if (auto* name = syntax::cast<NameExpr>(unparen(clause->x)); name != nullptr && value.own == Own::Local) {
          types::Var* var = localVar(name);
          constant = var != nullptr && !unit_->facts(var).assigned;
        }
        base = constant ? value[0] : copied(*array, value)[0];
      } else {
        inRegisters = true;
        single = keep(value);
      }
    }
    length = constI64(arrayType->len);
  }
  Reg counter = variable(RegKind::I64);
  setI64(counter, 0);
  Label body = b_.newLabel(), next = b_.newLabel(), test = b_.newLabel(), end = b_.newLabel();
  jump(test);
  b_.bind(body);
  targets_.push_back({s, end, next});
  {
    BlockScope scope(*this);
    TempScope temps(*this);
    const TypeInfo& index = basicInfo(types::BasicKind::Int);
    if (counterIsVar(clause, 0)) {
      auto* var = types::as<types::Var>(syntax::as<NameExpr>(listOf(clause->lhs)[0])->object);
      Local& local = this->local(var);
      local = Local{};
      local.kind = Local::Kind::Regs;
      local.type = &index;
      local.value = Value::of({counter});
    }
    auto element = [&](Dest dest) {
      if (inRegisters) return single.count == 0 ? zero(*elem, dest) : single;
      if (!elem->memory && elem->kinds.size() == 1) return loadPlace(elementPlace(*elem, base, counter, length), dest);
      Reg at = temp(RegKind::Ptr);
      b_.emit(Op::PtrAdd, at, base, counter).lo = static_cast<int32_t>(elem->size);
      return load(*elem, at, 0, true, Own::Shared, dest);
    };
    if (counterIsVar(clause, 0)) {
      rangeVar(clause, 1, *elem, element);
    } else {
      rangeVars(clause, index, [&](Dest) { return Value::of({counter}); }, elem, element);
    }
    loopDepth_++;
    stmts(s->body->list);
    loopDepth_--;
  }
  targets_.pop_back();
  b_.bind(next);
  b_.emitImm(Op::AddI64Imm, counter, counter, 1);
  b_.bind(test);
  b_.branch(Op::BrLtS64, counter, length, body);
  b_.bind(end);
}

void FunctionLowerer::rangeString(ForStmt* s, RangeClause* clause) {
  Value text = keep(expr(clause->x));
  Reg position = variable(RegKind::I64), width = variable(RegKind::I64), rune = variable(RegKind::I32);
  setI64(position, 0);
  setI64(width, 0);
  Label body = b_.newLabel(), next = b_.newLabel(), test = b_.newLabel(), end = b_.newLabel();
  jump(test);
  b_.bind(body);
  b_.emitLoHi(Op::DecodeRune, rune, text[0], text[1], position, width);
  targets_.push_back({s, end, next});
  {
    BlockScope scope(*this);
    TempScope temps(*this);
    rangeVars(
        clause, basicInfo(types::BasicKind::Int), [&](Dest) { return Value::of({position}); },
        &l_.types().info(types::universe().runeType), [&](Dest) { return Value::of({rune}); });
    loopDepth_++;
    stmts(s->body->list);
    loopDepth_--;
  }
  targets_.pop_back();
  b_.bind(next);
  b_.emit(Op::AddI64, position, position, width);
  b_.bind(test);
  b_.branch(Op::BrLtS64, position, text[1], body);
  b_.bind(end);
}

void FunctionLowerer::rangeMap(ForStmt* s, RangeClause* clause) {
  const TypeInfo& type = typeOf(clause->x);
  auto* map = types::as<types::Map>(type.under);
  Value value = expr(clause->x);
  Reg iterator = variable(RegKind::Ptr), key = variable(RegKind::Ptr), elem = variable(RegKind::Ptr);
  b_.emitLoHi(Op::MapIter, iterator, value[0], 0, static_cast<int32_t>(descriptor(type)), 0);
  Label next = b_.newLabel(), end = b_.newLabel();
  b_.bind(next);
  at(clause);
  b_.emit(Op::MapNext, key, iterator, elem);
  b_.branch(Op::BrNil, key, 0, end);
  targets_.push_back({s, end, next});
  {
    BlockScope scope(*this);
    TempScope temps(*this);
    const TypeInfo& keyType = info(map->key);
    const TypeInfo& elemType = info(map->elem);
    rangeVars(
        clause, keyType, [&](Dest dest) { return load(keyType, key, 0, true, Own::Shared, dest); }, &elemType,
        [&](Dest dest) { return load(elemType, elem, 0, true, Own::Shared, dest); });
    loopDepth_++;
    stmts(s->body->list);
    loopDepth_--;
  }
  targets_.pop_back();
  jump(next);
  b_.bind(end);
}

void FunctionLowerer::rangeChan(ForStmt* s, RangeClause* clause) {
  const TypeInfo& type = typeOf(clause->x);
  const TypeInfo& elem = info(types::as<types::Chan>(type.under)->elem);
  Reg chan = keep(expr(clause->x)[0]);
  Label next = b_.newLabel(), end = b_.newLabel();
  b_.bind(next);
  at(clause);
  targets_.push_back({s, end, next});
  {
    BlockScope scope(*this);
    TempScope temps(*this);
    Reg ok = temp(RegKind::I32);
    Value received;
    if (elem.memory) {
      received = Value::of({allocate(elem)});
    } else {
      received = this->temps(elem);
    }
    b_.recv(chan, ok, elem.shape, received.span());
    jumpIfNot(ok, end);
    rangeVar(clause, 0, elem, [&](Dest) { return received; });
    loopDepth_++;
    stmts(s->body->list);
    loopDepth_--;
  }
  targets_.pop_back();
  jump(next);
  b_.bind(end);
}

}  // namespace gopark::lower
