// Cycles of type declarations: direct ones (type A B; type B A), found before anything is declared, and types that
// would contain themselves, found when all is declared.
#include <algorithm>

#include "syntax/positions.h"
#include "types/checker.h"

namespace gopark::types {

namespace {

bool validType0(Checker* check, Type* type, std::vector<Named*>* nest, std::vector<Named*>* path);
void directCycle(Checker* check, TypeName* name, std::unordered_map<TypeName*, int>* index);

}  // namespace

void Checker::directCycles() {
  std::unordered_map<TypeName*, int> index;
  std::vector<Object*> all = declarations.objects();
  for (Object* object : all) {
    if (auto* name = cast<TypeName>(object)) directCycle(this, name, &index);
  }
}

namespace {

// Follows declarations whose right-hand side is a name. `index` holds the position on the current path (grey), or -1
// for names that are done (black).
void directCycle(Checker* check, TypeName* name, std::unordered_map<TypeName*, int>* index) {
  std::vector<TypeName*> path;
  for (;;) {
    auto [at, white] = index->emplace(name, static_cast<int>(path.size()));
    if (!white) {
      if (at->second < 0) break;
      name->type = invalidType();
      std::vector<Object*> cycle(path.begin() + at->second, path.end());
      check->cycleError(cycle);
      break;
    }
    path.push_back(name);
    auto* right = syntax::cast<syntax::NameExpr>(check->declarations.find(name)->tdecl->typeExpr);
    if (right == nullptr) break;
    name = cast<TypeName>(check->pkg->scope->lookup(right->value));
    if (name == nullptr) break;
  }
  for (TypeName* member : path) (*index)[member] = -1;
}

}  // namespace

// Whether the type has an underlying type already; an error if it is being declared.
bool Checker::isComplete(Type* type) {
  for (;;) {
    Object* object = nullptr;
    if (type == nullptr) return true;
    if (auto* alias = cast<Alias>(type)) {
      object = alias->object;
      type = alias->fromRHS;
    } else if (auto* named = cast<Named>(type)) {
      object = named->object;
      if (named->origin != named) return true;  // expanded when it is needed
      type = named->fromRHS;
    } else {
      return true;
    }
    std::span<Object* const> cycle = objPath.cycle(object);
    if (cycle.empty()) continue;
    cycleError(cycle);
    return false;
  }
}

// ------------------------------------------------------------------------------------------------ types in themselves

// Types that turn out to be valid are remembered, so that long chains of types are walked once. That a type is valid
// does not depend on the nest it stands in: a type that leads back to one of the nest leads back to itself, too.
void Checker::validType(Named* type) {
  std::vector<Named*> nest, path;
  validType0(this, type, &nest, &path);
}

std::vector<Object*> Checker::makeObjList(std::span<Named* const> types) {
  std::vector<Object*> objects;
  for (Named* type : types) {
    // An instance has a name object of its own here: it is printed with its type arguments.
    objects.push_back(type->origin == type ? type->object
                                           : newTypeName(type->pos, type->object->package, type->object->name, type));
  }
  return objects;
}

namespace {

// `nest` holds the types in whose memory `type` would lie, `path` all types passed on the way (for the message). A type
// parameter is looked at as the argument it stands for, in the nest in which the instance stands.
bool validType0(Checker* check, Type* type, std::vector<Named*>* nest, std::vector<Named*>* path) {
  type = type == nullptr ? nullptr : unalias(type);
  if (type == nullptr) return true;
  switch (type->kind()) {
    case TypeKind::Array:
      return validType0(check, as<Array>(type)->elem, nest, path);
    case TypeKind::Struct:
      for (Var* field : as<Struct>(type)->fields) {
        if (!validType0(check, field->type, nest, path)) return false;
      }
      return true;
    case TypeKind::Union:
      for (Term* term : as<Union>(type)->terms) {
        if (!validType0(check, term->type, nest, path)) return false;
      }
      return true;
    case TypeKind::Interface:
      for (Type* embedded : as<Interface>(type)->embeddeds) {
        if (!validType0(check, embedded, nest, path)) return false;
      }
      return true;
    case TypeKind::Named:
      break;
    case TypeKind::TypeParam: {
      if (nest->empty()) return true;
      Named* inst = nest->back();
      auto params = items(typeParams(inst));
      auto args = items(inst->typeArgs);
      for (size_t i = 0; i < params.size() && i < args.size(); i++) {
        if (params[i] != type) continue;
        std::vector<Named*> outer(nest->begin(), nest->end() - 1);
        return validType0(check, args[i], &outer, path);
      }
      return true;
    }
    default:
      return true;
  }

  auto* named = as<Named>(type);
  // Types of other packages have been checked, and contain none of ours but through type arguments.
  if (named->object->package != check->pkg && named->typeArgs == nullptr) return true;
  bool isInstance = named->typeArgs != nullptr;
  if (!isInstance && check->validTypes.valid.contains(named)) return true;
  if (check->tooDeep(named->object)) return false;
  for (Named* outer : *nest) {
    if (outer != named && (!isInstance || outer->origin != named->origin || !identical(outer, named))) continue;
    named->origin->fromRHS = invalidType();
    auto start = std::find_if(path->begin(), path->end(), [&](Named* p) { return identical(p, named); });
    CHECK(start != path->end());
    check->cycleError(check->makeObjList({&*start, static_cast<size_t>(path->end() - start)}), 0);
    return false;
  }
  nest->push_back(named);
  path->push_back(named);
  Type* right = rhs(named->origin);
  if (right == nullptr) check->validTypes.incomplete++;
  size_t incomplete = check->validTypes.incomplete;
  bool ok = validType0(check, right, nest, path);
  if (ok && !isInstance && right != nullptr && incomplete == check->validTypes.incomplete)
    check->validTypes.valid.insert(named);
  nest->pop_back();
  path->pop_back();
  return ok;
}

// ------------------------------------------------------------------------------------------------ anonymous interfaces

// An interface without a name that can be reached from itself through anonymous types (go.dev/issue/56103). Methods of
// embedded interfaces count as its own.
class InterfaceCycleFinder {
 public:
  bool hasCycle(Interface* type) {
    for (Func* method : types::typeSet(type)->methods) {
      if (visit(method->type)) return true;
    }
    return false;
  }
  // What has been found is not reported again.
  void forget() {
    for (auto& [type, cyclic] : state_) cyclic = false;
  }

