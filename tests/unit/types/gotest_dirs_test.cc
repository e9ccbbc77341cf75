// The tests of GOROOT/test that consist of several packages (NAME.dir beside NAME.go), as far as the front end decides:
// packages that import each other, generics across packages. Skipped where GOPARK_GOROOT is not set.
//
// Known failures are in gotest_failures.txt. Every 4th test runs; GOPARK_GOTEST as in gotest_test.cc.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "gotest_errors.h"
#include "isolated.h"
#include "std_importer.h"
#include "syntax/parser.h"

namespace gopark::types {
namespace {

namespace fs = std::filesystem;

struct Plan {
  bool run = false;
  bool errors = false;       // errors are expected
  bool singleFiles = false;  // every file is a package
};

Plan planOf(const std::string& text) {
  Plan plan;
  size_t at = text.starts_with("// ") ? 3 : std::min(text.find("\n// "), text.size() - 4) + 4;
  std::istringstream line(text.substr(at, text.find('\n', at) - at));
  std::string action;
  line >> action;
  plan.errors = action == "errorcheckdir";
  plan.run = plan.errors || action == "rundir" || action == "compiledir" || action == "builddir";
  for (std::string flag; line >> flag;) {
    if (flag == "-s") plan.singleFiles = true;
    if (flag == "-0" || flag == "-m") plan.run = false;  // about the back end
  }
  return plan;
}

class Directory : public Importer {
 public:
  Directory(const std::string& goroot, fs::path path, Plan plan)
      : std_(goroot, files_), path_(std::move(path)), plan_(plan) {}

  // Empty: as expected.
  std::string check() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(path_)) {
      if (entry.path().extension() == ".go") names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    for (const std::string& name : names) add(name);
    for (auto& package : packages_) checkPackage(package.get());
    std::string report;
    std::vector<Reported> reported = this->reported();
    if (plan_.errors) {
      for (const std::string& name : names) {
        report += missingErrors(name, wantedErrors(readTextFile((path_ / name).string()), name), &reported);
      }
    }
    for (const Reported& r : reported) {
      report += "  " + r.file + ":" + std::to_string(r.line) + ": not expected: " + r.text + "\n";
    }
    return report;
  }

  // "./a" is the package whose first file is a.go.
  Package* import(std::string_view path, const Package* importing, std::string* error) override {
    auto found = byFile_.end();
    if (path.starts_with("./")) found = byFile_.find(path.substr(2));
    if (path.starts_with("test/")) found = byFile_.find(path.substr(5));
    if (found != byFile_.end()) return found->second;
    if (path.starts_with(".")) {
      *error = "no such package";
      return nullptr;
    }
    return std_.import(path, importing, error);
  }

 private:
  void add(const std::string& name) {
    std::string text = readTextFile((path_ / name).string());
    if (!fileMatches(name, text)) return;
    auto file =
        syntax::parseFile(files_, files_.add((path_ / name).string(), text), syntax::Bodies::Parse, diagnostics_);
    std::string stem = name.substr(0, name.size() - 3);
    std::string packageName = file->packageName == nullptr ? stem : file->packageName->value.str();
    Package*& package = byName_[plan_.singleFiles ? name : packageName];
    if (package == nullptr) {
      packages_.push_back(std::make_unique<Package>("test/" + stem, Name()));
      package = packages_.back().get();
      byFile_[stem] = package;
    }
    package->files.push_back(std::move(file));
  }

  // Files are in an order in which packages come before those that import them.
  void checkPackage(Package* package) {
    Config config;
    config.files = &files_;
    config.diagnostics = &diagnostics_;
    config.importer = this;
    package->checker = std::make_unique<Checker>(config, package);
    package->checker->checkPackage();
  }

  std::vector<Reported> reported() {
    std::vector<Reported> list;
    for (const Diagnostic& d : diagnostics_.sorted(files_)) {
      if (d.message == "missing function body") continue;  // these tests have assembly, or are compiled as if
      std::string message = d.message;
      std::string directory = path_.string() + "/";
      for (size_t at; (at = message.find(directory)) != std::string::npos;) message.erase(at, directory.size());
      Position p = files_.position(d.pos);
      list.push_back({fs::path(std::string(p.file)).filename().string(), p.line, message});
    }
    return list;
  }

  FileSet files_;
  Diagnostics diagnostics_;
  StdImporter std_;
  fs::path path_;
  Plan plan_;
  std::vector<std::unique_ptr<Package>> packages_;
  std::map<std::string, Package*> byName_;
  std::map<std::string, Package*, std::less<>> byFile_;
};

std::set<std::string> knownFailures() {
  std::set<std::string> list;
  std::ifstream in(std::string(GOPARK_SOURCE_DIR) + "/tests/unit/types/gotest_failures.txt");
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && line[0] != '#') list.insert(line.substr(0, line.find(' ')));
  }
  return list;
}

TEST(GoTest, SeveralPackages) {
  const char* goroot = std::getenv("GOPARK_GOROOT");
  if (goroot == nullptr) GTEST_SKIP() << "GOPARK_GOROOT is not set";
  fs::path root = fs::path(goroot) / "test";
  if (!fs::is_directory(root)) GTEST_SKIP() << "no folder test";
  const char* only = std::getenv("GOPARK_GOTEST");
  bool all = only != nullptr && std::string(only) == "all";
  std::set<std::string> known = knownFailures();
  std::vector<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    std::string name = fs::relative(entry.path(), root).string();
    if (entry.is_directory() && name.ends_with(".dir")) names.push_back(name);
  }
  std::sort(names.begin(), names.end());
  int passed = 0;
  int count = 0;
  size_t index = 0;
  for (const std::string& name : names) {
    fs::path path = root / name;
    std::string text = readTextFile(path.string().substr(0, path.string().size() - 4) + ".go");
    Plan plan = planOf(text);
    if (!plan.run || !fileMatches("x.go", text)) continue;
    if (only == nullptr ? index++ % 4 != 0 : !all && name.find(only) == std::string::npos) continue;
    std::string report = runIsolated(60, [&] { return Directory(goroot, path, plan).check(); });
    count++;
    if (report.empty()) passed++;
    if (only != nullptr && !report.empty()) std::printf("FAIL %s\n%s", name.c_str(), report.c_str());
    if (report.empty() == known.contains(name)) {
      ADD_FAILURE() << name << (report.empty() ? ": passes now: take it off gotest_failures.txt" : ":\n" + report);
    }
  }
  std::printf("%d of %d pass\n", passed, count);
}

}  // namespace
}  // namespace gopark::types
