// Alias types (spec, "Alias declarations"), generic ones included.
#include "types/checker.h"

namespace gopark::types {

Alias* Checker::newAlias(TypeName* object, Type* rhs) {
  auto* alias = make<Alias>();
  alias->object = object;
  alias->origin = alias;
  alias->fromRHS = rhs;
  if (object->type == nullptr) object->type = alias;
  return alias;
}

Alias* Checker::newAliasInstance(Pos pos, Alias* origin, std::span<Type* const> targs, Named* expanding,
                                 Context* context) {
  CHECK(!targs.empty());
  TypeName* object = newTypeName(pos, origin->object->package, origin->object->name, nullptr);
  Type* rhs = subst(pos, origin->fromRHS, makeSubstMap(items(origin->typeParams), targs), expanding, context);
  Alias* alias = newAlias(object, rhs);
  alias->origin = origin;
  alias->typeParams = origin->typeParams;
  alias->typeArgs = newTypeList(targs);
  return alias;
}

TypeName* obj(Alias* alias) { return alias->origin->object; }
TypeParamList* typeParams(Alias* alias) { return alias->typeParams; }

}  // namespace gopark::types
