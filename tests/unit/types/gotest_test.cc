// Files of GOROOT/test, Go's own tests of the whole tool chain, as far as the front end decides: `// errorcheck` files
// have the errors that their comments announce, `// run`, `// compile` and `// build` files have none. Skipped where
// GOPARK_GOROOT is not set or has no folder test.
//
// Known failures are in gotest_failures.txt, one path per line; the list may only shrink. Every 16th file runs;
// GOPARK_GOTEST=all runs all, GOPARK_GOTEST=SUBSTRING the matching ones, and tells everything about them.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "gotest_errors.h"
#include "isolated.h"
#include "std_importer.h"
#include "syntax/parser.h"

namespace gopark::types {
namespace {

namespace fs = std::filesystem;

enum class Kind { Skip, NoErrors, Errors };

struct Plan {
  Kind kind = Kind::Skip;
  std::string goVersion;
};

// What the first comment says.
Plan planOf(const std::string& text) {
  size_t at = 0;
  while (text.compare(at, 2, "//") != 0 || text.compare(at, 5, "//go:") == 0) {
    at = text.find('\n', at);
    if (at == std::string::npos) return {};
    at++;
  }
  std::istringstream line(text.substr(at + 2, text.find('\n', at) - at - 2));
  std::string action;
  line >> action;
  Plan plan;
  if (action == "run" || action == "compile" || action == "build" || action == "runoutput") plan.kind = Kind::NoErrors;
  if (action == "errorcheck") plan.kind = Kind::Errors;
  for (std::string flag; line >> flag;) {
    if (flag.starts_with("-lang=")) {
      plan.goVersion = flag.substr(6);
    } else if (plan.kind == Kind::Errors && flag != "-d=panic" && flag != "-e" && flag != "-l") {
      plan.kind = Kind::Skip;  // about the back end
    } else if (flag.ends_with(".go") || flag == "-goexperiment" || flag == "-std" || flag == "-+") {
      plan.kind = Kind::Skip;
    }
  }
  return plan;
}

// Empty: as expected.
std::string check(const std::string& goroot, const std::string& path) {
  std::string text = readTextFile(path);
  std::string shortName = fs::path(path).filename().string();
  Plan plan = planOf(text);
  FileSet files;
  Diagnostics diagnostics;
  StdImporter importer(goroot, files);
  Package package("main", Name());
  SourceFile* source = files.add(path, text);
  package.files.push_back(syntax::parseFile(files, source, syntax::Bodies::Parse, diagnostics));
  Config config;
  config.files = &files;
  config.diagnostics = &diagnostics;
  config.importer = &importer;
  config.goVersion = plan.goVersion;
  config.refuseMissingBodies = false;
  // Types are not checked after syntax errors; what else the parser finds is no obstacle.
  bool syntaxErrors = std::any_of(diagnostics.list().begin(), diagnostics.list().end(),
                                  [](const Diagnostic& d) { return d.message.starts_with("syntax error"); });
  if (!syntaxErrors) {
    package.checker = std::make_unique<Checker>(config, &package);
    package.checker->checkPackage();
  }

  std::vector<Reported> reported;
  for (const Diagnostic& d : diagnostics.sorted(files)) {
    std::string message = d.message;
    for (size_t at; (at = message.find(path)) != std::string::npos;) message.replace(at, path.size(), shortName);
    reported.push_back({shortName, d.pos.known() ? files.position(d.pos).line : 0, message});
  }
  std::string report;
  if (plan.kind == Kind::Errors) report = missingErrors(shortName, wantedErrors(text, shortName), &reported);
  for (const Reported& r : reported) report += "  " + std::to_string(r.line) + ": not expected: " + r.text + "\n";
  return report;
}

std::set<std::string> knownFailures() {
  std::set<std::string> list;
  std::ifstream in(std::string(GOPARK_SOURCE_DIR) + "/tests/unit/types/gotest_failures.txt");
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && line[0] != '#') list.insert(line.substr(0, line.find(' ')));
  }
  return list;
}

std::vector<std::string> testFiles(const fs::path& root) {
  std::vector<std::string> list;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    if (entry.path().extension() == ".go") list.push_back(fs::relative(entry.path(), root).string());
  }
  std::sort(list.begin(), list.end());
  return list;
}

TEST(GoTest, FrontEnd) {
  const char* goroot = std::getenv("GOPARK_GOROOT");
  if (goroot == nullptr) GTEST_SKIP() << "GOPARK_GOROOT is not set";
  fs::path root = fs::path(goroot) / "test";
  if (!fs::is_directory(root)) GTEST_SKIP() << "no folder test";
  const char* only = std::getenv("GOPARK_GOTEST");
  bool all = only != nullptr && std::string(only) == "all";
  std::set<std::string> known = knownFailures();
  int passed = 0;
  int count = 0;
  size_t index = 0;
  for (const std::string& name : testFiles(root)) {
    std::string path = (root / name).string();
    std::string text = readTextFile(path);
    if (name.find(".dir/") != std::string::npos || !fileMatches("x.go", text)) continue;
    if (planOf(text).kind == Kind::Skip) continue;
    if (only == nullptr ? index++ % 16 != 0 : !all && name.find(only) == std::string::npos) continue;
    std::string report = runIsolated(60, [&] { return check(goroot, path); });
    count++;
    if (report.empty()) passed++;
    if (only != nullptr && (!all || !report.empty())) {
      std::printf("%s %s\n%s", report.empty() ? "ok  " : "FAIL", name.c_str(), report.c_str());
    } else if (report.empty() == known.contains(name)) {
      ADD_FAILURE() << name << (report.empty() ? ": passes now: take it off gotest_failures.txt" : ":\n" + report);
    }
    std::fflush(stdout);
  }
  std::printf("%d of %d pass (%.1f%%)\n", passed, count, count == 0 ? 0.0 : 100.0 * passed / count);
}

}  // namespace
}  // namespace gopark::types
