// The main program of a test run: what `go test` generates from a package's test files.
#pragma once

#include <memory>
#include <span>
#include <string>

#include "source/messages.h"
#include "syntax/ast.h"

namespace gopark::driver {

// A package's files; null pointers are none. `path`: by which the generated program imports it.
struct TestedPackage {
  std::string path;
  std::string directory;  // absolute
  std::span<const std::unique_ptr<syntax::File>> files;
};

// The text of a package main that runs the tests, examples, benchmarks and fuzz seeds found in the *_test.go files of
// the package and of its external tests (package p_test; without files: there are none). Empty: there are no tests, or
// `wrong` says what is wrong with their signatures, in the go command's words.
std::string testMain(const TestedPackage& package, const TestedPackage& external, Messages& wrong);

}  // namespace gopark::driver
