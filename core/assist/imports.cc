#include "assist/imports.h"

#include <set>

#include "assist/import_section.h"
#include "assist/locate.h"
#include "base/check.h"
#include "syntax/positions.h"
#include "types/checker.h"
#include "vet/walk.h"

namespace gopark::assist {

using namespace syntax;

types::PkgName* nameOf(const Snapshot::File& file, const ImportDecl& import) {
  for (types::PkgName* name : file.package->package->checker->imports.names) {
    if (name->pos == import.pos) return name;
  }
  return nullptr;
}

Edit importEdit(const Snapshot::File& file, const std::string& path) {
  std::vector<Edit> edits = importEdits(file.text(), {}, {path});
  CHECK(edits.size() == 1);
  return edits[0];
}

namespace {

bool isUnused(const Snapshot::File& file, const ImportDecl& import) {
  const types::PkgName* name = nameOf(file, import);
  return name != nullptr && !name->used && !name->name.isBlank() && !name->imported->fake;
}

}  // namespace

std::vector<Edit> organizeImports(Snapshot&, const Snapshot::File& file, const StdIndex& index) {
  std::set<uint32_t> unused;
  for (const Decl* decl : file.tree->decls) {
    const auto* import = cast<ImportDecl>(decl);
    if (import != nullptr && import->path != nullptr && isUnused(file, *import)) unused.insert(file.offset(import->path->pos));
  }
  std::set<std::string> missing;
  vet::inspect(file.tree, [&](Node* node) {
    auto* selector = cast<SelectorExpr>(node);
    auto* name = selector == nullptr ? nullptr : cast<NameExpr>(selector->x);
    if (name == nullptr || name->object != nullptr || name->type != nullptr) return true;
    auto packages = index.named(name->value.view());
    for (const StdIndex::Package* package : packages) {  // the one that has what is asked for, else the first
      if (!index.doc(package->path, selector->sel->value.view()).empty()) {
        missing.insert(package->path);
        return true;
      }
    }
    if (!packages.empty()) missing.insert(packages.front()->path);
    return true;
  });
  return importEdits(file.text(), unused, missing);
}

}  // namespace gopark::assist
