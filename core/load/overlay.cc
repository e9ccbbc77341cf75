#include "load/overlay.h"

#include "syntax/positions.h"

namespace gopark::load {

namespace {

using namespace syntax;

// The name of a receiver's type: T of (T), (*T), (*T[P]).
std::string_view receiverType(const Field* recv) {
  Expr* x = unparen(recv->type);
  if (auto* pointer = cast<Operation>(x); pointer != nullptr && pointer->y == nullptr) x = unparen(pointer->x);
  if (auto* instance = cast<IndexExpr>(x)) x = instance->x;
  const auto* name = cast<NameExpr>(x);
  return name == nullptr ? std::string_view{} : name->value.view();
}

std::string keyOf(const FuncDecl* decl) {
  if (decl->recv == nullptr) return decl->name->value.str();
  return std::string(receiverType(decl->recv)) + "." + decl->name->value.str();
}

class Merger {
 public:
  void addOverlay(const File& file) {
    for (const Decl* decl : file.decls) {
      if (const auto* function = cast<FuncDecl>(decl)) {
        if (function->recv != nullptr || !function->name->value.is("init")) names_.insert(keyOf(function));
      } else if (const auto* type = cast<TypeDecl>(decl)) {
        names_.insert(type->name->value.str());
      } else if (const auto* var = cast<VarDecl>(decl)) {
        addNames(var->names);
      } else if (const auto* constant = cast<ConstDecl>(decl)) {
        addNames(constant->names);
      }
    }
  }

  void addRemoved(const std::string& name) { names_.insert(name); }

  void prune(File& file) const {
    size_t kept = 0;
    for (Decl* decl : file.decls) {
      if (!drops(decl)) file.decls[kept++] = decl;
    }
    file.decls = file.decls.first(kept);
  }

 private:
  void addNames(std::span<NameExpr*> names) {
    for (const NameExpr* name : names) {
      if (!name->value.isBlank()) names_.insert(name->value.str());
    }
  }

  bool has(const NameExpr* name) const { return names_.contains(name->value.str()); }

  bool drops(Decl* decl) const {
    if (const auto* function = cast<FuncDecl>(decl)) return names_.contains(keyOf(function));
    if (const auto* type = cast<TypeDecl>(decl)) return has(type->name);
    if (const auto* var = cast<VarDecl>(decl)) {
      if (var->names.size() == 1) return has(var->names[0]);
      blank(var->names);
    } else if (const auto* constant = cast<ConstDecl>(decl)) {
      blank(constant->names);
    }
    return false;
  }

  void blank(std::span<NameExpr*> names) const {
    for (NameExpr* name : names) {
      if (has(name)) name->value = Name("_");
    }
  }

  std::unordered_set<std::string> names_;
};

}  // namespace

OverlayMarks overlayMarks(std::string_view text) {
  OverlayMarks marks;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (line.starts_with("package ")) break;
    if (line == "//gopark:replace") marks.replace = true;
    constexpr std::string_view kRemove = "//gopark:remove ";
    if (!line.starts_with(kRemove)) continue;
    std::string_view names = line.substr(kRemove.size());
    while (!names.empty()) {
      std::string_view name = names.substr(0, names.find(' '));
      names.remove_prefix(std::min(names.size(), name.size() + 1));
      if (!name.empty()) marks.removed.emplace_back(name);
    }
  }
  return marks;
}

void mergeOverlay(std::span<const std::unique_ptr<File>> std, std::span<const std::unique_ptr<File>> overlay,
                  std::span<const std::string> removed) {
  Merger merger;
  for (const auto& file : overlay) merger.addOverlay(*file);
  for (const std::string& name : removed) merger.addRemoved(name);
  for (const auto& file : std) merger.prune(*file);
}

}  // namespace gopark::load
