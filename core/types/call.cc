// Calls, conversions written as calls, and instantiations of functions (spec, "Calls", "Instantiations"). Inference of
// type arguments is in infer.cc.
#include "syntax/chains.h"
#include "syntax/positions.h"
#include "types/checker.h"

namespace gopark::types {

using namespace syntax;

namespace {

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

}  // namespace

// ---------------------------------------------------------------------------------------------------- instantiations

// Infers what is missing in *targs for the generic function x. With a target, assigning x to a variable of the target's
// type is treated as a call g(variable) of a made-up g[type parameters of x](type of x).
bool Checker::inferFuncInst(Target* target, Pos pos, Operand* x, IndexExpr* inst, bool versionOk,
                            std::vector<Type*>* targs) {
  auto* sig = as<Signature>(x->typ);
  std::vector<Operand*> args;
  std::vector<Var*> params;
  bool reverse = false;
  if (target != nullptr && sig->typeParams != nullptr) {
    if (versionOk && !allowVersion(go1_21)) {
      versionErrorf(inst != nullptr ? inst->pos : pos, go1_21,
                    inst != nullptr ? "partially instantiated function in assignment"
                                    : "implicitly instantiated function in assignment");
    }
    Signature* generic = newSignature();
    generic->params = sig->params;
    generic->results = sig->results;
    generic->variadic = sig->variadic;
    params.push_back(newParam(x->pos(), pkg, {}, generic));
    auto* name = make<NameExpr>(x->pos(), gopark::Name(target->desc));
    args.push_back(newOperand({OperandMode::Value, BuiltinId::Append, name, target->sig, nullptr}));
    reverse = true;
  }
  // The function may be instantiated within itself: its parameters are renamed.
  Type* renamed = nullptr;
  std::vector<TypeParam*> tparams = renameTParams(pos, items(sig->typeParams), newTuple(params), &renamed);
  Error err(this);
  *targs = infer(pos, tparams, *targs, as<Tuple>(renamed), args, reverse, &err);
  return !targs->empty() || complain(&err);
}

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
    if (!inferFuncInst(target, pos, x, inst, versionOk, &targs)) {
      x->invalidate();
      return {};
    }
  }
  x->typ = instantiateSignature(x->pos(), x->expr, sig, targs, exprs);
  x->mode = OperandMode::Value;
  return {};
}

Signature* Checker::instantiateSignature(Pos pos, Expr* expr, Signature* type, std::span<Type* const> targs,
                                         std::span<Expr* const> exprs) {
  CHECK(targs.size() == size(type->typeParams));
  auto* result = as<Signature>(instance(pos, type, targs, nullptr, context()));
  recordInstance(expr, targs, result);
  // Constraints are verified later, when the types are complete.
  later([this, pos, type, targs = std::vector<Type*>(targs.begin(), targs.end()),
         exprs = std::vector<Expr*>(exprs.begin(), exprs.end())] {
    std::span<TypeParam*> tparams = items(type->typeParams);
    std::string cause;
    int failed = verify(pos, tparams, targs, context(), &cause);
    if (failed < 0) {
      mono.recordInstance(pkg, pos, tparams, targs, exprs);
      return;
    }
    size_t i = static_cast<size_t>(failed);
    softErrorf(i < exprs.size() ? startPos(exprs[i]) : pos, cause);
  });
  return result;
}

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
      conversionCall(x, call);
      return ExprKind::Conversion;
    case OperandMode::Builtin: {
      BuiltinId id = x->id;
      if (!builtin(x, call, id)) x->invalidate();
      x->expr = call;
      if (x->isValid() && x->mode != OperandMode::Constant) env.hasCallOrRecv = true;
      return predeclaredFunc(id).kind;
    }
    default:
      funcCall(x, call, inst);
      x->expr = call;
      return ExprKind::Statement;
  }
}

