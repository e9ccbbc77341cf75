// Conversions from floating point to integers as Go 1.27 does them on wasm: saturating; NaN gives 0.
#pragma once

#include <cstdint>

namespace gopark::interp {

inline int64_t toS64(double value) {
#ifdef __wasm_nontrapping_fptoint__
  return __builtin_wasm_trunc_saturate_s_i64_f64(value);
#else
  if (value >= -0x1p63 && value < 0x1p63) return static_cast<int64_t>(value);
  if (value != value) return 0;
  return value < 0 ? INT64_MIN : INT64_MAX;
#endif
}

inline uint64_t toU64(double value) {
#ifdef __wasm_nontrapping_fptoint__
  return __builtin_wasm_trunc_saturate_u_i64_f64(value);
#else
  if (value > -1.0 && value < 0x1p64) return static_cast<uint64_t>(value);
  return value >= 0x1p64 ? UINT64_MAX : 0;
#endif
}

inline int32_t toS32(double value) {
  int64_t wide = toS64(value);
  return wide > INT32_MAX ? INT32_MAX : wide < INT32_MIN ? INT32_MIN : static_cast<int32_t>(wide);
}

inline uint32_t toU32(double value) {
  uint64_t wide = toU64(value);
  return wide > UINT32_MAX ? UINT32_MAX : static_cast<uint32_t>(wide);
}

}  // namespace gopark::interp
