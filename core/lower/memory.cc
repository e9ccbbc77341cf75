// Values in memory, and the places that an assignment can have as its target.
#include "lower/function_lowerer.h"
#include "lower/op_tables.h"

namespace gopark::lower {

namespace {

// Whether one elem.* instruction moves the whole element.
bool isOneLeaf(const TypeInfo& type) {
  return !type.memory && type.leaves.size() == 1 && type.leaves[0].offset == 0 &&
         width(type.leaves[0].kind) == type.size;
}

}  // namespace

void FunctionLowerer::checkNil(Reg base, bool notNil) {
  if (!notNil) b_.emit(Op::CheckNil, base);
}

Reg FunctionLowerer::offsetPtr(Reg base, int32_t offset, bool notNil) {
  if (offset == 0) return base;
  Reg reg = temp(RegKind::Ptr);
  b_.emitLoHi(Op::PtrOffset, reg, base, notNil ? 1 : 0, offset, 0);
  return reg;
}

Value FunctionLowerer::load(const TypeInfo& type, Reg base, int32_t offset, bool notNil, Own own, Dest dest) {
  if (type.memory) {
    Value value = Value::of({offsetPtr(base, offset, notNil)});
    value.own = own;
    return value;
  }
  Value value = resultRegs(type, dest);
  if (value.count == 0) checkNil(base, notNil);
  // A leaf that replaces the base itself comes last.
  size_t last = value.count;
  for (size_t i = 0; i < value.count; i++) {
    if (value[i] == base) last = i;
  }
  auto loadLeaf = [&](size_t i) {
    const ir::Leaf& leaf = type.leaves[i];
    b_.emitLoHi(loadOp(leaf.kind), value[i], base, notNil ? 1 : 0, offset + static_cast<int32_t>(leaf.offset), 0);
    notNil = true;
  };
  for (size_t i = 0; i < value.count; i++) {
    if (i != last) loadLeaf(i);
  }
  if (last < value.count) loadLeaf(last);
  return value;
}

void FunctionLowerer::store(const TypeInfo& type, Reg base, int32_t offset, bool notNil, const Value& value) {
  if (type.memory) {
    Reg to = offsetPtr(base, offset, notNil);
    b_.emitImm(Op::CopyMem, to, value[0], static_cast<int64_t>(type.size));
    return;
  }
  if (value.count == 0) checkNil(base, notNil);
  for (size_t i = 0; i < value.count; i++) {
    const ir::Leaf& leaf = type.leaves[i];
    b_.emitLoHi(storeOp(leaf.kind), value[i], base, notNil ? 1 : 0, offset + static_cast<int32_t>(leaf.offset), 0);
    notNil = true;
  }
}

Reg FunctionLowerer::allocate(const TypeInfo& type) {
  Reg reg = temp(RegKind::Ptr);
  b_.emitLoHi(Op::New, reg, 0, 0, static_cast<int32_t>(descriptor(type)), 0);
  return reg;
}

Value FunctionLowerer::copied(const TypeInfo& type, const Value& value) {
  if (!type.memory || value.own == Own::Fresh) return value;
  Reg copy = allocate(type);
  b_.emitImm(Op::CopyMem, copy, value[0], static_cast<int64_t>(type.size));
  return Value::of({copy});
}

Value FunctionLowerer::passable(const TypeInfo& type, const Value& value) {
  return type.memory && value.own == Own::Shared ? copied(type, value) : value;
}

Place FunctionLowerer::memoryPlace(const TypeInfo& type, Reg base, int32_t offset, bool notNil, Own own) {
  Place place;
  place.kind = Place::Kind::Memory;
  place.type = &type;
  place.base = base;
  place.offset = offset;
  place.notNil = notNil;
  place.own = own;
  return place;
}

Value FunctionLowerer::loadPlace(const Place& place, Dest dest) {
  const TypeInfo& type = *place.type;
  switch (place.kind) {
    case Place::Kind::Regs:
      return place.value;
    case Place::Kind::Object: {
      Value value = place.local->value;
      value.own = Own::Local;
      return value;
    }
    case Place::Kind::Memory:
      return load(type, place.base, place.offset, place.notNil, place.own, dest);
    case Place::Kind::Elem:
      if (isOneLeaf(type)) {
        Value value = resultRegs(type, dest);
        b_.emitLoHi(elemOp(type.leaves[0].kind), value[0], place.base, place.index, place.length, place.unsignedIndex);
        return value;
      }
      return load(type, placeAddress(place), 0, true, place.own, dest);
    case Place::Kind::Map: {
      Reg at = temp(RegKind::Ptr);
      auto* map = types::as<types::Map>(place.map->under);
      b_.mapOp(Op::MapGet, at, place.base, descriptor(*place.map), info(map->key).shape, place.value.span());
      if (type.memory) {
        Label found = b_.newLabel();
        b_.branch(Op::BrNotNil, at, 0, found);
        b_.emitLoHi(Op::Addr, at, 0, 0, static_cast<int32_t>(l_.data().zeros(type.size)), 0);
        b_.bind(found);
        return load(type, at, 0, true, Own::Shared);
      }
      Value value = freshRegs(type, dest);
      Label end = b_.newLabel();
      setZero(value, type);
      b_.branch(Op::BrNil, at, 0, end);
      load(type, at, 0, true, Own::Shared, Dest{&value, true});
      b_.bind(end);
      return value;
    }
    case Place::Kind::Blank:
      break;
  }
  UNREACHABLE("a place without a value");
}

void FunctionLowerer::storePlace(const Place& place, const Value& value) {
  switch (place.kind) {
    case Place::Kind::Blank:
      return;
    case Place::Kind::Regs:
      return move(place.value, value);
    case Place::Kind::Object:
      if (value.own != Own::Fresh && place.local->owned) {
        b_.emitImm(Op::CopyMem, place.local->value[0], value[0], static_cast<int64_t>(place.type->size));
      } else {
        moveReg(place.local->value[0], copied(*place.type, value)[0]);
      }
      return;
    case Place::Kind::Memory:
      return store(*place.type, place.base, place.offset, place.notNil, value);
    case Place::Kind::Elem:
      if (isOneLeaf(*place.type)) {
        Op op = setElemOp(place.type->leaves[0].kind);
        b_.emitLoHi(op, value[0], place.base, place.index, place.length, place.unsignedIndex);
        return;
      }
      return store(*place.type, placeAddress(place), 0, true, value);
    case Place::Kind::Map:
      return store(*place.type, placeAddress(place), 0, true, value);
  }
}

Reg FunctionLowerer::placeAddress(const Place& place) {
  switch (place.kind) {
    case Place::Kind::Memory:
      return offsetPtr(place.base, place.offset, place.notNil);
    case Place::Kind::Object:
      return place.local->value[0];
    case Place::Kind::Elem: {
      Reg reg = temp(RegKind::Ptr);
      if (place.unsignedIndex) b_.emitLoHi(Op::CheckIndex, place.index, place.length, 0, 1, 0);
      b_.emitLoHi(Op::ElemAddr, reg, place.base, place.index, place.length, static_cast<int32_t>(place.type->size));
      return reg;
    }
    case Place::Kind::Map: {  // the entry is made
      Reg reg = temp(RegKind::Ptr);
      auto* map = types::as<types::Map>(place.map->under);
      b_.mapOp(Op::MapSet, reg, place.base, descriptor(*place.map), info(map->key).shape, place.value.span());
      return reg;
    }
    case Place::Kind::Regs: {  // of a value that is no variable's
      Reg reg = allocate(*place.type);
      store(*place.type, reg, 0, true, place.value);
      return reg;
    }
    case Place::Kind::Blank:
      break;
  }
  UNREACHABLE("a place without an address");
}

Place FunctionLowerer::field(const Place& of, const TypeInfo& structType, size_t index) {
  const FieldInfo& field = structType.fields[index];
  const TypeInfo& type = info(field.type);
  int32_t offset = static_cast<int32_t>(field.offset);
  switch (of.kind) {
    case Place::Kind::Regs: {
      Place place = of;
      place.type = &type;
      place.value = of.value.sub(field.firstLeaf, field.leafCount);
      return place;
    }
    case Place::Kind::Object:
      return memoryPlace(type, of.local->value[0], offset, true, Own::Local);
    case Place::Kind::Memory:
      return memoryPlace(type, of.base, of.offset + offset, of.notNil, of.own);
    case Place::Kind::Elem:
      return memoryPlace(type, placeAddress(of), offset, true, of.own);
    default:
      break;
  }
  UNREACHABLE("a field of such a place");
}

// The place with its operands in registers that no assignment changes.
Place FunctionLowerer::stable(const Place& place) {
  Place copy = place;
  switch (place.kind) {
    case Place::Kind::Memory:
      copy.base = keep(place.base);
      break;
    case Place::Kind::Elem:
      copy.base = keep(place.base);
      copy.index = keep(place.index);
      copy.length = keep(place.length);
      break;
    case Place::Kind::Map:
      copy.base = keep(place.base);
      copy.value = keep(place.value);
      break;
    default:
      break;
  }
  return copy;
}

}  // namespace gopark::lower
