// The parser on Go's own sources (where GOPARK_GOROOT names them): they have no errors, and it makes no difference
// whether a function's body is parsed at once or on demand.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
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
  return path.ends_with(".go") && path.find("/testdata/") == std::string::npos &&
         path.find("/cmd/") == std::string::npos;
}

// Only a user's files are refused directives that are std's.
bool isAboutDirective(const Diagnostic& error) { return error.message.starts_with("//go:"); }

// Two file sets, so that positions agree.
void compareWays(const std::string& path) {
  std::string text = readFile(path);
  FileSet eagerFiles;
  FileSet lazyFiles;
  Diagnostics eagerErrors;
  Diagnostics lazyErrors;
  auto eager = parseFile(eagerFiles, eagerFiles.add(path, text), Bodies::Parse, eagerErrors);
  const std::vector<Diagnostic>& errors = eagerErrors.list();
  EXPECT_TRUE(std::all_of(errors.begin(), errors.end(), isAboutDirective)) << eagerErrors.format(eagerFiles);
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
  constexpr int kEvery = 5;  // one file in five: the sources are many
  int count = 0;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(goroot) / "src")) {
    if (!entry.is_regular_file() || !isOrdinary(entry.path().string())) continue;
    if (count++ % kEvery == 0) compareWays(entry.path().string());
  }
  EXPECT_GT(count, 1000);
}

// The patterns of a line's `// ERROR "…" "…"` comment.
std::vector<std::string> expectations(const std::string& line) {
  std::vector<std::string> result;
  size_t at = line.find("// ERROR ");
  if (at == std::string::npos) at = line.find("// GC_ERROR ");
  if (at == std::string::npos) return result;
  std::string_view rest = std::string_view(line).substr(at);
  for (;;) {
    size_t open = rest.find_first_of("\"`");
    if (open == std::string_view::npos) return result;
    size_t close = rest.find(rest[open], open + 1);
    if (close == std::string_view::npos) return result;
    std::string_view quoted = rest.substr(open + 1, close - open - 1);
    std::string pattern;
    for (size_t i = 0; i < quoted.size(); i++) {
      if (quoted[i] == '{' || quoted[i] == '}') pattern += '\\';  // ECMAScript wants them escaped
      pattern += quoted[i];
    }
    result.push_back(pattern);
    rest.remove_prefix(close + 1);
  }
}

// test/syntax: each expected error is found on its line, and no others are.
void checkErrors(const std::string& path) {
  std::string text = readFile(path);
  FileSet files;
  Diagnostics diagnostics;
  SourceFile* source = files.add(path, text);
  parseFile(files, source, Bodies::Parse, diagnostics);
  std::multimap<uint32_t, std::string> found;
  for (const Diagnostic& d : diagnostics.sorted(files)) found.emplace(source->line(d.pos), d.message);
  std::stringstream lines(text);
  std::string line;
  for (uint32_t number = 1; std::getline(lines, line); number++) {
    for (const std::string& pattern : expectations(line)) {
      std::regex regex(pattern);
      auto [begin, end] = found.equal_range(number);
      auto hit = std::find_if(begin, end, [&](const auto& f) { return std::regex_search(f.second, regex); });
      EXPECT_TRUE(hit != end) << path << ":" << number << ": no error matches " << pattern;
      if (hit != end) found.erase(number);
    }
  }
  for (const auto& [number, message] : found) ADD_FAILURE() << path << ":" << number << ": unexpected: " << message;
}

TEST(Goroot, SyntaxErrorsAreFound) {
  const char* goroot = std::getenv("GOPARK_GOROOT");
  if (goroot == nullptr) GTEST_SKIP() << "GOPARK_GOROOT is not set";
  // Its error is the type checker's.
  const std::set<std::string> kOthers = {"import.go"};
  for (const auto& entry : fs::directory_iterator(fs::path(goroot) / "test/syntax")) {
    if (!kOthers.contains(entry.path().filename().string())) checkErrors(entry.path().string());
  }
}

}  // namespace
}  // namespace gopark::syntax
