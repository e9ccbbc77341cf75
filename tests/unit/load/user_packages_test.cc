// What the go command says before it compiles anything; compared with Go 1.27's.
#include "load/user_packages.h"

#include "fixture.h"

namespace gopark::load {
namespace {

using UserPackagesTest = LoadTest;

std::string program(std::string_view imports) {
  return "package main\nimport (\n" + std::string(imports) + "\n)\nfunc main() {}\n";
}

TEST_F(UserPackagesTest, NamedFiles) {
  user.put("/w/x.go", program("\"fmt\""));
  user.put("/w/y.go", "package main\n");
  user.put("/w/z.go", "package foo\n");
  user.put("/w/d/x.go", "package main\n");
  EXPECT_EQ(load({"x.go", "y.go"}), "");
  EXPECT_EQ(packages->main().title, "command-line-arguments");
  EXPECT_EQ(check(), "./x.go:3:1: \"fmt\" imported and not used\n");
  EXPECT_EQ(load({"d/x.go"}), "");
  EXPECT_EQ(packages->main().package->files[0]->source->path(), "d/x.go");
  EXPECT_EQ(load({"none.go"}), "stat none.go: no such file or directory\n");
  EXPECT_EQ(load({"x.go", "d/x.go"}), "named files must all be in one directory; have . and d\n");
  EXPECT_EQ(load({"x.go", "z.go"}), "found packages main (x.go) and foo (z.go) in /w\n");
}

TEST_F(UserPackagesTest, Heads) {
  user.put("/w/x.go", "func main() {}");
  EXPECT_EQ(load({"x.go"}), "x.go:1:1: expected 'package', found 'func'\n");
  user.put("/w/x.go", "");
  EXPECT_EQ(load({"x.go"}), "x.go:1:1: expected 'package', found 'EOF'\n");
  user.put("/w/x.go", "package\n");
  EXPECT_EQ(load({"x.go"}), "x.go:1:9: expected 'IDENT', found 'EOF'\n");
  user.put("/w/x.go", "package main\nimport \"fmt\n");
  EXPECT_EQ(load({"x.go"}), "x.go:2:8: string literal not terminated\n");
  user.put("/w/x.go", "package main\nimport (\n fmt\n)\n");
  EXPECT_EQ(load({"x.go"}), "x.go:3:5: missing import path\n");
  user.put("/w/x.go", "package main\nimport \"a b\"\n");
  EXPECT_EQ(load({"x.go"}), "/w/x.go:2:8: invalid import path: a b\n");
  user.put("/w/x.go", "package main\nimport \"fmt\"\n'\n");
  EXPECT_EQ(load({"x.go"}), "");  // that is for the compiler to say
}

TEST_F(UserPackagesTest, ImportsWithoutModule) {
  user.put("/w/x.go", program("\"nosuch/b\"\n\"example.com/y\"\n\"internal/abi\"\n\"./z\"\n\"cmd/go\"\n\"/q\""));
  EXPECT_EQ(
      load({"x.go"}),
      "x.go:6:1: \"./z\" is relative, but relative import paths are not supported in module mode\n"
      "x.go:8:1: \"/q\" is not a package path; see 'go help packages'\n"
      "x.go:7:1: import \"cmd/go\" is a program, not an importable package\n"
      "x.go:4:1: no required module provides package example.com/y: go.mod file not found in current directory or "
      "any parent directory; see 'go help modules'\n"
      "x.go:3:1: package nosuch/b is not in std (/go/src/nosuch/b)\n"
      "package command-line-arguments\n\tx.go:5:1: use of internal package internal/abi not allowed\n");
  const std::vector<SourceError>& errors = packages->messages().errors();
  ASSERT_EQ(errors.size(), 6u);
  EXPECT_EQ(errors.back().file, "x.go");
  EXPECT_EQ(errors.back().line, 5u);
  EXPECT_EQ(errors.back().message, "use of internal package internal/abi not allowed");
}

TEST_F(UserPackagesTest, Module) {
  user.put("/w/go.mod", "module example.com/m // x\n\ngo 1.21\n");
  user.put("/w/main.go", program("\"example.com/m/sub\"\n_ \"example.com/m/internal/in\""));
  user.put("/w/sub/s.go", "package sub\nimport _ \"example.com/m/internal/in\"\nvar X int = \"x\"\n");
  user.put("/w/internal/in/in.go", "package in\n");
  ASSERT_EQ(load(), "");
  ASSERT_EQ(packages->packages().size(), 3u);
  EXPECT_EQ(packages->packages()[0]->title, "example.com/m/internal/in");
  EXPECT_EQ(packages->packages()[1]->title, "example.com/m/sub");
  EXPECT_EQ(packages->main().title, "example.com/m");
  EXPECT_EQ(packages->main().package->goVersion, "go1.21");
  EXPECT_EQ(check(),
            "sub/s.go:3:13: cannot use \"x\" (untyped string constant) as int value in variable declaration\n"
            "./main.go:3:1: \"example.com/m/sub\" imported and not used\n");
  ASSERT_EQ(load({}, "sub"), "");
  EXPECT_EQ(packages->main().title, "example.com/m/sub");
}

TEST_F(UserPackagesTest, Workspace) {
  user.put("/go.work", "go 1.27\n\nuse (\n\t./w\n\t./x // a library\n)\n\nreplace example.com/y => ./other/y\n");
  user.put("/w/go.mod", "module m\n\ngo 1.27\n\nrequire example.com/y v1.0.0\n");
  user.put("/w/main.go", program("_ \"example.com/x\"\n_ \"example.com/y/sub\""));
  user.put("/x/go.mod", "module example.com/x\n\ngo 1.21\n\nrequire example.com/z v1.2.3\nreplace example.com/z => ../z\n");
  user.put("/x/x.go", "package x\nimport _ \"example.com/y/sub\"\nimport _ \"example.com/z\"\n");
  user.put("/other/y/go.mod", "module example.com/y\n");
  user.put("/other/y/sub/s.go", "package sub\n");
  user.put("/z/go.mod", "module example.com/z\n");
  user.put("/z/z.go", "package z\n");
  ASSERT_EQ(load(), "");
  ASSERT_EQ(packages->packages().size(), 4u);
  user.put("/go.work", "use ./x\n");
  EXPECT_EQ(load(),
            "current directory is contained in a module that is not one of the workspace modules listed in go.work. "
            "You can add the module to the workspace using:\n\tgo work use .\n");
  user.put("/go.work", "use ./w\nuse ./v\n");
  EXPECT_EQ(load(),
            "go: cannot load module /v listed in go.work file: open /v/go.mod: no such file or directory\n");
  user.put("/go.work", "uses ./w\n");
  EXPECT_EQ(load(), "go: errors parsing go.work:\n/go.work:1: unknown directive: uses\n");
}

TEST_F(UserPackagesTest, ReplacedModules) {
  const std::string head = "module m\n\ngo 1.27\n\n", require = "require example.com/x v1.2.3\n";
  user.put("/x/go.mod", "module example.com/x\n\ngo 1.21\n");
  user.put("/x/x.go", "package x\nimport _ \"example.com/x/sub\"\nimport _ \"example.com/x/internal/in\"\n");
  user.put("/x/sub/s.go", "package sub\n");
  user.put("/x/internal/in/in.go", "package in\n");
  user.put("/w/main.go", program("_ \"example.com/x\""));
  auto loaded = [&](const std::string& mod) {
    user.put("/w/go.mod", head + mod);
    return load();
  };
  EXPECT_EQ(loaded(require + "replace example.com/x => ../x\n"), "");
  EXPECT_EQ(packages->packages().size(), 4u);
  EXPECT_EQ(packages->packages()[2]->package->goVersion, "go1.21");
  EXPECT_EQ(loaded("require (\n\texample.com/x v1.2.3 // indirect\n)\nreplace (\n\texample.com/x v1.2.3 => ../x/\n)\n"), "");
  EXPECT_EQ(loaded("replace example.com/x => ../x\n"),
            "main.go:3:1: module example.com/x provides package example.com/x and is replaced but not required; to add "
            "it:\n\tgo get example.com/x\n");
  EXPECT_EQ(loaded(require + "replace example.com/x => ./gone\n"),
            "main.go:3:1: example.com/x@v1.2.3: replacement directory ./gone does not exist\n");
  EXPECT_EQ(loaded(require + "replace example.com/x v1.2.4 => ../x\n"),
            "main.go:3:1: no required module provides package example.com/x; to add it:\n\tgo get example.com/x\n");
}

TEST_F(UserPackagesTest, ModuleErrors) {
  user.put("/w/go.mod", "module example.com/m\n");
  user.put("/w/main.go",
           program("\"example.com/m/none\"\n\"example.com/m/prog\"\n\"example.com/m/bad\"\n\"example.com/m/a\"\n"
                   "\"example.com/m/ex\"\n\"example.com/m/c/internal/d\"\n\"github.com/x/y\""));
  user.put("/w/prog/p.go", "package main\n");
  user.put("/w/bad/a.go", "package bad\n");
  user.put("/w/bad/b.go", "package worse\n");
  user.put("/w/a/a.go", "package a\nimport _ \"example.com/m/b\"\n");
  user.put("/w/b/b.go", "package b\nimport _ \"example.com/m/a\"\n");
  user.put("/w/ex/e.go", "//go:build ignore\n\npackage ex\n");
  user.put("/w/c/internal/d/d.go", "package d\n");
  EXPECT_EQ(load(),
            "package example.com/m\n\timports example.com/m/a from main.go\n\timports example.com/m/b from a.go\n"
            "\timports example.com/m/a from b.go: import cycle not allowed\n"
            "main.go:5:1: found packages bad (a.go) and worse (b.go) in /w/bad\n"
            "package example.com/m\n\timports example.com/m/ex from main.go: build constraints exclude all Go files in "
            "/w/ex\n"
            "main.go:3:1: no required module provides package example.com/m/none; to add it:\n\tgo get "
            "example.com/m/none\n"
            "main.go:4:1: import \"example.com/m/prog\" is a program, not an importable package\n"
            "main.go:9:1: no required module provides package github.com/x/y; to add it:\n\tgo get github.com/x/y\n"
            "package example.com/m\n\tmain.go:8:1: use of internal package example.com/m/c/internal/d not allowed\n");
}

TEST_F(UserPackagesTest, EmptyDirectories) {
  EXPECT_EQ(load(), "stat /w: directory not found\n");
  user.put("/w/x.txt", "");
  EXPECT_EQ(load(), "no Go files in /w\n");
  user.put("/w/x_linux.go", "package main\n");
  EXPECT_EQ(load(), "package command-line-arguments: build constraints exclude all Go files in /w\n");
}

}  // namespace
}  // namespace gopark::load
