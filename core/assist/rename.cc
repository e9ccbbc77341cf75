// Renaming: every name that stands for the same object, and a second look at the result.
#include <algorithm>
#include <unordered_set>

#include "assist/assistant.h"
#include "assist/locate.h"
#include "types/checker.h"
#include "vet/walk.h"

namespace gopark::assist {

namespace {

using Objects = std::unordered_set<const types::Object*>;

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
    auto add = [&](syntax::NameExpr* name) {
      uint32_t begin = file.offset(name->pos);
      edits.edits.push_back({{begin, begin + static_cast<uint32_t>(name->value.view().size())}, to});
    };
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
    std::sort(list.begin(), list.end(), [](const Edit& a, const Edit& b) { return a.range.begin < b.range.begin; });
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

std::string nameError(const std::string& name) {
  bool valid =
      !name.empty() && !(name[0] >= '0' && name[0] <= '9') && std::all_of(name.begin(), name.end(), isNameByte);
  return valid && types::isValidName(name) && name != "_" ? "" : "\"" + name + "\" is not a name.";
}

}  // namespace

Rename Assistant::rename(const std::string& path, uint32_t offset, const std::string& to) {
  Snapshot& snapshot = snapshotOf(path);
  const Snapshot::File* file = snapshot.find(path);
  Place place = file == nullptr ? Place{} : nameCovering(*file, offset);
  types::Object* object = objectOf(place);
  if (object == nullptr) return {"There is no name here that could be changed.", {}};
  if (object->kind() == types::ObjectKind::PkgName) return {"The name of a package is changed in its files.", {}};
  if (snapshot.fileOf(object->pos) == nullptr) return {object->name.str() + " is not of this program.", {}};
  if (std::string error = nameError(to); !error.empty()) return {error, {}};
  std::vector<FileEdits> edits = occurrences(snapshot, {object}, to);
  std::string before = firstError(snapshot);
  // The program with the new name, looked at again: it must mean the same.
  load::MemoryFiles sources = sources_;
  for (const FileEdits& changed : edits) sources.put(changed.path, edited(text(changed.path), changed.edits));
  Snapshot after(files_, std_, sources, snapshot.directory());
  std::string error = before.empty() ? firstError(after) : "";
  if (!error.empty()) return {"That would not compile: " + error, {}};
  // The first edit's place is where it was.
  const FileEdits& first = edits.front();
  const Snapshot::File* changed = after.find(first.path);
  types::Object* renamed = objectOf(nameCovering(*changed, first.edits.front().range.begin));
  if (renamed == nullptr || count(occurrences(after, {renamed}, to)) != count(edits)) {
    return {"The name " + to + " would stand for something else in places.", {}};
  }
  return {"", std::move(edits)};
}

}  // namespace gopark::assist
