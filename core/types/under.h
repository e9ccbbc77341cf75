// Underlying types, and what the types of a type set have in common (spec, "Underlying types", "Type sets").
#pragma once

#include "base/function_ref.h"
#include "types/errors.h"
#include "types/types.h"

namespace gopark::types {

// Never a Named or an Alias. For a type parameter: its constraint interface. Resolves lazily what must be.
Type* under(Type* type);
// `type` without Alias around it.
Type* unalias(Type* type);
// unalias(type) as a Named (as it is: not expanded), or null.
Named* asNamed(Type* type);

template <typename T>
T* underAs(Type* type) {
  return cast<T>(under(type));
}

// f(t, under(t)) for every specific type of the type set of `type`, as long as f answers true; f(null, null) when a
// type parameter has no specific types. For any type but a type parameter: f(type, under(type)).
bool allTypes(Type* type, FunctionRef<bool(Type* t, Type* u)> f);
bool underIs(Type* type, FunctionRef<bool(Type* u)> f);

// types2's commonUnder: the common underlying type of the type set; null with *error (may be null) set. `condition` is
// asked first for every pair; false with its error set ends the search.
Type* commonUnder(Type* type, FunctionRef<bool(Type* t, Type* u, TypeError* error)> condition, TypeError* error);
inline Type* commonUnder(Type* type) { return commonUnder(type, nullptr, nullptr); }

}  // namespace gopark::types
