// Predicates on types (spec, "Properties of types and values"). The is… ones are false for type parameters, the all…
// ones hold when they hold for every type of a type parameter's type set.
#pragma once

#include <unordered_set>

#include "types/errors.h"
#include "types/types.h"

namespace gopark::types {

bool isValid(Type* type);
bool isBasic(Type* type, uint16_t info);
inline bool isBoolean(Type* t) { return isBasic(t, kBoolean); }
inline bool isInteger(Type* t) { return isBasic(t, kInteger); }
inline bool isUnsigned(Type* t) { return isBasic(t, kUnsigned); }
inline bool isFloat(Type* t) { return isBasic(t, kFloat); }
inline bool isComplex(Type* t) { return isBasic(t, kComplex); }
inline bool isNumeric(Type* t) { return isBasic(t, kNumeric); }
inline bool isString(Type* t) { return isBasic(t, kString); }
inline bool isIntegerOrFloat(Type* t) { return isBasic(t, kInteger | kFloat); }
inline bool isConstType(Type* t) { return isBasic(t, kConstType); }

bool allBasic(Type* type, uint16_t info);
inline bool allBoolean(Type* t) { return allBasic(t, kBoolean); }
inline bool allInteger(Type* t) { return allBasic(t, kInteger); }
inline bool allUnsigned(Type* t) { return allBasic(t, kUnsigned); }
inline bool allNumeric(Type* t) { return allBasic(t, kNumeric); }
inline bool allString(Type* t) { return allBasic(t, kString); }
inline bool allOrdered(Type* t) { return allBasic(t, kOrdered); }

bool hasName(Type* type);  // predeclared, defined, type parameter
bool isTypeLit(Type* type);
bool isTyped(Type* type);
bool isUntyped(Type* type);
bool isUntypedNumeric(Type* type);
bool isInterface(Type* type);  // incl. type parameters
bool isNonTypeParamInterface(Type* type);
bool isTypeParam(Type* type);
bool hasEmptyTypeset(Type* type);
bool isGeneric(Type* type);  // a generic type or function without type arguments
bool hasNil(Type* type);
bool isUintptr(Type* type);
bool isUnsafePointer(Type* type);
bool isPointer(Type* type);
bool isBytesOrRunes(Type* type);
bool isInterfacePtr(Type* type);

using TypeSeen = std::unordered_set<const Type*>;
bool comparable(Type* type);  // interfaces count as comparable
// types2's comparableType: null `error` is allowed; `seen` may be null.
bool comparableType(Type* type, bool dynamic, TypeSeen* seen, TypeError* error);

struct IfacePair {
  Interface* x;
  Interface* y;
  const IfacePair* previous;
};
struct Comparer {
  bool ignoreTags = false;
  bool ignoreInvalids = false;
  bool identical(Type* x, Type* y, const IfacePair* pair = nullptr) const;
};
bool identical(Type* x, Type* y);
bool identicalIgnoreTags(Type* x, Type* y);
bool identicalOrigin(Named* x, Named* y);

bool samePackage(const Package* a, const Package* b);  // same path, or both null
// Whether `object` is what (package, name) denotes: unexported names of different packages differ.
bool sameId(const Object* object, const Package* package, Name name, bool foldCase);
// Equal but for the case of letters (Unicode simple folding), as strings.EqualFold.
bool equalFold(std::string_view a, std::string_view b);
bool isValidName(std::string_view name);  // an identifier, as opposed to what error recovery made

Type* defaultType(Type* type);    // of an untyped type; other types as they are
Type* maxType(Type* x, Type* y);  // the "larger" of two untyped numeric types, or null

}  // namespace gopark::types
