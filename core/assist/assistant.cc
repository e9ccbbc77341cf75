#include "assist/assistant.h"

#include <algorithm>
#include <set>

#include "assist/imports.h"
#include "assist/locate.h"
#include "assist/members.h"
#include "base/path.h"
#include "types/checker.h"

namespace gopark::assist {

Assistant::Assistant(FileSet& files, load::StdLibrary& std, StdIndex index, std::string root)
    : files_(files), std_(std), index_(std::move(index)), root_(std::move(root)) {}

void Assistant::putFile(const std::string& path, std::string text) {
  auto found = texts_.find(path);
  if (found != texts_.end() && found->second == text) return;
  sources_.put(path, text);
  texts_[path] = std::move(text);
  snapshots_.clear();
}

void Assistant::removeFile(const std::string& path) {
  sources_.remove(path);
  if (texts_.erase(path) != 0) snapshots_.clear();
}

std::string Assistant::text(const std::string& path) {
  auto found = texts_.find(path);
  return found == texts_.end() ? std::string() : found->second;
}

Snapshot& Assistant::snapshotIn(const std::string& directory) {
  std::unique_ptr<Snapshot>& snapshot = snapshots_[directory];
  if (snapshot == nullptr) snapshot = std::make_unique<Snapshot>(files_, std_, sources_, directory);
  return *snapshot;
}

// The program's own package and what it imports; a file of none of them belongs to its directory's.
Snapshot& Assistant::snapshotOf(const std::string& path) {
  Snapshot& whole = snapshotIn(root_);
  return whole.find(path) != nullptr ? whole : snapshotIn(std::string(directoryOf(path)));
}

std::vector<std::string> Assistant::directories() {
  std::set<std::string> result;
  for (const auto& [path, text] : texts_) {
    if (path.ends_with(".go")) result.insert(std::string(directoryOf(path)));
  }
  return {result.begin(), result.end()};
}

std::vector<Finding> Assistant::diagnose() {
  std::vector<Finding> all;
  std::set<std::string> seen;
  std::vector<std::string> order = directories();
  std::stable_partition(order.begin(), order.end(), [&](const std::string& d) { return d == root_; });
  for (const std::string& directory : order) {
    bool known = directory != root_ && std::any_of(texts_.begin(), texts_.end(), [&](const auto& entry) {
                   return directoryOf(entry.first) == directory && seen.contains(entry.first);
                 });
    if (known) continue;
    Snapshot& snapshot = snapshotIn(directory);
    for (Finding& finding : assist::diagnose(snapshot)) {
      if (!seen.contains(finding.path)) all.push_back(std::move(finding));
    }
    for (const Snapshot::File& file : snapshot.files()) seen.insert(file.path);
  }
  return all;
}

Completion Assistant::complete(const std::string& path, uint32_t offset) {
  std::string text = this->text(path);
  offset = std::min(offset, static_cast<uint32_t>(text.size()));
  Completion result;
  result.range = nameAt(text, offset);
  std::string prefix = text.substr(result.range.begin, offset - result.range.begin);
  if (result.range.begin > offset) return result;
  bool number = result.range.begin > 0 && result.range.begin == result.range.end && isNameByte(text[offset - 1]);
  if (number) return result;
  {  // In an import's path all of the literal is replaced.
    Snapshot& now = snapshotOf(path);
    const Snapshot::File* file = now.find(path);
    const syntax::ImportDecl* import = file == nullptr ? nullptr : importCovering(*file, offset);
    if (import != nullptr) {
      uint32_t begin = file->offset(import->path->pos) + 1;
      uint32_t end = begin + static_cast<uint32_t>(import->path->value.size()) - 1;
      if (end > begin && text[end - 1] == '"') end--;
      result.range = {begin, std::max(end, offset)};
      result.items = Completer(now, std_, index_).complete(*file, offset, prefix);
      return result;
    }
  }
  std::string edited = text;
  edited.replace(result.range.begin, result.range.end - result.range.begin, prefix + std::string(kPlaceholder));
  load::MemoryFiles sources = sources_;
  sources.put(path, std::move(edited));
  std::string directory(directoryOf(path));
  Snapshot snapshot(files_, std_, sources, directory);
  if (const Snapshot::File* file = snapshot.find(path)) {
    result.items = Completer(snapshot, std_, index_).complete(*file, offset, prefix);
  }
  return result;
}

std::vector<Edit> Assistant::addImport(const std::string& path, const std::string& importPath) {
  const Snapshot::File* file = snapshotOf(path).find(path);
  if (file == nullptr) return {};
  return {importEdit(*file, importPath)};
}

Hover Assistant::describe(const Snapshot::File& file, types::Object* object, Range range) {
  giveType(object);
  Describer describer(files_, index_, file.package->package.get());
  return {range, describer.declaration(object), describer.doc(object)};
}

namespace {

Range rangeOf(const Snapshot::File& file, const syntax::NameExpr& name) {
  uint32_t begin = file.offset(name.pos);
  return {begin, begin + static_cast<uint32_t>(name.value.view().size())};
}

// The object of a name as it is used there: an instance of something generic shows its types.
types::Object* usedObject(const Place& place) {
  return place.name != nullptr && place.name->object != nullptr ? place.name->object : objectOf(place);
}

}  // namespace

std::optional<Hover> Assistant::hover(const std::string& path, uint32_t offset) {
  Snapshot& snapshot = snapshotOf(path);
  const Snapshot::File* file = snapshot.find(path);
  if (file == nullptr) return std::nullopt;
  if (auto* import = importCovering(*file, offset)) {
    std::string_view quoted = import->path->value;
    if (quoted.size() < 2) return std::nullopt;
    std::string importPath(quoted.substr(1, quoted.size() - 2));
    uint32_t begin = file->offset(import->path->pos);
    return Hover{{begin, begin + static_cast<uint32_t>(quoted.size())},
                 "package " + importPath,
                 std::string(index_.packageDoc(importPath))};
  }
  Place place = nameCovering(*file, offset);
  types::Object* object = usedObject(place);
  if (object == nullptr) return std::nullopt;
  Hover result = describe(*file, object, rangeOf(*file, *place.name));
  // The use of something generic: with its types.
  auto* function = types::cast<types::Func>(object);
  if (function != nullptr && place.name->typeArgs != nullptr && place.name->type != nullptr) {
    result.code = "func " + place.name->value.str();
    types::writeSignature(result.code, types::cast<types::Signature>(place.name->type),
                          types::Qualifier::byNameOutside(file->package->package.get()));
  }
  return result;
}

std::optional<Definition> Assistant::definition(const std::string& path, uint32_t offset) {
  Snapshot& snapshot = snapshotOf(path);
  const Snapshot::File* file = snapshot.find(path);
  if (file == nullptr) return std::nullopt;
  Place place = nameCovering(*file, offset);
  types::Object* object = objectOf(place);
  if (object == nullptr || !object->pos.known()) return std::nullopt;
  const Snapshot::File* where = snapshot.fileOf(object->pos);
  if (where == nullptr) return Definition{"", {}, describe(*file, object, rangeOf(*file, *place.name))};
  return Definition{where->path, nameAt(where->text(), where->offset(object->pos)), {}};
}

namespace {

// "name(a int, b string) (int, error)" and where its parameters are.
SignatureHelp helpFor(const std::string& name, types::Signature& signature, const types::Qualifier& qualifier) {
  SignatureHelp help;
  help.label = name + "(";
  auto& vars = signature.params->vars;
  for (size_t i = 0; i < vars.size(); i++) {
    if (i > 0) help.label += ", ";
    auto begin = static_cast<uint32_t>(help.label.size());
    if (!vars[i]->name.empty()) help.label += vars[i]->name.str() + " ";
    auto* slice = types::cast<types::Slice>(vars[i]->type);
    bool dots = signature.variadic && i + 1 == vars.size() && slice != nullptr;
    if (dots) help.label += "...";
    help.label += types::typeString(dots ? slice->elem : vars[i]->type, qualifier);
    help.parameters.push_back({begin, static_cast<uint32_t>(help.label.size())});
  }
  help.label += ")";
  if (signature.results == nullptr || signature.results->size() == 0) return help;
  types::Tuple* results = signature.results;
  bool single = results->size() == 1 && results->vars[0]->name.empty();
  help.label += " " + types::typeString(single ? results->vars[0]->type : results, qualifier);
  return help;
}

SignatureHelp builtinHelp(types::BuiltinId id) {
  SignatureHelp help;
  help.label = builtinSignature(id);
  size_t at = help.label.find('(');
  size_t close = help.label.find(')', at);
  while (at != std::string::npos && at + 1 < close) {
    size_t begin = help.label.find_first_not_of(' ', at + 1);
    size_t end = std::min(help.label.find(',', begin), close);
    help.parameters.push_back({static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
    at = end;
  }
  return help;
}

types::Object* calledObject(syntax::Expr* function) {
  if (auto* index = syntax::cast<syntax::IndexExpr>(function)) function = index->x;
  if (auto* selector = syntax::cast<syntax::SelectorExpr>(function)) function = selector->sel;
  auto* name = syntax::cast<syntax::NameExpr>(function);
  return name == nullptr ? nullptr : name->object;
}

}  // namespace

std::optional<SignatureHelp> Assistant::signatureHelp(const std::string& path, uint32_t offset) {
  Snapshot& snapshot = snapshotOf(path);
  const Snapshot::File* file = snapshot.find(path);
  uint32_t parenthesis = 0;
  int argument = 0;
  if (file == nullptr || !openCall(file->text(), offset, &parenthesis, &argument)) return std::nullopt;
  syntax::CallExpr* call = callAt(*file, parenthesis);
  if (call == nullptr) return std::nullopt;
  types::Object* object = calledObject(call->fun);
  SignatureHelp help;
  if (auto* builtin = types::cast<types::Builtin>(object)) {
    help = builtinHelp(builtin->id);
  } else {
    types::Type* type = call->fun->type;
    if (object != nullptr && object->kind() == types::ObjectKind::Func) type = object->type;
    if (type == nullptr || call->fun->isType()) return std::nullopt;
    auto* signature = types::underAs<types::Signature>(type);
    if (signature == nullptr || signature->params == nullptr) return std::nullopt;
    types::Qualifier qualifier = types::Qualifier::byNameOutside(file->package->package.get());
    help = helpFor(object != nullptr ? object->name.str() : "func", *signature, qualifier);
    if (object != nullptr) help.doc = Describer(files_, index_, file->package->package.get()).doc(object);
  }
  help.active = help.parameters.empty() ? 0 : std::min(argument, static_cast<int>(help.parameters.size()) - 1);
  return help;
}

std::vector<Edit> Assistant::organizeImports(const std::string& path) {
  Snapshot& snapshot = snapshotOf(path);
  const Snapshot::File* file = snapshot.find(path);
  if (file == nullptr || file->package->diagnostics.hasSyntaxErrors()) return {};
  return assist::organizeImports(snapshot, *file, index_);
}

}  // namespace gopark::assist
