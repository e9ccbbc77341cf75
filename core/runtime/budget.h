// What spends the budget of a time slice, and how much of it. All engines take the numbers from here, or two of them
// would part under one seed. A unit is about one instruction of the IR. An instruction that has spent the budget is
// complete: the slice ends behind it, at the beginning of the callee, or at the branch's target.
#pragma once

#include <algorithm>
#include <cstdint>

namespace gopark::runtime {

// A call of a Go function, deferred ones and trap handlers excepted.
constexpr int32_t kCallCost = 4;

// A branch that is taken to an instruction not behind it, `distance` instructions back.
constexpr int32_t costOfBranchBack(int32_t distance) { return 1 + distance; }

// What works on many bytes; fewer cost nothing. Natives: NativeCall::touched.
constexpr uint64_t kLongBytes = 4096;
constexpr int32_t costOfBytes(uint64_t bytes) {
  return bytes < kLongBytes ? 0 : static_cast<int32_t>(std::min<uint64_t>(bytes >> 7, 1 << 30));
}

// What a slice may go on for when its budget is spent, to one of the next writes.
constexpr int32_t kLingerBudget = 100;
// What a pinned task may spend at a time beyond its slice; pins are short.
constexpr int32_t kPinnedBudget = 100;

}  // namespace gopark::runtime
