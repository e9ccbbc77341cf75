// Substitution of type parameters. Nothing is changed in place: what mentions a parameter is copied, the rest is
// shared.
#include "types/subst.h"

#include "types/checker.h"

namespace gopark::types {
namespace {

class Subster {
 public:
  Subster(Checker* check, Pos pos, const SubstMap& map, Named* expanding, Context* context)
      : check_(check), pos_(pos), map_(map), expanding_(expanding), context_(context) {}

  Type* typ(Type* type);
  Tuple* tuple(Tuple* t);

 private:
  Type* alias(Alias* t);
  Type* named(Named* t);
  Type* structType(Struct* t);
  Type* signature(Signature* t);
  Type* interfaceType(Interface* t);
  Type* unionType(Union* t);
  TypeParamList* freshTypeParams(TypeParamList* list, SubstMap* map);

  // `list` with every element replaced by f(element); an empty span when nothing changed.
  template <typename T, typename F>
  std::span<T> list(std::span<T> in, F f) {
    std::span<T> out;
    for (size_t i = 0; i < in.size(); i++) {
      T changed = f(in[i]);
      if (changed == in[i]) continue;
      if (out.empty()) out = check_->list(std::vector<T>(in.begin(), in.end()));
      out[i] = changed;
    }
    return out;
  }
  std::span<Type*> types(std::span<Type*> in) {
    return list(in, [&](Type* t) { return typ(t); });
  }
  std::span<Var*> vars(std::span<Var*> in) {
    return list(in, [&](Var* v) {
      Type* type = typ(v->type);
      return type == v->type ? v : cloneVar(check_->arena(), v, type);
    });
  }

