// Makes objects and small types in a package's arena.
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "types/operand.h"
#include "types/types.h"

namespace gopark::types {

class Factory {
 public:
  explicit Factory(Arena& arena) : arena_(arena) {}

  Arena& arena() { return arena_; }
  template <typename T, typename... Args>
  T* make(Args&&... args) {
    return arena_.make<T>(std::forward<Args>(args)...);
  }
  template <typename T>
  std::span<T> list(const std::vector<T>& items) {
    return arena_.copy(items);
  }

  Operand* newOperand(const Operand& x = {}) { return make<Operand>(x); }
  Tuple* newTuple(const std::vector<Var*>& vars);
  TypeList* newTypeList(std::span<Type* const> types);  // null for an empty list
  Pointer* newPointer(Type* elem) { return make<Pointer>(elem); }
  Slice* newSlice(Type* elem) { return make<Slice>(elem); }
  Array* newArray(Type* elem, int64_t len) { return make<Array>(elem, len); }
  Map* newMap(Type* key, Type* elem) { return make<Map>(key, elem); }
  Chan* newChan(ChanDir dir, Type* elem) { return make<Chan>(dir, elem); }
  Signature* newSignature();                                     // without parameters and results
  TypeParamList* bindTParams(std::span<TypeParam* const> list);  // numbers them; null for an empty list

  Var* newVar(VarKind kind, Pos pos, Package* package, Name name, Type* type);
  Var* newParam(Pos pos, Package* package, Name name, Type* type) {
    return newVar(VarKind::Param, pos, package, name, type);
  }
  Var* newField(Pos pos, Package* package, Name name, Type* type, bool embedded);
  Const* newConst(Pos pos, Package* package, Name name, Type* type, const Constant* value);
  TypeName* newTypeName(Pos pos, Package* package, Name name, Type* type);
  Func* newFunc(Pos pos, Package* package, Name name, Signature* signature);
  PkgName* newPkgName(Pos pos, Package* package, Name name, Package* imported);
  Scope* newScope(Scope* parent, Pos pos, Pos end);

 private:
  Arena& arena_;
};

}  // namespace gopark::types
