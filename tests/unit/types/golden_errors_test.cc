// Erroneous programs, tests/golden/errors/NAME.go, and what gc says about them, NAME.err: the same words at the same
// positions, in the same order, cut off at the same place. tests/golden/errors/regenerate.sh writes the expectations.
// Skipped where GOPARK_GOROOT is not set. GOPARK_GOLDEN=NAME: that program alone.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "std_importer.h"
#include "syntax/parser.h"

namespace gopark::types {
namespace {

namespace fs = std::filesystem;

std::string check(const std::string& goroot, const fs::path& path) {
  FileSet files;
  Diagnostics diagnostics;
  StdImporter importer(goroot, files);
  Package package("main", Name());
  SourceFile* source = files.add(path.filename().string(), readTextFile(path.string()));
  package.files.push_back(syntax::parseFile(files, source, syntax::Bodies::Parse, diagnostics));
  if (!diagnostics.hasSyntaxErrors()) {
    Config config;
    config.files = &files;
    config.diagnostics = &diagnostics;
    config.importer = &importer;
    config.goVersion = "go1.27";
    package.checker = std::make_unique<Checker>(config, &package);
    package.checker->checkPackage();
  }
  EXPECT_TRUE(importer.diagnostics().empty()) << importer.diagnostics().format(files, 10);
  std::string text = diagnostics.format(files, 10);
  for (size_t at; (at = text.find(goroot + "/")) != std::string::npos;) text.replace(at, goroot.size(), "$GOROOT");
  return text;
}

TEST(GoldenErrors, AsGc) {
  const char* goroot = std::getenv("GOPARK_GOROOT");
  if (goroot == nullptr) GTEST_SKIP() << "GOPARK_GOROOT is not set";
  const char* only = std::getenv("GOPARK_GOLDEN");
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(fs::path(GOPARK_SOURCE_DIR) / "tests/golden/errors")) {
    if (entry.path().extension() == ".go") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  for (const fs::path& path : paths) {
    if (only != nullptr && path.stem() != only) continue;
    fs::path expected = path;
    expected.replace_extension(".err");
    EXPECT_EQ(check(goroot, path), readTextFile(expected.string())) << path.filename();
  }
}

}  // namespace
}  // namespace gopark::types
