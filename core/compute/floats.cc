#include "compute/floats.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

#pragma STDC FP_CONTRACT OFF

namespace gopark::compute {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::bit_cast<double>(uint64_t{0x7FF8000000000001});  // math.NaN()
// ln 2 in two parts, of which the first has trailing zeros: its products with exponents are exact.
constexpr double kLn2High = 6.93147180369123816490e-01, kLn2Low = 1.90821492927058770002e-10;
constexpr double kLog2E = 1.44269504088896338700;

}  // namespace

double exponential(double x) {
  if (std::isnan(x)) return x;
  if (x > 7.09782712893383973096e+02) return kInfinity;
  if (x < -7.45133219101941108420e+02) return 0;
  if (std::fabs(x) < 0x1p-28) return 1 + x;
  // e^x = 2^k e^r; e^r by an approximation of r (e^r + 1) / (e^r - 1).
  int k = static_cast<int>(kLog2E * x + (x < 0 ? -0.5 : 0.5));
  double high = x - k * kLn2High, low = k * kLn2Low;
  double r = high - low, square = r * r;
  double sum = 4.13813679705723846039e-08;
  for (double factor : {-1.65339022054652515390e-06, 6.61375632143793436117e-05, -2.77777777770155933842e-03,
                        1.66666666666666657415e-01}) {
    sum = factor + square * sum;
  }
  double c = r - square * sum;
  return std::ldexp(1 - ((low - (r * c) / (2 - c)) - high), k);
}

double logarithm(double x) {
  if (std::isnan(x) || x == kInfinity) return x;
  if (x < 0) return kNaN;
  if (x == 0) return -kInfinity;
  // x = 2^k (1 + f), about 1; with s = f / (2 + f), log(1 + f) is a series of odd powers of s.
  int k;
  double fraction = std::frexp(x, &k);
  if (fraction < 0.70710678118654752440) {
    fraction *= 2;
    k--;
  }
  double f = fraction - 1, s = f / (2 + f), s2 = s * s, s4 = s2 * s2;
  double odd = s2 * (6.666666666666735130e-01 +
                     s4 * (2.857142874366239149e-01 + s4 * (1.818357216161805012e-01 + s4 * 1.479819860511658591e-01)));
  double even = s4 * (3.999999999940941908e-01 + s4 * (2.222219843214978396e-01 + s4 * 1.531383769920937332e-01));
  double half = 0.5 * f * f;
  return k * kLn2High - ((half - (s * (half + (odd + even)) + k * kLn2Low)) - f);
}

double hypotenuse(double p, double q) {
  p = std::fabs(p);
  q = std::fabs(q);
  if (p == kInfinity || q == kInfinity) return kInfinity;
  if (std::isnan(p) || std::isnan(q)) return kNaN;
  if (p < q) std::swap(p, q);
  if (p == 0) return 0;
  q /= p;
  return p * std::sqrt(1 + q * q);
}

double fusedMultiplyAdd(double x, double y, double z) {
  // Emscripten's C library gives +0 where a negative product is too small.
  if (z == 0 && x != 0 && y != 0) return x * y;
  return std::fma(x, y, z);
}

}  // namespace gopark::compute
