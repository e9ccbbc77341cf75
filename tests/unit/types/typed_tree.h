// For tests: what lowering relies on in a checked tree, verified. See typed_tree.cc for the list.
#pragma once

#include <string>
#include <vector>

#include "types/checker.h"

namespace gopark::types {

// What is missing in the package's bodies and initialisers, with positions; at most `limit` findings.
std::vector<std::string> treeDefects(Package* package, const FileSet& files, size_t limit);

}  // namespace gopark::types
