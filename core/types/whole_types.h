// What the checks of whole types remember: those that follow a type through all that it consists of.
#pragma once

#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "syntax/ast.h"
#include "types/types.h"

namespace gopark::types {

// Types that do not contain themselves; see Checker::validType.
struct ValidTypes {
  std::unordered_set<Named*> valid;
  size_t incomplete = 0;  // types met that are being declared: nothing can be said about those that contain them
};

// Whether a type's size depends on type parameters; see Checker::namedVarSize.
struct VarSize {
  TypeName* object = nullptr;  // stands for the type on the object path: an instance has one of its own
  bool known = false;
  bool varies = true;
};

// Types as they are written in a user's package, which are looked at when all else is right.
struct WrittenTypes {
  std::vector<std::pair<Interface*, syntax::InterfaceTypeExpr*>> interfaces;
  std::vector<std::pair<Type*, Pos>> sizes;  // channels and arrays, and where to complain
};

}  // namespace gopark::types
