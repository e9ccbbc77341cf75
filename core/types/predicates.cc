// See predicates.h: what a type is, apart from identity (identical.cc).
#include "types/predicates.h"

#include "base/unicode.h"
#include "types/named.h"
#include "types/typeset.h"
#include "types/under.h"
#include "types/universe.h"

namespace gopark::types {

bool isValid(Type* type) { return unalias(type) != invalidType(); }

bool isBasic(Type* type, uint16_t info) {
  auto* u = underAs<Basic>(type);
  return u != nullptr && (u->info & info) != 0;
}

bool allBasic(Type* type, uint16_t info) {
  if (auto* param = cast<TypeParam>(unalias(type))) {
    return is(param, [&](Term* term) { return term != nullptr && isBasic(term->type, info); });
  }
  return isBasic(type, info);
}

bool hasName(Type* type) {
  Type* t = unalias(type);
  if (t == nullptr) return false;
  return t->kind() == TypeKind::Basic || t->kind() == TypeKind::Named || t->kind() == TypeKind::TypeParam;
}

bool isTypeLit(Type* type) {
  Type* t = unalias(type);
  return t == nullptr || (t->kind() != TypeKind::Named && t->kind() != TypeKind::TypeParam);
}

// Neither aliases nor defined types can stand for an untyped type.
bool isTyped(Type* type) {
  auto* t = cast<Basic>(type);
  return t == nullptr || (t->info & kUntyped) == 0;
}

bool isUntyped(Type* type) { return !isTyped(type); }

bool isUntypedNumeric(Type* type) {
  auto* t = cast<Basic>(type);
  return t != nullptr && (t->info & kUntyped) != 0 && (t->info & kNumeric) != 0;
}

bool isInterface(Type* type) { return underAs<Interface>(type) != nullptr; }
bool isNonTypeParamInterface(Type* type) { return !isTypeParam(type) && isInterface(type); }
bool isTypeParam(Type* type) { return cast<TypeParam>(unalias(type)) != nullptr; }

bool hasEmptyTypeset(Type* type) {
  auto* param = cast<TypeParam>(unalias(type));
  if (param == nullptr || param->bound == nullptr) return false;
  auto* constraint = cast<Interface>(safeUnderlying(param->bound));
  return constraint != nullptr && constraint->typeSet != nullptr && constraint->typeSet->isEmpty();
}

bool isGeneric(Type* type) {
  if (auto* alias = cast<Alias>(type)) {
    if (size(typeParams(alias)) > 0 && alias->typeArgs == nullptr) return true;
  }
  Named* named = asNamed(type);
  return named != nullptr && named->object != nullptr && named->typeArgs == nullptr && size(typeParams(named)) > 0;
}

bool hasNil(Type* type) {
  Type* u = under(type);
  switch (u->kind()) {
    case TypeKind::Basic:
      return as<Basic>(u)->basic == BasicKind::UnsafePointer;
    case TypeKind::Slice:
    case TypeKind::Pointer:
    case TypeKind::Signature:
    case TypeKind::Map:
    case TypeKind::Chan:
      return true;
    case TypeKind::Interface:
      return !isTypeParam(type) || underIs(type, [](Type* t) { return t != nullptr && hasNil(t); });
    default:
      return false;
  }
}

bool isUintptr(Type* type) {
  auto* u = underAs<Basic>(type);
  return u != nullptr && u->basic == BasicKind::Uintptr;
}

bool isUnsafePointer(Type* type) {
  auto* u = underAs<Basic>(type);
  return u != nullptr && u->basic == BasicKind::UnsafePointer;
}

bool isPointer(Type* type) { return underAs<Pointer>(type) != nullptr; }

bool isBytesOrRunes(Type* type) {
  auto* slice = underAs<Slice>(type);
  if (slice == nullptr) return false;
  auto* elem = underAs<Basic>(slice->elem);
  return elem != nullptr && (elem->basic == BasicKind::Uint8 || elem->basic == BasicKind::Int32);
}

bool isInterfacePtr(Type* type) {
  auto* pointer = underAs<Pointer>(type);
  return pointer != nullptr && isInterface(pointer->elem);
}

namespace {

bool fail(TypeError* error, auto... parts) {
  if (error != nullptr) error->set(parts...);
  return false;
}

bool comparableInterface(Type* type, Interface* u, bool dynamic, TypeSeen* seen, TypeError* error) {
  if (dynamic && !isTypeParam(type)) return true;
  TypeSet* set = typeSet(u);
  if (set->isComparable(seen)) return true;
  return fail(error, set->isEmpty() ? "empty type set" : "incomparable types in type set");
}

}  // namespace

bool comparable(Type* type) { return comparableType(type, true, nullptr, nullptr); }

namespace {

// Whether all of what the types in `work` consist of is comparable. A list, not recursion, which would follow a
// program's types to any depth.
bool allComparable(std::vector<Type*> work, bool dynamic, TypeSeen* seen) {
  while (!work.empty()) {
    Type* type = work.back();
    work.pop_back();
    if (!seen->insert(type).second) continue;
    Type* u = under(type);
    switch (u->kind()) {
      case TypeKind::Basic:  // invalid types too: their error has been reported
        if (as<Basic>(u)->basic == BasicKind::UntypedNil) return false;
        break;
      case TypeKind::Pointer:
      case TypeKind::Chan:
        break;
      case TypeKind::Struct:
        for (Var* field : as<Struct>(u)->fields) work.push_back(field->type);
        break;
      case TypeKind::Array:
        work.push_back(as<Array>(u)->elem);
        break;
      case TypeKind::Interface:
        if (!comparableInterface(type, as<Interface>(u), dynamic, seen, nullptr)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

}  // namespace

bool comparableType(Type* type, bool dynamic, TypeSeen* seen, TypeError* error) {
  TypeSeen fresh;
  if (seen == nullptr) seen = &fresh;
  if (seen->contains(type)) return true;
  Type* u = under(type);
  auto* structure = cast<Struct>(u);
  if (structure == nullptr && u->kind() != TypeKind::Interface) {
    bool isArray = u->kind() == TypeKind::Array;
    return allComparable({type}, dynamic, seen) || (isArray ? fail(error, type, " cannot be compared") : fail(error));
  }
  seen->insert(type);
  if (structure == nullptr) return comparableInterface(type, as<Interface>(u), dynamic, seen, error);
  for (Var* field : structure->fields) {
    if (!allComparable({field->type}, dynamic, seen)) {
      return fail(error, "struct containing ", field->type, " cannot be compared");
    }
  }
  return true;
}

bool samePackage(const Package* a, const Package* b) {
  if (a == nullptr || b == nullptr) return a == b;
  return a == b || a->path == b->path;
}

bool sameId(const Object* object, const Package* package, Name name, bool foldCase) {
  if (foldCase && equalFold(object->name.view(), name.view())) return true;
  if (object->name != name) return false;
  return object->exported() || samePackage(object->package, package);
}

namespace {

// Folds the letters that have a simple rule: ASCII, Latin-1, Greek, Cyrillic. Names in messages need no more.
uint32_t foldRune(uint32_t r) {
  bool upper = (r >= 'A' && r <= 'Z') || (r >= 0xC0 && r <= 0xDE && r != 0xD7) || (r >= 0x391 && r <= 0x3A9) ||
               (r >= 0x410 && r <= 0x42F);
  if (upper) return r + 32;
  return r >= 0x400 && r <= 0x40F ? r + 80 : r;
}

}  // namespace

bool equalFold(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty()) {
    DecodedRune x = decodeRune(a);
    DecodedRune y = decodeRune(b);
    if (foldRune(x.rune) != foldRune(y.rune)) return false;
    a.remove_prefix(static_cast<size_t>(x.width));
    b.remove_prefix(static_cast<size_t>(y.width));
  }
  return a.empty() && b.empty();
}

bool isValidName(std::string_view name) {
  for (bool first = true; !name.empty(); first = false) {
    DecodedRune r = decodeRune(name);
    if (!isLetterRune(r.rune) && r.rune != '_' && (first || !isDigitRune(r.rune))) return false;
    name.remove_prefix(static_cast<size_t>(r.width));
  }
  return true;
}

Type* defaultType(Type* type) {
  auto* t = cast<Basic>(type);
  if (t == nullptr) return type;
  switch (t->basic) {
    case BasicKind::UntypedBool:
      return basic(BasicKind::Bool);
    case BasicKind::UntypedInt:
      return basic(BasicKind::Int);
    case BasicKind::UntypedRune:
      return universe().runeType;
    case BasicKind::UntypedFloat:
      return basic(BasicKind::Float64);
    case BasicKind::UntypedComplex:
      return basic(BasicKind::Complex128);
    case BasicKind::UntypedString:
      return basic(BasicKind::String);
    default:
      return type;
  }
}

Type* maxType(Type* x, Type* y) {
  if (x == y) return x;
  if (!isUntypedNumeric(x) || !isUntypedNumeric(y)) return nullptr;
  return as<Basic>(x)->basic > as<Basic>(y)->basic ? x : y;
}

}  // namespace gopark::types
