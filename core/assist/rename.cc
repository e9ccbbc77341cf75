// Renaming: every name that stands for the same object, and a second look at the result. Labels have names of their
// own, which nothing else can hide; the name of a package is its import's, in one file.
#include <algorithm>
#include <unordered_set>

#include "assist/assistant.h"
#include "assist/imports.h"
#include "assist/locate.h"
#include "syntax/token.h"
#include "types/checker.h"
#include "vet/walk.h"

namespace gopark::assist {

namespace {

using Objects = std::unordered_set<const types::Object*>;

Edit editOf(const Snapshot::File& file, const syntax::NameExpr& name, const std::string& to) {
  uint32_t begin = file.offset(name.pos);
  return {{begin, begin + static_cast<uint32_t>(name.value.view().size())}, to};
}

void sort(std::vector<Edit>& edits) {
  std::sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return a.range.begin < b.range.begin; });
}

// The variables of `switch x := v.(type)`'s clauses are one for the reader.
void addClauseVariables(Snapshot& snapshot, Objects& objects) {
  for (const Snapshot::File& file : snapshot.files()) {
    vet::inspect(file.tree, [&](syntax::Node* node) {
      auto* statement = syntax::cast<syntax::SwitchStmt>(node);
      if (statement == nullptr) return true;
      bool meant = std::any_of(statement->body.begin(), statement->body.end(),
                               [&](syntax::CaseClause* clause) { return objects.contains(clause->implicitVar); });
      for (syntax::CaseClause* clause : statement->body) {
        if (meant && clause->implicitVar != nullptr) objects.insert(clause->implicitVar);
      }
      return true;
    });
  }
}

// A field that is embedded bears its type's name.
bool namesEmbedded(const types::Object* object, const Objects& objects) {
  if (object->kind() != types::ObjectKind::Var) return false;
  const auto* field = static_cast<const types::Var*>(object);
  if (!field->embedded || field->type == nullptr) return false;
  types::Named* named = types::asNamed(types::deref(field->type, nullptr));
  return named != nullptr && objects.contains(types::obj(named));
}

// The names, in the order of files and offsets.
std::vector<FileEdits> occurrences(Snapshot& snapshot, Objects objects, const std::string& to) {
  addClauseVariables(snapshot, objects);
  std::vector<FileEdits> result;
  for (const Snapshot::File& file : snapshot.files()) {
    FileEdits edits{file.path, {}};
    auto meant = [&](syntax::NameExpr* name) {
      if (name->object == nullptr) return false;
      types::Object* object = declared(name->object);
      return objects.contains(object) || namesEmbedded(object, objects);
    };
    auto add = [&](syntax::NameExpr* name) { edits.edits.push_back(editOf(file, *name, to)); };
    vet::inspect(file.tree, [&](syntax::Node* node) {
      if (auto* name = syntax::cast<syntax::NameExpr>(node); name != nullptr && meant(name)) add(name);
      auto* statement = syntax::cast<syntax::SwitchStmt>(node);
      auto* guard = statement == nullptr ? nullptr : syntax::cast<syntax::TypeSwitchGuard>(statement->tag);
      if (guard == nullptr || guard->lhs == nullptr || guard->lhs->object != nullptr) return true;
      if (std::any_of(statement->body.begin(), statement->body.end(),
                      [&](syntax::CaseClause* clause) { return objects.contains(clause->implicitVar); })) {
        add(guard->lhs);
      }
      return true;
    });
    auto& list = edits.edits;
    sort(list);
    list.erase(std::unique(list.begin(), list.end(), [](const Edit& a, const Edit& b) { return a.range == b.range; }),
               list.end());
    if (!list.empty()) result.push_back(std::move(edits));
  }
  return result;
}

std::string edited(std::string text, const std::vector<Edit>& edits) {
  for (size_t i = edits.size(); i-- > 0;) {
    text.replace(edits[i].range.begin, edits[i].range.end - edits[i].range.begin, edits[i].text);
  }
  return text;
}

size_t count(const std::vector<FileEdits>& files) {
  size_t total = 0;
  for (const FileEdits& file : files) total += file.edits.size();
  return total;
}

std::string firstError(Snapshot& snapshot) {
  for (const Finding& finding : diagnose(snapshot)) {
    if (finding.severity == Severity::Error) return finding.message;
  }
  return "";
}

bool isKeyword(const std::string& name) {
  for (auto token = static_cast<int>(syntax::Token::Break); token <= static_cast<int>(syntax::Token::Var); token++) {
    if (syntax::text(static_cast<syntax::Token>(token)) == name) return true;
  }
  return false;
}

std::string nameError(const std::string& name) {
  bool valid =
      !name.empty() && !(name[0] >= '0' && name[0] <= '9') && std::all_of(name.begin(), name.end(), isNameByte);
  valid = valid && types::isValidName(name) && name != "_" && !isKeyword(name);
  return valid ? "" : "\"" + name + "\" is not a name.";
}

// ---- labels

// `labels`: the one that is meant, and all others of its function.
Rename renameLabel(const Snapshot::File& file, const std::vector<syntax::NameExpr*>& labels, const std::string& to) {
  FileEdits edits{file.path, {}};
  for (const syntax::NameExpr* label : labels) {
    if (label->value.view() == to) return {"The function has a label " + to + " already.", {}};
    if (label->value == labels.front()->value) edits.edits.push_back(editOf(file, *label, to));
  }
  sort(edits.edits);
  return {"", {std::move(edits)}};
}

// ---- packages

