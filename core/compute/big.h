// Arithmetic on numbers of many words, the lowest first. Results may take the place of an argument of the same length;
// where words are shifted, of one that begins at another place, too.
#pragma once

#include <cstddef>
#include <cstdint>

namespace gopark::compute {

// z = x ± y; the carry, or borrow.
uint64_t addWords(uint64_t* z, const uint64_t* x, const uint64_t* y, size_t size);
uint64_t subtractWords(uint64_t* z, const uint64_t* x, const uint64_t* y, size_t size);
// z = x << s and x >> s, 0 < s < 64; the bits that have left it, at that end of the word from which they would go on.
uint64_t shiftWordsLeft(uint64_t* z, const uint64_t* x, size_t size, int s);
uint64_t shiftWordsRight(uint64_t* z, const uint64_t* x, size_t size, int s);
// z = x m + a, and z = x + y m + a; the highest word.
uint64_t multiplyWord(uint64_t* z, const uint64_t* x, size_t size, uint64_t m, uint64_t a);
uint64_t addProduct(uint64_t* z, const uint64_t* x, const uint64_t* y, size_t size, uint64_t m, uint64_t a);

// z = x y and z = x x; z is another place, of as many words as both have.
void multiply(uint64_t* z, const uint64_t* x, size_t xSize, const uint64_t* y, size_t ySize);
void square(uint64_t* z, const uint64_t* x, size_t size);
// The same for numbers of 1 to kMostColumnWords words (big_columns.cc).
constexpr size_t kMostColumnWords = 112;
void multiplyByColumns(uint64_t* z, const uint64_t* x, size_t xSize, const uint64_t* y, size_t ySize);
// Rows `from` to `to` of Montgomery's product: z = z + x y + m t, for the t with which the lower half of z becomes 0. z
// has 2 `size` words, the others `size`. k = -1/m mod 2^64. Takes and returns the carry.
uint64_t montgomeryRows(uint64_t* z, const uint64_t* x, const uint64_t* y, const uint64_t* m, size_t size, uint64_t k,
                        uint64_t carry, size_t from, size_t to);

// A word, not 0, and what dividing by it needs.
struct Divisor {
  explicit Divisor(uint64_t d);

  int shift;
  uint64_t scaled;      // its highest bit is 1
  uint64_t reciprocal;  // (2^128 - 1) / scaled - 2^64
};
// z = (rest, x) / d; the remainder. rest < d.
uint64_t divideByWord(uint64_t* z, uint64_t rest, const uint64_t* x, size_t size, uint64_t d);
// One word of a quotient, by Knuth's algorithm D: u, of one word more than v or as many, becomes the remainder. `top` is
// u's highest word, `divisor` v's, and v has at least two words.
uint64_t divideStep(uint64_t* u, size_t uSize, uint64_t top, const uint64_t* v, size_t size, const Divisor& divisor);

}  // namespace gopark::compute
