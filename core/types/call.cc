// Calls, conversions written as calls, and instantiations of functions (spec, "Calls", "Instantiations"). Inference of
// type arguments is in infer.cc.
#include "syntax/chains.h"
#include "syntax/positions.h"
#include "types/checker.h"

namespace gopark::types {

using namespace syntax;

namespace {

Signature* instantiateSignature(Checker* check, Pos pos, Expr* expr, Signature* type, std::span<Type* const> targs,
                                std::span<Expr* const> exprs);
void conversionCall(Checker* check, Operand* x, CallExpr* call);
void funcCall(Checker* check, Operand* x, CallExpr* call, IndexExpr* inst);
std::vector<Operand*> genericExprList(Checker* check, std::span<Expr*> list,
                                      std::vector<std::vector<Type*>>* targsList);
void genericArgument(Checker* check, Operand* x, Expr* e, bool infer, std::vector<Type*>* targs);

bool complain(Error* err) {
  if (!err->empty()) err->report();
  return false;
}

std::vector<Type*> typesOf(std::span<Operand* const> operands) {
  std::vector<Type*> types;
  for (Operand* x : operands) types.push_back(x->typ);
  return types;
}

std::vector<Type*> typesOf(std::span<Var* const> vars) {
  std::vector<Type*> types;
  for (Var* var : vars) types.push_back(var->type);
  return types;
}

// A signature with the same parameters, results, and parameters of type, but another identity.
Signature* copyOf(Checker* check, Signature* from) {
  Signature* to = check->newSignature();
  to->recvTypeParams = from->recvTypeParams;
  to->typeParams = from->typeParams;
  to->scope = from->scope;
  to->recv = from->recv;
  to->params = from->params;
  to->results = from->results;
  to->variadic = from->variadic;
  return to;
}

// ---------------------------------------------------------------------------------------------------- instantiations

// Infers what is missing in *targs for the generic function x. With a target, assigning x to a variable of the target's
// type is treated as a call g(variable) of a made-up g[type parameters of x](type of x).
bool inferFuncInst(Checker* check, Target* target, Pos pos, Operand* x, IndexExpr* inst, bool versionOk,
                   std::vector<Type*>* targs) {
  auto* sig = as<Signature>(x->typ);
  std::vector<Operand*> args;
  std::vector<Var*> params;
  bool reverse = false;
  if (target != nullptr && sig->typeParams != nullptr) {
    if (versionOk && !check->allowVersion(go1_21)) {
      check->versionErrorf(inst != nullptr ? inst->pos : pos, go1_21,
                           inst != nullptr ? "partially instantiated function in assignment"
                                           : "implicitly instantiated function in assignment");
    }
    Signature* generic = check->newSignature();
    generic->params = sig->params;
    generic->results = sig->results;
    generic->variadic = sig->variadic;
    params.push_back(check->newParam(x->pos(), check->pkg, {}, generic));
    auto* name = check->make<NameExpr>(x->pos(), gopark::Name(target->desc));
    args.push_back(check->newOperand({OperandMode::Value, BuiltinId::Append, name, target->sig, nullptr}));
    reverse = true;
  }
  // The function may be instantiated within itself: its parameters are renamed.
  Type* renamed = nullptr;
  std::vector<TypeParam*> tparams =
      check->renameTParams(pos, items(sig->typeParams), check->newTuple(params), &renamed);
  Error err(check);
  *targs = check->infer(pos, tparams, *targs, as<Tuple>(renamed), args, reverse, &err);
  return !targs->empty() || complain(&err);
}

}  // namespace

std::vector<Type*> Checker::funcInst(Target* target, Pos pos, Operand* x, IndexExpr* inst, bool infer) {
  CHECK(target != nullptr || inst != nullptr);
  if (inst != nullptr) x->expr = inst;
  bool versionOk = verifyVersionf(inst != nullptr ? inst->pos : pos, go1_18, "function instantiation");
  std::vector<Type*> targs;
  std::span<Expr*> exprs;
  if (inst != nullptr) {
    exprs = unpackExpr(inst->index);
    if (!typeList(exprs, &targs)) {
      x->invalidate();
      return {};
    }
  }
  auto* sig = as<Signature>(x->typ);
  size_t want = size(sig->typeParams);
  if (targs.size() > want) {
    errorf(exprs.back(), "got ", targs.size(), " type arguments but want ", want);
    x->invalidate();
    return {};
  }
  if (targs.size() < want) {
    if (!infer) return targs;
    if (!inferFuncInst(this, target, pos, x, inst, versionOk, &targs)) {
      x->invalidate();
      return {};
    }
  }
  x->typ = instantiateSignature(this, x->pos(), x->expr, sig, targs, exprs);
  x->mode = OperandMode::Value;
  return {};
}

namespace {

Signature* instantiateSignature(Checker* check, Pos pos, Expr* expr, Signature* type, std::span<Type* const> targs,
                                std::span<Expr* const> exprs) {
  CHECK(targs.size() == size(type->typeParams));
  auto* result = as<Signature>(check->instance(pos, type, targs, nullptr, check->context()));
  check->recordInstance(expr, targs, result);
  // Constraints are verified later, when the types are complete.
  check->later([check, pos, type, targs = std::vector<Type*>(targs.begin(), targs.end()),
                exprs = std::vector<Expr*>(exprs.begin(), exprs.end())] {
    std::span<TypeParam*> tparams = items(type->typeParams);
    std::string cause;
    int failed = check->verify(pos, tparams, targs, check->context(), &cause);
    if (failed < 0) {
      check->mono.recordInstance(check->pkg, pos, tparams, targs, exprs);
      return;
    }
    size_t i = static_cast<size_t>(failed);
    check->softErrorf(i < exprs.size() ? startPos(exprs[i]) : pos, cause);
  });
  return result;
}

}  // namespace

// ------------------------------------------------------------------------------------------------------------- calls

ExprKind Checker::callExpr(Operand* x, CallExpr* call) {
  IndexExpr* inst = nullptr;
  if (auto* index = cast<IndexExpr>(call->fun)) {
    // Explicit type arguments are considered together with the arguments.
    if (indexExpr(x, index)) inst = index;
    x->expr = index;
    record(x);
  } else {
    exprOrType(x, call->fun, true);
  }
  switch (x->mode) {
    case OperandMode::Invalid:
      use(call->args);
      x->expr = call;
      return ExprKind::Statement;
    case OperandMode::TypExpr:
      conversionCall(this, x, call);
      return ExprKind::Conversion;
    case OperandMode::Builtin: {
      BuiltinId id = x->id;
      if (!builtin(x, call, id)) x->invalidate();
      x->expr = call;
      if (x->isValid() && x->mode != OperandMode::Constant) env.hasCallOrRecv = true;
      return predeclaredFunc(id).kind;
    }
    default:
      funcCall(this, x, call, inst);
      x->expr = call;
      return ExprKind::Statement;
  }
}

namespace {

void conversionCall(Checker* check, Operand* x, CallExpr* call) {
  check->nonGeneric(nullptr, x);
  if (!x->isValid()) return;
  Type* T = x->typ;
  x->invalidate();
  if (!check->isComplete(T)) {
    x->expr = call;
    return;
  }
  if (call->args.empty()) {
    check->errorf(call, "missing argument in conversion to ", T);
  } else if (call->args.size() > 1) {
    check->use(call->args);
    check->errorf(call->args.back(), "too many arguments in conversion to ", T);
  } else {
    check->expr(check->newTarget(T, "conversion"), x, call->args[0]);
    auto* constraint = isTypeParam(T) ? nullptr : underAs<Interface>(T);
    if (!x->isValid()) {
      // reported
    } else if (constraint != nullptr && !typeSet(constraint)->isMethodSet()) {
      check->errorf(call, "cannot use interface ", T,
                    " in conversion (contains specific type constraints or is comparable)");
    } else if (call->hasDots) {
      check->errorf(call->args[0], "invalid use of ... in conversion to ", T);
    } else {
      check->conversion(x, T);
    }
  }
  x->expr = call;
}

// The signature that x is called with; null: an error was reported.
Signature* calledSignature(Checker* check, Operand* x) {
  TypeError error;
  Type* u = commonUnder(
      x->typ,
      [](Type* t, Type* u, TypeError* why) {
        if (u == nullptr || u->kind() == TypeKind::Signature) return true;
        why->set(t, " is not a function");
        return false;
      },
      &error);
  if (u == nullptr) check->errorf(x, kInvalidOp, "cannot call ", x, ": ", error.format(check));
  return cast<Signature>(u);
}

// Explicit type arguments in *targs. All of them: *sig becomes the instance, and *targs empty. False: an error.
bool explicitTypeArgs(Checker* check, IndexExpr* inst, Signature** sig, std::vector<Type*>* targs,
                      std::span<Expr*>* exprs) {
  *exprs = unpackExpr(inst->index);
  if (!check->typeList(*exprs, targs)) return false;
  size_t want = size((*sig)->typeParams);
  if (targs->size() > want) {
    check->errorf((*exprs)[want], "got ", targs->size(), " type arguments but want ", want);
    return false;
  }
  if (targs->size() == want && want > 0) {
    check->verifyVersionf(inst, go1_18, "function instantiation");
    *sig = instantiateSignature(check, inst->pos, inst, *sig, *targs, *exprs);
    targs->clear();
    *exprs = {};
  }
  return true;
}

void funcCall(Checker* check, Operand* x, CallExpr* call, IndexExpr* inst) {
  Signature* sig = calledSignature(check, x);
  if (sig == nullptr) {
    // As gc, the arguments are not looked at then.
    x->invalidate();
    return;
  }
  bool wasGeneric = size(sig->typeParams) > 0;
  std::vector<Type*> targs;
  std::span<Expr*> exprs;
  if (inst != nullptr && !explicitTypeArgs(check, inst, &sig, &targs, &exprs)) {
    check->use(call->args);
    x->invalidate();
    return;
  }
  std::vector<std::vector<Type*>> argTypeArgs;
  std::vector<Operand*> args = genericExprList(check, call->args, &argTypeArgs);
  sig = check->arguments(call, sig, std::move(targs), exprs, std::move(args), std::move(argTypeArgs));
  if (wasGeneric && size(sig->typeParams) == 0) {
    check->recordTypeAndValue(call->fun, OperandMode::Value, sig, nullptr);
  }
  switch (sig->results->size()) {
    case 0:
      x->mode = OperandMode::NoValue;
      break;
    case 1: {
      Type* result = sig->results->vars[0]->type;
      if (!check->isComplete(result)) {
        x->invalidate();
        return;
      }
      x->mode = OperandMode::Value;
      x->typ = result;
      break;
    }
    default:
      x->mode = OperandMode::Value;
      x->typ = sig->results;
  }
  check->env.hasCallOrRecv = true;
  // After a failed inference the result may contain type parameters of the function.
  if (x->mode == OperandMode::Value && size(sig->typeParams) > 0 && isParameterized(sig->typeParams->list, x->typ)) {
    x->invalidate();
  }
}

}  // namespace

std::vector<Operand*> Checker::exprList(std::span<Expr*> list) {
  if (list.size() == 1) {
    bool commaOk;
    return multiExpr(list[0], false, &commaOk);
  }
  std::vector<Operand*> operands;
  for (Expr* e : list) {
    Operand* x = newOperand();
    expr(nullptr, x, e);
    operands.push_back(x);
  }
  return operands;
}

namespace {

// An instantiation f[T] as an argument: true, and *targs what could not be completed without the parameters' types.
bool funcInstArgument(Checker* check, Operand* x, Expr* e, bool infer, std::vector<Type*>* targs) {
  auto* inst = cast<IndexExpr>(e);
  if (inst == nullptr || !check->indexExpr(x, inst)) return false;
  *targs = check->funcInst(nullptr, x->pos(), x, inst, infer);
  x->expr = inst;
  if (targs->empty()) check->record(x);
  return true;
}

// Like exprList, but the operands may be generic functions whose missing type arguments the parameters will tell; then
// (*targsList)[i] are the explicit ones.
std::vector<Operand*> genericExprList(Checker* check, std::span<Expr*> list,
                                      std::vector<std::vector<Type*>>* targsList) {
  bool infer = !check->allowVersion(go1_21);
  targsList->assign(list.size(), {});
  std::vector<Operand*> operands;
  if (list.size() != 1) {
    for (size_t i = 0; i < list.size(); ++i) {
      Operand* x = check->newOperand();
      genericArgument(check, x, list[i], infer, &(*targsList)[i]);
      operands.push_back(x);
    }
    return operands;
  }
  Expr* e = list[0];
  Operand x;
  auto* index = cast<IndexExpr>(e);
  if (index != nullptr) {
    genericArgument(check, &x, e, infer, &(*targsList)[0]);
    return {check->newOperand(x)};
  }
  // One argument may be a call with several results.
  check->rawExpr(nullptr, &x, e, nullptr, true);
  check->exclude(&x, 1u << static_cast<unsigned>(OperandMode::NoValue) |
                         1u << static_cast<unsigned>(OperandMode::Builtin) |
                         1u << static_cast<unsigned>(OperandMode::TypExpr));
  auto* tuple = x.isValid() ? cast<Tuple>(x.typ) : nullptr;
  if (tuple == nullptr) return {check->newOperand(x)};
  for (Var* var : tuple->vars) {
    operands.push_back(check->newOperand({OperandMode::Value, BuiltinId::Append, e, var->type, nullptr}));
  }
  return operands;
}

// One argument with a single value. An index expression is evaluated by hand, as it may be an instantiation.
void genericArgument(Checker* check, Operand* x, Expr* e, bool infer, std::vector<Type*>* targs) {
  if (e->kind != NodeKind::IndexExpr) {
    check->genericExpr(x, e);
    return;
  }
  if (check->tooDeep(e->pos)) {
    x->typ = invalidType();
    x->expr = e;
    return;
  }
  x->typ = invalidType();
  if (funcInstArgument(check, x, e, infer, targs)) return;
  x->expr = e;
  check->record(x);
  check->exclude(x, 1u << static_cast<unsigned>(OperandMode::TypExpr));
}

// ---------------------------------------------------------------------------------------------------------- arguments

// The parameters for as many arguments as there are: those of a variadic function repeat the last one. Null: an error
// was reported. *nparams: as many as messages speak of.
Tuple* matchedParams(Checker* check, CallExpr* call, Signature* sig, size_t nargs, size_t* nparams) {
  *nparams = sig->params->size();
  if (!sig->variadic) {
    if (!call->hasDots) return sig->params;
    check->errorf(call, "cannot use ... in call to non-variadic ", call->fun);
    return nullptr;
  }
  if (call->hasDots) {
    if (call->args.size() != 1 || nargs <= 1) return sig->params;
    check->errorf(call, "cannot use ... with ", nargs, "-valued ", call->args[0]);
    return nullptr;
  }
  if (nargs + 1 < *nparams) {
    --*nparams;
    return sig->params;
  }
  std::vector<Var*> vars(sig->params->vars.begin(), sig->params->vars.end() - 1);
  Var* last = sig->params->vars.back();
  Type* elem = as<Slice>(unalias(last->type))->elem;
  while (vars.size() < nargs) vars.push_back(check->newParam(last->pos, last->package, last->name, elem));
  *nparams = nargs;
  return check->newTuple(vars);
}

void argumentCountError(Checker* check, CallExpr* call, Signature* sig, std::span<Operand* const> args,
                        size_t nparams) {
  Poser at = call;
  std::string_view what = "not enough";
  if (args.size() > nparams) {
    at = args[nparams]->expr;
    what = "too many";
  } else if (!args.empty()) {
    at = args.back()->expr;
  }
  Error err(check);
  err.addf(at, what, " arguments in call to ", call->fun);
  err.addf(Pos{}, "have ", check->typesSummary(typesOf(args), false, call->hasDots));
  err.addf(Pos{}, "want ", check->typesSummary(typesOf(sig->params->vars), sig->variadic, false));
  err.report();
}

// Type parameters of generic functions among the arguments join those of the callee. Each such argument gets a
// signature of its own, with renamed parameters, as the same function may be passed twice.
std::vector<size_t> collectGenericArgs(Checker* check, CallExpr* call, std::span<Operand* const> args,
                                       std::vector<std::vector<Type*>>& argTypeArgs, std::vector<TypeParam*>* tparams,
                                       std::vector<Type*>* targs) {
  std::vector<size_t> generic;
  for (size_t i = 0; i < args.size(); ++i) {
    auto* sig = cast<Signature>(args[i]->typ);
    if (sig == nullptr || size(sig->typeParams) == 0) continue;
    Type* renamed = nullptr;
    std::vector<TypeParam*> params =
        check->renameTParams(call->pos, items(sig->typeParams), copyOf(check, sig), &renamed);
    Signature* own = copyOf(check, as<Signature>(renamed));
    own->typeParams = check->make<TypeParamList>();
    own->typeParams->list = check->list(params);
    args[i]->typ = own;
    tparams->insert(tparams->end(), params.begin(), params.end());
    if (i < argTypeArgs.size()) targs->insert(targs->end(), argTypeArgs[i].begin(), argTypeArgs[i].end());
    targs->resize(tparams->size(), nullptr);
    generic.push_back(i);
  }
  return generic;
}

// Infers the type arguments of callee and arguments, and instantiates them. False: an error was reported. *sig becomes
// the instance, *params its parameters.
bool inferCall(Checker* check, CallExpr* call, Signature** sig, Tuple** params, std::vector<Type*> targs,
               std::span<Expr* const> targExprs, std::span<Operand* const> args,
               std::vector<std::vector<Type*>>& argTypeArgs) {
  std::vector<TypeParam*> tparams;
  bool adjusted = *params != (*sig)->params;
  size_t n = size((*sig)->typeParams);
  if (n > 0) {
    if (!check->allowVersion(go1_18)) {
      if (auto* index = cast<IndexExpr>(call->fun)) {
        check->versionErrorf(index, go1_18, "function instantiation");
      } else {
        check->versionErrorf(call, go1_18, "implicit function instantiation");
      }
    }
    Type* renamed = nullptr;
    tparams = check->renameTParams(call->pos, items((*sig)->typeParams), *params, &renamed);
    *params = as<Tuple>(renamed);
    targs.resize(tparams.size(), nullptr);
  }
  std::vector<size_t> generic = collectGenericArgs(check, call, args, argTypeArgs, &tparams, &targs);
  if (!generic.empty()) check->verifyVersionf(args[generic[0]], go1_21, "implicitly instantiated function as argument");
  if (tparams.empty()) return true;

  Error err(check);
  targs = check->infer(call->pos, tparams, targs, *params, args, false, &err);
  if (targs.empty()) {
    if (!err.empty()) check->errorf(err.pos(), "in call to ", call->fun, ", ", err.msg());
    return false;
  }
  std::span<Type* const> all(targs);
  if (n > 0) {
    *sig = instantiateSignature(check, call->pos, call->fun, *sig, all.first(n), targExprs);
    if (adjusted) {
      SubstMap map = makeSubstMap(std::span<TypeParam* const>(tparams).first(n), all.first(n));
      *params = as<Tuple>(check->subst(call->pos, *params, map, nullptr, check->context()));
    } else {
      *params = (*sig)->params;
    }
  }
  size_t next = n;
  for (size_t i : generic) {
    auto* argSig = as<Signature>(args[i]->typ);
    size_t count = size(argSig->typeParams);
    args[i]->typ = instantiateSignature(check, call->pos, args[i]->expr, argSig, all.subspan(next, count), {});
    check->record(args[i]);
    next += count;
  }
  return true;
}

}  // namespace

Signature* Checker::arguments(CallExpr* call, Signature* sig, std::vector<Type*> targs,
                              std::span<Expr* const> targExprs, std::vector<Operand*> args,
                              std::vector<std::vector<Type*>> atargs) {
  size_t nparams;
  Tuple* params = matchedParams(this, call, sig, args.size(), &nparams);
  if (params == nullptr) return sig;
  if (args.size() != nparams) {
    argumentCountError(this, call, sig, args, nparams);
    return sig;
  }
  Signature* result = sig;
  if (!inferCall(this, call, &result, &params, std::move(targs), targExprs, args, atargs)) return sig;
  if (args.empty()) return result;
  // In a long chain of calls the text of each would be as long as the chain: only for an error.
  bool isLong = call->fun->chain >= kLongChain;
  std::string context = isLong ? std::string() : msg("argument to ", call->fun);
  for (size_t i = 0; i < args.size(); ++i) {
    Type* param = params->vars[i]->type;
    if (isLong && !args[i]->assignableTo(this, param, nullptr)) context = msg("argument to ", call->fun);
    assignment(args[i], param, context);
  }
  return result;
}

}  // namespace gopark::types
