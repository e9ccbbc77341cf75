// Toolchain: what outlives compilations: where Go's sources are, and the standard library as far as it has been read.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"
#include "load/files.h"
#include "load/std_library.h"
#include "source/source.h"

namespace gopark::driver {

class Toolchain {
 public:
  // Takes Go's src folder and the overlay. `root`: what the former is called in messages. `tested`: see StdSources.
  Toolchain(std::unique_ptr<load::Files> std, std::unique_ptr<load::Files> overlay, std::string root,
            std::string tested = "");

  // Adds packages to the standard library, from a pack, which must outlive the toolchain. False: it is no pack.
  bool addPack(std::string_view pack);

  FileSet& files() { return files_; }
  load::StdLibrary& std() { return std_; }

 private:
  FileSet files_;
  load::LayeredFiles stdFiles_;
  std::unique_ptr<load::Files> overlay_;
  load::StdLibrary std_;
};

// From a pack (load/pack.h), which must outlive it.
Result<std::unique_ptr<Toolchain>> packedToolchain(std::string_view pack);

// From $GOPARK_GOROOT; the pack std.pack beside the command; the folder that was configured; what `go env GOROOT` says.
Result<std::unique_ptr<Toolchain>> nativeToolchain();
// The same for the tests of a std package, which no pack has.
Result<std::unique_ptr<Toolchain>> nativeTestToolchain(std::string tested);

// The folder of the command that runs, in which its pack of std and its time zones lie. Empty: this is no gopark command.
std::string commandFolder();

// gopark's own version, "0.1.0". Natively.
std::string_view version();

}  // namespace gopark::driver
