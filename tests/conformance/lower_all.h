// Lowering without running: whatever cannot be lowered hits a CHECK.
#pragma once

#include <vector>

#include "lower/lower.h"
#include "types/types.h"

namespace gopark::conformance {

// Lowers the packages' functions, what they refer to, and once more what that refers to.
void lowerAll(lower::Lowering& lowering, const std::vector<types::Package*>& packages);

}  // namespace gopark::conformance
