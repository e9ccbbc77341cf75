// A small importer for the tests of the checker: packages of a GOROOT, lazily checked, for wasip1/wasm.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "types/checker.h"

namespace gopark::types {

class StdImporter : public Importer {
 public:
  // `goroot` holds src/.
  StdImporter(std::string goroot, FileSet& files) : goroot_(std::move(goroot)), files_(files) {}

  Package* import(std::string_view path, const Package* importing, std::string* error) override;
  // What std's own sources were found guilty of.
  const Diagnostics& diagnostics() const { return diagnostics_; }

 private:
  void parseFiles(Package* package, const std::string& directory);

  std::string goroot_;
  FileSet& files_;
  Diagnostics diagnostics_;
  std::map<std::string, std::unique_ptr<Package>, std::less<>> packages_;
};

// Whether a file with this name and text belongs to a build for wasip1/wasm (or, `anyTarget`: for a target at hand).
bool fileMatches(std::string_view name, std::string_view text);

std::string readTextFile(const std::string& path);

}  // namespace gopark::types
