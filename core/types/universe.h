// The predeclared entities and package unsafe. Built once per process, before the first checker; read-only afterwards.
#pragma once

#include <string_view>

#include "types/types.h"

namespace gopark::types {

struct Universe {
  Scope* scope = nullptr;
  Package* unsafePackage = nullptr;
  Basic* basics[26] = {};     // by BasicKind
  Basic* byteType = nullptr;  // aliases with names of their own
  Basic* runeType = nullptr;
  Object* iota = nullptr;
  Object* anyObject = nullptr;         // TypeName
  Object* comparableObject = nullptr;  // TypeName
  Object* append = nullptr;            // Builtin
  Type* errorType = nullptr;           // Named
  Type* comparableType = nullptr;      // Named
  Type* anyType = nullptr;             // Alias
  Interface* emptyInterface = nullptr;
  Tuple* emptyTuple = nullptr;
  Arena* arena = nullptr;
};

const Universe& universe();

inline Basic* basic(BasicKind kind) { return universe().basics[static_cast<int>(kind)]; }
inline Basic* invalidType() { return basic(BasicKind::Invalid); }

// The checker's own test functions assert and trace, in the universe.
void definePredeclaredTestFuncs();

enum class ExprKind : uint8_t { Conversion, Expression, Statement };

struct PredeclaredFunc {
  std::string_view name;
  int nargs;
  bool variadic;
  ExprKind kind;
};
const PredeclaredFunc& predeclaredFunc(BuiltinId id);

}  // namespace gopark::types
