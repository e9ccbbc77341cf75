// Type sets of interfaces (spec, "Interface types"). The set is the intersection of what the methods, the terms and
// `comparable` demand.
#pragma once

#include <span>
#include <string>

#include "base/function_ref.h"
#include "types/predicates.h"
#include "types/types.h"

namespace gopark::types {

// Terms are as typeterm.h describes them; in the callbacks a null Term* says that there are no specific terms.
class TypeSet {
 public:
  std::span<Func*> methods;  // all, sorted by unique id
  std::span<Term> terms;     // in normal form (termlist.h)
  bool comparable = false;   // only if the terms are all types

  bool isEmpty() const;
  bool isAll() const { return isMethodSet() && methods.empty(); }
  bool isMethodSet() const;  // an ordinary interface
  bool isComparable(TypeSeen* seen) const;
  bool hasTerms() const;
  bool subsetOf(const TypeSet& other) const;  // of the terms
  size_t numMethods() const { return methods.size(); }
  // Index, or -1. *func (may be null) is set.
  int lookupMethod(const Package* package, Name name, bool foldCase, Func** func) const;
  bool all(FunctionRef<bool(Type* t, Type* u)> f) const;
  bool is(FunctionRef<bool(Term* term)> f) const;  // f(null): no specific terms
  std::string str() const;
};

extern TypeSet* const kTopTypeSet;      // of interface{}
extern TypeSet* const kInvalidTypeSet;  // empty; of erroneous types

// `check` may be null; then nothing is reported. Allocates in the arena of the interface's checker, or of `check`.
TypeSet* computeInterfaceTypeSet(Checker* check, Pos pos, Interface* type);
TypeSet* computeUnionTypeSet(Checker* check, Pos pos, Union* type);
inline TypeSet* typeSet(Interface* type) { return computeInterfaceTypeSet(type->checker, Pos{}, type); }

// Methods by unique id: exported names first by name, then … see types2's object.cmp.
int compareObjects(const Object* a, const Object* b);
void sortMethods(std::span<Func*> methods);

// Type parameters.
Interface* iface(TypeParam* param);  // the constraint as an interface
bool is(TypeParam* param, FunctionRef<bool(Term* term)> f);
bool typeset(TypeParam* param, FunctionRef<bool(Type* t, Type* u)> f);

// Unions.
std::string termString(const Term* term, const class Qualifier& qualifier);
std::string termsString(std::span<const Term> terms);  // "~int | string"

}  // namespace gopark::types
