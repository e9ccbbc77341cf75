// Calls of functions, closures and methods.
#include "lower/function_lowerer.h"
#include "lower/bodies.h"
#include "syntax/positions.h"
#include "types/named.h"
#include "types/universe.h"

namespace gopark::lower {

using namespace syntax;

namespace {

// The selector of a method that is called, through parentheses and type arguments; null: not a method.
SelectorExpr* methodSelector(Expr* fun) {
  fun = unparen(fun);
  if (auto* index = syntax::cast<IndexExpr>(fun)) fun = unparen(index->x);
  auto* selector = syntax::cast<SelectorExpr>(fun);
  if (selector == nullptr || selector->selection == nullptr) return nullptr;
  return selector->selection->kind == types::SelectionKind::FieldVal ? nullptr : selector;
}

bool isInstantiated(Expr* fun) {
  fun = unparen(fun);
  return fun->kind == NodeKind::IndexExpr;
}

}  // namespace

Value FunctionLowerer::call(CallExpr* e, Dest dest) {
  if (e->fun->isType()) return conversion(e, dest);
  if (const types::Builtin* builtin = builtinOf(e)) return this->builtin(e, builtin, dest);
  if (auto value = intrinsic(e, dest)) return *value;
  std::vector<TypedValue> results = callMulti(e, dest);
  return results.empty() ? Value{} : results[0].value;
}

std::vector<TypedValue> FunctionLowerer::callMulti(CallExpr* e, Dest dest, Wanted wanted) {
  std::vector<Reg> args;
  Callee callee = callParts(e, &args, true);
  at(e);
  return emitCall(callee, args, dest, wanted);
}

std::vector<TypedValue> FunctionLowerer::emitCall(const Callee& callee, std::span<const Reg> args, Dest dest,
                                                  Wanted wanted) {
  std::vector<TypedValue> results;
  std::vector<Reg> regs;
  std::span<types::Var*> vars = callee.signature->results->vars;
  for (types::Var* var : vars) {
    const TypeInfo& type = info(var->type);
    const Value* wish = wanted ? wanted(results.size(), type) : nullptr;
    if (vars.size() == 1 && wish == nullptr) wish = dest.value;
    Value value = wish != nullptr ? *wish : temps(type);
    value.own = Own::Fresh;
    regs.insert(regs.end(), value.span().begin(), value.span().end());
    results.push_back({value, &type});
  }
  switch (callee.kind) {
    case Callee::Kind::Function:
      b_.call(callee.id, args, regs);
      break;
    case Callee::Kind::Closure:
      b_.callClosure(callee.reg, args, regs);
      break;
    case Callee::Kind::Method:
      if (callee.dereferences) checkNil(args[0], false);
      b_.callMethod(callee.reg, callee.method, args, regs);
      break;
  }
  return results;
}

Callee FunctionLowerer::calleeOf(CallExpr* e) {
  if (SelectorExpr* selector = methodSelector(e->fun)) {
    if (selector->selection->kind == types::SelectionKind::MethodVal) return methodCallee(selector);
    Callee callee;
    callee.signature = signatureOf(e->fun->type);
    callee.id = methodExprId(selector);
    return callee;
  }
  Callee callee;
  callee.signature = signatureOf(e->fun->type);
  Expr* fun = unparen(e->fun);
  if (fun->kind == NodeKind::Name || fun->kind == NodeKind::SelectorExpr || isInstantiated(fun)) {
    NameExpr* name = nameOf(fun);
    auto* func = name == nullptr ? nullptr : types::cast<types::Func>(name->object);
    if (func != nullptr) {
      std::vector<types::Type*> args;
      for (types::Type* arg : types::items(name->typeArgs)) args.push_back(info(arg).type);
      callee.id = l_.functions().function(func, args);
      return callee;
    }
  }
  if (auto* lit = syntax::cast<FuncLit>(fun); lit != nullptr && unit_->functionOf(lit).captures.empty()) {
    callee.id = literalId(lit);
    return callee;
  }
  callee.kind = Callee::Kind::Closure;
  callee.reg = expr(fun)[0];
  return callee;
}

void FunctionLowerer::addArg(std::vector<Reg>* args, const TypeInfo& type, const Value& value, bool pass) {
  Value arg = pass ? passable(type, value) : value;
  args->insert(args->end(), arg.span().begin(), arg.span().end());
}

Callee FunctionLowerer::callParts(CallExpr* e, std::vector<Reg>* args, bool pass) {
  std::span<Expr*> exprs = e->args;
  Callee callee;
  bool isMulti = isSpread(e);
  if (!isMulti) callee = calleeOf(e);
  types::Signature* signature = isMulti ? signatureOf(e->fun->type) : callee.signature;
  std::span<types::Var*> params = signature->params->vars;
  size_t fixed = params.size() - (signature->variadic && !e->hasDots ? 1 : 0);
  std::vector<Value> values(params.size());
  std::vector<const TypeInfo*> paramTypes;
  for (types::Var* param : params) paramTypes.push_back(&info(param->type));
  auto evaluate = [&](size_t i) {
    values[i] = exprAs(exprs[i], *paramTypes[i]);
    if (pass) values[i] = passable(*paramTypes[i], values[i]);
  };

  if (isMulti) {  // f(g()) with several results
    orderOperands(exprs[0]);
    std::vector<TypedValue> results = multi(exprs[0]);
    callee = calleeOf(e);
    for (size_t i = 0; i < fixed; i++) values[i] = assignConv(*paramTypes[i], *results[i].type, results[i].value);
    if (fixed < params.size()) {
      const TypeInfo& slice = *paramTypes[fixed];
      const TypeInfo& elem = info(types::as<types::Slice>(slice.under)->elem);
      size_t n = results.size() - fixed;
      if (n == 0) {
        values[fixed] = zero(slice);
      } else {
        Reg length = constI64(static_cast<int64_t>(n));
        Reg array = temp(RegKind::Ptr);
        b_.emitLoHi(Op::NewArray, array, length, 0, static_cast<int32_t>(descriptor(elem)), 0);
        for (size_t i = 0; i < n; i++) {
          const TypedValue& result = results[fixed + i];
          store(elem, array, static_cast<int32_t>(i * elem.size), true, assignConv(elem, *result.type, result.value));
        }
        values[fixed] = Value::of({array, length, length});
      }
    }
  } else {
    for (size_t i = 0; i < fixed; i++) evaluate(i);
    if (fixed < params.size()) values[fixed] = variadic(*paramTypes[fixed], exprs.subspan(fixed));
  }

  if (callee.receiverType != nullptr) {
    addArg(args, *callee.receiverType, callee.receiver, pass);
  } else {
    args->insert(args->end(), callee.receiver.span().begin(), callee.receiver.span().end());
  }
  for (size_t i = 0; i < params.size(); i++) addArg(args, *paramTypes[i], values[i], pass);
  return callee;
}

// A new slice with the elements.
Value FunctionLowerer::variadic(const TypeInfo& slice, std::span<Expr* const> list) {
  if (list.empty()) return zero(slice);
  const TypeInfo& elem = info(types::as<types::Slice>(slice.under)->elem);
  Reg length = constI64(static_cast<int64_t>(list.size()));
  Reg array = temp(RegKind::Ptr);
  b_.emitLoHi(Op::NewArray, array, length, 0, static_cast<int32_t>(descriptor(elem)), 0);
  inOrder(list, [&](size_t i) {
    size_t mark = temps_.size();
    fillElement(list[i], elem, array, static_cast<int32_t>(i * elem.size));
    releaseTemps(mark);
  });
  return Value::of({array, length, length});
}

std::optional<Value> FunctionLowerer::intrinsic(CallExpr* e, Dest dest) {
  Expr* fun = unparen(e->fun);
  if (fun->kind != NodeKind::Name && fun->kind != NodeKind::SelectorExpr) return {};
  auto* func = types::cast<types::Func>(objectOf(fun));
  if (func == nullptr) return {};
  const Intrinsic* intrinsic = l_.functions().intrinsic(func);
  if (intrinsic == nullptr) return {};
  types::Signature* signature = signatureOf(e->fun->type);
  if (signature->results->size() > 1 || e->args.size() != signature->params->size()) return {};
  std::vector<Reg> args;
  if (SelectorExpr* selector = methodSelector(fun)) {
    if (selector->selection->kind != types::SelectionKind::MethodVal) return {};
    MethodRef method = findMethod(selector);
    if (method.isInterface) return {};
    Value receiver = receiverValue(selector, method);
    args.insert(args.end(), receiver.span().begin(), receiver.span().end());
  }
  std::vector<Value> values(e->args.size());
  inOrder(e->args, [&](size_t i) { values[i] = exprAs(e->args[i], info(signature->params->vars[i]->type)); });
  for (const Value& value : values) args.insert(args.end(), value.span().begin(), value.span().end());
  at(e);
  Value result;
  if (signature->results->size() == 1) result = resultRegs(info(signature->results->vars[0]->type), dest);
  intrinsic->emit(b_, args.data(), result.regs.data());
  return result;
}

std::vector<TypedValue> FunctionLowerer::callRuntime(std::string_view name, std::span<const Reg> args) {
  Callee callee;
  callee.id = l_.functions().runtimeFunction(name);
  auto* func = types::as<types::Func>(l_.input().runtime->scope->lookup(Name(name)));
  callee.signature = func->signature();
  return emitCall(callee, args, {});
}

}  // namespace gopark::lower
