// Whole programs are lowered and verified.
#include "lowered_program.h"

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

}  // namespace
}  // namespace gopark::lower
