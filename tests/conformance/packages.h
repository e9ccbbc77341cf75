// The packages of one test, parsed and checked as gc's compile command does: no go.mod, import paths "./a" and "test/a"
// between the files of one folder.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "driver/toolchain.h"
#include "source/diagnostics.h"
#include "types/checker.h"

namespace gopark::conformance {

struct CompileOptions {
  std::string language;   // of -lang
  bool complete = false;  // -complete: functions must have bodies
};

struct TestPackage {
  std::unique_ptr<types::Package> package;
  Diagnostics diagnostics;
  std::vector<std::string> paths;  // of its files
  CompileOptions options;
};

class TestPackages final : public types::Importer {
 public:
  explicit TestPackages(driver::Toolchain& toolchain) : toolchain_(toolchain) {}

  // Parses the files and checks them.
  TestPackage& add(const std::string& path, const std::vector<std::string>& files, const CompileOptions& options);

  // The packages of a folder, by the name in their package clause (or each file one), in the order of their first
  // files. The last one is the program, if any.
  void addFolder(const std::string& folder, bool singleFiles, const CompileOptions& options);

  const std::vector<std::unique_ptr<TestPackage>>& all() const { return packages_; }
  TestPackage& last() const { return *packages_.back(); }

  // As gc prints them, of all packages; empty: none.
  std::string errors() const;

  types::Package* import(std::string_view path, const types::Package* importing, std::string* error) override;

 private:
  driver::Toolchain& toolchain_;
  std::vector<std::unique_ptr<TestPackage>> packages_;
  std::map<std::string, types::Package*, std::less<>> byPath_;
};

}  // namespace gopark::conformance
