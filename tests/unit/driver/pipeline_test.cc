// One process compiles and runs many programs.
#include "pipeline.h"
#include "load/pack_std.h"

namespace gopark::driver {
namespace {

std::string program(const std::string& type, const std::string& value) {
  return R"(package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"sync"
)

type T )" +
         type + R"(
type S[E any] struct{ e E }

func main() {
	list := []S[T]{{)" +
         value + R"(}, {T()" + value + R"()}}
	slices.SortFunc(list, func(a, b S[T]) int { return cmp.Compare(a.e, b.e) })
	m := map[T]S[T]{)" +
         value + R"(: list[0]}
	keys := slices.Collect(maps.Keys(m))
	var once = sync.OnceValue(func() T { return keys[0] })
	fmt.Printf("%v %T\n", list, once())
}
)";
}

// Std packages and their checked bodies are kept; instances with the types of one program must not leak into the next.
TEST_F(Pipeline, CompilesAgainAndAgain) {
  for (int i = 0; i < 3; i++) {
    EXPECT_EQ(run(program("int", "1")), "[{1} {1}] main.T\n");
    EXPECT_EQ(run("package main\nfunc main() { x := 1 }\n"),
              "# command-line-arguments\n./prog.go:2:15: declared and not used: x\n");
    EXPECT_EQ(run(program("string", "\"a\"")), "[{a} {a}] main.T\n");
    EXPECT_EQ(run("package main\nfunc main() { panic(1) }\n").substr(0, 24), "panic: 1\n\ngoroutine 1 [r");
  }
  EXPECT_TRUE(toolchain_->std().diagnostics().empty());
}

TEST_F(Pipeline, RunsFromAPack) {
  std::string error;
  std::string pack = load::packStd(toolchain_->std(), {{"fmt", "cmp", "maps", "slices", "sync", "runtime"}, {}}, &error);
  ASSERT_EQ(error, "");
  auto packed = packedToolchain(pack);
  ASSERT_TRUE(packed.ok());
  EXPECT_EQ(run(*packed.value(), program("int", "1")), "[{1} {1}] main.T\n");
  EXPECT_EQ(run(*packed.value(), "package main\nimport _ \"net/http\"\nfunc main() {}\n"),
            "prog.go:2:8: package net/http is not in std (/usr/local/go/src/net/http)\n");
}

// What is found out about functions of the packages it imports counts; what is wrong with them does not.
TEST_F(Pipeline, VetsThePackageAskedFor) {
  load::MemoryFiles files;
  files.put("/w/go.mod", "module m\n\ngo 1.27\n");
  files.put("/w/main.go", R"(package main

import (
	"context"
	"m/log"
)

func main() { log.Notef("%d", "x") }

func wait(n int) {
	_, cancel := context.WithCancel(context.Background())
	if n == 0 {
		log.Stop()
	} else {
		cancel()
	}
}
)");
  files.put("/w/log/log.go", R"(package log

import (
	"fmt"
	"os"
)

func Notef(format string, args ...any) { fmt.Printf(format, args...) }

func Stop() {
	fmt.Println("stopped\n")
	os.Exit(1)
}
)");
  load::UserRequest request;
  request.workingDirectory = "/w";
  Compilation compilation(*toolchain_, files, request);
  ASSERT_TRUE(compilation.load() && compilation.check(false)) << compilation.messages().text();
  EXPECT_FALSE(compilation.vet());
  EXPECT_EQ(compilation.messages().text(), "main.go:8:26: m/log.Notef format %d has arg \"x\" of wrong type string\n");
}

TEST_F(Pipeline, ErrorsOfSeveralPackages) {
  load::MemoryFiles files;
  files.put("/w/go.mod", "module m\n");
  files.put("/w/a/a.go", "package a\nvar X int = \"\"\n");
  files.put("/w/b/b.go", "package b\nfunc F() { x }\n");
  files.put("/w/c/c.go", "package c\nfunc F() {}\n");
  files.put("/w/main.go", "package main\nimport (\"m/a\"; \"m/b\"; \"m/c\")\nfunc main() { a.F(); b.F(); c.F() }\n");
  load::UserRequest request;
  request.workingDirectory = "/w";
  Compilation compilation(*toolchain_, files, request);
  ASSERT_TRUE(compilation.load()) << compilation.messages().text();
  EXPECT_FALSE(compilation.check(true));
  EXPECT_EQ(compilation.messages().text(),
            "# m/a\na/a.go:2:13: cannot use \"\" (untyped string constant) as int value in variable declaration\n"
            "# m/b\nb/b.go:2:12: undefined: x\n");
  const std::vector<SourceError>& errors = compilation.messages().errors();
  ASSERT_EQ(errors.size(), 2u);
  EXPECT_EQ(errors[1].file, "b/b.go");
  EXPECT_EQ(errors[1].line, 2u);
  EXPECT_EQ(errors[1].column, 12u);
  EXPECT_EQ(errors[1].message, "undefined: x");
}

}  // namespace
}  // namespace gopark::driver
