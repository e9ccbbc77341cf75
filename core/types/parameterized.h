// Walks through types in search of type parameters, for inference.
#pragma once

#include <span>
#include <vector>

#include "types/types.h"

namespace gopark::types {

// Whether `type` mentions one of `tparams`. Of a generic function only parameters and results count.
bool isParameterized(std::span<TypeParam* const> tparams, Type* type);

// Sets inferred[i] to null where it leads, directly or through other inferred types, back to tparams[i]: replacing type
// parameters by types would never end.
void killCycles(std::span<TypeParam* const> tparams, std::vector<Type*>& inferred);

}  // namespace gopark::types
