// Sizes and offsets as gc's for 64-bit targets (and ours): see unsafe.Sizeof. All in bytes; negative: too large.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "types/types.h"

namespace gopark::types {

int64_t alignOf(Type* type);
int64_t sizeOf(Type* type);
std::vector<int64_t> offsetsOf(std::span<Var* const> fields);
// Of the field that `index` leads to, without following pointers; -1: too large.
int64_t offsetOf(Type* type, std::span<const int> index);
inline int64_t alignUp(int64_t x, int64_t a) { return (x + a - 1) / a * a; }

}  // namespace gopark::types
