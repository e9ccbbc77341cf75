// The cases of the suites: Go's own tests, found in a GOROOT, without those that a rule excludes.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "recipe.h"

namespace gopark::conformance {

enum class Suite : unsigned char {
  Run,
  RunDir,
  RunOutput,
  ErrorCheck,
  ErrorCheckDir,
  Compile,
  CompileDir,
  Build,
  TypesTestdata,
  Std,
  Format,
};
constexpr std::string_view kSuiteNames[] = {"run",     "rundir",     "runoutput", "errorcheck",     "errorcheckdir",
                                            "compile", "compiledir", "build",     "types-testdata", "std", "format"};

std::string_view nameOf(Suite suite);
std::optional<Suite> suiteNamed(std::string_view name);

struct Case {
  Suite suite;
  std::string name;  // relative to the suite's folder; of std and format: an import path
  std::string path;  // of the file; of the file or the folder in types-testdata; of the folder in std and format
  Recipe recipe;

  // The folder of a test that has one: NAME.dir beside NAME.go.
  std::string directory() const { return path.substr(0, path.size() - 3) + ".dir"; }
};

struct Found {
  std::map<Suite, std::vector<Case>> cases;
  std::map<Suite, std::map<std::string, int>> excluded;  // by the name of the rule
  std::map<std::string, int> otherActions;               // tests of folder test that belong to no suite
};

Found findCases(const std::string& goroot);

std::string readText(const std::string& path);

}  // namespace gopark::conformance
