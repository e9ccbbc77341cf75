// See linknames.h.
#include "lower/linknames.h"

#include "types/checker.h"

namespace gopark::lower {

using types::cast;
using types::Func;
using types::Object;
using types::Package;
using types::Var;

namespace {

std::string fullName(const Package* package, std::string_view name) { return package->path + '.' + std::string(name); }

std::string_view nextWord(std::string_view& text) {
  size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) begin = text.size();
  size_t end = text.find_first_of(" \t", begin);
  if (end == std::string_view::npos) end = text.size();
  std::string_view word = text.substr(begin, end - begin);
  text.remove_prefix(end);
  return word;
}

}  // namespace

Linknames::Linknames(std::span<Package* const> packages) {
  for (Package* package : packages) packages_.emplace(package->path, package);
  for (Package* package : packages) {
    for (const auto& file : package->files) {
      for (const syntax::Directive& directive : file->directives) scan(package, directive);
    }
  }
}

void Linknames::scan(Package* package, const syntax::Directive& directive) {
  std::string_view text = directive.text, verb = nextWord(text);
  if (verb == "go:transparent" && package->isStd) transparent_.insert(directive.owner);
  if (verb != "go:linkname" && verb != "go:linknamestd") return;
  std::string_view local = nextWord(text), remote = nextWord(text);
  if (local.empty() || remote.empty() || package->scope == nullptr) return;
  Object* object = package->scope->lookup(Name(local));
  if (object == nullptr) return;
  auto* func = cast<Func>(object);
  if (func != nullptr && func->decl != nullptr && func->decl->hasBody()) {
    pushes_.emplace(remote, Local{package, std::string(local)});
  } else {
    remotes_.emplace(fullName(package, local), remote);
  }
}

Object* Linknames::lookup(std::string_view name) const {
  size_t slash = name.rfind('/');
  size_t dot = name.find('.', slash == std::string_view::npos ? 0 : slash);
  if (dot == std::string_view::npos) return nullptr;
  auto package = packages_.find(std::string(name.substr(0, dot)));
  if (package == packages_.end() || package->second->scope == nullptr) return nullptr;
  return package->second->scope->lookup(Name(name.substr(dot + 1)));
}

Linknames::Target Linknames::resolve(Func* func) const {
  Target target;
  target.native = fullName(func->package, func->name.view());
  std::string name = target.native;
  for (int step = 0; step < 8; step++) {  // a directive may lead to another
    if (auto push = pushes_.find(name); push != pushes_.end()) {
      target.func = cast<Func>(push->second.package->scope->lookup(Name(push->second.name)));
      return target;
    }
    auto remote = remotes_.find(name);
    if (remote == remotes_.end()) return target;
    name = remote->second;
    target.alternative = name;
    auto* found = cast<Func>(lookup(name));
    if (found != nullptr && found->decl != nullptr && found->decl->hasBody()) {
      target.func = found;
      return target;
    }
  }
  return target;
}

Var* Linknames::resolve(Var* var) const {
  if (var->package == nullptr || remotes_.empty()) return var;
  auto remote = remotes_.find(fullName(var->package, var->name.view()));
  if (remote == remotes_.end()) return var;
  auto* found = cast<Var>(lookup(remote->second));
  return found == nullptr || found == var ? var : found;
}

}  // namespace gopark::lower
