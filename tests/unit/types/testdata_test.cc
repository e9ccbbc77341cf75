// Go's own tests of its type checker, GOROOT/src/internal/types/testdata: every file says which errors it contains and
// where. Skipped where GOPARK_GOROOT is not set.
//
// Known failures are in testdata_failures.txt, one path per line; the list may only shrink, an unexpected pass is a
// failure too. GOPARK_TESTDATA=SUBSTRING runs the matching files alone and tells everything about them.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "error_comments.h"
#include "isolated.h"
#include "std_importer.h"
#include "syntax/parser.h"

namespace gopark::types {
namespace {

namespace fs = std::filesystem;

// Go's own tests are as tolerant as this about columns.
struct Suite {
  const char* directory;
  uint32_t columnTolerance;
};
constexpr Suite kSuites[] = {{"check", 50}, {"spec", 20}, {"examples", 125}, {"fixedbugs", 100}};

class TestFiles {
 public:
  TestFiles(std::string goroot, uint32_t tolerance) : importer_(std::move(goroot), files_), tolerance_(tolerance) {}

  // Empty: everything as expected. Otherwise what is not.
  std::string run(const std::vector<std::string>& paths) {
    Package package("p", Name());
    Config config;
    for (const std::string& path : paths) {
      std::string text = readTextFile(path);
      if (!fileMatches(fs::path(path).filename().string(), text)) continue;
      if (sources_.empty()) config.goVersion = flag(text, "-lang=");
      SourceFile* source = files_.add(path, text);
      sources_.push_back(source);
      expected_.push_back(errorComments(*source));
      package.files.push_back(syntax::parseFile(files_, source, syntax::Bodies::Parse, diagnostics_));
    }
    if (sources_.empty()) return {};
    config.files = &files_;
    config.diagnostics = &diagnostics_;
    config.importer = &importer_;
    config.refuseInterfaceCycles = false;
    config.refuseMissingBodies = false;
    package.path = package.files[0]->packageName == nullptr ? "p" : package.files[0]->packageName->value.str();
    package.checker = std::make_unique<Checker>(config, &package);
    package.checker->checkPackage();
    compare();
    return report_.str();
  }

 private:
  static std::string flag(const std::string& text, const std::string& name) {
    std::string line = text.substr(0, text.find('\n'));
    if (!line.starts_with("//")) return {};
    size_t at = line.find(name);
    if (at == std::string::npos) return {};
    at += name.size();
    return line.substr(at, line.find_first_of(" \r", at) - at);
  }

  uint32_t column(const SourceFile& source, Pos pos) {
    uint32_t offset = source.byteOffset(pos);
    size_t start = offset == 0 ? std::string_view::npos : source.text().rfind('\n', offset - 1);
    return static_cast<uint32_t>(start == std::string_view::npos ? offset + 1 : offset - start);
  }

  void compare() {
    for (const Diagnostic& d : diagnostics_.list()) match(d);
    for (size_t i = 0; i < sources_.size(); i++) {
      for (const ExpectedError& e : expected_[i]) {
        report_ << sources_[i]->path() << ":" << e.line << ":" << e.column << ": not reported: " << e.pattern << "\n";
      }
    }
  }

  void match(const Diagnostic& d) {
    for (size_t i = 0; i < sources_.size(); i++) {
      const SourceFile& source = *sources_[i];
      if (!d.pos.known() || !source.contains(d.pos)) continue;
      uint32_t line = source.line(d.pos);
      uint32_t col = column(source, d.pos);
      ExpectedError* best = nullptr;
      uint32_t bestDelta = 0;
      for (ExpectedError& e : expected_[i]) {
        if (e.line != line || !e.matches(d.message)) continue;
        uint32_t delta = e.column > col ? e.column - col : col - e.column;
        if (best == nullptr || delta < bestDelta) {
          best = &e;
          bestDelta = delta;
        }
      }
      if (best == nullptr) {
        report_ << source.path() << ":" << line << ":" << col << ": not expected: " << d.message << "\n";
      } else {
        if (bestDelta > tolerance_) {
          report_ << source.path() << ":" << line << ":" << col << ": expected in column " << best->column << ": "
                  << d.message << "\n";
        }
        expected_[i].erase(expected_[i].begin() + (best - expected_[i].data()));
      }
      return;
    }
    report_ << "elsewhere: " << files_.position(d.pos).file << ":" << files_.position(d.pos).line << ": " << d.message
            << "\n";
  }

  FileSet files_;
  Diagnostics diagnostics_;
  StdImporter importer_;
  uint32_t tolerance_;
  std::vector<SourceFile*> sources_;
  std::vector<std::vector<ExpectedError>> expected_;
  std::ostringstream report_;
};

std::vector<std::string> filesOf(const fs::path& path) {
  if (!fs::is_directory(path)) return {path.string()};
  std::vector<std::string> list;
  for (const auto& entry : fs::directory_iterator(path)) list.push_back(entry.path().string());
  std::sort(list.begin(), list.end());
  return list;
}

std::set<std::string> knownFailures() {
  std::set<std::string> list;
  std::ifstream in(std::string(GOPARK_SOURCE_DIR) + "/tests/unit/types/testdata_failures.txt");
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && line[0] != '#') list.insert(line.substr(0, line.find(' ')));
  }
  return list;
}

TEST(Testdata, ErrorsAsExpected) {
  const char* goroot = std::getenv("GOPARK_GOROOT");
  if (goroot == nullptr) GTEST_SKIP() << "GOPARK_GOROOT is not set";
  const char* only = std::getenv("GOPARK_TESTDATA");
  definePredeclaredTestFuncs();
  std::set<std::string> known = knownFailures();
  int passed = 0;
  int all = 0;
  for (const Suite& suite : kSuites) {
    fs::path directory = fs::path(goroot) / "src/internal/types/testdata" / suite.directory;
    if (!fs::is_directory(directory)) continue;
    std::vector<fs::path> entries(fs::directory_iterator{directory}, fs::directory_iterator{});
    std::sort(entries.begin(), entries.end());
    for (const fs::path& entry : entries) {
      std::string name = std::string(suite.directory) + "/" + entry.filename().string();
      if (only != nullptr && name.find(only) == std::string::npos) continue;
      std::string report =
          runIsolated(60, [&] { return TestFiles(goroot, suite.columnTolerance).run(filesOf(entry)); });
      all++;
      if (report.empty()) passed++;
      if (only != nullptr) {
        std::printf("%s %s\n%s", report.empty() ? "ok  " : "FAIL", name.c_str(), report.c_str());
      } else if (report.empty() == known.contains(name)) {
        ADD_FAILURE() << name << (report.empty() ? ": passes now: take it off testdata_failures.txt" : ":\n" + report);
      }
    }
  }
  std::printf("%d of %d pass (%.1f%%)\n", passed, all, all == 0 ? 0.0 : 100.0 * passed / all);
}

}  // namespace
}  // namespace gopark::types
