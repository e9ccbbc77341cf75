#include "assist/locate.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "syntax/positions.h"
#include "types/checker.h"
#include "types/universe.h"
#include "vet/walk.h"

namespace gopark::assist {

using namespace syntax;

namespace {

bool covers(const Snapshot::File& file, const NameExpr* name, uint32_t offset) {
  uint32_t begin = file.contains(name->pos) ? file.offset(name->pos) : UINT32_MAX;
  return begin <= offset && offset <= begin + name->value.view().size();
}

class NameFinder {
 public:
  NameFinder(const Snapshot::File& file, uint32_t offset) : file_(file), offset_(offset) {}

  Place find() {
    std::unordered_map<Node*, Node*> parents;
    Place place;
    vet::inspect(file_.tree, [&](Node* node) {
      if (place.name != nullptr) return false;
      auto* name = cast<NameExpr>(node);
      if (name != nullptr && covers(file_, name, offset_)) place.name = name;
      if (name == nullptr) vet::forEachPart(node, [&](Node* part) { parents[part] = node; });
      return name == nullptr;
    });
    if (place.name == nullptr) return place;
    for (Node* node = parents[place.name]; node != nullptr; node = parents[node]) place.around.push_back(node);
    std::reverse(place.around.begin(), place.around.end());
    return place;
  }

 private:
  const Snapshot::File& file_;
  uint32_t offset_;
};

}  // namespace

Place nameCovering(const Snapshot::File& file, uint32_t offset) { return NameFinder(file, offset).find(); }

std::vector<NameExpr*> namesIn(File& file) {
  std::vector<NameExpr*> names;
  vet::inspect(&file, [&](Node* node) {
    if (auto* name = cast<NameExpr>(node)) names.push_back(name);
    return true;
  });
  return names;
}

namespace {

// Of one function, without the literals in it; those are added to `literals`.
std::vector<NameExpr*> labelsIn(Node* function, std::vector<Node*>& literals) {
  std::vector<NameExpr*> labels;
  vet::inspect(function, [&](Node* node) {
    if (node != function && node->kind == NodeKind::FuncLit) {
      literals.push_back(node);
      return false;
    }
    auto* labeled = cast<LabeledStmt>(node);
    auto* branch = cast<BranchStmt>(node);
    NameExpr* label = labeled != nullptr ? labeled->label : branch != nullptr ? branch->label : nullptr;
    if (label != nullptr && !label->value.isBlank()) labels.push_back(label);
    return true;
  });
  return labels;
}

}  // namespace

std::vector<NameExpr*> labelsAround(const Snapshot::File& file, uint32_t offset) {
  std::vector<Node*> functions(file.tree->decls.begin(), file.tree->decls.end());
  while (!functions.empty()) {
    Node* function = functions.back();
    functions.pop_back();
    std::vector<NameExpr*> labels = labelsIn(function, functions);
    auto found =
        std::find_if(labels.begin(), labels.end(), [&](NameExpr* label) { return covers(file, label, offset); });
    if (found == labels.end()) continue;
    std::swap(labels.front(), *found);
    return labels;
  }
  return {};
}

ImportDecl* importCovering(const Snapshot::File& file, uint32_t offset) {
  for (Decl* decl : file.tree->decls) {
    auto* import = cast<ImportDecl>(decl);
    if (import == nullptr || import->path == nullptr) continue;
    uint32_t begin = file.offset(import->path->pos);
    if (begin < offset && offset < begin + std::max<size_t>(import->path->value.size(), 2)) return import;
  }
  return nullptr;
}

CallExpr* callAt(const Snapshot::File& file, uint32_t parenthesis) {
  CallExpr* found = nullptr;
  vet::inspect(file.tree, [&](Node* node) {
    auto* call = cast<CallExpr>(node);
    if (call != nullptr && file.contains(call->pos) && file.offset(call->pos) == parenthesis) found = call;
    return found == nullptr;
  });
  return found;
}

types::Object* declared(types::Object* object) {
  if (auto* function = types::cast<types::Func>(object)) return function->origin != nullptr ? function->origin : object;
  if (auto* var = types::cast<types::Var>(object)) return var->origin != nullptr ? var->origin : object;
  return object;
}

types::Object* objectOf(const Place& place) {
  if (place.name == nullptr) return nullptr;
  if (place.name->object != nullptr) return declared(place.name->object);
  // `switch x := v.(type)`: every clause has an x of its own; the first stands for all.
  auto* guard = cast<TypeSwitchGuard>(place.parent());
  auto* statement = cast<SwitchStmt>(place.parent(1));
  if (guard == nullptr || statement == nullptr || guard->lhs != place.name) return nullptr;
  for (CaseClause* clause : statement->body) {
    if (clause->implicitVar != nullptr) return clause->implicitVar;
  }
  return nullptr;
}

namespace {

// How far the scopes of a file reach: the checker knows where they begin.
class Extents {
 public:
  explicit Extents(const Snapshot::File& file) : file_(file) {
    std::vector<std::pair<Node*, uint32_t>> work{{file.tree, static_cast<uint32_t>(file.text().size())}};
    while (!work.empty()) {
      auto [node, limit] = work.back();
      work.pop_back();
      uint32_t end = visit(node, limit);
      vet::forEachPart(node, [&](Node* part) { work.emplace_back(part, end); });
    }
  }

