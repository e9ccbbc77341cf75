// Function types, receivers and parameters (spec, "Function types", "Method declarations").
#include "syntax/positions.h"
#include "types/checker.h"

namespace gopark::types {

using syntax::Expr;
using syntax::Field;
using syntax::NameExpr;

// All of them are in a frame's registers at once, each in up to eight.
static constexpr size_t kMaxParameters = 8000;

void Checker::funcType(Signature* sig, Field* recvParam, std::span<Field*> tparams, syntax::FuncTypeExpr* ftyp) {
  openScope(ftyp);
  env.scope->isFunc = true;
  sig->scope = env.scope;

  Var* recv = nullptr;
  TypeParamList* recvTypeParams = nullptr;
  // All type parameters' scopes start behind the method's name.
  if (recvParam != nullptr) recv = collectRecv(recvParam, ftyp->pos, &recvTypeParams);
  if (!tparams.empty()) collectTypeParams(&sig->typeParams, tparams);

  std::vector<NameExpr*> paramNames, resultNames;
  std::vector<Var*> params, results;
  bool variadic = false, ignored = false;
  collectParams(VarKind::Param, ftyp->params, &paramNames, &params, &variadic);
  collectParams(VarKind::Result, ftyp->results, &resultNames, &results, &ignored);

  if (!lazy && std::max(params.size(), results.size()) > kMaxParameters) {
    errorf(ftyp, "function has more than ", std::to_string(kMaxParameters), " parameters or results");
  }

  // Parameters' scopes start behind the signature.
  Pos scopePos = syntax::endPos(ftyp);
  if (recv != nullptr && !recv->name.empty()) declare(env.scope, recvParam->name, recv, scopePos);
  declareParams(paramNames, params, scopePos);
  declareParams(resultNames, results, scopePos);

  sig->recv = recv;
  sig->recvTypeParams = recvTypeParams;
  sig->params = newTuple(params);
  sig->results = newTuple(results);
  sig->variadic = variadic;
  closeScope();
}

namespace {

Type* unpointer(Type* type) {
  while (auto* pointer = cast<Pointer>(type)) type = pointer->elem;
  return type;
}

}  // namespace

Var* Checker::collectRecv(Field* param, Pos scopePos, TypeParamList** recvTypeParams) {
  Expr* base = nullptr;
  std::vector<NameExpr*> names;
  bool pointer = unpackRecv(param->type, &base, &names);
  Type* recvType = nullptr;
  if (names.empty()) {
    recvType = varType(param->type);
    // An alias must not stand for an instance.
    auto* alias = cast<Alias>(unpointer(recvType));
    while (alias != nullptr && alias->fromRHS != nullptr) {
      Type* baseType = unpointer(alias->fromRHS);
      if (typeParamsOf(baseType) != nullptr && baseType->kind() != TypeKind::Signature) {
        errorf(base, "cannot define new methods on instantiated type ", baseType);
        recvType = invalidType();
        break;
      }
      alias = cast<Alias>(baseType);
    }
  } else {
    recvType = collectGenericRecv(param, base, pointer, names, scopePos, recvTypeParams);
  }

  bool named = param->name != nullptr && !param->name->value.empty();
  Var* recv =
      newVar(VarKind::Recv, named ? param->name->pos : param->pos, pkg, named ? param->name->value : Name(), recvType);
  if (!lazy) later([this, base, recv] { validRecv(syntax::startPos(base), recv); });
  return recv;
}

// A receiver with type parameters: they are declared here, with the bounds of the generic type's, and serve as its
// type arguments.
Type* Checker::collectGenericRecv(Field* param, Expr* base, bool pointer, std::span<NameExpr* const> names,
                                  Pos scopePos, TypeParamList** recvTypeParams) {
  Named* baseType = nullptr;
  std::string cause;
  // Before the parameters are declared: they may have the type's name.
  Type* generic = genericType(base, &cause);
  if (isValid(generic)) {
    baseType = cast<Named>(generic);
    if (baseType == nullptr) errorf(base, "cannot define new methods on generic alias type ", generic);
  } else if (!cause.empty()) {
    errorf(base, cause);
  }

  std::vector<TypeParam*> params;
  for (NameExpr* name : names) {
    TypeParam* tpar = declareTypeParam(name, scopePos);
    params.push_back(tpar);
    recordUse(name, tpar->object);
    recordTypeAndValue(name, OperandMode::TypExpr, tpar, nullptr);
  }
  *recvTypeParams = bindTParams(params);
  if (baseType == nullptr) return invalidType();

  auto baseParams = items(typeParams(baseType));
  if (params.size() == baseParams.size()) {
    SubstMap map = makeRenameMap(baseParams, params);
    for (size_t i = 0; i < params.size(); i++) {
      mono.recordCanon(params[i], baseParams[i]);
      params[i]->bound = subst(params[i]->object->pos, baseParams[i]->bound, map, nullptr, context());
    }
  } else {
    errorf(base, "receiver declares ", measure(static_cast<int>(params.size()), "type parameter"),
           ", but receiver base type declares ", baseParams.size());
  }
  verifyVersionf(base, go1_18, "type instantiation");
  std::vector<Type*> targs(params.begin(), params.end());
  Type* recvType = instance(param->type->pos, baseType, targs, nullptr, context());
  recordInstance(base, targs, recvType);
  if (pointer && isValid(recvType)) recvType = newPointer(recvType);
  recordParenthesizedRecvTypes(param->type, recvType);
  return recvType;
}

// (*(T[P])) and its parts all get a type.
void Checker::recordParenthesizedRecvTypes(Expr* expr, Type* type) {
  for (;;) {
    recordTypeAndValue(expr, OperandMode::TypExpr, type, nullptr);
    if (auto* paren = syntax::cast<syntax::ParenExpr>(expr)) {
      expr = paren->x;
      continue;
    }
    auto* operation = syntax::cast<syntax::Operation>(expr);
    auto* pointer = cast<Pointer>(type);
    if (operation == nullptr || operation->op != syntax::Operator::Mul || operation->y != nullptr ||
        pointer == nullptr) {
      return;
    }
    expr = operation->x;
    type = pointer->elem;
  }
}

void Checker::collectParams(VarKind kind, std::span<Field*> list, std::vector<NameExpr*>* names,
                            std::vector<Var*>* params, bool* variadic) {
  bool named = false, anonymous = false;
  Type* type = nullptr;
  for (size_t i = 0; i < list.size(); i++) {
    Field* field = list[i];
    if (i == 0 || field->type != list[i - 1]->type) {
      Expr* ftype = field->type;
      if (auto* dots = syntax::cast<syntax::DotsTypeExpr>(ftype)) {
        ftype = dots->elem;
        if (kind == VarKind::Param && i == list.size() - 1) {
          *variadic = true;
        } else {
          errorf(dots, "invalid syntax tree: invalid use of ...");
        }
      }
      type = varType(ftype);
    }
    NameExpr* name = field->name;
    (name != nullptr ? named : anonymous) = true;
    params->push_back(
        newVar(kind, name != nullptr ? name->pos : field->pos, pkg, name != nullptr ? name->value : Name(), type));
    names->push_back(name);
  }
  if (named && anonymous) {
    errorf(list[0], "invalid syntax tree: list contains both named and anonymous parameters");
  }
  // The last parameter of ...T is a []T.
  if (*variadic) {
    Var* last = params->back();
    last->type = newSlice(last->type);
    recordTypeAndValue(list.back()->type, OperandMode::TypExpr, last->type, nullptr);
  }
}

void Checker::declareParams(std::span<NameExpr* const> names, std::span<Var* const> params, Pos scopePos) {
  for (size_t i = 0; i < names.size(); i++) {
    if (names[i] != nullptr && !names[i]->value.empty()) declare(env.scope, names[i], params[i], scopePos);
  }
}

void Checker::validRecv(Pos pos, Var* recv) {
  Type* rtyp = deref(recv->type, nullptr);
  Type* atyp = unalias(rtyp);
  if (!isValid(atyp)) return;
  if (atyp->kind() == TypeKind::Basic) return errorf(pos, "cannot define new methods on non-local type ", rtyp);
  auto* named = cast<Named>(atyp);
  if (named == nullptr) return errorf(pos, "invalid receiver type ", recv->type);
  if (named->object->package != pkg) return errorf(pos, "cannot define new methods on non-local type ", rtyp);
  Type* u = under(named);
  const char* cause = nullptr;
  if (u->kind() == TypeKind::Pointer || u->kind() == TypeKind::Interface) {
    cause = "pointer or interface type";
  } else if (u->kind() == TypeKind::Basic && as<Basic>(u)->basic == BasicKind::UnsafePointer) {
    cause = "unsafe.Pointer";
  }
  if (cause != nullptr) errorf(pos, "invalid receiver type ", rtyp, " (", cause, ")");
}

}  // namespace gopark::types
