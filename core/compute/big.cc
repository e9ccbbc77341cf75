#include "compute/big.h"

#include <algorithm>
#include <bit>

namespace gopark::compute {

namespace {

// Whether the machine has products of two words.
#if defined(__SIZEOF_INT128__) && !defined(__wasm__)
#define GOPARK_WIDE_PRODUCTS 1
#else
#define GOPARK_WIDE_PRODUCTS 0
#endif

// From which size on the product by columns is the faster one.
constexpr size_t kLeastColumnWords = GOPARK_WIDE_PRODUCTS ? kMostColumnWords + 1 : 8;

struct Wide {
  uint64_t high, low;
};

// x y + a + b, which has room in two words.
inline Wide multiplied(uint64_t x, uint64_t y, uint64_t a = 0, uint64_t b = 0) {
#if GOPARK_WIDE_PRODUCTS
  unsigned __int128 result = static_cast<unsigned __int128>(x) * y + a + b;
  return {static_cast<uint64_t>(result >> 64), static_cast<uint64_t>(result)};
#else
  auto low = [](uint64_t word) { return word & 0xFFFFFFFF; };
  uint64_t x0 = low(x), x1 = x >> 32, y0 = low(y), y1 = y >> 32;
  uint64_t w00 = x0 * y0 + low(a) + low(b);
  uint64_t w01 = x0 * y1 + (a >> 32) + (w00 >> 32);
  uint64_t w10 = x1 * y0 + (b >> 32) + low(w01);
  return {x1 * y1 + (w10 >> 32) + (w01 >> 32), w10 << 32 | low(w00)};
#endif
}

inline uint64_t plus(uint64_t x, uint64_t y, uint64_t& carry) {
  unsigned long long out;
  uint64_t sum = __builtin_addcll(x, y, carry, &out);
  carry = out;
  return sum;
}
inline uint64_t minus(uint64_t x, uint64_t y, uint64_t& borrow) {
  unsigned long long out;
  uint64_t difference = __builtin_subcll(x, y, borrow, &out);
  borrow = out;
  return difference;
}

// Quotient and rest of (high, low) by d, high < d, by means of d's reciprocal (Möller and Granlund).
struct Division {
  uint64_t quotient, rest;
};
inline Division divided(uint64_t high, uint64_t low, const Divisor& d) {
  if (d.shift != 0) high = high << d.shift | low >> (64 - d.shift);
  low <<= d.shift;
  Wide guess = multiplied(high, d.reciprocal, low);
  uint64_t quotient = guess.high + high + 1;
  uint64_t rest = low - quotient * d.scaled;
  if (rest > guess.low) quotient--, rest += d.scaled;
  if (rest >= d.scaled) quotient++, rest -= d.scaled;
  return {quotient, rest >> d.shift};
}

// z - v m; the highest word that is missing.
inline uint64_t subtractProduct(uint64_t* z, const uint64_t* v, size_t size, uint64_t m) {
  uint64_t carry = 0;
  for (size_t i = 0; i < size; i++) {
    Wide product = multiplied(v[i], m, carry);
    carry = product.high + (z[i] < product.low);
    z[i] -= product.low;
  }
  return carry;
}

}  // namespace

uint64_t addWords(uint64_t* z, const uint64_t* x, const uint64_t* y, size_t size) {
  uint64_t carry = 0;
  size_t i = 0;
  for (; size - i >= 4; i += 4) {
    z[i] = plus(x[i], y[i], carry);
    z[i + 1] = plus(x[i + 1], y[i + 1], carry);
    z[i + 2] = plus(x[i + 2], y[i + 2], carry);
    z[i + 3] = plus(x[i + 3], y[i + 3], carry);
  }
  for (; i < size; i++) z[i] = plus(x[i], y[i], carry);
  return carry;
}

uint64_t subtractWords(uint64_t* z, const uint64_t* x, const uint64_t* y, size_t size) {
  uint64_t borrow = 0;
  size_t i = 0;
  for (; size - i >= 4; i += 4) {
    z[i] = minus(x[i], y[i], borrow);
    z[i + 1] = minus(x[i + 1], y[i + 1], borrow);
    z[i + 2] = minus(x[i + 2], y[i + 2], borrow);
    z[i + 3] = minus(x[i + 3], y[i + 3], borrow);
  }
  for (; i < size; i++) z[i] = minus(x[i], y[i], borrow);
  return borrow;
}

uint64_t shiftWordsLeft(uint64_t* z, const uint64_t* x, size_t size, int s) {
  if (size == 0) return 0;
  uint64_t out = x[size - 1] >> (64 - s);
  for (size_t i = size - 1; i > 0; i--) z[i] = x[i] << s | x[i - 1] >> (64 - s);
  z[0] = x[0] << s;
  return out;
}

uint64_t shiftWordsRight(uint64_t* z, const uint64_t* x, size_t size, int s) {
  if (size == 0) return 0;
  uint64_t out = x[0] << (64 - s);
  for (size_t i = 1; i < size; i++) z[i - 1] = x[i - 1] >> s | x[i] << (64 - s);
  z[size - 1] = x[size - 1] >> s;
  return out;
}

uint64_t multiplyWord(uint64_t* z, const uint64_t* x, size_t size, uint64_t m, uint64_t a) {
  for (size_t i = 0; i < size; i++) {
    Wide product = multiplied(x[i], m, a);
    z[i] = product.low;
    a = product.high;
  }
  return a;
}

uint64_t addProduct(uint64_t* z, const uint64_t* x, const uint64_t* y, size_t size, uint64_t m, uint64_t a) {
  for (size_t i = 0; i < size; i++) {
    Wide product = multiplied(y[i], m, x[i], a);
    z[i] = product.low;
    a = product.high;
  }
  return a;
}

void multiply(uint64_t* z, const uint64_t* x, size_t xSize, const uint64_t* y, size_t ySize) {
  if (std::min(xSize, ySize) >= kLeastColumnWords && std::max(xSize, ySize) <= kMostColumnWords) {
    return multiplyByColumns(z, x, xSize, y, ySize);
  }
  std::fill_n(z, xSize, 0);
  for (size_t i = 0; i < ySize; i++) z[i + xSize] = addProduct(z + i, z + i, x, xSize, y[i], 0);
}

void square(uint64_t* z, const uint64_t* x, size_t size) {
  // The products of different words, twice, and the squares.
  std::fill_n(z, 2 * size, 0);
  for (size_t i = 0; i + 1 < size; i++) {
    z[i + size] = addProduct(z + 2 * i + 1, z + 2 * i + 1, x + i + 1, size - i - 1, x[i], 0);
  }
  uint64_t shifted = 0, carry = 0;
  for (size_t i = 0; i < size; i++) {
    Wide own = multiplied(x[i], x[i]);
    uint64_t low = z[2 * i], high = z[2 * i + 1];
    z[2 * i] = plus(low << 1 | shifted, own.low, carry);
    z[2 * i + 1] = plus(high << 1 | low >> 63, own.high, carry);
    shifted = high >> 63;
  }
}

uint64_t montgomeryRows(uint64_t* z, const uint64_t* x, const uint64_t* y, const uint64_t* m, size_t size, uint64_t k,
                        uint64_t carry, size_t from, size_t to) {
  for (size_t i = from; i < to; i++) {
    uint64_t first = addProduct(z + i, z + i, x, size, y[i], 0);
    uint64_t second = addProduct(z + i, z + i, m, size, z[i] * k, 0);
    z[i + size] = plus(first, second, carry);
  }
  return carry;
}

Divisor::Divisor(uint64_t d) : shift(std::countl_zero(d)), scaled(d << shift) {
  reciprocal = static_cast<uint64_t>((static_cast<unsigned __int128>(~scaled) << 64 | UINT64_MAX) / scaled);
}

uint64_t divideByWord(uint64_t* z, uint64_t rest, const uint64_t* x, size_t size, uint64_t d) {
  const Divisor divisor(d);
  for (size_t i = size; i-- > 0;) {
    Division result = divided(rest, x[i], divisor);
    z[i] = result.quotient;
    rest = result.rest;
  }
  return rest;
}

uint64_t divideStep(uint64_t* u, size_t uSize, uint64_t top, const uint64_t* v, size_t size, const Divisor& divisor) {
  uint64_t first = v[size - 1], second = v[size - 2];
  uint64_t quotient = UINT64_MAX;
  if (top != first) {
    // From two words by one, made right by a third and a second.
    Division guess = divided(top, u[size - 1], divisor);
    quotient = guess.quotient;
    uint64_t rest = guess.rest;
    Wide product = multiplied(quotient, second);
    while (product.high > rest || (product.high == rest && product.low > u[size - 2])) {
      quotient--;
      rest += first;
      if (rest < first) break;
      product.high -= product.low < second;
      product.low -= second;
    }
  }
  uint64_t missing = subtractProduct(u, v, size, quotient);
  uint64_t last = uSize > size ? u[size] : 0;
  bool tooMuch = last < missing;
  last -= missing;
  if (tooMuch) {
    last += addWords(u, u, v, size);
    quotient--;
  }
  if (uSize > size) u[size] = last;
  return quotient;
}

}  // namespace gopark::compute
