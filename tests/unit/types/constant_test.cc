// Constants: literals, operations, conversions, and their text.
#include "types/constant.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "syntax/ast.h"

namespace gopark::types {
namespace {

using syntax::LitKind;
using syntax::Operator;

const Constant* literal(std::string_view text, LitKind kind) { return makeFromLiteral(text, static_cast<int>(kind)); }

// A constant from a small notation: ?, true, "text", integers, floats, imaginary ones, with a sign or as a quotient.
const Constant* value(std::string_view text) {
  if (text == "?") return makeUnknown();
  if (text == "true" || text == "false") return makeBool(text == "true");
  if (text[0] == '"' || text[0] == '`') return literal(text, LitKind::String);
  if (text[0] == '\'') return literal(text, LitKind::Rune);
  if (text[0] == '-') return unaryOp(Operator::Sub, value(text.substr(1)), 0);
  if (size_t slash = text.find('/'); slash != std::string_view::npos) {
    return binaryOp(value(text.substr(0, slash)), Operator::Div, value(text.substr(slash + 1)), false);
  }
  if (text.back() == 'i') return literal(text, LitKind::Imag);
  bool hex = text.substr(0, 2) == "0x" || text.substr(0, 2) == "0X";
  bool isFloat = text.find_first_of(hex ? ".pP" : ".eEpP") != std::string_view::npos;
  return literal(text, isFloat ? LitKind::Float : LitKind::Int);
}

bool same(const Constant* x, const Constant* y) {
  if (x->kind() == ConstantKind::Unknown || y->kind() == ConstantKind::Unknown) return x->kind() == y->kind();
  return compare(x, Operator::Eql, y);
}

std::string repeat(std::string_view text, int n) {
  std::string result;
  for (int i = 0; i < n; ++i) result += text;
  return result;
}

TEST(Constant, LiteralsOfTheSameNumberAreEqual) {
  const char* pairs[][2] = {
      {"0b11110110", "246"},
      {"0B1", "1"},
      {"0o377", "255"},
      {"0377", "255"},
      {"0xFf", "255"},
      {"1_000_000", "1000000"},
      {"0x_1_0", "16"},
      {"18446744073709551616", "0x10000000000000000"},
      {"1.5", "3/2"},
      {".25e1", "5/2"},
      {"0123.", "123"},
      {"1e3", "1000"},
      {"0x0.p+0", "0"},
      {"0Xdeadcafe.p-10", "0xdeadcafe/1024"},
      {"0x1234.P84", "0x1234000000000000000000000"},
      {"0X.deadcafep4", "0xdeadcafe/0x10000000"},
      {"0Xdead_cafep+1", "0x1bd5b95fc"},
      {"0x12_34.P1_2_3", "0x1234.p123"},
      {"0123i", "123i"},
      {"1e-1000000000i", "0i"},
      {"0e9999999999", "0"},
      {"6e-1886451601", "0"},
      {"0x10i", "16i"},
      {"'\\x41'", "65"},
      {"'\\377'", "255"},
      {"'\\u00e4'", "228"},
      {"'ä'", "228"},
      {"'\\U0001F600'", "128512"},
      {"'\\''", "39"},
      {"'\\n'", "10"},
  };
  for (auto& [x, y] : pairs) {
    ASSERT_NE(value(x)->kind(), ConstantKind::Unknown) << x;
    EXPECT_TRUE(same(value(x), value(y))) << x << " is " << exactString(value(x)) << ", not " << y;
  }
}

TEST(Constant, LiteralsThatCannotBeRepresented) {
  EXPECT_EQ(literal("1e+1000000000", LitKind::Float)->kind(), ConstantKind::Unknown);
  EXPECT_EQ(literal("6e5518446744i", LitKind::Imag)->kind(), ConstantKind::Unknown);
  EXPECT_EQ(literal("0x", LitKind::Int)->kind(), ConstantKind::Unknown);
  EXPECT_EQ(literal("'\\400'", LitKind::Rune)->kind(), ConstantKind::Unknown);
  EXPECT_EQ(literal("\"\\q\"", LitKind::String)->kind(), ConstantKind::Unknown);
}

TEST(Constant, Strings) {
  EXPECT_EQ(stringVal(literal(R"("a\tb\\\"\x41\101\u00e4\U0001F600")", LitKind::String)), "a\tb\\\"AA\u00e4\U0001F600");
  EXPECT_EQ(stringVal(literal("`a\r\nb\\n`", LitKind::String)), "a\nb\\n");
  EXPECT_EQ(stringVal(literal(R"("\xff")", LitKind::String)), "\xff");
  EXPECT_EQ(stringVal(makeUnknown()), "");
}

TEST(Constant, LongConcatenationsAreCheap) {
  const Constant* left = makeString("");
  const Constant* right = makeString("");
  for (int i = 0; i < 100000; ++i) {
    left = binaryOp(left, Operator::Add, makeString("ab"), false);
    right = binaryOp(makeString("ab"), Operator::Add, right, false);
  }
  EXPECT_EQ(stringLen(left), 200000);
  EXPECT_TRUE(compare(left, Operator::Eql, right));
  EXPECT_EQ(stringVal(left).substr(0, 4), "abab");
}

struct OpCase {
  const char* x;
  Operator op;
  const char* y;
  const char* result;
};

TEST(Constant, BinaryOperations) {
  const OpCase cases[] = {
      {"\"foo\"", Operator::Add, "\"bar\"", "\"foobar\""},
      {"0", Operator::Add, "0.1", "0.1"},
      {"0", Operator::Add, "0.1i", "0.1i"},
      {"0.1", Operator::Add, "0.9", "1"},
      {"1e100", Operator::Sub, "1e100", "0"},
      {"1i", Operator::Mul, "1i", "-1"},
      {"10", Operator::Div, "2", "5"},
      {"5", Operator::Div, "3", "5/3"},
      {"5i", Operator::Div, "3i", "5/3"},
      {"?", Operator::Mul, "0", "?"},
      {"0", Operator::Mul, "?", "?"},
      {"10", Operator::Rem, "3", "1"},
      {"-10", Operator::Rem, "3", "-1"},
      {"0xff", Operator::And, "0xf", "0xf"},
      {"0xb", Operator::Or, "0xa0", "0xab"},
      {"1", Operator::Xor, "-1", "-2"},
      {"0xf", Operator::AndNot, "1", "0xe"},
      {"9223372036854775807", Operator::Add, "1", "9223372036854775808"},
      {"-9223372036854775808", Operator::Sub, "1", "-9223372036854775809"},
      {"9223372036854775808", Operator::Sub, "1", "9223372036854775807"},
      {"4294967296", Operator::Mul, "4294967296", "18446744073709551616"},
      {"0x1ffffffffffffffff", Operator::And, "-2", "0x1fffffffffffffffe"},
      {"-1", Operator::AndNot, "0x10000000000000000", "-18446744073709551617"},
      {"1e5000", Operator::Div, "1e4999", "10"},
      {"1e-5000", Operator::Mul, "1e5001", "10"},
      {"1e9999", Operator::Sub, "1e9999", "0"},
      {"true", Operator::AndAnd, "false", "false"},
      {"true", Operator::OrOr, "false", "true"},
  };
  for (auto& c : cases) {
    const Constant* result = binaryOp(value(c.x), c.op, value(c.y), false);
    if (result->kind() == ConstantKind::Float && toInt(result)->kind() == ConstantKind::Int) result = toInt(result);
    EXPECT_TRUE(same(result, value(c.result)))
        << c.x << text(c.op) << c.y << " is " << exactString(result) << ", not " << c.result;
  }
  EXPECT_TRUE(same(binaryOp(value("-7"), Operator::Div, value("2"), true), value("-3")));
  const Constant* least = makeInt64(std::numeric_limits<int64_t>::min());
  EXPECT_TRUE(same(binaryOp(least, Operator::Div, value("-1"), true), value("9223372036854775808")));
  EXPECT_TRUE(same(binaryOp(least, Operator::Rem, value("-1"), true), value("0")));
}

TEST(Constant, UnaryOperations) {
  EXPECT_TRUE(same(unaryOp(Operator::Xor, value("0"), 0), value("-1")));
  EXPECT_TRUE(same(unaryOp(Operator::Xor, value("0"), 8), value("255")));
  EXPECT_TRUE(same(unaryOp(Operator::Xor, value("1"), 64), value("18446744073709551614")));
  EXPECT_TRUE(same(unaryOp(Operator::Not, value("true"), 0), value("false")));
  EXPECT_TRUE(
      same(unaryOp(Operator::Sub, makeInt64(std::numeric_limits<int64_t>::min()), 0), value("9223372036854775808")));
  EXPECT_EQ(unaryOp(Operator::Sub, value("?"), 0)->kind(), ConstantKind::Unknown);
}

TEST(Constant, Shifts) {
  EXPECT_TRUE(same(shift(value("1"), Operator::Shl, 100), value("1267650600228229401496703205376")));
  EXPECT_TRUE(same(shift(shift(value("3"), Operator::Shl, 200), Operator::Shr, 200), value("3")));
  EXPECT_TRUE(same(shift(value("-1"), Operator::Shr, 100), value("-1")));
  EXPECT_TRUE(same(shift(value("-36893488147419103233"), Operator::Shr, 65), value("-2")));
  EXPECT_EQ(bitLen(shift(value("1"), Operator::Shl, 511)), 512);
}

TEST(Constant, Comparisons) {
  EXPECT_TRUE(compare(value("1/123456789"), Operator::Lss, value("1/123456788")));
  EXPECT_TRUE(compare(value("\"foo\""), Operator::Gtr, value("\"bar\"")));
  EXPECT_TRUE(compare(value("1e9999"), Operator::Gtr, value("1e9998")));
  EXPECT_TRUE(compare(value("-1e9999"), Operator::Lss, value("1")));
  EXPECT_TRUE(compare(value("1i"), Operator::Neq, value("1")));
  EXPECT_FALSE(compare(value("?"), Operator::Neq, value("1")));
  EXPECT_TRUE(compare(value("18446744073709551616"), Operator::Geq, value("1")));
}

TEST(Constant, Conversions) {
  EXPECT_TRUE(same(toInt(value("2.0")), value("2")));
  EXPECT_EQ(toInt(value("2.5"))->kind(), ConstantKind::Unknown);
  EXPECT_TRUE(same(toInt(binaryOp(value("3"), Operator::Add, value("0i"), false)), value("3")));
  EXPECT_EQ(toInt(value("1i"))->kind(), ConstantKind::Unknown);
  EXPECT_EQ(toFloat(value("3"))->kind(), ConstantKind::Float);
  EXPECT_EQ(toFloat(value("\"x\""))->kind(), ConstantKind::Unknown);
  EXPECT_EQ(toComplex(value("3"))->kind(), ConstantKind::Complex);
  // An integer that was missed by a rounding error of the 512-bit arithmetic.
  const Constant* third = binaryOp(value("1e5000"), Operator::Div, value("3e5000"), false);
  EXPECT_TRUE(same(toInt(binaryOp(third, Operator::Mul, value("3"), false)), value("1")));
}

TEST(Constant, FloatValues) {
  auto check = [](const char* text, double expected, bool expectExact) {
    bool exact;
    double got = float64Val(value(text), &exact);
    EXPECT_EQ(got, expected) << text;
    EXPECT_EQ(exact, expectExact) << text;
  };
  check("0.1", 0.1, false);
  check("0.5", 0.5, true);
  check("1e308", 1e308, false);
  check("1.7976931348623157e308", std::numeric_limits<double>::max(), false);
  check("1.797693134862315808e308", std::numeric_limits<double>::infinity(), false);
  check("5e-324", 5e-324, false);
  check("2e-324", 0, false);
  check("2.4703282292062328e-324", 5e-324, false);  // just above half of the least denormal
  check("2.2250738585072011e-308", 2.2250738585072011e-308, false);
  check("9007199254740993", 9007199254740992.0, false);  // a tie goes to even
  check("9007199254740995", 9007199254740996.0, false);
  check("1e9999", std::numeric_limits<double>::infinity(), false);
  check("-1e9999", -std::numeric_limits<double>::infinity(), false);
  check("1e-9999", 0, false);
  check("18446744073709551616", 18446744073709551616.0, true);
  bool exact;
  EXPECT_EQ(float32Val(value("0.1"), &exact), 0.1f);
  EXPECT_EQ(float32Val(value("3.4028234663852886e38"), &exact), std::numeric_limits<float>::max());
  EXPECT_TRUE(std::isinf(float32Val(value("3.4028236e38"), &exact)));
  EXPECT_EQ(float32Val(value("1e-45"), &exact), 1e-45f);
  for (double d : {0.1, 1.0 / 3, 1e300, 5e-324, -2.5, 1e22}) EXPECT_EQ(float64Val(makeFloat64(d), &exact), d) << d;
  EXPECT_EQ(makeFloat64(std::numeric_limits<double>::infinity())->kind(), ConstantKind::Unknown);
}

TEST(Constant, IntegerValues) {
  bool exact;
  EXPECT_EQ(int64Val(value("-9223372036854775808"), &exact), std::numeric_limits<int64_t>::min());
  EXPECT_TRUE(exact);
  int64Val(value("9223372036854775808"), &exact);
  EXPECT_FALSE(exact);
  EXPECT_EQ(uint64Val(value("18446744073709551615"), &exact), std::numeric_limits<uint64_t>::max());
  EXPECT_TRUE(exact);
  uint64Val(value("-1"), &exact);
  EXPECT_FALSE(exact);
  EXPECT_EQ(bitLen(value("-256")), 9);
  EXPECT_EQ(bitLen(makeInt64(std::numeric_limits<int64_t>::min())), 64);
  EXPECT_EQ(sign(value("-0.5")), -1);
  EXPECT_EQ(sign(value("?")), 1);
  EXPECT_EQ(sign(value("0i")), 0);
}

TEST(Constant, Text) {
  std::string xs = repeat("x", 68);
  struct {
    std::string input, inMessages, exact;
  } cases[] = {
      {"?", "unknown", "unknown"},
      {"true", "true", "true"},
      {"\"\"", "\"\"", "\"\""},
      {"\"a\\n\\x00\\u00e4\\xff\"", "\"a\\n\\x00\u00e4\\xff\"", "\"a\\n\\x00\u00e4\\xff\""},
      {"\"" + xs + "xx\"", "\"" + xs + "xx\"", "\"" + xs + "xx\""},
      {"\"" + xs + "xxx\"", "\"" + xs + "...", "\"" + xs + "xxx\""},
      {"-1", "-1", "-1"},
      {"-12345678901234567890", "-12345678901234567890", "-12345678901234567890"},
      {"0.", "0", "0"},
      {"-0.0", "0", "0"},
      {"10.0", "10", "10"},
      {"-2.1", "-2.1", "-21/10"},
      {"1e100", "1e+100", "1" + repeat("0", 100)},
      {"1e9999", "1e+9999",
       "0x.f8d4a9da224650a8cb2959e10d985ad92adbd44c62917e608b1f24c0e1b76b6f61edffeb15c135a4b601637315f7662f325f82325422"
       "b244286a07663c9415d2p+33216"},
      {"1e-9999", "1e-9999",
       "0x.83b01ba6d8c0425eec1b21e96f7742d63c2653ed0a024cf8a2f9686df578d7b07d7a83d84df6a2ec70a921d1f6cd5574893a7eda4d28"
       "ee719e13a5dce2700759p-33215"},
      {"2.71828182845904523536028747135266249775724709369995957496696763", "2.71828",
       "271828182845904523536028747135266249775724709369995957496696763/"
       "100000000000000000000000000000000000000000000000000000000000000"},
      {"0.5000000001", "0.5", "5000000001/10000000000"},
      {"1.0000000001", "1.0000000001", "10000000001/10000000000"},
      {"1000000.5", "1.0000005e+06", "2000001/2"},
      {"3i", "(0 + 3i)", "(0 + 3i)"},
  };
  for (auto& c : cases) {
    EXPECT_EQ(constantString(value(c.input)), c.inMessages) << c.input;
    EXPECT_EQ(exactString(value(c.input)), c.exact) << c.input;
  }
}

}  // namespace
}  // namespace gopark::types
