// Finding fields and methods (spec, "Selectors", "Method sets").
#pragma once

#include <span>
#include <string>
#include <vector>

#include "types/types.h"

namespace gopark::types {

struct LookupResult {
  Object* object = nullptr;  // Var (field) or Func, or null
  std::vector<int> index;    // the path; with a null object: not empty when the name is ambiguous
  bool indirect = false;  // a pointer was followed; with a null object and no index: the method has a pointer receiver
};

// types2's lookupFieldOrMethod. A method found may have no type yet: see declareObject (checker.h).
LookupResult lookupFieldOrMethod(Type* type, bool addressable, const Package* package, Name name, bool foldCase);

// The same (for a value that is not addressable), but nothing is found through a defined pointer type. For methods.
LookupResult lookupMethodOrField(Type* type, const Package* package, Name name);

// Its index among `methods`, or -1.
int methodIndex(std::span<Func* const> methods, const Package* package, Name name, bool foldCase);
int fieldIndex(Struct* type, const Package* package, Name name);

// The type without one pointer around it. *isPointer (may be null): whether there was one.
Type* deref(Type* type, bool* isPointer);
Type* derefStructPtr(Type* type);  // *S → S for a struct S, otherwise the type itself
bool hasInvalidEmbeddedFields(Type* type);
std::string fieldPath(Type* type, std::span<const int> index);  // "a.b.c"

}  // namespace gopark::types
