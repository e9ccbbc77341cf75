// Programs, tests/golden/vet/NAME.go, and what go vet says about them, NAME.txt: the same words at the same positions.
// tests/golden/vet/regenerate.sh writes the expectations. Skipped where GOPARK_GOROOT is not set.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "vetted.h"

namespace gopark::vet {
namespace {

namespace fs = std::filesystem;

TEST(GoldenVet, AsGoVet) {
  const char* goroot = std::getenv("GOPARK_GOROOT");
  if (goroot == nullptr) GTEST_SKIP() << "GOPARK_GOROOT is not set";
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(fs::path(GOPARK_SOURCE_DIR) / "tests/golden/vet")) {
    if (entry.path().extension() == ".go") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  ASSERT_FALSE(paths.empty());
  for (const fs::path& path : paths) {
    fs::path expected = path;
    expected.replace_extension(".txt");
    EXPECT_EQ(vetted(goroot, "command-line-arguments", {path}), types::readTextFile(expected)) << path.filename();
  }
}

}  // namespace
}  // namespace gopark::vet