  uint32_t endOf(Pos begin) const {
    auto found = ends_.find(begin.offset);
    return found == ends_.end() ? 0 : found->second;
  }

 private:
  // Answers how far its parts may reach.
  uint32_t visit(Node* node, uint32_t limit) {
    uint32_t end = std::min(limit, endOf(node, limit));
    note(node, end);
    if (auto* function = cast<FuncDecl>(node); function != nullptr && function->funcType != nullptr) {
      note(function->funcType, end);
    }
    if (auto* literal = cast<FuncLit>(node); literal != nullptr && literal->funcType != nullptr) {
      note(literal->funcType, end);
    }
    clauses(node, end);
    return end;
  }

  // A clause reaches to the next one, or to the statement's end.
  void clauses(Node* node, uint32_t end) {
    auto each = [&](auto list) {
      for (size_t i = 0; i < list.size(); i++) note(list[i], i + 1 < list.size() ? offset(list[i + 1]->pos) : end);
    };
    if (auto* s = cast<SwitchStmt>(node)) each(s->body);
    if (auto* s = cast<SelectStmt>(node)) each(s->body);
  }

  uint32_t endOf(Node* node, uint32_t limit) {
    switch (node->kind) {
      case NodeKind::BlockStmt:
        return known(as<BlockStmt>(node)->rbrace, limit);
      case NodeKind::SwitchStmt:
        return known(as<SwitchStmt>(node)->rbrace, limit);
      case NodeKind::SelectStmt:
        return known(as<SelectStmt>(node)->rbrace, limit);
      case NodeKind::FuncDecl: {
        auto* body = as<FuncDecl>(node)->body;
        return body != nullptr ? known(body->rbrace, limit) : offset(endPos(node));
      }
      case NodeKind::FuncLit: {
        auto* body = as<FuncLit>(node)->body;
        return body != nullptr ? known(body->rbrace, limit) : limit;
      }
      case NodeKind::IfStmt:
      case NodeKind::ForStmt:
      case NodeKind::TypeDecl:
        return offset(endPos(node));
      default:
        return limit;
    }
  }

  uint32_t offset(Pos pos) const { return file_.contains(pos) ? file_.offset(pos) : 0; }
  uint32_t known(Pos rbrace, uint32_t limit) const { return file_.contains(rbrace) ? offset(rbrace) : limit; }
  void note(const Node* node, uint32_t end) {
    uint32_t& noted = ends_[node->pos.offset];
    noted = std::max(noted, end);
  }

  const Snapshot::File& file_;
  std::unordered_map<uint32_t, uint32_t> ends_;  // by Pos
};

types::Scope* fileScope(const Snapshot::File& file) {
  types::Scope* packageScope = file.package->package->scope;
  if (packageScope == nullptr) return nullptr;
  for (types::Scope* scope = packageScope->firstChild; scope != nullptr; scope = scope->nextSibling) {
    if (scope->pos == file.source->pos(0)) return scope;
  }
  return nullptr;
}

types::Scope* innermost(const Snapshot::File& file, types::Scope* scope, const Extents& extents, uint32_t offset) {
  for (;;) {
    types::Scope* inner = nullptr;
    for (types::Scope* child = scope->firstChild; child != nullptr; child = child->nextSibling) {
      if (file.contains(child->pos) && file.offset(child->pos) < offset && offset <= extents.endOf(child->pos)) {
        inner = child;
      }
    }
    if (inner == nullptr) return scope;
    scope = inner;
  }
}

}  // namespace

std::vector<Visible> visibleAt(const Snapshot::File& file, uint32_t offset) {
  std::vector<Visible> result;
  std::unordered_set<const void*> seen;
  types::Scope* outer = fileScope(file);
  if (outer == nullptr) return result;
  types::Scope* packageScope = outer->parent;
  int depth = 0;
  bool local = true;
  for (types::Scope* scope = innermost(file, outer, Extents(file), offset); scope != nullptr; scope = scope->parent) {
    if (scope == outer || scope == packageScope) local = false;
    for (types::Object* object : scope->elems()) {
      bool declaredYet = !local || !file.contains(object->scopePos) || file.offset(object->scopePos) <= offset;
      if (object->name.isBlank() || object->name.empty() || !declaredYet) continue;
      if (seen.insert(object->name.id()).second) result.push_back({object, depth, local});
    }
    depth++;
  }
  return result;
}

}  // namespace gopark::assist
