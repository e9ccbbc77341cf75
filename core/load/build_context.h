// Which of a directory's files belong to a package: build constraints and file names (go help buildconstraint). The
// target is always GOOS=wasip1 GOARCH=wasm, without cgo, with the tags and experiments that keep std free of assembly.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "load/files.h"

namespace gopark::load {

constexpr std::string_view kGoos = "wasip1";
constexpr std::string_view kGoarch = "wasm";
constexpr int kGoMinor = 27;  // Go 1.27

bool hasBuildTag(std::string_view tag);

// Whether the file's name, by its suffixes _GOOS and _GOARCH, allows the target.
bool nameMatches(std::string_view name);

// The //go:build line of a source text, without a newline; empty: none.
std::string_view buildLine(std::string_view text);

// Whether the source text's //go:build line, or else its // +build lines, are satisfied.
bool textMatches(std::string_view text);

enum class TestFiles : unsigned char { Without, With };

// The names of a directory's Go files that may belong to its package, by name alone.
std::vector<std::string> goFileNames(const std::vector<std::string>& names, TestFiles tests);

struct SourceText {
  std::string name;
  std::string text;
};

bool isTestFile(std::string_view name);
bool hasTestFiles(Files& files, std::string_view directory);
inline TestFiles testFilesIn(Files& files, std::string_view directory) {
  return hasTestFiles(files, directory) ? TestFiles::With : TestFiles::Without;
}
// Whether the file is a test of the package from outside: its own package is called p_test.
bool isExternalTest(const SourceText& file);

// The directory's Go files for the target, in order of their names. *anyGo (may be null): whether there are Go files at
// all, for the target or not.
std::vector<SourceText> readPackage(Files& files, std::string_view directory, TestFiles tests, bool* anyGo = nullptr);

}  // namespace gopark::load
