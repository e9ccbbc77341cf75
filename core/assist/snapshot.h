// A program at one moment, understood as far as it can be: parsed and checked whatever its errors.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "load/user_packages.h"

namespace gopark::assist {

class Snapshot {
 public:
  struct File {
    std::string path;  // absolute
    const SourceFile* source;
    syntax::File* tree;
    load::UserPackage* package;
    std::string_view text() const { return source->text(); }
    uint32_t offset(Pos pos) const { return source->byteOffset(pos); }
    bool contains(Pos pos) const { return pos.known() && source->contains(pos); }
  };

  // The package in `directory`, with its tests if there are any, and what it imports. `sources` has absolute paths. All
  // must outlive it.
  Snapshot(FileSet& files, load::StdLibrary& std, load::Files& sources, const std::string& directory);
  ~Snapshot();
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;

  const std::string& directory() const { return directory_; }
  const std::vector<File>& files() const { return files_; }
  const File* find(std::string_view path) const;
  const File* fileOf(Pos pos) const;  // null: std's
  load::UserPackages& packages() { return *packages_; }
  FileSet& fileSet() { return fileSet_; }
  // How many of a package's diagnostics come from parsing.
  size_t syntaxErrors(size_t package) const { return syntaxErrors_[package]; }

 private:
  FileSet& fileSet_;
  std::string directory_;
  std::unique_ptr<load::UserPackages> packages_;
  std::vector<File> files_;
  std::vector<size_t> syntaxErrors_;
};

}  // namespace gopark::assist
