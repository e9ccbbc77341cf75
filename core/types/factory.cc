// Making objects and small types in the package's arena.
#include <atomic>

#include "types/checker.h"

namespace gopark::types {

namespace {

template <typename T>
T* fill(T* object, Pos pos, Package* package, Name name, Type* type) {
  object->pos = pos;
  object->package = package;
  object->name = name;
  object->type = type;
  if (type != nullptr) object->color = Color::Black;
  return object;
}

}  // namespace

Tuple* Factory::newTuple(const std::vector<Var*>& vars) {
  return vars.empty() ? universe().emptyTuple : make<Tuple>(list(vars));
}

TypeList* Factory::newTypeList(std::span<Type* const> types) {
  if (types.empty()) return nullptr;
  auto* result = make<TypeList>();
  result->list = list(std::vector<Type*>(types.begin(), types.end()));
  return result;
}

Signature* Factory::newSignature() {
  auto* signature = make<Signature>();
  signature->params = signature->results = universe().emptyTuple;
  return signature;
}

Interface* Checker::newInterface() {
  auto* type = make<Interface>();
  type->checker = this;
  return type;
}

Var* Factory::newVar(VarKind kind, Pos pos, Package* package, Name name, Type* type) {
  Var* var = fill(make<Var>(), pos, package, name, type);
  var->varKind = kind;
  return var;
}

Var* Factory::newField(Pos pos, Package* package, Name name, Type* type, bool embedded) {
  Var* var = newVar(VarKind::Field, pos, package, name, type);
  var->isField = true;
  var->embedded = embedded;
  return var;
}

Const* Factory::newConst(Pos pos, Package* package, Name name, Type* type, const Constant* value) {
  Const* object = fill(make<Const>(), pos, package, name, type);
  object->value = value;
  return object;
}

TypeName* Factory::newTypeName(Pos pos, Package* package, Name name, Type* type) {
  return fill(make<TypeName>(), pos, package, name, type);
}

Func* Factory::newFunc(Pos pos, Package* package, Name name, Signature* signature) {
  return fill(make<Func>(), pos, package, name, signature);
}

PkgName* Factory::newPkgName(Pos pos, Package* package, Name name, Package* imported) {
  PkgName* object = fill(make<PkgName>(), pos, package, name, invalidType());
  object->imported = imported;
  return object;
}

Scope* Factory::newScope(Scope* parent, Pos pos, Pos end) { return make<Scope>(arena(), parent, pos, end); }

TypeParam* Checker::newTypeParam(TypeName* object, Type* constraint) {
  static std::atomic<uint64_t> lastId{0};
  auto* param = make<TypeParam>();
  param->checker = this;
  param->id = ++lastId;
  param->object = object;
  param->bound = constraint;
  if (object->type == nullptr) {
    object->type = param;
    object->color = Color::Black;
  }
  return param;
}

TypeParamList* Factory::bindTParams(std::span<TypeParam* const> params) {
  if (params.empty()) return nullptr;
  for (size_t i = 0; i < params.size(); i++) {
    CHECK_MSG(params[i]->index < 0, "type parameter bound twice");
    params[i]->index = static_cast<int>(i);
  }
  auto* result = make<TypeParamList>();
  result->list = list(std::vector<TypeParam*>(params.begin(), params.end()));
  return result;
}

}  // namespace gopark::types
