#include "load/std_library.h"

#include "fixture.h"
#include "load/pack.h"
#include "load/pack_std.h"

namespace gopark::load {
namespace {

using StdLibraryTest = LoadTest;

TEST_F(StdLibraryTest, LoadsOnceWithImports) {
  std::string error;
  types::Package* fmt = lib().load("fmt", &error);
  ASSERT_NE(fmt, nullptr) << error;
  EXPECT_EQ(lib().load("fmt", &error), fmt);
  ASSERT_EQ(fmt->imports.size(), 1u);
  EXPECT_EQ(fmt->imports[0]->path, "errors");
  EXPECT_TRUE(fmt->isStd);
  EXPECT_TRUE(lib().diagnostics().empty());
}

TEST_F(StdLibraryTest, OverlayReplacesDeclarations) {
  std.put("p/p.go", R"(package p
type T struct{ a int }
type U int
func (t *T) M() int { return 1 }
func (u U) M() int { return 1 }
func F() int { return 1 }
func G() string { return "" }
const ( A = iota; B; C )
var x, y = 1, 2
func init() {}
)");
  overlay.put("p/q.go", R"(//gopark:remove init
package p
func (t *T) M() int { return 2 }
func F() string { return "" }
const B = "b"
var x string
)");
  std::string error;
  types::Package* p = lib().load("p", &error);
  ASSERT_NE(p, nullptr) << error;
  p->checker->checkPackage();
  EXPECT_EQ(lib().diagnostics().format(files), "");
  EXPECT_EQ(p->initFuncs.size(), 0u);

  types::Object* c = p->scope->lookup(Name("C"));
  EXPECT_EQ(types::exactString(types::cast<types::Const>(c)->value), "2");
}

TEST_F(StdLibraryTest, OverlayReplacesPackages) {
  std.put("p/p.go", "package p\nfunc F() { this is not Go }\nvar V = undefined\n");
  overlay.put("p/q.go", "//gopark:replace\n\npackage p\nfunc G() {}\n");
  std::string error;
  types::Package* p = lib().load("p", &error);
  ASSERT_NE(p, nullptr);
  EXPECT_EQ(p->files.size(), 1u);
  EXPECT_EQ(p->scope->lookup(Name("F")), nullptr);
}

TEST_F(StdLibraryTest, InitializationOrder) {
  std.put("a/a.go", "package a\nimport _ \"z\"\n");
  std.put("b/b.go", "package b\n");
  std.put("z/z.go", "package z\n");
  user.put("/w/x.go", "package main\nimport _ \"fmt\"\nimport _ \"b\"\nimport _ \"a\"\nimport _ \"unsafe\"\n");
  ASSERT_EQ(load({"x.go"}), "");
  ASSERT_EQ(check(), "");
  std::string error;
  types::Package* main = packages->main().package.get();
  std::string order;
  for (types::Package* p : initializationOrder(lib().load("runtime", &error), {&main, 1})) order += p->path + " ";
  EXPECT_EQ(order, "runtime b errors fmt z a main ");
}

TEST_F(StdLibraryTest, WithoutCgo) {
  std.put("runtime/cgo/cgo.go", "package cgo\nimport \"C\"\nvar X int\n");
  std.put("runtime/cgo/handle.go", "package cgo\nvar c = \"C\"\n");
  std::string error;
  types::Package* cgo = lib().load("runtime/cgo", &error);
  ASSERT_NE(cgo, nullptr);
  EXPECT_EQ(cgo->files.size(), 1u);
  EXPECT_TRUE(lib().diagnostics().empty());
}

TEST_F(StdLibraryTest, Vendored) {
  std.put("vendor/golang.org/x/net/idna/idna.go", "package idna\n");
  std.put("net/net.go", "package net\nimport _ \"golang.org/x/net/idna\"\n");
  std::string error;
  types::Package* net = lib().load("net", &error);
  ASSERT_NE(net, nullptr);
  EXPECT_EQ(net->imports[0]->path, "vendor/golang.org/x/net/idna");
  EXPECT_EQ(lib().imports("net"), std::vector<std::string>{"vendor/golang.org/x/net/idna"});
}

TEST(Pack, StripsComments) {
  EXPECT_EQ(stripComments("package p // x\n"), "package p\n");
  EXPECT_EQ(stripComments("a/* x\ny */b"), "a \nb");
  EXPECT_EQ(stripComments("//go:build x\n//gopark:replace\n// y\n"), "//go:build x\n//gopark:replace\n\n");
  EXPECT_EQ(stripComments("s := \"//\" + `/*\n` + '\"' + '\\'' // z"), "s := \"//\" + `/*\n` + '\"' + '\\'' ");
}

TEST_F(StdLibraryTest, PacksTheClosure) {
  overlay.put("runtime/extra.go", "// comment\npackage runtime\n");
  std::string error;
  std::string blob = packStd(lib(), {{"fmt"}, {}}, &error);
  EXPECT_EQ(error, "");
  auto packed = openPack(blob, "src");
  auto golib = openPack(blob, "golib");
  ASSERT_NE(packed, nullptr);
  ASSERT_NE(golib, nullptr);
  EXPECT_EQ(packed->directories(""), (std::vector<std::string>{"errors", "fmt"}));
  EXPECT_EQ(golib->read("runtime/extra.go"), "\npackage runtime\n");
  StdLibrary fromPack(files, StdSources{packed.get(), golib.get(), "/go/src"});
  EXPECT_NE(fromPack.load("fmt", &error), nullptr);
  EXPECT_TRUE(fromPack.diagnostics().empty());
  for (size_t size : {size_t{0}, size_t{3}, size_t{8}, size_t{20}, blob.size() - 1}) {
    EXPECT_EQ(openPack(std::string_view(blob).substr(0, size), "src"), nullptr);
  }
}

}  // namespace
}  // namespace gopark::load
