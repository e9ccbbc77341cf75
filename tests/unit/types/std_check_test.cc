// The checker on Go's own standard library, bodies and all: it has no errors, and the typed tree is complete. A sample
// of packages; all of them with GOPARK_STDCHECK=all, those that contain a text in their path with GOPARK_STDCHECK=TEXT.
// Skipped where GOPARK_GOROOT is not set.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "std_importer.h"
#include "typed_tree.h"

namespace gopark::types {
namespace {

namespace fs = std::filesystem;

constexpr const char* kSample[] = {"errors",        "fmt",     "io",      "iter",     "maps",         "slices",
                                   "sort",          "strings", "sync",    "time",     "internal/abi", "reflect",
                                   "encoding/json", "context", "strconv", "math/bits"};

// Directories that make no package for wasip1/wasm, or no package at all.
bool isPackage(const std::string& goroot, const std::string& path) {
  if (path.starts_with("cmd") || path == "builtin" || path == "runtime/cgo" ||
      path.find("testdata") != std::string::npos)
    return false;
  if (path.find("/_") != std::string::npos) return false;
  for (const auto& entry : fs::directory_iterator(goroot + "/src/" + path)) {
    std::string name = entry.path().filename().string();
    if (entry.is_regular_file() && name.ends_with(".go") && fileMatches(name, readTextFile(entry.path().string()))) {
      return true;
    }
  }
  return false;
}

std::vector<std::string> packagesToCheck(const std::string& goroot) {
  const char* wish = std::getenv("GOPARK_STDCHECK");
  if (wish == nullptr) return {std::begin(kSample), std::end(kSample)};
  std::vector<std::string> list;
  fs::path root = fs::path(goroot) / "src";
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    if (!entry.is_directory()) continue;
    std::string path = fs::relative(entry.path(), root).string();
    if (std::string(wish) != "all" && path.find(wish) == std::string::npos) continue;
    if (isPackage(goroot, path)) list.push_back(path);
  }
  std::sort(list.begin(), list.end());
  return list;
}

// 0: no errors; they have been printed. `lazily`: bodies are checked one by one, from the last to the first, and what
// they need is resolved on the way, as it is when a program runs.
int checkOne(const std::string& goroot, const std::string& path, bool lazily) {
  FileSet files;
  StdImporter importer(goroot, files);
  std::string error;
  Package* package = importer.import(path, nullptr, &error);
  if (package == nullptr) {
    std::printf("%s\n", error.c_str());
    return 1;
  }
  if (package == universe().unsafePackage) return 0;
  if (lazily) {
    auto objects = package->checker->objects();
    for (size_t i = objects.size(); i-- > 0;) {
      if (auto* func = cast<Func>(objects[i])) package->checker->checkBody(func);
    }
  } else {
    package->checker->checkPackage();
  }
  std::vector<std::string> defects = treeDefects(package, files, 20);
  std::printf("%s", importer.diagnostics().format(files, 20).c_str());
  for (const std::string& defect : defects) std::printf("%s\n", defect.c_str());
  std::fflush(stdout);
  return importer.diagnostics().empty() && defects.empty() ? 0 : 1;
}

void checkAll(bool lazily) {
  const char* goroot = std::getenv("GOPARK_GOROOT");
  if (goroot == nullptr) GTEST_SKIP() << "GOPARK_GOROOT is not set";
  int good = 0;
  std::vector<std::string> packages = packagesToCheck(goroot);
  for (const std::string& path : packages) {
    std::fflush(stdout);
    pid_t child = fork();  // so that a crash is the failure of one package
    if (child == 0) {
      alarm(120);
      _exit(checkOne(goroot, path, lazily));
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_EQ(status, 0) << path;
    if (status == 0) good++;
  }
  std::printf("%d of %zu packages have no errors\n", good, packages.size());
}

TEST(Std, HasNoErrors) { checkAll(false); }
TEST(Std, HasNoErrorsLazily) { checkAll(true); }

}  // namespace
}  // namespace gopark::types
