// A package of Go files, vetted.
#pragma once

#include <string>
#include <vector>

#include "source/diagnostics.h"
#include "std_importer.h"

namespace gopark::vet {

// Findings about the files of the package that the go command calls `package`, sorted by position: "file.go:line:col:
// message\n". What the checker finds first if it finds anything. `goroot` holds std.
std::string vetted(const std::string& goroot, const std::string& package, const std::vector<std::string>& files,
                   const std::string& goVersion = "go1.27");

// Findings about a package of std.
std::string vettedStd(const std::string& goroot, const std::string& path);

}  // namespace gopark::vet
