// Interface types (spec, "Interface types"). Their type sets: typeset.cc.
#include "syntax/positions.h"
#include "types/checker.h"

namespace gopark::types {

void Checker::interfaceType(Interface* type, syntax::InterfaceTypeExpr* e, TypeName* def) {
  std::vector<Func*> methods;
  std::vector<Type*> embeddeds;
  std::vector<Pos> embedPos;
  for (syntax::Field* f : e->methods) {
    if (f->name == nullptr) {
      embeddeds.push_back(parseUnion(f->type));
      embedPos.push_back(syntax::startPos(f->type));
      continue;
    }
    if (f->name->value.isBlank()) {
      errorf(f->name, "methods must have a unique non-blank name");
      continue;
    }
    Type* methodType = typ(f->type);
    auto* sig = cast<Signature>(methodType);
    if (sig == nullptr) {
      if (isValid(methodType)) errorf(f->type, "invalid syntax tree: ", methodType, " is not a method signature");
      continue;
    }
    // The defined type as receiver makes better messages.
    Type* recv = type;
    if (def != nullptr && def->type != nullptr) {
      if (Named* named = cast<Named>(unalias(def->type))) recv = named;
    }
    sig->recv = newVar(VarKind::Recv, f->name->pos, pkg, Name(), recv);
    Func* method = newFunc(f->name->pos, pkg, f->name->value, sig);
    recordDef(f->name, method);
    methods.push_back(method);
  }
  type->methods = list(methods);
  type->embeddeds = list(embeddeds);
  type->embedPos = list(embedPos);
  type->complete = true;  // for the computation of type sets
  if (methods.empty() && embeddeds.empty()) {
    type->typeSet = kTopTypeSet;
    return;
  }
  sortMethods(type->methods);
  if (lazy) return;
  writtenTypes.interfaces.push_back({type, e});
  // Soon, so that errors are reported.
  later([this, e, type] { computeInterfaceTypeSet(this, e->pos, type); });
}

}  // namespace gopark::types
