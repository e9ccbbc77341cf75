// Expressions that denote variables or parts of values: names, fields, elements, dereferences.
#include "lower/function_lowerer.h"
#include "lower/op_tables.h"
#include "syntax/chains.h"
#include "syntax/positions.h"
#include "types/predicates.h"

namespace gopark::lower {

using namespace syntax;

// `read`: it is read, now, and no more.
Place FunctionLowerer::place(Expr* e, bool read) {
  e = unparen(e);
  if (isBlank(e)) return {};
  if (auto* index = syntax::cast<IndexExpr>(e)) {
    const TypeInfo& type = typeOf(index->x);
    if (type.kind() == types::TypeKind::Map) {
      auto* map = types::as<types::Map>(type.under);
      Place place;
      place.kind = Place::Kind::Map;
      place.map = &type;
      place.type = &info(map->elem);
      Value value = expr(index->x);
      place.base = value[0];
      const TypeInfo& key = info(map->key);
      bool glances = read && numericOf(key).isString();
      place.value = passable(key, glances ? glance(index->index) : exprAs(index->index, key));
      at(index);
      return place;
    }
  }
  return valuePlace(e);
}

Place FunctionLowerer::valuePlace(Expr* e) {
  e = unparen(e);
  if (e->constant == nullptr && !ordered_.contains(e)) {
    if (e->chain >= kLongChain) stopsOf(e);
    switch (e->kind) {
      case NodeKind::Name:
        if (types::cast<types::Var>(static_cast<NameExpr*>(e)->object) != nullptr) {
          return namePlace(static_cast<NameExpr*>(e));
        }
        break;
      case NodeKind::SelectorExpr: {
        auto* selector = static_cast<SelectorExpr*>(e);
        if (selector->selection == nullptr) {
          if (auto* var = types::cast<types::Var>(selector->sel->object)) return packageVar(var);
        } else if (selector->selection->kind == types::SelectionKind::FieldVal) {
          return selectorPlace(selector);
        }
        break;
      }
      case NodeKind::IndexExpr: {
        auto* index = static_cast<IndexExpr*>(e);
        if ((index->x->flags & kIsValue) == 0 && index->x->type == nullptr) break;
        switch (typeOf(index->x).kind()) {
          case types::TypeKind::Array:
          case types::TypeKind::Slice:
          case types::TypeKind::Pointer:
            return indexPlace(index);
          default:
            break;
        }
        break;
      }
      case NodeKind::Operation: {
        auto* operation = static_cast<Operation*>(e);
        if (operation->op == Operator::Mul && operation->y == nullptr) {
          const TypeInfo& pointer = typeOf(operation->x);
          Reg base = expr(operation->x)[0];
          at(operation);
          return deref(pointer, base);
        }
        break;
      }
      default:
        break;
    }
  }
  const TypeInfo& type = typeOf(e);
  Value value = expr(e);
  if (type.memory) return memoryPlace(type, value[0], 0, true, value.own);
  Place place;
  place.kind = Place::Kind::Regs;
  place.type = &type;
  place.value = value;
  return place;
}

Place FunctionLowerer::deref(const TypeInfo& pointer, Reg base) {
  auto* type = types::as<types::Pointer>(pointer.under);
  return memoryPlace(info(type->elem), base, 0, false, Own::Shared);
}

Value FunctionLowerer::leaves(Expr* e, size_t first, size_t count) {
  Place from = valuePlace(e);
  const TypeInfo& type = *from.type;
  if (from.kind == Place::Kind::Elem) from = memoryPlace(type, placeAddress(from), 0, true, from.own);
  if (from.kind != Place::Kind::Memory) return loadPlace(from).sub(first, count);
  Value value;
  bool notNil = from.notNil;
  for (size_t i = first; i < first + count; i++) {
    const ir::Leaf& leaf = type.leaves[i];
    value.add(temp(type.kinds[i]));
    int32_t offset = from.offset + static_cast<int32_t>(leaf.offset);
    b_.emitLoHi(loadOp(leaf.kind), value[i - first], from.base, notNil ? 1 : 0, offset, 0);
    notNil = true;
  }
  return value;
}

Place FunctionLowerer::namePlace(NameExpr* name) {
  auto* var = types::as<types::Var>(name->object);
  return localVar(name) != nullptr ? varPlace(var) : packageVar(var);
}

Place FunctionLowerer::packageVar(types::Var* var) {
  return memoryPlace(info(var->type), addressOf(l_.data().variable(var)), 0, true, Own::Shared);
}

Place FunctionLowerer::varPlace(types::Var* var) {
  Local& local = this->local(var);
  CHECK_MSG(local.kind != Local::Kind::None, "a variable is used before its declaration");
  if (local.kind == Local::Kind::Box) return memoryPlace(*local.type, local.box, 0, true, Own::Shared);
  Place place;
  place.kind = local.type->memory ? Place::Kind::Object : Place::Kind::Regs;
  place.type = local.type;
  place.value = local.value;
  place.local = &local;
  return place;
}

Place FunctionLowerer::selectorPlace(SelectorExpr* e) {
  std::vector<SelectorExpr*> chain;  // x.f.g.h
  for (Expr* x = unparen(e->x); e->chain >= kLongChain; x = unparen(e->x)) {
    auto* selector = syntax::cast<SelectorExpr>(x);
    if (selector == nullptr || selector->selection == nullptr || ordered_.contains(selector)) break;
    if (selector->selection->kind != types::SelectionKind::FieldVal) break;
    chain.push_back(e);
    e = selector;
  }
  const TypeInfo* type = &typeOf(e->x);
  Place at = valuePlace(e->x);
  for (size_t i = chain.size();; e = chain[--i]) {
    this->at(e->sel);
    at = followPath(at, &type, e->selection->index);
    if (i == 0) return at;
  }
}

// Goes through the fields of `path`, following pointers on the way. *type: of `at`, and then of the result.
Place FunctionLowerer::followPath(Place at, const TypeInfo** type, std::span<const int> path) {
  for (int index : path) {
    if ((*type)->kind() == types::TypeKind::Pointer) {
      Reg base = loadPlace(at)[0];
      at = deref(**type, base);
      *type = at.type;
    }
    if (at.kind == Place::Kind::Map) {
      Value value = loadPlace(at);
      at = memoryPlace(**type, value[0], 0, true, value.own);
    }
    at = field(at, **type, static_cast<size_t>(index));
    *type = at.type;
  }
  return at;
}

Reg FunctionLowerer::indexReg(Expr* e) {
  if (auto value = intConstant(e)) return constI64(*value);
  const TypeInfo& type = typeOf(e);
  return toI64(type, expr(e)[0]);
}

bool FunctionLowerer::isUnsignedIndex(Expr* e) {
  if (e == nullptr || intConstant(e)) return false;
  const TypeInfo& type = typeOf(e);
  return type.size == 8 && types::isUnsigned(type.under);
}

Place FunctionLowerer::elementPlace(const TypeInfo& elem, Reg base, Reg index, Reg length, bool unsignedIndex) {
  Place place;
  place.kind = Place::Kind::Elem;
  place.type = &elem;
  place.base = base;
  place.index = index;
  place.length = length;
  place.unsignedIndex = unsignedIndex;
  return place;
}

Place FunctionLowerer::indexPlace(IndexExpr* e) {
  const TypeInfo* type = &typeOf(e->x);
  Place result;
  Reg index = 0;
  if (type->kind() == types::TypeKind::Slice) {
    Value slice = leaves(e->x, 0, 2);
    index = indexReg(e->index);
    at(e);
    const TypeInfo& elem = info(types::as<types::Slice>(type->under)->elem);
    return elementPlace(elem, slice[0], index, slice[1], isUnsignedIndex(e->index));
  }
  Place array = valuePlace(e->x);
  if (type->kind() == types::TypeKind::Pointer) {
    array = deref(*type, loadPlace(array)[0]);
    type = array.type;
  }
  auto* arrayType = types::as<types::Array>(type->under);
  const TypeInfo& elem = info(arrayType->elem);
  std::optional<int64_t> constant = intConstant(e->index);
  bool inRange = constant && *constant >= 0 && *constant < arrayType->len;
  if (array.kind == Place::Kind::Object) array = memoryPlace(*type, array.local->value[0], 0, true, Own::Local);
  if (array.kind == Place::Kind::Elem) array = memoryPlace(*type, placeAddress(array), 0, true, array.own);
  if (inRange && array.kind == Place::Kind::Memory) {
    at(e);
    return memoryPlace(elem, array.base, array.offset + static_cast<int32_t>(*constant * static_cast<int64_t>(elem.size)),
                       array.notNil, array.own);
  }
  if (!inRange) index = indexReg(e->index);
  at(e);
  if (array.kind == Place::Kind::Regs) {  // of length 0 or 1
    if (!inRange) b_.emitLoHi(Op::CheckIndex, index, constI64(arrayType->len), 0, isUnsignedIndex(e->index), 0);
    array.type = &elem;
    if (arrayType->len == 0) array.value = zero(elem);
    return array;
  }
  Reg base = offsetPtr(array.base, array.offset, array.notNil);
  if (array.offset == 0) checkNil(base, array.notNil);
  result = elementPlace(elem, base, index, constI64(arrayType->len), isUnsignedIndex(e->index));
  result.own = array.own;
  return result;
}

Reg FunctionLowerer::address(Expr* e) {
  e = unparen(e);
  if (auto* lit = syntax::cast<CompositeLit>(e); lit != nullptr && !ordered_.contains(e)) return newComposite(lit);
  Place at = place(e);
  this->at(e);
  if (at.kind == Place::Kind::Memory && at.offset == 0) checkNil(at.base, at.notNil);
  return placeAddress(at);
}

}  // namespace gopark::lower
