#include "assist/std_index.h"

#include <algorithm>

#include "assist/text.h"
#include "base/path.h"
#include "syntax/parser.h"
#include "syntax/positions.h"

namespace gopark::assist {

using namespace syntax;

// A package is a line "#path name doc", followed by lines "Name doc", separated by tabs.
namespace {

constexpr size_t kMostBytes = 300;

// Whole sentences, as many as fit.
std::string shortened(std::string text) {
  std::replace(text.begin(), text.end(), '\t', ' ');
  if (text.size() <= kMostBytes) return text;
  size_t end = text.rfind(". ", kMostBytes);
  if (end != std::string::npos && end > kMostBytes / 4) return text.substr(0, end + 1);
  end = text.rfind(' ', kMostBytes);
  return text.substr(0, end == std::string::npos ? 0 : end) + " …";
}

class PackageWriter {
 public:
  explicit PackageWriter(std::string& out) : out_(out) {}

  void file(const File& file) {
    source_ = file.source;
    for (Decl* decl : file.decls) {
      if (auto* function = cast<FuncDecl>(decl)) {
        if (function->recv == nullptr) {
          name("", function->name);
        } else if (NameExpr* base = receiverBase(function->recv->type); base != nullptr && shown(base)) {
          name(base->value.str() + ".", function->name);
        }
      } else if (auto* type = cast<TypeDecl>(decl)) {
        name("", type->name);
        auto* interface = cast<InterfaceTypeExpr>(type->typeExpr);
        if (interface == nullptr || !shown(type->name)) continue;
        for (Field* method : interface->methods) {
          if (method->name != nullptr) name(type->name->value.str() + ".", method->name);
        }
      } else if (auto* var = cast<VarDecl>(decl)) {
        for (NameExpr* n : var->names) name("", n);
      } else if (auto* constant = cast<ConstDecl>(decl)) {
        for (NameExpr* n : constant->names) name("", n);
      }
    }
  }

 private:
  static bool shown(NameExpr* name) { return isExported(name->value.view()); }

  static NameExpr* receiverBase(Expr* type) {
    type = unparen(type);
    if (auto* pointer = cast<Operation>(type)) type = unparen(pointer->x);
    if (auto* generic = cast<IndexExpr>(type)) type = generic->x;
    return cast<NameExpr>(type);
  }

  void name(const std::string& prefix, NameExpr* name) {
    if (name == nullptr || !shown(name)) return;
    std::string doc = shortened(docAt(source_->text(), source_->byteOffset(name->pos)));
    if (!doc.empty()) out_ += prefix + name->value.str() + "\t" + doc + "\n";
  }

  std::string& out_;
  const SourceFile* source_ = nullptr;
};

}  // namespace

std::string writeStdIndex(load::StdLibrary& library, const std::vector<std::string>& packages) {
  std::string out;
  FileSet files;
  Diagnostics ignored;
  for (const std::string& path : packages) {
    std::vector<std::unique_ptr<File>> trees;
    std::string doc, name(baseName(path));
    for (load::SourceText& text : library.stdFiles(path)) {
      auto tree = parseFile(files, files.add(text.name, std::move(text.text)), Bodies::Skip, ignored);
      if (tree->packageName == nullptr) continue;
      name = tree->packageName->value.str();
      std::string_view source = tree->source->text();
      if (doc.empty()) doc = shortened(docAt(source, tree->source->byteOffset(tree->packageName->pos)));
      trees.push_back(std::move(tree));
    }
    out += "#" + path + "\t" + name + "\t" + doc + "\n";
    PackageWriter writer(out);
    for (const auto& tree : trees) writer.file(*tree);
  }
  return out;
}

StdIndex::StdIndex(std::string text) : text_(std::move(text)) {
  std::string_view rest = text_;
  while (!rest.empty()) {
    size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    size_t tab = std::min(line.find('\t'), line.size());
    std::string_view first = line.substr(0, tab);
    std::string_view second = line.substr(std::min(tab + 1, line.size()));
    if (first.starts_with('#')) {
      size_t doc = std::min(second.find('\t'), second.size());
      packages_.push_back({std::string(first.substr(1)), std::string(second.substr(0, doc)),
                           std::string(second.substr(std::min(doc + 1, second.size())))});
    } else if (!packages_.empty()) {
      docs_[packages_.back().path + "\n" + std::string(first)] = second;
    }
  }
}

std::vector<const StdIndex::Package*> StdIndex::named(std::string_view name) const {
  std::vector<const Package*> result;
  for (const Package& package : packages_) {
    if (package.name == name) result.push_back(&package);
  }
  std::stable_sort(result.begin(), result.end(),
                   [](const Package* a, const Package* b) { return a->path.size() < b->path.size(); });
  return result;
}

std::string_view StdIndex::doc(std::string_view path, std::string_view name) const {
  auto found = docs_.find(std::string(path) + "\n" + std::string(name));
  return found == docs_.end() ? std::string_view{} : found->second;
}

std::string_view StdIndex::packageDoc(std::string_view path) const {
  for (const Package& package : packages_) {
    if (package.path == path) return package.doc;
  }
  return {};
}

}  // namespace gopark::assist
