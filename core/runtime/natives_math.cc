// Natives of math and math/bits.
#include <cmath>

#include "compute/big.h"
#include "compute/floats.h"
#include "runtime/natives_compute.h"

namespace gopark::runtime {

namespace {

template <double (*function)(double)>
NativeStatus ofFloat(NativeCall& call) {
  call.setF64(0, function(call.f64(0)));
  return NativeStatus::returned;
}

NativeStatus hypotenuse(NativeCall& call) {
  call.setF64(0, compute::hypotenuse(call.f64(0), call.f64(1)));
  return NativeStatus::returned;
}

NativeStatus fma(NativeCall& call) {
  call.setF64(0, compute::fusedMultiplyAdd(call.f64(0), call.f64(1), call.f64(2)));
  return NativeStatus::returned;
}

// func Div64(hi, lo, y uint64) (quo, rem uint64)
NativeStatus divide(NativeCall& call) {
  uint64_t high = call.word(0), divisor = call.word(2);
  if (divisor == 0) return call.panic("integer divide by zero");
  if (divisor <= high) return call.panic("integer overflow");
  uint64_t low = call.word(1), quotient;
  call.set(1, compute::divideByWord(&quotient, high, &low, 1, divisor));
  call.set(0, quotient);
  return NativeStatus::returned;
}

constexpr NativeEntry kEntries[] = {
    {"math.archFloor", ofFloat<std::floor>},
    {"math.archCeil", ofFloat<std::ceil>},
    {"math.archTrunc", ofFloat<std::trunc>},
    {"math.Exp", ofFloat<compute::exponential>},
    {"math.Log", ofFloat<compute::logarithm>},
    {"math.Hypot", hypotenuse},
    {"math.FMA", fma},
    {"math/bits.Div64", divide},
};

}  // namespace

std::span<const NativeEntry> mathNatives() { return kEntries; }

}  // namespace gopark::runtime
