// Defined types: their parameters, right-hand sides and methods, which come into being lazily. All functions resolve
// what they need; they may be used for types of any package and any time after the type's declaration has begun.
#pragma once

#include <string>

#include "types/types.h"

namespace gopark::types {

class Context;

// Bits of Named::state.
enum NamedState : uint8_t {
  kNamedUnpacked = 1 << 0,    // type parameters and right-hand side are known
  kNamedHasMethods = 1 << 1,  // all methods are there (of an instance: expanded)
  kNamedHasUnder = 1 << 2,    // `underlying` is set
  // Stands for a type declared in a generic function; its type arguments begin with the function's.
  kNamedLocalCopy = 1 << 3,
};

// Makes type parameters and right-hand side known (for an instance: expands them). Answers its argument.
Named* unpack(Named* named);
TypeName* obj(Named* named);  // the declaring one: of the origin for instances
// The generic type's parameters, also for an instance; null: not generic.
TypeParamList* typeParams(Named* named);
inline TypeList* typeArgs(Named* named) { return named->typeArgs; }
Type* rhs(Named* named);         // the declared right-hand side; null while being declared
Type* underlying(Named* named);  // null only in the middle of the declaration

size_t numMethods(Named* named);
// The i'th declared method; for an instance: instantiated. Its type may be null until declareObject (checker.h).
Func* method(Named* named, size_t i);
// Index and method, or -1 and null.
struct MethodAt {
  int index = -1;
  Func* func = nullptr;
};
MethodAt lookupMethod(Named* named, const Package* package, Name name, bool foldCase);
// Among declared methods, without instantiating; -1: none.
int methodIndex(Named* named, Name name, bool foldCase);

Type* safeUnderlying(Type* type);  // without expanding instances; may be null

// Aliases.
TypeName* obj(Alias* alias);
TypeParamList* typeParams(Alias* alias);

// Type parameters and arguments of a generic type (Named, Alias or Signature); null: none.
TypeParamList* typeParamsOf(Type* type);
inline size_t size(const TypeParamList* list) { return list == nullptr ? 0 : list->list.size(); }
inline size_t size(const TypeList* list) { return list == nullptr ? 0 : list->list.size(); }
inline std::span<TypeParam*> items(const TypeParamList* list) {
  return list == nullptr ? std::span<TypeParam*>{} : list->list;
}
inline std::span<Type*> items(const TypeList* list) { return list == nullptr ? std::span<Type*>{} : list->list; }

}  // namespace gopark::types
