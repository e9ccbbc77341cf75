// Substitution of type parameters. Checker::subst is the entry.
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "base/function_ref.h"
#include "types/types.h"

namespace gopark::types {

class SubstMap {
 public:
  bool empty() const { return pairs_.empty(); }
  Type* lookup(TypeParam* param) const {
    Type* type = find(param);
    return type == nullptr ? param : type;
  }
  // Null: not there, or not to be substituted.
  Type* find(TypeParam* param) const {
    for (const auto& [from, to] : pairs_) {
      if (from == param) return to;
    }
    return nullptr;
  }
  bool contains(TypeParam* param) const {
    for (const auto& pair : pairs_) {
      if (pair.first == param) return true;
    }
    return false;
  }
  void add(TypeParam* param, Type* type) { pairs_.push_back({param, type}); }

  // For monomorphisation: what takes the place of a type that is declared in a generic function and so depends on its
  // type parameters without having any. Null during checking.
  FunctionRef<Type*(Named*)> localType;

 private:
  std::vector<std::pair<TypeParam*, Type*>> pairs_;  // few
};

SubstMap makeSubstMap(std::span<TypeParam* const> params, std::span<Type* const> args);
SubstMap makeRenameMap(std::span<TypeParam* const> from, std::span<TypeParam* const> to);

// Copies with another type; `origin` leads to the declared one. Allocated in `arena`.
Var* cloneVar(Arena& arena, Var* var, Type* type);
Func* cloneFunc(Arena& arena, Func* func, Type* type);
Signature* cloneSignature(Arena& arena, const Signature* sig);  // without scope

// `methods` with receivers of type `from` replaced by `to`. *copied: whether anything changed.
std::span<Func*> replaceRecvType(Arena& arena, std::span<Func*> methods, Type* from, Type* to, bool* copied);

}  // namespace gopark::types
