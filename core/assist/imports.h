// Import declarations: adding some, removing those that nobody uses.
#pragma once

#include <string>
#include <vector>

#include "assist/snapshot.h"
#include "assist/std_index.h"
#include "assist/text.h"
#include "types/types.h"

namespace gopark::assist {

// What the import declares in its file; null: nothing, as it is wrong.
types::PkgName* nameOf(const Snapshot::File& file, const syntax::ImportDecl& import);

// What adds an import of that path to the file.
Edit importEdit(const Snapshot::File& file, const std::string& path);

// What removes the file's unused imports and adds those of std packages that it uses without.
std::vector<Edit> organizeImports(Snapshot& snapshot, const Snapshot::File& file, const StdIndex& index);

}  // namespace gopark::assist
