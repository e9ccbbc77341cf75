// For tests: a program from a text, checked and ready to be lowered.
#pragma once

#include <gtest/gtest.h>

#include <deque>
#include <map>
#include <memory>
#include <set>
#include <string>

#include "ir/printer.h"
#include "load/std_library.h"
#include "load/user_packages.h"
#include "lower/lower.h"
#include "types/checker.h"

namespace gopark::lower {

// The standard library, read once for all tests of the process.
inline load::StdLibrary& stdLibrary() {
  static FileSet* files = new FileSet;
  static auto* library = [] {
    load::StdSources sources;
    std::string root = GOPARK_SOURCE_DIR;
    sources.std = load::makeNativeFiles(root + "/build/goroot/src").release();
    sources.overlay = load::makeNativeFiles(root + "/core/golib/src").release();
    return new load::StdLibrary(*files, sources);
  }();
  return *library;
}

class LoweredProgram {
 public:
  explicit LoweredProgram(const std::string& text) {
    files_.put("/main.go", text);
    load::UserRequest request;
    request.goFiles = {"main.go"};
    FileSet& files = stdLibrary().files();
    packages_ = std::make_unique<load::UserPackages>(files, stdLibrary(), files_, request);
    EXPECT_TRUE(packages_->load()) << packages_->messages().text();
    load::UserPackage& main = packages_->main();
    types::Config config;
    config.files = &files;
    config.diagnostics = &main.diagnostics;
    config.importer = packages_.get();
    if (main.package->checker == nullptr) {
      main.package->checker = std::make_unique<types::Checker>(config, main.package.get());
    }
    main.package->checker->checkPackage();
    EXPECT_EQ(main.diagnostics.format(files), "");
    std::string error;
    Input input;
    input.files = &files;
    input.main = main.package.get();
    input.runtime = stdLibrary().load("runtime", &error);
    EXPECT_EQ(error, "");
    input.packages = load::initializationOrder(input.runtime, {&input.main, 1});
    input.diagnostics = &main.diagnostics;
    lowering_ = std::make_unique<Lowering>(std::move(input));
  }

  Lowering& lowering() { return *lowering_; }
  types::Package* package() { return packages_->main().package.get(); }
  types::Object* object(std::string_view name) { return package()->scope->lookup(Name(name)); }
  types::Type* type(std::string_view name) { return object(name)->type; }

  const ir::Symbol& symbol(ir::SymbolId id) { return lowering_->symbol(id); }
  const ir::Symbol& variable(std::string_view name) {
    return symbol(lowering_->data().variable(types::as<types::Var>(object(name))));
  }
  // Where the 8 bytes at an offset point to: a symbol (0: they are no address) and an offset in it.
  ir::SymbolId target(const ir::Symbol& symbol, uint32_t offset, int64_t* addend = nullptr) {
    for (const ir::Relocation& relocation : symbol.relocations) {
      if (relocation.offset != offset || relocation.kind != ir::Relocation::Kind::Symbol) continue;
      if (addend != nullptr) *addend = relocation.addend;
      return relocation.target;
    }
    return 0;
  }
  static uint64_t number(const ir::Symbol& symbol, size_t at, size_t width) {
    uint64_t value = 0;
    if (at < symbol.bytes.size())
      std::memcpy(&value, symbol.bytes.data() + at, std::min(width, symbol.bytes.size() - at));
    return value;
  }
  // The Go string that lies in a symbol.
  std::string text(const ir::Symbol& from, uint32_t at) {
    ir::SymbolId data = target(from, at);
    if (data == 0) return {};
    const ir::Symbol& bytes = symbol(data);
    return std::string(bytes.bytes.begin(), bytes.bytes.begin() + static_cast<int64_t>(number(from, at + 8, 8)));
  }

  // Lowers and verifies everything that can be reached from the entry through calls and data. The number of functions.
  size_t lowerAll(size_t limit = 100000);

 private:
  load::MemoryFiles files_;
  std::unique_ptr<load::UserPackages> packages_;
  std::unique_ptr<Lowering> lowering_;
};

}  // namespace gopark::lower
