// go and defer statements. Where the engine's instructions do not fit a call, the call becomes a closure of its own
// without parameters and results, a thunk, which holds what has been evaluated now.
#include "lower/bodies.h"
#include "lower/function_lowerer.h"
#include "lower/op_tables.h"
#include "syntax/positions.h"
#include "types/universe.h"

namespace gopark::lower {

using namespace syntax;

namespace {

// Loads what the closure holds and makes the call.
class CallThunk : public FunctionSource {
 public:
  CallThunk(std::string name, Pos pos, Callee callee, const TypeInfo* layout, std::vector<const TypeInfo*> captured)
      : name_(std::move(name)), pos_(pos), callee_(callee), layout_(layout), captured_(std::move(captured)) {}

  std::unique_ptr<ir::Function> lower(Lowering& lowering, FuncId id) override;

 private:
  std::string name_;
  Pos pos_;
  Callee callee_;  // its registers mean nothing here
  const TypeInfo* layout_;
  std::vector<const TypeInfo*> captured_;  // first the func value or itab, where there is one; then the arguments
};

std::unique_ptr<ir::Function> CallThunk::lower(Lowering& lowering, FuncId id) {
  ir::FunctionBuilder b(id, name_, pos_);
  b.setFlag(ir::kWrapper);
  Reg context = b.addContext();
  std::vector<Reg> regs;
  for (size_t i = 0; i < captured_.size(); i++) {
    const TypeInfo& type = *captured_[i];
    int32_t offset = static_cast<int32_t>(layout_->fields[i + 1].offset);
    if (type.memory) {
      regs.push_back(b.reg(RegKind::Ptr));
      b.emitLoHi(Op::PtrOffset, regs.back(), context, 1, offset, 0);
      continue;
    }
    for (size_t k = 0; k < type.regs(); k++) {
      regs.push_back(b.reg(type.kinds[k]));
      int32_t at = offset + static_cast<int32_t>(type.leaves[k].offset);
      b.emitLoHi(loadOp(type.leaves[k].kind), regs.back(), context, 1, at, 0);
    }
  }
  std::vector<Reg> results;
  for (types::Var* var : callee_.signature->results->vars) {
    for (RegKind kind : lowering.types().info(var->type).kinds) results.push_back(b.reg(kind));
  }
  std::span<const Reg> args(regs);
  switch (callee_.kind) {
    case Callee::Kind::Function:
      b.call(callee_.id, args, results);
      break;
    case Callee::Kind::Closure:
      b.callClosure(args[0], args.subspan(1), results);
      break;
    case Callee::Kind::Method:
      if (callee_.dereferences) b.emit(Op::CheckNil, args[1]);
      b.callMethod(args[0], callee_.method, args.subspan(1), results);
      break;
  }
  b.ret({});
  std::string error;
  std::unique_ptr<ir::Function> function = b.finish(&error);
  CHECK(function != nullptr);
  return function;
}

// A predeclared function, called with variables that the closure has captured.
class BuiltinThunk : public FunctionSource {
 public:
  BuiltinThunk(std::shared_ptr<Unit> unit, CallExpr* call) : unit_(std::move(unit)), call_(call) {}
  std::unique_ptr<ir::Function> lower(Lowering&, FuncId id) override {
    FunctionLowerer lowerer(unit_, unit_->top, id, call_->pos);
    return lowerer.builtinThunk(call_);
  }

