// Whole programs are lowered and verified.
#include "lowered_program.h"
#include "naive_flow.h"

namespace gopark::lower {
namespace {

TEST(Closure, Empty) {
  LoweredProgram program("package main\n\nfunc main() {}\n");
  size_t n = program.lowerAll();
  EXPECT_GT(n, 10u);
  std::fprintf(stderr, "%zu functions\n", n);
}

TEST(Closure, Println) {
  LoweredProgram program("package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(\"hello\") }\n");
  size_t n = program.lowerAll();
  EXPECT_GT(n, 400u);
  std::fprintf(stderr, "%zu functions\n", n);
}

// Blocks, dominators and loops of real functions, too, are as their definitions say.
TEST(Closure, ControlFlow) {
  LoweredProgram program(R"(package main

import (
	"fmt"
	"sort"
	"strings"
)

func classify(n int) (text string) {
	defer func() { recover() }()
again:
	switch {
	case n > 1000:
		n /= 2
		goto again
	case n < 0:
		n = -n
		return "negative"
	}
	for i := range n {
		if i == 7 {
			continue
		}
		n--
	}
	i := 0
	if n%3 == 0 {
		goto middle
	}
top:
	i++
middle:
	if i += 2; i < n {
		goto top
	}
	return "positive"
}

func main() {
	words := strings.Fields("the quick brown fox")
	sort.Strings(words)
	fmt.Println(words, classify(5))
}
)");
  program.lowerAll();
  size_t loops = 0;
  for (const auto& entry : program.lowering().program().functions) {
    const ir::Function* f = entry.load();
    if (f == nullptr) continue;
    ir::ControlFlow flow(*f);
    ir::Dominators dominators(flow);
    ir::Loops found(flow, dominators);
    loops += found.all().size();
    EXPECT_EQ(flow.reversePostorder().size(), flow.size()) << "lowering leaves what cannot be reached";
    if (flow.size() > 60) continue;
    SCOPED_TRACE(f->name);
    ir::checkFlow(*f);
    if (testing::Test::HasFailure()) return;
  }
  EXPECT_GT(loops, 100u);
}

// For debugging: GOPARK_DUMP=file.go GOPARK_DUMP_FUNCTION=main.main prints that function's IR (all of main's: "main.").
TEST(Closure, Dump) {
  const char* path = std::getenv("GOPARK_DUMP");
  const char* function = std::getenv("GOPARK_DUMP_FUNCTION");
  if (path == nullptr || function == nullptr) GTEST_SKIP();
  auto text = load::makeNativeFiles("")->read(path);
  ASSERT_TRUE(text);
  LoweredProgram program(*text);
  program.lowerAll();
  const ir::Program& lowered = program.lowering().program();
  for (const auto& entry : lowered.functions) {
    const ir::Function* f = entry.load();
    if (f == nullptr || !f->name.starts_with(function)) continue;
    std::fprintf(stderr, "%s\n", ir::print(*f, lowered, &stdLibrary().files()).c_str());
  }
}

}  // namespace
}  // namespace gopark::lower
