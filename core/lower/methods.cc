// Methods: finding them for the receiver's type as it is in this instance, their receivers, method values and expressions.
#include "lower/function_lowerer.h"
#include "syntax/positions.h"
#include "types/instances.h"
#include "types/named.h"
#include "types/typeset.h"

namespace gopark::lower {

using namespace syntax;

types::Signature* FunctionLowerer::signatureOf(types::Type* type) {
  return types::as<types::Signature>(types::under(resolve(type)));
}

namespace {

// A generic method as a function value: it is in no method set, so it has its own wrappers.
class GenericMethod : public FunctionSource {
 public:
  GenericMethod(std::string name, MethodRef method, const TypeInfo* recv, bool bound)
      : name_(std::move(name)), method_(std::move(method)), recv_(recv), bound_(bound) {}
  std::unique_ptr<ir::Function> lower(Lowering& lowering, FuncId id) override {
    auto unit = std::make_shared<Unit>();
    unit->lowering = &lowering;
    unit->env = std::make_shared<TypeEnv>();
    unit->top.name = name_;
    FunctionLowerer lowerer(unit, unit->top, id, method_.func->pos);
    return lowerer.genericMethod(method_, *recv_, bound_);
  }

 private:
  std::string name_;
  MethodRef method_;
  const TypeInfo* recv_;  // what the wrapper gets
  bool bound_;            // from the closure, not as its first parameter
};

}  // namespace

std::unique_ptr<ir::Function> FunctionLowerer::genericMethod(const MethodRef& method, const TypeInfo& recv, bool bound) {
  b_.setFlag(ir::kWrapper);
  auto addParams = [this](const TypeInfo& type, std::vector<Reg>* regs) {
    for (RegKind kind : type.kinds) regs->push_back(b_.addParam(kind));
  };
  std::vector<Reg> receiver, params, results;
  if (!bound) addParams(recv, &receiver);
  for (types::Var* var : method.signature->params->vars) addParams(info(var->type), &params);
  Place at;
  if (bound) {
    types::Type* fields[] = {recv.type};
    at = memoryPlace(recv, b_.addContext(), static_cast<int32_t>(closureType(fields).fields[1].offset), true, Own::Constant);
  } else if (recv.memory) {
    at = memoryPlace(recv, receiver[0], 0, true, Own::Constant);
  } else {
    at.kind = Place::Kind::Regs;
    at.type = &recv;
    for (Reg reg : receiver) at.value.add(reg);
  }
  for (types::Var* var : method.signature->results->vars) {
    for (RegKind kind : info(var->type).kinds) {
      b_.addResult(kind);
      results.push_back(b_.reg(kind));
    }
  }
  Value value = receiverOf(at, &recv, method);
  std::vector<Reg> args(value.span().begin(), value.span().end());
  args.insert(args.end(), params.begin(), params.end());
  b_.call(method.id, args, results);
  b_.ret(results);
  return finish();
}

// T.M as a function whose first parameter is the receiver.
FuncId FunctionLowerer::methodExprId(SelectorExpr* e) {
  const TypeInfo& recv = info(e->selection->recv);
  if (e->sel->typeArgs == nullptr) {
    return l_.functions().methodWrapper(WrapperKind::Value, recv.type, e->selection->object->package,
                                        e->selection->object->name);
  }
  MethodRef method = findMethod(e);
  if (method.path.empty() && method.recv->type == recv.type) return method.id;
  return l_.functions().add(std::make_unique<GenericMethod>(facts_.name, std::move(method), &recv, false));
}

MethodRef FunctionLowerer::findMethod(SelectorExpr* e) {
  const types::Selection* selection = e->selection;
  const TypeInfo* type = &info(selection->recv);
  types::Object* object = selection->object;
  MethodRef method;
  if (unit_->env->empty()) {
    method.path.assign(selection->index.begin(), selection->index.end());
  } else {
    types::LookupResult found = types::Instances::lookup(type->type, object);
    CHECK_MSG(found.object != nullptr, "a method of a type parameter's argument is missing");
    object = found.object;
    method.path = found.index;
  }
  method.path.pop_back();
  method.func = types::as<types::Func>(object);
  // Where the path leads to.
  for (int index : method.path) {
    if (auto* pointer = types::cast<types::Pointer>(type->under)) type = &info(pointer->elem);
    type = &info(type->fields[static_cast<size_t>(index)].type);
  }
  if (type->isInterface) {
    method.isInterface = true;
    method.recv = type;
    types::Func* found = nullptr;
    method.index = types::typeSet(types::as<types::Interface>(type->under))
                       ->lookupMethod(object->package, object->name, false, &found);
    CHECK(method.index >= 0);
    method.signature = types::as<types::Signature>(resolve(found->type));
    return method;
  }
  types::Type* base = type->type;
  if (auto* pointer = types::cast<types::Pointer>(base)) base = info(pointer->elem).type;
  types::Named* named = types::asNamed(base);
  CHECK_MSG(named != nullptr, "a method of a type without a name");
  types::Func* origin = method.func->origin != nullptr ? method.func->origin : method.func;
  bool byPointer = types::unalias(origin->signature()->recv->type)->kind() == types::TypeKind::Pointer;
  method.recv = byPointer ? &pointerTo(info(named)) : &info(named);
  std::vector<types::Type*> args;
  for (types::Type* arg : types::items(named->typeArgs)) args.push_back(info(arg).type);
  if (e->sel->typeArgs != nullptr) {  // a generic method
    for (types::Type* arg : e->sel->typeArgs->list) args.push_back(info(arg).type);
  }
  method.id = l_.functions().function(method.func, args);
  // Of a method expression the receiver is the first parameter.
  if (selection->kind == types::SelectionKind::MethodExpr) {
    CHECK(e->sel->typeArgs != nullptr);
    auto* whole = types::as<types::Signature>(resolve(e->type));
    auto* signature = l_.arena().make<types::Signature>();
    signature->params = l_.arena().make<types::Tuple>(whole->params->vars.subspan(1));
    signature->results = whole->results;
    signature->variadic = whole->variadic;
    method.signature = signature;
  } else {
    method.signature = types::as<types::Signature>(resolve(e->type));
  }
  return method;
}

// What the method takes as its receiver: a value, the address of a variable, or an interface's two words.
Value FunctionLowerer::receiverValue(SelectorExpr* e, const MethodRef& method) {
  const TypeInfo* type = &typeOf(e->x);
  Place at = valuePlace(e->x);
  this->at(e->sel);
  return receiverOf(at, type, method);
}

// `type`: of the place, from where the method's path begins.
Value FunctionLowerer::receiverOf(Place at, const TypeInfo* type, const MethodRef& method) {
  at = followPath(at, &type, method.path);
  if (method.isInterface) return loadPlace(at);
  bool isPointer = type->kind() == types::TypeKind::Pointer && types::asNamed(type->type) == nullptr;
  bool wantsPointer = method.recv->kind() == types::TypeKind::Pointer && types::asNamed(method.recv->type) == nullptr;
  if (wantsPointer) {
    if (isPointer) return loadPlace(at);
    if (at.kind == Place::Kind::Memory && at.offset == 0) checkNil(at.base, at.notNil);
    return Value::of({placeAddress(at)});
  }
  if (isPointer) at = deref(*type, loadPlace(at)[0]);
  Value value = loadPlace(at);
  if (method.recv->memory && at.kind == Place::Kind::Memory) checkNil(at.base, at.notNil);
  return passable(*method.recv, value);
}

// The type of what an interface holds where the code around shows it; null: it does not.
types::Type* FunctionLowerer::heldType(Expr* e) {
  for (;;) {
    e = unparen(e);
    if (e->type == nullptr) return nullptr;
    types::Type* type = resolve(e->type);
    if (types::under(type)->kind() != types::TypeKind::Interface) return type;
    if (auto* name = syntax::cast<NameExpr>(e)) {
      types::Var* var = localVar(name);
      if (var == nullptr) return nullptr;
      const VarFacts& facts = unit_->facts(var);
      if (facts.initial == nullptr || facts.assigned || facts.addressTaken) return nullptr;
      e = facts.initial;
    } else if (auto* call = syntax::cast<CallExpr>(e);
               call != nullptr && call->fun->isType() && call->args.size() == 1) {
      e = call->args[0];
    } else if (auto* assertion = syntax::cast<AssertExpr>(e)) {
      e = assertion->x;
    } else {
      return nullptr;
    }
  }
}

// Whether e.M is called of an interface that gc knows to hold a pointer, and M has a value receiver. gc calls the
// method itself then, so that a nil pointer is a dereference's fault, not the wrapper's.
bool FunctionLowerer::holdsPointerToReceiver(SelectorExpr* e, const MethodRef& method) {
  types::Type* held = method.path.empty() ? heldType(e->x) : nullptr;
  if (held == nullptr || types::under(held)->kind() != types::TypeKind::Pointer) return false;
  types::LookupResult found = types::lookupFieldOrMethod(held, false, method.func->package, method.func->name, false);
  if (found.object == nullptr || found.index.size() != 1) return false;
  types::Type* receiver = types::as<types::Func>(found.object)->signature()->recv->type;
  return types::unalias(receiver)->kind() != types::TypeKind::Pointer;
}

Callee FunctionLowerer::methodCallee(SelectorExpr* e) {
  MethodRef method = findMethod(e);
  Callee callee;
  callee.signature = method.signature;
  Value receiver = receiverValue(e, method);
  if (method.isInterface) {
    callee.dereferences = holdsPointerToReceiver(e, method);
    callee.kind = Callee::Kind::Method;
    callee.reg = receiver[0];
    callee.method = method.index;
    callee.receiver = Value::of({receiver[1]});
    return callee;
  }
  callee.kind = Callee::Kind::Function;
  callee.id = method.id;
  callee.receiver = receiver;
  callee.receiverType = method.recv;
  return callee;
}

// x.M as a value: a closure that holds the receiver, which is evaluated now.
Value FunctionLowerer::methodValue(SelectorExpr* e, Dest) {
  MethodRef method = findMethod(e);
  Value receiver = receiverValue(e, method);
  at(e);
  if (method.isInterface) b_.emit(Op::CheckNil, receiver[0]);
  FuncId id;
  if (e->sel->typeArgs != nullptr) {
    MethodRef direct = method;
    direct.path.clear();
    id = l_.functions().add(std::make_unique<GenericMethod>(facts_.name, std::move(direct), method.recv, true));
  } else {
    id = l_.functions().methodWrapper(WrapperKind::Bound, method.recv->type, method.func->package, method.func->name);
  }
  types::Type* fields[] = {method.recv->type};
  const TypeInfo& layout = closureType(fields);
  Reg closure = newClosure(id, layout);
  store(*method.recv, closure, static_cast<int32_t>(layout.fields[1].offset), true, receiver);
  return Value::of({closure});
}

// T.M as a function value.
Value FunctionLowerer::methodExpr(SelectorExpr* e, Dest dest) {
  FuncId id = methodExprId(e);
  Reg reg = resultReg(RegKind::Ptr, dest);
  b_.emitLoHi(Op::Addr, reg, 0, 0, static_cast<int32_t>(l_.data().staticClosure(id)), 0);
  return Value::of({reg});
}

}  // namespace gopark::lower
