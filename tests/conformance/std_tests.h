// The standard library's own tests, through the real package testing, as `go test -short` runs them. A package's tests
// run in one child, which prints; what became of each is read from its output, as far as it has come.
#pragma once

#include <string>
#include <vector>

#include "outcome.h"
#include "pool.h"

namespace gopark::conformance {

// In the child: prints which tests there are and which of them a rule excludes, then runs the others. A failure: they
// could not be built.
Outcome runStdTests(const std::string& goroot, const std::string& package, const ChildOutput& output);

struct StdTestResult {
  std::string test;  // its name
  Outcome outcome;
};
struct StdTestReport {
  std::vector<StdTestResult> results;
  int excluded = 0;  // they count allocations
};
// Of the child's output. `outcome`: of the child as a whole.
StdTestReport readStdTests(const std::string& output, const Outcome& outcome);

}  // namespace gopark::conformance
