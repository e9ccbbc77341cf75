// See parameterized.h.
#include "types/parameterized.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "types/checker.h"

namespace gopark::types {
namespace {

class ParamWalker {
 public:
  explicit ParamWalker(std::span<TypeParam* const> tparams) : tparams_(tparams) {}

  bool any(Type* type) {
    auto [at, fresh] = seen_.emplace(type, false);  // false: a cycle adds nothing
    if (!fresh) return at->second;
    bool result = inside(type);
    seen_[type] = result;
    return result;
  }

 private:
  bool anyVar(std::span<Var*> list) {
    return std::any_of(list.begin(), list.end(), [&](Var* v) { return any(v->type); });
  }
  bool tuple(Tuple* t) { return t != nullptr && anyVar(t->vars); }
  bool inside(Type* type);
  bool interfaceType(Interface* t);

  std::span<TypeParam* const> tparams_;
  std::unordered_map<Type*, bool> seen_;
};

bool ParamWalker::interfaceType(Interface* t) {
  TypeSet* set = typeSet(t);
  for (Func* method : set->methods) {
    if (any(method->type)) return true;
  }
  return set->is([&](Term* term) { return term != nullptr && any(term->type); });
}

bool ParamWalker::inside(Type* type) {
  if (type == nullptr) return false;
  switch (type->kind()) {
    case TypeKind::Basic:
    case TypeKind::Union:  // is part of an interface, which is walked by its type set
      return false;
    case TypeKind::Alias:
      return any(unalias(type));
    case TypeKind::Array:
      return any(as<Array>(type)->elem);
    case TypeKind::Slice:
      return any(as<Slice>(type)->elem);
    case TypeKind::Struct:
      return anyVar(as<Struct>(type)->fields);
    case TypeKind::Pointer:
      return any(as<Pointer>(type)->elem);
    case TypeKind::Tuple:
      return tuple(as<Tuple>(type));
    case TypeKind::Signature:
      return tuple(as<Signature>(type)->params) || tuple(as<Signature>(type)->results);
    case TypeKind::Interface:
      return interfaceType(as<Interface>(type));
    case TypeKind::Map:
      return any(as<Map>(type)->key) || any(as<Map>(type)->elem);
    case TypeKind::Chan:
      return any(as<Chan>(type)->elem);
    case TypeKind::Named: {
      std::span<Type*> args = items(as<Named>(type)->typeArgs);
      return std::any_of(args.begin(), args.end(), [&](Type* t) { return any(t); });
    }
    case TypeKind::TypeParam:
      return std::find(tparams_.begin(), tparams_.end(), type) != tparams_.end();
  }
  return false;
}

class CycleFinder {
 public:
  CycleFinder(std::span<TypeParam* const> tparams, std::vector<Type*>& inferred)
      : tparams_(tparams), inferred_(inferred) {}

  void walk(Type* type) {
    type = unalias(type);
    if (type == nullptr) return;
    if (!path_.insert(type).second) {
      // A cycle through anything else is an ordinary recursive type.
      if (Type** at = inferredFor(type)) *at = nullptr;
      return;
    }
    inside(type);
    path_.erase(type);
  }

 private:
  Type** inferredFor(Type* type) {
    auto found = std::find(tparams_.begin(), tparams_.end(), type);
    return found == tparams_.end() ? nullptr : &inferred_[static_cast<size_t>(found - tparams_.begin())];
  }
  void vars(std::span<Var*> list) {
    for (Var* v : list) walk(v->type);
  }
  void inside(Type* type);
  void interfaceType(Interface* t) {
    for (Func* method : t->methods) walk(method->type);
    for (Type* embedded : t->embeddeds) walk(embedded);
  }

  std::span<TypeParam* const> tparams_;
  std::vector<Type*>& inferred_;
  std::unordered_set<Type*> path_;
};

void CycleFinder::inside(Type* type) {
  switch (type->kind()) {
    case TypeKind::Array:
      return walk(as<Array>(type)->elem);
    case TypeKind::Slice:
      return walk(as<Slice>(type)->elem);
    case TypeKind::Struct:
      return vars(as<Struct>(type)->fields);
    case TypeKind::Pointer:
      return walk(as<Pointer>(type)->elem);
    case TypeKind::Tuple:
      return vars(as<Tuple>(type)->vars);
    case TypeKind::Signature:
      if (as<Signature>(type)->params != nullptr) vars(as<Signature>(type)->params->vars);
      if (as<Signature>(type)->results != nullptr) vars(as<Signature>(type)->results->vars);
      return;
    case TypeKind::Union:
      for (Term* term : as<Union>(type)->terms) walk(term->type);
      return;
    case TypeKind::Interface:
      return interfaceType(as<Interface>(type));
    case TypeKind::Map:
      walk(as<Map>(type)->key);
      return walk(as<Map>(type)->elem);
    case TypeKind::Chan:
      return walk(as<Chan>(type)->elem);
    case TypeKind::Named:
      for (Type* arg : items(as<Named>(type)->typeArgs)) walk(arg);
      return;
    case TypeKind::TypeParam:
      if (Type** at = inferredFor(type); at != nullptr && *at != nullptr) walk(*at);
      return;
    default:
      return;
  }
}

}  // namespace

bool isParameterized(std::span<TypeParam* const> tparams, Type* type) { return ParamWalker(tparams).any(type); }

void killCycles(std::span<TypeParam* const> tparams, std::vector<Type*>& inferred) {
  CycleFinder finder(tparams, inferred);
  for (TypeParam* param : tparams) finder.walk(param);
}

}  // namespace gopark::types
