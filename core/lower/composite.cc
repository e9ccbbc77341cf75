// Composite literals.
#include <algorithm>

#include "lower/function_lowerer.h"
#include "syntax/positions.h"
#include "types/typeset.h"

namespace gopark::lower {

using namespace syntax;

namespace {

Expr* valueOf(Expr* elem) {
  auto* pair = syntax::cast<KeyValueExpr>(elem);
  return pair != nullptr ? pair->value : elem;
}

// Whether all of an expression, of an entry's key and value, is constant.
bool isConstantEntry(Expr* e) {
  if (auto* pair = syntax::cast<KeyValueExpr>(e)) return isConstantEntry(pair->key) && isConstantEntry(pair->value);
  if (e->constant != nullptr || (e->flags & kIsNil) != 0) return true;
  auto* lit = syntax::cast<CompositeLit>(e);
  if (lit == nullptr || (lit->type->kind() != types::TypeKind::Struct && lit->type->kind() != types::TypeKind::Array &&
                         lit->type->kind() != types::TypeKind::Named)) {
    return false;
  }
  return std::ranges::all_of(lit->elems, [](Expr* elem) { return isConstantEntry(valueOf(elem)); });
}

// Elements of array and slice literals with their indices.
std::vector<int64_t> indicesOf(CompositeLit* e, FunctionRef<int64_t(Expr*)> constant) {
  std::vector<int64_t> indices;
  int64_t next = 0;
  for (Expr* elem : e->elems) {
    if (auto* pair = syntax::cast<KeyValueExpr>(elem)) next = constant(pair->key);
    indices.push_back(next++);
  }
  return indices;
}

}  // namespace

Value FunctionLowerer::compositeLit(CompositeLit* e, Dest dest) {
  const TypeInfo& type = typeOf(e);
  at(e);
  switch (type.kind()) {
    case types::TypeKind::Pointer:  // an elided &T in a literal of pointers
      return Value::of({newComposite(e)});
    case types::TypeKind::Slice:
      return sliceLit(e, type, dest);
    case types::TypeKind::Map:
      return mapLit(e, type, dest);
    case types::TypeKind::Struct:
      if (!type.memory) return structLit(e, type, dest);
      break;
    default:
      break;
  }
  if (!type.memory) {  // an array of length 0 or 1
    if (e->elems.empty()) return zero(type, dest.fresh ? dest : Dest{});
    const TypeInfo& elem = info(types::as<types::Array>(type.under)->elem);
    return exprAs(valueOf(e->elems[0]), elem, dest.fresh ? dest : Dest{});
  }
  return Value::of({newComposite(e)});
}

Reg FunctionLowerer::newComposite(CompositeLit* e) {
  const TypeInfo* type = &typeOf(e);
  if (auto* pointer = types::cast<types::Pointer>(type->under)) type = &info(pointer->elem);
  at(e);
  if (type->kind() == types::TypeKind::Map || type->kind() == types::TypeKind::Slice) {
    Value value = type->kind() == types::TypeKind::Map ? mapLit(e, *type, {}) : sliceLit(e, *type, {});
    Reg reg = allocate(*type);
    store(*type, reg, 0, true, value);
    return reg;
  }
  Reg reg = allocate(*type);
  if (SymbolId constant = e->elems.size() >= 8 ? l_.data().constantLiteral(type->type, e) : 0; constant != 0) {
    b_.emitImm(Op::CopyMem, reg, addressOf(constant), static_cast<int64_t>(type->size));
  } else {
    fill(e, *type, reg, 0);
  }
  return reg;
}

// Memory of a fresh object: nothing that an element's evaluation reads.
void FunctionLowerer::fill(CompositeLit* e, const TypeInfo& type, Reg base, int32_t offset) {
  if (type.kind() == types::TypeKind::Struct) {
    fillStruct(e, type, base, offset);
  } else {
    fillArray(e, info(types::as<types::Array>(type.under)->elem), base, offset);
  }
}

void FunctionLowerer::fillElement(Expr* e, const TypeInfo& type, Reg base, int32_t offset) {
  Expr* inner = unparen(e);
  auto* lit = syntax::cast<CompositeLit>(inner);
  if (lit != nullptr && !ordered_.contains(lit) && (type.kind() == types::TypeKind::Struct || type.kind() == types::TypeKind::Array) &&
      typeOf(lit).type == type.type) {
    return fill(lit, type, base, offset);
  }
  if (e->constant != nullptr && !type.isInterface) {
    if (auto value = intConstant(e); value && *value == 0 && type.kinds.size() == 1) return;
  }
  Value value = exprAs(e, type);
  store(type, base, offset, true, value);
}

// The path to the field that element i of a struct literal sets; promoted fields have several steps.
std::vector<int> FunctionLowerer::fieldOf(const TypeInfo& type, Expr* elem, size_t i) {
  auto* pair = syntax::cast<KeyValueExpr>(elem);
  if (pair == nullptr) return {static_cast<int>(i)};
  auto* name = syntax::as<NameExpr>(pair->key);
  auto* fields = types::as<types::Struct>(type.under);
  for (size_t k = 0; k < fields->fields.size(); k++) {
    if (fields->fields[k]->name != name->value) continue;
    if (name->object != nullptr && !fields->fields[k]->exported() && name->object->package != nullptr &&
        fields->fields[k]->package != name->object->package) {
      continue;
    }
    return {static_cast<int>(k)};
  }
  types::LookupResult found =
      types::lookupFieldOrMethod(type.type, true, name->object != nullptr ? name->object->package : unit_->package,
                                 name->value, false);
  CHECK_MSG(found.object != nullptr, "a struct literal's key is no field");
  return found.index;
}

void FunctionLowerer::fillStruct(CompositeLit* e, const TypeInfo& type, Reg base, int32_t offset) {
  std::vector<Expr*> values;
  for (Expr* elem : e->elems) values.push_back(valueOf(elem));
  inOrder(values, [&](size_t i) {
    size_t mark = temps_.size();
    const TypeInfo* at = &type;
    int32_t where = offset;
    Reg object = base;
    bool first = true;
    for (int index : fieldOf(type, e->elems[i], i)) {
      if (!first && at->kind() == types::TypeKind::Pointer) {  // a promoted field behind an embedded pointer
        const TypeInfo& pointee = info(types::as<types::Pointer>(at->under)->elem);
        Reg inner = temp(RegKind::Ptr);
        Label there = b_.newLabel();
        b_.emitLoHi(Op::LoadPtr, inner, object, 1, where, 0);
        b_.branch(Op::BrNotNil, inner, 0, there);
        b_.emitLoHi(Op::New, inner, 0, 0, static_cast<int32_t>(descriptor(pointee)), 0);
        b_.emitLoHi(Op::StorePtr, inner, object, 1, where, 0);
        b_.bind(there);
        object = inner;
        where = 0;
        at = &pointee;
      }
      const FieldInfo& field = at->fields[static_cast<size_t>(index)];
      if (types::as<types::Struct>(at->under)->fields[static_cast<size_t>(index)]->name.isBlank()) {
        effects(values[i]);  // stays zero
        releaseTemps(mark);
        return;
      }
      where += static_cast<int32_t>(field.offset);
      at = &info(field.type);
      first = false;
    }
    fillElement(values[i], *at, object, where);
    releaseTemps(mark);
  });
}

void FunctionLowerer::fillArray(CompositeLit* e, const TypeInfo& elem, Reg base, int32_t offset) {
  std::vector<int64_t> indices = indicesOf(e, [this](Expr* key) { return *intConstant(key); });
  std::vector<Expr*> values;
  for (Expr* value : e->elems) values.push_back(valueOf(value));
  inOrder(values, [&](size_t i) {
    size_t mark = temps_.size();
    fillElement(values[i], elem, base, offset + static_cast<int32_t>(indices[i] * static_cast<int64_t>(elem.size)));
    releaseTemps(mark);
  });
}

// A struct in registers.
Value FunctionLowerer::structLit(CompositeLit* e, const TypeInfo& type, Dest dest) {
  bool direct = dest.fresh && dest.value != nullptr;
  Value result;
  if (direct) {
    result = *dest.value;
  } else {
    for (size_t i = 0; i < type.regs(); i++) result.add(ir::kNoVirtualReg);
  }
  std::vector<Expr*> values;
  for (Expr* elem : e->elems) values.push_back(valueOf(elem));
  std::vector<bool> isSet(type.regs());
  bool behindPointer = false;
  std::vector<std::pair<uint32_t, const TypeInfo*>> targets;  // first leaf, type
  for (size_t i = 0; i < values.size(); i++) {
    const TypeInfo* at = &type;
    uint32_t leaf = 0;
    for (int index : fieldOf(type, e->elems[i], i)) {
      if (at->kind() != types::TypeKind::Struct) {
        behindPointer = true;
        break;
      }
      leaf += at->fields[static_cast<size_t>(index)].firstLeaf;
      bool isBlank = types::as<types::Struct>(at->under)->fields[static_cast<size_t>(index)]->name.isBlank();
      at = isBlank ? nullptr : &info(at->fields[static_cast<size_t>(index)].type);  // a blank field stays zero
    }
    targets.push_back({leaf, at});
  }
  if (behindPointer) {
    Reg memory = allocate(type);
    fillStruct(e, type, memory, 0);
    return load(type, memory, 0, true, Own::Fresh, dest);
  }
  inOrder(values, [&](size_t i) {
    auto [leaf, fieldType] = targets[i];
    if (fieldType == nullptr) return effects(values[i]);
    size_t n = fieldType->regs();
    for (size_t k = 0; k < n; k++) isSet[leaf + k] = true;
    if (direct) {
      exprInto(values[i], *fieldType, result.sub(leaf, n), true);
    } else {
      Value value = exprAs(values[i], *fieldType);
      for (size_t k = 0; k < n; k++) result.regs[leaf + k] = value[k];
    }
  });
  for (size_t k = 0; k < type.regs(); k++) {
    if (isSet[k]) continue;
    if (!direct) result.regs[k] = temp(type.kinds[k]);
    Reg reg = result[k];
    switch (type.kinds[k]) {
      case RegKind::I32:
        setI32(reg, 0);
        break;
      case RegKind::I64:
        setI64(reg, 0);
        break;
      case RegKind::F32:
        b_.emit(Op::ConstF32, reg).f32 = 0;
        break;
      case RegKind::F64:
        b_.emit(Op::ConstF64, reg).f64 = 0;
        break;
      case RegKind::Ptr:
        setNil(reg);
        break;
    }
  }
  result.own = Own::Fresh;
  return result;
}

Value FunctionLowerer::sliceLit(CompositeLit* e, const TypeInfo& type, Dest dest) {
  const TypeInfo& elem = info(types::as<types::Slice>(type.under)->elem);
  int64_t length = 0;
  for (int64_t index : indicesOf(e, [this](Expr* key) { return *intConstant(key); })) {
    length = std::max(length, index + 1);
  }
  Value result = freshRegs(type, dest);
  // The array is made before the elements are evaluated; nobody can tell.
  setI64(result[1], length);
  setI64(result[2], length);
  SymbolId constant = 0;
  if (e->elems.size() >= 4) {
    constant = l_.data().constantLiteral(l_.arena().make<types::Array>(elem.type, length), e);
  }
  Reg array = result[0];
  b_.emitLoHi(Op::NewArray, array, result[1], 0, static_cast<int32_t>(descriptor(elem)), 0);
  if (constant != 0) {
    b_.emitImm(Op::CopyMem, array, addressOf(constant), length * static_cast<int64_t>(elem.size));
  } else {
    fillArray(e, elem, array, 0);
  }
  return result;
}

Value FunctionLowerer::mapLit(CompositeLit* e, const TypeInfo& type, Dest dest) {
  auto* map = types::as<types::Map>(type.under);
  const TypeInfo& key = info(map->key);
  const TypeInfo& elem = info(map->elem);
  Reg reg = freshReg(RegKind::Ptr, dest);
  SymbolId descriptor = this->descriptor(type);
  b_.emitLoHi(Op::MakeMap, reg, constI64(static_cast<int64_t>(e->elems.size())), 0, static_cast<int32_t>(descriptor), 0);
  auto set = [&](KeyValueExpr* pair) {
    size_t mark = temps_.size();
    orderKey(pair->key, type);
    order(pair->value, &elem);
    Value v = exprAs(pair->value, elem);
    Value k = exprAs(pair->key, key);
    at(pair);
    Reg entry = temp(RegKind::Ptr);
    b_.mapOp(Op::MapSet, entry, reg, descriptor, key.shape, k.span());
    store(elem, entry, 0, true, v);
    releaseTemps(mark);
  };
  for (bool constant : {true, false}) {  // gc has the constant entries first
    for (Expr* each : e->elems) {
      if (isConstantEntry(each) == constant) set(syntax::as<KeyValueExpr>(each));
    }
  }
  return Value::of({reg});
}

}  // namespace gopark::lower
