#include "syntax/build_constraint.h"

#include <gtest/gtest.h>

namespace gopark::syntax {
namespace {

bool holds(std::string line) {
  auto constraint = BuildConstraint::parse(line);
  EXPECT_TRUE(constraint.has_value()) << line;
  return constraint && constraint->eval([](std::string_view tag) { return tag == "yes" || tag == "go1.20"; });
}

bool valid(std::string_view line) { return BuildConstraint::parse(line).has_value(); }

TEST(BuildConstraint, Evaluates) {
  EXPECT_TRUE(holds("//go:build yes"));
  EXPECT_FALSE(holds("//go:build no"));
  EXPECT_TRUE(holds("//go:build !no && (yes || no)"));
  EXPECT_TRUE(holds("//go:build no && no || yes"));
  EXPECT_FALSE(holds("//go:build !(yes || no)"));
}

TEST(BuildConstraint, Rejects) {
  EXPECT_FALSE(valid("//go:build"));
  EXPECT_FALSE(valid("//go:buildyes"));
  EXPECT_FALSE(valid("//go:build yes no"));
  EXPECT_FALSE(valid("//go:build (yes"));
  EXPECT_FALSE(valid("//go:build !!yes"));
  EXPECT_FALSE(valid("//go:build yes &"));
  EXPECT_FALSE(valid("// +build yes"));
  EXPECT_FALSE(valid("//go:build " + std::string(100000, '(')));
}

TEST(BuildConstraint, GoVersion) {
  EXPECT_EQ(buildLineGoVersion("//go:build go1.21"), "go1.21");
  EXPECT_EQ(buildLineGoVersion("//go:build go1.20 && (go1.22 || linux)"), "go1.20");
  EXPECT_EQ(buildLineGoVersion("//go:build go1.20 || go1.22"), "go1.20");
  EXPECT_EQ(buildLineGoVersion("//go:build !go1.20"), "");
  EXPECT_EQ(buildLineGoVersion("//go:build go1"), "go1");
}

}  // namespace
}  // namespace gopark::syntax
