// Types that come into being after checking: lowering makes one copy of a generic function for each list of type
// arguments, and so needs the types of its body with the type parameters replaced.
//
//   Instances instances;                                         // one for each compilation
//   Type* t = instances.substitute(expr->type, params, args);    // params: instances.typeParams(func)
//
// Results that are identical need not be the same object: intern them with TypeHash and TypeIdentical (typehash.h).
#pragma once

#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

#include "types/lookup.h"
#include "types/types.h"

namespace gopark::types {

class Checker;
class SubstMap;

class Instances {
 public:
  Instances();
  ~Instances();

  // All type parameters that a function's body may mention: those of its receiver, then its own. For an instantiated
  // method (func->origin) those of the declared one. Empty: not generic.
  static std::vector<TypeParam*> typeParams(Func* func);

  // `type` (may be null) with params[i] replaced by args[i], which may be null for "leave it". The same object when
  // nothing was replaced. A type declared inside the generic function (whose scope declares `params`) is replaced by a
  // type of its own for each list of arguments.
  Type* substitute(Type* type, std::span<TypeParam* const> params, std::span<Type* const> args);
  // The same for lists and variables (fields: `origin` leads to the declared one).
  std::vector<Type*> substitute(std::span<Type* const> types, std::span<TypeParam* const> params,
                                std::span<Type* const> args);

  // The instance of a generic Named, Alias or Signature. `args` satisfy the constraints (it was checked).
  Type* instantiate(Type* origin, std::span<Type* const> args);

  // `object` (a field, or a method of a constraint or of a generic type), as the checker found it in a generic body,
  // looked up anew in `recv`, which has no type parameters any more. Its object is null when there is none.
  static LookupResult lookup(Type* recv, const Object* object);

  // Whether V implements the interface T.
  bool implements(Type* V, Type* T);

  // Where all these types live.
  Arena& arena();
  // For functions that want one; it belongs to a package without files.
  Checker& checker() { return *checker_; }

 private:
  // The copy for these arguments of a type declared inside the function; null for any other type.
  Type* localType(Named* type, std::span<TypeParam* const> params, std::span<Type* const> args, SubstMap* map);

  std::unique_ptr<Package> package_;
  std::unique_ptr<Checker> checker_;
  // Copies of types declared in generic functions.
  struct Local {
    std::vector<Type*> args;
    Named* copy;
  };
  std::unordered_map<Named*, std::vector<Local>> locals_;
};

}  // namespace gopark::types
