#include "driver/driver.h"

#include <algorithm>

#include "driver/test_main.h"

namespace gopark::driver {

Compilation::Compilation(Toolchain& toolchain, load::Files& sources, load::UserRequest request)
    : toolchain_(toolchain), packages_(toolchain.files(), toolchain.std(), sources, std::move(request)) {}

bool Compilation::load() {
  bool ok = packages_.load();
  messages_ = packages_.messages();
  return ok;
}

bool Compilation::loadTests(bool* none) {
  if (!load()) return false;
  std::string text = testProgram();
  *none = text.empty();
  isTest_ = true;
  if (!*none) packages_.addProgram(packages_.tested()->title + ".test", std::move(text));
  return messages_.empty();
}

// Empty: there are no tests, or errors.
std::string Compilation::testProgram() {
  const load::UserPackage* tested = packages_.tested();
  const load::UserPackage* external = packages_.externalTests();
  TestedPackage inside{tested->package->path, tested->directory, tested->package->files};
  TestedPackage outside;
  if (external != nullptr) outside = {external->package->path, external->directory, external->package->files};
  Messages wrong;
  std::string text = testMain(inside, outside, wrong);
  if (!wrong.empty()) messages_.say("# " + tested->title);
  messages_.add(wrong);
  return text;
}

bool Compilation::loadStdTests(const std::string& path, bool* none) {
  load::StdLibrary& std = toolchain_.std();
  if (!std.has(path)) {
    messages_.say("package " + path + " is not in std");
    return false;
  }
  if (path == "runtime") {
    messages_.say("package runtime is gopark's own: the tests in Go's sources are of another one");
    return false;
  }
  TestedPackage packages[2];
  for (int i = 0; i < 2; i++) {
    packages[i].path = i == 0 ? path : path + "_test";
    bool isThere = i == 0 || !std.stdFiles(packages[i].path).empty();
    std::string error;
    types::Package* package = isThere ? std.load(packages[i].path, &error) : nullptr;
    if (package != nullptr) packages[i].files = package->files;
    if (!error.empty()) messages_.say(error);
  }
  if (!messages_.empty()) return false;
  std::string text = testMain(packages[0], packages[1], messages_);
  if (!messages_.empty()) return false;
  *none = text.empty();
  isTest_ = true;
  if (!*none) packages_.addProgram(path + ".test", std::move(text));
  return true;
}

void Compilation::loadTool(const std::string& name) {
  auto text = toolchain_.std().sources().overlay->read("gopark/" + name + "/main.go");
  CHECK_MSG(text.has_value(), "a tool is missing");
  packages_.addProgram("gopark/" + name, std::move(*text));
}

bool Compilation::check(bool asProgram) {
  if (asProgram && !packages_.mainIsProgram()) {
    messages_.say("package " + packages_.main().title + " is not a main package");
    return false;
  }
  for (const auto& package : packages_.packages()) {
    bool importFailed = false;
    for (const load::UserPackage* import : package->imports) importFailed = importFailed || failed_.contains(import);
    if (importFailed || !checkPackage(*package)) failed_.insert(package.get());
  }
  // Std's own sources have no errors; where gopark finds some, it is at fault, and says so.
  const Diagnostics& std = toolchain_.std().diagnostics();
  if (!std.empty()) {
    messages_.say("gopark: errors in the standard library (a fault of gopark):");
    std.tell(toolchain_.files(), messages_);
  }
  return messages_.empty() && (!asProgram || hasMain());
}

bool Compilation::checkPackage(load::UserPackage& package) {
  if (!package.refused && !package.diagnostics.hasSyntaxErrors()) package.package->checker->checkPackage();
  if (package.diagnostics.empty()) return true;
  messages_.say(headerOf(package));
  package.diagnostics.tell(toolchain_.files(), messages_);
  return false;
}

// Tested packages are compiled as variants of their own, which the go command names so.
std::string Compilation::headerOf(const load::UserPackage& package) const {
  const load::UserPackage* tested = packages_.tested();
  bool isVariant = tested != nullptr && &package == packages_.externalTests();
  for (size_t i = 0; &package == tested && i < package.package->files.size(); i++) {
    isVariant = isVariant || package.package->files[i]->source->path().ends_with("_test.go");
  }
  return "# " + package.title + (isVariant ? " [" + tested->title + ".test]" : "");
}

void Compilation::loadAndVet() {
  if (!load()) return;
  if (packages_.tested() != nullptr) testProgram();  // finds tests with wrong signatures
  if (!messages_.empty()) return;
  check(false);
  vet();
}

bool Compilation::checkTests(const vet::Suite& suite) {
  bool ok = check(true);
  if (packages_.tested() == nullptr) return ok;
  return vet(suite, true) && ok;
}

bool Compilation::vet(const vet::Suite& suite, bool asTest) {
  vet::Facts facts;
  bool ok = true;
  for (const auto& package : packages_.packages()) {
    if (failed_.contains(package.get())) continue;
    Diagnostics findings;
    vet::vet(*package->package, package->title, facts, findings, suite);
    bool isAskedFor = packages_.tested() == nullptr
                          ? package == packages_.packages().back()
                          : package.get() == packages_.tested() || package.get() == packages_.externalTests();
    if (!isAskedFor || findings.empty()) continue;
    ok = false;
    if (asTest) messages_.say("# " + package->title + "\n# [" + package->title + "]");
    std::vector<Diagnostic> list = findings.list();  // go vet's order changes from run to run
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.pos < b.pos; });
    for (const Diagnostic& finding : list) {
      Position at = toolchain_.files().position(finding.pos);
      std::string file(asTest ? at.file : withoutDot(at.file));
      messages_.add(at, finding.message, file + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) + ": " +
                                             finding.message);
    }
  }
  return ok;
}

bool Compilation::hasMain() {
  load::UserPackage& main = packages_.main();
  if (types::cast<types::Func>(main.package->scope->lookup(Name("main"))) != nullptr) return true;
  messages_.say("# " + main.title + "\nruntime.main_main·f: function main is undeclared in the main package");
  return false;
}

}  // namespace gopark::driver
