#include "compute/big.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace gopark::compute {
namespace {

using Words = std::vector<uint64_t>;

class Numbers {
 public:
  // With words of zeros and of ones, where carries go far.
  Words next(size_t size) {
    Words words(size);
    for (uint64_t& word : words) {
      uint64_t kind = random_() % 4;
      word = kind == 0 ? 0 : kind == 1 ? UINT64_MAX : random_();
    }
    return words;
  }

 private:
  std::mt19937_64 random_{1};
};

TEST(Big, ProductsByColumnsAreThoseByRows) {
  Numbers numbers;
  for (size_t xSize : {1, 2, 7, 8, 9, 31, 64, 111, 112}) {
    for (size_t ySize : {1, 2, 3, 8, 28, 63, 112}) {
      Words x = numbers.next(xSize), y = numbers.next(ySize), rows(xSize + ySize), columns(xSize + ySize, 7);
      for (size_t i = 0; i < ySize; i++) rows[i + xSize] = addProduct(&rows[i], &rows[i], x.data(), xSize, y[i], 0);
      multiplyByColumns(columns.data(), x.data(), xSize, y.data(), ySize);
      EXPECT_EQ(columns, rows) << xSize << " by " << ySize;
    }
  }
  Words most(kMostColumnWords, UINT64_MAX), product(2 * kMostColumnWords);
  multiplyByColumns(product.data(), most.data(), most.size(), most.data(), most.size());
  EXPECT_EQ(product.front(), 1u);
  EXPECT_EQ(product.back(), UINT64_MAX);
}

TEST(Big, SquaresAreProducts) {
  Numbers numbers;
  for (size_t size : {1, 2, 3, 10, 50}) {
    Words x = numbers.next(size), squared(2 * size, 7), product(2 * size);
    square(squared.data(), x.data(), size);
    multiply(product.data(), x.data(), size, x.data(), size);
    EXPECT_EQ(squared, product);
  }
}

TEST(Big, QuotientAndRestGiveTheDividend) {
  Numbers numbers;
  for (int i = 0; i < 1000; i++) {
    Words x = numbers.next(static_cast<size_t>(1 + i % 9)), divisor = numbers.next(1), quotient(x.size()), back(x.size());
    if (divisor[0] == 0) divisor[0] = static_cast<uint64_t>(i + 1);
    uint64_t rest = divideByWord(quotient.data(), 0, x.data(), x.size(), divisor[0]);
    EXPECT_LT(rest, divisor[0]);
    EXPECT_EQ(multiplyWord(back.data(), quotient.data(), x.size(), divisor[0], rest), 0u);
    EXPECT_EQ(back, x);
  }
}

}  // namespace
}  // namespace gopark::compute
