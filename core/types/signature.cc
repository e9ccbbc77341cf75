// Function types, receivers and parameters (spec, "Function types", "Method declarations").
#include "syntax/positions.h"
#include "types/checker.h"

namespace gopark::types {

using syntax::Expr;
using syntax::Field;
using syntax::NameExpr;

namespace {

Var* collectRecv(Checker* check, syntax::Field* param, Pos scopePos, TypeParamList** recvTypeParams);
void collectParams(Checker* check, VarKind kind, std::span<syntax::Field*> list, std::vector<syntax::NameExpr*>* names,
                   std::vector<Var*>* params, bool* variadic);
void declareParams(Checker* check, std::span<syntax::NameExpr* const> names, std::span<Var* const> params,
                   Pos scopePos);
void validRecv(Checker* check, Pos pos, Var* recv);
void recordParenthesizedRecvTypes(Checker* check, syntax::Expr* expr, Type* type);
Type* collectGenericRecv(Checker* check, syntax::Field* param, syntax::Expr* base, bool pointer,
                         std::span<syntax::NameExpr* const> names, Pos scopePos, TypeParamList** recvTypeParams);

}  // namespace

// All of them are in a frame's registers at once, each in up to eight.
static constexpr size_t kMaxParameters = 8000;

void Checker::funcType(Signature* sig, Field* recvParam, std::span<Field*> tparams, syntax::FuncTypeExpr* ftyp) {
  openScope(ftyp);
  env.scope->isFunc = true;
  sig->scope = env.scope;

  Var* recv = nullptr;
  TypeParamList* recvTypeParams = nullptr;
  // All type parameters' scopes start behind the method's name.
  if (recvParam != nullptr) recv = collectRecv(this, recvParam, ftyp->pos, &recvTypeParams);
  if (!tparams.empty()) collectTypeParams(&sig->typeParams, tparams);

  std::vector<NameExpr*> paramNames, resultNames;
  std::vector<Var*> params, results;
  bool variadic = false, ignored = false;
  collectParams(this, VarKind::Param, ftyp->params, &paramNames, &params, &variadic);
  collectParams(this, VarKind::Result, ftyp->results, &resultNames, &results, &ignored);

  if (!lazy && std::max(params.size(), results.size()) > kMaxParameters) {
    errorf(ftyp, "function has more than ", std::to_string(kMaxParameters), " parameters or results");
  }

  // Parameters' scopes start behind the signature.
  Pos scopePos = syntax::endPos(ftyp);
  if (recv != nullptr && !recv->name.empty()) declare(env.scope, recvParam->name, recv, scopePos);
  declareParams(this, paramNames, params, scopePos);
  declareParams(this, resultNames, results, scopePos);

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

Var* collectRecv(Checker* check, Field* param, Pos scopePos, TypeParamList** recvTypeParams) {
  Expr* base = nullptr;
  std::vector<NameExpr*> names;
  bool pointer = check->unpackRecv(param->type, &base, &names);
  Type* recvType = nullptr;
  if (names.empty()) {
    recvType = check->varType(param->type);
    // An alias must not stand for an instance.
    auto* alias = cast<Alias>(unpointer(recvType));
    while (alias != nullptr && alias->fromRHS != nullptr) {
      Type* baseType = unpointer(alias->fromRHS);
      if (typeParamsOf(baseType) != nullptr && baseType->kind() != TypeKind::Signature) {
        check->errorf(base, "cannot define new methods on instantiated type ", baseType);
        recvType = invalidType();
        break;
      }
      alias = cast<Alias>(baseType);
    }
  } else {
    recvType = collectGenericRecv(check, param, base, pointer, names, scopePos, recvTypeParams);
  }

  bool named = param->name != nullptr && !param->name->value.empty();
  Var* recv = check->newVar(VarKind::Recv, named ? param->name->pos : param->pos, check->pkg,
                            named ? param->name->value : Name(), recvType);
  if (!check->lazy) check->later([check, base, recv] { validRecv(check, syntax::startPos(base), recv); });
  return recv;
}

// A receiver with type parameters: they are declared here, with the bounds of the generic type's, and serve as its
// type arguments.
Type* collectGenericRecv(Checker* check, Field* param, Expr* base, bool pointer, std::span<NameExpr* const> names,
                         Pos scopePos, TypeParamList** recvTypeParams) {
  Named* baseType = nullptr;
  std::string cause;
  // Before the parameters are declared: they may have the type's name.
  Type* generic = check->genericType(base, &cause);
  if (isValid(generic)) {
    baseType = cast<Named>(generic);
    if (baseType == nullptr) check->errorf(base, "cannot define new methods on generic alias type ", generic);
  } else if (!cause.empty()) {
    check->errorf(base, cause);
  }

  std::vector<TypeParam*> params;
  for (NameExpr* name : names) {
    TypeParam* tpar = check->declareTypeParam(name, scopePos);
    params.push_back(tpar);
    check->recordUse(name, tpar->object);
    check->recordTypeAndValue(name, OperandMode::TypExpr, tpar, nullptr);
  }
  *recvTypeParams = check->bindTParams(params);
  if (baseType == nullptr) return invalidType();

  auto baseParams = items(typeParams(baseType));
  if (params.size() == baseParams.size()) {
    SubstMap map = makeRenameMap(baseParams, params);
    for (size_t i = 0; i < params.size(); i++) {
      check->mono.recordCanon(params[i], baseParams[i]);
      params[i]->bound = check->subst(params[i]->object->pos, baseParams[i]->bound, map, nullptr, check->context());
    }
  } else {
    check->errorf(base, "receiver declares ", measure(static_cast<int>(params.size()), "type parameter"),
                  ", but receiver base type declares ", baseParams.size());
  }
  check->verifyVersionf(base, go1_18, "type instantiation");
  std::vector<Type*> targs(params.begin(), params.end());
  Type* recvType = check->instance(param->type->pos, baseType, targs, nullptr, check->context());
  check->recordInstance(base, targs, recvType);
  if (pointer && isValid(recvType)) recvType = check->newPointer(recvType);
  recordParenthesizedRecvTypes(check, param->type, recvType);
  return recvType;
}

// (*(T[P])) and its parts all get a type.
void recordParenthesizedRecvTypes(Checker* check, Expr* expr, Type* type) {
  for (;;) {
    check->recordTypeAndValue(expr, OperandMode::TypExpr, type, nullptr);
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

void collectParams(Checker* check, VarKind kind, std::span<Field*> list, std::vector<NameExpr*>* names,
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
          check->errorf(dots, "invalid syntax tree: invalid use of ...");
        }
      }
      type = check->varType(ftype);
    }
    NameExpr* name = field->name;
    (name != nullptr ? named : anonymous) = true;
    params->push_back(check->newVar(kind, name != nullptr ? name->pos : field->pos, check->pkg,
                                    name != nullptr ? name->value : Name(), type));
    names->push_back(name);
  }
  if (named && anonymous) {
    check->errorf(list[0], "invalid syntax tree: list contains both named and anonymous parameters");
  }
  // The last parameter of ...T is a []T.
  if (*variadic) {
    Var* last = params->back();
    last->type = check->newSlice(last->type);
    check->recordTypeAndValue(list.back()->type, OperandMode::TypExpr, last->type, nullptr);
  }
}

