// The standard library: packages parsed with their bodies skipped and collected by the checker at their first import,
// and kept for all compilations of the process. Used under the compiler's lock.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "load/build_context.h"
#include "load/files.h"
#include "source/diagnostics.h"
#include "types/checker.h"

namespace gopark::load {

struct StdSources {
  Files* std = nullptr;                    // Go's src folder
  Files* overlay = nullptr;                // core/golib/src; null: none
  std::string root = "/usr/local/go/src";  // what Go's src folder is called in messages and traces
  // A package whose tests are to run: it gets its own test files, and its external tests are the package `tested`_test.
  std::string tested;
};

// What has been parsed so far; times in ns.
struct ParseStatistics {
  uint32_t files = 0;
  uint64_t bytes = 0;
  int64_t ns = 0;
};

class StdLibrary final : public types::Importer {
 public:
  StdLibrary(FileSet& files, StdSources sources);

  // Whether there is a package of that import path (as user code writes it).
  bool has(std::string_view path);
  // The package, collected, with all that it imports. Null with *error: it has no files for the target, or its files
  // have errors.
  types::Package* load(std::string_view path, std::string* error);
  types::Package* import(std::string_view path, const types::Package* importing, std::string* error) override;

  // The import paths in the package's files, without parsing more than them; vendored ones resolved.
  std::vector<std::string> imports(std::string_view path);
  // The std files that make up the package, if the overlay leaves any.
  std::vector<SourceText> stdFiles(std::string_view path);

  // What was wrong with std's own sources: nothing, unless gopark is at fault.
  const Diagnostics& diagnostics() const { return diagnostics_; }
  const StdSources& sources() const { return sources_; }
  FileSet& files() { return files_; }
  const ParseStatistics& statistics() const { return statistics_; }

 private:
  struct Sources;
  Sources read(std::string_view path);
  void parseInto(types::Package& package, std::string_view path);
  std::string resolve(std::string_view path, bool fromStd);
  std::vector<SourceText> readTested(bool external);

  FileSet& files_;
  StdSources sources_;
  Diagnostics diagnostics_;
  ParseStatistics statistics_;
  std::unordered_map<std::string, std::unique_ptr<types::Package>> packages_;
};

// All packages of the import closure of `roots`, in the order in which they are initialised: a package follows its
// imports; of those that are ready, the one with the least path comes first. What runtime needs precedes all.
std::vector<types::Package*> initializationOrder(types::Package* runtime, std::span<types::Package* const> roots);

}  // namespace gopark::load
