// Example programs and what they print: a program's last comment that starts with "Output:" or "Unordered output:" says
// what its standard output must be, as in Go's testable examples.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "driver/driver.h"

namespace gopark::driver {

struct ExpectedOutput {
  std::string text;
  bool unordered = false;  // lines in any order
  int exitCode = 0;        // from a last line "exit status N", as `go run` reports it
};

// Null: the source has no such comment. The first one is as for the examples that are functions of a package's tests,
// where "exit status N" has no meaning of its own.
std::optional<ExpectedOutput> outputComment(std::string_view source);
std::optional<ExpectedOutput> expectedOutput(std::string_view source);
bool outputMatches(const ExpectedOutput& expected, std::string_view got);

struct ExampleResult {
  enum Kind : uint8_t { passed, failed, noOutputComment };
  Kind kind = passed;
  std::string report;  // of a failure: what was got and wanted, or the errors
};

// Compiles and runs the program in the file. One without an output comment is compiled only.
ExampleResult runExample(Toolchain& toolchain, load::Files& sources, const std::string& workingDirectory,
                         const std::string& path, host::Host& host, const RunOptions& options);

// Whether the directory's Go files are programs of their own, rather than one package: several have a main function, or
// build constraints exclude all of them.
bool holdsPrograms(load::Files& sources, const std::string& directory);
// The example programs below a directory: Go files, each a program of its own, in order.
std::vector<std::string> findExamples(load::Files& sources, const std::string& directory);

}  // namespace gopark::driver