void declareParams(Checker* check, std::span<NameExpr* const> names, std::span<Var* const> params, Pos scopePos) {
  for (size_t i = 0; i < names.size(); i++) {
    if (names[i] != nullptr && !names[i]->value.empty())
      check->declare(check->env.scope, names[i], params[i], scopePos);
  }
}

void validRecv(Checker* check, Pos pos, Var* recv) {
  Type* rtyp = deref(recv->type, nullptr);
  Type* atyp = unalias(rtyp);
  if (!isValid(atyp)) return;
  if (atyp->kind() == TypeKind::Basic) return check->errorf(pos, "cannot define new methods on non-local type ", rtyp);
  auto* named = cast<Named>(atyp);
  if (named == nullptr) return check->errorf(pos, "invalid receiver type ", recv->type);
  if (named->object->package != check->pkg)
    return check->errorf(pos, "cannot define new methods on non-local type ", rtyp);
  Type* u = under(named);
  const char* cause = nullptr;
  if (u->kind() == TypeKind::Pointer || u->kind() == TypeKind::Interface) {
    cause = "pointer or interface type";
  } else if (u->kind() == TypeKind::Basic && as<Basic>(u)->basic == BasicKind::UnsafePointer) {
    cause = "unsafe.Pointer";
  }
  if (cause != nullptr) check->errorf(pos, "invalid receiver type ", rtyp, " (", cause, ")");
}

}  // namespace

}  // namespace gopark::types
