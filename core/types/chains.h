// Chains of declarations, each of which needs the next: var a0 = a1; var a1 = a2; …
#pragma once

#include <cstddef>
#include <cstdint>

namespace gopark::types {

class Checker;

// The most declarations that may be in progress at once. After declareChains there are more in long cycles only, which
// would run off a browser's stack: that one is small, and cannot be measured as Checker::tooDeep does.
#ifdef __wasm__
constexpr size_t kMaxDeclarationDepth = 300;
#else
constexpr size_t kMaxDeclarationDepth = SIZE_MAX;
#endif

// Declares the far ends of long chains of a package's objects, so that declaring one object needs recursion to a small
// depth only. All others are left to the usual order.
void declareChains(Checker* check);

}  // namespace gopark::types
