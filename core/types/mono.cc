// Detection of endless instantiation, see mono.h.
#include "types/mono.h"

#include "syntax/positions.h"
#include "types/reporter.h"

namespace gopark::types {

// Bellman-Ford for the heaviest paths; a path as long as the graph has vertices contains a cycle of positive weight.
void MonoGraph::check(Reporter* reporter) {
  bool again = true;
  while (again) {
    again = false;
    for (size_t i = 0; i < edges_.size(); i++) {
      const Edge& edge = edges_[i];
      const Vertex& from = vertices_[static_cast<size_t>(edge.from)];
      Vertex& to = vertices_[static_cast<size_t>(edge.to)];
      int weight = from.weight + edge.weight;
      if (weight <= to.weight) continue;
      to.previous = static_cast<int>(i);
      to.length = from.length + 1;
      if (to.length == static_cast<int>(vertices_.size())) return reportLoop(reporter, edge.to);
      to.weight = weight;
      again = true;
    }
  }
}

void MonoGraph::reportLoop(Reporter* reporter, int vertex) const {
  // Backwards along the path until a vertex comes again; what was passed before it is not on the cycle.
  std::vector<int> stack;
  std::vector<bool> seen(vertices_.size());
  auto incoming = [this](int v) -> const Edge& {
    return edges_[static_cast<size_t>(vertices_[static_cast<size_t>(v)].previous)];
  };
  while (!seen[static_cast<size_t>(vertex)]) {
    stack.push_back(vertex);
    seen[static_cast<size_t>(vertex)] = true;
    vertex = incoming(vertex).from;
  }
  size_t start = 0;
  while (stack[start] != vertex) start++;

  Error error(reporter);
  error.addf(vertices_[static_cast<size_t>(vertex)].object, "instantiation cycle:");
  for (size_t i = start; i < stack.size(); i++) {
    const Edge& edge = incoming(stack[i]);
    TypeName* object = vertices_[static_cast<size_t>(edge.to)].object;
    bool named = object->type->kind() == TypeKind::Named;
    error.addf(edge.pos, object->name, named ? " implicitly parameterized by " : " instantiated as ", edge.type);
  }
  error.report();
}

void MonoGraph::recordCanon(TypeParam* methodParam, TypeParam* typeParam) { canon_[methodParam] = typeParam; }

void MonoGraph::recordInstance(Package* package, Pos pos, std::span<TypeParam* const> params,
                               std::span<Type* const> args, std::span<syntax::Expr* const> argExprs) {
  for (size_t i = 0; i < params.size(); i++) {
    assign(package, i < argExprs.size() ? syntax::startPos(argExprs[i]) : pos, params[i], args[i]);
  }
}

// Cycles stay within a package: type parameters of other packages are of no interest.
void MonoGraph::assign(Package* package, Pos pos, TypeParam* param, Type* arg) {
  if (param->object->package != package) return;
  walk(package, pos, param, arg, arg);
}

void MonoGraph::flow(Package*, Pos pos, TypeParam* param, int from, int weight, Type* arg) {
  addEdge(typeParamVertex(param), from, weight, pos, arg);
}

// Edges from every type parameter and local type within `type`.
void MonoGraph::walk(Package* package, Pos pos, TypeParam* param, Type* type, Type* arg) {
  Type* t = unalias(type);
  int weight = type == arg ? 0 : 1;
  auto go = [&](Type* inner) { walk(package, pos, param, inner, arg); };
  switch (t->kind()) {
    case TypeKind::TypeParam:
      return flow(package, pos, param, typeParamVertex(as<TypeParam>(t)), weight, arg);
    case TypeKind::Named: {
      auto* named = as<Named>(t);
      int from = localNamedVertex(package, named->origin);
      if (from >= 0) flow(package, pos, param, from, weight, arg);
      for (Type* inner : items(named->typeArgs)) go(inner);
      return;
    }
    case TypeKind::Array:
      return go(as<Array>(t)->elem);
    case TypeKind::Chan:
      return go(as<Chan>(t)->elem);
    case TypeKind::Pointer:
      return go(as<Pointer>(t)->elem);
    case TypeKind::Slice:
      return go(as<Slice>(t)->elem);
    case TypeKind::Map:
      go(as<Map>(t)->key);
      return go(as<Map>(t)->elem);
    case TypeKind::Interface:
      for (Func* method : typeSet(as<Interface>(t))->methods) go(method->type);
      return;
    case TypeKind::Signature:
      for (Tuple* tuple : {as<Signature>(t)->params, as<Signature>(t)->results}) {
        for (Var* var : tuple->vars) go(var->type);
      }
      return;
    case TypeKind::Struct:
      for (Var* field : as<Struct>(t)->fields) go(field->type);
      return;
    default:
      return;
  }
}

// A type that is declared in a generic function depends on its type parameters; -1: not such a type.
int MonoGraph::localNamedVertex(Package* package, Named* named) {
  TypeName* object = named->object;
  if (object->package != package) return -1;
  Scope* root = package->scope;
  if (object->parent == root || object->parent == nullptr) return -1;
  if (auto found = nameIndex_.find(object); found != nameIndex_.end()) return found->second;
  int index = -1;
  for (Scope* scope = object->parent; scope != root && scope != nullptr; scope = scope->parent) {
    for (Object* elem : scope->elems()) {
      auto* name = cast<TypeName>(elem);
      if (name == nullptr || isAlias(name) || name->pos >= object->pos) continue;
      auto* param = cast<TypeParam>(name->type);
      if (param == nullptr) continue;
      if (index < 0) {
        index = static_cast<int>(vertices_.size());
        vertices_.push_back({0, -1, 0, object});
      }
      addEdge(index, typeParamVertex(param), 1, object->pos, param);
    }
  }
  nameIndex_[object] = index;
  return index;
}

int MonoGraph::typeParamVertex(TypeParam* param) {
  if (auto found = canon_.find(param); found != canon_.end()) param = found->second;
  auto [at, fresh] = nameIndex_.emplace(param->object, static_cast<int>(vertices_.size()));
  if (fresh) vertices_.push_back({0, -1, 0, param->object});
  return at->second;
}

void MonoGraph::addEdge(int to, int from, int weight, Pos pos, Type* type) {
  edges_.push_back({to, from, weight, pos, type});
}

}  // namespace gopark::types