  Checker* check_;
  Pos pos_;
  const SubstMap& map_;
  Named* expanding_;
  Context* context_;
};

Type* Subster::typ(Type* type) {
  if (type == nullptr) return invalidType();  // of an erroneous, cyclic declaration
  switch (type->kind()) {
    case TypeKind::Basic:
      return type;
    case TypeKind::Alias:
      return alias(as<Alias>(type));
    case TypeKind::Array: {
      auto* t = as<Array>(type);
      Type* elem = typ(t->elem);
      return elem == t->elem ? type : check_->newArray(elem, t->len);
    }
    case TypeKind::Slice: {
      Type* elem = typ(as<Slice>(type)->elem);
      return elem == as<Slice>(type)->elem ? type : check_->newSlice(elem);
    }
    case TypeKind::Pointer: {
      Type* elem = typ(as<Pointer>(type)->elem);
      return elem == as<Pointer>(type)->elem ? type : check_->newPointer(elem);
    }
    case TypeKind::Map: {
      auto* t = as<Map>(type);
      Type* key = typ(t->key);
      Type* elem = typ(t->elem);
      return key == t->key && elem == t->elem ? type : check_->newMap(key, elem);
    }
    case TypeKind::Chan: {
      auto* t = as<Chan>(type);
      Type* elem = typ(t->elem);
      return elem == t->elem ? type : check_->newChan(t->dir, elem);
    }
    case TypeKind::Struct:
      return structType(as<Struct>(type));
    case TypeKind::Tuple:
      return tuple(as<Tuple>(type));
    case TypeKind::Signature:
      return signature(as<Signature>(type));
    case TypeKind::Interface:
      return interfaceType(as<Interface>(type));
    case TypeKind::Union:
      return unionType(as<Union>(type));
    case TypeKind::Named:
      return named(as<Named>(type));
    case TypeKind::TypeParam:
      return map_.lookup(as<TypeParam>(type));
  }
  return type;
}

Type* Subster::alias(Alias* t) {
  Alias* origin = t->origin != nullptr ? t->origin : t;
  size_t n = size(typeParams(origin));
  if (n == 0) {
    if (!map_.localType) return t;
    Type* actual = unalias(t);
    Type* changed = typ(actual);
    return changed == actual ? t : changed;
  }
  if (size(t->typeArgs) != n) return invalidType();  // has been reported
  std::span<Type*> args = types(items(t->typeArgs));
  if (args.empty()) return t;
  return check_->newAliasInstance(pos_, origin, args, expanding_, context_);
}

// Called while types are being expanded: nothing here may expand `t` itself.
Type* Subster::named(Named* t) {
  Named* origin = t->origin != nullptr ? t->origin : t;
  size_t n = size(typeParams(origin));
  if ((t->state & kNamedLocalCopy) != 0) return t;             // made by Instances: nothing is left to be replaced
  if (n != 0 && size(t->typeArgs) != n) return invalidType();  // has been reported
  if (map_.localType) {
    if (Type* local = map_.localType(t)) return local;
  }
  std::span<Type*> args = n == 0 ? std::span<Type*>{} : types(items(t->typeArgs));
  if (args.empty()) return t;
  return check_->instance(pos_, origin, args, expanding_, context_);
}

Type* Subster::structType(Struct* t) {
  std::span<Var*> fields = vars(t->fields);
  if (fields.empty()) return t;
  auto* s = check_->make<Struct>();
  s->fields = fields;
  s->tags = t->tags;
  return s;
}

Tuple* Subster::tuple(Tuple* t) {
  if (t == nullptr) return nullptr;
  std::span<Var*> changed = vars(t->vars);
  return changed.empty() ? t : check_->make<Tuple>(changed);
}

// A generic method whose receiver is being instantiated gets type parameters of its own for each instance: their bounds
// may mention the receiver's.
TypeParamList* Subster::freshTypeParams(TypeParamList* list, SubstMap* map) {
  std::vector<TypeParam*> fresh;
  for (TypeParam* p : list->list) {
    TypeName* name = check_->newTypeName(p->object->pos, p->object->package, p->object->name, nullptr);
    TypeParam* copy = check_->newTypeParam(name, nullptr);
    copy->index = p->index;
    fresh.push_back(copy);
    map->add(p, copy);
    check_->mono.recordCanon(copy, p);
  }
  for (size_t i = 0; i < fresh.size(); i++) {
    fresh[i]->bound = check_->subst(pos_, list->list[i]->bound, *map, expanding_, context_);
  }
  auto* result = check_->make<TypeParamList>();
  result->list = check_->list(fresh);
  return result;
}

// The receiver stays as it is (an interface as its own receiver would lead around in a circle); who instantiates a
// method or an interface replaces it.
Type* Subster::signature(Signature* t) {
  TypeParamList* typeParams = t->typeParams;
  Tuple* params;
  Tuple* results;
  if (typeParams != nullptr && !map_.contains(typeParams->list[0])) {
    SubstMap map = map_;
    typeParams = freshTypeParams(typeParams, &map);
    Subster inner(check_, pos_, map, expanding_, context_);
    params = inner.tuple(t->params);
    results = inner.tuple(t->results);
  } else {
    params = tuple(t->params);
    results = tuple(t->results);
  }
  if (params == t->params && results == t->results && typeParams == t->typeParams) return t;
  Signature* s = cloneSignature(check_->arena(), t);
  s->typeParams = typeParams;
  s->params = params;
  s->results = results;
  return s;
}

Type* Subster::unionType(Union* t) {
  std::span<Term*> terms = list(t->terms, [&](Term* term) {
    Type* type = typ(term->type);
    return type == term->type ? term : check_->make<Term>(term->tilde, type);
  });
  if (terms.empty()) return t;
  auto* u = check_->make<Union>();
  u->terms = terms;
  return u;
}

Type* Subster::interfaceType(Interface* t) {
  std::span<Func*> methods = list(t->methods, [&](Func* f) {
    Type* type = typ(f->type);
    return type == f->type ? f : cloneFunc(check_->arena(), f, type);
  });
  std::span<Type*> embeddeds = types(t->embeddeds);
  if (methods.empty() && embeddeds.empty()) return t;
  Interface* copy = check_->newInterface();
  copy->embeddeds = embeddeds.empty() ? t->embeddeds : embeddeds;
  copy->embedPos = t->embedPos;
  copy->implicit = t->implicit;
  copy->complete = t->complete;
  bool copied;
  copy->methods = replaceRecvType(check_->arena(), methods.empty() ? t->methods : methods, t, copy, &copied);
  return copy;
}

}  // namespace

Type* Checker::subst(Pos pos, Type* type, const SubstMap& map, Named* expanding, Context* context) {
  if (type == nullptr || map.empty() || type->kind() == TypeKind::Basic) return type;
  if (auto* param = cast<TypeParam>(type)) return map.lookup(param);
  return Subster(this, pos, map, expanding, context).typ(type);
}

SubstMap makeSubstMap(std::span<TypeParam* const> params, std::span<Type* const> args) {
  CHECK(params.size() == args.size());
  SubstMap map;
  for (size_t i = 0; i < params.size(); i++) map.add(params[i], args[i]);
  return map;
}

SubstMap makeRenameMap(std::span<TypeParam* const> from, std::span<TypeParam* const> to) {
  CHECK(from.size() == to.size());
  SubstMap map;
  for (size_t i = 0; i < from.size(); i++) map.add(from[i], to[i]);
  return map;
}

Var* cloneVar(Arena& arena, Var* var, Type* type) {
  auto* copy = arena.make<Var>(*var);
  copy->type = type;
  copy->origin = var->origin != nullptr ? var->origin : var;
  copy->lowerId = 0;
  return copy;
}

Func* cloneFunc(Arena& arena, Func* func, Type* type) {
  auto* copy = arena.make<Func>(*func);
  copy->type = type;
  copy->origin = func->origin != nullptr ? func->origin : func;
  copy->decl = nullptr;
  copy->declInfo = nullptr;
  copy->lowerId = 0;
  return copy;
}

Signature* cloneSignature(Arena& arena, const Signature* sig) {
  auto* copy = arena.make<Signature>();
  copy->recvTypeParams = sig->recvTypeParams;
  copy->typeParams = sig->typeParams;
  copy->recv = sig->recv;
  copy->recvOld = sig->recvOld;
  copy->params = sig->params;
  copy->results = sig->results;
  copy->variadic = sig->variadic;
  return copy;
}

std::span<Func*> replaceRecvType(Arena& arena, std::span<Func*> methods, Type* from, Type* to, bool* copied) {
  *copied = false;
  std::span<Func*> result = methods;
  for (size_t i = 0; i < methods.size(); i++) {
    Signature* sig = methods[i]->signature();
    if (sig == nullptr || sig->recv == nullptr || sig->recv->type != from) continue;
    if (!*copied) result = arena.copy(std::vector<Func*>(methods.begin(), methods.end()));
    *copied = true;
    Signature* changed = cloneSignature(arena, sig);
    changed->scope = sig->scope;
    changed->recv = cloneVar(arena, sig->recv, to);
    result[i] = cloneFunc(arena, methods[i], changed);
  }
  return result;
}

}  // namespace gopark::types
