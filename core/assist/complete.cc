#include "assist/complete.h"

#include <algorithm>
#include <unordered_set>

#include "assist/locate.h"
#include "assist/members.h"
#include "types/checker.h"

namespace gopark::assist {

using namespace types;

namespace {

// Higher ones come first among equally good matches.
enum Rank {
  kLocal = 4,
  kMember = 3,
  kPackageLevel = 2,
  kImported = 1,
  kPredeclared = 0,
  kKeyword = -1,
  kUnimported = -2
};

constexpr std::string_view kKeywords[] = {
    "break", "case",   "chan",   "const",  "continue", "default", "defer",     "else", "fallthrough",
    "for",   "func",   "go",     "goto",   "if",       "import",  "interface", "map",  "package",
    "range", "return", "select", "struct", "switch",   "type",    "var",
};

ItemKind kindOf(Object* object) {
  switch (object->kind()) {
    case ObjectKind::PkgName:
      return ItemKind::Package;
    case ObjectKind::Const:
    case ObjectKind::Nil:
      return ItemKind::Constant;
    case ObjectKind::TypeName: {
      bool known = object->type != nullptr && isValid(object->type);
      return known && isNonTypeParamInterface(object->type) ? ItemKind::Interface : ItemKind::Type;
    }
    case ObjectKind::Var:
      return as<Var>(object)->isField ? ItemKind::Field : ItemKind::Variable;
    case ObjectKind::Func: {
      Signature* signature = as<Func>(object)->signature();
      return signature != nullptr && signature->recv != nullptr ? ItemKind::Method : ItemKind::Function;
    }
    default:
      return ItemKind::Function;
  }
}

bool isDeclaring(const Place& place) {
  syntax::Node* parent = place.parent();
  if (parent == nullptr) return false;
  auto contains = [&](std::span<syntax::NameExpr*> names) {
    return std::find(names.begin(), names.end(), place.name) != names.end();
  };
  if (auto* decl = syntax::cast<syntax::FuncDecl>(parent)) return decl->name == place.name;
  if (auto* decl = syntax::cast<syntax::TypeDecl>(parent)) return decl->name == place.name;
  if (auto* decl = syntax::cast<syntax::VarDecl>(parent)) return contains(decl->names);
  if (auto* decl = syntax::cast<syntax::ConstDecl>(parent)) return contains(decl->names);
  return false;
}

std::string firstSentence(const std::string& doc) {
  size_t end = doc.find(". ");
  return end == std::string::npos ? doc : doc.substr(0, end + 1);
}

}  // namespace

Completer::Completer(Snapshot& snapshot, load::StdLibrary& std, const StdIndex& index)
    : snapshot_(snapshot), std_(std), index_(index) {}

std::vector<Item> Completer::complete(const Snapshot::File& file, uint32_t offset, std::string_view prefix) {
  package_ = file.package->package.get();
  if (importCovering(file, offset) != nullptr) {
    importPaths(prefix);
    return std::move(items_);
  }
  Place place = nameCovering(file, offset);
  if (place.name == nullptr || !place.name->value.view().ends_with(kPlaceholder) || isDeclaring(place)) return {};
  auto* parent = syntax::cast<syntax::SelectorExpr>(place.parent());
  if (parent != nullptr && parent->sel == place.name) {
    selector(*parent);
  } else if (!fields(place)) {
    names(file, offset, prefix);
  }
  return std::move(items_);
}

void Completer::add(Object* object, int rank, const std::string& importPath) {
  if (object->name.view().ends_with(kPlaceholder)) return;
  Describer describer(snapshot_.fileSet(), index_, package_);
  items_.push_back({object->name.str(), kindOf(object), describer.brief(object), firstSentence(describer.doc(object)),
                    rank, importPath});
}

void Completer::selector(const syntax::SelectorExpr& selector) {
  auto* name = syntax::cast<syntax::NameExpr>(selector.x);
  auto* imported = name == nullptr ? nullptr : cast<PkgName>(name->object);
  if (imported != nullptr) {
    for (Object* object : exportsOf(*imported->imported)) add(object, kMember);
    return;
  }
  if (selector.x->type != nullptr) {
    for (Object* object : membersOf(selector.x->type, package_, selector.x->isType())) add(object, kMember);
    return;
  }
  if (name != nullptr && name->object == nullptr) unimported(name->value.view());
}

// pkg.Name where pkg has not been imported.
void Completer::unimported(std::string_view name) {
  for (const StdIndex::Package* candidate : index_.named(name)) {
    std::string error;
    Package* package = std_.has(candidate->path) ? std_.load(candidate->path, &error) : nullptr;
    if (package == nullptr) continue;
    for (Object* object : exportsOf(*package)) add(object, kMember, candidate->path);
  }
}

void Completer::importPaths(std::string_view) {
  for (const StdIndex::Package& package : index_.packages()) {
    items_.push_back({package.path, ItemKind::Package, "", firstSentence(package.doc), kMember, ""});
  }
}

// The key of a struct literal. True: nothing else can be meant.
bool Completer::fields(const Place& place) {
  syntax::Node* parent = place.parent();
  auto* pair = syntax::cast<syntax::KeyValueExpr>(parent);
  if (pair != nullptr && pair->key != place.name) return false;
  auto* literal = syntax::cast<syntax::CompositeLit>(pair != nullptr ? place.parent(1) : parent);
  if (literal == nullptr || literal->typeExpr == place.name || literal->type == nullptr) return false;
  auto* type = underAs<Struct>(deref(literal->type, nullptr));
  if (type == nullptr) return false;
  std::unordered_set<const void*> written;
  for (syntax::Expr* element : literal->elems) {
    auto* other = syntax::cast<syntax::KeyValueExpr>(element);
    auto* key = other == nullptr ? nullptr : syntax::cast<syntax::NameExpr>(other->key);
    if (key != nullptr) written.insert(key->value.id());
  }
  for (Var* field : type->fields) {
    bool visible = field->exported() || field->package == package_;
    if (visible && !written.contains(field->name.id())) add(field, kLocal);
  }
  return pair != nullptr || !written.empty();
}

void Completer::names(const Snapshot::File& file, uint32_t offset, std::string_view prefix) {
  std::unordered_set<std::string_view> imported;
  for (const Visible& visible : visibleAt(file, offset)) {
    Object* object = visible.object;
    giveType(object);
    if (object->kind() == ObjectKind::PkgName) imported.insert(object->name.view());
    bool predeclared = object->package == nullptr;
    int rank = visible.local ? kLocal : object->kind() == ObjectKind::PkgName ? kImported : kPackageLevel;
    add(object, predeclared ? kPredeclared : rank);
  }
  for (std::string_view keyword : kKeywords) {
    items_.push_back({std::string(keyword), ItemKind::Keyword, "", "", kKeyword, ""});
  }
  if (prefix.empty()) return;
  for (const StdIndex::Package& package : index_.packages()) {
    bool isInternal = package.path.starts_with("internal/") || package.path.find("/internal") != std::string::npos;
    if (isInternal || imported.contains(package.name) || !package.name.starts_with(prefix)) continue;
    items_.push_back({package.name, ItemKind::Package, "\"" + package.path + "\"", firstSentence(package.doc),
                      kUnimported, package.path});
  }
}

}  // namespace gopark::assist
