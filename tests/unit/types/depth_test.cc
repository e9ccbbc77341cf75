// However deep the nesting and however long the chains of declarations: an error at most, never a crash, never a wait.
#include <gtest/gtest.h>

#include <string>

#include "syntax/parser.h"
#include "types/checker.h"

namespace gopark::types {
namespace {

std::string errors(const std::string& text, size_t stackLimit) {
  FileSet files;
  Diagnostics diagnostics;
  Package package("p", Name());
  package.files.push_back(
      syntax::parseFile(files, files.add("p.go", "package p\n" + text), syntax::Bodies::Parse, diagnostics));
  EXPECT_EQ(diagnostics.format(files, 1), "") << text.substr(0, 80);
  Config config;
  config.files = &files;
  config.diagnostics = &diagnostics;
  config.stackLimit = stackLimit;
  package.checker = std::make_unique<Checker>(config, &package);
  package.checker->checkPackage();
  return diagnostics.format(files, 2);
}

std::string repeat(const std::string& text, int n) {
  std::string result;
  for (int i = 0; i < n; ++i) result += text;
  return result;
}

// "type v0 v1\ntype v1 v2\n…" for "type v# v@\n".
std::string chain(const std::string& pattern, int n) {
  std::string result;
  for (int i = 0; i < n; ++i) {
    for (char c : pattern) {
      if (c == '#') {
        result += std::to_string(i);
      } else if (c == '@') {
        result += std::to_string(i + 1);
      } else {
        result += c;
      }
    }
  }
  return result;
}

constexpr size_t kEnough = size_t{6} << 20;
constexpr size_t kLittle = size_t{12} << 10;
constexpr const char* kTooDeep = "nested too deeply";

TEST(Depth, DeepExpressionsStatementsAndTypes) {
  constexpr int kDepth = 200;
  const std::string texts[] = {
      "var x = 1\nvar y = " + repeat("(", kDepth) + "x" + repeat(")", kDepth),
      "var x = 1\nvar y = " + repeat("- ", kDepth) + "x",
      "func f(int) int { return 1 }\nvar y = " + repeat("f(", kDepth) + "1" + repeat(")", kDepth),
      "var x = 1\nvar y = " + repeat("x+(", kDepth) + "x" + repeat(")", kDepth),
      "func f() {" + repeat("{", kDepth) + repeat("}", kDepth) + "}",
      "func f() {" + repeat("if true {", kDepth) + repeat("}", kDepth) + "}",
      "func f() {" + repeat("for {", kDepth) + repeat("}", kDepth) + "}",
      "func f() {" + repeat("func() {", kDepth) + repeat("}()", kDepth) + "}",
      "var x " + repeat("struct{ a ", kDepth) + "int" + repeat("}", kDepth),
      "var x " + repeat("func(", kDepth) + "int" + repeat(")", kDepth),
      "type T []T\nvar x = T" + repeat("{", kDepth) + repeat("}", kDepth),
  };
  for (const std::string& text : texts) {
    EXPECT_EQ(errors(text, kEnough), "") << text.substr(0, 60);
    EXPECT_NE(errors(text, kLittle).find(kTooDeep), std::string::npos) << text.substr(0, 60);
  }
}

TEST(Depth, LongSums) {
  std::string sum = repeat("x+", 900) + "x";
  EXPECT_EQ(errors("var x = 1\nvar y = " + sum, kLittle), "");
  EXPECT_EQ(errors("const x = \"a\"\nvar y = " + sum, kLittle), "");
  EXPECT_EQ(errors("var s uint\nvar y int64 = " + repeat("1<<s+", 400) + "1", kLittle), "");
}

TEST(Depth, ChainsOfDeclarations) {
  const std::string patterns[] = {"var v# = v@\n",  "const v# = v@\n",          "type v# v@\n",
                                  "type v# = v@\n", "type v# struct{ x v@ }\n", "type v# struct{ v@ }\n"};
  for (const std::string& pattern : patterns) {
    bool type = pattern.starts_with("type");
    auto text = [&](int n) {
      std::string last = "v" + std::to_string(n);
      return chain(pattern, n) +
             (type ? "type " + last + " int" : pattern.substr(0, pattern.find(' ')) + " " + last + " = 1");
    };
    EXPECT_EQ(errors(text(500), kEnough), "") << pattern;
    EXPECT_EQ(errors(text(60000), kEnough), "") << pattern;
  }
  EXPECT_EQ(
      errors(chain("func f#() int { return f@() }\n", 20000) + "func f20000() int { return 1 }\nvar x = f0()", kEnough),
      "");
}

}  // namespace
}  // namespace gopark::types
