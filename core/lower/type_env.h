// The type arguments of a function instance: generics are lowered by full monomorphisation.
#pragma once

#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

#include "types/types.h"

namespace gopark::lower {

class TypeTable;

// Maps the type parameters in force in a function's body (receiver's and function's own) to canonical type arguments.
// An empty environment leaves types alone.
class TypeEnv {
 public:
  TypeEnv() = default;
  TypeEnv(std::span<types::TypeParam* const> params, std::span<types::Type* const> args);

  bool empty() const { return params_.empty(); }
  std::span<types::Type* const> args() const { return args_; }
  // `type` with type parameters replaced; `arena` gets new types. Memoised.
  types::Type* resolve(types::Type* type, Arena& arena) const;

 private:
  std::vector<types::TypeParam*> params_;
  std::vector<types::Type*> args_;
  mutable std::unordered_map<types::Type*, types::Type*> memo_;
};
using TypeEnvRef = std::shared_ptr<const TypeEnv>;  // never null

}  // namespace gopark::lower
