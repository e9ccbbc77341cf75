// What a checker is told from outside.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "source/diagnostics.h"
#include "types/types.h"

namespace gopark::types {

// Finds imported packages; implemented by core/load. The package returned has been collected (or checked).
class Importer {
 public:
  virtual ~Importer() = default;
  // Null with `*error` set to gc's text when it cannot be imported.
  virtual Package* import(std::string_view path, const Package* importing, std::string* error) = 0;
};

struct Config {
  FileSet* files = nullptr;
  Diagnostics* diagnostics = nullptr;
  Importer* importer = nullptr;
  std::string goVersion;  // of the package's module, "go1.27"; empty: the newest
  bool ignoreUnusedImports = false;
  // What gc refuses besides what its type checker does: anonymous interfaces that refer to themselves, functions
  // without a body unless the package has assembly, types of enormous size.
  bool refuseInterfaceCycles = true;
  bool refuseMissingBodies = true;
  bool refuseLargeTypes = true;
  size_t stackLimit = size_t{6} << 20;  // bytes of machine stack that checking may use; see Checker::tooDeep
};

}  // namespace gopark::types
