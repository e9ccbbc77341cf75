// Natives of math/big and of crypto's numbers, on slices of words.
#include <algorithm>

#include "compute/big.h"
#include "runtime/natives_compute.h"

namespace gopark::runtime {

namespace {

constexpr uint64_t kMost = UINT32_MAX / 8;

struct Words {
  uint64_t* at;
  uint64_t size;
};

// The slice in words i to i + 2. What the function does to each of its words is work for `rows` words.
Words wordsAt(NativeCall& call, int i, uint64_t rows = 1) {
  uint64_t size = call.word(i + 1);
  if (size > kMost) throw Fault{call.word(i)};
  return {reinterpret_cast<uint64_t*>(bytesAt(call, i, size * 8, rows)), size};
}

NativeStatus word(NativeCall& call, uint64_t value) {
  call.set(0, value);
  return NativeStatus::returned;
}

// func addVV(z, x, y []Word) (c Word)
template <uint64_t (*function)(uint64_t*, const uint64_t*, const uint64_t*, size_t)>
NativeStatus ofVectors(NativeCall& call) {
  Words z = wordsAt(call, 0), x = wordsAt(call, 3), y = wordsAt(call, 6);
  return word(call, function(z.at, x.at, y.at, std::min({z.size, x.size, y.size})));
}

// func lshVU(z, x []Word, s uint) (c Word)
template <uint64_t (*function)(uint64_t*, const uint64_t*, size_t, int)>
NativeStatus shift(NativeCall& call) {
  Words z = wordsAt(call, 0), x = wordsAt(call, 3);
  uint64_t size = std::min(z.size, x.size), bits = call.word(6) % 64;
  if (bits == 0) {
    std::memmove(z.at, x.at, size * 8);
    return NativeStatus::returned;
  }
  return word(call, function(z.at, x.at, size, static_cast<int>(bits)));
}

// func mulAddVWW(z, x []Word, m, a Word) (c Word)
NativeStatus multiplyWord(NativeCall& call) {
  Words z = wordsAt(call, 0), x = wordsAt(call, 3);
  return word(call, compute::multiplyWord(z.at, x.at, std::min(z.size, x.size), call.word(6), call.word(7)));
}

// func addMulVVWW(z, x, y []Word, m, a Word) (c Word)
NativeStatus addProduct(NativeCall& call) {
  Words z = wordsAt(call, 0), x = wordsAt(call, 3), y = wordsAt(call, 6);
  uint64_t size = std::min({z.size, x.size, y.size});
  return word(call, compute::addProduct(z.at, x.at, y.at, size, call.word(9), call.word(10)));
}

// func addMulVVW(z, x []uint, y uint) (carry uint), of crypto's
NativeStatus addProductToItself(NativeCall& call) {
  Words z = wordsAt(call, 0), x = wordsAt(call, 3);
  return word(call, compute::addProduct(z.at, z.at, x.at, std::min(z.size, x.size), call.word(6), 0));
}

// func mulRows(z, x, y nat)
NativeStatus multiply(NativeCall& call) {
  Words y = wordsAt(call, 6), x = wordsAt(call, 3, y.size), z = wordsAt(call, 0);
  if (z.size < x.size + y.size) throw Fault{call.word(0)};
  compute::multiply(z.at, x.at, x.size, y.at, y.size);
  return NativeStatus::returned;
}

// func sqrRows(z, x nat)
NativeStatus square(NativeCall& call) {
  Words z = wordsAt(call, 0), x = wordsAt(call, 3, call.word(4));
  if (z.size < 2 * x.size) throw Fault{call.word(0)};
  compute::square(z.at, x.at, x.size);
  return NativeStatus::returned;
}

// func montgomeryRows(z, x, y, m []Word, k, c Word, from, to int) (carry Word)
NativeStatus montgomeryRows(NativeCall& call) {
  uint64_t from = call.word(14), to = call.word(15);
  Words z = wordsAt(call, 0), x = wordsAt(call, 3), y = wordsAt(call, 6), m = wordsAt(call, 9, to - from);
  if (from > to || to > m.size || x.size < m.size || y.size < m.size || z.size < 2 * m.size) throw Fault{call.word(0)};
  return word(call, compute::montgomeryRows(z.at, x.at, y.at, m.at, m.size, call.word(12), call.word(13), from, to));
}

// func divWVW(z []Word, xn Word, x []Word, y Word) (r Word)
NativeStatus divideByWord(NativeCall& call) {
  Words z = wordsAt(call, 0), x = wordsAt(call, 4);
  uint64_t rest = call.word(3), divisor = call.word(7);
  if (divisor == 0) return call.panic("integer divide by zero");
  if (divisor <= rest) return call.panic("integer overflow");
  return word(call, compute::divideByWord(z.at, rest, x.at, std::min(z.size, x.size), divisor));
}

// func divRows(q, u, v nat, top Word, from, to int) Word: words `to` to `from` of the quotient, downwards; the highest
// word of u behind them.
NativeStatus divideRows(NativeCall& call) {
  uint64_t top = call.word(9), from = call.word(10), to = call.word(11);
  Words q = wordsAt(call, 0), u = wordsAt(call, 3), v = wordsAt(call, 6, to - from + 1);
  if (v.size < 2 || from > to || u.size < v.size || to > u.size - v.size) throw Fault{call.word(3)};
  const compute::Divisor divisor(std::max<uint64_t>(v.at[v.size - 1], 1));
  for (uint64_t i = to + 1; i-- > from;) {
    uint64_t size = std::min(v.size + 1, u.size - i);
    uint64_t quotient = compute::divideStep(u.at + i, size, top, v.at, v.size, divisor);
    if (i < q.size) q.at[i] = quotient;
    top = u.at[i + v.size - 1];
  }
  return word(call, top);
}

constexpr NativeEntry kEntries[] = {
    {"math/big.addVV", ofVectors<compute::addWords>},
    {"math/big.subVV", ofVectors<compute::subtractWords>},
    {"math/big.lshVU", shift<compute::shiftWordsLeft>},
    {"math/big.rshVU", shift<compute::shiftWordsRight>},
    {"math/big.mulAddVWW", multiplyWord},
    {"math/big.addMulVVWW", addProduct},
    {"math/big.mulRows", multiply},
    {"math/big.sqrRows", square},
    {"math/big.montgomeryRows", montgomeryRows},
    {"math/big.divWVW", divideByWord},
    {"math/big.divRows", divideRows},
    {"crypto/internal/fips140/bigmod.addWords", ofVectors<compute::addWords>},
    {"crypto/internal/fips140/bigmod.subWords", ofVectors<compute::subtractWords>},
    {"crypto/internal/fips140/bigmod.addMulVVW", addProductToItself},
    {"crypto/internal/fips140/bigmod.montgomeryRows", montgomeryRows},
};

}  // namespace

std::span<const NativeEntry> bigNatives() { return kEntries; }

}  // namespace gopark::runtime
