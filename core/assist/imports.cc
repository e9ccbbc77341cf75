#include "assist/imports.h"

#include <algorithm>
#include <map>
#include <set>

#include "assist/locate.h"
#include "syntax/positions.h"
#include "types/checker.h"
#include "vet/walk.h"

namespace gopark::assist {

using namespace syntax;

types::PkgName* nameOf(const Snapshot::File& file, const ImportDecl& import) {
  for (types::PkgName* name : file.package->package->checker->imports) {
    if (name->pos == import.pos) return name;
  }
  return nullptr;
}

Edit importEdit(const Snapshot::File& file, const std::string& path) {
  std::string_view text = file.text();
  const ImportDecl* last = nullptr;
  const ImportDecl* inGroup = nullptr;
  for (const Decl* decl : file.tree->decls) {
    const auto* import = cast<ImportDecl>(decl);
    if (import == nullptr || import->path == nullptr) continue;
    last = import;
    // The first one that sorts behind the new one, or the last one of the group.
    bool behind = inGroup != nullptr && inGroup->path->value > "\"" + path;
    if (import->group != nullptr && !behind) inGroup = import;
  }
  auto lineOf = [&](const ImportDecl* import) { return lineStart(text, file.offset(import->path->pos)); };
  if (inGroup != nullptr) {
    bool before = inGroup->path->value > "\"" + path;
    uint32_t at = before ? lineOf(inGroup) : lineEnd(text, file.offset(inGroup->path->pos)) + 1;
    bool ownLine = text.substr(lineOf(inGroup)).find_first_not_of(" \t") != std::string_view::npos &&
                   text[lineOf(inGroup) + text.substr(lineOf(inGroup)).find_first_not_of(" \t")] == '"';
    if (ownLine && at <= text.size()) return {{at, at}, "\t\"" + path + "\"\n"};
  }
  Pos behind = last != nullptr                     ? last->path->pos
               : file.tree->packageName == nullptr ? Pos{}
                                                   : file.tree->packageName->pos;
  uint32_t at = file.contains(behind) ? std::min<uint32_t>(lineEnd(text, file.offset(behind)), text.size()) : 0;
  std::string statement = "import \"" + path + "\"";
  return {{at, at}, (last == nullptr ? "\n\n" : "\n") + statement};
}

namespace {

// The line of an import, or where there is more in it, the import alone.
Range importRange(const Snapshot::File& file, const ImportDecl& import) {
  std::string_view text = file.text();
  uint32_t begin = file.offset(import.localName != nullptr ? import.localName->pos : import.path->pos);
  uint32_t end = file.offset(import.path->pos) + static_cast<uint32_t>(import.path->value.size());
  uint32_t line = lineStart(text, begin);
  uint32_t next = std::min<uint32_t>(lineEnd(text, end) + 1, static_cast<uint32_t>(text.size()));
  std::string_view before = text.substr(line, begin - line);
  std::string_view after = text.substr(end, next - end);
  bool alone = before.find_first_not_of(" \t") == std::string_view::npos || before == "import ";
  size_t rest = after.find_first_not_of(" \t\r\n");
  bool nothingElse = rest == std::string_view::npos || after.substr(rest).starts_with("//");
  return alone && nothingElse ? Range{line, next} : Range{begin, end};
}

// The whole of a parenthesised group.
Range groupRange(const Snapshot::File& file, const std::vector<const ImportDecl*>& imports) {
  std::string_view text = file.text();
  size_t begin = text.rfind("import", file.offset(imports.front()->path->pos));
  size_t end = text.find(')', file.offset(imports.back()->path->pos));
  if (begin == std::string_view::npos || end == std::string_view::npos) return {};
  uint32_t next = lineEnd(text, static_cast<uint32_t>(end)) + 1;
  return {static_cast<uint32_t>(begin), std::min<uint32_t>(next, static_cast<uint32_t>(text.size()))};
}

bool isUnused(const Snapshot::File& file, const ImportDecl& import) {
  const types::PkgName* name = nameOf(file, import);
  return name != nullptr && !name->used && !name->name.isBlank() && !name->imported->fake;
}

std::vector<Edit> withoutUnused(const Snapshot::File& file) {
  std::vector<Edit> edits;
  std::map<const Group*, std::vector<const ImportDecl*>> groups;
  for (const Decl* decl : file.tree->decls) {
    const auto* import = cast<ImportDecl>(decl);
    if (import == nullptr || import->path == nullptr || !isUnused(file, *import)) continue;
    if (import->group != nullptr) {
      groups[import->group].push_back(import);
    } else {
      edits.push_back({importRange(file, *import), ""});
    }
  }
  for (const auto& [group, imports] : groups) {
    if (static_cast<size_t>(group->declarations) == imports.size()) {
      edits.push_back({groupRange(file, imports), ""});
      continue;
    }
    for (const ImportDecl* import : imports) edits.push_back({importRange(file, *import), ""});
  }
  return edits;
}

}  // namespace

std::vector<Edit> organizeImports(Snapshot&, const Snapshot::File& file, const StdIndex& index) {
  std::vector<Edit> edits = withoutUnused(file);
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
  for (const std::string& path : missing) edits.push_back(importEdit(file, path));
  std::stable_sort(edits.begin(), edits.end(),
                   [](const Edit& a, const Edit& b) { return a.range.begin < b.range.begin; });
  return edits;
}

}  // namespace gopark::assist
