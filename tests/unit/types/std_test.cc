// Packages of the standard library contain no errors: everything in them, and in what they import, is resolved and
// checked, as lazily as a program would do it. Skipped where GOPARK_GOROOT is not set.
// GOPARK_STD="fmt net/url": these packages alone.
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <set>
#include <sstream>

#include "std_importer.h"
#include "syntax/parser.h"

namespace gopark::types {
namespace {

void closure(Package* package, std::set<Package*>* seen, std::vector<Package*>* order) {
  if (!seen->insert(package).second) return;
  for (Package* imported : package->imports) closure(imported, seen, order);
  order->push_back(package);
}

void checkAll(Package* package) {
  Checker* check = package->checker.get();
  if (check == nullptr) return;  // unsafe
  std::vector<Object*> objects(check->objects().begin(), check->objects().end());
  for (Object* object : objects) {
    check->resolve(object);
    ASSERT_NE(object->type, nullptr);
    if (auto* func = cast<Func>(object)) check->checkBody(func);
    if (auto* var = cast<Var>(object)) check->initializer(var);
  }
  check->initOrder();
}

double milliseconds(std::chrono::steady_clock::time_point since) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - since).count();
}

class StdTest : public testing::Test {
 protected:
  void SetUp() override {
    const char* goroot = std::getenv("GOPARK_GOROOT");
    if (goroot == nullptr) GTEST_SKIP() << "GOPARK_GOROOT is not set";
    importer_ = std::make_unique<StdImporter>(goroot, files_);
  }
  void expectNoErrors() {
    if (importer_ == nullptr) return;
    EXPECT_TRUE(importer_->diagnostics().empty()) << importer_->diagnostics().format(files_, 30);
  }

  FileSet files_;
  std::unique_ptr<StdImporter> importer_;
};

TEST_F(StdTest, HasNoErrors) {
  const char* only = std::getenv("GOPARK_STD");
  std::istringstream names(only != nullptr ? only
                                           : "fmt strings strconv sort errors sync sync/atomic time context math os io "
                                             "bufio bytes maps slices container/heap iter encoding/json regexp "
                                             "text/template log/slog math/big testing net/url go/format");
  std::set<Package*> seen;
  std::vector<Package*> order;
  for (std::string name; names >> name;) {
    std::string error;
    auto start = std::chrono::steady_clock::now();
    Package* package = importer_->import(name, nullptr, &error);
    ASSERT_NE(package, nullptr) << error;
    size_t before = order.size();
    closure(package, &seen, &order);
    double collected = milliseconds(start);
    start = std::chrono::steady_clock::now();
    for (size_t i = before; i < order.size(); i++) checkAll(order[i]);
    std::printf("%-16s %3zu packages more, read in %6.1f ms, checked in %6.1f ms\n", name.c_str(), order.size() - before,
                collected, milliseconds(start));
  }
  expectNoErrors();
}

TEST_F(StdTest, ProgramsCheckOnlyWhatTheyNeed) {
  const char* source = R"(package main

import "fmt"

func main() { fmt.Println("Hello, World!") }
)";
  std::string error;
  importer_->import("fmt", nullptr, &error);
  auto start = std::chrono::steady_clock::now();
  Package package("main", Name());
  Diagnostics diagnostics;
  package.files.push_back(
      syntax::parseFile(files_, files_.add("main.go", source), syntax::Bodies::Parse, diagnostics));
  Config config;
  config.files = &files_;
  config.diagnostics = &diagnostics;
  config.importer = importer_.get();
  package.checker = std::make_unique<Checker>(config, &package);
  EXPECT_TRUE(package.checker->checkPackage()) << diagnostics.format(files_);
  std::printf("hello world checked in %.2f ms\n", milliseconds(start));

  std::set<Package*> seen;
  std::vector<Package*> order;
  closure(&package, &seen, &order);
  start = std::chrono::steady_clock::now();
  size_t count = 0;
  for (Package* each : order) {
    if (each->checker != nullptr) count += each->checker->initOrder().size();
  }
  std::printf("%zu initialisers of %zu packages in %.2f ms\n", count, order.size(), milliseconds(start));
  expectNoErrors();
}

}  // namespace
}  // namespace gopark::types
