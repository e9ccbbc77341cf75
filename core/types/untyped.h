// Untyped expressions whose final types are not known yet; see untyped.cc.
#pragma once

#include <unordered_map>

#include "types/operand.h"
#include "types/types.h"

namespace gopark::types {

struct ExprInfo {
  bool isLhs = false;  // the left operand of a shift with a delayed check
  OperandMode mode = OperandMode::Invalid;
  Basic* type = nullptr;
  const Constant* value = nullptr;
};

using UntypedExprs = std::unordered_map<syntax::Expr*, ExprInfo>;

}  // namespace gopark::types
