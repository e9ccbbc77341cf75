// See type_info.h.
#include "lower/type_info.h"

#include "types/checker.h"

namespace gopark::lower {

using ir::Leaf;
using ir::MemKind;
using types::as;
using types::BasicKind;
using types::Type;
using types::TypeKind;

namespace {

static_assert(static_cast<int>(BasicKind::Bool) == abi::kBool);
static_assert(static_cast<int>(BasicKind::Complex128) == abi::kComplex128);

abi::Kind abiKind(Type* under) {
  switch (under->kind()) {
    case TypeKind::Basic:
      switch (BasicKind kind = as<types::Basic>(under)->basic) {
        case BasicKind::String:
          return abi::kString;
        case BasicKind::UnsafePointer:
        case BasicKind::UntypedNil:
          return abi::kUnsafePointer;
        default:  // the same order up to complex128
          return static_cast<abi::Kind>(kind);
      }
    case TypeKind::Array:
      return abi::kArray;
    case TypeKind::Slice:
      return abi::kSlice;
    case TypeKind::Struct:
      return abi::kStruct;
    case TypeKind::Pointer:
      return abi::kPointer;
    case TypeKind::Signature:
      return abi::kFunc;
    case TypeKind::Interface:
      return abi::kInterface;
    case TypeKind::Map:
      return abi::kMap;
    case TypeKind::Chan:
      return abi::kChan;
    default:
      UNREACHABLE("a type without a layout reaches lowering");
  }
}

// Untyped kinds are left where a constant's or comparison's type does not matter.
Type* typed(Type* type) {
  type = types::unalias(type);
  CHECK_MSG(type != nullptr, "an expression without a type reaches lowering");
  return types::isUntyped(type) ? types::defaultType(type) : type;
}

}  // namespace

TypeTable::TypeTable(ir::Program& program) : program_(program) {
  if (program_.shapes.empty()) program_.shapes.emplace_back();
  shapes_.emplace(std::string(), 0);
}

const TypeInfo& TypeTable::info(Type* type) {
  Type* plain = nullptr;
  if (const TypeInfo* known = find(type, &plain)) return *known;
  makeParts(plain);
  const TypeInfo& made = make(plain);
  byPointer_[type] = &made;  // references into the table stay valid
  return made;
}

// Null: not known yet; `plain` is set.
const TypeInfo* TypeTable::find(Type* type, Type** plain) {
  const TypeInfo*& known = byPointer_[type];
  if (known != nullptr) return known;
  *plain = typed(type);
  auto found = byIdentity_.find(*plain);
  return known = found == byIdentity_.end() ? nullptr : found->second;
}

// Makes what the type is made of, the innermost first: recursion would follow a program's types to any depth.
void TypeTable::makeParts(Type* type) {
  size_t bottom = work_.size();
  auto need = [this](Type* part) {
    Type* plain = nullptr;
    if (find(part, &plain) == nullptr) work_.push_back(plain);
  };
  auto needParts = [&need](Type* of) {
    Type* under = types::under(of);
    if (auto* array = cast<types::Array>(under)) return need(array->elem);
    auto* structure = cast<types::Struct>(under);
    for (size_t i = structure == nullptr ? 0 : structure->fields.size(); i-- > 0;) need(structure->fields[i]->type);
  };
  needParts(type);
  while (work_.size() > bottom) {
    Type* part = work_.back();
    Type* plain = nullptr;
    // An identical type that waited, too, may have been made meanwhile.
    bool known = find(part, &plain) != nullptr;
    size_t before = work_.size();
    if (!known) needParts(part);
    if (work_.size() > before) continue;
    work_.pop_back();
    if (!known) make(plain);
  }
}

const TypeInfo& TypeTable::make(Type* type) {
  TypeInfo info;
  info.type = type;
  info.under = types::under(type);
  info.abiKind = abiKind(info.under);
  int64_t size = types::sizeOf(type);
  CHECK_MSG(size >= 0, "a type that is too large reaches lowering");
  info.size = static_cast<uint64_t>(size);
  info.align = static_cast<uint32_t>(types::alignOf(type));
  flatten(info);
  traits(info);
  info.pointerShaped = !info.memory && info.size == 8 && info.ptrBytes == 8;
  info.hasPointers = info.ptrBytes != 0;
  info.shape = shapeOf(info);
  infos_.push_back(std::move(info));
  CHECK_MSG(byIdentity_.emplace(type, &infos_.back()).second, "a type is made twice");
  byPointer_[type] = &infos_.back();
  return infos_.back();
}

// What follows from the parts' traits.
void TypeTable::traits(TypeInfo& info) {
  switch (info.under->kind()) {
    case TypeKind::Array: {
      auto* array = as<types::Array>(info.under);
      const TypeInfo& elem = this->info(array->elem);
      info.comparable = elem.comparable;
      info.regularMemory = elem.comparable && (array->len == 0 || elem.regularMemory);
      info.needKeyUpdate = elem.needKeyUpdate;
      info.hashMightPanic = elem.hashMightPanic;
      return;
    }
    case TypeKind::Struct: {
      std::span<types::Var*> vars = as<types::Struct>(info.under)->fields;
      uint64_t end = 0;
      info.comparable = info.regularMemory = true;
      for (size_t i = 0; i < vars.size(); i++) {
        const TypeInfo& field = this->info(vars[i]->type);
        bool padded = info.fields[i].offset != end;
        end = info.fields[i].offset + field.size;
        info.comparable = info.comparable && field.comparable;
        info.regularMemory = info.regularMemory && !padded && !vars[i]->name.isBlank() && field.regularMemory;
        info.needKeyUpdate = info.needKeyUpdate || field.needKeyUpdate;
        info.hashMightPanic = info.hashMightPanic || field.hashMightPanic;
      }
      info.regularMemory = info.regularMemory && info.comparable && end == info.size;
      return;
    }
    default:
      break;
  }
  info.comparable = types::comparable(info.type);
  info.hashMightPanic = info.isInterface;
  if (auto* basic = cast<types::Basic>(info.under)) {
    info.needKeyUpdate = (basic->info & (types::kFloat | types::kComplex | types::kString)) != 0;
    info.regularMemory = !info.needKeyUpdate;
  } else {
    info.needKeyUpdate = info.isInterface;
    info.regularMemory = info.under->kind() == TypeKind::Pointer || info.under->kind() == TypeKind::Chan;
  }
}

void TypeTable::flatten(TypeInfo& info) {
  info.isInterface = info.abiKind == abi::kInterface;
  abi::Leaves leaves = info.abiKind == abi::kArray    ? arrayLeaves(info)
                       : info.abiKind == abi::kStruct ? structLeaves(info)
                                                      : abi::Leaves(info.abiKind);
  info.memory = leaves.memory();
  info.leaves.assign(leaves.all().begin(), leaves.all().end());
  if (info.memory) {
    info.kinds = {ir::RegKind::Ptr};
    for (FieldInfo& field : info.fields) field.firstLeaf = 0;
    return;
  }
  for (const Leaf& leaf : info.leaves) {
    info.kinds.push_back(ir::regKind(leaf.kind));
    if (leaf.kind == MemKind::Ptr) info.ptrBytes = leaf.offset + 8;
  }
}

abi::Leaves TypeTable::arrayLeaves(TypeInfo& info) {
  auto* array = as<types::Array>(info.under);
  const TypeInfo& elem = this->info(array->elem);
  if (array->len > 0 && elem.ptrBytes != 0) {
    info.ptrBytes = elem.size * static_cast<uint64_t>(array->len - 1) + elem.ptrBytes;
  }
  abi::Leaves leaves;
  leaves.addArray(static_cast<uint64_t>(array->len), elem.leaves, elem.memory);
  return leaves;
}

abi::Leaves TypeTable::structLeaves(TypeInfo& info) {
  auto* structure = as<types::Struct>(info.under);
  std::vector<int64_t> offsets = types::offsetsOf(structure->fields);
  abi::Leaves leaves;
  for (size_t i = 0; i < offsets.size(); i++) {
    const TypeInfo& field = this->info(structure->fields[i]->type);
    auto offset = static_cast<uint64_t>(offsets[i]);
    info.fields.push_back(
        {field.type, offset, static_cast<uint32_t>(leaves.all().size()), static_cast<uint32_t>(field.kinds.size())});
    if (field.ptrBytes != 0) info.ptrBytes = offset + field.ptrBytes;
    leaves.add(offset, field.leaves, field.memory);
  }
  return leaves;
}

ir::ShapeId TypeTable::shapeOf(const TypeInfo& info) {
  if (!info.memory && info.leaves.empty()) return 0;
  std::string key(reinterpret_cast<const char*>(&info.size), sizeof info.size);
  for (const Leaf& leaf : info.leaves) {
    key.append(reinterpret_cast<const char*>(&leaf.offset), sizeof leaf.offset);
    key.push_back(static_cast<char>(leaf.kind));
  }
  auto [entry, isNew] = shapes_.emplace(std::move(key), static_cast<ir::ShapeId>(program_.shapes.size()));
  if (isNew) {
    // Of a type larger than the heap there is no value.
    auto size = static_cast<uint32_t>(std::min<uint64_t>(info.size, UINT32_MAX));
    program_.shapes.push_back({size, info.memory, info.leaves});
  }
  return entry->second;
}

}  // namespace gopark::lower
