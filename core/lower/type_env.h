// The type arguments of a function instance: generics are lowered by full monomorphisation.
#pragma once

#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

#include "types/instances.h"
#include "types/types.h"

namespace gopark::lower {

// Maps the type parameters in force in a function's body (receiver's and function's own) to canonical type arguments.
// An empty environment leaves types alone.
class TypeEnv {
 public:
  TypeEnv() = default;
  // `instances` makes the new types and must live as long as the environment is used.
  TypeEnv(types::Instances* instances, std::span<types::TypeParam* const> params, std::span<types::Type* const> args);

  bool empty() const { return params_.empty(); }
  std::span<types::Type* const> args() const { return args_; }
  std::span<types::TypeParam* const> params() const { return params_; }
  // `type` (may be null) with type parameters replaced. Memoised; not canonical.
  types::Type* resolve(types::Type* type) const;
  types::Type* resolve(types::Type* type, Arena&) const { return resolve(type); }

 private:
  types::Instances* instances_ = nullptr;
  std::vector<types::TypeParam*> params_;
  std::vector<types::Type*> args_;
  mutable std::unordered_map<types::Type*, types::Type*> memo_;
};
using TypeEnvRef = std::shared_ptr<const TypeEnv>;  // never null

}  // namespace gopark::lower
