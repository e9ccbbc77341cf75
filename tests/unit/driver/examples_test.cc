#include "driver/examples.h"

#include <gtest/gtest.h>

namespace gopark::driver {
namespace {

TEST(ExpectedOutput, LastCommentCounts) {
  auto expected = expectedOutput(
      "package main\n// Output: no\nfunc main() {\n\t// Output:\n\t// a\n\t//   b  \n\t//\n\t//\n\t// c\n}\n");
  ASSERT_TRUE(expected.has_value());
  EXPECT_EQ(expected->text, "a\n  b\n\nc");
  EXPECT_FALSE(expected->unordered);
  EXPECT_TRUE(outputMatches(*expected, "a \n  b\n\nc\n"));
  EXPECT_FALSE(outputMatches(*expected, "a\nb\n\nc\n"));
}

TEST(ExpectedOutput, Forms) {
  EXPECT_FALSE(expectedOutput("package main\n// The output: x\nvar s = \"// Output: y\"\n").has_value());
  EXPECT_FALSE(expectedOutput("// This is\n// Output: of something\npackage main\n").has_value());
  EXPECT_EQ(expectedOutput("//output: x y\n")->text, "x y");
  EXPECT_EQ(expectedOutput("// Output:\n")->text, "");
  auto unordered = expectedOutput("// Unordered output:\n// b\n// a\n");
  ASSERT_TRUE(unordered.has_value());
  EXPECT_TRUE(outputMatches(*unordered, "a\nb\n"));
  EXPECT_FALSE(outputMatches(*unordered, "a\nb\nb\n"));
}

TEST(Examples, AreFound) {
  load::MemoryFiles files;
  files.put("/e/02-b.go", "package main");
  files.put("/e/01-a.go", "package main");
  files.put("/e/sub/x.go", "package main");
  files.put("/e/sub/x_test.go", "package main");
  files.put("/e/testdata/y.go", "package main");
  EXPECT_EQ(findExamples(files, "/e"), (std::vector<std::string>{"/e/01-a.go", "/e/02-b.go", "/e/sub/x.go"}));
}

}  // namespace
}  // namespace gopark::driver
