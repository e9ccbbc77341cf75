// Expressions: the dispatch, and the kinds that have no file of their own.
#include "lower/function_lowerer.h"
#include "syntax/chains.h"
#include "syntax/positions.h"
#include "types/universe.h"

namespace gopark::lower {

using namespace syntax;

// The result is in the registers of a variable, in dest, or in temporaries.
Value FunctionLowerer::expr(Expr* e, Dest dest) {
  if (!ordered_.empty()) {
    if (auto node = ordered_.extract(e)) return node.mapped();
  }
  if (e->constant != nullptr && e->constant->kind() != types::ConstantKind::Unknown) {
    at(e);
    return constant(typeOf(e), e->constant, dest);
  }
  if (e->chain >= kLongChain) stopsOf(e);
  return exprOf(e, dest);
}

// Evaluates parts of a long chain of operands in advance, so that the recursion does not get deep. What is evaluated
// first is the same as ever. Sums of strings are for concat(); && and || order the operands that they begin with when
// their turn comes.
void FunctionLowerer::stopsOf(Expr* e) {
  if (isConcat(e)) return;
  auto isLogical = [](Expr* x) {
    auto* operation = syntax::cast<Operation>(x);
    return operation != nullptr && (operation->op == Operator::AndAnd || operation->op == Operator::OrOr);
  };
  bool logical = isLogical(e);
  stopOnChain(
      e,
      [&](Expr* x) {
        return x->constant != nullptr || ordered_.contains(x) || isConcat(x) || (logical && !isLogical(x));
      },
      [&](Expr* x) {
        if ((x->flags & kIsValue) == 0 || x->type == nullptr || (x->flags & (kIsNil | kCommaOk)) != 0) return;
        types::TypeKind kind = typeOf(x).kind();
        if (kind != types::TypeKind::Struct && kind != types::TypeKind::Array) ordered_.emplace(x, exprOf(x, {}));
      });
}

Value FunctionLowerer::exprOf(Expr* e, Dest dest) {
  if ((e->flags & kIsNil) != 0) return zero(typeOf(e), dest);
  switch (e->kind) {
    case NodeKind::Name:
      return nameValue(static_cast<NameExpr*>(e), dest);
    case NodeKind::ParenExpr:
      return expr(static_cast<ParenExpr*>(e)->x, dest);
    case NodeKind::FuncLit:
      return functionLiteral(static_cast<FuncLit*>(e), dest);
    case NodeKind::CompositeLit:
      return compositeLit(static_cast<CompositeLit*>(e), dest);
    case NodeKind::SelectorExpr:
      return selectorValue(static_cast<SelectorExpr*>(e), dest);
    case NodeKind::IndexExpr:
      return indexValue(static_cast<IndexExpr*>(e), dest);
    case NodeKind::SliceExpr:
      return sliceValue(static_cast<SliceExpr*>(e), dest);
    case NodeKind::AssertExpr:
      return assertion(static_cast<AssertExpr*>(e), dest, nullptr).value;
    case NodeKind::Operation: {
      auto* operation = static_cast<Operation*>(e);
      return operation->y == nullptr ? unary(operation, dest) : binary(operation, dest);
    }
    case NodeKind::CallExpr:
      return call(static_cast<CallExpr*>(e), dest);
    default:
      break;
  }
  UNREACHABLE("no such expression");
}

Value FunctionLowerer::exprAs(Expr* e, const TypeInfo& type, Dest dest) {
  if ((e->flags & kIsNil) != 0) return zero(type, dest);
  const TypeInfo& from = typeOf(e);
  if (!type.isInterface || from.type == type.type) return expr(e, dest);
  if (e->constant != nullptr && !from.isInterface) return boxConstant(type, from, e->constant, dest);
  return assignConv(type, from, expr(e), dest);
}

void FunctionLowerer::exprInto(Expr* e, const TypeInfo& type, const Value& to, bool fresh) {
  Value value = exprAs(e, type, Dest{&to, fresh});
  move(to, value);
}

void FunctionLowerer::effects(Expr* e) {
  e = unparen(e);
  if (ordered_.erase(e) != 0) return;
  orderOperands(e);
  if (auto* call = syntax::cast<CallExpr>(e); call != nullptr && !call->fun->isType()) {
    if (builtinOf(call) == nullptr) {
      callMulti(call);
      return;
    }
    this->call(call, {});
    return;
  }
  if (e->constant != nullptr || (e->flags & kIsNil) != 0 || e->type == nullptr) return;
  if ((e->flags & kCommaOk) != 0) {
    multi(e);
    return;
  }
  const TypeInfo& type = typeOf(e);
  Value value = expr(e);
  if (type.memory && value.own == Own::Shared) checkNil(value[0], false);
}

std::vector<TypedValue> FunctionLowerer::multi(Expr* e, Wanted wanted) {
  e = unparen(e);
  const TypeInfo& boolean = basicInfo(types::BasicKind::Bool);
  Reg ok = temp(RegKind::I32);
  TypedValue value;
  if (auto* call = syntax::cast<CallExpr>(e)) return callMulti(call, {}, wanted);
  if (auto* index = syntax::cast<IndexExpr>(e)) {
    value = mapIndex(index, {}, &ok);
  } else if (auto* assert = syntax::cast<AssertExpr>(e)) {
    value = assertion(assert, {}, &ok);
  } else {
    value = receive(syntax::as<Operation>(e), {}, &ok);
  }
  return {value, {Value::of({ok}), &boolean}};
}

Value FunctionLowerer::nameValue(NameExpr* name, Dest dest) {
  if (name->object->kind() == types::ObjectKind::Func) return functionValue(name, dest);
  if (name->object->kind() == types::ObjectKind::Nil) return zero(typeOf(name), dest);
  return loadPlace(namePlace(name), dest);
}

// A declared function, or an instance of a generic one, as a value.
Value FunctionLowerer::functionValue(NameExpr* name, Dest dest) {
  auto* func = types::as<types::Func>(name->object);
  std::vector<types::Type*> args;
  if (name->typeArgs != nullptr) {
    for (types::Type* arg : name->typeArgs->list) args.push_back(info(arg).type);
  }
  SymbolId closure = l_.data().staticClosure(l_.functions().function(func, args));
  Reg reg = resultReg(RegKind::Ptr, dest);
  b_.emitLoHi(Op::Addr, reg, 0, 0, static_cast<int32_t>(closure), 0);
  return Value::of({reg});
}

Value FunctionLowerer::selectorValue(SelectorExpr* e, Dest dest) {
  if (e->selection == nullptr) return nameValue(e->sel, dest);
  switch (e->selection->kind) {
    case types::SelectionKind::FieldVal:
      break;
    case types::SelectionKind::MethodVal:
      return methodValue(e, dest);
    case types::SelectionKind::MethodExpr:
      return methodExpr(e, dest);
  }
  Place place = selectorPlace(e);
  return loadPlace(place, dest);
}

Value FunctionLowerer::indexValue(IndexExpr* e, Dest dest) {
  if (types::Object* object = objectOf(e->x); object != nullptr && object->kind() == types::ObjectKind::Func &&
                                              types::underAs<types::Signature>(e->type) != nullptr &&
                                              (nameOf(e->x)->typeArgs != nullptr)) {
    auto* selector = syntax::cast<SelectorExpr>(unparen(e->x));  // an instance written out
    if (selector != nullptr && selector->selection != nullptr) return selectorValue(selector, dest);
    return functionValue(nameOf(e->x), dest);
  }
  switch (typeOf(e->x).kind()) {
    case types::TypeKind::Map:
      return mapIndex(e, dest, nullptr).value;
    case types::TypeKind::Basic:
      return stringIndex(e, dest);
    default:
      break;
  }
  return loadPlace(indexPlace(e), dest);
}

Value FunctionLowerer::stringIndex(IndexExpr* e, Dest dest) {
  Value string = leaves(e->x, 0, 2);
  Reg index = indexReg(e->index);
  at(e);
  Reg reg = resultReg(RegKind::I32, dest);
  b_.emitLoHi(Op::ElemU8, reg, string[0], index, string[1], isUnsignedIndex(e->index));
  return Value::of({reg});
}

// `ok` (may be null): gets whether the entry is there.
TypedValue FunctionLowerer::mapIndex(IndexExpr* e, Dest dest, Reg* ok) {
  Place place = this->place(e, true);
  if (ok == nullptr) return {loadPlace(place, dest), place.type};
  const TypeInfo& type = *place.type;
  auto* map = types::as<types::Map>(place.map->under);
  Reg at = temp(RegKind::Ptr);
  b_.mapOp(Op::MapGet, at, place.base, descriptor(*place.map), info(map->key).shape, place.value.span());
  Label end = b_.newLabel();
  Value value;
  setI32(*ok, 0);
  if (type.memory) {
    value = Value::of({temp(RegKind::Ptr)});
    value.own = Own::Shared;
    b_.emitLoHi(Op::Addr, value[0], 0, 0, static_cast<int32_t>(l_.data().zeros(type.size)), 0);
    b_.branch(Op::BrNil, at, 0, end);
    moveReg(value[0], at);
  } else {
    value = freshRegs(type, dest);
    setZero(value, type);
    b_.branch(Op::BrNil, at, 0, end);
    load(type, at, 0, true, Own::Shared, Dest{&value, true});
  }
  setI32(*ok, 1);
  b_.bind(end);
  return {value, &type};
}

Value FunctionLowerer::unary(Operation* e, Dest dest) {
  switch (e->op) {
    case Operator::And: {
      Reg reg = address(e->x);
      return Value::of({reg});
    }
    case Operator::Mul:
      return loadPlace(valuePlace(e), dest);
    case Operator::Recv:
      return receive(e, dest, nullptr).value;
    case Operator::Not:
      return logical(e, dest);
    case Operator::Add:
      return expr(e->x, dest);
    case Operator::Sub:
      return negate(typeOf(e), expr(e->x), dest);
    case Operator::Xor: {
      const TypeInfo& type = typeOf(e);
      Value x = expr(e->x);
      Reg reg = resultReg(type.kinds[0], dest);
      b_.emitImm(type.kinds[0] == RegKind::I32 ? Op::XorI32Imm : Op::XorI64Imm, reg, x[0], -1);
      normalize(type, reg);
      return Value::of({reg});
    }
    default:
      break;
  }
  UNREACHABLE("no such unary operation");
}

TypedValue FunctionLowerer::receive(Operation* e, Dest dest, Reg* ok) {
  const TypeInfo& chanType = typeOf(e->x);
  const TypeInfo& type = info(types::as<types::Chan>(chanType.under)->elem);
  Value chan = expr(e->x);
  at(e);
  Value value = type.memory ? Value::of({allocate(type)}) : resultRegs(type, dest);
  Reg okReg = ok != nullptr ? *ok : temp(RegKind::I32);
  b_.recv(chan[0], okReg, type.shape, value.span());
  return {value, &type};
}

// ---- slicing

// As CheckSlice takes it.
int32_t FunctionLowerer::unsignedBounds(SliceExpr* e) {
  int32_t bits = 0;
  for (int i = 0; i < 3; i++) bits |= isUnsignedIndex(e->index[i]) << i;
  return bits;
}

Value FunctionLowerer::sliceValue(SliceExpr* e, Dest dest) {
  const TypeInfo* type = &typeOf(e->x);
  if (type->kind() == types::TypeKind::Basic) return sliceString(e, dest);
  Reg bounds[3] = {};
  bool isArray = type->kind() == types::TypeKind::Array;
  Value x = isArray ? Value::of({address(e->x)}) : expr(e->x);
  for (int i = 0; i < 3; i++) {
    if (e->index[i] != nullptr) bounds[i] = indexReg(e->index[i]);
  }
  at(e);
  Reg base = x[0], length, capacity;
  ir::TrapKind trap = ir::TrapKind::SliceAcap;
  if (type->kind() == types::TypeKind::Slice) {
    length = x[1];
    capacity = x[2];
  } else {
    if (!isArray) {
      checkNil(base, false);
      type = &info(types::as<types::Pointer>(type->under)->elem);
    }
    length = capacity = constI64(types::as<types::Array>(type->under)->len);
    trap = ir::TrapKind::SliceAlen;
  }
  const TypeInfo& result = typeOf(e);
  const TypeInfo& elem = info(types::as<types::Slice>(result.under)->elem);
  Reg low = bounds[0], high = e->index[1] != nullptr ? bounds[1] : length, max = capacity;
  bool isZero = e->index[0] == nullptr || intConstant(e->index[0]) == 0;
  int32_t unsignedBounds = this->unsignedBounds(e);
  if (e->index[2] != nullptr) {
    max = bounds[2];
    if (isZero) low = constI64(0);
    ir::TrapKind trap3 = trap == ir::TrapKind::SliceAcap ? ir::TrapKind::Slice3Acap : ir::TrapKind::Slice3Alen;
    b_.emitLoHi(Op::CheckSlice3, low, high, max, static_cast<int32_t>(trap3) | unsignedBounds << 8, capacity);
  } else if (e->index[1] != nullptr || !isZero) {
    if (isZero) low = constI64(0);
    b_.emitLoHi(Op::CheckSlice, low, high, capacity, static_cast<int32_t>(trap), unsignedBounds);
  }
  if (isZero) return Value::of({base, high, max});
  Value value = resultRegs(result, dest);
  if (!dest.fresh && (value[1] == max || value[1] == low || value[2] == low)) value = temps(result);
  b_.emit(Op::SubI64, value[1], high, low);
  b_.emit(Op::SubI64, value[2], max, low);
  b_.emitLoHi(Op::SlicePtr, value[0], base, low, value[2], static_cast<int32_t>(elem.size));
  return value;
}

Value FunctionLowerer::sliceString(SliceExpr* e, Dest dest) {
  Value x = expr(e->x);
  Reg low = e->index[0] != nullptr ? indexReg(e->index[0]) : Reg{0};
  Reg high = e->index[1] != nullptr ? indexReg(e->index[1]) : x[1];
  at(e);
  bool isZero = e->index[0] == nullptr || intConstant(e->index[0]) == 0;
  if (isZero && e->index[1] == nullptr) return x;
  if (isZero && e->index[0] == nullptr) low = constI64(0);
  b_.emitLoHi(Op::CheckSlice, low, high, x[1], static_cast<int32_t>(ir::TrapKind::SliceAlen), unsignedBounds(e));
  if (isZero) return Value::of({x[0], high});
  Value value = resultRegs(typeOf(e), dest);
  if (!dest.fresh && value[1] == low) value = temps(typeOf(e));
  b_.emit(Op::SubI64, value[1], high, low);
  b_.emitLoHi(Op::SlicePtr, value[0], x[0], low, value[1], 1);
  return value;
}

}  // namespace gopark::lower