void Checker::conversionCall(Operand* x, CallExpr* call) {
  nonGeneric(nullptr, x);
  if (!x->isValid()) return;
  Type* T = x->typ;
  x->invalidate();
  if (!isComplete(T)) {
    x->expr = call;
    return;
  }
  if (call->args.empty()) {
    errorf(call, "missing argument in conversion to ", T);
  } else if (call->args.size() > 1) {
    use(call->args);
    errorf(call->args.back(), "too many arguments in conversion to ", T);
  } else {
    expr(newTarget(T, "conversion"), x, call->args[0]);
    auto* constraint = isTypeParam(T) ? nullptr : underAs<Interface>(T);
    if (!x->isValid()) {
      // reported
    } else if (constraint != nullptr && !typeSet(constraint)->isMethodSet()) {
      errorf(call, "cannot use interface ", T, " in conversion (contains specific type constraints or is comparable)");
    } else if (call->hasDots) {
      errorf(call->args[0], "invalid use of ... in conversion to ", T);
    } else {
      conversion(x, T);
    }
  }
  x->expr = call;
}

// The signature that x is called with; null: an error was reported.
Signature* Checker::calledSignature(Operand* x) {
  TypeError error;
  Type* u = commonUnder(
      x->typ,
      [](Type* t, Type* u, TypeError* why) {
        if (u == nullptr || u->kind() == TypeKind::Signature) return true;
        why->set(t, " is not a function");
        return false;
      },
      &error);
  if (u == nullptr) errorf(x, kInvalidOp, "cannot call ", x, ": ", error.format(this));
  return cast<Signature>(u);
}

// Explicit type arguments in *targs. All of them: *sig becomes the instance, and *targs empty. False: an error.
bool Checker::explicitTypeArgs(IndexExpr* inst, Signature** sig, std::vector<Type*>* targs, std::span<Expr*>* exprs) {
  *exprs = unpackExpr(inst->index);
  if (!typeList(*exprs, targs)) return false;
  size_t want = size((*sig)->typeParams);
  if (targs->size() > want) {
    errorf((*exprs)[want], "got ", targs->size(), " type arguments but want ", want);
    return false;
  }
  if (targs->size() == want && want > 0) {
    verifyVersionf(inst, go1_18, "function instantiation");
    *sig = instantiateSignature(inst->pos, inst, *sig, *targs, *exprs);
    targs->clear();
    *exprs = {};
  }
  return true;
}

