#include "packages.h"

#include <algorithm>
#include <filesystem>

#include "cases.h"
#include "load/build_context.h"
#include "load/header.h"
#include "syntax/parser.h"

namespace gopark::conformance {

namespace fs = std::filesystem;

namespace {

// The name in the package clause at the start of a line.
std::string packageName(const std::string& text) {
  constexpr std::string_view kClause = "package ";
  size_t at = text.starts_with(kClause) ? 0 : text.find("\n" + std::string(kClause));
  if (at == std::string::npos) return "";
  at = text.find(' ', at) + 1;
  return text.substr(at, text.find_first_of(" \t\r\n;/", at) - at);
}

}  // namespace

TestPackage& TestPackages::add(const std::string& path, const std::vector<std::string>& files,
                               const CompileOptions& options) {
  packages_.push_back(std::make_unique<TestPackage>());
  TestPackage& test = *packages_.back();
  test.paths = files;
  test.options = options;
  test.package = std::make_unique<types::Package>(path, Name());
  for (const std::string& file : files) {
    SourceFile* source = toolchain_.files().add(file, readText(file));
    test.package->files.push_back(
        syntax::parseFile(toolchain_.files(), source, syntax::Bodies::Parse, test.diagnostics));
  }
  types::Config config;
  config.files = &toolchain_.files();
  config.diagnostics = &test.diagnostics;
  config.importer = this;
  config.goVersion = options.language;
  config.refuseMissingBodies = options.complete;
  test.package->goVersion = options.language.empty() ? "go1." + std::to_string(load::kGoMinor) : options.language;
  test.package->checker = std::make_unique<types::Checker>(config, test.package.get());
  if (!test.diagnostics.hasSyntaxErrors()) test.package->checker->checkPackage();
  byPath_.emplace(path, test.package.get());
  return test;
}

void TestPackages::addFolder(const std::string& folder, bool singleFiles, const CompileOptions& options) {
  std::vector<std::pair<std::string, std::vector<std::string>>> packages;  // name → files
  std::vector<std::string> files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".go") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  for (const std::string& file : files) {
    std::string text = readText(file);
    std::string name = packageName(text);
    if (!load::textMatches(text) || !load::nameMatches(fs::path(file).filename().string())) continue;
    auto same = std::find_if(packages.begin(), packages.end(), [&](const auto& p) { return p.first == name; });
    if (singleFiles || same == packages.end()) same = packages.insert(packages.end(), {name, {}});
    same->second.push_back(file);
  }
  for (const auto& [name, members] : packages) {
    add(name == "main" ? "main" : "test/" + fs::path(members[0]).stem().string(), members, options);
  }
}

std::string TestPackages::errors() const {
  std::string text;
  for (const auto& test : packages_) text += test->diagnostics.format(toolchain_.files(), 0);
  const Diagnostics& std = toolchain_.std().diagnostics();
  if (!std.empty()) text += "errors in the standard library: " + std.format(toolchain_.files());
  return text;
}

types::Package* TestPackages::import(std::string_view path, const types::Package*, std::string* error) {
  bool local = path.starts_with("./") || path.starts_with("../") || path == "." || path == "..";
  auto found = byPath_.find(path.starts_with("./") ? "test/" + std::string(path.substr(2)) : std::string(path));
  if (path == "main") {
    *error = "cannot import \"main\"";
  } else if (path.starts_with('/')) {
    *error = "import path cannot be absolute path";
  } else if (found != byPath_.end()) {
    return found->second;
  } else if (std::string malformed = load::malformedPath(path); !malformed.empty() && !local) {
    *error = "malformed import path: " + malformed;
  } else if (!local && toolchain_.std().has(path)) {
    return toolchain_.std().load(path, error);
  } else {
    *error = "open : no such file or directory";
  }
  return nullptr;
}

}  // namespace gopark::conformance