 private:
  std::shared_ptr<Unit> unit_;
  CallExpr* call_;
};

}  // namespace

std::unique_ptr<ir::Function> FunctionLowerer::builtinThunk(CallExpr* call) {
  b_.setFlag(ir::kWrapper);
  if (!facts_.captures.empty()) {
    Reg context = b_.addContext();
    pin(context, true);
    loadCaptures(context);
  }
  effects(call);
  b_.ret({});
  return finish();
}

std::string FunctionLowerer::wrapperName(bool go) {
  FunctionFacts* named = facts_.real();
  return named->name + (go ? ".gowrap" : ".deferwrap") + std::to_string(++named->goDefers);
}

Reg FunctionLowerer::thunk(CallExpr* e, bool go) {
  if (builtinOf(e) != nullptr) return captureBuiltin(e, wrapperName(go));
  std::vector<Reg> args;
  Callee callee = callParts(e, &args, true);
  std::vector<const TypeInfo*> captured;
  const TypeInfo& pointer = basicInfo(types::BasicKind::UnsafePointer);
  if (callee.kind != Callee::Kind::Function) {
    captured.push_back(&pointer);
    args.insert(args.begin(), callee.reg);
  }
  if (callee.receiverType != nullptr) captured.push_back(callee.receiverType);
  if (callee.kind == Callee::Kind::Method) {
    captured.push_back(&pointer);
    b_.emit(Op::CheckNil, callee.reg);
  }
  for (types::Var* param : callee.signature->params->vars) captured.push_back(&info(param->type));
  std::vector<types::Type*> fields;
  for (const TypeInfo* type : captured) fields.push_back(type->type);
  const TypeInfo& layout = closureType(fields);
  FuncId id = l_.functions().add(std::make_unique<CallThunk>(wrapperName(go), e->pos, callee, &layout, captured));
  at(e);
  Reg closure = newClosure(id, layout);
  size_t next = 0;
  for (size_t i = 0; i < captured.size(); i++) {
    Value value;
    for (size_t k = 0; k < captured[i]->regs(); k++) value.add(args[next++]);
    value.own = Own::Local;
    store(*captured[i], closure, static_cast<int32_t>(layout.fields[i + 1].offset), true, value);
  }
  return closure;
}

// The arguments become variables that a synthetic function captures; its body is the same call with their names.
Reg FunctionLowerer::captureBuiltin(CallExpr* e, const std::string& name) {
  e = spreadArgs(e);
  auto unit = std::make_shared<Unit>();
  unit->lowering = &l_;
  unit->package = unit_->package;
  unit->env = unit_->env;
  unit->top.name = name;
  auto* call = unit->arena.make<CallExpr>(*e);
  std::vector<Expr*> args;
  std::vector<types::Type*> fields;
  std::vector<Value> values(e->args.size());
  inOrder(e->args, [&](size_t i) {
    if (e->args[i]->constant == nullptr && (e->args[i]->flags & kIsNil) == 0) values[i] = expr(e->args[i]);
  });
  std::vector<Value> captured;
  for (size_t i = 0; i < e->args.size(); i++) {
    Expr* arg = e->args[i];
    if (arg->constant != nullptr || (arg->flags & kIsNil) != 0) {
      args.push_back(arg);
      continue;
    }
    auto* var = unit->arena.make<types::Var>();
    var->type = typeOf(arg).type;
    var->name = Name("arg");
    var->lowerId = Unit::kSynthetic | static_cast<uint32_t>(unit->synthetic.size());
    unit->synthetic.push_back({});
    auto* name = unit->arena.make<NameExpr>(arg->pos, var->name);
    name->object = var;
    name->type = var->type;
    name->flags = kIsValue;
    args.push_back(name);
    unit->top.captures.push_back(var);
    fields.push_back(var->type);
    captured.push_back(values[i]);
  }
  call->args = unit->arena.copy(args);
  at(e);
  bool isEmpty = fields.empty();
  FuncId id = l_.functions().add(std::make_unique<BuiltinThunk>(unit, call));
  if (isEmpty) return addressOf(l_.data().staticClosure(id));
  const TypeInfo& layout = closureType(fields);
  Reg closure = newClosure(id, layout);
  for (size_t i = 0; i < captured.size(); i++) {
    store(l_.types().info(fields[i]), closure, static_cast<int32_t>(layout.fields[i + 1].offset), true, captured[i]);
  }
  return closure;
}

void FunctionLowerer::goStmt(CallStmt* s) {
  auto* e = syntax::as<CallExpr>(unparen(s->call));
  orderOperands(e);
  if (builtinOf(e) != nullptr || e->fun->isType()) {
    Reg closure = thunk(e, true);
    b_.emitLoHi(Op::GoClosure, closure, 0, 0, 0, static_cast<int32_t>(b_.addCallOperands({}, {})));
    return;
  }
  std::vector<Reg> args;
  Callee callee = callParts(e, &args, false);
  at(s);
  // Nobody else may change what the new goroutine gets.
  size_t next = 0;
  auto own = [&](const TypeInfo& type) {
    if (type.memory) {
      Value value = Value::of({args[next]});
      value.own = Own::Shared;
      args[next] = copied(type, value)[0];
    }
    next += type.regs();
  };
  if (callee.receiverType != nullptr) {
    own(*callee.receiverType);
  } else {
    next += callee.receiver.count;
  }
  for (types::Var* param : callee.signature->params->vars) own(info(param->type));
  switch (callee.kind) {
    case Callee::Kind::Function:
      b_.emitLoHi(Op::Go, 0, 0, 0, static_cast<int32_t>(callee.id), static_cast<int32_t>(b_.addCallOperands(args, {})));
      return;
    case Callee::Kind::Closure:
      b_.emitLoHi(Op::GoClosure, callee.reg, 0, 0, 0, static_cast<int32_t>(b_.addCallOperands(args, {})));
      return;
    case Callee::Kind::Method: {
      std::vector<types::Type*> fields{types::basic(types::BasicKind::UnsafePointer),
                                       types::basic(types::BasicKind::UnsafePointer)};
      std::vector<const TypeInfo*> captured{&basicInfo(types::BasicKind::UnsafePointer),
                                            &basicInfo(types::BasicKind::UnsafePointer)};
      for (types::Var* param : callee.signature->params->vars) {
        captured.push_back(&info(param->type));
        fields.push_back(captured.back()->type);
      }
      b_.emit(Op::CheckNil, callee.reg);
      const TypeInfo& layout = closureType(fields);
      FuncId id = l_.functions().add(std::make_unique<CallThunk>(wrapperName(true), e->pos, callee, &layout, captured));
      Reg closure = newClosure(id, layout);
      args.insert(args.begin(), callee.reg);
      size_t at = 0;
      for (size_t i = 0; i < captured.size(); i++) {
        Value value;
        for (size_t k = 0; k < captured[i]->regs(); k++) value.add(args[at++]);
        store(*captured[i], closure, static_cast<int32_t>(layout.fields[i + 1].offset), true, value);
      }
      b_.emitLoHi(Op::GoClosure, closure, 0, 0, 0, static_cast<int32_t>(b_.addCallOperands({}, {})));
      return;
    }
  }
}

void FunctionLowerer::pushDefer(Reg closure) {
  FunctionFacts* real = facts_.real();
  if (real == &facts_) {
    b_.emit(Op::Defer, closure);
  } else {
    b_.emit(Op::DeferAt, closure, local(real->frameMark).value[0]);
  }
}

void FunctionLowerer::deferStmt(CallStmt* s) {
  auto* e = syntax::as<CallExpr>(unparen(s->call));
  orderOperands(e);
  Reg closure;
  // A func() value is deferred as it is.
  bool isPlain = false;
  if (builtinOf(e) == nullptr && !e->fun->isType()) {
    types::Signature* signature = signatureOf(e->fun->type);
    isPlain = signature->params->size() == 0 && signature->results->size() == 0 &&
              unparen(e->fun)->kind != NodeKind::SelectorExpr;
  }
  if (isPlain) {
    closure = expr(e->fun)[0];
    at(s);
  } else {
    closure = thunk(e, false);
    at(s);
  }
  pushDefer(closure);
}

}  // namespace gopark::lower