void Checker::funcCall(Operand* x, CallExpr* call, IndexExpr* inst) {
  Signature* sig = calledSignature(x);
  if (sig == nullptr) {
    // As gc, the arguments are not looked at then.
    x->invalidate();
    return;
  }
  bool wasGeneric = size(sig->typeParams) > 0;
  std::vector<Type*> targs;
  std::span<Expr*> exprs;
  if (inst != nullptr && !explicitTypeArgs(inst, &sig, &targs, &exprs)) {
    use(call->args);
    x->invalidate();
    return;
  }
  std::vector<std::vector<Type*>> argTypeArgs;
  std::vector<Operand*> args = genericExprList(call->args, &argTypeArgs);
  sig = arguments(call, sig, std::move(targs), exprs, std::move(args), std::move(argTypeArgs));
  if (wasGeneric && size(sig->typeParams) == 0) {
    recordTypeAndValue(call->fun, OperandMode::Value, sig, nullptr);
  }
  switch (sig->results->size()) {
    case 0:
      x->mode = OperandMode::NoValue;
      break;
    case 1: {
      Type* result = sig->results->vars[0]->type;
      if (!isComplete(result)) {
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
  env.hasCallOrRecv = true;
  // After a failed inference the result may contain type parameters of the function.
  if (x->mode == OperandMode::Value && size(sig->typeParams) > 0 && isParameterized(sig->typeParams->list, x->typ)) {
    x->invalidate();
  }
}

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

// An instantiation f[T] as an argument: true, and *targs what could not be completed without the parameters' types.
bool Checker::funcInstArgument(Operand* x, Expr* e, bool infer, std::vector<Type*>* targs) {
  auto* inst = cast<IndexExpr>(e);
  if (inst == nullptr || !indexExpr(x, inst)) return false;
  *targs = funcInst(nullptr, x->pos(), x, inst, infer);
  x->expr = inst;
  if (targs->empty()) record(x);
  return true;
}

// Like exprList, but the operands may be generic functions whose missing type arguments the parameters will tell; then
// (*targsList)[i] are the explicit ones.
std::vector<Operand*> Checker::genericExprList(std::span<Expr*> list, std::vector<std::vector<Type*>>* targsList) {
  bool infer = !allowVersion(go1_21);
  targsList->assign(list.size(), {});
  std::vector<Operand*> operands;
  if (list.size() != 1) {
    for (size_t i = 0; i < list.size(); ++i) {
      Operand* x = newOperand();
      genericArgument(x, list[i], infer, &(*targsList)[i]);
      operands.push_back(x);
    }
    return operands;
  }
  Expr* e = list[0];
  Operand x;
  auto* index = cast<IndexExpr>(e);
  if (index != nullptr) {
    genericArgument(&x, e, infer, &(*targsList)[0]);
    return {newOperand(x)};
  }
  // One argument may be a call with several results.
  rawExpr(nullptr, &x, e, nullptr, true);
  exclude(&x, 1u << static_cast<unsigned>(OperandMode::NoValue) | 1u << static_cast<unsigned>(OperandMode::Builtin) |
                  1u << static_cast<unsigned>(OperandMode::TypExpr));
  auto* tuple = x.isValid() ? cast<Tuple>(x.typ) : nullptr;
  if (tuple == nullptr) return {newOperand(x)};
  for (Var* var : tuple->vars) {
    operands.push_back(newOperand({OperandMode::Value, BuiltinId::Append, e, var->type, nullptr}));
  }
  return operands;
}

// One argument with a single value. An index expression is evaluated by hand, as it may be an instantiation.
void Checker::genericArgument(Operand* x, Expr* e, bool infer, std::vector<Type*>* targs) {
  if (e->kind != NodeKind::IndexExpr) {
    genericExpr(x, e);
    return;
  }
  if (tooDeep(e->pos)) {
    x->typ = invalidType();
    x->expr = e;
    return;
  }
  x->typ = invalidType();
  if (funcInstArgument(x, e, infer, targs)) return;
  x->expr = e;
  record(x);
  exclude(x, 1u << static_cast<unsigned>(OperandMode::TypExpr));
}

// ---------------------------------------------------------------------------------------------------------- arguments

// The parameters for as many arguments as there are: those of a variadic function repeat the last one. Null: an error
// was reported. *nparams: as many as messages speak of.
Tuple* Checker::matchedParams(CallExpr* call, Signature* sig, size_t nargs, size_t* nparams) {
  *nparams = sig->params->size();
  if (!sig->variadic) {
    if (!call->hasDots) return sig->params;
    errorf(call, "cannot use ... in call to non-variadic ", call->fun);
    return nullptr;
  }
  if (call->hasDots) {
    if (call->args.size() != 1 || nargs <= 1) return sig->params;
    errorf(call, "cannot use ... with ", nargs, "-valued ", call->args[0]);
    return nullptr;
  }
  if (nargs + 1 < *nparams) {
    --*nparams;
    return sig->params;
  }
  std::vector<Var*> vars(sig->params->vars.begin(), sig->params->vars.end() - 1);
  Var* last = sig->params->vars.back();
  Type* elem = as<Slice>(unalias(last->type))->elem;
  while (vars.size() < nargs) vars.push_back(newParam(last->pos, last->package, last->name, elem));
  *nparams = nargs;
  return newTuple(vars);
}

void Checker::argumentCountError(CallExpr* call, Signature* sig, std::span<Operand* const> args, size_t nparams) {
  Poser at = call;
  std::string_view what = "not enough";
  if (args.size() > nparams) {
    at = args[nparams]->expr;
    what = "too many";
  } else if (!args.empty()) {
    at = args.back()->expr;
  }
  Error err(this);
  err.addf(at, what, " arguments in call to ", call->fun);
  err.addf(Pos{}, "have ", typesSummary(typesOf(args), false, call->hasDots));
  err.addf(Pos{}, "want ", typesSummary(typesOf(sig->params->vars), sig->variadic, false));
  err.report();
}

// Type parameters of generic functions among the arguments join those of the callee. Each such argument gets a
// signature of its own, with renamed parameters, as the same function may be passed twice.
std::vector<size_t> Checker::collectGenericArgs(CallExpr* call, std::span<Operand* const> args,
                                                std::vector<std::vector<Type*>>& argTypeArgs,
                                                std::vector<TypeParam*>* tparams, std::vector<Type*>* targs) {
  std::vector<size_t> generic;
  for (size_t i = 0; i < args.size(); ++i) {
    auto* sig = cast<Signature>(args[i]->typ);
    if (sig == nullptr || size(sig->typeParams) == 0) continue;
    Type* renamed = nullptr;
    std::vector<TypeParam*> params = renameTParams(call->pos, items(sig->typeParams), copyOf(this, sig), &renamed);
    Signature* own = copyOf(this, as<Signature>(renamed));
    own->typeParams = make<TypeParamList>();
    own->typeParams->list = this->list(params);
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
bool Checker::inferCall(CallExpr* call, Signature** sig, Tuple** params, std::vector<Type*> targs,
                        std::span<Expr* const> targExprs, std::span<Operand* const> args,
                        std::vector<std::vector<Type*>>& argTypeArgs) {
  std::vector<TypeParam*> tparams;
  bool adjusted = *params != (*sig)->params;
  size_t n = size((*sig)->typeParams);
  if (n > 0) {
    if (!allowVersion(go1_18)) {
      if (auto* index = cast<IndexExpr>(call->fun)) {
        versionErrorf(index, go1_18, "function instantiation");
      } else {
        versionErrorf(call, go1_18, "implicit function instantiation");
      }
    }
    Type* renamed = nullptr;
    tparams = renameTParams(call->pos, items((*sig)->typeParams), *params, &renamed);
    *params = as<Tuple>(renamed);
    targs.resize(tparams.size(), nullptr);
  }
  std::vector<size_t> generic = collectGenericArgs(call, args, argTypeArgs, &tparams, &targs);
  if (!generic.empty()) verifyVersionf(args[generic[0]], go1_21, "implicitly instantiated function as argument");
  if (tparams.empty()) return true;

  Error err(this);
  targs = infer(call->pos, tparams, targs, *params, args, false, &err);
  if (targs.empty()) {
    if (!err.empty()) errorf(err.pos(), "in call to ", call->fun, ", ", err.msg());
    return false;
  }
  std::span<Type* const> all(targs);
  if (n > 0) {
    *sig = instantiateSignature(call->pos, call->fun, *sig, all.first(n), targExprs);
    if (adjusted) {
      SubstMap map = makeSubstMap(std::span<TypeParam* const>(tparams).first(n), all.first(n));
      *params = as<Tuple>(subst(call->pos, *params, map, nullptr, context()));
    } else {
      *params = (*sig)->params;
    }
  }
  size_t next = n;
  for (size_t i : generic) {
    auto* argSig = as<Signature>(args[i]->typ);
    size_t count = size(argSig->typeParams);
    args[i]->typ = instantiateSignature(call->pos, args[i]->expr, argSig, all.subspan(next, count), {});
    record(args[i]);
    next += count;
  }
  return true;
}

Signature* Checker::arguments(CallExpr* call, Signature* sig, std::vector<Type*> targs,
                              std::span<Expr* const> targExprs, std::vector<Operand*> args,
                              std::vector<std::vector<Type*>> atargs) {
  size_t nparams;
  Tuple* params = matchedParams(call, sig, args.size(), &nparams);
  if (params == nullptr) return sig;
  if (args.size() != nparams) {
    argumentCountError(call, sig, args, nparams);
    return sig;
  }
  Signature* result = sig;
  if (!inferCall(call, &result, &params, std::move(targs), targExprs, args, atargs)) return sig;
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