 private:
  bool visitInterface(Interface* type) {
    if (type->methods.empty() && type->embeddeds.empty()) return false;
    auto [at, fresh] = state_.emplace(type, true);
    if (!fresh) return at->second;
    if (hasCycle(type)) return true;
    return state_[type] = false;
  }

  bool visit(Type* type) {
    switch (type->kind()) {
      case TypeKind::Interface:
        return visitInterface(as<Interface>(type));
      case TypeKind::Array:
        return visit(as<Array>(type)->elem);
      case TypeKind::Slice:
        return visit(as<Slice>(type)->elem);
      case TypeKind::Pointer:
        return visit(as<Pointer>(type)->elem);
      case TypeKind::Chan:
        return visit(as<Chan>(type)->elem);
      case TypeKind::Map:
        return visit(as<Map>(type)->key) || visit(as<Map>(type)->elem);
      case TypeKind::Alias: {
        Type* actual = unalias(type);
        return actual != nullptr && visit(actual);
      }
      case TypeKind::Struct:
        for (Var* field : as<Struct>(type)->fields) {
          if (visit(field->type)) return true;
        }
        return false;
      case TypeKind::Signature: {
        auto* sig = as<Signature>(type);
        for (Tuple* tuple : {sig->params, sig->results}) {
          for (Var* var : tuple->vars) {
            if (visit(var->type)) return true;
          }
        }
        return false;
      }
      default:
        return false;
    }
  }

  std::unordered_map<Interface*, bool> state_;  // in progress or cyclic
};

}  // namespace

void Checker::anonymousInterfaceCycles() {
  std::sort(writtenTypes.interfaces.begin(), writtenTypes.interfaces.end(),
            [](const auto& a, const auto& b) { return a.second->pos < b.second->pos; });
  InterfaceCycleFinder finder;
  Pos outerEnd;
  for (const auto& [type, expr] : writtenTypes.interfaces) {
    if (expr->pos < outerEnd) continue;  // inside one that has been looked at
    outerEnd = syntax::endPos(expr);
    if (!finder.hasCycle(type)) continue;
    errorf(expr->pos, "invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)");
    finder.forget();
  }
}

}  // namespace gopark::types
