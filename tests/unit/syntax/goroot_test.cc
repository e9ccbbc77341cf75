// The parser on Go's own sources (where GOPARK_GOROOT names them): they have no errors, and it makes no difference
// whether a function's body is parsed at once or on demand.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "syntax/parser.h"
#include "tree_dump.h"

namespace gopark::syntax {
namespace {

namespace fs = std::filesystem;

std::string readFile(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

// Whether the parser is meant to find the file good: not a test's input.
bool isOrdinary(const std::string& path) {
  return path.ends_with(".go") && path.find("/testdata/") == std::string::npos;
}

// Two file sets, so that positions agree.
void compareWays(const std::string& path) {
  std::string text = readFile(path);
  FileSet eagerFiles;
  FileSet lazyFiles;
  Diagnostics eagerErrors;
  Diagnostics lazyErrors;
  auto eager = parseFile(eagerFiles, eagerFiles.add(path, text), Bodies::Parse, eagerErrors);
  EXPECT_TRUE(eagerErrors.empty()) << eagerErrors.format(eagerFiles);
  auto lazy = parseFile(lazyFiles, lazyFiles.add(path, text), Bodies::Skip, lazyErrors);
  for (Decl* decl : lazy->decls) {
    if (auto* function = cast<FuncDecl>(decl)) parseBody(function, lazyErrors);
  }
  EXPECT_TRUE(lazyErrors.empty()) << lazyErrors.format(lazyFiles);
  EXPECT_TRUE(dumpTree(eager.get()) == dumpTree(lazy.get())) << path;
}

TEST(Goroot, FilesParseBothWays) {
  const char* goroot = std::getenv("GOPARK_GOROOT");
  if (goroot == nullptr) GTEST_SKIP() << "GOPARK_GOROOT is not set";
  int count = 0;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(goroot) / "src")) {
    if (!entry.is_regular_file() || !isOrdinary(entry.path().string())) continue;
    compareWays(entry.path().string());
    count++;
  }
  EXPECT_GT(count, 1000);
}

}  // namespace
}  // namespace gopark::syntax
