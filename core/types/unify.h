// Type unification (spec, "Type unification"): makes two types structurally equal by finding types for a list of
// (bound) type parameters. Several calls of unify work towards one result; one failure is the failure of all.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "types/predicates.h"
#include "types/types.h"

namespace gopark::types {

// How precisely types must match. 0: a defined type matches a literal type with a matching underlying type, channel
// directions do not matter, an interface matches what implements it.
enum UnifyMode : unsigned {
  kUnifyInexact = 0,
  kUnifyAssign = 1 << 0,  // inexact at the top (as for an assignment), exact inside
  kUnifyExact = 1 << 1,   // identical, once the parameters have their types
};

class Unifier {
 public:
  // args[i] (may be null or missing) is the type known for params[i]. `interfaceInference`: methods of interfaces take
  // part (Go 1.21).
  Unifier(std::span<TypeParam* const> params, std::span<Type* const> args, bool interfaceInference);

  bool unify(Type* x, Type* y, unsigned mode) { return nify(x, y, mode, nullptr); }
  // The type found for a bound parameter; null: none yet.
  Type* at(TypeParam* param) const;
  void set(TypeParam* param, Type* type);
  size_t unknowns() const;
  std::vector<Type*> inferred(std::span<TypeParam* const> params) const;

 private:
  // Parameters that have been unified with each other share a handle, and thus a type.
  struct Handle {
    TypeParam* param;
    size_t type;  // index into types_
  };

  bool nify(Type* x, Type* y, unsigned mode, const IfacePair* pair);
  bool nifyCore(Type* x, Type* y, unsigned mode, const IfacePair* pair);
  bool nifyBound(TypeParam* px, Type* y, unsigned mode, const IfacePair* pair);
  bool nifyInterfaces(Interface* x, Interface* y, const IfacePair* pair);
  bool nifyMethods(Interface* x, Type* y, const IfacePair* pair);
  bool nifyStructure(Type* x, Type* y, unsigned mode, const IfacePair* pair);
  bool nifyStructs(Struct* x, Struct* y, unsigned mode, const IfacePair* pair);
  bool nifyTuples(Tuple* x, Tuple* y, unsigned mode, const IfacePair* pair);
  bool nifyExactInterfaces(Interface* x, Interface* y, const IfacePair* pair);
  bool nifyNamed(Named* x, Named* y, unsigned mode, const IfacePair* pair);
  bool join(TypeParam* x, TypeParam* y);
  TypeParam* asBound(Type* type) const;
  Handle* handle(TypeParam* param);
  const Handle* handle(TypeParam* param) const { return const_cast<Unifier*>(this)->handle(param); }

  std::vector<Handle> handles_;
  std::vector<Type*> types_;
  int depth_ = 0;
  bool interfaceInference_;
};

}  // namespace gopark::types
