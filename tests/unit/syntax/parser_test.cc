#include "syntax/parser.h"

#include <gtest/gtest.h>

#include "syntax/positions.h"
#include "tree_dump.h"

namespace gopark::syntax {
namespace {

struct Parsed {
  FileSet files;
  Diagnostics diagnostics;
  std::unique_ptr<File> file;
  std::string errors;

  explicit Parsed(std::string text, Bodies bodies = Bodies::Parse) {
    file = parseFile(files, files.add("x.go", std::move(text)), bodies, diagnostics);
    errors = diagnostics.format(files);
  }
};

std::string errorsOf(std::string text) { return Parsed(std::move(text)).errors; }
std::string errorsInBody(const std::string& body) { return errorsOf("package p; func f() {\n" + body + "\n}\n"); }

std::string repeat(std::string_view text, int times) {
  std::string result;
  for (int i = 0; i < times; i++) result += text;
  return result;
}

// The type expression of the file's last declaration, printed.
std::string typeOf(const std::string& declaration) {
  Parsed parsed("package p\n" + declaration);
  EXPECT_EQ(parsed.errors, "");
  return exprString(as<TypeDecl>(parsed.file->decls.back())->typeExpr);
}

size_t typeParamsOf(const std::string& declaration) {
  Parsed parsed("package p\n" + declaration);
  EXPECT_EQ(parsed.errors, "");
  return as<TypeDecl>(parsed.file->decls.back())->typeParams.size();
}

TEST(Parser, TypeParametersAndArrayLengths) {
  EXPECT_EQ(typeParamsOf("type T[P any] int"), 1u);
  EXPECT_EQ(typeParamsOf("type T[P *C] int"), 0u);  // an array of length P*C
  EXPECT_EQ(typeParamsOf("type T[P *C,] int"), 1u);
  EXPECT_EQ(typeParamsOf("type T[P *C|~int] int"), 1u);
  EXPECT_EQ(typeParamsOf("type T[P *struct{}] int"), 1u);
  EXPECT_EQ(typeParamsOf("type T[P (C),] int"), 1u);
  EXPECT_EQ(typeParamsOf("type T[P []E, E any] int"), 2u);
  EXPECT_EQ(typeParamsOf("type T[P] int"), 0u);
  EXPECT_EQ(typeParamsOf("type T[P, Q any] int"), 2u);
  EXPECT_EQ(typeOf("type T[P * C] int"), "[P * C]int");
  EXPECT_EQ(typeOf("type T[]int"), "[]int");
  EXPECT_EQ(typeOf("type T = <-chan chan<- int"), "<-chan chan<- int");
  EXPECT_EQ(typeOf("type T chan (<-chan int)"), "chan (<-chan int)");
  EXPECT_EQ(typeOf("type T struct { a, b int; *p.X `t`; Y[int, string] }"),
            "struct{a, b int; *p.X `t`; Y[int, string]}");
  EXPECT_EQ(typeOf("type T interface { m(x, y int, _ ...string) (a error); ~int | E; p.Q }"),
            "interface{m(x, y int, _ ...string) (a error); ~int | E; p.Q}");
}

TEST(Parser, GenericMethod) {
  Parsed parsed("package p\nfunc (r *R[T]) m[U, V any](u U) V { return 0 }");
  EXPECT_EQ(parsed.errors, "");
  const auto* decl = as<FuncDecl>(parsed.file->decls[0]);
  EXPECT_EQ(decl->typeParams.size(), 2u);
  EXPECT_NE(decl->recv, nullptr);
}

TEST(Parser, CompositeLiteralsInHeaders) {
  EXPECT_EQ(errorsInBody("if x == (T{}) {}\nfor range []int{1} {}\nswitch (T{}) {}\nif f(T{}) {}"), "");
  EXPECT_EQ(errorsInBody("if x == T{} {}"),
            "x.go:2:13: syntax error: unexpected { at end of statement\n"
            "x.go:3:1: syntax error: non-declaration statement outside function body\n");
}

TEST(Parser, ErrorsInGcsWords) {
  EXPECT_EQ(errorsOf(""), "x.go:1:1: syntax error: package statement must be first\n");
  EXPECT_EQ(errorsOf("package p\nx := 1\n"),
            "x.go:2:1: syntax error: non-declaration statement outside function body\n");
  EXPECT_EQ(errorsOf("package p\nfunc f()\n{\n}\n"),
            "x.go:3:1: syntax error: unexpected semicolon or newline before {\n");
  EXPECT_EQ(errorsInBody("x := "), "x.go:3:1: syntax error: unexpected }, expected expression\n");
  EXPECT_EQ(errorsInBody("if x = 1 {}"), "x.go:2:6: syntax error: cannot use assignment x = 1 as value\n");
  EXPECT_EQ(errorsInBody("f(1, 2\n)"),
            "x.go:2:7: syntax error: unexpected newline in argument list; possibly missing comma or )\n");
  EXPECT_EQ(errorsInBody("for i := 0; i < 10 {}"),
            "x.go:2:20: syntax error: unexpected {, expected semicolon or newline\n");
  EXPECT_EQ(errorsInBody("a b"), "x.go:2:3: syntax error: unexpected name b at end of statement\n");
  EXPECT_EQ(errorsInBody("var x = 'ab'"), "x.go:2:9: more than one character in rune literal\n");
  EXPECT_EQ(errorsInBody("x = 1__0"), "x.go:2:7: '_' must separate successive digits\n");
  EXPECT_EQ(errorsInBody("x = 08"), "x.go:2:6: invalid digit '8' in octal literal\n");
  EXPECT_EQ(errorsInBody("x = \"a\nb c"),
            "x.go:2:7: newline in string\nx.go:3:3: syntax error: unexpected name c at end of statement\n");
  EXPECT_EQ(errorsInBody("x = \"\\ud800\""), "x.go:2:12: escape is invalid Unicode code point U+D800\n");
}

TEST(Parser, Labels) {
  EXPECT_EQ(errorsInBody("L: for { break L }"), "");
  EXPECT_EQ(errorsInBody("L: for {}"), "x.go:2:1: label L defined and not used\n");
  EXPECT_EQ(errorsInBody("break"), "x.go:2:1: break is not in a loop, switch, or select\n");
  EXPECT_EQ(errorsInBody("for { func() { continue }() }"), "x.go:2:16: continue is not in a loop\n");
  EXPECT_EQ(errorsInBody("goto L\nx := 1\nL: _ = x"), "x.go:2:6: goto L jumps over declaration of x at x.go:3:3\n");
  EXPECT_EQ(errorsInBody("goto L\n{ L: }"), "x.go:2:6: goto L jumps into block starting at x.go:3:1\n");
  EXPECT_EQ(errorsInBody("L: L: goto L"), "x.go:2:4: label L already defined at x.go:2:1\n");
  EXPECT_EQ(errorsInBody("switch { case true: fallthrough }"), "x.go:2:21: cannot fallthrough final case in switch\n");
  EXPECT_EQ(errorsInBody("M: if true { for { continue M } }"), "x.go:2:29: invalid continue label M\n");
}

TEST(Parser, TooManyErrors) {
  std::string text = "package p\n" + repeat("func f() { a b }\n", 12);
  std::string errors = errorsOf(text);
  EXPECT_EQ(std::count(errors.begin(), errors.end(), '\n'), 11);
  EXPECT_TRUE(errors.ends_with(": too many errors\n")) << errors;
}

TEST(Parser, ChainsHaveNoLimit) {
  for (const char* link : {"+a", "&&a", ".b", "()", "[0]", "[0:]", ".(int)", ".b().c[0]*a"}) {
    EXPECT_EQ(errorsInBody("x = a" + repeat(link, 100000)), "") << link;
  }
  EXPECT_EQ(errorsInBody(repeat("if x {} else ", 100000) + "{}"), "");
  EXPECT_EQ(errorsInBody("type x interface { a" + repeat("|a", 100000) + "}"), "");
}

TEST(Parser, NestingHasALimit) {
  std::string tooDeep = "syntax error: exceeded max nesting depth\n";
  auto expectTooDeep = [&](const std::string& body) {
    EXPECT_TRUE(errorsInBody(body).ends_with(tooDeep)) << body.substr(0, 40) << "\n" << errorsInBody(body);
  };
  expectTooDeep("x = " + repeat("(", 10000));
  expectTooDeep("x = " + repeat("(", 10000) + "1" + repeat(")", 10000));
  expectTooDeep("x = " + repeat("- ", 100000) + "1");
  expectTooDeep("x = " + repeat("[]T{", 100000));
  expectTooDeep("x = T" + repeat("{", 100000));
  expectTooDeep(repeat("{", 100000));
  expectTooDeep(repeat("func() {", 100000));
  expectTooDeep("var x " + repeat("[]", 100000) + "int");
  expectTooDeep("var x " + repeat("struct { a ", 100000));
  expectTooDeep("var x " + repeat("func(", 100000));
  expectTooDeep("var x " + repeat("chan ", 100000));
  expectTooDeep(repeat("L: ", 100000));
  // Each chain is short, but they hang below one another.
  expectTooDeep("x = " + repeat("f(", 200) + "a" + repeat("+a+a+a+a+a)", 200));
  expectTooDeep("x = " + repeat("f(", 200) + "a" + repeat(repeat("+a", 50) + "+g()" + repeat("+a", 50) + ")", 200));
  expectTooDeep("x = " + repeat("func() { return a+", 200) + "b" + repeat("}()+a+a+a+a+a", 200));
}

TEST(Parser, DepthThatProgramsHave) {
  EXPECT_EQ(errorsInBody("x = a" + repeat("+a", 900)), "");
  EXPECT_EQ(errorsInBody(repeat("if x {} else ", 400) + "{}"), "");
  EXPECT_EQ(errorsInBody("x = " + repeat("(", 400) + "1" + repeat(")", 400)), "");
}

TEST(Parser, BadBytes) {
  EXPECT_EQ(errorsOf(std::string("package p\nvar x\0 int\n", 21)), "x.go:2:6: invalid NUL character\n");
  EXPECT_EQ(errorsOf("\xEF\xBB\xBFpackage p\n"), "");
  EXPECT_EQ(errorsOf("package p // \xEF\xBB\xBF\n"), "x.go:1:14: invalid BOM in the middle of the file\n");
  EXPECT_EQ(errorsOf("package p /* \xFF */\n"), "x.go:1:14: invalid UTF-8 encoding\n");
  EXPECT_EQ(errorsOf("package p; var \xC3\xA9t\xC3\xA9 int\n"), "");
  EXPECT_EQ(errorsOf("package p\n@\n"), "x.go:2:1: invalid character U+0040 '@'\n");
  EXPECT_EQ(errorsOf("package p\n/* "), "x.go:2:1: comment not terminated\n");
}

TEST(Parser, LargeInput) {
  std::string text = "package p\n" + repeat("func f() { x := \"}\" /* } */; _ = '}' }\n", 250000);
  Parsed lazy(text, Bodies::Skip);
  EXPECT_EQ(lazy.errors, "");
  EXPECT_EQ(lazy.file->decls.size(), 250000u);
  Parsed zeros("package p\n" + std::string(1 << 20, '\0'));
  EXPECT_TRUE(zeros.errors.ends_with("too many errors\n") || !zeros.errors.empty());
}

TEST(Parser, LineDirectives) {
  EXPECT_EQ(errorsOf("package p\n//line foo.go:10\nvar var\n"),
            "foo.go:10: syntax error: unexpected keyword var, expected name\n");
  EXPECT_EQ(errorsOf("package p\n/*line foo.go:10:20*/var var\n"),
            "foo.go:10:24: syntax error: unexpected keyword var, expected name\n");
  EXPECT_EQ(errorsOf("package p\n//line foo.go:x\n"), "x.go:2:15: invalid line number: x\n");
}

TEST(Parser, DirectivesAndGoVersion) {
  Parsed parsed("//go:build go1.21 && !windows\n\npackage p\n\n//go:linkname f runtime.f\nfunc f()\n");
  EXPECT_EQ(parsed.errors, "");
  EXPECT_EQ(parsed.file->goVersion, "go1.21");
  ASSERT_EQ(parsed.file->directives.size(), 2u);
  EXPECT_EQ(parsed.file->directives[1].text, "go:linkname f runtime.f");
}

TEST(Parser, BodiesNoneStopsBehindTheImports) {
  Parsed parsed("package p\nimport \"a\"\nimport (\n\"b\"\n. \"c\"\n)\nvar x = {{{", Bodies::None);
  EXPECT_EQ(parsed.errors, "");
  EXPECT_EQ(parsed.file->decls.size(), 3u);
}

}  // namespace
}  // namespace gopark::syntax
