// Functions without a body: only those that a directive connects with code elsewhere may be so.
#include "types/checker.h"

namespace gopark::types {

namespace {

// The first word behind a directive of that name; empty: another directive.
std::string_view directiveTarget(std::string_view text, std::string_view directive) {
  if (!text.starts_with(directive)) return {};
  text.remove_prefix(directive.size());
  size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos || begin == 0) return {};
  text.remove_prefix(begin);
  return text.substr(0, text.find_first_of(" \t"));
}

}  // namespace

void Checker::missingBodies() {
  std::unordered_set<std::string_view> connected;
  for (const auto& file : pkg->files) {
    for (const syntax::Directive& directive : file->directives) {
      for (std::string_view name : {"go:linkname", "go:linknamestd", "go:wasmimport"}) {
        connected.insert(directiveTarget(directive.text, name));
      }
    }
  }
  for (Object* object : objList) {
    auto* func = cast<Func>(object);
    if (func == nullptr || func->decl == nullptr || func->decl->hasBody()) continue;
    if (func->decl->recv == nullptr && connected.count(func->name.view()) != 0) continue;
    errorf(func->decl->pos, "missing function body");
  }
}

}  // namespace gopark::types
