// See under.h. A type whose declaration is still being worked on has no underlying type yet; here it is taken as
// invalid, which keeps follow-up errors away (the cycle, if it is one, is reported by whoever declares it).
#include "types/under.h"

#include "types/named.h"
#include "types/predicates.h"
#include "types/typeset.h"
#include "types/universe.h"

namespace gopark::types {

Type* unalias(Type* type) {
  auto* alias = cast<Alias>(type);
  if (alias == nullptr) return type;
  if (alias->actual != nullptr) return alias->actual;
  Type* t = alias;
  while (auto* a = cast<Alias>(t)) t = a->fromRHS;
  return alias->actual = t;
}

Type* under(Type* type) {
  Type* t = unalias(type);
  if (t == nullptr) return invalidType();
  switch (t->kind()) {
    case TypeKind::Named: {
      Type* u = underlying(as<Named>(t));
      return u == nullptr ? invalidType() : u;
    }
    case TypeKind::TypeParam:
      return iface(as<TypeParam>(t));
    default:
      return t;
  }
}

Named* asNamed(Type* type) { return cast<Named>(unalias(type)); }

bool allTypes(Type* type, FunctionRef<bool(Type* t, Type* u)> f) {
  if (auto* param = cast<TypeParam>(unalias(type))) return typeset(param, f);
  return f(type, under(type));
}

bool underIs(Type* type, FunctionRef<bool(Type* u)> f) {
  return allTypes(type, [&](Type*, Type* u) { return f(u); });
}

namespace {

// What commonUnder has seen so far: a type and the common underlying type.
struct Common {
  Type* type = nullptr;
  Type* underlying = nullptr;
};

bool fail(TypeError* error, auto... parts) {
  if (error != nullptr) error->set(parts...);
  return false;
}

// Of channels the most restricted one stands for all.
bool mergeChannels(Common* common, Type* type, Chan* chan, TypeError* error) {
  auto* first = as<Chan>(common->underlying);
  if (!identical(first->elem, chan->elem)) {
    return fail(error, "channels ", common->type, " and ", type, " have different element types");
  }
  if (first->dir == chan->dir) return true;
  if (first->dir == ChanDir::Both) {
    *common = {type, chan};
    return true;
  }
  if (chan->dir == ChanDir::Both) return true;
  return fail(error, "channels ", common->type, " and ", type, " have conflicting directions");
}

}  // namespace

Type* commonUnder(Type* type, FunctionRef<bool(Type* t, Type* u, TypeError* error)> condition, TypeError* error) {
  Common common;
  TypeError conditionError;
  bool ok = allTypes(type, [&](Type* t, Type* u) {
    if (condition && !condition(t, u, &conditionError)) {
      if (error != nullptr) *error = conditionError;
      return false;
    }
    if (u == nullptr) return fail(error, "no specific type");
    if (common.underlying == nullptr) {
      common = {t, u};
      return true;
    }
    if (common.underlying->kind() == TypeKind::Chan && u->kind() == TypeKind::Chan) {
      return mergeChannels(&common, t, as<Chan>(u), error);
    }
    if (identical(common.underlying, u)) return true;
    return fail(error, common.type, " and ", t, " have different underlying types");
  });
  return ok ? common.underlying : nullptr;
}

}  // namespace gopark::types
