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
