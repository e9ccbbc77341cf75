// See instances.h.
#include "types/instances.h"

#include "types/checker.h"

namespace gopark::types {

Instances::Instances()
    : package_(std::make_unique<Package>("", Name("instances"))),
      checker_(std::make_unique<Checker>(Config{}, package_.get())) {}

Instances::~Instances() = default;

Arena& Instances::arena() { return package_->arena; }

std::vector<TypeParam*> Instances::typeParams(Func* func) {
  if (func->origin != nullptr) func = func->origin;
  declareObject(func);
  std::vector<TypeParam*> params;
  if (func->signature() == nullptr) return params;
  for (TypeParam* p : items(func->signature()->recvTypeParams)) params.push_back(p);
  for (TypeParam* p : items(func->signature()->typeParams)) params.push_back(p);
  return params;
}

Type* Instances::substitute(Type* type, std::span<TypeParam* const> params, std::span<Type* const> args) {
  if (type == nullptr || params.empty()) return type;
  SubstMap map = makeSubstMap(params, args);
  auto local = [&](Named* named) { return localType(named, params, args, &map); };
  map.localType = local;
  Type* result = checker_->subst(Pos{}, type, map, nullptr, checker_->context());
  checker_->delayed.clear();  // checks that have been made
  return result;
}

std::vector<Type*> Instances::substitute(std::span<Type* const> types, std::span<TypeParam* const> params,
                                         std::span<Type* const> args) {
  std::vector<Type*> result;
  for (Type* type : types) result.push_back(substitute(type, params, args));
  return result;
}

namespace {

// Whether `type` is declared in the body of the function that declares one of `params`.
bool declaredInside(const Named* type, std::span<TypeParam* const> params) {
  for (const TypeParam* param : params) {
    const Scope* outer = param->object->parent;
    if (outer == nullptr) continue;  // a blank name
    for (const Scope* scope = type->object->parent; scope != nullptr; scope = scope->parent) {
      if (scope == outer) return true;
    }
  }
  return false;
}

}  // namespace

// The type arguments of a copy are those of the function, then its own if it is an instance of a generic type.
Type* Instances::localType(Named* type, std::span<TypeParam* const> params, std::span<Type* const> args,
                           SubstMap* map) {
  Named* origin = type->origin != nullptr ? type->origin : type;
  if ((type->state & kNamedLocalCopy) != 0 || !declaredInside(origin, params)) return nullptr;
  std::vector<Type*> all(args.begin(), args.end());
  for (Type* arg : items(type->typeArgs)) {
    all.push_back(checker_->subst(Pos{}, arg, *map, nullptr, checker_->context()));
  }
  std::vector<Local>& copies = locals_[origin];
  for (const Local& local : copies) {
    bool same = true;
    for (size_t i = 0; same && i < all.size(); i++) same = identical(local.args[i], all[i]);
    if (same) return local.copy;
  }
  auto* copy = arena().make<Named>();
  copy->checker = checker_.get();
  copy->object = origin->object;
  copy->origin = origin;
  copy->typeArgs = checker_->newTypeList(all);
  // Known before its parts are: they may refer to it.
  copies.push_back({all, copy});
  copy->state = kNamedUnpacked | kNamedHasMethods | kNamedLocalCopy;
  SubstMap inner = *map;
  for (size_t i = 0; i < size(type->typeArgs); i++) inner.add(types::typeParams(origin)->list[i], all[args.size() + i]);
  // Other types declared in the function, and this one with other arguments, may be given the type's own parameters.
  auto local = [&](Named* named) { return localType(named, params, args, &inner); };
  inner.localType = local;
  copy->fromRHS = checker_->subst(Pos{}, under(origin), inner, nullptr, checker_->context());
  copy->underlying = copy->fromRHS;
  copy->state |= kNamedHasUnder;
  return copy;
}

Type* Instances::instantiate(Type* origin, std::span<Type* const> args) {
  Type* result = checker_->instance(Pos{}, origin, args, nullptr, checker_->context());
  checker_->delayed.clear();
  return result;
}

LookupResult Instances::lookup(Type* recv, const Object* object) {
  LookupResult result = lookupFieldOrMethod(recv, true, object->package, object->name, false);
  if (result.object != nullptr) declareObject(result.object);
  return result;
}

bool Instances::implements(Type* V, Type* T) { return checker_->implements(V, T, false, nullptr); }

}  // namespace gopark::types