std::vector<syntax::ImportDecl*> importsOf(const Snapshot::File& file) {
  std::vector<syntax::ImportDecl*> imports;
  for (syntax::Decl* decl : file.tree->decls) {
    auto* import = syntax::cast<syntax::ImportDecl>(decl);
    if (import != nullptr && import->path != nullptr) imports.push_back(import);
  }
  return imports;
}

// The number of the import that is meant there, by its path, its name, or a use of its name; -1: none.
int importMeant(const Snapshot::File& file, uint32_t offset) {
  const std::vector<syntax::ImportDecl*> imports = importsOf(file);
  const syntax::ImportDecl* covering = importCovering(file, offset);
  const types::Object* used = objectOf(nameCovering(file, offset));
  for (size_t i = 0; i < imports.size(); i++) {
    const syntax::NameExpr* name = imports[i]->localName;
    bool isNamed = name != nullptr && file.contains(name->pos) && file.offset(name->pos) <= offset &&
                   offset <= file.offset(name->pos) + name->value.view().size();
    bool isUsed = used != nullptr && used == nameOf(file, *imports[i]);
    if (imports[i] == covering || isNamed || isUsed) return static_cast<int>(i);
  }
  return -1;
}

std::vector<syntax::NameExpr*> usesOf(const Snapshot::File& file, const types::Object* object) {
  std::vector<syntax::NameExpr*> uses = namesIn(*file.tree);
  std::erase_if(uses, [&](const syntax::NameExpr* name) { return object == nullptr || name->object != object; });
  return uses;
}

// In the import: a name that is not the package's own stands before the path.
Edit importName(const Snapshot::File& file, const syntax::ImportDecl& import, const types::PkgName& package,
                const std::string& to) {
  uint32_t path = file.offset(import.path->pos);
  if (import.localName == nullptr) return {{path, path}, to + " "};
  if (package.imported->name.view() != to) return editOf(file, *import.localName, to);
  return {{file.offset(import.localName->pos), path}, ""};
}

Rename renameImport(const Snapshot::File& file, const syntax::ImportDecl& import, const std::string& to) {
  const types::PkgName* package = nameOf(file, import);
  std::string_view local = import.localName == nullptr ? "" : import.localName->value.view();
  if (package == nullptr || package->imported == nullptr || local == "." || local == "_") {
    return {"The import has no name that could be changed.", {}};
  }
  if (package->name.view() == to) return {"That is its name already.", {}};
  FileEdits edits{file.path, {importName(file, import, *package, to)}};
  for (const syntax::NameExpr* use : usesOf(file, package)) edits.edits.push_back(editOf(file, *use, to));
  sort(edits.edits);
  return {"", {std::move(edits)}};
}

// How often the import's name is used.
size_t countUses(const Snapshot::File& file, size_t import) {
  const std::vector<syntax::ImportDecl*> imports = importsOf(file);
  return import < imports.size() ? usesOf(file, nameOf(file, *imports[import])).size() : SIZE_MAX;
}

// ---- what is there

struct Proposal {
  Rename rename;
  int import = -1;    // its number, if it is a package's name
  bool sure = false;  // it needs no second look
};

Proposal propose(Snapshot& snapshot, const Snapshot::File& file, uint32_t offset, const std::string& to) {
  auto refuse = [](std::string why) { return Proposal{{std::move(why), {}}}; };
  std::vector<syntax::NameExpr*> labels = labelsAround(file, offset);
  types::Object* object = objectOf(nameCovering(file, offset));
  int import = importMeant(file, offset);
  if (labels.empty() && import < 0) {
    if (object == nullptr) return refuse("There is no name here that could be changed.");
    if (snapshot.fileOf(object->pos) == nullptr) return refuse(object->name.str() + " is not of this program.");
  }
  if (std::string error = nameError(to); !error.empty()) return refuse(error);
  if (!labels.empty()) return {renameLabel(file, labels, to), -1, true};
  if (import < 0) return {{"", occurrences(snapshot, {object}, to)}};
  return {renameImport(file, *importsOf(file)[static_cast<size_t>(import)], to), import};
}

// Whether the edits' names, and they alone, stand for what they did.
bool meansTheSame(const Snapshot::File& before, Snapshot& after, const Proposal& proposal, const std::string& to) {
  const FileEdits& first = proposal.rename.files.front();
  const Snapshot::File& changed = *after.find(first.path);
  if (proposal.import >= 0) {
    auto import = static_cast<size_t>(proposal.import);
    return countUses(changed, import) == countUses(before, import);
  }
  // The first edit's place is where it was.
  types::Object* object = objectOf(nameCovering(changed, first.edits.front().range.begin));
  return object != nullptr && count(occurrences(after, {object}, to)) == count(proposal.rename.files);
}

}  // namespace

Rename Assistant::rename(const std::string& path, uint32_t offset, const std::string& to) {
  Snapshot& snapshot = snapshotOf(path);
  const Snapshot::File* file = snapshot.find(path);
  if (file == nullptr) return {"There is no such file.", {}};
  Proposal proposal = propose(snapshot, *file, offset, to);
  if (!proposal.rename.refusal.empty() || proposal.sure) return std::move(proposal.rename);
  std::string before = firstError(snapshot);
  // The program with the new name, looked at again: it must mean the same.
  load::MemoryFiles sources = sources_;
  for (const FileEdits& changed : proposal.rename.files) {
    sources.put(changed.path, edited(text(changed.path), changed.edits));
  }
  Snapshot after(files_, std_, sources, snapshot.directory());
  std::string error = before.empty() ? firstError(after) : "";
  if (!error.empty()) return {"That would not compile: " + error, {}};
  if (!meansTheSame(*file, after, proposal, to)) {
    return {"The name " + to + " would stand for something else in places.", {}};
  }
  return std::move(proposal.rename);
}

}  // namespace gopark::assist
